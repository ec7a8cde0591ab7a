import Templating

/// A caution, wherever the domain puts it.
struct CautionView: View {
  var title: String
  var says: String
  var isHarm: Bool
  var avoid: [LinkView]
  var when: [LinkView]

  static let fields: [Field<Self>] = [
    .text("title") { $0.title },
    .text("says") { $0.says },
    .flag("isHarm") { $0.isHarm },
    .flag("isLimit") { !$0.isHarm },
    .list("avoid") { $0.avoid },
    .list("when") { $0.when },
  ]
}
