/// An editor that opens a file at a line and column from a link.
enum Editor: String, CaseIterable, Sendable {
  case vscode, vscodium, cursor, windsurf, zed, idea, textmate, none

  /// The address that opens the file, whose path must be absolute; nil without an editor.
  ///
  /// Lines and columns count from 1; 0 is for a file as a whole.
  func link(_ path: String, line: Int, column: Int) -> String? {
    let path = Self.encoded(path)
    let place = line > 0 ? ":\(line):\(max(1, column))" : ""
    let query = line > 0 ? "&line=\(line)&column=\(max(1, column))" : ""
    switch self {
    case .vscode, .vscodium, .cursor, .windsurf, .zed: return "\(rawValue)://file\(path)\(place)"
    case .idea: return "idea://open?file=\(path)\(query)"
    case .textmate: return "txmt://open?url=file://\(path)\(query)"
    case .none: return nil
    }
  }

  /// The path with all but letters, digits, `-._~` and `/` percent-encoded (RFC 3986).
  private static func encoded(_ path: String) -> String {
    let hex = Array("0123456789ABCDEF".utf8)
    var bytes: [UInt8] = []
    for byte in path.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"):
        bytes.append(byte)
      default: bytes += [UInt8(ascii: "%"), hex[Int(byte >> 4)], hex[Int(byte & 15)]]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
