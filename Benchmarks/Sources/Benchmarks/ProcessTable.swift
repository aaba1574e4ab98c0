import Foundation

/// Times the whole program, from a file to DOT, beside the figures that are published for the
/// reference implementation of Argdown.
struct ProcessTable {
  /// The program, which `make build` leaves.
  private static let program = ".build/release/dissoi"
  private static let runs = 9

  /// The maps to time; maps of our own at four sizes if there are none.
  let files: [String]

  func run() throws {
    guard FileManager.default.isExecutableFile(atPath: Self.program) else {
      print("build the program first: make build")
      exit(2)
    }
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("dissoi-benchmarks")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    print("| map | kB | copied ms | to DOT ms: min | median | peak MB | DOT kB |")
    print("| --- | ---: | ---: | ---: | ---: | ---: | ---: |")
    for file in files.isEmpty ? generate(in: folder) : files {
      time(file, output: folder.appendingPathComponent("out").path)
    }
  }

  /// Makes the maps in processes of their own: this one is to stay small, as the memory of a parent
  /// is counted for what it starts.
  private func generate(in folder: URL) -> [String] {
    [10, 2_000, 10_000, 50_000].map { count in
      let path = folder.appendingPathComponent("\(count).argdown").path
      _ = TimedProcess.run([CommandLine.arguments[0], "generate", String(count)], output: path)
      return path
    }
  }

  private func time(_ file: String, output: String) {
    let copies = (0..<Self.runs).compactMap { _ in TimedProcess.run(["cp", file, output]) }
    let arguments = [
      Self.program, "export", "--view", "map", "--to", "dot", file, "-o", output,
    ]
    let runs = (0..<Self.runs).compactMap { _ in TimedProcess.run(arguments) }
    guard runs.count == Self.runs, runs.allSatisfy({ $0.status == 0 }) else {
      print("| \(file) | can't be exported |")
      return
    }
    let times = runs.map(\.duration.milliseconds).sorted()
    let cells = [
      URL(fileURLWithPath: file).lastPathComponent, kilobytes(of: file),
      (copies.map(\.duration.milliseconds).min() ?? 0).rounded(toPlaces: 1),
      times[0].rounded(toPlaces: 1), times[times.count / 2].rounded(toPlaces: 1),
      (Double(runs.map(\.peakMemory).max() ?? 0) / 1_048_576).rounded(toPlaces: 1),
      kilobytes(of: output),
    ]
    print("| \(cells.joined(separator: " | ")) |")
  }

  private func kilobytes(of file: String) -> String {
    let attributes = try? FileManager.default.attributesOfItem(atPath: file)
    return (Double((attributes?[.size] as? Int) ?? 0) / 1_000).rounded(toPlaces: 0)
  }
}
