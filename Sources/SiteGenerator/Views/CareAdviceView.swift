import Templating

/// When to get help: one card for each tier, most urgent first.
struct CareAdviceView: View {
  var tiers: [CareTierView]

  static let fields: [Field<Self>] = [.list("tiers") { $0.tiers }]
}
