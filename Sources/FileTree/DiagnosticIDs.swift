public import Diagnostics

extension Diagnostic.ID {
  /// A file or folder of the user cannot be read.
  public static let cannotRead: Self = "cannot-read"
  /// A file of the output cannot be written, moved or deleted.
  public static let cannotWrite: Self = "cannot-write"
  /// A name holds control characters or is not UTF-8.
  public static let badFileName: Self = "bad-file-name"
  /// Two names in one folder differ only by case or by Unicode normalisation.
  public static let ambiguousName: Self = "ambiguous-name"
  /// A symbolic link, pipe, socket or device lies where a file was expected.
  public static let notARegularFile: Self = "not-a-regular-file"
  /// A file is larger than the reader accepts.
  public static let fileTooLarge: Self = "file-too-large"
  /// A file changed while it was being read.
  public static let fileChanged: Self = "file-changed"
  /// Writing to the chosen output folder could harm files that are not ours.
  public static let dangerousOutput: Self = "dangerous-output"
  /// What the output folder records about itself cannot be relied on.
  public static let damagedOutput: Self = "damaged-output"
  /// Another process is writing to the same output folder.
  public static let outputBusy: Self = "output-busy"
  /// A file that is not ours lies where a page has to go.
  public static let foreignFile: Self = "foreign-file"
  /// Two pages want the same path, or one wants a file where another needs a folder.
  public static let duplicateOutput: Self = "duplicate-output"
  /// A file of ours that somebody had changed was written anew.
  public static let editedOutput: Self = "edited-output"
  /// A file of ours that is no longer needed was kept, because somebody had changed it.
  public static let keptOutput: Self = "kept-output"
}
