/// Numbers texts in the order in which they are first met, and finds them again.
///
/// All texts lie in one array, so that a million of them cost their bytes and little more. Hashes
/// are Swift's own, which nobody can foresee: chosen texts don't make it slow.
struct TextTable {
  /// A place in the table.
  private struct Slot {
    /// The number of the text, counted from 1; 0 where there is none.
    var number: Int32 = 0
    /// Its hash, so that most other texts are told apart, and all are moved, without looking at them.
    var hash: UInt32 = 0
  }

  private var bytes: [UInt8] = []
  /// For each text where it ends in the bytes.
  private var ends: [Int] = []
  /// The texts by hash.
  private var slots = [Slot](repeating: Slot(), count: 64)

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
    let number = slots[slot(of: text, hash(of: text))].number
    return number == 0 ? nil : Int(number) - 1
  }

  /// The number of a text, which it is given if it has none.
  mutating func add(_ text: UnsafeBufferPointer<UInt8>) -> Int {
    if 2 * ends.count >= slots.count { grow() }
    let hash = hash(of: text)
    let slot = slot(of: text, hash)
    if slots[slot].number != 0 { return Int(slots[slot].number) - 1 }
    bytes.append(contentsOf: text)
    ends.append(bytes.count)
    slots[slot] = Slot(number: Int32(ends.count), hash: hash)
    return ends.count - 1
  }

  private func hash(of text: UnsafeBufferPointer<UInt8>) -> UInt32 {
    var hasher = Hasher()
    hasher.combine(bytes: UnsafeRawBufferPointer(text))
    return UInt32(truncatingIfNeeded: hasher.finalize())
  }

  /// The slot that a text has or would get.
  private func slot(of text: UnsafeBufferPointer<UInt8>, _ hash: UInt32) -> Int {
    let mask = slots.count - 1
    var place = Int(hash) & mask
    while slots[place].number != 0,
      slots[place].hash != hash || !hasText(text, as: Int(slots[place].number) - 1)
    {
      place = (place + 1) & mask
    }
    return place
  }

  private mutating func grow() {
    let old = slots
    slots = [Slot](repeating: Slot(), count: 2 * old.count)
    let mask = slots.count - 1
    for slot in old where slot.number != 0 {
      var place = Int(slot.hash) & mask
      while slots[place].number != 0 { place = (place + 1) & mask }
      slots[place] = slot
    }
  }

  private func range(of number: Int) -> Range<Int> {
    (number == 0 ? 0 : ends[number - 1])..<ends[number]
  }
}
