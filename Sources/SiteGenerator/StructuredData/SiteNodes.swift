import ContentLibrary

/// The nodes that are the same on every page: the site and who publishes it.
struct SiteNodes {
  let websiteID: String
  let publisherID: String?
  /// The finished nodes.
  let nodes: [[UInt8]]

  /// - Parameter base: The absolute address of the home page.
  init(_ settings: SiteSettings, _ view: SiteView, base: String) {
    let (websiteID, publisherID) = (
      base + "#website", settings.publisher.map { _ in base + "#publisher" }
    )
    self.websiteID = websiteID
    self.publisherID = publisherID
    var writer = JSONWriter()
    writer.object { writer in
      writer.finished(StructuredData.head(["WebSite"], id: websiteID, name: settings.name))
      writer.member("url", base)
      writer.member("description", settings.description)
      writer.member("inLanguage", settings.language)
      if let publisherID {
        writer.member("publisher", finished: Self.reference(publisherID))
      }
    }
    var nodes = [writer.bytes]
    if let publisher = settings.publisher, let publisherID {
      nodes.append(Self.node(of: publisher, id: publisherID, contactURL: view.contactURL))
    }
    self.nodes = nodes
  }

  /// `{"@id":"…"}`, for what the same page or its site describes.
  static func reference(_ id: String) -> [UInt8] {
    var writer = JSONWriter()
    writer.object { $0.member("@id", id) }
    return writer.bytes
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
