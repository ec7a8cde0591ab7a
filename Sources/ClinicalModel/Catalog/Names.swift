/// The names that links can be looked up in.
struct Names: Sendable {
  /// Where the published entities are in the catalog.
  var positions: [EntityKey: Int]
  /// Entities that exist but are not published.
  var drafts: Set<EntityKey>
  /// Entities that could not be read; links to them need no message of their own.
  var unreadable: Set<EntityKey>
}
