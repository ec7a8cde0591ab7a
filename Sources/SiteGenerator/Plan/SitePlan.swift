import ClinicalModel
import ContentLibrary
import Diagnostics
import FileTree

/// All pages of a site, in order of their content, each with an address of its own.
struct SitePlan: Sendable {
  /// How many entities one page of an index lists.
  static let pageSize = 100

  private(set) var pages: [PlannedPage] = []
  /// The numbers of the pages by the files they are written to.
  private(set) var numbers: [RelativePath: Int] = [:]

  /// A plan, and two things at one address, which are a mistake.
  struct Planning: Sendable {
    var plan: SitePlan
    var diagnostics: [Diagnostic]
    /// The positions of the entities that old addresses lead to.
    var redirected: Set<Int>
  }

  /// Plans the pages of a library, or takes `previous` where only the entities at `changed` are not
  /// as they were and none of them has other addresses.
  static func plan(
    _ library: ContentLibrary, after previous: Planning? = nil, changed: [Int]? = nil
  ) -> Planning {
    if let previous, let changed, previous.redirected.isDisjoint(with: changed),
      changed.allSatisfy({ library.catalog.facts[$0].redirectFrom.isEmpty })
    {
      return previous
    }
    var plan = SitePlan()
    var addresses = AddressBook()
    let catalog = library.catalog
    for file in library.files {
      addresses.claim(file, at: .wholeFile("Content/\(file.string)"))
    }
    plan.add(.home, "/", at: .wholeFile(library.home?.file ?? "Content/index.md"), &addresses)
    for page in SpecialPage.allCases {
      let range = catalog.position(of: page.key).map { catalog.facts[$0].file }
      plan.add(
        .special(page), page.path, at: range ?? .wholeFile("Content/pages/\(page.rawValue).md"),
        &addresses)
    }
    for kind in Kind.allCases where kind.hasIndex {
      let count = catalog.positions(of: kind).count
      let total = (count + pageSize - 1) / pageSize
      for number in 0..<total {
        plan.add(
          .index(kind, page: number + 1, of: total), SitePath.index(of: kind, page: number + 1),
          at: .wholeFile("Content/\(kind.folder)/index.md"), &addresses)
      }
    }
    for (position, key) in catalog.keys.enumerated() where key.kind.hasPage {
      guard SpecialPage(key) == nil, let path = SitePath.path(of: key) else { continue }
      plan.add(.entity(position), path, at: catalog.facts[position].file, &addresses)
    }
    plan.addRedirects(catalog, &addresses)
    let redirected = catalog.keys.indices.filter { !catalog.facts[$0].redirectFrom.isEmpty }
    return Planning(
      plan: plan, diagnostics: addresses.diagnostics, redirected: Set(redirected))
  }

  private mutating func add(
    _ content: PlannedPage.Content, _ path: String, at range: SourceRange,
    _ addresses: inout AddressBook
  ) {
    guard let file = SitePath.outputFile(of: path), addresses.claim(file, at: range) else {
      return
    }
    numbers[file] = pages.count
    pages.append(PlannedPage(content: content, path: path, file: file))
  }

  private mutating func addRedirects(_ catalog: Catalog, _ addresses: inout AddressBook) {
    for (position, key) in catalog.keys.enumerated() {
      guard let target = SitePath.path(of: key) else { continue }
      for old in catalog.facts[position].redirectFrom {
        let isFile = old.value.hasSuffix(".html") || old.value.hasSuffix("/")
        add(
          .redirect(to: target, title: catalog.facts[position].title.value),
          isFile ? old.value : old.value + "/", at: old.range, &addresses)
      }
    }
  }
}
