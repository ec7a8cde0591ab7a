import Foundation
import Testing

@Suite struct BuildCommandTests {
  @Test func `writes the site and ends in one line`() throws {
    let site = try ScratchSite()
    let outcome = try Sinew.run(["build"], in: site.folder)
    #expect(outcome.status == 0, "\(outcome.errors)")
    let last = try #require(outcome.output.split(separator: "\n").last)
    #expect(
      last.wholeMatch(of: /\d+ pages in \d+\.\d\d s, \d+ warnings: open Output\/index\.html/)
        != nil, "\(last)")
    let symptom = try site.text("Output/symptoms/pain-while-sitting/index.html")
    #expect(symptom.contains("href=\"/causes/too-much-sitting/\""))
    let cause = try site.text("Output/causes/too-much-sitting/index.html")
    #expect(cause.contains("href=\"/symptoms/pain-while-sitting/\""))
  }

  @Test func `a misspelt link gives exit 1, the message with a suggestion, and no success line`()
    throws
  {
    let site = try ScratchSite()
    _ = try Sinew.run(["build"], in: site.folder)
    let before = try site.files("Output")
    let path = "Content/symptoms/pain-while-sitting.md"
    let text = try site.text(path)
    try site.write(
      path, text.replacing("causes: too-much-sitting", with: "causes: to-much-sitting"))
    let outcome = try Sinew.run(["build"], in: site.folder)
    #expect(outcome.status == 1)
    #expect(outcome.output == "")
    #expect(
      outcome.errors.contains(
        """
        Content/symptoms/pain-while-sitting.md:4:9: error: no cause is called 'to-much-sitting' \
        [unknown-reference]
         4 | causes: to-much-sitting
           |         ^^^^^^^^^^^^^^^ did you mean 'too-much-sitting'?
        """), "\(outcome.errors)")
    #expect(try site.files("Output") == before, "a failed build leaves the old output alone")
  }

  @Test func `gives identical bytes twice, with one job, elsewhere, and in another place and time`()
    throws
  {
    let site = try ScratchSite()
    #expect(try Sinew.run(["build"], in: site.folder).status == 0)
    let first = try site.files("Output")
    #expect(try Sinew.run(["build"], in: site.folder).status == 0)
    #expect(try site.files("Output") == first)
    let elsewhere = [
      ("One", ["--jobs", "1"], [:]),
      ("Two/Deep", [], ["TZ": "Pacific/Kiritimati", "LANG": "tr_TR.UTF-8", "LC_ALL": "C"]),
      ("Three", ["--clock", "2099-12-31"], [:]),
    ]
    for (folder, arguments, environment) in elsewhere {
      let outcome = try Sinew.run(
        ["build", "--output", folder] + arguments, in: site.folder, environment: environment)
      #expect(outcome.status == 0, "\(outcome.errors)")
      #expect(try site.files(folder) == first.filter { $0.key != ".gitignore" })
    }
  }

  @Test func `unchanged files are not written again`() throws {
    let site = try ScratchSite()
    _ = try Sinew.run(["build"], in: site.folder)
    let page = site.folder.appending(path: "Output/symptoms/pain-while-sitting/index.html")
    let changed = try FileManager.default.attributesOfItem(atPath: page.path)[.systemFileNumber]
    _ = try Sinew.run(["build"], in: site.folder)
    let again = try FileManager.default.attributesOfItem(atPath: page.path)[.systemFileNumber]
    #expect(changed as? Int == again as? Int)
  }

  @Test func `drafts are published only when asked for`() throws {
    let site = try ScratchSite()
    try site.write(
      "Content/pages/contact.md", "---\ntitle: Contact\nsummary: How.\ndraft: true\n---\nSoon.\n")
    _ = try Sinew.run(["build"], in: site.folder)
    #expect(try site.files("Output")["contact/index.html"] == nil)
    _ = try Sinew.run(["build", "--drafts"], in: site.folder)
    #expect(try site.files("Output")["contact/index.html"] != nil)
    _ = try Sinew.run(["build"], in: site.folder)
    #expect(try site.files("Output")["contact/index.html"] == nil)
  }

  @Test func `strict makes warnings errors`() throws {
    let site = try ScratchSite()
    let outcome = try Sinew.run(["build", "--strict"], in: site.folder)
    #expect(outcome.status == 1)
    #expect(
      outcome.errors.contains("error: no treatment or tip addresses cause 'too-much-sitting'"))
  }

  @Test(arguments: [".", "Content", "Content/Output", "/"])
  func `refuses a dangerous output folder`(folder: String) throws {
    let site = try ScratchSite()
    let before = try site.files(".")
    let outcome = try Sinew.run(["build", "--output", folder], in: site.folder)
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("[dangerous-output]"), "\(outcome.errors)")
    #expect(try site.files(".") == before)
  }

  @Test func `leaves a folder with foreign files alone`() throws {
    let site = try ScratchSite()
    try site.write("Public/holiday.txt", "mine")
    let outcome = try Sinew.run(["build", "--output", "Public"], in: site.folder)
    #expect(outcome.status == 1)
    #expect(try site.files("Public") == ["holiday.txt": Data("mine".utf8)])
  }

  @Test func `two addresses for one page are an error`() throws {
    let site = try ScratchSite()
    try site.write(
      "Content/pages/contact.md",
      "---\ntitle: Contact\nsummary: How.\nredirectFrom: [/symptoms/, /old/]\n---\nHere.\n")
    let outcome = try Sinew.run(["build"], in: site.folder)
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("Content/pages/contact.md:4:16: error:"), "\(outcome.errors)")
    #expect(outcome.errors.contains("[duplicate-url]"))
  }

  @Test func `an old address leads to the new one`() throws {
    let site = try ScratchSite()
    try site.write(
      "Content/pages/contact.md",
      "---\ntitle: Contact\nsummary: How.\nredirectFrom: /reach-us/\n---\nHere.\n")
    #expect(try Sinew.run(["build"], in: site.folder).status == 0)
    let page = try site.text("Output/reach-us/index.html")
    #expect(page.contains("url=/contact/"))
    #expect(page.contains("https://clinic.example/contact/"))
  }
}
