import Templating

/// One reason to get help.
struct CareLineView: View {
  var text: String
  /// The conditions it is about, where the page serves others too.
  var conditions: [String]

  static let fields: [Field<Self>] = [
    .text("text") { $0.text },
    .flag("isForSome") { !$0.conditions.isEmpty },
    .text("conditions") { $0.conditions.joined(separator: ", ") },
  ]
}
