/// One event as Linux writes it (inotify(7)).
struct InotifyEvent: Hashable {
  /// The number that the watched folder got.
  var watch: Int32
  var mask: UInt32
  /// The same for both halves of a move, otherwise 0.
  var cookie: UInt32
  /// A name in the watched folder; empty when the event is about the folder itself.
  var name: [UInt8]

  /// The events in what was read; one that is cut off ends the list.
  static func decode(_ bytes: UnsafeRawBufferPointer) -> [InotifyEvent] {
    let headerSize = 16
    var events: [InotifyEvent] = []
    var start = 0
    while bytes.count - start >= headerSize {
      let length = Int(bytes.loadUnaligned(fromByteOffset: start + 12, as: UInt32.self))
      let end = start + headerSize + length
      guard end <= bytes.count else { break }
      events.append(
        InotifyEvent(
          watch: bytes.loadUnaligned(fromByteOffset: start, as: Int32.self),
          mask: bytes.loadUnaligned(fromByteOffset: start + 4, as: UInt32.self),
          cookie: bytes.loadUnaligned(fromByteOffset: start + 8, as: UInt32.self),
          // Padded with zeros.
          name: Array(bytes[(start + headerSize)..<end].prefix { $0 != 0 })))
      start = end
    }
    return events
  }
}
