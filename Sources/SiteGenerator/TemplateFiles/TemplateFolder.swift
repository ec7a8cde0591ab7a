import Diagnostics
import FileTree
import Templating

/// What `Templates/` holds: the page templates, compiled, and the assets.
struct TemplateFolder: Sendable {
  static let folder = RelativePath.literal("Templates")
  fileprivate static let assetFolder = "assets/"

  var templates: PageTemplates
  var assets: AssetSet

  /// What reading the folder came to.
  struct Reading: Sendable {
    /// The folder's content, or nil when a template has a mistake.
    var folder: TemplateFolder?
    /// All mistakes.
    var diagnostics: [Diagnostic] = []
    /// What all files hold, to see whether any of them has changed.
    var hash: ContentHash?
  }

  /// Reads the folder, unless nothing in it has changed since `previous`.
  static func read(
    from source: any FileSource, after previous: Reading? = nil, _ changes: FileChanges
  ) -> Reading {
    if let previous, previous.hash != nil, !changes.needsRescan,
      !changes.paths.contains(where: \.isTemplate)
    {
      return previous
    }
    var reading = Reading()
    var files: [(path: RelativePath, bytes: [UInt8])] = []
    do throws(FileError) {
      let listing = try source.list(folder)
      reading.diagnostics = listing.diagnostics
      for file in listing.files { files.append((file.path, try source.read(file.path))) }
    } catch {
      reading.diagnostics.append(error.diagnostic)
      return reading
    }
    reading.hash = hash(of: files, reading.diagnostics)
    if let previous, previous.hash == reading.hash { return previous }
    reading.compile(files)
    return reading
  }

  private static func hash(
    of files: [(path: RelativePath, bytes: [UInt8])], _ diagnostics: [Diagnostic]
  ) -> ContentHash {
    var bytes: [UInt8] = []
    for (path, content) in files {
      bytes += "\(path.string)\n\(content.count)\n".utf8
      bytes += content
    }
    for diagnostic in diagnostics {
      bytes += "\(diagnostic.range.file)\n\(diagnostic.summary)\n".utf8
    }
    return ContentHash(bytes)
  }

  fileprivate static func unexpected(_ path: RelativePath) -> Diagnostic {
    .warning(
      .unexpectedTemplateFile, "'\(path.name)' is neither a template nor an asset",
      at: .wholeFile(path.string),
      explanation: "Templates end in '.mustache'. Style sheets, scripts and icons lie in "
        + "Templates/assets.")
  }
}

extension TemplateFolder.Reading {
  fileprivate mutating func compile(_ files: [(path: RelativePath, bytes: [UInt8])]) {
    var templates: [TemplateFile] = []
    var assets: [(name: String, bytes: [UInt8])] = []
    for (file, bytes) in files {
      let path = String(file.string.dropFirst(TemplateFolder.folder.string.count + 1))
      if path.hasPrefix(TemplateFolder.assetFolder) {
        assets.append((String(path.dropFirst(TemplateFolder.assetFolder.count)), bytes))
      } else if file.fileExtension == "mustache" {
        templates.append(
          TemplateFile(
            name: String(path.dropLast(".mustache".count)), path: file.string, bytes: bytes))
      } else {
        diagnostics.append(TemplateFolder.unexpected(file))
      }
    }
    let (library, mistakes) = TemplateLibrary.parse(templates)
    let (compiled, problems) = PageTemplates.compile(library)
    diagnostics += mistakes + problems
    folder = compiled.map { TemplateFolder(templates: $0, assets: AssetSet(assets)) }
  }
}
