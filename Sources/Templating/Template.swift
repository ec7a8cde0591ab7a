import FileTree

/// A template that has been checked and compiled for one type of view.
///
/// Rendering cannot fail: every name, partial and block was resolved before.
public struct Template<V: View>: Sendable {
  private let program: Program
  private let hash: ContentHash
  /// The names of all templates that it is made of, its own included: it changes only when one of
  /// their files does.
  public let sources: Set<String>

  init(program: Program, sources: Set<String>, hash: ContentHash) {
    self.program = program
    self.sources = sources
    self.hash = hash
  }

  /// The page for `view`, ready to be rendered, or to be compared with another.
  public func rendition(of view: V) -> Rendition {
    Rendition(program: program, templateHash: hash, root: view.read())
  }

  /// Appends the page for `view` to `output`, in UTF-8.
  public func render(_ view: V, into output: inout [UInt8]) {
    rendition(of: view).render(into: &output)
  }

  /// The page for `view`, in UTF-8.
  public func render(_ view: V) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(2 * program.literals.count)
    render(view, into: &output)
    return output
  }
}
