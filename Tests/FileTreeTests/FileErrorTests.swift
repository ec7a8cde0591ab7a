import Diagnostics
import Foundation
import Testing

@testable import FileTree

@Suite struct FileErrorTests {
  @Test func `becomes a diagnostic about the whole file`() {
    let error = FileError.refused(
      .cannotWrite, "Output/a.html", doing: "written", SystemError(ENOSPC),
      explanation: OutputCondition.untouched.rawValue)
    #expect(
      DiagnosticPrinter(format: .pretty).print([error.diagnostic]) == """
        Output/a.html: error: cannot be written: the disk is full [cannot-write]
           = The output folder is as it was before.


        """)
  }

  @Test(arguments: [ENOSPC, EDQUOT, EROFS, EACCES, ENOENT, EMFILE, ENAMETOOLONG, EXDEV, 9_999])
  func `says every system error in words`(_ number: Int32) {
    let words = SystemError(number).words
    #expect(!words.isEmpty)
    #expect(!words.hasSuffix("."))
  }
}
