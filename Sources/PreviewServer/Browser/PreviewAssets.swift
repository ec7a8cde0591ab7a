/// The files of the preview itself: what a page in preview loads beside its own.
///
/// They are built into the program, so that `sinew` stays one file.
public enum PreviewAssets {
  /// The script: live reload, the panel of mistakes and the badge.
  public static let script = PackageResources.preview_js

  /// The style sheet: strip, marked links, panel and badge.
  public static let style = PackageResources.preview_css

  /// The script that changes a page in place.
  public static let pageChange = PackageResources.page_change_js

  /// The bytes of the file at `path`, which is relative to the server's root, such as
  /// `.sinew/preview.js`; nil where it is none of these.
  public static func file(at path: String) -> [UInt8]? {
    switch path {
    case ".sinew/page-change.js": pageChange
    case ".sinew/preview.js": script
    case ".sinew/preview.css": style
    default: nil
    }
  }
}
