import FileTree

/// All that one page shows: its values and the template that puts them in their places.
public struct Rendition: Sendable {
  let program: Program
  let templateHash: ContentHash
  let root: Value

  /// Appends the page to `output`, in UTF-8.
  public func render(into output: inout [UInt8]) {
    Renderer.render(program, root: root, into: &output)
  }

  /// Appends bytes that are the same for two renditions only if these have the same template, down to
  /// the last partial, and the same values, so that they render to the same page.
  public func appendIdentity(to bytes: inout [UInt8]) {
    bytes += templateHash.hex.utf8
    root.appendIdentity(to: &bytes)
  }
}
