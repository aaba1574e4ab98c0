import ArgumentMap
import TestSupport
import Testing

struct UTF8RepairTests {
  @Test(
    arguments: [
      ([0x61, 0xE9, 0x62], [[0xE9]]), ([0xFF, 0xFE], [[0xFF], [0xFE]]),
      ([0xE2, 0x82, 0x61], [[0xE2, 0x82]]), ([0xF0, 0x9F, 0x98], [[0xF0, 0x9F, 0x98]]),
      ([0xED, 0xA0, 0x80], [[0xED], [0xA0], [0x80]]), ([0xC0, 0x80], [[0xC0], [0x80]]),
      ([0xF4, 0x90, 0x80, 0x80], [[0xF4], [0x90], [0x80], [0x80]]), ([0xE2], [[0xE2]]),
      ([0xC3, 0xA9], []),
    ] as [([UInt8], [[UInt8]])])
  func `each piece that is no UTF-8 is one slip`(bytes: [UInt8], slips: [[UInt8]]) {
    let repair = UTF8Repair(bytes)
    #expect(repair.slips.map(\.bytes) == slips)
    #expect(repair.bytes == Array(String(decoding: bytes, as: UTF8.self).utf8))
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `what is repaired is UTF-8, and the original can be had back`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let pieces: [[UInt8]] = [
      Array("a".utf8), Array("é".utf8), Array("€".utf8), Array("😀".utf8), [0x80], [0xC3], [0xE2],
      [0xE2, 0x82], [0xF0, 0x9F], [0xFF], [0xED, 0xA0], Array("\n".utf8),
    ]
    let original = (0..<40).flatMap { _ in pieces.randomElement(using: &random) ?? [] }
    let repair = UTF8Repair(original)
    #expect(repair.bytes == Array(String(decoding: original, as: UTF8.self).utf8))
    var back = repair.bytes
    for slip in repair.slips.reversed() {
      #expect(Array(back[slip.range]) == Array("\u{FFFD}".utf8))
      back.replaceSubrange(slip.range, with: slip.bytes)
      #expect(Array(original[slip.offset..<(slip.offset + slip.bytes.count)]) == slip.bytes)
    }
    #expect(back == original)
  }
}
