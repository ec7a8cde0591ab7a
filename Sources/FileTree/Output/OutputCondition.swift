/// What a fault means for the output folder, said with every one of them.
enum OutputCondition: String {
  /// Before the first file was moved into place.
  case untouched = "The output folder is as it was before."
  /// After that.
  case unfinished =
    "The new files are all written but not all in place; the next command completes this."
}
