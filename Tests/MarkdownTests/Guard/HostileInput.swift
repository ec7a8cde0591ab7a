import Testing

/// Inputs that make cmark-gfm 0.29.0.gfm.6 slow, hungry or fatal, grown to a size.
struct HostileInput: Sendable, CustomTestStringConvertible {
  let name: String
  /// About this many bytes of it are harmful, with nothing between the parser and them.
  let size: Int
  private let grow: @Sendable (Int) -> String

  init(_ name: String, size: Int = 100_000, _ grow: @escaping @Sendable (Int) -> String) {
    self.name = name
    self.size = size
    self.grow = grow
  }

  var testDescription: String { name }

  var harmful: String { grow(repetitions(for: size)) }

  /// The same construct, with few enough repetitions for any author to have written.
  var harmless: String { grow(12) }

  private func repetitions(for size: Int) -> Int {
    let one = grow(1).utf8.count
    let step = max((grow(101).utf8.count - one) / 100, 1)
    return max(size / step, 1)
  }

  static let all: [HostileInput] = known + siblings

  /// The published ones (CVE-2022-39209, CVE-2023-22483, -22484, -22486, -24824, -26485, -37463).
  private static let known = [
    HostileInput("table without cells", size: 15_000) { n in
      "a|" * n + "\n" + "-|" * n + "\n" + "a\n" * n
    },
    HostileInput("list items over blank lines", size: 58_000) { n in " -" * n + "x" + "\n" * n },
    HostileInput("nested quotes with emphasis") { n in ">" * n + "a*" * n },
    HostileInput("images round links") { n in "![[]()" * n },
    HostileInput("delimiter rows", size: 34_000) { n in "a|b\n|-\n" * n },
    HostileInput("one long reference used often") { n in "[a]: " + "b" * n + "\n\n" + "[a]" * n },
    HostileInput("processing instructions", size: 78_000) { n in "a<?" * n },
    HostileInput("CDATA sections", size: 351_000) { n in "a<![CDATA[" * n },
    HostileInput("declarations") { n in "a<!A " * n },
  ]

  private static let siblings = [
    HostileInput("table of many columns") { n in "|" * n + "\n" + "|-" * n + "\n" },
    HostileInput("lines before a delimiter row") { n in "a\n" * n + "|-|-\n" },
    HostileInput("images before links") { n in "![" * n + "[]()" * n },
    HostileInput("emphasis before links") { n in "*a " * n + "[b](c)" * n },
    HostileInput("emphasis before footnotes") { n in "*a " * n + "[^b]" * n },
    HostileInput("strikethrough of two lengths") { n in "~a " + "*b " * n + "c~~ " * n },
    HostileInput("footnotes in footnotes") { n in "[^a]:" * n + "\n" * n },
    HostileInput("lists by indentation", size: 200_000) { n in
      (0..<min(n, 400)).map { "  " * $0 + "- a\n" }.joined() + "\n" * n
    },
    HostileInput("mail addresses") { n in "a@b.c " * n },
    HostileInput("at signs") { n in "a@" * n },
    HostileInput("pointed mail addresses") { n in "<a@b.c" * n },
    HostileInput("parentheses behind an address") { n in "www.a" + ")" * n },
    HostileInput("quotes and parentheses behind an address") { n in "www.a" + ")'" * n },
    HostileInput("www without a host") { n in "www._" * n },
    HostileInput("addresses without a space") { n in "http://a<" * n },
    HostileInput("a long title used often") { n in
      "[a]: b '\n" + "[c]: d\n" * n + "'\n\n" + "[a] " * n
    },
    HostileInput("half a megabyte and more", size: 600_000) { n in "word " * n },
  ]
}

extension String {
  fileprivate static func * (text: String, count: Int) -> String {
    String(repeating: text, count: count)
  }
}
