@testable import Templating

extension SpecificationCase {
  static let sections: [SpecificationCase] = plainSections + iterators + dottedAndWhitespace

  private static let plainSections: [SpecificationCase] = [
    .init("Truthy", ["yes": true], "\"{{#yes}}shown{{/yes}}\"", gives: "\"shown\""),
    .init("Falsey", ["yes": false], "\"{{#yes}}hidden{{/yes}}\"", gives: "\"\""),
    .init("Null is falsey", ["null": nil], "\"{{#null}}hidden{{/null}}\"", gives: "\"\""),
    .init(
      "Context", ["person": ["name": "Ann"]], "\"{{#person}}Hi {{name}}{{/person}}\"",
      gives: "\"Hi Ann\""),
    .init(
      "Parent contexts", ["a": "one", "b": "wrong", "inner": ["b": "two"], "c": ["d": "three"]],
      "\"{{#inner}}{{a}}, {{b}}, {{c.d}}{{/inner}}\"", gives: "\"one, two, three\""),
    .init(
      "Variable test", ["word": "it"], "\"{{#word}}{{.}} is {{word}}{{/word}}\"",
      gives: "\"it is it\""),
    .init(
      "List Contexts",
      [
        "tops": [
          [
            "name": ["upper": "A", "lower": "a"],
            "middles": [["number": "1", "bottoms": [["letter": "x"], ["letter": "y"]]]],
          ]
        ]
      ],
      "{{#tops}}{{#middles}}{{name.lower}}{{number}}."
        + "{{#bottoms}}{{name.upper}}{{number}}{{letter}}.{{/bottoms}}{{/middles}}{{/tops}}",
      gives: "a1.A1x.A1y."),
    // A number has no sections here, so the innermost value is text.
    .init(
      "Deeply Nested Contexts",
      ["a": ["one": 1], "b": ["two": 2], "c": ["three": 3, "d": ["four": 4, "five": "5"]]],
      """
      {{#a}}
      {{one}}
      {{#b}}
      {{one}}{{two}}{{one}}
      {{#c}}
      {{one}}{{two}}{{three}}{{two}}{{one}}
      {{#d}}
      {{one}}{{two}}{{three}}{{four}}{{three}}{{two}}{{one}}
      {{#five}}
      {{one}}{{two}}{{three}}{{four}}{{five}}{{four}}{{three}}{{two}}{{one}}
      {{one}}{{two}}{{three}}{{four}}{{.}}6{{.}}{{four}}{{three}}{{two}}{{one}}
      {{/five}}
      {{one}}{{two}}{{three}}{{four}}{{three}}{{two}}{{one}}
      {{/d}}
      {{one}}{{two}}{{three}}{{two}}{{one}}
      {{/c}}
      {{one}}{{two}}{{one}}
      {{/b}}
      {{one}}
      {{/a}}

      """,
      gives: """
        1
        121
        12321
        1234321
        123454321
        12345654321
        1234321
        12321
        121
        1

        """),
    .init(
      "List", ["list": [["n": 1], ["n": 2], ["n": 3]]], "\"{{#list}}{{n}}{{/list}}\"",
      gives: "\"123\""),
    .init("Empty List", ["list": []], "\"{{#list}}some{{/list}}\"", gives: "\"\""),
    .init(
      "Doubled", ["yes": true, "two": "second"],
      "{{#yes}}\n* first\n{{/yes}}\n* {{two}}\n{{#yes}}\n* third\n{{/yes}}\n",
      gives: "* first\n* second\n* third\n"),
    .init(
      "Nested (Truthy)", ["yes": true], "| A {{#yes}}B {{#yes}}C{{/yes}} D{{/yes}} E |",
      gives: "| A B C D E |"),
    .init(
      "Nested (Falsey)", ["yes": false], "| A {{#yes}}B {{#yes}}C{{/yes}} D{{/yes}} E |",
      gives: "| A  E |"),
    .init("Context Misses", [:], "[{{#gone}}there{{/gone}}]", isMistake: .unknownName),
  ]

