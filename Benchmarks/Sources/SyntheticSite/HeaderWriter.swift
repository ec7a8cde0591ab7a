/// Writes the front matter of made-up articles, and notes what they link to.
struct HeaderWriter {
  private let cast: Cast
  private let kind: Kind
  private let index: Int
  private(set) var lines: [String] = []
  /// What the article links to, for its text to link to as well.
  private(set) var related: [(kind: Kind, index: Int)] = []

  init(_ cast: Cast, _ kind: Kind, _ index: Int) {
    self.cast = cast
    self.kind = kind
    self.index = index
    writeFacts()
    writeOwnFields()
  }

  private mutating func writeFacts() {
    let title = cast.title(kind, index)
    lines.append("title: \(title)")
    guard kind != .cautions, kind != .terms else {
      writeReview()
      return
    }
    lines.append("summary: What \(title.lowercased()) means, why it starts, and what can help.")
    guard kind != .people else { return }
    lines.append("plainName: \(title.lowercased()), in plain words")
    lines.append("aliases: [\(title.lowercased()) pain, sore after \(title.lowercased())]")
    lines.append("sources:")
    lines.append("  - The clinic's own records")
    lines.append("  - {title: A made-up journal, url: 'https://journal.example/\(index)'}")
    writeReview()
    lines.append("published: 2024-\(twoDigits(index % 12 + 1))-\(twoDigits(index % 28 + 1))")
    lines.append("updated: 2025-\(twoDigits(index % 11 + 1))-\(twoDigits(index % 27 + 1))")
    if index % 100 == 7 { lines.append("redirectFrom: /old/\(cast.id(kind, index))/") }
  }

  private mutating func writeReview() {
    let people = cast.count(.people)
    let reviewer = cast.id(.people, (index + 1) % people)
    lines.append("author: \(cast.id(.people, index % people))")
    lines.append(
      "review: {by: \(reviewer), on: 2025-\(twoDigits(index % 12 + 1))-15, every: 2 years}")
  }

  private mutating func writeOwnFields() {
    let condition = cast.condition(of: index)
    let turn = index / cast.count(.conditions)
    switch kind {
    case .anatomy: writeAnatomy()
    case .conditions: writeCondition()
    case .symptoms:
      let neighbour = (condition + 1) % cast.count(.conditions)
      link("feltIn", .anatomy, cast.anatomy(for: index, 2))
      link("conditions", .conditions, turn % 3 == 0 ? [condition, neighbour] : [condition])
      writeMembers("causes", .causes, condition, turn: turn, most: 2)
      writeMembers("treatments", .treatments, condition, turn: turn, most: 2)
      writeMembers("tips", .tips, condition, turn: turn, most: 1)
    case .causes:
      lines.append("order: \(turn + 1)")
      link("involves", .anatomy, cast.anatomy(for: index, 2))
      link("leadsTo", .conditions, [condition])
      writeMembers("treatments", .treatments, condition, turn: turn, most: 2)
      writeMembers("tips", .tips, condition, turn: turn, most: 2)
    case .treatments:
      lines.append("step: \(turn + 1)")
      lines.append("parts: [A first look, Slow practice, A plan for home]")
      link("targets", .anatomy, cast.anatomy(for: index, 3))
      let next = index + cast.count(.conditions)
      if next < cast.count(.treatments) { link("next", .treatments, [next]) }
    case .tips:
      lines.append("steps: [Stand with both feet on the floor., Move slowly., Stop when it hurts.]")
      lines.append("situations: [At your desk, On the stairs]")
    case .cautions:
      lines.append("says: Ask your therapist before you try this on your own.")
      lines.append("strength: \(index % 4 == 0 ? "harm" : "limit")")
      let avoided: [Kind] = [.treatments, .tips, .activities]
      linkWithKind("avoid", avoided.map { ($0, index % cast.count($0)) })
      link("when", .conditions, [condition])
    case .stories:
      lines.append("consent: {recorded: yes, basis: signed form on file}")
      linkWithKind(
        "illustrates",
        [(.conditions, condition)]
          + cast.members(.causes, of: condition, turn: turn, most: 1).map { (.causes, $0) })
    case .guides:
      linkWithKind(
        "about",
        [(.conditions, condition)]
          + cast.members(.causes, of: condition, turn: turn, most: 2).map { (.causes, $0) }
          + cast.members(.treatments, of: condition, turn: turn, most: 2)
          .map { (.treatments, $0) })
    case .comparisons: writeComparison(condition)
    case .terms: lines.append("plain: A way of moving that a therapist may ask you to try.")
    case .people: lines.append("credentials: PT, DPT")
    case .activities: break
    }
  }

  private mutating func writeAnatomy() {
    let structures = ["muscle", "joint", "bone", "nerve", "tissue", "region"]
    let structure = structures[index % structures.count]
    lines.append("structure: \(structure)")
    // A tree: every part belongs to one that comes before it.
    if index > 0 { link("partOf", .anatomy, [(index - 1) / 8]) }
    guard structure == "muscle" else { return }
    lines.append("actions: [Bends the joint, Holds the joint steady]")
    lines.append("analogies: [Think of a rope over a wheel.]")
    let others = cast.anatomy(for: index, 2)
    lines.append("attachesTo:")
    for (end, other) in zip(["upper", "lower"], others) {
      lines.append("  - {to: \(cast.id(.anatomy, other)), end: \(end)}")
    }
  }

  private mutating func writeCondition() {
    let group = index - index % 5
    lines.append("seekHelp:")
    lines.append("  emergency: [you cannot feel your legs, you cannot control your bladder]")
    lines.append("  urgent: [the pain wakes you every night, the swelling grows by the day]")
    lines.append("  routine: ['pain \(index + 1) has lasted more than two weeks']")
    if index != group { link("broader", .conditions, [group]) }
    link("affects", .anatomy, cast.anatomy(for: index, 3))
    link("treatments", .treatments, cast.members(.treatments, of: index, turn: 0, most: 8))
    if index % 2 == 0, index + 1 < cast.count(.conditions) {
      link("confusedWith", .conditions, [index + 1])
    }
    linkWithKind("leadsTo", [(.conditions, (index + 2) % cast.count(.conditions))])
  }

  private mutating func writeComparison(_ condition: Int) {
    let others = [condition, (condition + 1) % cast.count(.conditions)]
    link("between", .conditions, others)
    lines.append("questions:")
    for (number, other) in others.enumerated() {
      lines.append("  - ask: Does it hurt more in the morning, or when you do thing \(number)?")
      lines.append("    conditions: [\(cast.id(.conditions, other))]")
    }
  }

  // MARK: Links

  private mutating func writeMembers(
    _ field: String, _ kind: Kind, _ condition: Int, turn: Int, most: Int
  ) {
    link(field, kind, cast.members(kind, of: condition, turn: turn, most: most))
  }

  private mutating func link(_ field: String, _ kind: Kind, _ targets: [Int]) {
    guard !targets.isEmpty else { return }
    related += targets.map { (kind, $0) }
    lines.append("\(field): [\(targets.map { cast.id(kind, $0) }.joined(separator: ", "))]")
  }

  private mutating func linkWithKind(_ field: String, _ targets: [(kind: Kind, index: Int)]) {
    related += targets
    let names = targets.map { "'\($0.kind.linkName):\(cast.id($0.kind, $0.index))'" }
    lines.append("\(field): [\(names.joined(separator: ", "))]")
  }

  private func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
