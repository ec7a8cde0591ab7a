extension SpecificationCase {
  static let comments: [SpecificationCase] = [
    .init("Inline", [:], "one{{! a remark }}two", gives: "onetwo"),
    .init(
      "Multiline", [:], "one{{!\n  a remark\n  on lines of its own\n}}two\n", gives: "onetwo\n"),
    .init("Standalone", [:], "above\n{{! a remark }}\nbelow\n", gives: "above\nbelow\n"),
    .init("Indented Standalone", [:], "above\n  {{! a remark }}\nbelow\n", gives: "above\nbelow\n"),
    .init(
      "Standalone Line Endings", [:], "above\r\n{{! a remark }}\r\nbelow", gives: "above\r\nbelow"),
    .init("Standalone Without Previous Line", [:], "  {{! a remark }}\nbelow", gives: "below"),
    .init("Standalone Without Newline", [:], "above\n  {{! a remark }}", gives: "above\n"),
    .init(
      "Multiline Standalone", [:], "above\n{{!\na remark\non lines\n}}\nbelow\n",
      gives: "above\nbelow\n"),
    .init(
      "Indented Multiline Standalone", [:], "above\n  {{!\n    a remark\n  }}\nbelow\n",
      gives: "above\nbelow\n"),
    .init("Indented Inline", [:], "  one {{! two }}\n", gives: "  one \n"),
    .init("Surrounding Whitespace", [:], "one {{! a remark }} two", gives: "one  two"),
    .init(
      "Variable Name Collision", ["! remark": 1, "! remark ": 2, "!remark": 3, "remark": 4],
      "nothing: >{{! remark }}<", gives: "nothing: ><"),
  ]
}