  private static let iterators: [SpecificationCase] = [
    .init(
      "Implicit Iterator - String", ["list": ["a", "b", "c"]], "\"{{#list}}({{.}}){{/list}}\"",
      gives: "\"(a)(b)(c)\""),
    .init(
      "Implicit Iterator - Integer", ["list": [1, 2, 3]], "\"{{#list}}({{.}}){{/list}}\"",
      gives: "\"(1)(2)(3)\""),
    .init(
      "Implicit Iterator - Decimal", ["list": ["1.1", "2.2"]], "\"{{#list}}({{.}}){{/list}}\"",
      gives: "\"(1.1)(2.2)\""),
    .init(
      "Implicit Iterator - Array", ["list": [[1, 2, 3], ["a", "b"]]],
      "\"{{#list}}({{#.}}{{.}}{{/.}}){{/list}}\"", gives: "\"(123)(ab)\""),
    .init(
      "Implicit Iterator - HTML Escaping", ["list": ["&", "\"", "<", ">"]],
      "\"{{#list}}({{.}}){{/list}}\"", gives: "\"(&amp;)(&quot;)(&lt;)(&gt;)\""),
    .init(
      "Implicit Iterator - Triple mustache", ["list": [.html("&"), .html("<")]],
      "\"{{#list}}({{{.}}}){{/list}}\"", gives: "\"(&)(<)\""),
    .init(
      "Implicit Iterator - Ampersand", ["list": [.html("&"), .html("<")]],
      "\"{{#list}}({{&.}}){{/list}}\"", gives: "\"(&)(<)\""),
    .init(
      "Implicit Iterator - Root-level", [["value": "a"], ["value": "b"]],
      "\"{{#.}}({{value}}){{/.}}\"", gives: "\"(a)(b)\""),
  ]

  private static let dottedAndWhitespace: [SpecificationCase] = [
    .init(
      "Dotted Names - Truthy", ["a": ["b": ["c": true]]], "\"{{#a.b.c}}shown{{/a.b.c}}\"",
      gives: "\"shown\""),
    .init(
      "Dotted Names - Falsey", ["a": ["b": ["c": false]]], "\"{{#a.b.c}}hidden{{/a.b.c}}\"",
      gives: "\"\""),
    .init(
      "Dotted Names - Broken Chains", ["a": [:]], "\"{{#a.b.c}}hidden{{/a.b.c}}\"",
      isMistake: .unknownName),
    .init(
      "Surrounding Whitespace", ["yes": true], " | {{#yes}}\t|\t{{/yes}} | \n",
      gives: " | \t|\t | \n"),
    .init(
      "Internal Whitespace", ["yes": true], " | {{#yes}} {{! kept }}\n {{/yes}} | \n",
      gives: " |  \n  | \n"),
    .init(
      "Indented Inline Sections", ["yes": true], " {{#yes}}one{{/yes}}\n {{#yes}}two{{/yes}}\n",
      gives: " one\n two\n"),
    .init(
      "Standalone Lines", ["yes": true], "| above\n{{#yes}}\n|\n{{/yes}}\n| below\n",
      gives: "| above\n|\n| below\n"),
    .init(
      "Indented Standalone Lines", ["yes": true], "| above\n  {{#yes}}\n|\n  {{/yes}}\n| below\n",
      gives: "| above\n|\n| below\n"),
    .init(
      "Standalone Line Endings", ["yes": true], "|\r\n{{#yes}}\r\n{{/yes}}\r\n|", gives: "|\r\n|"),
    .init(
      "Standalone Without Previous Line", ["yes": true], "  {{#yes}}\n#{{/yes}}\n/", gives: "#\n/"),
    .init("Standalone Without Newline", ["yes": true], "#{{#yes}}\n/\n  {{/yes}}", gives: "#\n/\n"),
    .init("Padding", ["yes": true], "|{{# yes }}={{/ yes }}|", gives: "|=|"),
  ]
}
