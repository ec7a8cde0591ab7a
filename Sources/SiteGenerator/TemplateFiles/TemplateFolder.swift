import Diagnostics
import FileTree
import Templating

/// What `Templates/` holds: the page templates, compiled, and the assets.
struct TemplateFolder: Sendable {
  static let folder = RelativePath.literal("Templates")
  private static let assetFolder = "assets/"

  var templates: PageTemplates
  var assets: AssetSet

  /// The folder's content, or nil when a template has a mistake, and all mistakes.
  static func read(from source: any FileSource) -> (TemplateFolder?, [Diagnostic]) {
    var diagnostics: [Diagnostic] = []
    var templates: [TemplateFile] = []
    var assets: [(name: String, bytes: [UInt8])] = []
    do throws(FileError) {
      let listing = try source.list(folder)
      diagnostics += listing.diagnostics
      for file in listing.files {
        let path = String(file.path.string.dropFirst(folder.string.count + 1))
        if path.hasPrefix(assetFolder) {
          assets.append(
            (String(path.dropFirst(assetFolder.count)), try source.read(file.path)))
        } else if file.path.fileExtension == "mustache" {
          templates.append(
            TemplateFile(
              name: String(path.dropLast(".mustache".count)), path: file.path.string,
              bytes: try source.read(file.path)))
        } else {
          diagnostics.append(unexpected(file.path))
        }
      }
    } catch {
      return (nil, diagnostics + [error.diagnostic])
    }
    let (library, mistakes) = TemplateLibrary.parse(templates)
    let (compiled, problems) = PageTemplates.compile(library)
    diagnostics += mistakes + problems
    return (
      compiled.map { TemplateFolder(templates: $0, assets: AssetSet(assets)) }, diagnostics
    )
  }

  private static func unexpected(_ path: RelativePath) -> Diagnostic {
    .warning(
      .unexpectedTemplateFile, "'\(path.name)' is neither a template nor an asset",
      at: .wholeFile(path.string),
      explanation: "Templates end in '.mustache'. Style sheets, scripts and icons lie in "
        + "Templates/assets.")
  }
}
