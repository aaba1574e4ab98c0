import ArgumentMap
import TestSupport
import Testing

@Suite struct EditDistanceTests {
  @Test(arguments: [
    ("kitten", "sitting", 3), ("", "abc", 3), ("same", "same", 0), ("ab", "ba", 1),
    ("a cat", "a cart", 1),
  ])
  func `distance counts changes of one letter and swaps of neighbours`(
    left: String, right: String, distance: Int
  ) {
    let (left, right) = (Array(left.unicodeScalars), Array(right.unicodeScalars))
    #expect(EditDistance.between(left, right, atMost: 5) == distance)
    #expect(EditDistance.between(right, left, atMost: 5) == distance)
    #expect(EditDistance.between(left, right, atMost: distance - 1) == nil)
  }

  @Test(arguments: [
    ("Trade gose", "Trade goes"), ("isolated-clam", "Isolated-Claim"),
    ("Step 1 fais", "Step 1 fails"),
  ])
  func `what is near is a slip`(word: String, other: String) {
    #expect(EditDistance.nearest(to: word, among: ["Nothing alike", other]) == other)
  }

  @Test(arguments: [
    ("C1", "C2"), ("Abc", "Abd"), ("Claim 1", "Claim 2"), ("Claim 12", "Claim 1"), ("2019", "2020"),
  ])
  func `what is short, or differs only in digits, is none`(word: String, other: String) {
    #expect(EditDistance.nearest(to: word, among: [other]) == nil)
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func `a distance within the limit is that of the whole table`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    func word() -> [Unicode.Scalar] {
      (0..<Int.random(in: 0...8, using: &random)).map { _ in
        ["a", "b", "c"].randomElement(using: &random) ?? "a"
      }
    }
    for _ in 0..<50 {
      let (left, right) = (word(), word())
      let distance = Self.distance(left, right)
      for limit in 0...8 {
        let found = EditDistance.between(left, right, atMost: limit)
        #expect(found == (distance <= limit ? distance : nil), "\(left) \(right)")
      }
    }
  }

  @Test func `what is as long as a book is compared at once`() {
    let long = [Unicode.Scalar](repeating: "a", count: 1_000_000)
    #expect(EditDistance.between(long, long.dropLast() + ["b", "b"], atMost: 3) == 2)
  }

  /// The distance by the table of all prefixes.
  private static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    var table = [[Int]](
      repeating: [Int](repeating: 0, count: right.count + 1), count: left.count + 1)
    for row in 0...left.count {
      for column in 0...right.count {
        guard row > 0, column > 0 else {
          table[row][column] = row + column
          continue
        }
        let isSame = left[row - 1] == right[column - 1]
        var cost = table[row - 1][column - 1] + (isSame ? 0 : 1)
        cost = min(cost, table[row - 1][column] + 1, table[row][column - 1] + 1)
        let areSwapped =
          row > 1 && column > 1 && left[row - 1] == right[column - 2]
          && left[row - 2] == right[column - 1]
        if areSwapped { cost = min(cost, table[row - 2][column - 2] + 1) }
        table[row][column] = cost
      }
    }
    return table[left.count][right.count]
  }
}
