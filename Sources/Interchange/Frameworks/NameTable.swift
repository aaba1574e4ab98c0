/// The names in a text, numbered in the order in which they are met.
///
/// A name is a stretch of the text, never a string of its own: a million names take at most forty
/// million bytes beside the text.
struct NameTable: Sendable {
  /// Where a name may be entered.
  private struct Slot {
    /// The number of the name; -1 for none.
    var number: Int32 = -1
    /// The name's hash, so that hardly any other name's spelling needs to be looked at.
    var hash: UInt32 = 0
  }

  private let bytes: [UInt8]
  /// Where each name was first met.
  private(set) var places: [Range<Int32>] = []
  /// The names by their hashes. The number of slots is a power of two, and at most half of them are
  /// taken.
  private var slots = [Slot](repeating: Slot(), count: 16)

  /// Starts without names.
  init(of bytes: [UInt8]) { self.bytes = bytes }

  /// The spelling of a name.
  func spelling(of number: Int) -> ArraySlice<UInt8> {
    let place = places[number]
    return bytes[Int(place.lowerBound)..<Int(place.upperBound)]
  }

  /// The number of a name; nil if it has not been met.
  func number(of name: ArraySlice<UInt8>) -> Int? {
    let number = slots[slot(of: name, hash: Self.hash(of: name))].number
    return number < 0 ? nil : Int(number)
  }

  /// Numbers the name that stands at a place of the text.
  ///
  /// - Returns: Its number, and whether it was met for the first time.
  mutating func enter(_ place: Range<Int>) -> (number: Int, isNew: Bool) {
    let name = bytes[place]
    let hash = Self.hash(of: name)
    let slot = slot(of: name, hash: hash)
    guard slots[slot].number < 0 else { return (Int(slots[slot].number), false) }
    slots[slot] = Slot(number: Int32(places.count), hash: hash)
    places.append(Int32(place.lowerBound)..<Int32(place.upperBound))
    if 2 * places.count > slots.count { grow() }
    return (places.count - 1, true)
  }

  /// The seed differs from run to run, so that nobody can make names that all want one slot; the
  /// numbers do not depend on it.
  private static func hash(of name: ArraySlice<UInt8>) -> UInt32 {
    var hasher = Hasher()
    name.withUnsafeBytes { hasher.combine(bytes: $0) }
    return UInt32(truncatingIfNeeded: hasher.finalize())
  }

  /// The slot that has a name, or is free for it.
  private func slot(of name: ArraySlice<UInt8>, hash: UInt32) -> Int {
    firstSlot(for: hash, in: slots) { $0.hash == hash && spelling(of: Int($0.number)) == name }
  }

  /// The first slot for a hash that is free or the one that is looked for.
  private func firstSlot(
    for hash: UInt32, in slots: [Slot], isWanted: (Slot) -> Bool
  ) -> Int {
    let mask = slots.count - 1
    var slot = Int(hash) & mask
    while slots[slot].number >= 0, !isWanted(slots[slot]) { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func grow() {
    var larger = [Slot](repeating: Slot(), count: 4 * slots.count)
    for taken in slots where taken.number >= 0 {
      larger[firstSlot(for: taken.hash, in: larger) { _ in false }] = taken
    }
    slots = larger
  }
}
