import CCMarkGFM

/// Visits a node and what it holds in document order, without recursion: depth is the author's choice.
struct TreeWalk: ~Copyable {
  private let iterator: OpaquePointer

  /// Starts before `node`, or returns nil if cmark has no memory for it.
  init?(_ node: Node) {
    guard let iterator = cmark_iter_new(node.pointer) else { return nil }
    self.iterator = iterator
  }

  deinit { cmark_iter_free(iterator) }

  /// The next node and whether it is being entered; leaves are entered only.
  func next() -> (node: Node, entering: Bool)? {
    let event = cmark_iter_next(iterator)
    guard event != CMARK_EVENT_DONE, let node = cmark_iter_get_node(iterator) else { return nil }
    return (Node(node), event == CMARK_EVENT_ENTER)
  }

  /// Goes on behind `node`, which has just been entered; its end is not visited.
  func skipContents(of node: Node) {
    cmark_iter_reset(iterator, node.pointer, CMARK_EVENT_EXIT)
  }
}
