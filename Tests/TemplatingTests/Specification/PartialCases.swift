@testable import Templating

extension SpecificationCase {
  static let partials: [SpecificationCase] = [
    .init(
      "Basic Behavior", [:], "\"{{>part}}\"", partials: ["part": "from it"], gives: "\"from it\""),
    .init("Failed Lookup", [:], "\"{{>part}}\"", isMistake: .unknownTemplate),
    .init(
      "Context", ["word": "content"], "\"{{>part}}\"", partials: ["part": "*{{word}}*"],
      gives: "\"*content*\""),
    .init(
      "Recursion", ["word": "A", "nodes": [["word": "B", "nodes": []]]], "{{>node}}",
      partials: ["node": "{{word}}<{{#nodes}}{{>node}}{{/nodes}}>"], gives: "A<B<>>"),
    .init(
      "Nested", ["a": "hello", "b": "world"], "{{>outer}}",
      partials: ["outer": "*{{a}} {{>inner}}*", "inner": "{{b}}!"], gives: "*hello world!*"),
    .init(
      "Surrounding Whitespace", [:], "| {{>part}} |", partials: ["part": "\t|\t"],
      gives: "| \t|\t |"),
    .init(
      "Inline Indentation", ["word": "|"], "  {{word}}  {{> part}}\n", partials: ["part": ">\n>"],
      gives: "  |  >\n>\n"),
    .init(
      "Standalone Line Endings", [:], "|\r\n{{>part}}\r\n|", partials: ["part": ">"],
      gives: "|\r\n>|"),
    .init(
      "Standalone Without Previous Line", [:], "  {{>part}}\n>", partials: ["part": ">\n>"],
      gives: "  >\n  >>"),
    .init(
      "Standalone Without Newline", [:], ">\n  {{>part}}", partials: ["part": ">\n>"],
      gives: ">\n  >\n  >"),
    .init(
      "Standalone Indentation", ["content": .html("<\n->")], "\\\n {{>part}}\n/\n",
      partials: ["part": "|\n{{{content}}}\n|\n"], gives: "\\\n |\n <\n->\n |\n/\n"),
    .init("Padding Whitespace", [:], "|{{> part }}|", partials: ["part": "[]"], gives: "|[]|"),
  ]
}
