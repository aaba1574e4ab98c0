/// The SHA-256 of some bytes, as 64 hexadecimal digits.
public struct ContentHash: Hashable, Sendable, CustomStringConvertible {
  /// The digits, in small letters.
  public let description: String

  /// Hashes bytes.
  ///
  /// - Complexity: O(n).
  public init(of bytes: [UInt8]) {
    var digits: [UInt8] = []
    digits.reserveCapacity(64)
    for byte in SHA256.digest(of: bytes) {
      for nibble in [byte >> 4, byte & 0xF] {
        digits.append(nibble < 10 ? UInt8(ascii: "0") + nibble : UInt8(ascii: "a") + nibble - 10)
      }
    }
    description = String(decoding: digits, as: UTF8.self)
  }

  /// Hashes a text.
  public init(of text: String) {
    self.init(of: Array(text.utf8))
  }

  /// Takes 64 small hexadecimal digits; nil for anything else.
  public init?(digits: some StringProtocol) {
    let isHexadecimal = digits.utf8.allSatisfy {
      $0.isDigit || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains($0)
    }
    guard digits.utf8.count == 64, isHexadecimal else { return nil }
    description = String(digits)
  }
}
