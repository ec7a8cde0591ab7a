/// What a page offers to its template.
///
/// A conforming type lists each name once, together with the closure that reads its value, so that
/// names and values cannot drift apart:
///
/// ```swift
/// struct LinkView: View {
///   var title: String
///   var url: String
///   static let fields: [Field<Self>] = [.text("title") { $0.title }, .text("url") { $0.url }]
/// }
/// ```
///
/// Make `fields` a stored constant: it is read for every tag that is rendered. A closure may run
/// more than once for one page, so it should only read what was prepared before. A view may contain
/// views of its own type, as a tree does.
public protocol View: Sendable {
  /// The names that templates may use, each of them once.
  static var fields: [Field<Self>] { get }
}
