import Crypto

/// The SHA-256 of some bytes (FIPS 180-4).
public struct ContentHash: Hashable, Sendable {
  private let digest: [UInt8]

  /// Hashes `bytes`.
  public init(_ bytes: [UInt8]) {
    var hash = SHA256()
    bytes.withUnsafeBytes { hash.update(bufferPointer: $0) }
    digest = Array(hash.finalize())
  }

  /// Reads 64 hexadecimal digits in small letters; nil for anything else.
  init?(hex: some Collection<UInt8>) {
    guard hex.count == 2 * SHA256.byteCount else { return nil }
    var digest: [UInt8] = []
    digest.reserveCapacity(SHA256.byteCount)
    var high: UInt8?
    for digit in hex {
      let value: UInt8
      switch digit {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): value = digit - UInt8(ascii: "0")
      case UInt8(ascii: "a")...UInt8(ascii: "f"): value = digit - UInt8(ascii: "a") + 10
      default: return nil
      }
      if let first = high {
        digest.append(first << 4 | value)
        high = nil
      } else {
        high = value
      }
    }
    self.digest = digest
  }

  /// 64 hexadecimal digits in small letters, for file names that change with their content.
  public var hex: String {
    let digits = Array("0123456789abcdef".utf8)
    return String(
      decoding: digest.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }

  /// The value of an `integrity` attribute for these bytes: `sha384-` and the SHA-384 in base64
  /// (W3C Subresource Integrity).
  public static func integrity(of bytes: [UInt8]) -> String {
    var hash = SHA384()
    bytes.withUnsafeBytes { hash.update(bufferPointer: $0) }
    return "sha384-" + base64(Array(hash.finalize()))
  }

  /// Base64 with padding (RFC 4648, section 4).
  static func base64(_ bytes: [UInt8]) -> String {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var text: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      let bits = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
      for place in 0..<4 {
        let isPadding = place > group.count
        text.append(isPadding ? UInt8(ascii: "=") : alphabet[bits >> (18 - 6 * place) & 63])
      }
    }
    return String(decoding: text, as: UTF8.self)
  }
}
