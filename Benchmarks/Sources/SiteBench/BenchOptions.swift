/// What the command line asks for.
struct BenchOptions {
  static let usage = """
    usage: SiteBench [ARTICLES] [--folder DIR] [--runs N] [--jobs N] [--keep]

      ARTICLES      how many articles the made-up site has; 1000 by default
      --folder DIR  where the site is made and built; in memory by default, if there is /dev/shm
      --runs N      how many times it is built, each into a fresh folder; 3 by default
      --jobs N      how many pieces of work are done at a time; one for each core by default
      --keep        leave the site and what was built
    """

  var articles = 1_000
  var folder: String?
  var runs = 3
  var jobs: Int?
  var keepsFiles = false

  /// Nil when the arguments are not as `usage` says.
  init?(_ arguments: [String]) {
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      switch argument {
      case "--folder":
        guard let folder = rest.popFirst() else { return nil }
        self.folder = folder
      case "--runs":
        guard let runs = Self.number(rest.popFirst()) else { return nil }
        self.runs = runs
      case "--jobs":
        guard let jobs = Self.number(rest.popFirst()) else { return nil }
        self.jobs = jobs
      case "--keep": keepsFiles = true
      default:
        guard let articles = Self.number(argument) else { return nil }
        self.articles = articles
      }
    }
  }

  private static func number(_ text: String?) -> Int? {
    text.flatMap { Int($0) }.flatMap { $0 > 0 ? $0 : nil }
  }
}
