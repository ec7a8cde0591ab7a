public import Diagnostics

/// A file found in a source.
public struct SourceFile: Hashable, Sendable {
  /// Where it lies below the source's root.
  public var path: RelativePath
  /// How many bytes it had when it was found.
  public var size: Int

  /// Names a file.
  public init(path: RelativePath, size: Int) {
    self.path = path
    self.size = size
  }
}

/// The files of a folder and all folders in it.
public struct FileListing: Hashable, Sendable {
  /// In byte order of their paths.
  public var files: [SourceFile] = []
  /// What was left out or will make trouble on another system.
  public var diagnostics: [Diagnostic] = []

  /// A listing of files that are in order already.
  public init(files: [SourceFile] = [], diagnostics: [Diagnostic] = []) {
    self.files = files
    self.diagnostics = diagnostics
  }
}
