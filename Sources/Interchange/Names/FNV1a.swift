/// The 64-bit FNV-1a hash of a text's UTF-8 bytes: the same on every machine and in every process,
/// unlike Swift's own.
package struct FNV1a: Sendable {
  /// The hash.
  private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

  /// Starts with nothing.
  package init() {}

  /// Hashes a text.
  package init(_ text: String) {
    combine(text)
  }

  /// Takes in a text and a byte that ends it, so that "ab" + "c" differs from "a" + "bc".
  package mutating func combine(_ text: String) {
    var text = text
    text.withUTF8 { for byte in $0 { combine(byte) } }
    combine(0xFF)
  }

  private mutating func combine(_ byte: UInt8) {
    value = (value ^ UInt64(byte)) &* 0x100_0000_01b3
  }

  /// The whole hash as 16 hexadecimal digits.
  package var digits: String { Self.hexadecimal(value, digits: 16) }

  /// Both halves of the hash folded into 8 hexadecimal digits.
  package var shortDigits: String {
    Self.hexadecimal((value >> 32) ^ (value & 0xFFFF_FFFF), digits: 8)
  }

  private static func hexadecimal(_ value: UInt64, digits: Int) -> String {
    let bytes = (0..<digits).reversed().map { place in
      let digit = UInt8(truncatingIfNeeded: value >> (4 * UInt64(place)) & 0xF)
      return digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") - 10 + digit
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
