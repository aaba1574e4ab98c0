/// The names in a text, numbered in the order in which they are met.
///
/// A name is a stretch of the text, never a string of its own: a million names take twelve million
/// bytes beside the text.
struct NameTable: Sendable {
  private let bytes: [UInt8]
  /// Where each name was first met.
  private(set) var places: [Range<Int32>] = []
  /// The number of the name in each slot, -1 for none. The number of slots is a power of two, and
  /// at most half of them are taken.
  private var slots = [Int32](repeating: -1, count: 16)

  /// Starts without names.
  init(of bytes: [UInt8]) { self.bytes = bytes }

  /// The spelling of a name.
  func spelling(of number: Int) -> ArraySlice<UInt8> {
    let place = places[number]
    return bytes[Int(place.lowerBound)..<Int(place.upperBound)]
  }

  /// The number of a name; nil if it has not been met.
  func number(of name: ArraySlice<UInt8>) -> Int? {
    let number = slots[slot(of: name)]
    return number < 0 ? nil : Int(number)
  }

  /// Numbers the name that stands at a place of the text.
  ///
  /// - Returns: Its number, and whether it was met for the first time.
  mutating func enter(_ place: Range<Int>) -> (number: Int, isNew: Bool) {
    let slot = slot(of: bytes[place])
    guard slots[slot] < 0 else { return (Int(slots[slot]), false) }
    slots[slot] = Int32(places.count)
    places.append(Int32(place.lowerBound)..<Int32(place.upperBound))
    if 2 * places.count > slots.count { grow() }
    return (places.count - 1, true)
  }

  /// The slot that has a name, or is free for it.
  private func slot(of name: ArraySlice<UInt8>) -> Int {
    // The seed differs from run to run, so that nobody can make names that all want one slot; the
    // numbers do not depend on it.
    var hasher = Hasher()
    name.withUnsafeBytes { hasher.combine(bytes: $0) }
    let mask = slots.count - 1
    var slot = hasher.finalize() & mask
    while slots[slot] >= 0, spelling(of: Int(slots[slot])) != name { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: 4 * slots.count)
    for number in places.indices { slots[slot(of: spelling(of: number))] = Int32(number) }
  }
}
