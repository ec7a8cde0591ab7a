public import Diagnostics

/// What an article of any kind says about itself.
public struct EntityFacts: Sendable {
  /// The file it comes from, as a whole: where messages about missing things point.
  public var file: SourceRange
  /// The name of the thing; the page's heading.
  public var title: Located<String>
  /// What a patient would call it.
  public var plainName: Located<String>?
  /// Other names, lay and clinical, that search and the A to Z use.
  public var aliases: [Located<String>]
  /// One or two sentences that say what matters most.
  public var summary: Located<String>?
  /// On what ground the article itself stands, where it says so.
  public var basis: Basis?
  /// Where its statements come from.
  public var sources: [Source]
  /// Who wrote it.
  public var author: Link<Person>?
  /// Who signed it off, when, and for how long.
  public var review: Review?
  /// The day it was first published.
  public var published: CalendarDate?
  /// The day its content last changed.
  public var updated: CalendarDate?
  /// Old addresses that lead here now.
  public var redirectFrom: [Located<String>]
  /// Whether it is still being written.
  public var isDraft: Bool
  /// Sentences that a clinician is asked to confirm; never published as text.
  public var confirm: [Located<String>]

  /// An article with a title and nothing else; the rest is filled in by whoever reads it.
  public init(file: SourceRange, title: Located<String>) {
    self.file = file
    self.title = title
    aliases = []
    sources = []
    redirectFrom = []
    isDraft = false
    confirm = []
  }

  /// The summary's words, or nothing for kinds that have none.
  public var summaryText: String { summary?.value ?? "" }
}
