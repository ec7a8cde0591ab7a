import Testing

@testable import SinewCommands

@Suite struct MillisecondsTests {
  @Test(
    arguments: [
      (.microseconds(80), "1 ms"), (.microseconds(12_900), "12 ms"), (.milliseconds(999), "999 ms"),
      (.milliseconds(1_000), "1.0 s"), (.milliseconds(12_345), "12.3 s"),
    ] as [(Duration, String)])
  func `is told in the unit that people use`(duration: Duration, text: String) {
    #expect(Milliseconds(duration).description == text)
  }
}
