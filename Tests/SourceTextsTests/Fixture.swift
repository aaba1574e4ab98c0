import ArgumentMap
import SourceTexts

/// A map of one author with claims anchored in one text, built step by step.
struct Fixture {
  var map = ArgumentMap()
  let text: SourceText
  let author: ProponentID
  private let file: FileID

  init(
    _ text: String, skip: [SkippedBlock] = [], language: String? = nil, declaresSource: Bool = true
  ) {
    self.text = SourceText(SourceFile(path: "speech.txt", text: text))
    file = map.add(SourceFile(path: "map.argdown", text: "a map that says where things stand"))
    author = map.add(Proponent(name: "Ann"))
    _ = map.add(
      Source(
        key: "speech", file: "speech.txt", language: language, skipped: skip,
        location: declaresSource ? SourceRange(file: file, bytes: 0..<1) : nil))
  }

  /// Adds a claim with its own statement and returns the record's index.
  @discardableResult
  mutating func claim(
    _ wording: String, at place: String? = nil, phrase: String? = nil,
    polarity: Stance.Polarity = .holds, force: Stance.Force = .flat, voice: Stance.Voice = .own,
    warrant: String? = nil, note: String? = nil, title: String? = nil, location: Int = 2
  ) -> Int {
    let title = title ?? "claim \(map.statements.count + 1)"
    let known = map.statementIDs.first { map[$0].title == title }
    let statement = known ?? map.add(Statement(title: title))
    map.stances.append(
      Stance(
        proponent: author, statement: statement, polarity: polarity, force: force, voice: voice,
        warrant: warrant, text: wording.isEmpty ? nil : wording,
        anchors: anchors(place, phrase, location), note: note,
        location: SourceRange(file: file, bytes: location..<(location + 1))))
    return map.stances.count - 1
  }

  /// Adds a sketched argument.
  mutating func argument(
    at place: String, phrase: String? = nil, force: Stance.Force = .flat,
    voice: Stance.Voice = .own, note: String? = nil
  ) {
    let id = map.add(Argument(title: "argument \(map.arguments.count + 1)"))
    map.argumentStances.append(
      ArgumentStance(
        proponent: author, argument: id, force: force, voice: voice,
        anchors: anchors(place, phrase, 3), note: note,
        location: SourceRange(file: file, bytes: 3..<4)))
  }

  var library: SourceLibrary { SourceLibrary(["speech": text], of: map) }

  func check(lock: SourceLock? = nil, cues: CueLibrary = .standard) -> SourceCheck {
    SourceCheck(of: map, library: library, lock: lock, cues: cues)
  }

  /// The codes of what a check says, in order.
  func codes(lock: SourceLock? = nil, cues: CueLibrary = .standard) -> [String] {
    check(lock: lock, cues: cues).diagnostics.map(\.code.rawValue)
  }

  private func anchors(_ place: String?, _ phrase: String?, _ location: Int) -> [Anchor] {
    guard let place = place.flatMap({ BlockLocator($0) }) else { return [] }
    return [
      Anchor(
        source: SourceID(0), place: place, phrase: phrase,
        location: SourceRange(file: file, bytes: location..<(location + 1)))
    ]
  }
}

extension SourceText {
  init(_ text: String) { self.init(SourceFile(path: "text", text: text)) }
}
