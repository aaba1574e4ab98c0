import ArgumentMap
import Testing

@testable import SourceTexts

@Suite struct SourceLockTests {
  private var debate: Fixture {
    var debate = Fixture("The mill runs.\n\n1. Grind.\n2. Sift.")
    debate.claim("Sift.", at: "p2.2", phrase: "Sift")
    debate.claim("It runs.", at: "p1")
    debate.claim("It is there.", at: "p9")
    debate.argument(at: "p2")
    return debate
  }

  private func locked(_ debate: Fixture) -> SourceLock {
    SourceLock(of: debate.map, library: debate.library)
  }

  @Test func `the cited blocks are locked in order, and read back as they were`() {
    let lock = locked(debate)
    let lines = lock.text.split(separator: "\n")
    #expect(lines.count == 6)
    #expect(lines[1] == "dissoi-lock 1")
    #expect(lines[2].hasPrefix("text ") && lines[2].hasSuffix(" speech"))
    #expect(lines[3...].map { $0.suffix(5).split(separator: " ").last } == ["p1", "p2", "p2.2"])
    let reading = SourceLock.reading(SourceFile(path: "sources.lock", text: lock.text))
    #expect(reading.lock == lock && reading.diagnostics.isEmpty)
    #expect(reading.lock.text == lock.text)
  }

  @Test(arguments: ["a b", " a ", "a\nb", "tab\there", "\\n", "ключ", " "])
  func `any key is read back`(key: String) {
    var lock = SourceLock()
    lock.entries[key] = SourceLock.Entry(text: ContentHash(of: key))
    let reading = SourceLock.reading(SourceFile(path: "sources.lock", text: lock.text))
    #expect(reading.lock == lock && reading.diagnostics.isEmpty)
  }

  @Test(arguments: [
    "nonsense", "text abc speech", "block HASH p1\ntext HASH a", "text HASH a\ntext HASH a",
    "text HASH a\nblock HASH 1", "text HASH a\nblock HASH p1\nblock HASH p1", "text HASH",
    "<<<<<<< HEAD", "text HASH bad\\key",
  ])
  func `a broken line is told of, and the rest is taken`(broken: String) {
    let hash = ContentHash(of: "x")
    let body = "\(broken)\ntext HASH good\nblock HASH p7\n".replacing("HASH", with: "\(hash)")
    let file = SourceFile(path: "sources.lock", text: "# remark\n\ndissoi-lock 1\n" + body)
    let reading = SourceLock.reading(file)
    #expect(reading.diagnostics.map(\.code.rawValue) == ["lock-broken"])
    #expect(reading.diagnostics.hasUnreadableInput)
    #expect(reading.lock.hash(of: BlockLocator(block: 7), in: "good") == hash)
  }

  @Test(arguments: ["", "text", "dissoi-lock 2\n", "\u{FEFF}x"])
  func `a lock of another release is told of`(content: String) {
    let reading = SourceLock.reading(SourceFile(path: "sources.lock", text: content))
    #expect(reading.diagnostics.contains { $0.message.contains("does not begin with") })
  }

  @Test(arguments: ["\r\n", "\r"])
  func `line ends do not matter`(end: String) {
    let lock = locked(debate)
    let text = lock.text.replacing("\n", with: end)
    #expect(SourceLock.reading(SourceFile(path: "l", text: text)).lock == lock)
  }

  @Test func `a source whose text is not at hand keeps its lock`() {
    let lock = locked(debate)
    let none = SourceLibrary([:], of: debate.map)
    #expect(SourceLock(of: debate.map, library: none, keeping: lock) == lock)
    #expect(SourceLock(of: ArgumentMap(), library: none, keeping: lock) == SourceLock())
  }

  @Test func `a text that has changed is told of, and so is what the lock does not know`() {
    var old = Fixture("The mill runs.\n\nIt is old.")
    old.claim("It is old.", at: "p2")
    var new = Fixture("The mill runs.\n\nIt is very old.")
    new.claim("It is old.", at: "p2", phrase: "old")
    new.claim("It runs.", at: "p1")
    #expect(new.codes() == [])
    #expect(
      new.codes(lock: locked(old)) == ["source-changed", "lock-incomplete", "anchor-changed"])
    #expect(new.codes(lock: locked(new)) == [])
  }

  @Test func `blocks that were pushed down have moved`() {
    var old = Fixture("The mill runs.")
    old.claim("It runs.", at: "p1")
    var new = Fixture("News\n\nThe mill\r\nruns.", skip: [])
    new.claim("It runs.", at: "p1")
    let state = new.check(lock: locked(old)).anchors[0].state
    #expect(state == .moved(to: [BlockLocator(block: 2)]))
  }
}
