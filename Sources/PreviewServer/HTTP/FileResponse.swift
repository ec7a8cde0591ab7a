import FileTree

/// How a file is sent: whole, in part, or not at all since the client has it.
struct FileResponse {
  let bytes: [UInt8]
  let type: String

  /// The answer to a request that was found to mean this file.
  func answer(to request: RequestHead) -> Response {
    let tag = "\"\(ContentHash(bytes).hex.prefix(16))\""
    let known = request.list("if-none-match")
    if known.contains(where: { Self.matches($0, tag) }) {
      return Response(.notModified, [.entityTag(tag)])
    }
    let headers: [Response.Header] = [.contentType(type), .entityTag(tag), .acceptsRanges]
    switch range(request, tag) {
    case .whole:
      return Response(.ok, headers, body: bytes[...])
    case .part(let range):
      let place = "bytes \(range.lowerBound)-\(range.upperBound - 1)/\(bytes.count)"
      return Response(.partialContent, headers + [.contentRange(place)], body: bytes[range])
    case .unsatisfiable:
      return .plain(.rangeNotSatisfiable, [.contentRange("bytes */\(bytes.count)")])
    }
  }

  /// Ranges are defined for GET alone, and hold only while the client's part is of these bytes.
  private func range(_ request: RequestHead, _ tag: String) -> ByteRange {
    let ranges = request.values(of: "range")
    let condition = request.values(of: "if-range")
    guard request.method == "GET", ranges.count == 1,
      condition.allSatisfy({ $0.elementsEqual(tag.utf8) })
    else { return .whole }
    return ByteRange(ranges[0], size: bytes.count)
  }

  /// Weak comparison (RFC 9110, section 8.8.3.2), `*` being any tag.
  private static func matches(_ known: ArraySlice<UInt8>, _ tag: String) -> Bool {
    let opaque = known.starts(with: "W/".utf8) ? known.dropFirst(2) : known
    return opaque.elementsEqual(tag.utf8) || known.elementsEqual("*".utf8)
  }
}
