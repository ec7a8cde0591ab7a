import ContentLibrary

/// The nodes that are the same on every page: the site and who publishes it.
struct SiteNodes {
  /// The finished nodes, which every page repeats: each page is read by itself.
  let nodes: [[UInt8]]
  /// Members of every page's node: its language, site and publisher.
  let pageMembers: [UInt8]

  /// Makes the nodes; `base` is the absolute address of the home page.
  init(_ settings: SiteSettings, _ view: SiteView, base: String) {
    let websiteID = base + "#website"
    let publisherID = base + "#publisher"
    var common = JSONWriter()
    common.member("inLanguage", settings.language)
    if settings.publisher != nil { common.member("publisher", reference: publisherID) }
    var website = JSONWriter()
    website.object { writer in
      writer.finished(StructuredData.head(["WebSite"], id: websiteID, name: settings.name))
      writer.member("url", base)
      writer.member("description", settings.description)
      writer.finished(common.bytes)
    }
    common.member("isPartOf", reference: websiteID)
    pageMembers = common.bytes
    let publisher = settings.publisher.map {
      Self.node(of: $0, id: publisherID, contactURL: view.contactURL)
    }
    nodes = [website.bytes] + (publisher.map { [$0] } ?? [])
  }

  /// An Organization and not a MedicalClinic, because the settings do not say that it is one.
  private static func node(
    of publisher: SiteSettings.Publisher, id: String, contactURL: String?
  ) -> [UInt8] {
    var writer = JSONWriter()
    writer.object { writer in
      writer.finished(StructuredData.head(["Organization"], id: id, name: publisher.name))
      writer.member("url", publisher.url)
      guard let contactURL else { return }
      let mail = "mailto:"
      if contactURL.hasPrefix(mail) {
        writer.member("email", String(contactURL.dropFirst(mail.count)))
      } else {
        writer.key("contactPoint")
        writer.object { writer in
          writer.member("@type", "ContactPoint")
          writer.member("url", contactURL)
        }
      }
    }
    return writer.bytes
  }
}
