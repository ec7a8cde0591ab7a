import Templating

/// A clinician's sign-off.
struct ReviewView: View {
  var reviewer: LinkView
  var on: DateView
  var due: DateView

  static let fields: [Field<Self>] = [
    .view("reviewer") { $0.reviewer },
    .view("on") { $0.on },
    .view("due") { $0.due },
  ]
}
