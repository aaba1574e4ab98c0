/// The names in a text, numbered in the order in which they are met.
///
/// A name is a stretch of the text, never a string of its own: a million names take at most forty
/// million bytes beside the text.
struct NameTable: Sendable {
  private let bytes: [UInt8]
  /// Where each name was first met.
  private(set) var places: [Range<Int32>] = []
  private var slots = HashSlots()

  /// Starts without names.
  init(of bytes: [UInt8]) { self.bytes = bytes }

  /// The spelling of a name.
  func spelling(of number: Int) -> ArraySlice<UInt8> {
    let place = places[number]
    return bytes[Int(place.lowerBound)..<Int(place.upperBound)]
  }

  /// The number of a name; nil if it has not been met.
  func number(of name: ArraySlice<UInt8>) -> Int? { number(of: name, Self.hash(of: name)) }

  /// Numbers the name that stands at a place of the text.
  ///
  /// - Returns: Its number, and whether it was met for the first time.
  mutating func enter(_ place: Range<Int>) -> (number: Int, isNew: Bool) {
    let name = bytes[place]
    let hash = Self.hash(of: name)
    if let number = number(of: name, hash) { return (number, false) }
    slots.enter(hash)
    places.append(Int32(place.lowerBound)..<Int32(place.upperBound))
    return (places.count - 1, true)
  }

  private func number(of name: ArraySlice<UInt8>, _ hash: UInt32) -> Int? {
    slots.number(of: hash) { spelling(of: $0) == name }
  }

  private static func hash(of name: ArraySlice<UInt8>) -> UInt32 {
    name.withUnsafeBytes(HashSlots.hash)
  }
}
