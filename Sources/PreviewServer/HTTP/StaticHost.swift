import FileTree

/// Answers requests as a static host would, from the files of one edition.
struct StaticHost {
  enum Answer: Equatable {
    case response(Response)
    /// A stream of states of the page at this path.
    case events(page: String)
  }

  let content: any PreviewContent
  let origin: LoopbackOrigin
  /// The content's, decoded.
  private let basePath: String

  init(content: any PreviewContent, origin: LoopbackOrigin) {
    self.content = content
    self.origin = origin
    basePath = RequestTarget(Array(content.basePath.utf8))?.path ?? content.basePath
  }

  /// Judges the request before it looks at what is asked for.
  func answer(_ request: RequestHead) -> Answer {
    guard origin.hasOurHost(request) else { return .response(.plain(.forbidden)) }
    guard request.method == "GET" || request.method == "HEAD" else {
      return .response(.plain(.methodNotAllowed, [.allow("GET, HEAD")]))
    }
    if let refusal = request.bodyRefusal { return .response(.plain(refusal)) }
    guard let target = RequestTarget(request.target) else {
      return .response(.plain(.badRequest))
    }
    if target.path == "/.sinew/events" { return events(request, target) }
    return .response(file(request, target))
  }

  /// What a browser at an address must know now; `page` is the path of that address as browsers give
  /// it, percent-encoded.
  func state(ofPage page: String) -> String {
    guard let target = RequestTarget(Array(page.utf8)), let (path, isFolder) = place(target.path)
    else { return content.state(ofPage: nil) }
    guard let path else { return content.state(ofPage: Self.index) }
    return content.state(ofPage: isFolder ? path.appending(Self.index) : path)
  }

  private func events(_ request: RequestHead, _ target: RequestTarget) -> Answer {
    guard origin.isSameOrigin(request) else { return .response(.plain(.forbidden)) }
    guard request.method == "GET" else {
      return .response(.plain(.methodNotAllowed, [.allow("GET")]))
    }
    guard let page = target.parameter("page"), page.utf8.first == UInt8(ascii: "/") else {
      return .response(.plain(.badRequest))
    }
    return .events(page: page)
  }

  private func file(_ request: RequestHead, _ target: RequestTarget) -> Response {
    if target.path == "/", basePath != "/" {
      return Response(.found, [.location(RequestTarget.encoded(path: basePath))])
    }
    guard let (path, isFolder) = place(target.path) else { return notFound }
    if isFolder {
      return serve(path.map { $0.appending(Self.index) } ?? Self.index, request) ?? notFound
    }
    guard let path else { return redirect(to: basePath, target) }
    if let response = serve(path, request) { return response }
    guard content.file(at: path.appending(Self.index)) != nil else { return notFound }
    return redirect(to: "\(basePath)\(path.string)/", target)
  }

  /// Where in the site an address points, nil being the site's own folder, and whether it ends with
  /// a slash; nil where it points nowhere.
  private func place(_ path: String) -> (path: RelativePath?, isFolder: Bool)? {
    let bytes = Array(path.utf8)
    if let own = Self.ownFiles.first(where: { "/\($0.string)" == path }) { return (own, false) }
    let base = Array(basePath.utf8)
    if bytes == base { return (nil, true) }
    if bytes == base.dropLast() { return (nil, false) }
    guard bytes.starts(with: base) else { return nil }
    let isFolder = bytes.last == UInt8(ascii: "/")
    let inner = bytes.dropFirst(base.count).dropLast(isFolder ? 1 : 0)
    guard let path = RelativePath(String(decoding: inner, as: UTF8.self)),
      !path.components.contains(".sinew")
    else { return nil }
    return (path, isFolder)
  }

  private func serve(_ path: RelativePath, _ request: RequestHead) -> Response? {
    content.file(at: path).map {
      FileResponse(bytes: $0, type: MediaType.of(path)).answer(to: request)
    }
  }

  /// The path is one of ours and was decoded: encoded again it starts with exactly one slash, and
  /// can name no other host.
  private func redirect(to path: String, _ target: RequestTarget) -> Response {
    var location = RequestTarget.encoded(path: path)
    if let query = target.query {
      location += "?" + String(decoding: query.filter { $0 < 0x80 }, as: UTF8.self)
    }
    return Response(.movedPermanently, [.location(location)])
  }

  private var notFound: Response {
    guard let page = content.file(at: Self.notFoundPage) else { return .plain(.notFound) }
    return Response(.notFound, [.contentType(MediaType.html)], body: page[...])
  }

  private static let index = RelativePath.literal("index.html")
  private static let notFoundPage = RelativePath.literal("404.html")
  private static let ownFiles: [RelativePath] = [
    .literal(".sinew/page-change.js"), .literal(".sinew/preview.css"),
    .literal(".sinew/preview.js"),
  ]
}
