import ClinicalModel
import ContentLibrary
import Diagnostics
import FileTree
import Testing

@testable import SiteGenerator

/// Pages link to what the front matter says, in both directions.
@Suite struct LinkedPagesTests {
  private func library(_ source: MemorySource) async throws -> ContentLibrary {
    let reader = ContentReader(source: source)
    return await reader.link(try await reader.parse()).library
  }

  @Test func `every symptom links to its causes, conditions, treatments and tips, and back`()
    async throws
  {
    let source = try SampleSite.source()
    let catalog = try await library(source).catalog
    let (files, _) = try await SampleSite.build(source)
    func page(_ position: Int) throws -> (path: String, text: String) {
      let path = try #require(SitePath.path(of: catalog.keys[position]))
      return (path, files.text(path.dropFirst() + "index.html"))
    }
    for symptom in catalog.positions(of: .symptom) {
      let here = try page(symptom)
      for relation in [Relation.causes, .conditions, .treatments, .tips] {
        for edge in catalog.links(from: symptom, relation) {
          let there = try page(edge.to)
          #expect(here.text.contains("href=\"\(there.path)\""), "\(here.path) → \(there.path)")
          #expect(there.text.contains("href=\"\(here.path)\""), "\(there.path) → \(here.path)")
        }
      }
    }
  }

  @Test func `every page with an inferred link says so`() async throws {
    let source = try SampleSite.source()
    let catalog = try await library(source).catalog
    let (files, _) = try await SampleSite.build(source)
    for edge in catalog.edges where edge.details.basis == .inferred {
      guard let path = SitePath.path(of: catalog.keys[edge.from]), path.hasSuffix("/") else {
        continue
      }
      let text = visibleText(of: files.text(path.dropFirst() + "index.html"))
      #expect(text.contains("Our reading"), "\(path)")
    }
  }

  @Test func `every page shows the cautions and care advice that the domain places on it`()
    async throws
  {
    let source = try SampleSite.source()
    let catalog = try await library(source).catalog
    let placements = CautionPlacements(of: catalog)
    let (files, _) = try await SampleSite.build(source)
    var shown = 0
    for (position, key) in catalog.keys.enumerated() where key.kind.hasPage {
      let path = try #require(SitePath.path(of: key))
      let file = path.hasSuffix("/") ? path.dropFirst() + "index.html" : path.dropFirst()
      let text = visibleText(of: files.text(String(file)))
      for placement in placements[position] {
        guard case .caution(let caution) = catalog.entities[placement.caution] else { continue }
        #expect(text.contains(caution.says.value), "\(path): \(caution.id.name)")
        shown += 1
      }
      if case .full(let advice) = CareAdvicePlacement(for: position, in: catalog) {
        for line in advice.tiers.flatMap(\.lines) {
          #expect(text.contains(line.text), "\(path): \(line.text)")
        }
      }
    }
    #expect(shown > 20)
  }

  @Test func `a question of a comparison points at what its author wrote`() async throws {
    let source = try SampleSite.source()
    let catalog = try await library(source).catalog
    let key = EntityKey(kind: .comparison, name: "hamstring-or-sciatic-nerve")
    let position = try #require(catalog.position(of: key))
    guard case .comparison(let comparison) = catalog.entities[position] else { return }
    let (files, _) = try await SampleSite.build(source)
    let text = files.text("comparisons/hamstring-or-sciatic-nerve/index.html")
    var rest = text[...]
    for question in comparison.questions {
      let start = try #require(rest.firstRange(of: question.ask))
      rest = rest[start.upperBound...]
      let end = rest.firstRange(of: "</ul>")?.upperBound ?? rest.endIndex
      for link in question.pointsTo {
        let kind = try #require(link.kind)
        let target = EntityKey(kind: kind, name: link.name.value)
        let path = try #require(SitePath.path(of: target))
        #expect(rest[..<end].contains("href=\"\(path)\""), "\(question.ask) → \(path)")
      }
    }
  }
}
