@testable import Templating

extension SpecificationCase {
  static let inverted: [SpecificationCase] = [
    .init("Falsey", ["yes": false], "\"{{^yes}}shown{{/yes}}\"", gives: "\"shown\""),
    .init("Truthy", ["yes": true], "\"{{^yes}}hidden{{/yes}}\"", gives: "\"\""),
    .init("Null is falsey", ["null": nil], "\"{{^null}}shown{{/null}}\"", gives: "\"shown\""),
    .init(
      "Context", ["person": ["name": "Ann"]], "\"{{^person}}Hi {{name}}{{/person}}\"",
      isMistake: .unknownName),
    .init(
      "Context, without its names", ["person": ["name": "Ann"]], "\"{{^person}}Hi{{/person}}\"",
      gives: "\"\""),
    .init(
      "List", ["list": [["n": 1], ["n": 2], ["n": 3]]], "\"{{^list}}{{n}}{{/list}}\"",
      isMistake: .unknownName),
    .init(
      "List, without its names", ["list": [["n": 1], ["n": 2], ["n": 3]]],
      "\"{{^list}}none{{/list}}\"", gives: "\"\""),
    .init("Empty List", ["list": []], "\"{{^list}}none{{/list}}\"", gives: "\"none\""),
    .init(
      "Doubled", ["yes": false, "two": "second"],
      "{{^yes}}\n* first\n{{/yes}}\n* {{two}}\n{{^yes}}\n* third\n{{/yes}}\n",
      gives: "* first\n* second\n* third\n"),
    .init(
      "Nested (Falsey)", ["yes": false], "| A {{^yes}}B {{^yes}}C{{/yes}} D{{/yes}} E |",
      gives: "| A B C D E |"),
    .init(
      "Nested (Truthy)", ["yes": true], "| A {{^yes}}B {{^yes}}C{{/yes}} D{{/yes}} E |",
      gives: "| A  E |"),
    .init("Context Misses", [:], "[{{^gone}}nothing there{{/gone}}]", isMistake: .unknownName),
    .init(
      "Dotted Names - Truthy", ["a": ["b": ["c": true]]], "\"{{^a.b.c}}hidden{{/a.b.c}}\"",
      gives: "\"\""),
    .init(
      "Dotted Names - Falsey", ["a": ["b": ["c": false]]], "\"{{^a.b.c}}shown{{/a.b.c}}\"",
      gives: "\"shown\""),
    .init(
      "Dotted Names - Broken Chains", ["a": [:]], "\"{{^a.b.c}}shown{{/a.b.c}}\"",
      isMistake: .unknownName),
    .init(
      "Surrounding Whitespace", ["yes": false], " | {{^yes}}\t|\t{{/yes}} | \n",
      gives: " | \t|\t | \n"),
    .init(
      "Internal Whitespace", ["yes": false], " | {{^yes}} {{! kept }}\n {{/yes}} | \n",
      gives: " |  \n  | \n"),
    .init(
      "Indented Inline Sections", ["yes": false],
      " {{^yes}}one{{/yes}}\n {{^yes}}two{{/yes}}\n", gives: " one\n two\n"),
    .init(
      "Standalone Lines", ["yes": false], "| above\n{{^yes}}\n|\n{{/yes}}\n| below\n",
      gives: "| above\n|\n| below\n"),
    .init(
      "Standalone Indented Lines", ["yes": false], "| above\n  {{^yes}}\n|\n  {{/yes}}\n| below\n",
      gives: "| above\n|\n| below\n"),
    .init(
      "Standalone Line Endings", ["yes": false], "|\r\n{{^yes}}\r\n{{/yes}}\r\n|", gives: "|\r\n|"),
    .init(
      "Standalone Without Previous Line", ["yes": false], "  {{^yes}}\n^{{/yes}}\n/", gives: "^\n/"),
    .init(
      "Standalone Without Newline", ["yes": false], "^{{^yes}}\n/\n  {{/yes}}", gives: "^\n/\n"),
    .init("Padding", ["yes": false], "|{{^ yes }}={{/ yes }}|", gives: "|=|"),
  ]
}
