import FileTree
import Foundation
import SeededNumbers

/// Edits such as people make, some of them mistakes.
struct RandomEdits {
  let source: EditedSource
  /// The files before the first edit, to mend what was broken.
  let original: MemorySource
  var numbers: SplitMix64

  init(_ source: EditedSource, seed: UInt64) {
    self.source = source
    original = source.now
    numbers = SplitMix64(seed: seed)
  }

  /// A few edits; what may have changed, as a watcher of files would tell it.
  mutating func next() -> FileChanges {
    var changes = FileChanges()
    if Int.random(in: 0..<4, using: &numbers) == 0 { mend(&changes) }
    for _ in 0..<Int.random(in: 1...3, using: &numbers) { edit(&changes) }
    if Int.random(in: 0..<8, using: &numbers) == 0 {
      // Events were lost: nobody knows which files it was.
      changes = FileChanges(needsRescan: true)
    }
    changes.paths.insert(.literal("Content/symptoms/4913"))
    return changes
  }

  private mutating func edit(_ changes: inout FileChanges) {
    let article = pick { $0.hasSuffix(".md") }
    let template = pick { $0.hasSuffix(".mustache") }
    switch Int.random(in: 0..<22, using: &numbers) {
    case 0...2: append("\nOne sentence more.\n", to: article, &changes)
    case 3, 4: replace("title: ", by: "title: A ", in: article, &changes)
    case 5: replace("summary: ", by: "summary: In short, ", in: article, &changes)
    case 6: append("\n## A heading {#a-heading}\n", to: article, &changes)
    case 7: append("\n## One of few {#few}\n", to: article, &changes)
    case 8:
      let name = article.string.dropFirst("Content/".count)
      append("\n[More](../\(name)#a-heading)\n", to: pick { $0.hasSuffix(".md") }, &changes)
    case 9: replace("---\n", by: "---\ndraft: true\n", in: article, &changes)
    case 10: write(nil, to: article, &changes)
    case 11: move(article, to: "\(article.string.dropLast(3))-b.md", &changes)
    case 12: removeLine(of: article, &changes)
    case 13: copy(article, &changes)
    case 14: append("\n", to: template, &changes)
    case 15: append("{{nothing}}", to: template, &changes)
    case 16: append("\np { color: red }\n", to: pick { $0.hasSuffix(".css") }, &changes)
    case 17: replace("name: ", by: "name: New ", in: .literal("Content/site.yml"), &changes)
    case 18: replace("width=\"", by: "width=\"1", in: pick { $0.hasSuffix(".svg") }, &changes)
    case 19: write("%PDF", to: .literal("Content/figures/plan.pdf"), &changes)
    case 20: replace("- ", by: "- no-such-", in: article, &changes)
    default: changes.paths.insert(article)
    }
  }

  /// Puts everything back that was there at first.
  private func mend(_ changes: inout FileChanges) {
    for path in Set(source.now.files.keys).union(original.files.keys)
    where source.now.files[path] != original.files[path] {
      write(original.files[path].map { String(decoding: $0, as: UTF8.self) }, to: path, &changes)
    }
  }

  private mutating func pick(_ isWanted: (String) -> Bool) -> RelativePath {
    let paths = source.now.files.keys.filter { isWanted($0.string) }.sorted()
    return paths.randomElement(using: &numbers) ?? .literal("Content/index.md")
  }

  private func write(_ text: String?, to path: RelativePath, _ changes: inout FileChanges) {
    source[path] = text
    changes.paths.insert(path)
  }

  private func append(_ text: String, to path: RelativePath, _ changes: inout FileChanges) {
    write((source[path] ?? "") + text, to: path, &changes)
  }

  private func replace(
    _ old: String, by new: String, in path: RelativePath, _ changes: inout FileChanges
  ) {
    guard let text = source[path], let range = text.firstRange(of: old) else { return }
    write(text.replacingCharacters(in: range, with: new), to: path, &changes)
  }

  private func move(_ path: RelativePath, to name: String, _ changes: inout FileChanges) {
    guard let text = source[path], let target = RelativePath(name) else { return }
    write(nil, to: path, &changes)
    write(text, to: target, &changes)
  }

  /// The same name once more, in a folder of its own, as a draft or not.
  private mutating func copy(_ path: RelativePath, _ changes: inout FileChanges) {
    guard let text = source[path], let parent = path.parent,
      let target = RelativePath("\(parent.string)/a/\(path.name)")
    else { return }
    let isDraft = Bool.random(using: &numbers)
    let first = isDraft ? "---\ndraft: true\n" : "---\n"
    write(first + text.dropFirst(4) + "\nCopied.\n", to: target, &changes)
  }

  private mutating func removeLine(of path: RelativePath, _ changes: inout FileChanges) {
    guard var lines = source[path]?.split(separator: "\n", omittingEmptySubsequences: false),
      lines.count > 1
    else { return }
    lines.remove(at: Int.random(in: 0..<lines.count - 1, using: &numbers))
    write(lines.joined(separator: "\n"), to: path, &changes)
  }
}
