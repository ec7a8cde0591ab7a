import ClinicalModel
import Diagnostics
import FileTree
import FrontMatter
import Markdown

/// Reads one file of `Content/` by itself.
struct FileParser: Sendable {
  /// The folder that holds the content, relative to the site.
  static let folder = RelativePath.literal("Content")

  let source: any FileSource
  let markdown: MarkdownParser

  /// What is in the file at `path`, which is relative to `Content/`; `known` is given back where its
  /// bytes are still the same.
  func parse(_ path: RelativePath, unless known: ParsedFile? = nil) -> ParsedFile {
    let full = Self.folder.appending(path)
    let (kind, mistake) = ContentFile.classify(path, file: full.string)
    guard let kind else {
      return ParsedFile(path: path, content: .none, diagnostics: mistake.map { [$0] } ?? [])
    }
    // Images are measured; everything else that is copied is not even opened.
    if case .copied = kind, !ImageFormat.isImage(path) {
      return ParsedFile(path: path, content: .copied(nil), diagnostics: [])
    }
    do throws(FileError) {
      let bytes = try source.read(full)
      let hash = ContentHash(bytes)
      if let known, known.hash == hash { return known }
      var parsed = parse(bytes, as: kind, path, full.string)
      parsed.hash = hash
      return parsed
    } catch {
      return unreadable(path, kind, error)
    }
  }

  private func unreadable(
    _ path: RelativePath, _ kind: ContentFile, _ error: FileError
  ) -> ParsedFile {
    let content: ParsedFile.Content =
      switch kind {
      case .article(let key): .article(key, nil, MarkdownBody())
      case .introduction(let kind): .introduction(kind, nil, MarkdownBody())
      case .settings: .settings(nil)
      case .copied: .none
      }
    return ParsedFile(path: path, content: content, diagnostics: [error.diagnostic])
  }

  private func image(_ bytes: [UInt8], _ path: RelativePath, _ file: String) -> ParsedFile {
    guard let size = ImageDimensions(of: bytes) else {
      let mistake = Diagnostic.error(
        .unreadableImage, "the image's width and height cannot be read", at: .wholeFile(file),
        explanation: "It may be damaged, or not be what its name says. PNG, JPEG, GIF, WebP, "
          + "AVIF and SVG are understood; an SVG needs 'width' and 'height', or 'viewBox'.")
      return ParsedFile(path: path, content: .none, diagnostics: [mistake])
    }
    return ParsedFile(path: path, content: .copied(size), diagnostics: [])
  }

  private func parse(
    _ bytes: [UInt8], as kind: ContentFile, _ path: RelativePath, _ file: String
  ) -> ParsedFile {
    if case .copied = kind { return image(bytes, path, file) }
    if case .settings = kind {
      let (reader, problems) = YAMLDocument.parse(bytes[...], file: file, startLine: 1)
      guard let reader else {
        return ParsedFile(path: path, content: .settings(nil), diagnostics: problems)
      }
      let (settings, mistakes) = SettingsReader(reader, file: file).read()
      return ParsedFile(
        path: path, content: .settings(settings), diagnostics: problems + mistakes)
    }
    let (sections, encoding) = FrontMatterSplitter.split(bytes, file: file)
    guard let sections else {
      var parsed = entry(kind, nil, MarkdownBody(), path, file)
      parsed.diagnostics = encoding
      return parsed
    }
    let (reader, problems) = YAMLDocument.parse(
      sections.header, file: file, startLine: sections.headerStartLine)
    let (body, mistakes) = markdown.parse(
      sections.body, file: file, startLine: sections.bodyStartLine)
    var parsed = entry(kind, reader, body, path, file)
    parsed.diagnostics = encoding + problems + parsed.diagnostics + mistakes
    return parsed
  }

  private func entry(
    _ kind: ContentFile, _ reader: MappingReader?, _ body: MarkdownBody, _ path: RelativePath,
    _ file: String
  ) -> ParsedFile {
    switch kind {
    case .article(let key):
      guard let reader else {
        return ParsedFile(path: path, content: .article(key, nil, body), diagnostics: [])
      }
      let (entity, mistakes) = EntityReader(reader, key: key, file: .wholeFile(file)).read()
      return ParsedFile(
        path: path, content: .article(key, entity, body), diagnostics: mistakes)
    case .introduction(let kind):
      guard var reader else {
        return ParsedFile(path: path, content: .introduction(kind, nil, body), diagnostics: [])
      }
      let introduction = Introduction(&reader, body: body, file: file)
      return ParsedFile(
        path: path, content: .introduction(kind, introduction, body),
        diagnostics: reader.finish())
    case .settings, .copied:
      return ParsedFile(path: path, content: .none, diagnostics: [])
    }
  }
}

extension Introduction {
  /// Reads the front matter of an `index.md`.
  init?(_ reader: inout MappingReader, body: MarkdownBody, file: String) {
    let title = reader.requiredText("title")
    let summary = reader.text("summary")?.value ?? ""
    let basis = reader.choice("basis", Basis.self)?.value
    guard let title else { return nil }
    self.init(
      file: file, title: title, summary: summary, basis: basis, body: body, targets: [])
  }
}
