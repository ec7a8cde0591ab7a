import Templating

/// A style sheet, script or icon, under its content-hashed name.
struct AssetView: View {
  var url: String
  /// The hash for `integrity=`, as Subresource Integrity (W3C) wants it.
  var integrity: String

  static let fields: [Field<Self>] = [
    .text("url") { $0.url },
    .text("integrity") { $0.integrity },
  ]
}
