import Testing

@testable import Templating

@Suite struct ViewTests {
  @Test func `renders a tree of views of one type`() {
    let templates: SampleTemplates = [
      "page": "{{#tree}}{{>node}}{{/tree}}",
      "node": "{{label}}({{#children}}{{>node}}{{/children}})",
    ]
    let page = SamplePage(
      tree: SampleTree(
        label: "a",
        children: [
          SampleTree(label: "b", children: [SampleTree(label: "c")]), SampleTree(label: "d"),
        ]))
    #expect(templates.rendered(page) == "a(b(c())d())")
  }

  @Test func `renders a tree whose views alternate`() {
    let templates: SampleTemplates = [
      "page": "{{#tree}}{{>node}}{{/tree}}",
      "node": "{{label}}{{#branch}}{{>branch}}{{/branch}}",
      "branch": "[{{#tree}}{{>node}}{{/tree}}]",
    ]
    let leaf = SampleTree(label: "c")
    let middle = SampleTree(label: "b", branch: [SampleBranch(tree: leaf)])
    let root = SampleTree(
      label: "a", branch: [SampleBranch(tree: middle), SampleBranch(tree: leaf)])
    #expect(templates.rendered(SamplePage(tree: root)) == "a[b[c]][c]")
  }

  @Test func `fills a block again at every level of a tree`() {
    let templates: SampleTemplates = [
      "page": """
      {{#tree}}{{<list}}{{$item}}{{label}}{{#branch}}{{#tree}}{{>list}}{{/tree}}{{/branch}}{{/item}}\
      {{/list}}{{/tree}}
      """,
      "list": "[{{$item}}{{/item}}]",
    ]
    let middle = SampleTree(label: "b", branch: [SampleBranch(tree: SampleTree(label: "c"))])
    let page = SamplePage(tree: SampleTree(label: "a", branch: [SampleBranch(tree: middle)]))
    #expect(templates.rendered(page) == "[a[b[c]]]")
  }

  @Test func `finds outer names again behind an inner tree`() {
    let templates: SampleTemplates = [
      "page": "{{#tree}}{{>node}}{{/tree}} {{title}}",
      "node": "{{title}}-{{label}} {{#children}}{{>node}}{{/children}}{{label}}.",
    ]
    let page = SamplePage(tree: SampleTree(label: "a", children: [SampleTree(label: "b")]))
    #expect(templates.rendered(page) == "Title-a Title-b b.a. Title")
  }

  @Test func `indents every level of a tree further`() {
    let templates: SampleTemplates = [
      "page": "{{#tree}}\n{{>node}}\n{{/tree}}\n",
      "node": "<li>{{label}}\n{{#children}}\n  {{>node}}\n{{/children}}\n</li>\n",
    ]
    let page = SamplePage(
      tree: SampleTree(
        label: "a", children: [SampleTree(label: "b", children: [SampleTree(label: "c")])]))
    #expect(
      templates.rendered(page) == """
        <li>a
          <li>b
            <li>c
            </li>
          </li>
        </li>

        """)
  }
}
