import ArgumentParser
import Diagnostics
import FileTree
import SiteGenerator

/// `sinew build`: writes a site, all of it or nothing.
struct BuildCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Writes the site, unless something is wrong with it.")

  @OptionGroup var arguments: SiteArguments

  @Option(
    help: ArgumentHelp(
      "Where to write; 'Output' in the site's folder by default.", valueName: "dir"))
  var output: String?

  mutating func run() async throws {
    let folder = output ?? arguments.pathPrefix + "Output"
    let isSuccess: Bool
    do throws(FileError) {
      isSuccess = try await build(into: folder)
    } catch {
      // What lies in the output folder is named as the user named that.
      let isOutput = error.path.hasPrefix(folder)
      arguments.print([error.diagnostic], on: .error, prefix: isOutput ? "" : nil)
      throw ExitCode(1)
    }
    if !isSuccess { throw ExitCode(1) }
  }

  /// Builds and says what came of it; true when the site was written.
  private func build(into folder: String) async throws(FileError) -> Bool {
    let start = ContinuousClock.now
    let prefix = arguments.pathPrefix
    let writer = try OutputWriter.open(
      folder: folder, forbidden: [prefix + "Content", prefix + "Templates"])
    let progress = ProgressLine(.error)
    let builder = SiteBuilder(
      source: arguments.source, options: arguments.options, progress: progress.show)
    let report: BuildReport
    let outcome: OutputReport?
    do throws(FileError) {
      report = try await builder.build(into: writer)
      outcome = report.isSuccess ? try writer.commit() : nil
    } catch {
      progress.clear()
      writer.abandon()
      throw error
    }
    progress.clear()
    arguments.print(report.diagnostics, on: .error)
    guard let outcome else {
      writer.abandon()
      Terminal.error.write("\(Tally(report.diagnostics).words): nothing was written\n")
      return false
    }
    arguments.print(outcome.diagnostics, on: .error, prefix: "")
    let tally = Tally(report.diagnostics + outcome.diagnostics).words
    Terminal.output.write(
      "\(Tally.count(report.pages, "page")) in \(Self.seconds(start.duration(to: .now))) s, "
        + "\(tally): open \(folder)/index.html\n")
    return true
  }

  /// Seconds with two digits behind the point.
  private static func seconds(_ duration: Duration) -> String {
    let hundredths =
      duration.components.seconds * 100
      + duration.components.attoseconds / 10_000_000_000_000_000
    let fraction = hundredths % 100
    return "\(hundredths / 100).\(fraction < 10 ? "0" : "")\(fraction)"
  }
}
