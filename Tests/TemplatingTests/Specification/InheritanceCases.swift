@testable import Templating

extension SpecificationCase {
  static let inheritance: [SpecificationCase] = defaults + fillings + indentation

  private static let defaults: [SpecificationCase] = [
    .init("Default", [:], "{{$title}}Untitled{{/title}}\n", gives: "Untitled\n"),
    .init("Variable", ["b": "it"], "{{$a}}default {{b}} text{{/a}}\n", gives: "default it text\n"),
    .init(
      "Triple Mustache", ["b": .html("<it>")], "{{$a}}default {{{b}}} text{{/a}}\n",
      gives: "default <it> text\n"),
    .init(
      "Sections", ["b": ["c": "it"]], "{{$a}}default {{#b}}{{c}}{{/b}} text{{/a}}\n",
      gives: "default it text\n"),
    .init(
      "Negative Sections", ["c": "three"], "{{$a}}default {{^b}}{{c}}{{/b}} text{{/a}}\n",
      isMistake: .unknownName),
    .init(
      "Negative Sections, with the name there", ["b": nil, "c": "three"],
      "{{$a}}default {{^b}}{{c}}{{/b}} text{{/a}}\n", gives: "default three text\n"),
    .init(
      "Mustache Injection", ["b": ["c": "{{d}}"]], "{{$a}}default {{#b}}{{c}}{{/b}} text{{/a}}\n",
      gives: "default {{d}} text\n"),
    .init(
      "Inherit", [:], "{{<base}}{{/base}}\n", partials: ["base": "{{$a}}default{{/a}}"],
      gives: "default"),
    .init(
      "Data does not override block default", ["a": "wrong"], "{{<base}}{{/base}}",
      partials: ["base": "{{$a}}default{{/a}}"], gives: "default"),
    .init(
      "Parent template", [:], "{{>base}}|{{<base}}{{/base}}",
      partials: ["base": "{{$a}}default{{/a}}"],
      gives: "default|default"),
  ]

  private static let fillings: [SpecificationCase] = [
    .init(
      "Overridden content", [:], "{{<base}}{{$title}}filled{{/title}}{{/base}}",
      partials: ["base": "...{{$title}}default{{/title}}..."], gives: "...filled..."),
    .init(
      "Data does not override block", ["a": "wrong"], "{{<base}}{{$a}}filled{{/a}}{{/base}}",
      partials: ["base": "{{$a}}default{{/a}}"], gives: "filled"),
    .init(
      "Overridden parent", [:], "test {{<base}}{{$a}}filled{{/a}}{{/base}}",
      partials: ["base": "{{$a}}...{{/a}}"], gives: "test filled"),
    .init(
      "Two overridden parents",
      [:], "test {{<base}}{{$a}}one{{/a}}{{/base}} {{<base}}{{$a}}two{{/a}}{{/base}}\n",
      partials: ["base": "|{{$a}}...{{/a}}{{$b}} default{{/b}}|"],
      gives: "test |one default| |two default|\n"),
    .init(
      "Override parent with newlines", [:], "{{<base}}{{$a}}\nup\n\n:)\n{{/a}}{{/base}}",
      partials: ["base": "{{$a}}down{{/a}}"], gives: "up\n\n:)\n"),
    .init(
      "Only one override", [:], "{{<base}}{{$b}}filled two{{/b}}{{/base}}",
      partials: ["base": "{{$a}}default one{{/a}}, {{$b}}default two{{/b}}"],
      gives: "default one, filled two"),
    .init(
      "Recursion", [:], "{{<one}}{{$a}}filled{{/a}}{{/one}}",
      partials: [
        "one": "{{$a}}default{{/a}} {{$b}}{{<two}}{{/two}}{{/b}}",
        "two": "{{$a}}default of two{{/a}} {{<one}}{{$b}}no further{{/b}}{{/one}}",
      ], gives: "filled filled filled no further"),
    .init(
      "Multi-level inheritance", [:], "{{<mother}}{{$a}}child{{/a}}{{/mother}}",
      partials: [
        "mother": "{{<grandmother}}{{$a}}mother{{/a}}{{/grandmother}}",
        "grandmother": "{{<eldest}}{{$a}}grandmother{{/a}}{{/eldest}}",
        "eldest": "{{$a}}eldest{{/a}}",
      ], gives: "child"),
    .init(
      "Multi-level inheritance, no sub child", [:], "{{<mother}}{{/mother}}",
      partials: [
        "mother": "{{<grandmother}}{{$a}}mother{{/a}}{{/grandmother}}",
        "grandmother": "{{<eldest}}{{$a}}grandmother{{/a}}{{/eldest}}",
        "eldest": "{{$a}}eldest{{/a}}",
      ], gives: "mother"),
    .init(
      "Text inside parent, around a block", [:], "{{<base}} some {{$a}}filled{{/a}} more {{/base}}",
      partials: ["base": "{{$a}}default{{/a}}"], gives: "filled"),
    .init(
      "Text inside parent", [:], "{{<base}} some more {{/base}}",
      partials: ["base": "{{$a}}default{{/a}}"], gives: "default"),
    .init(
      "Block scope", ["fruit": "apples", "inner": ["fruit": "pears"]],
      "{{<base}}{{$a}}I say {{fruit}}.{{/a}}{{/base}}",
      partials: ["base": "{{#inner}}{{$a}}You say {{fruit}}.{{/a}}{{/inner}}"],
      gives: "I say pears."),
  ]

  private static let indentation: [SpecificationCase] = [
    .init(
      "Inherit indentation", [:], "{{<base}}{{$a}}filled{{/a}}{{/base}}",
      partials: ["base": "list:\n  {{$a}}default{{/a}}\n"], gives: "list:\n  filled\n"),
    .init(
      "Standalone parent", [:], "Hi,\n  {{<base}}{{/base}}\n", partials: ["base": "one\ntwo\n"],
      gives: "Hi,\n  one\n  two\n"),
    .init(
      "Standalone block", [:], "{{<base}}{{$a}}\none\ntwo{{/a}}\n{{/base}}\n",
      partials: ["base": "Hi,\n  {{$a}}{{/a}}\n"], gives: "Hi,\n  one\n  two\n"),
    .init(
      "Block reindentation", [:], "{{<base}}{{$a}}\n    one\n    two\n{{/a}}{{/base}}\n",
      partials: ["base": "Hi,\n  {{$a}}\n  {{/a}}\n"], gives: "Hi,\n  one\n  two\n"),
    .init(
      "Intrinsic indentation", [:], "{{<base}}{{$a}}\none\ntwo\n{{/a}}{{/base}}\n",
      partials: ["base": "Hi,\n{{$a}}\n  default\n{{/a}}\n"], gives: "Hi,\n  one\n  two\n"),
    .init(
      "Nested block reindentation", [:], "{{<base}}{{$inner}}\nthree\n{{/inner}}{{/base}}\n",
      partials: [
        "base": """
        {{<eldest}}{{$a}}
          one
          {{$inner}}
            two
          {{/inner}}
        {{/a}}{{/eldest}}

        """,
        "eldest": "{{$a}}default{{/a}}",
      ], gives: "one\n  three\n"),
  ]
}
