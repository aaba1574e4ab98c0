#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Numbers texts in the order in which they are first met, and finds them again.
///
/// All texts lie in one array, so that a million of them cost their bytes and little more.
struct TextTable {
  private var bytes: [UInt8] = []
  /// For each text where it ends in the bytes.
  private var ends: [Int] = []
  private var slots = HashSlots()

  /// How many texts there are.
  var count: Int { ends.count }
  /// Whether there are none.
  var isEmpty: Bool { ends.isEmpty }

  /// The text of a number.
  subscript(number: Int) -> String { String(decoding: bytes[range(of: number)], as: UTF8.self) }

  /// Whether a text has a certain number.
  func hasText(_ text: UnsafeBufferPointer<UInt8>, as number: Int) -> Bool {
    guard number < ends.count else { return false }
    let range = range(of: number)
    guard range.count == text.count else { return false }
    return bytes.withUnsafeBytes { bytes in
      bytes.baseAddress.flatMap { start in
        text.baseAddress.map { memcmp(start + range.lowerBound, $0, range.count) == 0 }
      } ?? text.isEmpty
    }
  }

  /// The number of a text, if it has one.
  func number(of text: UnsafeBufferPointer<UInt8>) -> Int? {
    number(of: text, HashSlots.hash(of: UnsafeRawBufferPointer(text)))
  }

  /// The number of a text, which it is given if it has none.
  mutating func add(_ text: UnsafeBufferPointer<UInt8>) -> Int {
    let hash = HashSlots.hash(of: UnsafeRawBufferPointer(text))
    if let number = number(of: text, hash) { return number }
    slots.enter(hash)
    bytes.append(contentsOf: text)
    ends.append(bytes.count)
    return ends.count - 1
  }

  private func number(of text: UnsafeBufferPointer<UInt8>, _ hash: UInt32) -> Int? {
    slots.number(of: hash) { hasText(text, as: $0) }
  }

  private func range(of number: Int) -> Range<Int> {
    (number == 0 ? 0 : ends[number - 1])..<ends[number]
  }
}
