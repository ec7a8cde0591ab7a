/// Makes heading ids as GitHub does: lower case, letters and digits of any script, `-` for spaces.
struct HeadingSlugs {
  /// For each id given, how many repeats of it there were.
  private var repeats = [String: Int](minimumCapacity: 16)

  /// An id for a heading; a repeated one gets `-1`, `-2` and so on.
  ///
  /// Ids hold no colon, so they never meet those of footnotes (`fn:1`).
  mutating func next(for text: String) -> String {
    let slug = Self.slug(text)
    let base = slug.isEmpty ? "section" : slug
    var id = base
    while let count = repeats[id] {
      let next = (repeats[base] ?? count) + 1
      repeats[base] = next
      id = "\(base)-\(next)"
    }
    repeats[id] = 0
    return id
  }

  static func slug(_ text: String) -> String {
    guard text.utf8.allSatisfy({ $0 < 0x80 }) else { return unicodeSlug(text) }
    return String(unsafeUninitializedCapacity: text.utf8.count) { slug in
      var count = 0
      for byte in text.utf8 {
        switch byte {
        case 0x61...0x7A, 0x30...0x39, UInt8(ascii: "-"), UInt8(ascii: "_"): slug[count] = byte
        case 0x41...0x5A: slug[count] = byte | 0x20
        case UInt8(ascii: " "): slug[count] = UInt8(ascii: "-")
        default: continue
        }
        count += 1
      }
      return count
    }
  }

  private static func unicodeSlug(_ text: String) -> String {
    var slug = ""
    for scalar in text.unicodeScalars {
      if scalar == " " {
        slug += "-"
      } else if scalar == "-" || isKept(scalar) {
        slug += scalar.properties.lowercaseMapping
      }
    }
    return slug
  }

  private static func isKept(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber, .letterNumber, .otherNumber,
      .connectorPunctuation:
      true
    default: false
    }
  }
}
