import Foundation
import Testing

@Suite struct CheckCommandTests {
  @Test func `says the same as build and writes nothing`() throws {
    let site = try ScratchSite()
    try site.write(
      "Content/causes/broken.md",
      "---\ntitel: Broken\nsummary: [a, b\n---\n<b>bold</b>\n")
    try site.write("Content/symtoms/other.md", "---\ntitle: Other\n---\n")
    try site.write("Content/treatments/rest.md", "---\ntitle: Rest\nstep: first\n---\n")
    let check = try Sinew.run(["check"], in: site.folder)
    let build = try Sinew.run(["build"], in: site.folder)
    #expect(check.status == 1 && build.status == 1)
    #expect(build.errors.hasPrefix(check.output))
    #expect(
      !FileManager.default.fileExists(atPath: site.folder.appending(path: "Output/index.html").path)
    )
    for mistake in [
      "Content/causes/broken.md:", "Content/symtoms/other.md: error:",
      "did you mean 'symptoms'?", "Content/treatments/rest.md:3:7: error:",
      "field 'summary' is missing",
    ] {
      #expect(check.output.contains(mistake), "\(mistake) in \(check.output)")
    }
  }

  @Test func `prints JSON that parses`() throws {
    let site = try ScratchSite()
    let outcome = try Sinew.run(["check", "--format", "json"], in: site.folder)
    #expect(outcome.status == 0)
    let parsed = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
    let messages = try #require(parsed as? [[String: Any]])
    #expect(messages.contains { $0["id"] as? String == "unaddressed-cause" })
    #expect(messages.allSatisfy { $0["file"] is String && $0["line"] is Int })
  }

  @Test func `names files as they are found from where the user stands`() throws {
    let site = try ScratchSite()
    try site.write("Content/symtoms/other.md", "---\ntitle: Other\n---\n")
    let parent = site.folder.deletingLastPathComponent()
    let name = site.folder.lastPathComponent
    let outcome = try Sinew.run(["check", "--site", name, "--format", "short"], in: parent)
    #expect(outcome.output.contains("\(name)/Content/symtoms/other.md: error:"))
  }

  @Test(arguments: [
    ["--colour"], ["check", "--jobs", "0"], ["check", "--jobs", "many"],
    ["check", "--site", "nowhere"],
    ["build", "--base-url", "clinic.example"], ["check", "--clock", "yesterday"],
    ["check", "--format", "xml"], ["bild"],
  ])
  func `wrong usage gives exit 2 and says how to do it right`(arguments: [String]) throws {
    let site = try ScratchSite()
    let outcome = try Sinew.run(arguments, in: site.folder)
    #expect(outcome.status == 2)
    #expect(outcome.output == "")
    #expect(outcome.errors.contains("Usage: sinew"), "\(outcome.errors)")
  }

  @Test func `mistakes in the settings hide no others`() throws {
    let site = try ScratchSite()
    try site.write("Content/site.yml", "name: A\nbaseURL: nowhere\nlanguage: en\n")
    try site.write(
      "Content/symptoms/alone.md", "---\ntitle: Alone\nsummary: Alone.\n---\nText.\n")
    let outcome = try Sinew.run(["check"], in: site.folder)
    #expect(outcome.status == 1)
    #expect(outcome.output.contains("[bad-address]"))
    #expect(outcome.output.contains("[unexplained-symptom]"))
  }

  @Test func `a site without content or settings is told what to write`() throws {
    let site = try ScratchSite()
    try FileManager.default.removeItem(at: site.folder.appending(path: "Content/site.yml"))
    let outcome = try Sinew.run(["check"], in: site.folder)
    #expect(outcome.status == 1)
    #expect(outcome.output.contains("[missing-settings]"))
    try FileManager.default.removeItem(at: site.folder.appending(path: "Content"))
    let empty = try Sinew.run(["check"], in: site.folder)
    #expect(empty.status == 1)
    #expect(empty.output.contains("Content"), "\(empty.output)")
  }

  @Test func `a misspelt template name is an error before the first page`() throws {
    let site = try ScratchSite()
    let path = "Templates/symptom.mustache"
    let text = try site.text(path)
    try site.write(path, text + "\n{{article.sumary}}\n")
    let outcome = try Sinew.run(["check"], in: site.folder)
    let line = text.split(separator: "\n", omittingEmptySubsequences: false).count + 1
    #expect(outcome.status == 1)
    #expect(outcome.output.contains("\(path):\(line):"), "\(outcome.output)")
    #expect(outcome.output.contains("did you mean 'summary'?"), "\(outcome.output)")
  }
}
