import ClinicalModel
import Diagnostics
import FileTree

/// What a file in `Content/` is, judged by where it lies.
enum ContentFile {
  /// An article about one entity.
  case article(EntityKey)
  /// The introduction of a kind's index, or of the home page.
  case introduction(Kind?)
  /// `site.yml`.
  case settings
  /// Anything to be copied as it is.
  case copied

  /// Looks at a path relative to `Content/`; a file that is nothing of the kind is a mistake.
  static func classify(_ path: RelativePath, file: String) -> (ContentFile?, Diagnostic?) {
    let name = String(path.name)
    if path.string == "site.yml" { return (.settings, nil) }
    if path.string == "site.yaml" {
      let mistake = Diagnostic.error(
        .unexpectedFile, "the settings are called 'site.yml'", at: .wholeFile(file),
        suggestion: "rename it to 'site.yml'")
      return (nil, mistake)
    }
    switch path.fileExtension?.lowercased() {
    case "md" where name.hasSuffix(".md"): return article(path, file: file)
    case "md", "markdown", "mdown", "mkd":
      let mistake = Diagnostic.error(
        .unexpectedFile, "articles end in '.md'", at: .wholeFile(file),
        suggestion: "rename it to '\(path.stem).md'")
      return (nil, mistake)
    default: return (.copied, nil)
    }
  }

  private static func article(
    _ path: RelativePath, file: String
  ) -> (ContentFile?, Diagnostic?) {
    let folders = path.components.dropLast()
    let stem = String(path.stem)
    guard let folder = folders.first.map(String.init) else {
      if stem == "index" { return (.introduction(nil), nil) }
      return (nil, unknownFolder("an article must lie in the folder of its kind", file, nil))
    }
    guard let kind = Kind(folder: folder) else {
      let suggestion = NearMiss.suggestion(for: folder, among: Kind.allCases.map(\.folder))
      return (nil, unknownFolder("no kind of article is called '\(folder)'", file, suggestion))
    }
    if stem == "index", folders.count == 1 {
      if kind.hasIndex { return (.introduction(kind), nil) }
      let mistake = Diagnostic.error(
        .unexpectedFile, "'\(folder)' has no index page to introduce", at: .wholeFile(file))
      return (nil, mistake)
    }
    let wanted = slug(stem)
    guard wanted == stem else {
      let mistake = Diagnostic.error(
        .badArticleName, "an article's file name has only a to z, 0 to 9 and single hyphens",
        at: .wholeFile(file),
        // Without its accents a word is another word: 'bless' is no help for 'blessé'.
        suggestion: wanted.isEmpty || stem.utf8.contains { $0 >= 0x80 }
          ? nil : "rename it to '\(wanted).md'",
        explanation: "The name becomes part of the page's address and must work everywhere.")
      return (nil, mistake)
    }
    return (.article(EntityKey(kind: kind, name: stem)), nil)
  }

  private static func unknownFolder(
    _ summary: String, _ file: String, _ suggestion: String?
  ) -> Diagnostic {
    let folders = Kind.allCases.map(\.folder).sorted().joined(separator: ", ")
    return .error(
      .unknownFolder, summary, at: .wholeFile(file), suggestion: suggestion,
      explanation: "The folders are: \(folders).")
  }

  /// The nearest name that is allowed.
  private static func slug(_ stem: String) -> String {
    var words: [String] = [""]
    for scalar in stem.lowercased().unicodeScalars {
      if ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar) {
        words[words.count - 1].unicodeScalars.append(scalar)
      } else if words.last != "" {
        words.append("")
      }
    }
    return words.filter { !$0.isEmpty }.joined(separator: "-")
  }
}
