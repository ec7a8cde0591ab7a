/// The boxes of an AVIF or HEIC file that tell the size of its primary image.
///
/// `pitm` names that image, `ipma` lists its properties by their place in `ipco`, and there `ispe`
/// is its size and `irot` a turn (ISO/IEC 23008-12, 6.5). Other images, such as tiles, thumbnails
/// and transparency, have sizes of their own.
enum HEIFHeader {
  static func dimensions(_ bytes: ArraySlice<UInt8>) -> ImageDimensions? {
    // `meta` and the boxes read below open with one byte of version and three of flags.
    guard let meta = box("meta", in: bytes)?.from(4), let primary = primaryItem(meta),
      let properties = box("iprp", in: meta), let container = box("ipco", in: properties),
      let associations = box("ipma", in: properties)
    else { return nil }
    let known = boxes(container)
    var size: ImageDimensions?
    var isOnItsSide = false
    for index in propertyIndexes(of: primary, in: associations) {
      // Counted from one; zero stands for no property.
      guard index > 0, index <= known.count else { continue }
      let (type, content) = known[index - 1]
      if type.holds("ispe", at: 0) {
        size = ImageDimensions(content.bigEndian(4, at: 4), content.bigEndian(4, at: 8))
      } else if type.holds("irot", at: 0) {
        isOnItsSide = content.first.map { $0 & 1 == 1 } ?? false
      }
    }
    return isOnItsSide ? size?.turned : size
  }

  private static func primaryItem(_ meta: ArraySlice<UInt8>) -> Int? {
    guard let content = box("pitm", in: meta) else { return nil }
    return content.bigEndian(content.first == 0 ? 2 : 4, at: 4)
  }

  private static func propertyIndexes(of item: Int, in content: ArraySlice<UInt8>) -> [Int] {
    guard let version = content.first, let flags = content.bigEndian(3, at: 1),
      let itemCount = content.bigEndian(4, at: 4)
    else { return [] }
    let idSize = version == 0 ? 2 : 4
    let indexSize = flags & 1 == 0 ? 1 : 2
    // The highest bit says whether the property is essential.
    let mask = indexSize == 1 ? 0x7F : 0x7FFF
    var rest = content.from(8)
    for _ in 0..<itemCount {
      guard let id = rest.bigEndian(idSize, at: 0), let count = rest.bigEndian(1, at: idSize)
      else { return [] }
      rest = rest.from(idSize + 1)
      if id == item {
        return (0..<count).compactMap { rest.bigEndian(indexSize, at: $0 * indexSize) }
          .map { $0 & mask }
      }
      rest = rest.from(count * indexSize)
    }
    return []
  }

  private static func box(_ type: String, in bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    boxes(bytes).first { $0.type.holds(type, at: 0) }?.content
  }

  /// The boxes that follow one another in `bytes`, as far as they are whole.
  private static func boxes(
    _ bytes: ArraySlice<UInt8>
  ) -> [(type: ArraySlice<UInt8>, content: ArraySlice<UInt8>)] {
    var found: [(type: ArraySlice<UInt8>, content: ArraySlice<UInt8>)] = []
    var rest = bytes
    while let size = rest.bigEndian(4, at: 0), let type = rest.part(4, 4) {
      // A size of 1 says that the real one follows in eight bytes; 0, that the box goes on to the
      // end.
      let header = size == 1 ? 16 : 8
      let length = size == 1 ? rest.bigEndian(8, at: 8) : size == 0 ? rest.count : size
      guard let length, let content = rest.part(header, length - header) else { break }
      found.append((type, content))
      rest = rest.from(length)
    }
    return found
  }
}
