import Diagnostics
import Templating

/// The compiled template of each kind of page.
struct PageTemplates: Sendable {
  var symptom: Template<SymptomPage>
  var condition: Template<ConditionPage>
  var cause: Template<CausePage>
  var treatment: Template<TreatmentPage>
  var tip: Template<TipPage>
  var activity: Template<ActivityPage>
  var anatomy: Template<AnatomyPage>
  var story: Template<StoryPage>
  var guide: Template<GuidePage>
  var comparison: Template<ComparisonPage>
  var person: Template<PersonPage>
  var page: Template<FreePage>
  var home: Template<HomePage>
  var index: Template<IndexPage>
  var help: Template<HelpPage>
  var aToZ: Template<AToZPage>
  var glossary: Template<GlossaryPage>
  var about: Template<AboutPage>
  var notFound: Template<FreePage>
  var redirect: Template<RedirectPage>

  /// Compiles every template against what its page offers, and reports all mistakes in one run.
  static func compile(_ library: TemplateLibrary) -> (PageTemplates?, [Diagnostic]) {
    var compiler = PageTemplateCompiler(library: library)
    let symptom = compiler.compile("symptom", for: SymptomPage.self)
    let condition = compiler.compile("condition", for: ConditionPage.self)
    let cause = compiler.compile("cause", for: CausePage.self)
    let treatment = compiler.compile("treatment", for: TreatmentPage.self)
    let tip = compiler.compile("tip", for: TipPage.self)
    let activity = compiler.compile("activity", for: ActivityPage.self)
    let anatomy = compiler.compile("anatomy", for: AnatomyPage.self)
    let story = compiler.compile("story", for: StoryPage.self)
    let guide = compiler.compile("guide", for: GuidePage.self)
    let comparison = compiler.compile("comparison", for: ComparisonPage.self)
    let person = compiler.compile("person", for: PersonPage.self)
    let page = compiler.compile("page", for: FreePage.self)
    let home = compiler.compile("home", for: HomePage.self)
    let index = compiler.compile("index", for: IndexPage.self)
    let help = compiler.compile("when-to-seek-help", for: HelpPage.self)
    let aToZ = compiler.compile("a-to-z", for: AToZPage.self)
    let glossary = compiler.compile("glossary", for: GlossaryPage.self)
    let about = compiler.compile("about", for: AboutPage.self)
    let notFound = compiler.compile("not-found", for: FreePage.self)
    let redirect = compiler.compile("redirect", for: RedirectPage.self)
    guard let symptom, let condition, let cause, let treatment, let tip, let activity,
      let anatomy, let story, let guide, let comparison, let person, let page, let home,
      let index, let help, let aToZ, let glossary, let about, let notFound, let redirect
    else { return (nil, compiler.diagnostics) }
    let templates = PageTemplates(
      symptom: symptom, condition: condition, cause: cause, treatment: treatment, tip: tip,
      activity: activity, anatomy: anatomy, story: story, guide: guide, comparison: comparison,
      person: person, page: page, home: home, index: index, help: help, aToZ: aToZ,
      glossary: glossary, about: about, notFound: notFound, redirect: redirect)
    return (templates, compiler.diagnostics + library.unused(besides: compiler.used))
  }
}

/// Compiles templates and gathers what is wrong with them; a mistake in a shared layout is told once.
private struct PageTemplateCompiler {
  let library: TemplateLibrary
  private(set) var diagnostics: [Diagnostic] = []
  /// The templates that some page uses, partials and layouts included.
  private(set) var used: Set<String> = []

  init(library: TemplateLibrary) { self.library = library }

  mutating func compile<V: View>(_ name: String, for type: V.Type) -> Template<V>? {
    let (template, mistakes) = library.compile(name, for: type)
    for mistake in mistakes where !diagnostics.contains(where: { Self.same($0, mistake) }) {
      diagnostics.append(mistake)
    }
    if let template { used.formUnion(template.sources) }
    return template
  }

  /// Whether two pages tripped over one mistake; they may differ in how they came to it.
  private static func same(_ left: Diagnostic, _ right: Diagnostic) -> Bool {
    left.id == right.id && left.range == right.range && left.summary == right.summary
  }
}
