import ClinicalModel
import Testing

@testable import SiteGenerator

@Suite struct GraphExportTests {
  @Test func `an entity has its name, title and address`() async throws {
    let graph = try await graph()
    let entities = try #require(graph["entities"]).elements
    #expect(entities.count == ClinicSite.articles.count - 2)
    let condition = try #require(entities.first { $0["key"] == "condition:ache" })
    #expect(condition["kind"] == "condition")
    #expect(condition["title"] == "Knee ache")
    #expect(condition["url"] == "https://clinic.example/conditions/ache/")
    #expect(condition["seekHelp"]?.texts("emergency") == ["you cannot stand"])
    let caution = try #require(entities.first { $0["key"] == "caution:taping" })
    #expect(caution["strength"] == "harm")
    #expect(caution["url"] == nil)
  }

  @Test func `a link tells everything its author said about it`() async throws {
    let links = try #require(try await graph()["links"]).elements
    func link(_ from: String, _ relation: String, _ to: String) -> JSONValue? {
      links.first {
        $0["from"] == .text(from) && $0["relation"] == .text(relation) && $0["to"] == .text(to)
      }
    }
    let worse = try #require(link("symptom:pain", "causes", "cause:stairs"))
    #expect(worse["role"] == "aggravates")
    #expect(worse["basis"] == "stated")
    #expect(link("symptom:pain", "causes", "cause:shoes")?["basis"] == "inferred")
    #expect(link("anatomy:thigh", "attachesTo", "anatomy:shin")?["end"] == "lower")
    #expect(link("condition:ache", "reviewedBy", "person:bob") != nil)
  }

  @Test func `the inverses are the links turned round`() async throws {
    let graph = try await graph()
    var turned: Set<[String?]> = []
    for inverse in try #require(graph["inverses"]).elements {
      for from in inverse.texts("from") {
        turned.insert([from, inverse["relation"]?.text, inverse["to"]?.text])
      }
    }
    var links: Set<[String?]> = []
    for link in try #require(graph["links"]).elements {
      links.insert([link["from"]?.text, link["relation"]?.text, link["to"]?.text])
      // What feels alike does so both ways.
      if link["relation"] == "confusedWith" {
        links.insert([link["to"]?.text, "confusedWith", link["from"]?.text])
      }
    }
    #expect(turned == links)
  }

  @Test func `anyone can recompute where cautions appear`() async throws {
    let graph = try await graph()
    var placed: Set<[String]> = []
    for placement in try #require(graph["cautions"]).elements {
      let path = placement.texts("path")
      #expect(path.last == placement["page"]?.text)
      placed.insert([placement["caution"]?.text ?? "", placement["page"]?.text ?? ""])
    }
    #expect(placed == CautionRule(graph).placements())
    #expect(placed.count > 10)
  }

  @Test func `care advice is given in full, with the conditions it is for`() async throws {
    let advice = try #require(try await graph()["careAdvice"]).elements
    let comparison = try #require(advice.first { $0["page"] == "comparison:which" })
    #expect(comparison["shows"] == "advice")
    #expect(comparison["emergency"]?.elements.first?["if"] == "you cannot stand")
    #expect(comparison["emergency"]?.elements.first?.texts("for") == ["condition:ache"])
    #expect(advice.first { $0["page"] == "cause:habit" }?["shows"] == "link")
    #expect(!advice.contains { $0["page"] == "person:ann" || $0["page"] == "page:privacy" })
  }

  @Test func `each object has a line of its own`() async throws {
    let site = try await ClinicSite.site()
    let lines = String(decoding: GraphExport(site: site).bytes(), as: UTF8.self)
      .split(separator: "\n")
    let objects = lines.filter { $0.hasPrefix("{\"") }
    for line in objects {
      let object = line.hasSuffix(",") ? line.dropLast() : line
      _ = try JSONValue(parsing: object.utf8)
    }
    #expect(objects.count(where: { $0.contains("\"relation\":\"") }) >= site.catalog.edges.count)
  }

  private func graph() async throws -> JSONValue {
    try JSONValue(parsing: GraphExport(site: try await ClinicSite.site()).bytes())
  }
}

/// The rule for placing cautions, written anew on nothing but exported data.
private struct CautionRule {
  private var entities: [String: JSONValue] = [:]
  private var links: [(from: String, relation: String, to: String)] = []
  private var mentions: [String: [String]] = [:]

  init(_ graph: JSONValue) {
    for entity in graph["entities"]?.elements ?? [] {
      entities[entity["key"]?.text ?? ""] = entity
    }
    for link in graph["links"]?.elements ?? [] {
      guard let from = link["from"]?.text, let relation = link["relation"]?.text,
        let to = link["to"]?.text
      else { continue }
      links.append((from, relation, to))
    }
    for mention in graph["mentions"]?.elements ?? [] {
      mentions[mention["from"]?.text ?? ""] = mention.texts("to")
    }
  }

  func placements() -> Set<[String]> {
    var found: Set<[String]> = []
    for (key, entity) in entities where entity["kind"] == "caution" {
      var conditions = targets(key, "when")
      if entity["strength"] == "harm" {
        for condition in conditions {
          conditions.formUnion(targets(condition, "confusedWith"))
          conditions.formUnion(origins(condition, "confusedWith"))
        }
      }
      var narrower = conditions
      while !narrower.isEmpty {
        narrower = Set(narrower.flatMap { origins($0, "broader") }).subtracting(conditions)
        conditions.formUnion(narrower)
      }
      var pages = conditions.union(targets(key, "avoid"))
      for condition in conditions { pages.formUnion(origins(condition, "conditions")) }
      for (joining, entity) in entities
      where entity["kind"] == "guide" || entity["kind"] == "comparison" {
        let named = ["about", "between", "asksAbout"].flatMap { targets(joining, $0) }
        let linked = named + (mentions[joining] ?? [])
        if linked.contains(where: pages.contains) { found.insert([key, joining]) }
      }
      found.formUnion(pages.map { [key, $0] })
    }
    return found
  }

  private func targets(_ from: String, _ relation: String) -> Set<String> {
    Set(links.filter { $0.from == from && $0.relation == relation }.map(\.to))
  }

  private func origins(_ to: String, _ relation: String) -> Set<String> {
    Set(links.filter { $0.to == to && $0.relation == relation }.map(\.from))
  }
}
