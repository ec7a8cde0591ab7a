import ClinicalModel
import Testing

@Suite struct KindTests {
  @Test(arguments: Kind.allCases)
  func `the folder says the kind`(kind: Kind) {
    #expect(Kind(folder: kind.folder) == kind)
  }

  @Test func `knows no other folder`() {
    #expect(Kind(folder: "cause") == nil)
    #expect(Kind(folder: "") == nil)
  }

  @Test func `sorts symptoms first`() {
    #expect(Kind.allCases.reversed().sorted() == Kind.allCases)
    #expect(Kind.allCases.first == .symptom)
  }

  @Test func `cautions and terms have no page, and pages no index`() {
    #expect(Kind.allCases.filter { !$0.hasPage } == [.term, .caution])
    #expect(Kind.allCases.filter { !$0.hasIndex } == [.term, .page, .caution])
    #expect(Kind.allCases.filter { !$0.isClinical } == [.person, .page])
  }
}
