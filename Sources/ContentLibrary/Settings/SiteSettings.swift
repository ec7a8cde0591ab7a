public import Diagnostics

/// What `Content/site.yml` says about the site as a whole.
public struct SiteSettings: Sendable {
  /// Who is responsible for the site.
  public struct Publisher: Sendable, Hashable {
    /// The clinic's name.
    public var name: String
    /// Its own web site.
    public var url: String?
  }

  /// An entry of the main menu.
  public struct NavigationItem: Sendable {
    /// The words to show.
    public var title: String
    /// The site path it leads to, as written: `/symptoms/`.
    public var path: Located<String>
  }

  /// The site's name.
  public var name: String
  /// Where it is served.
  public var baseURL: BaseURL
  /// The language of its text (BCP 47), such as `en`.
  public var language: String
  /// What the site is, in a sentence.
  public var description: String?
  /// Who is responsible for it.
  public var publisher: Publisher?
  /// How to reach the clinic: an e-mail address or a URL.
  public var contact: String?
  /// Where readers can say what is wrong or unclear.
  public var feedback: String?
  /// What to dial in an emergency.
  public var callEmergency: String?
  /// What the site is not, shown on every page.
  public var disclaimer: String?
  /// The main menu.
  public var navigation: [NavigationItem]

  /// Stands in for settings with mistakes, so that everything else can still be judged in the same
  /// run; as the mistakes are errors, nothing is rendered with it.
  static let unusable = SiteSettings(
    name: "", baseURL: .none, language: "en", navigation: [])
}
