/// Where lines end: LF, CRLF or a lone CR, as in CommonMark and YAML 1.2.
enum LineEnd {
  /// The index behind the line end at `index`, or `index` itself where no line ends there.
  @inline(__always)
  static func after(_ index: Int, in bytes: ArraySlice<UInt8>) -> Int {
    switch bytes[index] {
    case 0x0A: index + 1
    case 0x0D: index + 1 < bytes.endIndex && bytes[index + 1] == 0x0A ? index + 2 : index + 1
    default: index
    }
  }
}
