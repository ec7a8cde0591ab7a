import Diagnostics
import FileTree

/// Who has which address on the site; nobody may have another's.
struct AddressBook {
  private(set) var diagnostics: [Diagnostic] = []
  private var owners: [String: SourceRange] = [:]
  /// Folders that hold somebody's file.
  private var folders: [String: SourceRange] = [:]

  /// Names that the site's own files need.
  private static let reserved: Set<String> = [
    "sitemap.xml", "feed.xml", "robots.txt", "graph.json", "assets",
  ]

  /// Gives the file's address to what is written at `range`, unless it is taken.
  ///
  /// Letters count as equal in both cases: many hosts and disks cannot tell them apart.
  @discardableResult
  mutating func claim(_ file: RelativePath, at range: SourceRange) -> Bool {
    let name = file.string.lowercased()
    let ancestors = Self.folders(above: name)
    if Self.reserved.contains(ancestors.first ?? name) {
      diagnostics.append(
        .error(
          .duplicateURL, "Sinew needs the address '/\(ancestors.first ?? name)' itself", at: range))
      return false
    }
    let above = ancestors.first { owners[$0] != nil } ?? name
    if let other = owners[above] ?? folders[name] {
      diagnostics.append(
        .error(
          .duplicateURL, "the address '/\(file.string)' is taken", at: range,
          notes: [Diagnostic.Note("by this", at: other)]))
      return false
    }
    owners[name] = range
    for folder in ancestors where folders[folder] == nil { folders[folder] = range }
    return true
  }

  /// `a` and `a/b` for `a/b/c`.
  private static func folders(above path: String) -> [String] {
    var folders: [String] = []
    for index in path.utf8.indices where path.utf8[index] == UInt8(ascii: "/") {
      folders.append(String(path[..<index]))
    }
    return folders
  }
}
