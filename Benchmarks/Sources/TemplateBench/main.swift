// Time for one page of a typical condition: about 120 tags, 11 KB, nested lists, links, escaped text.
//
//   swift run -c release TemplateBench

import Templating

struct Link: View {
  var title: String
  var url: String
  var summary: String?
  static let fields: [Field<Self>] = [
    .text("title") { $0.title }, .text("url") { $0.url },
    .optionalText("summary") { $0.summary },
  ]
}

struct Group: View {
  var heading: String
  var links: [Link]
  static let fields: [Field<Self>] = [
    .text("heading") { $0.heading }, .list("links") { $0.links },
  ]
}

struct Person: View {
  var name: String
  var credentials: String
  static let fields: [Field<Self>] = [
    .text("name") { $0.name }, .text("credentials") { $0.credentials },
  ]
}

struct Page: View {
  var title: String
  var plainName: String?
  var aliases: [String]
  var summary: String
  var isHome: Bool
  var words: Int
  var author: Person
  var reviewer: Person?
  var breadcrumbs: [Link]
  var groups: [Group]
  var cautions: [Link]
  var body: HTML
  static let fields: [Field<Self>] = [
    .text("title") { $0.title }, .optionalText("plainName") { $0.plainName },
    .texts("aliases") { $0.aliases }, .text("summary") { $0.summary },
    .flag("isHome") { $0.isHome }, .number("words") { $0.words },
    .view("author") { $0.author }, .optionalView("reviewer") { $0.reviewer },
    .list("breadcrumbs") { $0.breadcrumbs }, .list("groups") { $0.groups },
    .list("cautions") { $0.cautions }, .html("body") { $0.body },
  ]
}

let sources = [
  "layout": """
  <!doctype html>
  <html lang="en">
  <head>
    <meta charset="utf-8">
    <title>{{$title}}Site{{/title}}</title>
    <meta name="description" content="{{summary}}">
  </head>
  <body>
    <nav aria-label="Breadcrumb">
      <ol>
        {{#breadcrumbs}}
        <li>{{>link}}</li>
        {{/breadcrumbs}}
      </ol>
    </nav>
    <main>
      {{$main}}
      {{/main}}
    </main>
    <footer>{{#author}}Written by {{name}}, {{credentials}}{{/author}}</footer>
  </body>
  </html>

  """,
  "link": #"<a href="{{url}}">{{title}}</a>{{#summary}} <span>{{.}}</span>{{/summary}}"#,
  "caution": """
  <aside class="caution">
    <h2>{{title}}</h2>
    <p>{{summary}}</p>
    <a href="{{url}}">More about {{title}}</a>
  </aside>

  """,
  "condition": """
  {{<layout}}
    {{$title}}{{title}}{{/title}}
    {{$main}}
      <h1>{{title}}{{#plainName}} ({{plainName}}){{/plainName}}</h1>
      {{^isHome}}
      <p class="lead">{{summary}}</p>
      {{/isHome}}
      <ul class="aliases">{{#aliases}}<li>{{.}}</li>{{/aliases}}</ul>
      {{#cautions}}
        {{>caution}}
      {{/cautions}}
  {{{body}}}
      {{#groups}}
      <section>
        <h2>{{heading}}</h2>
        <ul>
          {{#links}}
          <li>{{>link}}</li>
          {{/links}}
        </ul>
      </section>
      {{/groups}}
      <p>{{words}} words. {{#reviewer}}Reviewed by {{name}}{{/reviewer}}
      {{^reviewer}}Not reviewed{{/reviewer}}</p>
    {{/main}}
  {{/layout}}

  """,
]

func link(_ number: Int, summary: Bool) -> Link {
  Link(
    title: "Strength & control of the hip, part \(number)",
    url: "/treatments/hip-control-\(number)/",
    summary: summary ? "What it's for: \"bending\" without pain when < 30 minutes" : nil)
}

let paragraph = "<p>Sitting for hours keeps the hamstrings on a stretch.</p>\n"
let page = Page(
  title: "Hamstring pain & tightness", plainName: "Pain at the back of the thigh",
  aliases: ["pulled hamstring", "tight hamstrings", "posterior thigh pain", "hamstring strain"],
  summary: "Why the back of the thigh hurts, what makes it worse & what helps.", isHome: false,
  words: 1_234, author: Person(name: "A. Therapist", credentials: "PT, DPT"), reviewer: nil,
  breadcrumbs: (1...3).map { link($0, summary: false) },
  groups: (1...4).map { group in
    Group(
      heading: "Group \(group): causes & treatments",
      links: (1...4).map { link(group * 10 + $0, summary: $0 % 2 == 0) })
  },
  cautions: (1...3).map { link($0, summary: true) },
  body: HTML(Array(String(repeating: paragraph, count: 110).utf8)))

let files = sources.map {
  TemplateFile(name: $0.key, path: "Templates/\($0.key).mustache", bytes: Array($0.value.utf8))
}
let (library, syntax) = TemplateLibrary.parse(files)
let (compiled, mistakes) = library.compile("condition", for: Page.self)
for mistake in syntax + mistakes { print(mistake) }
guard let template = compiled else { preconditionFailure("the template has mistakes") }

let rendered = template.render(page)
let clock = ContinuousClock()
let rounds = 20
let pages = 2_000
var best = Duration.seconds(1_000)
var bytes = 0
for _ in 0..<rounds {
  let time = clock.measure {
    for _ in 0..<pages { bytes += template.render(page).count }
  }
  best = min(best, time)
}
let microseconds = Double(best.components.attoseconds) / 1e12 / Double(pages)
print("\(rendered.count) bytes, \(microseconds) µs a page (best of \(rounds) × \(pages))")
if CommandLine.arguments.contains("--print") { print(String(decoding: rendered, as: UTF8.self)) }
