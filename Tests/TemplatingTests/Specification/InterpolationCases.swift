@testable import Templating

extension SpecificationCase {
  private static let special = "5 & \"6\" < 7 > 4"
  private static let escaped = "5 &amp; &quot;6&quot; &lt; 7 &gt; 4"
  private static let chain: Datum = ["b": ["c": ["d": ["e": ["name": "Ann"]]]]]
  private static let wrongChain: Datum = ["c": ["d": ["e": ["name": "wrong"]]]]

  static let interpolation: [SpecificationCase] =
    plain + missing + dotted + implicitIterators + whitespace

  private static let plain: [SpecificationCase] = [
    .init("No Interpolation", [:], "Only {text}, no tags\n", gives: "Only {text}, no tags\n"),
    .init("Basic Interpolation", ["who": "world"], "Hello, {{who}}!\n", gives: "Hello, world!\n"),
    .init(
      "No Re-interpolation", ["first": "{{second}}", "second": "wrong"], "{{first}}: {{second}}",
      gives: "{{second}}: wrong"),
    .init("HTML Escaping", ["text": .text(special)], "Is {{text}}\n", gives: "Is \(escaped)\n"),
    .init("Triple Mustache", ["text": .html(special)], "Is {{{text}}}\n", gives: "Is \(special)\n"),
    .init("Ampersand", ["text": .html(special)], "Is {{&text}}\n", gives: "Is \(special)\n"),
    .init("Basic Integer Interpolation", ["speed": 42], "\"{{speed}} km/h\"", gives: "\"42 km/h\""),
    .init(
      "Triple Mustache Integer Interpolation", ["speed": 42], "\"{{{speed}}} km/h\"",
      gives: "\"42 km/h\""),
    .init(
      "Ampersand Integer Interpolation", ["speed": 42], "\"{{&speed}} km/h\"", gives: "\"42 km/h\""),
    .init("Basic Decimal Interpolation", ["force": "2.5"], "\"{{force}} N\"", gives: "\"2.5 N\""),
    .init(
      "Triple Mustache Decimal Interpolation", ["force": .html("2.5")], "\"{{{force}}} N\"",
      gives: "\"2.5 N\""),
    .init(
      "Ampersand Decimal Interpolation", ["force": .html("2.5")], "\"{{&force}} N\"",
      gives: "\"2.5 N\""),
    .init("Basic Null Interpolation", ["gone": nil], "I ({{gone}}) am here", gives: "I () am here"),
    .init(
      "Triple Mustache Null Interpolation", ["all": [["gone": .html("x")], [:]]],
      "{{#all}}({{{gone}}}){{/all}}", gives: "(x)()"),
    .init(
      "Ampersand Null Interpolation", ["all": [["gone": .html("x")], [:]]],
      "{{#all}}({{&gone}}){{/all}}", gives: "(x)()"),
  ]

  private static let missing: [SpecificationCase] = [
    .init("Basic Context Miss Interpolation", [:], "I ({{gone}}) am here", isMistake: .unknownName),
    .init(
      "Triple Mustache Context Miss Interpolation", [:], "I ({{{gone}}}) am here",
      isMistake: .unknownName),
    .init(
      "Ampersand Context Miss Interpolation", [:], "I ({{&gone}}) am here", isMistake: .unknownName),
  ]

  private static let dotted: [SpecificationCase] = [
    .init(
      "Dotted Names - Basic Interpolation", ["person": ["name": "Ann"]],
      "\"{{person.name}}\" == \"{{#person}}{{name}}{{/person}}\"", gives: "\"Ann\" == \"Ann\""),
    .init(
      "Dotted Names - Triple Mustache Interpolation", ["person": ["name": .html("<i>")]],
      "\"{{{person.name}}}\" == \"{{#person}}{{{name}}}{{/person}}\"", gives: "\"<i>\" == \"<i>\""),
    .init(
      "Dotted Names - Ampersand Interpolation", ["person": ["name": .html("<i>")]],
      "\"{{&person.name}}\" == \"{{#person}}{{&name}}{{/person}}\"", gives: "\"<i>\" == \"<i>\""),
    .init(
      "Dotted Names - Arbitrary Depth", ["a": chain], "\"{{a.b.c.d.e.name}}\" == \"Ann\"",
      gives: "\"Ann\" == \"Ann\""),
    .init("Dotted Names - Broken Chains", ["a": [:]], "\"{{a.b.c}}\"", isMistake: .unknownName),
    .init(
      "Dotted Names - Broken Chain Resolution", ["a": ["b": [:]], "c": ["name": "Bob"]],
      "\"{{a.b.c.name}}\"", isMistake: .unknownName),
    .init(
      "Dotted Names - Initial Resolution", ["a": chain, "b": wrongChain],
      "\"{{#a}}{{b.c.d.e.name}}{{/a}}\" == \"Ann\"", gives: "\"Ann\" == \"Ann\""),
    .init(
      "Dotted Names - Context Precedence", ["a": ["b": [:]], "b": ["c": "wrong"]],
      "{{#a}}{{b.c}}{{/a}}", isMistake: .unknownName),
    .init(
      "Dotted Names are never single keys", ["a.b": "wrong"], "{{a.b}}", isMistake: .unknownName),
    .init(
      "Dotted Names - No Masking", ["a.b": "wrong", "a": ["b": "right"]], "{{a.b}}", gives: "right"),
  ]

  private static let implicitIterators: [SpecificationCase] = [
    .init(
      "Implicit Iterators - Basic Interpolation", "world", "Hello, {{.}}!\n",
      gives: "Hello, world!\n"),
    .init(
      "Implicit Iterators - HTML Escaping", .text(special), "Is {{.}}\n", gives: "Is \(escaped)\n"),
    .init(
      "Implicit Iterators - Triple Mustache", .html(special), "Is {{{.}}}\n",
      gives: "Is \(special)\n"),
    .init(
      "Implicit Iterators - Ampersand", .html(special), "Is {{&.}}\n", gives: "Is \(special)\n"),
    .init(
      "Implicit Iterators - Basic Integer Interpolation", 42, "\"{{.}} km/h\"",
      gives: "\"42 km/h\""),
  ]

  private static let whitespace: [SpecificationCase] = [
    .init("Interpolation - Surrounding Whitespace", ["it": "--"], "| {{it}} |", gives: "| -- |"),
    .init(
      "Triple Mustache - Surrounding Whitespace", ["it": .html("--")], "| {{{it}}} |",
      gives: "| -- |"),
    .init(
      "Ampersand - Surrounding Whitespace", ["it": .html("--")], "| {{&it}} |", gives: "| -- |"),
    .init("Interpolation - Standalone", ["it": "--"], "  {{it}}\n", gives: "  --\n"),
    .init("Triple Mustache - Standalone", ["it": .html("--")], "  {{{it}}}\n", gives: "  --\n"),
    .init("Ampersand - Standalone", ["it": .html("--")], "  {{&it}}\n", gives: "  --\n"),
    .init("Interpolation With Padding", ["it": "--"], "|{{ it }}|", gives: "|--|"),
    .init("Triple Mustache With Padding", ["it": .html("--")], "|{{{ it }}}|", gives: "|--|"),
    .init("Ampersand With Padding", ["it": .html("--")], "|{{& it }}|", gives: "|--|"),
  ]
}
