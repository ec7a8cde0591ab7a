/// The part of schema.org's vocabulary that the site speaks, from release 30.0 (Apache-2.0): which
/// class is a kind of which, and which property takes what.
enum Vocabulary {
  /// The classes directly above each class.
  static let parents: [String: [String]] = [
    "AboutPage": ["WebPage"],
    "AnatomicalStructure": ["MedicalEntity"],
    "Audience": ["Intangible"],
    "Bone": ["AnatomicalStructure"],
    "BreadcrumbList": ["ItemList"],
    "CollectionPage": ["WebPage"],
    "ContactPoint": ["StructuredValue"],
    "CreativeWork": ["Thing"],
    "DDxElement": ["MedicalIntangible"],
    "DefinedTerm": ["Intangible"],
    "DefinedTermSet": ["CreativeWork"],
    "Enumeration": ["Intangible"],
    "HealthAspectEnumeration": ["Enumeration"],
    "HealthTopicContent": ["WebContent"],
    "HowTo": ["CreativeWork"],
    "HowToStep": ["CreativeWork", "ItemList", "ListItem"],
    "Intangible": ["Thing"],
    "ItemList": ["Intangible"],
    "Joint": ["AnatomicalStructure"],
    "LifestyleModification": ["MedicalEntity"],
    "ListItem": ["Intangible"],
    "MedicalAudience": ["Audience", "PeopleAudience"],
    "MedicalCause": ["MedicalEntity"],
    "MedicalCondition": ["MedicalEntity"],
    "MedicalEntity": ["Thing"],
    "MedicalEnumeration": ["Enumeration"],
    "MedicalIntangible": ["MedicalEntity"],
    "MedicalProcedure": ["MedicalEntity"],
    "MedicalSignOrSymptom": ["MedicalCondition"],
    "MedicalSpecialty": ["MedicalEnumeration", "Specialty"],
    "MedicalSymptom": ["MedicalSignOrSymptom"],
    "MedicalTherapy": ["TherapeuticProcedure"],
    "MedicalWebPage": ["WebPage"],
    "Muscle": ["AnatomicalStructure"],
    "Nerve": ["AnatomicalStructure"],
    "Organization": ["Thing"],
    "Patient": ["MedicalAudience", "Person"],
    "PeopleAudience": ["Audience"],
    "Person": ["Thing"],
    "PhysicalTherapy": ["MedicalTherapy"],
    "ProfilePage": ["WebPage"],
    "Specialty": ["Enumeration"],
    "StructuredValue": ["Intangible"],
    "SuperficialAnatomy": ["MedicalEntity"],
    "TherapeuticProcedure": ["MedicalProcedure"],
    "Thing": [],
    "WebContent": ["CreativeWork"],
    "WebPage": ["CreativeWork"],
    "WebSite": ["CreativeWork"],
  ]

  /// The classes of the values that are addresses in the vocabulary itself.
  static let values: [String: String] = [
    "https://schema.org/Physiotherapy": "MedicalSpecialty",
    "https://schema.org/SeeDoctorHealthAspect": "HealthAspectEnumeration",
    "https://schema.org/PatientExperienceHealthAspect": "HealthAspectEnumeration",
  ]

  /// A property: the classes that have it, and the classes and data types of its values.
  typealias Property = (of: Set<String>, takes: Set<String>)

  static let properties: [String: Property] = [
    "about": (["CreativeWork", "DefinedTerm", "DefinedTermSet"], ["Thing"]),
    "alternateName": (["Thing"], ["Text"]),
    "associatedAnatomy": (["MedicalCondition"], ["AnatomicalStructure", "SuperficialAnatomy"]),
    "audience": (["CreativeWork"], ["Audience"]),
    "author": (["CreativeWork"], ["Organization", "Person"]),
    "bodyLocation": (["AnatomicalStructure", "MedicalProcedure"], ["Text"]),
    "breadcrumb": (["WebPage"], ["BreadcrumbList", "Text"]),
    "cause": (["MedicalCondition"], ["MedicalCause"]),
    "causeOf": (["MedicalCause"], ["MedicalEntity"]),
    "citation": (["CreativeWork"], ["CreativeWork", "Text"]),
    "connectedTo": (["AnatomicalStructure"], ["AnatomicalStructure"]),
    "contactPoint": (["Organization", "Person"], ["ContactPoint"]),
    "contraindication": (["MedicalTherapy"], ["Text"]),
    "dateModified": (["CreativeWork"], ["Date", "DateTime"]),
    "datePublished": (["CreativeWork"], ["Date", "DateTime"]),
    "description": (["Thing"], ["Text"]),
    "diagnosis": (["DDxElement", "Patient"], ["MedicalCondition"]),
    "differentialDiagnosis": (["MedicalCondition"], ["DDxElement"]),
    "email": (["ContactPoint", "Organization", "Person"], ["Text"]),
    "followup": (["MedicalProcedure"], ["Text"]),
    "hasDefinedTerm": (["DefinedTermSet"], ["DefinedTerm"]),
    "hasHealthAspect": (["HealthTopicContent"], ["HealthAspectEnumeration"]),
    "honorificSuffix": (["Person"], ["Text"]),
    "howPerformed": (["MedicalProcedure"], ["Text"]),
    "inLanguage": (["CreativeWork"], ["Text"]),
    "insertion": (["Muscle"], ["AnatomicalStructure"]),
    "isPartOf": (["CreativeWork"], ["CreativeWork", "URL"]),
    "item": (["ListItem"], ["Thing"]),
    "itemListElement": (["ItemList"], ["ListItem", "Text", "Thing"]),
    "lastReviewed": (["WebPage"], ["Date"]),
    "mainEntity": (["CreativeWork"], ["Thing"]),
    "mentions": (["CreativeWork"], ["Thing"]),
    "muscleAction": (["Muscle"], ["Text"]),
    "name": (["Thing"], ["Text"]),
    "numberOfItems": (["ItemList"], ["Integer"]),
    "position": (["CreativeWork", "ListItem"], ["Integer", "Text"]),
    "possibleComplication": (["MedicalCondition"], ["Text"]),
    "possibleTreatment": (
      ["MedicalCondition", "MedicalSignOrSymptom"], ["LifestyleModification", "MedicalTherapy"]
    ),
    "publisher": (["CreativeWork"], ["Organization", "Person"]),
    "relatedAnatomy": (["SuperficialAnatomy"], ["AnatomicalStructure"]),
    "relatedCondition": (["AnatomicalStructure", "SuperficialAnatomy"], ["MedicalCondition"]),
    "relatedTherapy": (["AnatomicalStructure", "SuperficialAnatomy"], ["MedicalTherapy"]),
    "relevantSpecialty": (["MedicalEntity"], ["MedicalSpecialty"]),
    "reviewedBy": (["WebPage"], ["Organization", "Person"]),
    "signOrSymptom": (["MedicalCondition"], ["MedicalSignOrSymptom"]),
    "specialty": (["WebPage"], ["Specialty"]),
    "step": (["HowTo"], ["CreativeWork", "HowToStep", "Text"]),
    "subStructure": (["AnatomicalStructure"], ["AnatomicalStructure"]),
    "text": (["CreativeWork"], ["Text"]),
    "url": (["Thing"], ["URL"]),
  ]

  static let dataTypes: Set<String> = ["Date", "DateTime", "Integer", "Number", "Text", "URL"]

  /// A class and all classes above it.
  static func ancestors(of name: String) -> Set<String> {
    (parents[name] ?? []).reduce(into: [name]) { $0.formUnion(ancestors(of: $1)) }
  }
}
