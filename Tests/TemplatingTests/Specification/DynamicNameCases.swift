@testable import Templating

extension SpecificationCase {
  private static let part = Datum.choice("part", among: ["part"])

  static let dynamicNames: [SpecificationCase] = [
    .init(
      "Basic Behavior - Partial", ["which": .choice("b", among: ["a", "b"])], "\"{{>*which}}\"",
      partials: ["a": "wrong", "b": "Hello"], gives: "\"Hello\""),
    .init(
      "Basic Behavior - Name Resolution",
      ["which": part, "*which": .choice("wrong", among: ["wrong"])], "\"{{>*which}}\"",
      partials: ["part": "Hello", "wrong": "wrong"], gives: "\"Hello\""),
    .init(
      "Context Misses - Partial", [:], "\"{{>*gone}}\"", partials: ["gone": "wrong"],
      isMistake: .unknownName),
    .init(
      "Failed Lookup - Partial", ["which": part], "\"{{>*which}}\"", partials: ["other": "wrong"],
      isMistake: .unknownTemplate),
    .init(
      "Context", ["word": "Hello", "which": part], "\"{{>*which}}\"",
      partials: ["part": "*{{word}}*"], gives: "\"*Hello*\""),
    .init(
      "Dotted Names", ["word": "Hello", "a": ["b": ["c": part]]], "\"{{>*a.b.c}}\"",
      partials: ["part": "*{{word}}*"], gives: "\"*Hello*\""),
    .init(
      "Dotted Names - Operator Precedence",
      ["word": "Hello", "a": .choice("test", among: ["test"]), "test": ["b": ["c": part]]],
      "\"{{>*a.b.c}}\"", partials: ["part": "*{{word}}*", "test": ""], isMistake: .unknownName),
    .init(
      "Dotted Names - Failed Lookup", ["a": ["word": "Hello", "b": ["c": part]]],
      "\"{{>*a.b.c}}\"", partials: ["part": "*{{word}}*"], isMistake: .unknownName),
    .init(
      "Dotted names - Context Stacking",
      ["one": ["value": "one"], "two": ["which": part, "value": "two"]],
      "{{#one}}{{>*two.which}}{{/one}}", partials: ["part": "\"{{value}}\""], gives: "\"one\""),
    .init(
      "Dotted names - Context Stacking Under Repetition",
      ["value": "it", "one": [1, 2], "two": ["which": part, "value": "two"]],
      "{{#one}}{{>*two.which}}{{/one}}", partials: ["part": "{{value}}"], gives: "itit"),
    .init(
      "Dotted names - Context Stacking Failed Lookup",
      ["one": [1, 2], "two": ["which": part, "value": "two"]], "{{#one}}{{>*two.which}}{{/one}}",
      partials: ["part": "\"{{value}}\""], isMistake: .unknownName),
    .init(
      "Recursion",
      [
        "which": .choice("node", among: ["node"]), "word": "A",
        "nodes": [["word": "B", "nodes": []]],
      ],
      "{{>*which}}", partials: ["node": "{{word}}<{{#nodes}}{{>*which}}{{/nodes}}>"],
      gives: "A<B<>>"),
    .init(
      "Dynamic Names - Double Dereferencing", ["which": "test", "test": part], "\"{{>**which}}\"",
      partials: ["part": "wrong"], isMistake: .unknownName),
    .init(
      "Dynamic Names - Composed Dereferencing",
      ["a": "x", "b": "y", "x": ["y": ["part": nil]]], "\"{{>*a.*b}}\"",
      partials: ["part": "wrong"], isMistake: .unknownName),
    .init(
      "Surrounding Whitespace", ["which": part], "| {{>*which}} |", partials: ["part": "\t|\t"],
      gives: "| \t|\t |"),
    .init(
      "Inline Indentation", ["which": part, "word": "|"], "  {{word}}  {{>*which}}\n",
      partials: ["part": ">\n>"], gives: "  |  >\n>\n"),
    .init(
      "Standalone Line Endings", ["which": part], "|\r\n{{>*which}}\r\n|", partials: ["part": ">"],
      gives: "|\r\n>|"),
    .init(
      "Standalone Without Previous Line", ["which": part], "  {{>*which}}\n>",
      partials: ["part": ">\n>"], gives: "  >\n  >>"),
    .init(
      "Standalone Without Newline", ["which": part], ">\n  {{>*which}}",
      partials: ["part": ">\n>"], gives: ">\n  >\n  >"),
    .init(
      "Standalone Indentation", ["which": part, "content": .html("<\n->")],
      "\\\n {{>*which}}\n/\n", partials: ["part": "|\n{{{content}}}\n|\n"],
      gives: "\\\n |\n <\n->\n |\n/\n"),
    .init(
      "Padding Whitespace", ["which": part], "|{{> * which }}|", partials: ["part": "[]"],
      gives: "|[]|"),
  ]
}
