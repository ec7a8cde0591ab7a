import Templating

/// A view with a field of every kind.
struct SamplePage: View {
  var title = "Title"
  var subtitle: String?
  var body = HTML(Array("<p>Body</p>".utf8))
  var aside: HTML?
  var isHome = false
  var count = 3
  var author = SamplePerson(name: "Ann")
  var reviewer: SamplePerson?
  var links: [SampleLink] = []
  var aliases: [String] = []
  var layout = "wide"
  var tree = SampleTree(label: "root")

  static let fields: [Field<Self>] = [
    .text("title") { $0.title }, .optionalText("subtitle") { $0.subtitle },
    .html("body") { $0.body }, .optionalHTML("aside") { $0.aside },
    .flag("isHome") { $0.isHome }, .number("count") { $0.count },
    .view("author") { $0.author }, .optionalView("reviewer") { $0.reviewer },
    .list("links") { $0.links }, .texts("aliases") { $0.aliases },
    .choice("layout", ["wide", "narrow"]) { $0.layout }, .view("tree") { $0.tree },
  ]
}

struct SamplePerson: View {
  var name: String
  static let fields: [Field<Self>] = [.text("name") { $0.name }]
}

struct SampleLink: View {
  var url: String
  var text: String
  static let fields: [Field<Self>] = [.text("url") { $0.url }, .text("text") { $0.text }]
}

/// A view that contains views of its own type, directly and through another.
struct SampleTree: View {
  var label: String
  var children: [SampleTree] = []
  var branch: [SampleBranch] = []
  static let fields: [Field<Self>] = [
    .text("label") { $0.label }, .list("children") { $0.children },
    .list("branch") { $0.branch },
  ]
}

struct SampleBranch: View {
  var tree: SampleTree
  static let fields: [Field<Self>] = [.view("tree") { $0.tree }]
}
