extension String {
  /// Without blanks and line ends at its ends.
  var trimmed: String {
    let isBlank: (UInt8) -> Bool = { $0 == 0x20 || (0x09...0x0D).contains($0) }
    guard let first = utf8.first, let last = utf8.last, isBlank(first) || isBlank(last) else {
      return self
    }
    var inner = utf8[...].drop(while: isBlank)
    while let last = inner.last, isBlank(last) { inner.removeLast() }
    return String(Substring(inner))
  }

  /// Short enough to be repeated in a message.
  var clipped: String {
    utf8.count <= 60 ? self : prefix(40) + "…"
  }
}
