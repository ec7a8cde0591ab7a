/// The kinds of `> [!NOTE]`, as on GitHub.
enum Callout: String, CaseIterable {
  case note, tip, important, warning, caution

  func title(in strings: MarkdownStrings) -> String {
    switch self {
    case .note: strings.note
    case .tip: strings.tip
    case .important: strings.important
    case .warning: strings.warning
    case .caution: strings.caution
    }
  }

  /// `[!NOTE]` at the beginning of a quote, and what follows it on its line.
  struct Marker {
    let name: String
    let standsAlone: Bool

    init?(_ text: UnsafeBufferPointer<UInt8>) {
      guard text.starts(with: "[!".utf8), let end = text.firstIndex(of: UInt8(ascii: "]")) else {
        return nil
      }
      let name = text[2..<end]
      guard !name.isEmpty, name.allSatisfy(\.isLetter) else { return nil }
      self.name = String(decoding: name, as: UTF8.self)
      standsAlone = end == text.count - 1
    }

    var callout: Callout? { Callout(rawValue: name.lowercased()) }
  }
}
