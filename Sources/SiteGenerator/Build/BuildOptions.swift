public import ClinicalModel
public import ContentLibrary
public import Jobs

/// What the user asked for, beyond the files themselves.
public struct BuildOptions: Sendable {
  /// Where the site will be served, instead of what `site.yml` says.
  public var baseURL: BaseURL?
  /// Whether drafts are published too.
  public var includesDrafts: Bool
  /// Whether warnings are errors.
  public var isStrict: Bool
  /// How much work is done at a time.
  public var jobs: Jobs
  /// The day by which reviews are judged; it changes what is said, never what is written.
  public var today: CalendarDate

  /// A build on the day `today`, otherwise as `site.yml` says.
  public init(
    today: CalendarDate, baseURL: BaseURL? = nil, includesDrafts: Bool = false,
    isStrict: Bool = false, jobs: Jobs = Jobs()
  ) {
    self.today = today
    self.baseURL = baseURL
    self.includesDrafts = includesDrafts
    self.isStrict = isStrict
    self.jobs = jobs
  }
}
