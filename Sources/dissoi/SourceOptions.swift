import Argdown
import ArgumentMap
import ArgumentParser
import SourceTexts

/// Where the texts are that anchors point into.
struct SourceOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The folder with the source texts, by the names that the map gives them.",
      valueName: "folder"))
  var texts: String?
}

/// A debate with the texts of its sources, for commands that can't do without them.
struct SourcedDebate {
  /// The map.
  let map: ArgumentMap
  /// Its texts.
  let library: SourceLibrary
  /// What lies beside it.
  let companions: MapCompanions

  /// Reads everything; with an error in the map or a text missing, says so and ends with exit
  /// code 2.
  init(_ input: DebatePaths, texts: String) throws {
    let reading = Console.read(
      input.paths, attributes: input.graph.attributes, off: input.warnings.off)
    map = reading.map
    library = SourceLibrary(of: map, in: texts)
    companions = MapCompanions(of: input.paths)
    Console.show(
      reading.diagnostics
        + (library.diagnostics + companions.diagnostics).without(input.warnings.off))
    if reading.diagnostics.hasErrors || library.diagnostics.hasErrors { throw ExitCode(2) }
  }

  /// What a reviewer has to look at, and what of it a ledger has already.
  func review(with ledger: ReviewLedger) -> Review {
    let check = SourceCheck(of: map, library: library, lock: companions.lock)
    return Review(
      of: map, check: check, library: library, lock: companions.lock, ledger: ledger)
  }
}

/// What lies beside a map: the lock of its sources and the ledger of their review.
struct MapCompanions {
  /// The path of the lock.
  let lockPath: String
  /// The path of the ledger.
  let ledgerPath: String
  /// The lock, if there is one that can be read.
  let lock: SourceLock?
  /// The ledger; empty if there is none.
  let ledger: ReviewLedger
  /// What is wrong with them.
  let diagnostics: [Diagnostic]

  /// Reads what lies in the folder of the first path.
  init(of paths: [String]) {
    let folder = Self.folder(of: paths.first ?? "")
    lockPath = folder + SourceLock.fileName
    ledgerPath = folder + ReviewLedger.fileName
    var diagnostics: [Diagnostic] = []
    lock = Self.file(at: lockPath).map { file in
      let reading = SourceLock.reading(file)
      diagnostics += reading.diagnostics
      return reading.lock
    }
    ledger =
      Self.file(at: ledgerPath).map { file in
        let reading = ReviewLedger.reading(file)
        diagnostics += reading.diagnostics
        return reading.ledger
      } ?? ReviewLedger()
    self.diagnostics = diagnostics
  }

  /// How far the review of a map has come; nil for a map without sources.
  func reviewSummary(of map: ArgumentMap) -> String? {
    guard !map.sources.isEmpty else { return nil }
    let review = Review(
      of: map, check: SourceCheck(of: map, lock: lock, cues: CueLibrary()), lock: lock,
      ledger: ledger)
    return review.items.isEmpty ? nil : review.summary
  }

  /// The folder with a slash at its end; none for a plain file name or standard input.
  private static func folder(of path: String) -> String {
    if InputFile.isFolder(path) { return path.hasSuffix("/") ? path : path + "/" }
    return path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
  }

  private static func file(at path: String) -> SourceFile? {
    guard case .success(let bytes) = InputFile.read(path) else { return nil }
    return SourceFile(path: path, bytes: bytes)
  }
}
