import Testing

@testable import SiteGenerator

@Suite struct EntityNodesTests {
  @Test func `a condition names what belongs to it, without inferred links`() async throws {
    let condition = try await ClinicSite.site().entity("/conditions/ache/")
    #expect(condition["@type"] == "MedicalCondition")
    #expect(condition["name"] == "Knee ache")
    #expect(condition.texts("alternateName") == ["My knee hurts", "sore knee", "gonalgia"])
    #expect(
      condition.ids("associatedAnatomy") == ["/anatomy/knee/#entity", "/anatomy/leg/#entity"])
    #expect(condition.ids("cause") == ["/causes/habit/#entity"])
    #expect(condition.ids("signOrSymptom") == ["/symptoms/pain/#entity"])
    #expect(condition.ids("possibleTreatment") == ["/treatments/taping/#entity"])
  }

  @Test func `what may follow a condition is text, as the vocabulary wants it`() async throws {
    let condition = try await ClinicSite.site().entity("/conditions/ache/")
    #expect(condition.texts("possibleComplication") == ["Limp", "A habit"])
  }

  @Test(arguments: [("ache", "pinch"), ("pinch", "ache")])
  func `conditions that feel alike name each other`(one: String, other: String) async throws {
    let condition = try await ClinicSite.site().entity("/conditions/\(one)/")
    let element = try #require(condition["differentialDiagnosis"])
    #expect(element["@type"] == "DDxElement")
    #expect(element.ids("diagnosis") == ["/conditions/\(other)/#entity"])
  }

  @Test func `inferred links are left out at the other end too`() async throws {
    let site = try await ClinicSite.site()
    #expect(try site.entity("/conditions/pinch/").ids("signOrSymptom") == [])
    #expect(try site.entity("/conditions/limp/").ids("cause") == [])
    #expect(try site.entity("/causes/shoes/").ids("causeOf") == [])
    #expect(try site.entity("/anatomy/shin/").ids("relatedTherapy") == [])
  }

  @Test func `what only makes a symptom worse is not its cause`() async throws {
    let site = try await ClinicSite.site()
    #expect(try site.entity("/symptoms/pain/").ids("cause") == ["/causes/habit/#entity"])
    #expect(try site.entity("/causes/stairs/").ids("causeOf") == [])
    let effects = try site.entity("/causes/habit/").ids("causeOf")
    #expect(effects == ["/conditions/ache/#entity", "/symptoms/pain/#entity"])
  }

  @Test func `treatments and tips are what may help a symptom`() async throws {
    let symptom = try await ClinicSite.site().entity("/symptoms/pain/")
    #expect(
      symptom.ids("possibleTreatment") == ["/treatments/taping/#entity", "/tips/step/#entity"])
  }

  @Test func `only a caution that can harm is a reason against a treatment`() async throws {
    let treatment = try await ClinicSite.site().entity("/treatments/taping/")
    #expect(treatment.texts("contraindication") == ["Do not tape a pinched nerve."])
  }

  @Test func `a treatment says how, where and what next`() async throws {
    let site = try await ClinicSite.site()
    let treatment = try site.entity("/treatments/taping/")
    #expect(treatment.texts("howPerformed") == ["Clean", "Tape"])
    #expect(treatment.texts("bodyLocation") == ["Knee"])
    #expect(treatment.texts("followup") == ["Rest"])
    #expect(try site.entity("/treatments/rest/")["followup"] == nil)
  }

  @Test func `a tip lists its steps`() async throws {
    let tip = try await ClinicSite.site().entity("/tips/step/")
    #expect(tip.texts("@type") == ["LifestyleModification", "HowTo"])
    #expect(tip["step"]?.elements.map { $0["text"] } == ["Look", "Step"])
  }

  @Test func `a muscle is connected at both ends and inserted at the lower one`() async throws {
    let site = try await ClinicSite.site()
    let muscle = try site.entity("/anatomy/thigh/")
    #expect(muscle["@type"] == "Muscle")
    #expect(muscle.texts("muscleAction") == ["Straightens the knee", "Bends the hip"])
    // Not the leg, which is a region, nor the nerve, which is inferred.
    #expect(muscle.ids("connectedTo") == ["/anatomy/pelvis/#entity", "/anatomy/shin/#entity"])
    #expect(muscle.ids("insertion") == ["/anatomy/shin/#entity"])
    #expect(muscle.ids("subStructure") == ["/anatomy/belly/#entity"])
    #expect(try site.entity("/anatomy/pelvis/").ids("connectedTo") == ["/anatomy/thigh/#entity"])
  }

  @Test func `a region names the structures in it`() async throws {
    let region = try await ClinicSite.site().entity("/anatomy/leg/")
    #expect(region["@type"] == "SuperficialAnatomy")
    #expect(region.ids("relatedAnatomy") == ["/anatomy/knee/#entity", "/anatomy/thigh/#entity"])
    #expect(
      region.ids("relatedCondition") == ["/conditions/ache/#entity", "/symptoms/pain/#entity"])
  }

  @Test func `a person has the letters behind the name`() async throws {
    let site = try await ClinicSite.site()
    #expect(try site.entity("/people/ann/")["honorificSuffix"] == "PT")
    #expect(try site.entity("/people/bob/")["honorificSuffix"] == nil)
  }
}
