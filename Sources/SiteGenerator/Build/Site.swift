import Diagnostics
import ClinicalModel
import ContentLibrary
import Templating

/// A site that is ready to be rendered: everything that pages need has been looked up.
///
/// A class, though it never changes: it is handed to every page, and copying a structure of dozens
/// of fields for each took a tenth of the time of a build.
final class Site: Sendable {
  let library: ContentLibrary
  let plan: SitePlan
  let templates: PageTemplates
  let assets: AssetSet
  let addresses: Addresses
  /// The cautions of each entity's page.
  let cautions: CautionPlacements
  /// What is the same on every page.
  let view: SiteView
  /// A link to each entity, at its position in the catalog; those without a page have an empty
  /// address.
  let links: [LinkView]
  /// Whether dates are written in English.
  let isEnglish: Bool

  var catalog: Catalog { library.catalog }
  var settings: SiteSettings { library.settings }

  /// What still holds is taken from `previous`, where only the entities at `changed` are not as they
  /// were then; nil means that more has changed.
  init(
    library: ContentLibrary, plan: SitePlan, templates: TemplateFolder, after previous: Site? = nil,
    changed: [Int]? = nil
  ) {
    self.library = library
    self.plan = plan
    self.templates = templates.templates
    assets = templates.assets
    let addresses = Addresses(baseURL: library.settings.baseURL)
    self.addresses = addresses
    let catalog = library.catalog
    cautions = CautionPlacements(of: catalog)
    if let previous, let changed {
      var links = previous.links
      for position in changed { links[position] = Self.link(to: position, catalog, addresses) }
      self.links = links
    } else {
      links = catalog.keys.indices.map { Self.link(to: $0, catalog, addresses) }
    }
    isEnglish = library.settings.language.lowercased().hasPrefix("en")
    view = SiteView(library, templates.assets, addresses)
  }

  private static func link(
    to position: Int, _ catalog: Catalog, _ addresses: Addresses
  ) -> LinkView {
    let facts = catalog.facts[position]
    let key = catalog.keys[position]
    return LinkView(
      title: facts.title.value, url: SitePath.path(of: key).map(addresses.link) ?? "",
      plainName: facts.plainName?.value, summary: facts.summaryText, kind: key.kind.rawValue)
  }
}

extension SiteView {
  /// What is the same on every page of a library's site.
  init(_ library: ContentLibrary, _ assets: AssetSet, _ addresses: Addresses) {
    let settings = library.settings
    func views(_ assets: [Asset]) -> [AssetView] {
      assets.map {
        AssetView(url: addresses.link(SitePath.path(of: $0.file)), integrity: $0.integrity)
      }
    }
    let hasFeed = Feed.isNeeded(for: library.catalog)
    self.init(
      name: settings.name, language: settings.language, description: settings.description,
      publisher: settings.publisher?.name, publisherURL: settings.publisher?.url,
      contact: settings.contact,
      contactURL: settings.contact.map { contact in
        contact.contains("@") && !contact.contains("/") ? "mailto:" + contact : contact
      },
      feedbackURL: settings.feedback, callEmergency: settings.callEmergency,
      disclaimer: settings.disclaimer, homeURL: addresses.link(SitePath.home),
      helpURL: addresses.link(SpecialPage.whenToSeekHelp.path),
      aToZURL: addresses.link(SpecialPage.aToZ.path),
      glossaryURL: addresses.link(SpecialPage.glossary.path),
      aboutURL: addresses.link(SpecialPage.about.path),
      feedURL: hasFeed ? addresses.link("/feed.xml") : nil,
      icon: views(assets.named("icon.svg")).first, stylesheets: views(assets.named(".css")),
      scripts: views(assets.named(".js")))
  }
}
