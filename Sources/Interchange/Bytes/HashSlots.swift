/// Finds numbered texts again by their hashes: the part of a table of texts that does not depend on
/// where the texts are kept. They are numbered from 0, in the order in which they are entered.
///
/// Hashes are Swift's own, whose seed differs from run to run: nobody can choose texts that all want one
/// slot, and the numbers do not depend on it.
struct HashSlots: Sendable {
  /// Where a text may be entered.
  private struct Slot {
    /// The number of the text; -1 for none.
    var number: Int32 = -1
    /// Its hash, so that most other texts are told apart, and all are moved, without looking at them.
    var hash: UInt32 = 0
  }

  /// A power of two, of which at most half are taken.
  private var slots = [Slot](repeating: Slot(), count: 64)
  private var count = 0

  /// The hash of a text.
  static func hash(of text: UnsafeRawBufferPointer) -> UInt32 {
    var hasher = Hasher()
    hasher.combine(bytes: text)
    return UInt32(truncatingIfNeeded: hasher.finalize())
  }

  /// The number of a text, if it has been entered.
  ///
  /// - Parameters:
  ///   - hash: Its hash.
  ///   - isWanted: Whether the text of a number is this one.
  func number(of hash: UInt32, where isWanted: (Int) -> Bool) -> Int? {
    let number = slots[slot(for: hash, where: isWanted)].number
    return number < 0 ? nil : Int(number)
  }

  /// Enters a text that is not there yet, under the next number.
  mutating func enter(_ hash: UInt32) {
    slots[slot(for: hash) { _ in false }] = Slot(number: Int32(count), hash: hash)
    count += 1
    if 2 * count > slots.count { grow() }
  }

  /// The slot that has a text, or is free for it.
  private func slot(for hash: UInt32, where isWanted: (Int) -> Bool) -> Int {
    let mask = slots.count - 1
    var slot = Int(hash) & mask
    while slots[slot].number >= 0,
      slots[slot].hash != hash || !isWanted(Int(slots[slot].number))
    {
      slot = (slot + 1) & mask
    }
    return slot
  }

  private mutating func grow() {
    let old = slots
    slots = [Slot](repeating: Slot(), count: 4 * old.count)
    for taken in old where taken.number >= 0 {
      slots[slot(for: taken.hash) { _ in false }] = taken
    }
  }
}
