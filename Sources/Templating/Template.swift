/// A template that has been checked and compiled for one type of view.
///
/// Rendering cannot fail: every name, partial and block was resolved before.
public struct Template<V: View>: Sendable {
  private let program: Program
  /// The names of all templates that it is made of, its own included: it changes only when one of
  /// their files does.
  public let sources: Set<String>

  init(program: Program, sources: Set<String>) {
    self.program = program
    self.sources = sources
  }

  /// Appends the page for `view` to `output`, in UTF-8.
  public func render(_ view: V, into output: inout [UInt8]) {
    Renderer.render(program, root: view.read(), into: &output)
  }

  /// The page for `view`, in UTF-8.
  public func render(_ view: V) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(2 * program.literals.count)
    render(view, into: &output)
    return output
  }
}
