/// A text in UTF-8, with U+FFFD in the place of whatever was no UTF-8.
///
/// Each longest piece that begins a character but does not end one makes one U+FFFD, and so does
/// each byte that begins none, as Unicode recommends; lines and columns stay those of the original.
package struct UTF8Repair: Sendable {
  /// A piece that was no UTF-8.
  package struct Slip: Hashable, Sendable {
    /// The offset of its first byte in the original.
    package var offset: Int
    /// Its bytes, one to three.
    package var bytes: [UInt8]
    /// Where its U+FFFD stands in the repaired text.
    package var range: Range<Int>
  }

  /// The text.
  package private(set) var bytes: [UInt8] = []
  /// What was repaired, in order; empty if the original was UTF-8.
  package private(set) var slips: [Slip] = []
  /// The number of all slips.
  package private(set) var count = 0

  /// Repairs a text.
  ///
  /// - Parameter most: So many slips are kept, the first ones.
  /// - Complexity: O(n).
  package init(_ original: [UInt8], keeping most: Int = .max) {
    guard var place = UTF8Check.firstInvalidByte(in: original) else {
      bytes = original
      return
    }
    var start = 0
    while true {
      bytes += original[start..<place]
      let length = UTF8Check.lengthOfSlip(at: place, in: original)
      let first = bytes.count
      bytes += [0xEF, 0xBF, 0xBD]
      if count < most {
        slips.append(
          Slip(
            offset: place, bytes: Array(original[place..<(place + length)]),
            range: first..<(first + 3)))
      }
      count += 1
      start = place + length
      guard let next = UTF8Check.firstInvalidByte(in: original, from: start) else { break }
      place = next
    }
    bytes += original[start...]
  }
}
