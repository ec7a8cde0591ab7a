/// What the clinic must see in preview, and only there, so that nobody takes a page for finished.
public struct PageMarks: Sendable, Hashable {
  /// Marks of the page itself, shown as a strip at its top.
  public var page: [Mark]

  /// Marks of the pages it links to, by the address in `href`: unescaped, without a fragment.
  public var links: [String: [Mark]]

  /// Marks of a page; none unless given.
  public init(page: [Mark] = [], links: [String: [Mark]] = [:]) {
    self.page = page
    self.links = links
  }

  /// One thing to know about a page or a link.
  public struct Mark: Hashable, Sendable {
    /// Why it is not finished.
    public enum Kind: String, Hashable, Sendable {
      /// Not published without `--drafts`.
      case draft
      /// The date of its review has passed.
      case overdue
      /// Follows from other links and was confirmed by no clinician.
      case inferred
    }

    /// Why it is not finished; decides the colour.
    public var kind: Kind

    /// What is shown, as plain text: `Review was due on 2026-03-01`.
    public var text: String

    /// A mark that shows `text`.
    public init(kind: Kind, text: String) {
      self.kind = kind
      self.text = text
    }

    /// The usual mark of a link to a draft.
    public static let draft = Mark(kind: .draft, text: "draft")

    /// The usual mark of a link to a page whose review is overdue.
    public static let overdue = Mark(kind: .overdue, text: "review overdue")

    /// The usual mark of an inferred link.
    public static let inferred = Mark(kind: .inferred, text: "inferred")
  }
}
