import Jobs
import Testing

@Suite struct JobsTests {
  struct Refusal: Error, Equatable { var number: Int }

  @Test(arguments: [1, 2, 7, 64])
  func `gives results in order whatever the number of jobs`(count: Int) async {
    for total in [0, 1, 8, 9, 1000] {
      let squares = await Jobs(count).map(total) { $0 * $0 }
      #expect(squares == (0..<total).map { $0 * $0 })
    }
  }

  @Test func `throws the error of the lowest number that fails`() async {
    await #expect(throws: Refusal(number: 30)) {
      try await Jobs(4).map(100) { (number: Int) throws(Refusal) -> Int in
        if number >= 30 { throw Refusal(number: number) }
        return number
      }
    }
  }

  @Test func `runs at least one job`() { #expect(Jobs(0).count == 1) }
}
