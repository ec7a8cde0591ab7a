import PreviewServer
import Testing

@Suite struct PreviewServerErrorTests {
  @Test(arguments: [
    (
      PreviewServerError.noFreePort(from: 1, to: 9),
      "all ports from 1 to 9 are used by other programs"
    ),
    (.noFreePort(from: 65_535, to: 65_535), "port 65535 is used by another program"),
    (
      .refused(port: 80, number: 13),
      "port 80 needs an administrator's rights; choose one from 1024 on"
    ),
    (.refused(port: 80, number: 24), "too many files are open"),
  ])
  func `says why in plain words`(_ error: PreviewServerError, _ words: String) {
    #expect(error.description == words)
  }
}
