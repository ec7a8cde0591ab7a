import ClinicalModel
import ContentLibrary
import Diagnostics
import Markdown
import Templating

/// What every page has: the article, breadcrumbs, the menu, and words for machines.
extension PageComposer {
  /// The frame of an entity's page.
  func frame(ofEntity position: Int, _ page: PlannedPage) -> PageFrame {
    let kind = site.catalog.keys[position].kind
    var breadcrumbs = [homeLink]
    if kind.hasIndex { breadcrumbs.append(indexLink(of: kind)) }
    return frame(
      page, article: article(position), breadcrumbs: breadcrumbs,
      openGraphType: kind.isClinical ? "article" : "website")
  }

  /// The frame of a page with generated content.
  func frame(of special: SpecialPage, _ page: PlannedPage) -> PageFrame {
    let article =
      site.catalog.position(of: special.key).map { self.article($0) }
      ?? plainArticle(title: special.defaultTitle, summary: "")
    var frame = frame(
      page, article: article, breadcrumbs: special == .notFound ? [] : [homeLink])
    frame.page.isHidden = special == .notFound
    return frame
  }

  /// The frame of a page that an `index.md` introduces, or that has only a title.
  func frame(
    _ page: PlannedPage, introduction: Introduction?, title: String, breadcrumbs: [LinkView]
  ) -> PageFrame {
    guard let introduction else {
      return frame(
        page, article: plainArticle(title: title, summary: ""), breadcrumbs: breadcrumbs)
    }
    var article = plainArticle(title: introduction.title.value, summary: introduction.summary)
    article.body = html(introduction.body, introduction.targets)
    article.isClinicExperience = introduction.basis == .clinicExperience
    article.isGeneral = introduction.basis == .general
    return frame(page, article: article, breadcrumbs: breadcrumbs)
  }

  var homeLink: LinkView {
    LinkView(title: site.settings.name, url: site.addresses.link(SitePath.home))
  }

  func indexLink(of kind: Kind) -> LinkView {
    let introduction = site.library.introductions[kind]
    return LinkView(
      title: introduction?.title.value ?? kind.defaultTitle,
      url: site.addresses.link(SitePath.index(of: kind)), summary: introduction?.summary ?? "")
  }

  private func frame(
    _ page: PlannedPage, article: ArticleView, breadcrumbs: [LinkView],
    openGraphType: String = "website"
  ) -> PageFrame {
    let view = PageView(
      title: article.title,
      description: article.summary.isEmpty
        ? site.settings.description ?? site.settings.name : article.summary,
      canonicalURL: site.addresses.absolute(page.path), openGraphType: openGraphType,
      isHome: page.content == .home, breadcrumbs: breadcrumbs,
      navigation: site.settings.navigation.map { item in
        NavigationItemView(
          title: item.title, url: site.addresses.link(item.path.value),
          isCurrent: item.path.value == page.path)
      },
      structuredData: structuredData.script(for: page, breadcrumbs: breadcrumbs))
    return PageFrame(site: siteView, page: view, article: article)
  }

  private func plainArticle(title: String, summary: String) -> ArticleView {
    ArticleView(title: title, summary: summary, body: HTML())
  }

  private func article(_ position: Int) -> ArticleView {
    let facts = site.catalog.facts[position]
    let kind = site.catalog.keys[position].kind
    let text = site.library.articles[position]
    var view = plainArticle(title: facts.title.value, summary: facts.summaryText)
    view.plainName = facts.plainName?.value
    view.aliases = facts.aliases.map(\.value)
    view.body = html(text.body, text.targets)
    view.outline = text.body.headings.map {
      HeadingView(id: $0.id, text: $0.text, level: $0.level)
    }
    view.readingMinutes = max(1, (text.body.words + 199) / 200)
    view.isGeneral = facts.basis == .general
    view.isClinicExperience = facts.basis == .clinicExperience
    view.author = links(from: position, .author).first
    view.needsReview = kind.isClinical
    if let review = facts.review, let reviewer = links(from: position, .reviewedBy).first {
      view.review = ReviewView(
        reviewer: reviewer, on: date(review.on.value), due: date(review.due))
    }
    view.published = facts.published.map(date)
    view.updated = facts.updated.map(date)
    view.sources = facts.sources.map { SourceView(title: $0.title, url: $0.url) }
    view.cautions = site.cautions[position].compactMap { caution($0.caution, on: position) }
    switch CareAdvicePlacement(for: position, in: site.catalog) {
    case .full(let advice): view.care = care(advice)
    case .link: view.linksToHelp = true
    case .none: break
    }
    return view
  }

  private func date(_ date: CalendarDate) -> DateView {
    DateView(date: date, isEnglish: site.isEnglish)
  }

  /// A caution as one page shows it, without links to that page itself.
  private func caution(_ position: Int, on page: Int) -> CautionView? {
    guard case .caution(let caution) = site.catalog.entities[position] else { return nil }
    let here = site.links[page].url
    return CautionView(
      title: caution.facts.title.value, says: caution.says.value,
      isHarm: caution.strength == .harm,
      avoid: links(from: position, .avoid).filter { $0.url != here },
      when: links(from: position, .when).filter { $0.url != here })
  }

  /// The advice with the names of the conditions it is for.
  func care(_ advice: CareAdvice) -> CareAdviceView {
    CareAdviceView(
      tiers: advice.tiers.map { tier in
        CareTierView(
          tier: tier.tier,
          lines: tier.lines.map { line in
            CareLineView(
              text: line.text,
              conditions: line.conditions.map { site.catalog.facts[$0].title.value })
          })
      })
  }
}

extension SpecialPage {
  /// The heading when no article gives one.
  var defaultTitle: String {
    switch self {
    case .about: "About this site"
    case .glossary: "Glossary"
    case .aToZ: "A to Z"
    case .whenToSeekHelp: "When to seek help"
    case .notFound: "Page not found"
    }
  }
}

extension Kind {
  /// The heading of the kind's index when no `index.md` gives one.
  var defaultTitle: String { folder.prefix(1).uppercased() + folder.dropFirst() }
}
