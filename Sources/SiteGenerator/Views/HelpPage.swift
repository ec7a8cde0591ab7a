import Templating

/// When to seek help: the care advice of every condition that has its own.
struct HelpPage: PageContent {
  /// A condition and its advice.
  struct Advice: View {
    var condition: LinkView
    var care: CareAdviceView

    static let fields: [Field<Self>] = [
      .view("condition") { $0.condition },
      .view("care") { $0.care },
    ]
  }

  var frame: PageFrame
  var advice: [Advice]
  /// Conditions for which nobody has written advice yet.
  var withoutAdvice: [LinkView]

  static let fields: [Field<Self>] =
    frameFields + [.list("advice") { $0.advice }]
    + links("withoutAdvice") { $0.withoutAdvice }
}
