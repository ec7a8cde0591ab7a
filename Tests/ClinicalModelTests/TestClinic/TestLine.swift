import ClinicalModel
import Diagnostics

/// One line of a ``TestClinic``: an entity, its flags and its clauses, each word with its place.
struct TestLine {
  /// The line says something that no entity says.
  struct Misspelt: Error {
    var line: String
  }

  var kind: Kind
  var name: Located<String>
  var flags: [String]
  /// The line as a whole.
  var range: SourceRange
  private var clauses: [[Located<String>]]

  init(_ text: Substring, number: Int) throws {
    range = SourceRange(file: "clinic", line: number, column: 0, length: 0)
    clauses = text.split(separator: ";").map { clause in
      clause.split(separator: " ").map { word in
        let column = text.utf8.distance(from: text.startIndex, to: word.startIndex) + 1
        return Located(
          String(word),
          at: SourceRange(file: "clinic", line: number, column: column, length: word.utf8.count))
      }
    }
    let head = clauses.isEmpty ? [] : clauses.removeFirst()
    let keys = Set(clauses.compactMap(\.first?.value))
    let known =
      Relation.allCases.map(\.rawValue) + CareTier.allCases.map(\.rawValue)
      + ["confirm", "consent", "mentions", "order", "review"]
    guard head.count >= 2, let kind = Kind(rawValue: head[0].value), keys.isSubset(of: known)
    else { throw Misspelt(line: String(text)) }
    self.kind = kind
    name = head[1]
    flags = head.dropFirst(2).map(\.value)
    let links = clauses.filter { Relation(rawValue: $0[0].value) != nil }
    let count = links.map { $0.count - 1 }.reduce(words("review").isEmpty ? 0 : 1, +)
    guard count == entity.declaredLinks.count else { throw Misspelt(line: String(text)) }
  }

  /// The words of each clause with one key, without the key.
  func clauses(_ key: String) -> [[Located<String>]] {
    clauses.filter { $0.first?.value == key }.map { Array($0.dropFirst()) }
  }

  /// The words behind one key, in however many clauses.
  func words(_ key: String) -> [Located<String>] { clauses(key).flatMap(\.self) }

  func links<Target>(_ relation: Relation) -> [Link<Target>] {
    mixedLinks(words(relation.rawValue)).map { link in
      Link(link.name.map { ID($0) }, link.details)
    }
  }

  func mixedLinks(_ relation: Relation) -> [MixedLink] { mixedLinks(words(relation.rawValue)) }

  /// Links written `name`, `kind:name` or, where inferred, `name?`.
  func mixedLinks(_ words: [Located<String>]) -> [MixedLink] {
    words.map { word in
      let isInferred = word.value.last == "?"
      let parts = word.value.filter { $0 != "?" }.split(separator: ":").map(String.init)
      let name = parts.last ?? ""
      let offset = parts.count == 2 ? parts[0].utf8.count + 1 : 0
      return MixedLink(
        kind: parts.count == 2 ? Kind(rawValue: parts[0]) : nil,
        name: Located(name, at: word.range.advanced(by: offset, length: name.utf8.count)),
        LinkDetails(basis: isInferred ? .inferred : .stated))
    }
  }
}
