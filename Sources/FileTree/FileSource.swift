/// Files to read, on a disk or in memory.
public protocol FileSource: Sendable {
  /// All files below a folder, or below the root when it is nil.
  ///
  /// Hidden files and editors' temporary files are left out (see ``FileName/isSkipped(_:)``); what
  /// else cannot be taken is told in the listing's diagnostics.
  ///
  /// - Throws: when the folder itself is missing or cannot be read.
  func list(_ folder: RelativePath?) throws(FileError) -> FileListing

  /// All bytes of one file.
  ///
  /// - Throws: when it is missing, unreadable, not a regular file, too large, or changes meanwhile.
  func read(_ path: RelativePath) throws(FileError) -> [UInt8]

  /// Whether anything lies at a path, readable or not.
  func contains(_ path: RelativePath) -> Bool
}
