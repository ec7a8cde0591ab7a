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

let site = SyntheticSite(articles: options.articles)
let folder = try WorkFolder(site: site, parent: options.folder)
defer {
  if options.keepsFiles { print("kept in \(folder.path)") } else { try? folder.remove() }
}

var runs: [Run] = []
for number in 1...options.runs {
  runs.append(
    try await Run.build(folder, into: "\(folder.path)/Output-\(number)", jobs: options.jobs))
}

func megabytes(_ bytes: Int) -> String { String(format: "%.1f MB", Double(bytes) / 1e6) }

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
