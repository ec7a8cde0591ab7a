/// The address at which a site is served: `https://clinic.example/` or below a folder of it.
public struct BaseURL: Hashable, Sendable {
  /// Scheme and host, without a slash at the end.
  public let origin: String
  /// The folder, beginning and ending with a slash; `/` for a whole host.
  public let path: String

  /// The address written as `text`, or nil when it is not an absolute `http` or `https` address
  /// without user, query and fragment (RFC 3986).
  public init?(_ text: String) {
    guard let scheme = ["https://", "http://"].first(where: { text.hasPrefix($0) }) else {
      return nil
    }
    let rest = text.dropFirst(scheme.count)
    let host = rest.prefix { $0 != "/" }
    let folder = rest.dropFirst(host.count)
    guard !host.isEmpty, host.utf8.allSatisfy(Self.isHostByte),
      folder.utf8.allSatisfy(Self.isPathByte), !folder.contains("//"),
      !folder.split(separator: "/").contains(where: { $0 == "." || $0 == ".." })
    else { return nil }
    origin = scheme + host
    path = folder.hasSuffix("/") ? String(folder) : folder + "/"
  }

  /// An address that nothing is served at.
  private init() {
    origin = "https://site.invalid"
    path = "/"
  }

  /// Stands in where there is no address to use; the top-level domain `.invalid` exists for that
  /// (RFC 2606).
  static let none = BaseURL()

  /// The absolute address of a path that begins with a slash and already includes ``path``.
  public func absolute(_ path: String) -> String { origin + path }

  private static func isHostByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
      UInt8(ascii: ":"), UInt8(ascii: "["), UInt8(ascii: "]"):
      true
    default: false
    }
  }

  private static func isPathByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "/"), UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "%"): true
    default: isHostByte(byte) && byte != UInt8(ascii: "[") && byte != UInt8(ascii: "]")
    }
  }
}
