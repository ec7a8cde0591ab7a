/// Where in a table the walk is.
struct TableState {
  var number = 0
  var lastLine = 0
  var alignments: [UInt8] = []
  var column = 0
  var isInHeader = false
  var hasBody = false
}

extension BodyRenderer {
  mutating func beginTable(_ node: Node) {
    table = TableState(
      number: table.number + 1, lastLine: node.endLine, alignments: node.alignments)
    output.startLine()
    if dialect.isSite {
      output.append("<div class=\"table-scroll\" role=\"region\" tabindex=\"0\" aria-label=\"")
      output.append(escaped: strings.table)
      output.append(" ")
      output.append(table.number)
      output.append("\">\n")
    }
    output.append("<table>")
  }

  mutating func endTable() {
    if table.hasBody {
      output.startLine()
      output.append("</tbody>")
    }
    output.startLine()
    output.append("</table>\n")
    if dialect.isSite { output.append("</div>\n") }
  }

  mutating func beginRow(_ node: Node) {
    table.column = 0
    table.isInHeader = node.isHeaderRow
    output.startLine()
    if table.isInHeader {
      output.append("<thead>\n")
    } else if !table.hasBody {
      output.append("<tbody>\n")
      table.hasBody = true
    }
    output.append("<tr>")
  }

  mutating func endRow(_ node: Node) {
    output.append("\n</tr>")
    if table.isInHeader { output.append("\n</thead>") }
  }

  mutating func beginCell(_ node: Node) {
    // The first line of a heading is that of the paragraph which the table ended.
    enterText(
      firstLine: node.startLine, lastLine: table.isInHeader ? table.lastLine : node.startLine)
    output.startLine()
    output.append(table.isInHeader ? "<th" : "<td")
    if dialect.isSite, table.isInHeader { output.append(" scope=\"col\"") }
    let alignment = table.column < table.alignments.count ? table.alignments[table.column] : 0
    switch alignment {
    case UInt8(ascii: "l"):
      output.append(dialect.isSite ? " class=\"align-left\"" : " align=\"left\"")
    case UInt8(ascii: "c"):
      output.append(dialect.isSite ? " class=\"align-center\"" : " align=\"center\"")
    case UInt8(ascii: "r"):
      output.append(dialect.isSite ? " class=\"align-right\"" : " align=\"right\"")
    default: break
    }
    output.append(">")
    table.column += 1
  }

  mutating func endCell() { output.append(table.isInHeader ? "</th>" : "</td>") }
}
