import ClinicalModel
import ContentLibrary
import Templating

/// Turns planned pages into bytes: makes each page's view from the catalog and renders it.
///
/// Nothing is looked up on disk and no clock is read here; two calls for one page give equal bytes.
/// A class for the same reason as ``Site``.
final class PageComposer: Sendable {
  let site: Site
  /// What is the same on every page.
  let siteView: SiteView
  let structuredData: StructuredData

  init(site: Site, siteView: SiteView, structuredData: StructuredData) {
    self.site = site
    self.siteView = siteView
    self.structuredData = structuredData
  }

  /// What still holds is taken from `previous`, where only the entities at `changed` are not as they
  /// were then; nil means that more has changed.
  convenience init(site: Site, after previous: PageComposer? = nil, changed: [Int]? = nil) {
    self.init(
      site: site, siteView: site.view,
      structuredData: StructuredData(
        site: site, after: previous?.structuredData, changed: changed))
  }

  /// The finished page.
  func bytes(of page: PlannedPage) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(16_384)
    rendition(of: page).render(into: &output)
    return output
  }

  /// All that the page shows.
  func rendition(of page: PlannedPage) -> Rendition {
    let templates = site.templates
    switch page.content {
    case .home: return templates.home.rendition(of: home(page))
    case .entity(let position): return rendition(ofEntity: position, page)
    case .index(let kind, let number, let count):
      return templates.index.rendition(of: index(of: kind, number, count, page))
    case .special(let special): return rendition(of: special, page)
    case .redirect(let target, let title):
      let view = RedirectPage(
        language: site.settings.language, title: title, url: site.addresses.link(target),
        canonicalURL: site.addresses.absolute(target))
      return templates.redirect.rendition(of: view)
    }
  }

  private func rendition(ofEntity position: Int, _ page: PlannedPage) -> Rendition {
    let frame = frame(ofEntity: position, page)
    let templates = site.templates
    switch site.catalog.entities[position] {
    case .symptom: return templates.symptom.rendition(of: symptom(position, frame))
    case .condition: return templates.condition.rendition(of: condition(position, frame))
    case .cause(let cause):
      return templates.cause.rendition(of: self.cause(cause, position, frame))
    case .treatment(let treatment):
      return templates.treatment.rendition(of: self.treatment(treatment, position, frame))
    case .tip(let tip): return templates.tip.rendition(of: self.tip(tip, position, frame))
    case .activity:
      return templates.activity.rendition(
        of: ActivityPage(frame: frame, guides: guides(about: position)))
    case .anatomy(let anatomy):
      return templates.anatomy.rendition(of: self.anatomy(anatomy, position, frame))
    case .story:
      return templates.story.rendition(
        of: StoryPage(frame: frame, illustrates: links(from: position, .illustrates)))
    case .guide:
      return templates.guide.rendition(
        of: GuidePage(frame: frame, about: links(from: position, .about)))
    case .comparison(let comparison):
      return templates.comparison.rendition(of: self.comparison(comparison, position, frame))
    case .person(let person):
      return templates.person.rendition(
        of: PersonPage(frame: frame, credentials: person.credentials))
    case .page: return templates.page.rendition(of: FreePage(frame: frame))
    case .term, .caution: preconditionFailure("terms and cautions have no page to be planned")
    }
  }

  private func rendition(of special: SpecialPage, _ page: PlannedPage) -> Rendition {
    let frame = frame(of: special, page)
    let templates = site.templates
    switch special {
    case .about: return templates.about.rendition(of: about(frame))
    case .glossary: return templates.glossary.rendition(of: glossary(frame))
    case .aToZ: return templates.aToZ.rendition(of: aToZ(frame))
    case .whenToSeekHelp: return templates.help.rendition(of: help(frame))
    case .notFound: return templates.notFound.rendition(of: FreePage(frame: frame))
    }
  }
}
