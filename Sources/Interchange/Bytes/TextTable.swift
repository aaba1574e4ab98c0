/// Numbers texts in the order in which they are first met, and finds them again.
///
/// All texts lie in one array, so that a million of them cost their bytes and little more. Hashes
/// are Swift's own, which nobody can foresee: chosen texts don't make it slow.
struct TextTable {
  private var bytes: [UInt8] = []
  /// For each text where it ends in the bytes.
  private var ends: [Int] = []
  /// The numbers by hash, counted from 1; 0 where there is none.
  private var slots = [Int32](repeating: 0, count: 64)

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
    return bytes.withUnsafeBufferPointer { bytes in
      text.indices.allSatisfy { bytes[range.lowerBound + $0] == text[$0] }
    }
  }

  /// The number of a text, if it has one.
  func number(of text: UnsafeBufferPointer<UInt8>) -> Int? {
    let number = slots[slot(of: text)]
    return number == 0 ? nil : Int(number) - 1
  }

  /// The number of a text, which it is given if it has none.
  mutating func add(_ text: UnsafeBufferPointer<UInt8>) -> Int {
    if 2 * ends.count >= slots.count { grow() }
    let slot = slot(of: text)
    if slots[slot] != 0 { return Int(slots[slot]) - 1 }
    bytes.append(contentsOf: text)
    ends.append(bytes.count)
    slots[slot] = Int32(ends.count)
    return ends.count - 1
  }

  /// The slot that a text has or would get.
  private func slot(of text: UnsafeBufferPointer<UInt8>) -> Int {
    var hasher = Hasher()
    hasher.combine(bytes: UnsafeRawBufferPointer(text))
    let mask = slots.count - 1
    var slot = hasher.finalize() & mask
    while slots[slot] != 0, !hasText(text, as: Int(slots[slot]) - 1) {
      slot = (slot + 1) & mask
    }
    return slot
  }

  private mutating func grow() {
    slots = [Int32](repeating: 0, count: 2 * slots.count)
    bytes.withUnsafeBufferPointer { bytes in
      for number in ends.indices {
        let slot = slot(of: UnsafeBufferPointer(rebasing: bytes[range(of: number)]))
        slots[slot] = Int32(number + 1)
      }
    }
  }

  private func range(of number: Int) -> Range<Int> {
    (number == 0 ? 0 : ends[number - 1])..<ends[number]
  }
}
