import Diagnostics

/// Keeps the terminal calm: a warning is told when it appears, not again with every save.
struct ToldMessages {
  /// What makes two messages one, wherever the line they are about has moved to.
  private struct Identity: Hashable {
    var id: Diagnostic.ID
    var file: String
    var summary: String
  }

  private var told: Set<Identity> = []

  /// The messages that were not there the last time, and all errors.
  mutating func news(in diagnostics: [Diagnostic]) -> [Diagnostic] {
    let identities = diagnostics.map {
      Identity(id: $0.id, file: $0.range.file, summary: $0.summary)
    }
    let news = zip(diagnostics, identities).filter { diagnostic, identity in
      diagnostic.severity == .error || !told.contains(identity)
    }
    told = Set(identities)
    return news.map { $0.0 }
  }
}
