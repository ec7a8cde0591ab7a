import ArgumentParser
import Diagnostics
import FileTree
import PreviewServer
import SiteGenerator

/// `sinew preview`: serves a site from memory and shows every change as soon as it is saved.
struct PreviewCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "preview",
    abstract: "Shows the site in a browser, and every change as soon as it is saved.",
    discussion: "Writes nothing. Only this computer can see it. Ctrl-C ends it.")

  @OptionGroup var arguments: SiteArguments

  @Option(
    help: ArgumentHelp(
      "The port to serve at; the next free one if it is taken, any if it is 0.", valueName: "n"))
  var port: UInt16 = 8080

  @Flag(help: "Open the site in your browser.")
  var open = false

  @Flag(help: "Let the browser go to the page that you change.")
  var follow = false

  @Option(
    help: ArgumentHelp(
      "The editor that messages in the browser open: "
        + Editor.allCases.map(\.rawValue).joined(separator: ", ") + ".", valueName: "editor"),
    transform: { text in
      guard let editor = Editor(rawValue: text) else {
        let names = Editor.allCases.map(\.rawValue).joined(separator: ", ")
        throw ValidationError("'--editor' takes one of \(names).")
      }
      return editor
    })
  var editor = Editor.vscode

  mutating func run() async throws {
    Interruption.endProcess()
    let start = ContinuousClock.now
    // Watching begins before the first look at the files, so that no change falls between.
    let watcher = FileWatching.start(
      root: arguments.site, folders: [.literal("Content"), .literal("Templates")]
    ) { notice in
      Terminal.error.write(notice + "\n")
    }
    var preview = Preview(arguments, editor: editor, follows: follow)
    guard let first = await preview.update() else { return }
    let server: PreviewServer
    do throws(PreviewServerError) {
      server = try PreviewServer.start(port: port, content: first.site)
    } catch {
      Terminal.error.write("The preview cannot start: \(error).\n")
      throw ExitCode(1)
    }
    announce(first, at: server, in: start.duration(to: .now))
    if open { Browser.open(server.address) }
    await preview.showChanges(of: watcher, on: server, since: first)
  }

  private func announce(_ first: Preview.Update, at server: PreviewServer, in time: Duration) {
    arguments.print(first.news, on: .error)
    if port != 0, server.port != port {
      Terminal.error.write(
        "Port \(port) is used by another program; this preview is at port \(server.port).\n")
    }
    let tally = Tally(first.report.diagnostics).words
    let pages = Tally.count(first.report.pages, "page")
    Terminal.output.write(
      first.report.isSuccess
        ? "\(pages) in \(Milliseconds(time)), \(tally)\n"
        : "\(tally): no page can be shown until they are mended\n")
    Terminal.output.write("Open \(server.address) (Ctrl-C ends the preview)\n")
  }
}
