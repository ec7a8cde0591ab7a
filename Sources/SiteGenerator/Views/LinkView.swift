import ClinicalModel
import Templating

/// A link to a page, with what the front matter says about it.
struct LinkView: View {
  var title: String
  var url: String
  var plainName: String?
  var summary = ""
  /// The kind of entity it leads to, as in front matter: `cause`.
  var kind = ""
  var details = LinkDetails()

  static let fields: [Field<Self>] = [
    .text("title") { $0.title },
    .text("url") { $0.url },
    .optionalText("plainName") { $0.plainName },
    .text("summary") { $0.summary },
    .text("kind") { $0.kind },
    .flag("isInferred") { $0.details.basis == .inferred },
    .flag("isClinicExperience") { $0.details.basis == .clinicExperience },
    .flag("isAggravating") { $0.details.role == .aggravates },
    .flag("isOppositeSide") { $0.details.side == .opposite },
    .flag("isSameSide") { $0.details.side == .same },
    .flag("isEitherSide") { $0.details.side == .either },
    .flag("isUpperEnd") { $0.details.end == .upper },
    .flag("isLowerEnd") { $0.details.end == .lower },
  ]
}
