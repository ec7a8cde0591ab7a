/// A name as it stands in a template.
struct Name: Sendable {
  var text: String
  /// Its bytes in the template.
  var range: Range<Int>
}

/// One tag, from its opening delimiter to its closing one.
struct Tag {
  enum Kind {
    case variable
    /// `{{{name}}}` or `{{&name}}`.
    case raw
    case section
    case inverted
    case close
    case partial
    case parent
    case block
    case comment
    case delimiters

    init?(sigil: UInt8) {
      switch sigil {
      case UInt8(ascii: "{"), UInt8(ascii: "&"): self = .raw
      case UInt8(ascii: "#"): self = .section
      case UInt8(ascii: "^"): self = .inverted
      case UInt8(ascii: "/"): self = .close
      case UInt8(ascii: ">"): self = .partial
      case UInt8(ascii: "<"): self = .parent
      case UInt8(ascii: "$"): self = .block
      case UInt8(ascii: "!"): self = .comment
      case UInt8(ascii: "="): self = .delimiters
      default: return nil
      }
    }

    var hasName: Bool { self != .comment && self != .delimiters }

    /// Whether it puts another template here.
    var isInclusion: Bool { self == .partial || self == .parent }
  }

  var kind: Kind
  var name: Name
  /// Whether the name is the name of a choice, as in `{{>*name}}`.
  var isDynamic = false
  /// Whether the name has been reported already.
  var isMalformed = false
  var range: Range<Int>

  /// Whether the name is one that the page offers.
  var isLookedUp: Bool {
    switch kind {
    case .variable, .raw, .section, .inverted: true
    default: isDynamic
    }
  }

  /// What has to stand in the tag that closes this one.
  var label: String { isDynamic ? "*" + name.text : name.text }

  /// How the tag is written, for messages.
  var spelling: String {
    let sigil =
      switch kind {
      case .section: "#"
      case .inverted: "^"
      case .close: "/"
      case .partial: ">"
      case .parent: "<"
      case .block: "$"
      default: ""
      }
    return "{{" + sigil + label + "}}"
  }
}
