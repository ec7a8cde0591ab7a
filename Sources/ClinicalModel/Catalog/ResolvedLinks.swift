import Diagnostics

/// What the links of one entity lead to, and what is wrong with them, whatever others say.
struct ResolvedLinks: Sendable {
  /// A link that holds in both directions; its other end may say the same.
  struct Mutual: Sendable {
    var from: EntityKey
    var link: DeclaredLink
    var to: EntityKey
    /// Its place among `edges`; nil when an end is not published.
    var edge: Int?
  }

  var edges: [Edge] = []
  var mutual: [Mutual] = []
  var diagnostics: [Diagnostic] = []
}
