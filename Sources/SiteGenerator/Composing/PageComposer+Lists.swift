import ClinicalModel
import ContentLibrary
import Diagnostics
import Templating

/// The views of pages that list others.
extension PageComposer {
  func home(_ page: PlannedPage) -> HomePage {
    let symptoms = site.catalog.positions(of: .symptom)
    let sections = Kind.allCases.filter {
      $0.hasIndex && !site.catalog.positions(of: $0).isEmpty
    }
    return HomePage(
      frame: frame(
        page, introduction: site.library.home, title: site.settings.name, breadcrumbs: []),
      symptoms: Array(sortedLinks(to: symptoms).prefix(SitePlan.pageSize)),
      symptomsURL: symptoms.isEmpty
        ? nil : site.addresses.link(SitePath.index(of: .symptom)),
      guides: sortedLinks(to: site.catalog.positions(of: .guide)),
      sections: sections.map { indexLink(of: $0) })
  }

  func index(of kind: Kind, _ number: Int, _ count: Int, _ page: PlannedPage) -> IndexPage {
    let all = site.catalog.listed(site.catalog.positions(of: kind))
    let start = (number - 1) * SitePlan.pageSize
    func address(_ number: Int) -> String? {
      (1...count).contains(number)
        ? site.addresses.link(SitePath.index(of: kind, page: number)) : nil
    }
    var frame = frame(
      page, introduction: site.library.introductions[kind], title: kind.defaultTitle,
      breadcrumbs: number == 1 ? [homeLink] : [homeLink, indexLink(of: kind)])
    if number > 1 { frame.page.title += " (\(number)/\(count))" }
    return IndexPage(
      frame: frame,
      items: all[start..<min(start + SitePlan.pageSize, all.count)].map { site.links[$0] },
      number: number, count: count, previousURL: address(number - 1),
      nextURL: address(number + 1))
  }

  func help(_ frame: PageFrame) -> HelpPage {
    var advice: [HelpPage.Advice] = []
    var without: [Int] = []
    for position in site.catalog.positions(of: .condition) {
      guard case .condition(let condition) = site.catalog.entities[position] else { continue }
      if case .full(let care) = CareAdvicePlacement(for: position, in: site.catalog) {
        // A narrower condition that only inherits would say the same once more.
        guard condition.seekHelp != nil else { continue }
        advice.append(.init(condition: site.links[position], care: self.care(care)))
      } else {
        without.append(position)
      }
    }
    return HelpPage(frame: frame, advice: advice, withoutAdvice: sortedLinks(to: without))
  }

  func aToZ(_ frame: PageFrame) -> AToZPage {
    var names: [(sort: String, entry: AToZPage.Entry)] = []
    for (position, link) in site.links.enumerated() where !link.url.isEmpty {
      let kind = site.catalog.keys[position].kind
      guard kind.isClinical || kind == .person else { continue }
      let facts = site.catalog.facts[position]
      let others = [facts.plainName].compactMap { $0?.value } + facts.aliases.map(\.value)
      names.append((link.title.lowercased(), .init(name: link.title, url: link.url)))
      for name in others where name.lowercased() != link.title.lowercased() {
        names.append(
          (name.lowercased(), .init(name: name, url: link.url, title: link.title)))
      }
    }
    names.sort { ($0.sort, $0.entry.url) < ($1.sort, $1.entry.url) }
    var letters: [AToZPage.Letter] = []
    for (letter, names) in Dictionary(grouping: names, by: { Self.letter(of: $0.sort) })
      .sorted(by: { $0.key < $1.key })
    {
      letters.append(
        .init(letter: letter, id: "letter-\(letters.count + 1)", entries: names.map(\.entry)))
    }
    return AToZPage(frame: frame, letters: letters)
  }

  func glossary(_ frame: PageFrame) -> GlossaryPage {
    let terms = site.catalog.listed(site.catalog.positions(of: .term))
    return GlossaryPage(
      frame: frame,
      terms: terms.compactMap { position in
        guard case .term(let term) = site.catalog.entities[position] else { return nil }
        let text = site.library.articles[position]
        return GlossaryPage.Entry(
          id: term.id.name, title: term.facts.title.value,
          plainName: term.facts.plainName?.value, aliases: term.facts.aliases.map(\.value),
          plain: term.plain, body: html(text.body, text.targets))
      })
  }

  func about(_ frame: PageFrame) -> AboutPage {
    let people = site.catalog.positions(of: .person)
    let clinical = site.catalog.keys.indices.filter { position in
      let kind = site.catalog.keys[position].kind
      return kind.isClinical && kind.hasPage
    }
    return AboutPage(
      frame: frame,
      people: people.compactMap { position in
        guard case .person(let person) = site.catalog.entities[position] else { return nil }
        return .init(person: site.links[position], credentials: person.credentials)
      },
      articles: clinical.count,
      reviewed: clinical.count { site.catalog.facts[$0].review != nil })
  }

  /// The letter under which a name is listed; accented letters have their own, after Z.
  private static func letter(of name: String) -> String {
    guard let first = name.first, first.isLetter else { return "#" }
    return first.uppercased()
  }
}
