import ClinicalModel
import Diagnostics

/// The views of entities' pages.
extension PageComposer {
  func symptom(_ position: Int, _ frame: PageFrame) -> SymptomPage {
    SymptomPage(
      frame: frame, feltIn: links(from: position, .feltIn),
      causes: links(from: position, .causes), conditions: links(from: position, .conditions),
      treatments: links(from: position, .treatments), tips: links(from: position, .tips))
  }

  func condition(_ position: Int, _ frame: PageFrame) -> ConditionPage {
    ConditionPage(
      frame: frame, broader: links(from: position, .broader),
      narrower: links(to: position, .broader), affects: links(from: position, .affects),
      symptoms: links(to: position, .conditions), followsFrom: links(to: position, .leadsTo),
      leadsTo: links(from: position, .leadsTo), treatments: links(from: position, .treatments),
      confusedWith: links(from: position, .confusedWith),
      comparisons: links(to: position, .between), stories: links(to: position, .illustrates),
      guides: guides(about: position))
  }

  func cause(_ cause: Cause, _ position: Int, _ frame: PageFrame) -> CausePage {
    CausePage(
      frame: frame, isMostCommon: cause.rank == 1, symptoms: links(to: position, .causes),
      leadsTo: links(from: position, .leadsTo), followsFrom: links(to: position, .leadsTo),
      involves: links(from: position, .involves),
      treatments: links(from: position, .treatments), tips: links(from: position, .tips),
      stories: links(to: position, .illustrates), guides: guides(about: position))
  }

  func treatment(
    _ treatment: Treatment, _ position: Int, _ frame: PageFrame
  ) -> TreatmentPage {
    TreatmentPage(
      frame: frame, step: treatment.step.map(String.init), parts: treatment.parts,
      targets: links(from: position, .targets), previous: links(to: position, .next),
      next: links(from: position, .next),
      symptoms: links(to: position, .treatments, from: .symptom),
      conditions: links(to: position, .treatments, from: .condition),
      causes: links(to: position, .treatments, from: .cause), guides: guides(about: position))
  }

  func tip(_ tip: Tip, _ position: Int, _ frame: PageFrame) -> TipPage {
    TipPage(
      frame: frame, steps: tip.steps, situations: tip.situations,
      symptoms: links(to: position, .tips, from: .symptom),
      causes: links(to: position, .tips, from: .cause), guides: guides(about: position))
  }

  func anatomy(_ anatomy: Anatomy, _ position: Int, _ frame: PageFrame) -> AnatomyPage {
    AnatomyPage(
      frame: frame, structure: anatomy.structure, actions: anatomy.actions,
      analogies: anatomy.analogies, partOf: links(from: position, .partOf),
      parts: links(to: position, .partOf), attachesTo: links(from: position, .attachesTo),
      attachments: links(to: position, .attachesTo), crosses: links(from: position, .crosses),
      crossedBy: links(to: position, .crosses), symptoms: links(to: position, .feltIn),
      conditions: links(to: position, .affects), causes: links(to: position, .involves),
      treatments: links(to: position, .targets))
  }

  func comparison(
    _ comparison: Comparison, _ position: Int, _ frame: PageFrame
  ) -> ComparisonPage {
    let conditions = site.catalog.targets(of: position, .between)
    // The catalog holds each link once, however many questions point at the same condition.
    let asked = site.catalog.links(from: position, .asksAbout)
    let questions = comparison.questions.map { question in
      let edges = question.pointsTo.compactMap { wanted in
        asked.first { edge in
          let key = site.catalog.keys[edge.to]
          return key.name == wanted.name.value && key.kind == wanted.kind ?? key.kind
        }
      }
      return ComparisonPage.Question(
        ask: question.ask, pointsTo: edges.map { link(to: $0.to, $0.details) })
    }
    return ComparisonPage(
      frame: frame, conditions: links(from: position, .between), questions: questions,
      symptoms: conditions.map { .init(links: links(to: $0, .conditions)) },
      causes: conditions.map { .init(links: links(to: $0, .leadsTo, from: .cause)) },
      treatments: conditions.map { .init(links: links(from: $0, .treatments)) })
  }
}
