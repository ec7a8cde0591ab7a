import ClinicalModel
import Diagnostics
import FileTree
import Testing

@testable import ContentLibrary

@Suite struct ContentFileTests {
  private func classify(_ path: String) throws -> (String, Diagnostic?) {
    let (file, mistake) = ContentFile.classify(try #require(RelativePath(path)), file: path)
    let found =
      switch file {
      case .article(let key): "\(key.kind.rawValue):\(key.name)"
      case .introduction(let kind): "introduction of \(kind?.rawValue ?? "home")"
      case .settings: "settings"
      case .copied: "copied"
      case nil: "nothing"
      }
    return (found, mistake)
  }

  @Test(arguments: [
    ("site.yml", "settings"), ("index.md", "introduction of home"),
    ("symptoms/index.md", "introduction of symptom"), ("symptoms/a-1.md", "symptom:a-1"),
    ("symptoms/left/a.md", "symptom:a"), ("symptoms/left/index.md", "symptom:index"),
    ("tips/a.svg", "copied"), ("figures/site.yml", "copied"), ("a.txt", "copied"),
    ("symptoms/README", "copied"),
  ])
  func `judges a file by where it lies`(path: String, kind: String) throws {
    let (found, mistake) = try classify(path)
    #expect(found == kind)
    #expect(mistake == nil)
  }

  @Test(
    arguments: [
      ("site.yaml", "unexpected-file", "rename it to 'site.yml'"),
      ("tips/a.markdown", "unexpected-file", "rename it to 'a.md'"),
      ("tips/a.MD", "unexpected-file", "rename it to 'a.md'"),
      ("tips/A B.md", "bad-article-name", "rename it to 'a-b.md'"),
      ("tips/a--b.md", "bad-article-name", "rename it to 'a-b.md'"),
      ("tips/-a.md", "bad-article-name", "rename it to 'a.md'"),
      ("tips/élan.md", "bad-article-name", nil), ("tips/🦵.md", "bad-article-name", nil),
      ("a.md", "unknown-folder", nil), ("tipps/a.md", "unknown-folder", "did you mean 'tips'?"),
      ("terms/index.md", "unexpected-file", nil),
    ] as [(String, Diagnostic.ID, String?)])
  func `says how a misplaced or misnamed file should be called`(
    path: String, id: Diagnostic.ID, suggestion: String?
  ) throws {
    let (found, mistake) = try classify(path)
    #expect(found == "nothing")
    #expect(mistake?.id == id)
    #expect(mistake?.suggestion == suggestion)
    #expect(mistake?.range == .wholeFile(path))
  }
}
