import ClinicalModel
import Diagnostics

/// What is said about the things that pages describe.
///
/// Each property takes only what the vocabulary lets it take; where that is text, the title of what
/// a link leads to stands for it.
extension StructuredData {
  /// The node of an entity that is more than its page.
  func append(entity position: Int, url: String?, to writer: inout JSONWriter) {
    let facts = catalog.facts[position]
    writer.object { writer in
      writer.finished(heads[position])
      writer.member("url", url)
      writer.member(
        "alternateName", [facts.plainName].compactMap { $0?.value } + facts.aliases.map(\.value))
      // A term's meaning says more than a summary of it, which it may have too.
      if catalog.keys[position].kind != .term {
        writer.member("description", facts.summaryText)
      }
      switch catalog.entities[position] {
      case .condition: appendCondition(position, to: &writer)
      case .symptom: appendSymptom(position, to: &writer)
      case .cause: appendCause(position, to: &writer)
      case .treatment(let treatment): appendTreatment(treatment, position, to: &writer)
      case .tip(let tip): appendTip(tip, to: &writer)
      case .anatomy(let anatomy): appendAnatomy(anatomy, position, to: &writer)
      case .person(let person): writer.member("honorificSuffix", person.credentials)
      case .term(let term): writer.member("description", term.plain)
      case .activity, .story, .guide, .comparison, .page, .caution: break
      }
    }
  }

  private func appendCondition(_ position: Int, to writer: inout JSONWriter) {
    writer.member("relevantSpecialty", "https://schema.org/Physiotherapy")
    references("associatedAnatomy", asserted(from: position, .affects), to: &writer)
    references("cause", asserted(to: position, .leadsTo, from: .cause), to: &writer)
    references("signOrSymptom", asserted(to: position, .conditions), to: &writer)
    references("possibleTreatment", asserted(from: position, .treatments), to: &writer)
    writer.member("possibleComplication", titles(asserted(from: position, .leadsTo)))
    writer.member("differentialDiagnosis", asserted(from: position, .confusedWith)) {
      writer, other in
      writer.object { writer in
        writer.member("@type", "DDxElement")
        references("diagnosis", [other], to: &writer)
      }
    }
  }

  private func appendSymptom(_ position: Int, to writer: inout JSONWriter) {
    references("associatedAnatomy", asserted(from: position, .feltIn), to: &writer)
    references("cause", asserted(from: position, .causes), to: &writer)
    references(
      "possibleTreatment",
      asserted(from: position, .treatments) + asserted(from: position, .tips), to: &writer)
  }

  private func appendCause(_ position: Int, to writer: inout JSONWriter) {
    let effects = asserted(from: position, .leadsTo) + asserted(to: position, .causes)
    references("causeOf", effects, to: &writer)
  }

  private func appendTreatment(
    _ treatment: Treatment, _ position: Int, to writer: inout JSONWriter
  ) {
    writer.member("howPerformed", treatment.parts)
    writer.member("bodyLocation", titles(asserted(from: position, .targets)))
    writer.member("followup", titles(asserted(from: position, .next)))
    let warnings = asserted(to: position, .avoid).compactMap { origin -> String? in
      // What is merely not enough is no reason to avoid it.
      guard case .caution(let caution) = catalog.entities[origin], caution.strength == .harm
      else { return nil }
      return caution.says.value
    }
    writer.member("contraindication", warnings)
  }

  private func appendTip(_ tip: Tip, to writer: inout JSONWriter) {
    writer.member("step", tip.steps) { writer, step in
      writer.object { writer in
        writer.member("@type", "HowToStep")
        writer.member("text", step)
      }
    }
  }

  private func appendAnatomy(
    _ anatomy: Anatomy, _ position: Int, to writer: inout JSONWriter
  ) {
    if anatomy.structure == .region {
      let parts = asserted(to: position, .partOf) + asserted(from: position, .partOf)
      references("relatedAnatomy", parts.filter(isStructure), to: &writer)
    } else {
      let parts = asserted(to: position, .partOf)
      references("subStructure", parts.filter(isStructure), to: &writer)
      let attached = asserted(from: position, .attachesTo) + asserted(to: position, .attachesTo)
      references("connectedTo", attached.filter(isStructure), to: &writer)
    }
    if anatomy.structure == .muscle {
      writer.member("muscleAction", anatomy.actions)
      // The lower end is the one that moves; the vocabulary has no property for the other.
      let lower = assertedLinks(from: position, .attachesTo).filter { $0.details.end == .lower }
      references("insertion", lower.map(\.to).filter(isStructure), to: &writer)
    }
    references(
      "relatedCondition", asserted(to: position, .affects) + asserted(to: position, .feltIn),
      to: &writer)
    references("relatedTherapy", asserted(to: position, .targets), to: &writer)
  }

  /// Whether an entity is an AnatomicalStructure; regions of the body are not.
  private func isStructure(_ position: Int) -> Bool {
    guard case .anatomy(let anatomy) = catalog.entities[position] else { return false }
    return anatomy.structure != .region
  }

  private func titles(_ positions: [Int]) -> [String] {
    positions.map { catalog.facts[$0].title.value }
  }
}
