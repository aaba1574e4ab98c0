import ArgumentMap
import Foundation
import Interchange
import TestSupport
import Testing

/// Reads GraphML that is damaged in all kinds of ways: no damage may make the reader fall over, or
/// give a map that is not sound.
///
/// With `DISSOI_SWEEP` in the environment there are a hundred thousand, in about a minute
/// (`DISSOI_SWEEP=1 swift test -c release --filter GraphSweepTests`).
struct GraphSweepTests {
  private static let isFull = ProcessInfo.processInfo.environment["DISSOI_SWEEP"] != nil
  private static let count = isFull ? 100_000 : 3_000
  private static let parts = 10

  @Test(arguments: 0..<parts)
  func `damaged files are read or refused`(part: Int) {
    var random = SeededGenerator(seed: UInt64(part))
    let files = (0..<8).map { graphML(of: .randomWithTexts(seed: UInt64(part * 100 + $0))) }
    var taken = 0
    for number in 0..<(Self.count / Self.parts) {
      var bytes = files[number % files.count]
      damage(&bytes, &random)
      let reading = GraphMLReader().read(SourceFile(path: "damaged.graphml", bytes: bytes))
      let flaws = reading.map.flawsOfIDs
      #expect(flaws.isEmpty, "\(part), \(number): \(flaws)")
      if !reading.diagnostics.hasErrors {
        taken += 1
        #expect(!graphML(of: reading.map).isEmpty)
      }
    }
    // Most damage hits a text or a record, and the file is still one.
    #expect(taken > 0 && taken < Self.count / Self.parts)
  }

  /// Changes a few bytes, mostly into those that mean something.
  private func damage(_ bytes: inout [UInt8], _ random: inout SeededGenerator) {
    let signs = Array("<>/\"'&;=: {}[],0123456789-.abcdeknlmt\n".utf8) + [0x00, 0x80, 0xC3, 0xFF]
    for _ in 0..<Int.random(in: 1...3, using: &random) {
      let place = Int.random(in: bytes.indices, using: &random)
      switch Int.random(in: 0..<4, using: &random) {
      case 0: bytes[place] = signs.randomElement(using: &random) ?? 0
      case 1: bytes.remove(at: place)
      case 2: bytes.insert(signs.randomElement(using: &random) ?? 0, at: place)
      default:
        let end = min(place + Int.random(in: 1...40, using: &random), bytes.count)
        let target = Int.random(in: bytes.indices, using: &random)
        bytes.insert(contentsOf: bytes[place..<end], at: target)
      }
    }
  }
}

extension ArgumentMap {
  /// Ids that point to nothing, and titles that two elements share.
  fileprivate var flawsOfIDs: [String] {
    func has(_ element: Element) -> Bool {
      switch element {
      case .statement(let id): id.index < statements.count
      case .argument(let id): id.index < arguments.count
      case .inference(let id): id.index < inferences.count
      }
    }
    var flaws: [String] = []
    for relation in relations where !has(relation.source) || !has(relation.target) {
      flaws.append("a relation of what is not there")
    }
    for line in arguments.flatMap(\.structure)
    where (line.role == .premise) != (line.inference == nil) {
      flaws.append("a line without its inference")
    }
    for argument in arguments where !argument.isSketch && argument.lastInference == nil {
      flaws.append("a structure without inference")
    }
    if Set(statements.map(\.title)).count < statements.count { flaws.append("titles of claims") }
    if Set(arguments.map(\.title)).count < arguments.count { flaws.append("titles of arguments") }
    return flaws
  }
}
