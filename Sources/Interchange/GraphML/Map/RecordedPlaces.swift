import ArgumentMap

/// The places that records tell of, by line and column, and the files that they are in.
///
/// The text of the files is not at hand. In its stead there are files of blanks with as many lines,
/// and lines as long, as the places ask for: what came before another comes before it, and all is
/// found on the line where it was.
struct RecordedPlaces {
  /// A line and a column, counted from 1.
  private struct Point {
    var line: Int
    var column: Int
  }

  /// The largest line or column that is believed.
  private static let farthest = 1 << 24
  /// How many bytes all files may have together.
  private static let mostBytes = 1 << 28

  /// For each file its places: until all are known, a place goes by its number.
  private var places: [[(start: Point, end: Point)]]
  private let paths: [String]

  /// - Parameter paths: The names of the files.
  init(paths: [String]) {
    self.paths = paths
    places = Array(repeating: [], count: paths.count)
  }

  /// Takes in a place such as `0:12.1-14.3`; nil for what is none. What is returned stands for it until
  /// ``files()`` is called.
  mutating func add(_ text: String?) -> SourceRange? {
    guard let text else { return nil }
    let numbers = text.utf8.split { ":.-".utf8.contains($0) }.map { Int(Substring($0)) ?? 0 }
    guard numbers.count == 5, places.indices.contains(numbers[0]),
      numbers[1...].allSatisfy({ (1...Self.farthest).contains($0) }),
      (numbers[1], numbers[2]) <= (numbers[3], numbers[4])
    else { return nil }
    let file = numbers[0]
    places[file].append(
      (Point(line: numbers[1], column: numbers[2]), Point(line: numbers[3], column: numbers[4])))
    let number = places[file].count - 1
    return SourceRange(file: FileID(file), bytes: number..<(number + 1))
  }

  /// The files, and where in them the places are; nil if they ask for more than can be believed.
  ///
  /// - Complexity: O(places + bytes of the files).
  func files() -> (files: [SourceFile], range: (SourceRange) -> SourceRange?)? {
    var files: [SourceFile] = []
    var starts: [[Int]] = []
    var total = 0
    for (path, places) in zip(paths, places) {
      let lines = places.reduce(0) { max($0, $1.end.line) }
      var lengths = [Int](repeating: 1, count: lines)
      for point in places.flatMap({ [$0.start, $0.end] }) {
        lengths[point.line - 1] = max(lengths[point.line - 1], point.column)
      }
      var lineStarts: [Int] = []
      var size = 0
      for length in lengths {
        lineStarts.append(size)
        size += length
      }
      total += size
      guard total <= Self.mostBytes else { return nil }
      var bytes = [UInt8](repeating: UInt8(ascii: " "), count: size)
      for start in lineStarts.dropFirst() { bytes[start - 1] = UInt8(ascii: "\n") }
      files.append(SourceFile(path: path, bytes: bytes))
      starts.append(lineStarts)
    }
    let places = places
    return (
      files,
      { provisional in
        let file = provisional.file.index
        let place = places[file][provisional.lowerBound]
        func offset(_ point: Point) -> Int { starts[file][point.line - 1] + point.column - 1 }
        return SourceRange(
          file: provisional.file, bytes: offset(place.start)..<offset(place.end))
      }
    )
  }
}
