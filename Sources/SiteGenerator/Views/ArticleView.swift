import Templating

/// What the author wrote, and what the site puts beside it for safety.
struct ArticleView: View {
  var title: String
  var plainName: String?
  var aliases: [String] = []
  var summary: String
  var body: HTML
  var outline: [HeadingView] = []
  /// Minutes to read at 200 words a minute, at least 1.
  var readingMinutes = 1
  /// Whether the text stands on common knowledge rather than on the clinic's own source.
  var isGeneral = false
  var isClinicExperience = false
  var author: LinkView?
  var review: ReviewView?
  /// Whether a clinician is expected to sign it off.
  var needsReview = false
  var published: DateView?
  var updated: DateView?
  var sources: [SourceView] = []
  var cautions: [CautionView] = []
  var care: CareAdviceView?
  /// Whether one line leads to When to seek help, because the advice itself is not shown here.
  var linksToHelp = false

  static let fields: [Field<Self>] = [
    .text("title") { $0.title },
    .optionalText("plainName") { $0.plainName },
    .texts("aliases") { $0.aliases },
    .flag("hasAliases") { !$0.aliases.isEmpty },
    .text("summary") { $0.summary },
    .html("body") { $0.body },
    .list("outline") { $0.outline },
    .flag("hasOutline") { article in article.outline.count { $0.level == 2 } > 2 },
    .number("readingMinutes") { $0.readingMinutes },
    .flag("isGeneral") { $0.isGeneral },
    .flag("isClinicExperience") { $0.isClinicExperience },
    .optionalView("author") { $0.author },
    .optionalView("review") { $0.review },
    .flag("isUnreviewed") { $0.needsReview && $0.review == nil },
    .optionalView("published") { $0.published },
    .optionalView("updated") { $0.updated },
    .list("sources") { $0.sources },
    .flag("hasSources") { !$0.sources.isEmpty },
    .list("cautions") { $0.cautions },
    .flag("hasCautions") { !$0.cautions.isEmpty },
    .optionalView("care") { $0.care },
    .flag("linksToHelp") { $0.linksToHelp },
  ]
}
