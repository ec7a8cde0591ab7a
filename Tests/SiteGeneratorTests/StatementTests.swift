import FileTree
import Foundation
import SiteGenerator
import Testing

/// The seed article's statements, each in its home and visible to readers.
@Suite struct StatementTests {
  /// One line of the list: a statement, the page it lives on, words of the page that say it.
  struct Home: Sendable {
    var statement: String
    var page: String
    var phrase: String
  }

  static func homes() throws -> [Home] {
    let list = SampleSite.folder.appending(path: "Tests/Fixtures/statements.tsv")
    return try String(contentsOf: list, encoding: .utf8).split(separator: "\n")
      .filter { !$0.hasPrefix("#") }
      .map { line in
        let fields = line.split(separator: "\t").map(String.init)
        try #require(fields.count == 3, "three fields in: \(line)")
        return Home(statement: fields[0], page: fields[1], phrase: fields[2])
      }
  }

  @Test func `every statement of the seed is visible on the page that is its home`() async throws {
    let (files, report) = try await SampleSite.build(try SampleSite.source())
    #expect(report.isSuccess)
    let pages = files.filter { $0.key.hasSuffix(".html") }
      .mapValues { visibleText(of: String(decoding: $0, as: UTF8.self)) }
    for home in try Self.homes() {
      let path =
        home.page == "index" || home.page.isEmpty ? "index.html" : home.page + "/index.html"
      let text = try #require(pages[path], "\(home.statement): no page \(path)")
      #expect(text.contains(home.phrase), "\(home.statement) on \(home.page): \(home.phrase)")
    }
  }

  @Test func `no statement is missing from the list`() throws {
    let listed = Set(try Self.homes().map { String($0.statement.prefix(3)) })
    let all = (1...67).map { "S" + ($0 < 10 ? "0" : "") + String($0) }
    #expect(all.filter { !listed.contains($0) } == [])
  }
}
