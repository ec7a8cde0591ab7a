import ArgumentParser
import ClinicalModel
import ContentLibrary
import Diagnostics
import FileTree
import Jobs
import SiteGenerator

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The options that every command that reads a site has.
struct SiteArguments: ParsableArguments {
  @Option(help: ArgumentHelp("The folder that holds Content and Templates.", valueName: "dir"))
  var site = "."

  @Option(
    help: ArgumentHelp(
      "Where the site will be served, instead of what site.yml says.", valueName: "url"),
    transform: { text in
      guard let url = BaseURL(text) else {
        throw ValidationError(
          "Write an address like https://clinic.example/ or https://host/folder/.")
      }
      return url
    })
  var baseURL: BaseURL?

  @Flag(help: "Publish drafts too.")
  var drafts = false

  @Flag(help: "Treat warnings as errors.")
  var strict = false

  @Option(help: ArgumentHelp("How many pieces of work to do at a time.", valueName: "n"))
  var jobs: Int?

  @Option(
    help: ArgumentHelp(
      "The day by which reviews are judged, instead of today.", valueName: "yyyy-mm-dd"),
    transform: { text in
      guard let date = CalendarDate(text) else {
        throw ValidationError("Write a day like 2026-03-31.")
      }
      return date
    })
  var clock: CalendarDate?

  @Option(
    help: ArgumentHelp("How to print messages: pretty, short or json.", valueName: "format"),
    transform: { text in
      guard let format = DiagnosticFormat(rawValue: text) else {
        throw ValidationError("'--format' takes pretty, short or json.")
      }
      return format
    })
  var format = DiagnosticFormat.pretty

  mutating func validate() throws {
    if let jobs, !(1...1024).contains(jobs) {
      throw ValidationError("'--jobs' takes a number from 1 to 1024.")
    }
    guard Self.isFolder(site) else {
      throw ValidationError("There is no folder '\(site)'.")
    }
  }

  /// The site's files.
  var source: DiskSource { DiskSource(root: site) }

  /// What the user asked for.
  var options: BuildOptions {
    BuildOptions(
      today: clock ?? Self.today, baseURL: baseURL, includesDrafts: drafts, isStrict: strict,
      jobs: Jobs(jobs))
  }

  /// What stands before paths in messages, so that they can be opened from where the user is.
  var pathPrefix: String {
    site == "." || site.isEmpty ? "" : site.hasSuffix("/") ? site : site + "/"
  }

  /// Prints messages on one of the streams; their paths are below the site's folder unless another
  /// `prefix` is given.
  func print(_ diagnostics: [Diagnostic], on terminal: Terminal, prefix: String? = nil) {
    let printer = printer(format, colour: terminal.wantsColour, prefix: prefix ?? pathPrefix)
    terminal.write(printer.print(diagnostics))
  }

  /// What turns messages about the site's files into text.
  func printer(
    _ format: DiagnosticFormat, colour: Bool = false, prefix: String = ""
  ) -> DiagnosticPrinter {
    let source = self.source
    return DiagnosticPrinter(format: format, colour: colour, pathPrefix: prefix) { file in
      guard let path = RelativePath(file) else { return nil }
      return try? source.read(path)
    }
  }

  /// The absolute path of the site's folder, without a slash at its end and without links; as the
  /// user named it where that cannot be found out.
  var absoluteSite: String {
    guard let path = realpath(site, nil) else { return site }
    defer { free(path) }
    return String(cString: path)
  }

  /// Today in UTC, which is the same for everybody who builds the site.
  private static var today: CalendarDate {
    CalendarDate(daysSince1970: Int(time(nil)) / 86_400)
  }

  private static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }
}
