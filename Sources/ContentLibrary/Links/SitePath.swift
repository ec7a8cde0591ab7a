public import ClinicalModel
public import FileTree

/// Where things are on the site: paths from its root, beginning with a slash, without the folder of
/// the base URL.
public enum SitePath {
  /// The home page.
  public static let home = "/"

  /// The page of an entity; a term is a place on the glossary, and cautions have none.
  public static func path(of key: EntityKey) -> String? {
    switch key.kind {
    case .caution: nil
    case .term: "\(SpecialPage.glossary.path)#\(key.name)"
    case .page: SpecialPage(key)?.path ?? "/\(key.name)/"
    default: "/\(key.kind.folder)/\(key.name)/"
    }
  }

  /// A page of the index of a kind, counted from 1.
  public static func index(of kind: Kind, page: Int = 1) -> String {
    page == 1 ? "/\(kind.folder)/" : "/\(kind.folder)/page/\(page)/"
  }

  /// A copied file, percent-encoded (RFC 3986).
  public static func path(of file: RelativePath) -> String {
    var encoded = ""
    for byte in file.string.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"):
        encoded.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        encoded += byte < 16 ? "%0\(digits)" : "%\(digits)"
      }
    }
    return "/" + encoded
  }

  /// The file that a static host serves for a page's path: `/a/` is `a/index.html`.
  public static func outputFile(of path: String) -> RelativePath? {
    RelativePath(path.dropFirst() + (path.hasSuffix("/") ? "index.html" : ""))
  }
}
