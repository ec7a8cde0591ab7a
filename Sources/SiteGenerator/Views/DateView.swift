import ClinicalModel
import Templating

/// A day, for machines and for people.
struct DateView: View {
  var date: CalendarDate
  /// Whether people read it in English; other languages get the unmistakable ISO form.
  var isEnglish: Bool

  static let fields: [Field<Self>] = [
    .text("iso") { $0.date.description },
    .text("text") { $0.text },
  ]

  /// `23 November 2026`, as the NHS writes dates: no ordinals, no commas.
  var text: String {
    guard isEnglish else { return date.description }
    return "\(date.day) \(Self.months[date.month - 1]) \(date.year)"
  }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
}
