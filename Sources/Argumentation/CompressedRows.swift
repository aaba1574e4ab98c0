/// Lists of numbers, one list a row, end to end in one array (compressed sparse rows).
struct CompressedRows: Sendable {
  /// Where each row begins, and the end of the last.
  private let starts: [Int32]
  private let values: [Int32]

  /// Sorts pairs of row and value by row; within a row they keep their order.
  ///
  /// - Parameters:
  ///   - count: The number of rows.
  ///   - rows: The row of each pair.
  ///   - values: The value of each pair.
  ///   - droppingRepeats: Whether a value equal to the one before it in its row is left out.
  /// - Complexity: O(count + pairs).
  init(
    count: Int, rows: some Collection<Int32>, values: [Int32], droppingRepeats: Bool = false
  ) {
    var starts = [Int32](repeating: 0, count: count + 1)
    for row in rows { starts[Int(row) + 1] += 1 }
    for row in 0..<count { starts[row + 1] += starts[row] }
    var next = starts
    var placed = [Int32](repeating: 0, count: values.count)
    for (row, value) in zip(rows, values) {
      placed[Int(next[Int(row)])] = value
      next[Int(row)] += 1
    }
    guard droppingRepeats else {
      self.starts = starts
      self.values = placed
      return
    }
    var kept: [Int32] = []
    kept.reserveCapacity(placed.count)
    var keptStarts: [Int32] = [0]
    keptStarts.reserveCapacity(count + 1)
    for row in 0..<count {
      var previous: Int32?
      for value in placed[Int(starts[row])..<Int(starts[row + 1])] where value != previous {
        kept.append(value)
        previous = value
      }
      keptStarts.append(Int32(kept.count))
    }
    self.starts = keptStarts
    self.values = kept
  }

  /// The number of values in all rows.
  var valueCount: Int { values.count }

  /// The values of a row.
  subscript(row: Int) -> ArraySlice<Int32> {
    values[Int(starts[row])..<Int(starts[row + 1])]
  }

  /// All pairs, row by row.
  func pairs() -> (rows: [Int32], values: [Int32]) {
    var rows: [Int32] = []
    rows.reserveCapacity(values.count)
    for row in 0..<(starts.count - 1) {
      rows.append(contentsOf: repeatElement(Int32(row), count: self[row].count))
    }
    return (rows, values)
  }
}
