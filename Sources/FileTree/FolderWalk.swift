import Diagnostics

/// Sorts what lies in the folders of a tree into files, folders still to be visited, and things to
/// tell the user.
struct FolderWalk {
  /// Folders found but not yet listed.
  var pending: [RelativePath] = []
  let sizeLimit: Int
  private var files: [SourceFile] = []
  private var diagnostics: [Diagnostic] = []

  init(sizeLimit: Int) { self.sizeLimit = sizeLimit }

  /// What was found, in order.
  var listing: FileListing {
    FileListing(files: files.sorted { $0.path < $1.path }, diagnostics: diagnostics.sorted())
  }

  mutating func add(_ error: FileError) { diagnostics.append(error.diagnostic) }

  /// Takes in what lies in one folder.
  mutating func add(_ entries: [FolderEntry], of folder: RelativePath?) {
    let prefix = folder.map { $0.string + "/" } ?? ""
    var names: [String] = []
    for entry in entries where !FileName.isSkipped(entry.name) {
      guard let name = FileName.text(entry.name) else {
        reportBadName(prefix + FileName.printable(entry.name))
        continue
      }
      names.append(name)
      let path = RelativePath(trusted: prefix + name)
      switch entry.status.kind {
      case .folder: pending.append(path)
      case .file where entry.status.size > sizeLimit:
        add(.tooLarge(path.string, size: entry.status.size, limit: sizeLimit))
      case .file: files.append(SourceFile(path: path, size: entry.status.size))
      default: reportKind(entry.status.kind, at: path)
      }
    }
    diagnostics += AmbiguousNames.diagnostics(names, in: prefix)
  }

  private mutating func reportBadName(_ path: String) {
    diagnostics.append(
      .error(
        .badFileName, "this name holds characters that are not text",
        at: .wholeFile(path),
        explanation: "It is shown with \\xNN for each such byte. Rename it."))
  }

  private mutating func reportKind(_ kind: FileKind, at path: RelativePath) {
    diagnostics.append(
      .warning(
        .notARegularFile, "\(kind.words) was skipped", at: .wholeFile(path.string),
        explanation: kind == .symbolicLink
          ? "Links are not followed. Put the file or folder itself here." : nil))
  }
}
