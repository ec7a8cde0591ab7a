import ContentLibrary
import Testing

@Suite struct SVGHeaderTests {
  private func size(_ text: String) -> [Int]? {
    ImageDimensions(of: Array(text.utf8)).map { [$0.width, $0.height] }
  }

  @Test(arguments: [
    (#"width="30" height="20""#, [30, 20]),
    (#"width="30px" height=" 20px ""#, [30, 20]),
    ("width='30'\n\theight = '20'", [30, 20]),
    (#"width="30.4" height="1.95e1""#, [30, 20]),
    (#"width=".2" height="+20""#, [1, 20]),
    (#"width="30" height="20" viewBox="0 0 5 5""#, [30, 20]),
    (#"viewBox="0 0 30 20""#, [30, 20]),
    (#"viewBox="-5,-5, 30,20""#, [30, 20]),
    (#"width="100%" height="100%" viewBox="0 0 30 20""#, [30, 20]),
    (#"width="3em" height="2em" viewBox="0 0 30 20""#, [30, 20]),
    (#"width="60" viewBox="0 0 30 20""#, [60, 40]),
    (#"height="40" width="100%" viewBox="0 0 30 20""#, [60, 40]),
    (#"data-note="a > b" width="30" height="20""#, [30, 20]),
  ])
  func `reads width and height in pixels, else the view box`(attributes: String, expected: [Int]) {
    #expect(size("<svg \(attributes)>") == expected)
  }

  @Test(arguments: [
    "", #"width="30""#, #"width="100%" height="100%""#, #"width="0" height="20""#,
    #"width="-30" height="20""#, #"width="inf" height="20""#, #"width="0x1E" height="20""#,
    #"width="1e999" height="20""#, #"width="1e30" height="20""#, #"width="30 height="20""#,
    #"width=30 height=20"#, #"viewBox="0 0 30""#, #"viewBox="0 0 30 20 10""#,
    #"viewBox="0 0 0 20""#, #"viewBox="0 0 a b""#,
  ])
  func `knows no size where none is told`(attributes: String) {
    #expect(size("<svg \(attributes)>") == nil)
  }

  @Test(arguments: [
    "\u{FEFF}", " \r\n\t", #"<?xml version="1.0" encoding="UTF-8"?>"#,
    "<!-- <svg width='1' height='1'> -- it's -->",
    #"<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/svg11.dtd">"#,
    #"<!DOCTYPE svg [<!ENTITY mark "]>"> <!-- it's --> <!ENTITY x '>'>]>"#,
  ])
  func `skips what may stand before the opening tag`(prolog: String) {
    #expect(size(prolog + #"<svg width="30" height="20"/>"#) == [30, 20])
    #expect(
      size(prolog + "\n" + prolog.filter { $0 != "\u{FEFF}" } + "<svg viewBox='0 0 30 20'>") == [
        30, 20,
      ])
  }

  @Test func `takes a namespace prefix, and no other element`() {
    #expect(size("<s:svg xmlns:s='x' width='30' height='20'/>") == [30, 20])
    #expect(size("<svgs width='30' height='20'/>") == nil)
    #expect(size("<html><svg width='30' height='20'/></html>") == nil)
  }
}
