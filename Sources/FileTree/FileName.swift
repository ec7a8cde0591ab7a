/// Rules about the names of single files and folders.
public enum FileName {
  /// Whether a name is hidden (leading dot) or an editor's temporary file (`x~`, `x.swp`, `#x#`),
  /// which no command looks at.
  public static func isSkipped(_ name: some StringProtocol) -> Bool { isSkipped(Array(name.utf8)) }

  static func isSkipped(_ name: [UInt8]) -> Bool {
    let hash = UInt8(ascii: "#")
    return name.first == UInt8(ascii: ".") || name.last == UInt8(ascii: "~")
      || name.suffix(4).elementsEqual(".swp".utf8)
      || (name.count > 1 && name.first == hash && name.last == hash)
  }

  /// The name as text, or nil when it is not UTF-8 or would break out of a line.
  static func text(_ name: [UInt8]) -> String? {
    String(validating: name, as: UTF8.self).flatMap { RelativePath.isOneLine($0) ? $0 : nil }
  }

  /// Any name made visible: what is not printable text becomes `\xNN`.
  static func printable(_ name: [UInt8]) -> String {
    if let text = text(name) { return text }
    return name.map { byte in
      if (0x20..<0x7F).contains(byte) { return String(UnicodeScalar(byte)) }
      let hex = String(byte, radix: 16, uppercase: true)
      return "\\x" + (hex.count == 1 ? "0" : "") + hex
    }.joined()
  }

  /// The same for all names that macOS or Windows would take for one: without regard to case, and
  /// as a `String`, which compares Unicode normalisation forms as equal.
  static func folded(_ name: String) -> String {
    // Upper case first: `ß` and `SS` meet, and so do the two small sigmas.
    name.uppercased().lowercased()
  }
}
