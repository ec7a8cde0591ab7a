import ContentLibrary

/// What the stages before the first page came to: a site, or why there is none, and what the next
/// build may take from it.
struct PlannedSite: Sendable {
  var report = BuildReport()
  /// What makes the pages, if settings and templates allow any; the site may still have mistakes.
  var composer: PageComposer?
  var templates = TemplateFolder.Reading()
  var content: ParsedContent?
  var linked: LinkedContent?
  var addresses: SitePlan.Planning?
}
