import Templating

/// What is the same on every page.
struct SiteView: View {
  var name: String
  var language: String
  var description: String?
  var publisher: String?
  var publisherURL: String?
  var contact: String?
  /// Where `contact` leads: `mailto:` for an address, else the address itself.
  var contactURL: String?
  var feedbackURL: String?
  var callEmergency: String?
  var disclaimer: String?
  var homeURL: String
  var helpURL: String
  var aToZURL: String
  var glossaryURL: String
  var aboutURL: String
  var feedURL: String?
  var icon: AssetView?
  var stylesheets: [AssetView]
  var scripts: [AssetView]

  static let fields: [Field<Self>] = [
    .text("name") { $0.name },
    .text("language") { $0.language },
    .optionalText("description") { $0.description },
    .optionalText("publisher") { $0.publisher },
    .optionalText("publisherURL") { $0.publisherURL },
    .optionalText("contact") { $0.contact },
    .optionalText("contactURL") { $0.contactURL },
    .optionalText("feedbackURL") { $0.feedbackURL },
    .optionalText("callEmergency") { $0.callEmergency },
    .optionalText("disclaimer") { $0.disclaimer },
    .text("homeURL") { $0.homeURL },
    .text("helpURL") { $0.helpURL },
    .text("aToZURL") { $0.aToZURL },
    .text("glossaryURL") { $0.glossaryURL },
    .text("aboutURL") { $0.aboutURL },
    .optionalText("feedURL") { $0.feedURL },
    .optionalView("icon") { $0.icon },
    .list("stylesheets") { $0.stylesheets },
    .list("scripts") { $0.scripts },
  ]
}
