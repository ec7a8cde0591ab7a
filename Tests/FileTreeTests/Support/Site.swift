import Testing

@testable import FileTree

/// A small site: texts by path.
typealias Site = [String: String]

/// The path for a name in a test.
func path(_ string: String, sourceLocation: SourceLocation = #_sourceLocation) throws
  -> RelativePath
{
  try #require(RelativePath(string), sourceLocation: sourceLocation)
}

/// Opens `Output` of a folder, without a home folder in the way.
func openOutput(_ folder: TemporaryFolder, disk: Disk = .posix) throws(FileError) -> OutputWriter {
  try OutputWriter.open(
    folder: folder.path("Output"), forbidden: [folder.path("Content")], home: nil, disk: disk)
}

/// Builds a site into `Output` of a folder.
@discardableResult
func build(_ site: Site, in folder: TemporaryFolder, disk: Disk = .posix) throws -> OutputReport {
  let writer = try openOutput(folder, disk: disk)
  do {
    for (name, text) in site.sorted(by: { $0.key < $1.key }) {
      try writer.write(try path(name), Array(text.utf8))
    }
    return try writer.commit()
  } catch {
    writer.abandon()
    throw error
  }
}
