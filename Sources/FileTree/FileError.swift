public import Diagnostics

/// Why a file could not be read or written: one sentence for the person whose file it is.
public struct FileError: Error, Hashable, Sendable {
  /// The rule or fault.
  public var id: Diagnostic.ID
  /// The file, as the user would find it from the site's folder.
  public var path: String
  /// What was to be done and why it cannot be, such as `cannot be written: the disk is full`.
  public var summary: String
  /// What this means for the output, or how to mend it, in whole sentences.
  public var explanation: String?

  /// States a fault of one file.
  public init(
    _ id: Diagnostic.ID, _ path: String, _ summary: String, explanation: String? = nil
  ) {
    self.id = id
    self.path = path
    self.summary = summary
    self.explanation = explanation
  }

  /// The same as an error about the file as a whole.
  public var diagnostic: Diagnostic {
    .error(id, summary, at: .wholeFile(path), explanation: explanation)
  }
}

extension FileError {
  /// A refusal of the operating system while `doing` (a participle: `read`, `moved into place`).
  static func refused(
    _ id: Diagnostic.ID, _ path: String, doing: String, _ error: SystemError,
    explanation: String? = nil
  ) -> FileError {
    FileError(id, path, "cannot be \(doing): \(error.words)", explanation: explanation)
  }

  static func unreadable(_ path: String, _ error: SystemError) -> FileError {
    refused(error.isNotRegular ? .notARegularFile : .cannotRead, path, doing: "read", error)
  }

  static func missing(_ path: String) -> FileError {
    FileError(.cannotRead, path, "cannot be read: it is not there")
  }

  /// Something that is neither file nor folder where a file was to be read.
  static func notAFile(_ path: String, _ kind: FileKind) -> FileError {
    FileError(.notARegularFile, path, "\(kind.words) cannot be read as a file")
  }

  static func damaged(_ path: String, _ summary: String, in folder: String) -> FileError {
    FileError(
      .damagedOutput, path, summary,
      explanation: "Delete the folder '\(folder)' and build the site again.")
  }

  static func foreign(_ path: String, _ kind: FileKind) -> FileError {
    FileError(
      .foreignFile, path, "\(kind.words) that Sinew has not written is in the way",
      explanation: "Move it elsewhere or delete it. \(OutputCondition.untouched.rawValue)")
  }

  static func tooLarge(_ path: String, size: Int, limit: Int) -> FileError {
    FileError(
      .fileTooLarge, path,
      "\(size / 1_000_000) MB is too large; the limit is \(limit / 1_000_000) MB")
  }
}
