/// The words that rendering adds to what the author wrote, for sites in other languages.
public struct MarkdownStrings: Sendable, Hashable {
  /// The title of `> [!NOTE]`.
  public var note = "Note"
  /// The title of `> [!TIP]`.
  public var tip = "Tip"
  /// The title of `> [!IMPORTANT]`.
  public var important = "Important"
  /// The title of `> [!WARNING]`.
  public var warning = "Warning"
  /// The title of `> [!CAUTION]`.
  public var caution = "Caution"
  /// What a table is called, before its number, by screen readers.
  public var table = "Table"
  /// What the check box of a task is called by screen readers.
  public var task = "Task"
  /// What the list of footnotes is called by screen readers.
  public var footnotes = "Footnotes"
  /// What the link from a footnote to its place in the text is called by screen readers.
  public var backToContent = "Back to content"

  /// English words, to be changed one by one.
  public init() {}
}
