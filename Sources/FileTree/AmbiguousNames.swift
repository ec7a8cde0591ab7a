import Diagnostics

/// Finds names in one folder that cannot live together on every system.
enum AmbiguousNames {
  /// One error for each name that another one in the same folder would replace on macOS or Windows.
  static func diagnostics(_ names: [String], in folder: String) -> [Diagnostic] {
    var seen: [String: String] = [:]
    var diagnostics: [Diagnostic] = []
    for name in names.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
      guard let other = seen.updateValue(name, forKey: FileName.folded(name)) else { continue }
      // String equality is canonical equivalence: equal here means two spellings of the same text.
      let difference =
        name == other ? "in how accented letters are stored" : "in capital and small letters"
      diagnostics.append(
        .error(
          .ambiguousName, "'\(name)' differs from '\(other)' only \(difference)",
          at: .wholeFile(folder + name),
          explanation: "macOS and Windows cannot keep both in one folder. Rename one of them.",
          notes: [.init("the other one", at: .wholeFile(folder + other))]))
    }
    return diagnostics
  }
}
