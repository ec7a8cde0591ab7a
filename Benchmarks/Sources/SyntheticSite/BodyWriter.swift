/// Writes the text of made-up articles: headings, paragraphs, lists, tables, callouts and links.
struct BodyWriter {
  private let cast: Cast
  private let related: [(kind: Kind, index: Int)]
  private var numbers: SeededNumbers
  private var text = ""
  private var headings: [String] = []
  private var linksWritten = 0

  /// Links lead to what is `related`.
  init(_ cast: Cast, related: [(kind: Kind, index: Int)], seed: Int) {
    self.cast = cast
    self.related = related
    numbers = SeededNumbers(seed: seed)
  }

  /// A text of about `size` bytes.
  mutating func body(size: Int) -> String {
    paragraph()
    while text.utf8.count < size {
      heading()
      switch headings.count % 4 {
      case 1: list(marker: { _ in "-" })
      case 2: table()
      case 3: list(marker: { "\($0)." })
      default: callout()
      }
      paragraph()
    }
    return text
  }

  private mutating func heading() {
    let number = headings.count
    let words = Self.headings[number % Self.headings.count]
    let title = number < Self.headings.count ? words : "\(words), part \(number)"
    headings.append(words)
    text += "## \(title)\n"
  }

  private mutating func paragraph() {
    var sentences = (0..<(4 + numbers.below(3))).map { _ in sentence() }
    sentences.insert(link(), at: 2)
    text += sentences.joined(separator: " ") + "\n\n"
  }

  private mutating func list(marker: (Int) -> String) {
    text += sentence() + "\n\n"
    for number in 1...4 {
      text += "\(marker(number)) **\(numbers.pick(Self.parts))**: \(sentence())\n"
    }
    text += "\n"
  }

  private mutating func table() {
    text += "| | At first | Later |\n|---|---|---|\n"
    for _ in 0..<4 {
      text += "| \(numbers.pick(Self.parts)) | \(numbers.pick(Self.moves)) | \(sentence()) |\n"
    }
    text += "\n"
  }

  private mutating func callout() {
    text += "> [!\(numbers.pick(["NOTE", "TIP", "WARNING"]))]\n> \(sentence())\n\n"
  }

  /// Links in all the ways that authors write them, one after the other.
  private mutating func link() -> String {
    linksWritten += 1
    if linksWritten % 7 == 5, let heading = headings.first {
      let slug = heading.lowercased().split(separator: " ").joined(separator: "-")
      return "See [above](#\(slug))."
    }
    if linksWritten % 7 == 6 { return "Look up [any word](/glossary/) you do not know." }
    guard !related.isEmpty else { return "See [the clinic](https://clinic.example/)." }
    let (kind, index) = related[linksWritten % related.count]
    let id = cast.id(kind, index)
    let target = linksWritten % 2 == 0 ? "../\(kind.rawValue)/\(id).md" : "\(kind.linkName):\(id)"
    return "Read about [\(cast.title(kind, index).lowercased())](\(target))."
  }

  private mutating func sentence() -> String {
    let part = numbers.pick(Self.parts)
    let other = numbers.pick(Self.parts)
    let move = numbers.pick(Self.moves)
    return switch numbers.below(7) {
    case 0: "When you \(move), the \(part) works harder than the \(other)."
    case 1: "Many people notice the \(part) first, and only later the \(other)."
    case 2: "A therapist looks at how you \(move) and at what the \(other) does meanwhile."
    case 3: "It's often the *\(other)*, not the \(part), that needs attention — at least at first."
    case 4: "If you \(move) every day, give your \(part) time to get used to it."
    case 5: "The \(part) and the \(other) share the load; neither likes surprises."
    default: "Small changes in the way you \(move) can take strain off the \(part)."
    }
  }

  private static let headings = [
    "What it is", "Who gets it", "Why it starts", "What you may feel", "What can help",
    "What to avoid", "What to expect", "What to ask", "How long it takes",
  ]
  private static let parts = [
    "hip", "deep core", "front of the thigh", "calf", "lower back", "foot", "shoulder blade",
    "pelvis", "sit bone", "knee", "rib cage", "neck", "hamstring",
  ]
  private static let moves = [
    "sit", "bend forward", "climb stairs", "run", "stand up", "carry a bag", "reach overhead",
    "turn in bed", "walk uphill", "lift a child",
  ]
}
