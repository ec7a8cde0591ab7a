/// A duration for people: `12 ms`, or `1.3 s` from a second on.
struct Milliseconds: CustomStringConvertible {
  private let duration: Duration

  init(_ duration: Duration) { self.duration = duration }

  var description: String {
    let milliseconds = Int(duration / .milliseconds(1))
    if milliseconds < 1000 { return "\(max(1, milliseconds)) ms" }
    return "\(milliseconds / 1000).\(milliseconds % 1000 / 100) s"
  }
}
