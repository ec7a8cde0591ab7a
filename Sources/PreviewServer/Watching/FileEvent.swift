import FileTree

/// One thing that happened to a file or folder.
enum FileEvent: Hashable {
  /// It is written in full or has arrived under this name.
  case settled(RelativePath)
  /// It is there, but its contents are still to come.
  case created(RelativePath)
  /// It was deleted or moved away; editors do that just before they write it anew.
  case gone(RelativePath)
  /// What was gone from here has arrived under another name.
  case moved(RelativePath)
  /// Something happened that cannot be told by single names.
  case rescan
}
