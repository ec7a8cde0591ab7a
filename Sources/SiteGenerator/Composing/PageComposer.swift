import ClinicalModel
import ContentLibrary
import Templating

/// Turns planned pages into bytes: makes each page's view from the catalog and renders it.
///
/// Nothing is looked up on disk and no clock is read here; two calls for one page give equal bytes.
/// A class for the same reason as ``Site``.
final class PageComposer: Sendable {
  let site: Site
  let structuredData: StructuredData

  init(site: Site) {
    self.site = site
    structuredData = StructuredData(site: site)
  }

  /// The finished page.
  func bytes(of page: PlannedPage) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(16_384)
    switch page.content {
    case .home: site.templates.home.render(home(page), into: &output)
    case .entity(let position): render(entity: position, page, into: &output)
    case .index(let kind, let number, let count):
      site.templates.index.render(index(of: kind, number, count, page), into: &output)
    case .special(let special): render(special, page, into: &output)
    case .redirect(let target, let title):
      let view = RedirectPage(
        language: site.settings.language, title: title, url: site.addresses.link(target),
        canonicalURL: site.addresses.absolute(target))
      site.templates.redirect.render(view, into: &output)
    }
    return output
  }

  private func render(entity position: Int, _ page: PlannedPage, into output: inout [UInt8]) {
    let frame = frame(ofEntity: position, page)
    let templates = site.templates
    switch site.catalog.entities[position] {
    case .symptom: templates.symptom.render(symptom(position, frame), into: &output)
    case .condition: templates.condition.render(condition(position, frame), into: &output)
    case .cause(let cause):
      templates.cause.render(self.cause(cause, position, frame), into: &output)
    case .treatment(let treatment):
      templates.treatment.render(self.treatment(treatment, position, frame), into: &output)
    case .tip(let tip): templates.tip.render(self.tip(tip, position, frame), into: &output)
    case .activity:
      let view = ActivityPage(frame: frame, guides: guides(about: position))
      templates.activity.render(view, into: &output)
    case .anatomy(let anatomy):
      templates.anatomy.render(self.anatomy(anatomy, position, frame), into: &output)
    case .story:
      let view = StoryPage(frame: frame, illustrates: links(from: position, .illustrates))
      templates.story.render(view, into: &output)
    case .guide:
      let view = GuidePage(frame: frame, about: links(from: position, .about))
      templates.guide.render(view, into: &output)
    case .comparison(let comparison):
      templates.comparison.render(
        self.comparison(comparison, position, frame), into: &output)
    case .person(let person):
      let view = PersonPage(frame: frame, credentials: person.credentials)
      templates.person.render(view, into: &output)
    case .page: templates.page.render(FreePage(frame: frame), into: &output)
    case .term, .caution: preconditionFailure("terms and cautions have no page to be planned")
    }
  }

  private func render(
    _ special: SpecialPage, _ page: PlannedPage, into output: inout [UInt8]
  ) {
    let frame = frame(of: special, page)
    let templates = site.templates
    switch special {
    case .about: templates.about.render(about(frame), into: &output)
    case .glossary: templates.glossary.render(glossary(frame), into: &output)
    case .aToZ: templates.aToZ.render(aToZ(frame), into: &output)
    case .whenToSeekHelp: templates.help.render(help(frame), into: &output)
    case .notFound: templates.notFound.render(FreePage(frame: frame), into: &output)
    }
  }
}
