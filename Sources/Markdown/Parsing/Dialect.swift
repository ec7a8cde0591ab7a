/// Which Markdown is read and how its tree is written.
///
/// The product has one dialect, `site`. The others exist so that the tests can run the specification
/// through the same parser and the same tree walk.
struct Dialect: Sendable {
  /// The extensions of GitHub-flavoured Markdown that cmark knows.
  struct Extensions: OptionSet, Sendable {
    let rawValue: Int
    static let table = Extensions(rawValue: 1)
    static let strikethrough = Extensions(rawValue: 2)
    static let autolink = Extensions(rawValue: 4)
    static let tasklist = Extensions(rawValue: 8)
    static let all: Extensions = [table, strikethrough, autolink, tasklist]
  }

  var extensions: Extensions
  var footnotes: Bool
  /// Heading ids, callouts, scrolling tables and the checks; without it the bytes are cmark's own.
  var isSite: Bool

  static let site = Dialect(extensions: .all, footnotes: true, isSite: true)

  /// What the specification describes, with raw HTML let through.
  static func specification(_ extensions: Extensions) -> Dialect {
    Dialect(extensions: extensions, footnotes: false, isSite: false)
  }
}
