import Argdown
import ArgumentMap

/// Reads texts of one construct each, at three sizes, and tells where four times the text takes
/// much more than four times as long.
enum Linearity {
  private static let smallest = 250_000
  /// More than this for four times the text is not linear.
  private static let most = 7.0

  static func run() {
    print("| construct | 250 kB | 500 kB | 1 MB | × |")
    print("| --- | ---: | ---: | ---: | ---: |")
    var slow: [String] = []
    for construct in Construct.all {
      let times = [1, 2, 4].map { factor in
        let file = SourceFile(path: "text", text: construct.text(of: factor * smallest))
        return Stopwatch.shortest(of: 3) { DebateReader().read([file]) }.1.milliseconds
      }
      // What takes no time is no measure.
      let ratio = times[2] / max(times[0], 2)
      let cells = times.map { $0.rounded(toPlaces: 1) } + [ratio.rounded(toPlaces: 1)]
      print("| \(construct.name) | \(cells.joined(separator: " | ")) |")
      if ratio > most { slow.append(construct.name) }
    }
    print(slow.isEmpty ? "\nall linear" : "\nnot linear: \(slow.joined(separator: ", "))")
  }
}
