import Testing

@testable import SiteGenerator

/// Everything the site says obeys schema.org's vocabulary.
@Suite struct VocabularyTests {
  @Test func `classes, properties and values fit each other on every page`() async throws {
    let site = try await ClinicSite.site()
    let nodes = try site.plan.pages.flatMap { try site.nodes($0.path) }
    var classes: [JSONValue: Set<String>] = [:]
    for node in nodes { collect(node, &classes) }
    for node in nodes { check(node, classes) }
  }

  @Test func `every reference leads to a full node on the site`() async throws {
    let site = try await ClinicSite.site()
    let nodes = try site.plan.pages.flatMap { try site.nodes($0.path) }
    var described: Set<String> = []
    for node in nodes + nodes.flatMap({ $0["hasDefinedTerm"]?.elements ?? [] }) {
      described.formUnion(node["@id"]?.text.map { [$0] } ?? [])
    }
    var references: Set<String> = []
    for node in nodes { collect(node, &references) }
    #expect(references.subtracting(described) == [])
    #expect(references.count > 40)
  }

  private func collect(_ value: JSONValue, _ classes: inout [JSONValue: Set<String>]) {
    for element in value.elements {
      if let id = element["@id"], element["@type"] != nil {
        classes[id] = Set(element.texts("@type"))
      }
      for member in element.members.values { collect(member, &classes) }
    }
  }

  private func collect(_ value: JSONValue, _ ids: inout Set<String>) {
    for element in value.elements {
      if let id = element["@id"]?.text { ids.insert(id) }
      for member in element.members.values { collect(member, &ids) }
    }
  }

  private func check(_ node: JSONValue, _ classes: [JSONValue: Set<String>]) {
    let types = Set(node.texts("@type"))
    for type in types { #expect(Vocabulary.parents[type] != nil, "no class \(type)") }
    let above = ancestors(of: types)
    for (name, value) in node.members where !name.hasPrefix("@") {
      guard let property = Vocabulary.properties[name] else {
        Issue.record("no property \(name)")
        continue
      }
      // A bare reference has no class of its own; the node that it leads to was checked.
      if !types.isEmpty {
        #expect(!property.of.isDisjoint(with: above), "\(types) has no \(name)")
      }
      for element in value.elements {
        let kinds: Set<String>
        if case .object = element {
          let types = element["@type"] == nil ? nil : Set(element.texts("@type"))
          kinds = ancestors(of: types ?? element["@id"].flatMap { classes[$0] } ?? [])
          check(element, classes)
        } else if let value = element.text.flatMap({ Vocabulary.values[$0] }) {
          kinds = ancestors(of: [value])
        } else {
          kinds = Vocabulary.dataTypes
        }
        #expect(!property.takes.isDisjoint(with: kinds), "\(name) takes no \(element)")
      }
    }
  }

  private func ancestors(of types: Set<String>) -> Set<String> {
    types.reduce(into: []) { $0.formUnion(Vocabulary.ancestors(of: $1)) }
  }
}
