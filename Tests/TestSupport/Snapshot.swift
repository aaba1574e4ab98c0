import Foundation
public import Testing

/// Compares what a test makes with what it made when somebody last looked at it.
///
/// The files lie in `Snapshots` beside the test. With `DISSOI_RECORD=1` in the environment they are
/// written anew, and the test fails, so that a recording is never taken for a pass: look at the
/// change, and run the test again without.
public func expectSnapshot(
  of bytes: [UInt8], named name: String, testFile: String = #filePath,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let folder = URL(fileURLWithPath: testFile).deletingLastPathComponent()
    .appendingPathComponent("Snapshots")
  let file = folder.appendingPathComponent(name)
  if ProcessInfo.processInfo.environment["DISSOI_RECORD"] == "1" {
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try Data(bytes).write(to: file)
      Issue.record("recorded \(name)", sourceLocation: sourceLocation)
    } catch {
      Issue.record(error, sourceLocation: sourceLocation)
    }
    return
  }
  guard let known = try? Data(contentsOf: file) else {
    Issue.record(
      "there is no snapshot \(name) yet; run with DISSOI_RECORD=1 to make it",
      sourceLocation: sourceLocation)
    return
  }
  if let difference = firstDifference(between: [UInt8](known), and: bytes) {
    Issue.record(
      "\(name) is not what it was; \(difference)", sourceLocation: sourceLocation)
  }
}

/// The first line in which two texts differ, as it was and as it is.
private func firstDifference(between old: [UInt8], and new: [UInt8]) -> String? {
  guard old != new else { return nil }
  let newline = UInt8(ascii: "\n")
  let oldLines = old.split(separator: newline, omittingEmptySubsequences: false)
  let newLines = new.split(separator: newline, omittingEmptySubsequences: false)
  let place = zip(oldLines, newLines).prefix { $0 == $1 }.count
  func text(_ lines: [ArraySlice<UInt8>]) -> String {
    place < lines.count ? String(decoding: lines[place], as: UTF8.self) : "(the end)"
  }
  return "line \(place + 1) was\n  \(text(oldLines))\nand is\n  \(text(newLines))"
}
