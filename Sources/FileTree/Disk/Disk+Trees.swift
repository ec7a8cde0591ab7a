extension Disk {
  /// Everything below `folder/path`, each folder before what lies in it, links not followed.
  ///
  /// A name that is not text is given in its printable form and never opened.
  func tree(
    _ path: String, in folder: borrowing Descriptor
  ) throws(SystemError) -> [(path: String, kind: FileKind)] {
    var found: [(path: String, kind: FileKind)] = []
    var pending = [path]
    while let next = pending.popLast() {
      for entry in try entries(of: next, in: folder) {
        let text = FileName.text(entry.name)
        let inner = "\(next)/\(text ?? FileName.printable(entry.name))"
        found.append((inner, text == nil ? .unknown : entry.status.kind))
        if text != nil, entry.status.kind == .folder { pending.append(inner) }
      }
    }
    return found
  }

  /// Deletes a folder of ours with everything in it, if it is there.
  func deleteTree(_ path: String, in folder: borrowing Descriptor) throws(SystemError) {
    guard let status = try status(of: path, in: folder) else { return }
    guard status.kind == .folder else {
      _ = try delete(path, in: folder)
      return
    }
    for (path, kind) in try tree(path, in: folder).reversed() {
      _ = kind == .folder ? try removeFolder(path, in: folder) : try delete(path, in: folder)
    }
    _ = try removeFolder(path, in: folder)
  }
}
