/// Which files in the output folder are ours and what bytes they hold.
///
/// As text: a first line with the format's version and the number of files, then one line for each
/// file with the SHA-256, the size in bytes and the path, in byte order of the paths. The same
/// site has the same manifest, whenever and wherever it is built.
struct OutputManifest: Equatable, Sendable {
  struct Entry: Hashable, Sendable {
    var hash: ContentHash
    /// In bytes.
    var size: Int

    init(_ bytes: [UInt8]) {
      hash = ContentHash(bytes)
      size = bytes.count
    }

    init(hash: ContentHash, size: Int) {
      self.hash = hash
      self.size = size
    }
  }

  var entries: [RelativePath: Entry] = [:]

  var paths: [RelativePath] { entries.keys.sorted() }

  /// All folders that the files lie in.
  var folders: Set<RelativePath> {
    var folders: Set<RelativePath> = []
    for path in entries.keys {
      var next = path.parent
      while let folder = next, folders.insert(folder).inserted { next = folder.parent }
    }
    return folders
  }

  private static let title = "sinew-output 1 "

  /// The manifest as bytes.
  var bytes: [UInt8] {
    var bytes = Array("\(Self.title)\(entries.count)\n".utf8)
    for path in paths {
      guard let entry = entries[path] else { continue }
      bytes += "\(entry.hash.hex) \(entry.size) \(path.string)\n".utf8
    }
    return bytes
  }

  init(entries: [RelativePath: Entry] = [:]) { self.entries = entries }

  /// Reads what ``bytes`` wrote; nil for anything else, because a manifest that is not whole must
  /// not decide what is deleted.
  init?(_ bytes: [UInt8]) {
    var lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    guard lines.popLast() == [], let title = lines.first,
      title.elementsEqual("\(Self.title)\(lines.count - 1)".utf8)
    else { return nil }
    entries.reserveCapacity(lines.count)
    var previous: RelativePath?
    for line in lines.dropFirst() {
      let fields = line.split(separator: UInt8(ascii: " "), maxSplits: 2)
      guard fields.count == 3, let hash = ContentHash(hex: fields[0]),
        let size = Int(String(decoding: fields[1], as: UTF8.self)), size >= 0,
        let string = String(validating: fields[2], as: UTF8.self),
        let path = RelativePath(string), !path.isInStateFolder
      else { return nil }
      if let previous, previous >= path { return nil }
      entries[path] = Entry(hash: hash, size: size)
      previous = path
    }
  }
}
