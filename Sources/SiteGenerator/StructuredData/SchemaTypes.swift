import ClinicalModel
import ContentLibrary

/// The schema.org classes of what a site is about (vocabulary release 30).
enum SchemaTypes {
  /// The classes of an entity that is more than its page, or nil for one that is its page: a
  /// story, a guide, a comparison.
  static func entity(_ entity: Entity) -> [String]? {
    switch entity {
    case .anatomy(let anatomy): [structure(anatomy.structure)]
    case .condition: ["MedicalCondition"]
    case .symptom: ["MedicalSymptom"]
    case .cause: ["MedicalCause"]
    case .treatment: ["PhysicalTherapy"]
    case .tip: ["LifestyleModification", "HowTo"]
    // PhysicalActivity would say that it is good for you.
    case .activity: ["MedicalEntity"]
    case .term: ["DefinedTerm"]
    case .person: ["Person"]
    case .story, .guide, .comparison, .page, .caution: nil
    }
  }

  /// The classes of an entity's page.
  static func page(of key: EntityKey) -> [String] {
    if let special = SpecialPage(key) { return page(special) }
    return switch key.kind {
    case .page: ["WebPage"]
    case .person: ["ProfilePage"]
    // Never a Review: a patient's story does not rate anybody.
    case .story: ["MedicalWebPage", "HealthTopicContent"]
    default: ["MedicalWebPage"]
    }
  }

  /// The classes of a page whose content is generated.
  static func page(_ special: SpecialPage) -> [String] {
    switch special {
    case .about: ["AboutPage"]
    case .glossary: ["CollectionPage", "DefinedTermSet"]
    case .aToZ: ["CollectionPage"]
    case .whenToSeekHelp: ["MedicalWebPage", "HealthTopicContent"]
    case .notFound: ["WebPage"]
    }
  }

  private static func structure(_ structure: Anatomy.Structure) -> String {
    switch structure {
    case .muscle: "Muscle"
    case .joint: "Joint"
    case .bone: "Bone"
    case .nerve: "Nerve"
    case .tissue: "AnatomicalStructure"
    case .region: "SuperficialAnatomy"
    }
  }
}
