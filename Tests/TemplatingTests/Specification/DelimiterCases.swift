extension SpecificationCase {
  static let delimiters: [SpecificationCase] = [
    .init("Pair Behavior", ["word": "yes"], "{{=<% %>=}}(<%word%>)", gives: "(yes)"),
    .init("Special Characters", ["word": "yes"], "({{=[ ]=}}[word])", gives: "(yes)"),
    .init(
      "Sections", ["shown": true, "word": "yes"],
      """
      [
      {{#shown}}
        {{word}}
        |word|
      {{/shown}}

      {{= | | =}}
      |#shown|
        {{word}}
        |word|
      |/shown|
      ]

      """, gives: "[\n  yes\n  |word|\n\n  {{word}}\n  yes\n]\n"),
    .init(
      "Inverted Sections", ["hidden": false, "word": "yes"],
      """
      [
      {{^hidden}}
        {{word}}
        |word|
      {{/hidden}}

      {{= | | =}}
      |^hidden|
        {{word}}
        |word|
      |/hidden|
      ]

      """, gives: "[\n  yes\n  |word|\n\n  {{word}}\n  yes\n]\n"),
    .init(
      "Partial Inheritence", ["word": "yes"], "[ {{>part}} ]\n{{= | | =}}\n[ |>part| ]\n",
      partials: ["part": ".{{word}}."], gives: "[ .yes. ]\n[ .yes. ]\n"),
    .init(
      "Post-Partial Behavior", ["word": "yes"], "[ {{>part}} ]\n[ .{{word}}.  .|word|. ]\n",
      partials: ["part": ".{{word}}. {{= | | =}} .|word|."],
      gives: "[ .yes.  .yes. ]\n[ .yes.  .|word|. ]\n"),
    .init("Surrounding Whitespace", [:], "| {{=@ @=}} |", gives: "|  |"),
    .init("Outlying Whitespace (Inline)", [:], " | {{=@ @=}}\n", gives: " | \n"),
    .init("Standalone Tag", [:], "above\n{{=@ @=}}\nbelow\n", gives: "above\nbelow\n"),
    .init("Indented Standalone Tag", [:], "above\n  {{=@ @=}}\nbelow\n", gives: "above\nbelow\n"),
    .init("Standalone Line Endings", [:], "|\r\n{{= @ @ =}}\r\n|", gives: "|\r\n|"),
    .init("Standalone Without Previous Line", [:], "  {{=@ @=}}\n=", gives: "="),
    .init("Standalone Without Newline", [:], "=\n  {{=@ @=}}", gives: "=\n"),
    .init("Pair with Padding", [:], "|{{= @   @ =}}|", gives: "||"),
  ]
}
