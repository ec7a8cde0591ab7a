import ClinicalModel
import Templating

/// The reasons to get help that share one urgency.
struct CareTierView: View {
  var tier: CareTier
  var lines: [CareLineView]

  static let fields: [Field<Self>] = [
    .flag("isEmergency") { $0.tier == .emergency },
    .flag("isUrgent") { $0.tier == .urgent },
    .flag("isRoutine") { $0.tier == .routine },
    .flag("isUntiered") { $0.tier == .untiered },
    .list("lines") { $0.lines },
  ]
}
