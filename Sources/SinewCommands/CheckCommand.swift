import ArgumentParser
import SiteGenerator

/// `sinew check`: everything there is to say about a site, without writing anything.
struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Says everything that is wrong with a site; writes nothing.")

  @OptionGroup var arguments: SiteArguments

  mutating func run() async throws {
    let progress = ProgressLine(.error)
    let report = await SiteBuilder(
      source: arguments.source, options: arguments.options, progress: progress.show
    ).check()
    progress.clear()
    arguments.print(report.diagnostics, on: .output)
    let tally = Tally(report.diagnostics).words
    guard report.isSuccess else {
      Terminal.error.write("\(tally)\n")
      throw ExitCode(1)
    }
    Terminal.error.write("\(Tally.count(report.pages, "page")) checked, \(tally)\n")
  }
}
