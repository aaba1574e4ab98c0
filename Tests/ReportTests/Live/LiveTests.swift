import Foundation
import TestSupport
import Testing

@testable import Report

@Suite struct LiveTests {
  @Test func `a change of a file, a new one and one that goes are noticed, and nothing else`()
    throws
  {
    let folder = try TemporaryFolder(["a.argdown": "[a]: A."])
    let watch = FileWatch([folder.path])
    let first = watch.state()
    #expect(watch.state() == first)
    try Data("[a]: B, which is longer.".utf8).write(
      to: URL(fileURLWithPath: folder.path + "/a.argdown"))
    let second = watch.state()
    #expect(second != first)
    try Data("[b]: B.".utf8).write(to: URL(fileURLWithPath: folder.path + "/b.argdown"))
    let third = watch.state()
    #expect(third != second)
    try FileManager.default.removeItem(atPath: folder.path + "/b.argdown")
    #expect(watch.state() != third)
    #expect(FileWatch(["/nowhere at all"]).state() == FileWatch([]).state())
  }

  @Test func `whoever waits for a change gets it, and is let go at the end`() async {
    let live = LivePage()
    #expect(await live.current.isEmpty)
    async let change = live.change(from: 0)
    await live.replace { Array("page \($0)".utf8) }
    #expect(await change == 1)
    #expect(await live.current == Array("page 1".utf8))
    // A page that is not the newest is told so at once.
    #expect(await live.change(from: 0) == 1)
    async let end = live.change(from: 1)
    await live.end()
    #expect(await end == 1)
    // After the end nobody waits any more.
    #expect(await live.change(from: 1) == 1)
  }

  @Test func `a page that can’t be made leaves the old one`() async {
    let live = LivePage()
    await live.replace { _ in [1] }
    await #expect(throws: CancellationError.self) {
      try await live.replace { _ in throw CancellationError() }
    }
    #expect(await live.current == [1])
    #expect(await live.version == 1)
  }

  @Test(.enabled(if: Browser.program != nil, "no Chromium here"))
  func `a browser loads a served page anew when it changes, and another host is refused`()
    async throws
  {
    let server = try PageServer()
    let comparison = squareComparison()
    let page = DebatePage(of: comparison)
    try await server.serve { try page.render(version: $0) }
    let running = Task { try await server.run() }
    let version = "document.documentElement?.dataset.version"
    let browser = try await Browser.apart {
      let browser = try Browser()
      try browser.visit(server.address)
      return browser
    }
    #expect(try await Browser.apart { try browser.text(version) } == "1")
    try await server.serve { try page.render(version: $0) }
    try await Browser.apart {
      try browser.wait(for: "\(version) === '2' && document.readyState === 'complete'")
    }
    #expect(browser.complaints == [])
    let hasPage = try await Browser.apart {
      try browser.visit(server.address.replacing("127.0.0.1", with: "localhost"))
      return try browser.evaluate("document.querySelector('main') !== null") as? Bool
    }
    #expect(hasPage == false)
    await server.stop()
    running.cancel()
  }

  @Test func `a request is read, and nothing that is none`() {
    let read = { (text: String) in PageRequest(Array(text.utf8)) }
    let request = read("GET /changes?3 HTTP/1.1\r\nAccept: x\r\nhOsT: 127.0.0.1:80\r\n\r\n")
    #expect(request?.target == "/changes?3")
    #expect(request?.host == "127.0.0.1:80")
    for wrong in [
      "", "\r\n\r\n", "GET / HTTP/1.1\r\n\r\n", "POST / HTTP/1.1\r\nHost: a\r\n\r\n",
      "GET /\r\nHost: a\r\n\r\n",
      "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n", "GET / x HTTP/1.1\r\nHost: a\r\n\r\n",
    ] {
      #expect(read(wrong) == nil, "\(wrong)")
    }
    #expect(PageRequest.isWhole(Array("GET / HTTP/1.1\r\n\r\n".utf8)))
    #expect(!PageRequest.isWhole(Array("GET / HTTP/1.1\r\n".utf8)) && !PageRequest.isWhole([]))
  }
}
