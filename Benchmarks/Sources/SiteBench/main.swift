// Time and memory for a made-up site, by stage.
//
//   swift run -c release SiteBench 10000

import Foundation
import SiteGenerator
import SyntheticSite

guard let options = BenchOptions(Array(CommandLine.arguments.dropFirst())) else {
  print(BenchOptions.usage)
  exit(2)
}

func measure(_ site: SyntheticSite, in folder: WorkFolder) async throws {
  var runs: [Run] = []
  for number in 1...options.runs {
    let output = "\(folder.path)/Output-\(number)"
    runs.append(try await Run.build(folder, into: output, jobs: options.jobs))
  }
  print(
    "\(site.articles) articles, \(megabytes(folder.markdownBytes)) of Markdown: "
      + "\(runs[0].pages) pages, \(megabytes(runs[0].bytes)) written to \(folder.path)")
  var table = Table(runs: runs.count)
  for stage in runs[0].stages.indices {
    table.add(runs[0].stages[stage].name, runs.map { $0.stages[stage].seconds }, digits: 3)
  }
  table.add("total, s", runs.map(\.seconds), digits: 3)
  table.add("peak so far, MB", runs.map(\.peakMegabytes), digits: 0)
  print(table.text)
  print(Machine.line)
}

func megabytes(_ bytes: Int) -> String { String(format: "%.1f MB", Double(bytes) / 1e6) }

do {
  let site = SyntheticSite(articles: options.articles)
  let folder = try WorkFolder(site: site, parent: options.folder)
  defer {
    if options.keepsFiles { print("kept in \(folder.path)") } else { folder.remove() }
  }
  try await measure(site, in: folder)
} catch {
  FileHandle.standardError.write(Data("error: \(error)\n".utf8))
  exit(1)
}
