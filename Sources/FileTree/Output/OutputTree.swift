/// A place that pages are written to.
public protocol OutputTree: Sendable {
  /// Adds one file; may be called from several threads at once, once for each path.
  ///
  /// - Throws: when the file cannot be written or its path is taken.
  func write(_ path: RelativePath, _ bytes: [UInt8]) throws(FileError)
}
