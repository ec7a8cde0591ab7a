public import Diagnostics

/// What a finished build did to its output folder; all paths in byte order.
public struct OutputReport: Hashable, Sendable {
  /// The output folder as the user named it.
  public var folder: String
  /// Files that are new or have other bytes than before; empty for a commit that was completed.
  public var written: [RelativePath] = []
  /// How many files were left as they were, because they held the right bytes already.
  public var unchanged = 0
  /// Files of earlier builds that are no longer part of the site and were deleted.
  public var deleted: [RelativePath] = []
  /// Files of earlier builds that are no longer part of the site but were changed by somebody
  /// else; they were kept and are theirs from now on.
  public var kept: [RelativePath] = []
  /// Files of earlier builds that somebody else had changed and this build replaced.
  public var edited: [RelativePath] = []

  /// A warning for each file that somebody else had changed.
  public var diagnostics: [Diagnostic] {
    edited.map {
      .warning(
        .editedOutput, "somebody had changed this file; it was written anew", at: place($0),
        explanation: "Change the page in the content or the templates instead.")
    }
      + kept.map {
        .warning(
          .keptOutput, "no longer part of the site, but kept because somebody has changed it",
          at: place($0), explanation: "Delete it if it is not needed; Sinew will not touch it.")
      }
  }

  private func place(_ path: RelativePath) -> SourceRange {
    .wholeFile("\(folder)/\(path.string)")
  }
}
