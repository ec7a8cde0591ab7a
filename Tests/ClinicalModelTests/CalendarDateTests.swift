import ClinicalModel
import Testing

@Suite struct CalendarDateTests {
  @Test(arguments: [
    "2026-03-31", "2024-02-29", "2000-02-29", "0001-01-01", "9999-12-31", "2023-02-28",
  ])
  func `reads a day of the calendar and writes it back`(text: String) throws {
    #expect(try #require(CalendarDate(text)).description == text)
  }

  @Test(arguments: [
    "2026-02-30", "2023-02-29", "1900-02-29", "2026-04-31", "2026-13-01", "2026-00-10",
    "2026-01-00",
    "0000-01-01", "2026-1-1", "2026-01-1", "26-01-01", "2026/01/01", "2026-01-01 ", " 2026-01-01",
    "2026-01-01T00:00", "+026-01-01", "2026-01--1", "٢٠٢٦-01-01", "31.3.2026", "2026", "",
  ])
  func `refuses what no calendar has`(text: String) {
    #expect(CalendarDate(text) == nil)
  }

  @Test func `orders by year, month and day`() throws {
    let texts = ["2025-12-31", "2026-01-01", "2026-01-02", "2026-02-01", "2027-01-01"]
    let dates = texts.compactMap { CalendarDate($0) }
    #expect(dates.reversed().sorted().map(\.description) == texts)
  }

  @Test(arguments: [
    ("2026-03-31", 12, "2027-03-31"), ("2026-01-31", 1, "2026-02-28"),
    ("2024-01-31", 1, "2024-02-29"), ("2024-02-29", 12, "2025-02-28"),
    ("2026-11-30", 2, "2027-01-30"), ("2026-12-15", 24, "2028-12-15"),
    ("2026-05-31", 0, "2026-05-31"),
    ("2026-01-15", -1, "2025-12-15"),
  ])
  func `adds months and stays in the month it reaches`(
    text: String, months: Int, expected: String
  ) throws {
    let date = try #require(CalendarDate(text))
    #expect(date.adding(months: months).description == expected)
  }

  @Test(arguments: [
    (0, "1970-01-01"), (-1, "1969-12-31"), (58, "1970-02-28"), (59, "1970-03-01"),
    (11_016, "2000-02-29"), (11_017, "2000-03-01"), (19_782, "2024-02-29"), (20_543, "2026-03-31"),
    (-719_162, "0001-01-01"), (2_932_896, "9999-12-31"),
  ])
  func `knows the day that is so many days after the first of 1970`(days: Int, expected: String) {
    #expect(CalendarDate(daysSince1970: days).description == expected)
  }

  @Test func `counts every day of four centuries once`() {
    let dates = (0..<146_097).map { CalendarDate(daysSince1970: $0) }
    #expect(zip(dates, dates.dropFirst()).allSatisfy { $0 < $1 })
    #expect(
      dates.allSatisfy { CalendarDate(year: $0.year, month: $0.month, day: $0.day) == $0 })
    #expect(dates.last?.description == "2369-12-31")
  }
}
