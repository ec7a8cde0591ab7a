import ContentLibrary
import FileTree
import Markdown
import Templating

/// Fills the places that a body leaves open: addresses of links, and images.
extension PageComposer {
  /// The finished text of an article.
  func html(_ body: MarkdownBody, _ targets: [LinkTarget]) -> HTML {
    var next = 0
    var images = 0
    return HTML(
      body.html { reference in
        let target = targets[next]
        next += 1
        switch reference.kind {
        case .link:
          return HTMLEscaping.href(site.addresses.link(target) ?? "")
        case .image:
          images += 1
          // The first image is likely to be seen at once: it must not wait.
          return image(reference, target, isLazy: images > 1)
        }
      })
  }

  private func image(_ reference: Reference, _ target: LinkTarget, isLazy: Bool) -> [UInt8] {
    var tag = Array("<img src=\"".utf8)
    tag += HTMLEscaping.href(site.addresses.link(target) ?? "")
    tag += "\" alt=\"".utf8
    Escape.append(reference.text, to: &tag)
    tag += "\"".utf8
    if !reference.title.isEmpty {
      tag += " title=\"".utf8
      Escape.append(reference.title, to: &tag)
      tag += "\"".utf8
    }
    if case .file(let path) = target, let size = site.library.imageSizes[path] {
      tag += " width=\"\(size.width)\" height=\"\(size.height)\"".utf8
    }
    tag += isLazy ? " loading=\"lazy\" decoding=\"async\">".utf8 : " decoding=\"async\">".utf8
    return tag
  }
}
