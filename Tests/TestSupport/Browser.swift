public import Foundation
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A Chromium without a window, driven through its DevTools protocol over two pipes.
///
/// https://chromedevtools.github.io/devtools-protocol
public final class Browser {
  /// Something went wrong between the test and the browser.
  public struct Failure: Error, CustomStringConvertible {
    /// What went wrong.
    public let description: String
  }

  /// Where Chromium is; nil where there is none. `DISSOI_CHROMIUM` names another.
  public static let program: String? = {
    let environment = ProcessInfo.processInfo.environment
    if let named = environment["DISSOI_CHROMIUM"] { return named }
    let folders = (environment["PATH"] ?? "").split(separator: ":")
    return folders.flatMap { folder in
      ["chromium", "chromium-browser", "google-chrome"].map { "\(folder)/\($0)" }
    }.first(where: FileManager.default.isExecutableFile)
  }()

  /// What the page has written to the console, thrown, or been refused.
  public private(set) var complaints: [String] = []
  /// The addresses that were asked for.
  public private(set) var requests: [String] = []

  private let process = Process()
  private let folder: TemporaryFolder
  private let input: Int32
  private let output: Int32
  private var session: String?
  private var lastID = 0
  private var received: [UInt8] = []
  /// How long to wait for an answer; a browser that takes longer has died.
  private static let patience: Int32 = 60_000

  /// Starts a browser.
  public init() throws {
    let folder = try TemporaryFolder()
    self.folder = folder
    let program = try #require(Self.program)
    let pipes = ["in", "out"].map { folder.path + "/" + $0 }
    for pipe in pipes where mkfifo(pipe, 0o600) != 0 {
      throw Failure(description: "no pipe \(pipe)")
    }
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = [
      "-c", "exec \"$0\" \"$@\" 3<\(pipes[0]) 4>\(pipes[1])", program, "--headless=new",
      "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--remote-debugging-pipe",
      "--user-data-dir=\(folder.path)/profile", "about:blank",
    ]
    process.standardError = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    // Open for both, so that neither end waits for the other.
    input = open(pipes[0], O_RDWR)
    output = open(pipes[1], O_RDWR)
    try attach()
  }

  deinit {
    process.terminate()
    process.waitUntilExit()
    close(input)
    close(output)
  }

  private func attach() throws {
    let target = try send("Target.createTarget", ["url": "about:blank"])
    let attached = try send(
      "Target.attachToTarget", ["targetId": target["targetId"] ?? "", "flatten": true])
    session = attached["sessionId"] as? String
    for domain in ["Page", "Runtime", "Network", "Log", "Accessibility"] {
      _ = try send("\(domain).enable")
    }
  }

  // MARK: Pages

  /// Opens a file and waits until it is loaded.
  public func load(_ path: String, fragment: String = "") throws {
    try visit("file://\(path)\(fragment)")
  }

  /// Opens an address and waits until what is there is loaded.
  public func visit(_ address: String) throws {
    complaints = []
    requests = []
    // Another fragment alone would load nothing anew.
    _ = try send("Page.navigate", ["url": "about:blank"])
    _ = try send("Page.navigate", ["url": address])
    try wait(for: "document.readyState === 'complete' && location.protocol !== 'about:'")
  }

  /// Waits until an expression is true; while a page changes there may be nothing to ask.
  public func wait(for expression: String) throws {
    for _ in 0..<100_000 where (try? evaluate(expression)) as? Bool == true { return }
    throw Failure(description: "never true: \(expression)")
  }

  /// What an expression is, or its promise comes to.
  @discardableResult public func evaluate(_ expression: String) throws -> Any? {
    let answer = try send(
      "Runtime.evaluate",
      ["expression": expression, "returnByValue": true, "awaitPromise": true])
    if let thrown = answer["exceptionDetails"] as? [String: Any] {
      let exception = (thrown["exception"] as? [String: Any])?["description"] as? String
      throw Failure(description: exception ?? "\(thrown)")
    }
    return (answer["result"] as? [String: Any])?["value"]
  }

  /// What an expression is, as a text.
  public func text(_ expression: String) throws -> String {
    try evaluate(expression) as? String ?? ""
  }

  /// What an expression is, as a number.
  public func number(_ expression: String) throws -> Int {
    (try evaluate(expression) as? NSNumber)?.intValue ?? -1
  }

  /// Presses and lets go of a key, such as `Tab` or `Escape`.
  public func press(_ key: String) throws {
    let codes = ["Tab": 9, "Enter": 13, "Escape": 27, "ArrowDown": 40]
    var event: [String: Any] = [
      "key": key, "code": key, "windowsVirtualKeyCode": codes[key] ?? 0, "type": "keyDown",
    ]
    if key == "Enter" { event["text"] = "\r" }
    _ = try send("Input.dispatchKeyEvent", event)
    event["type"] = "keyUp"
    event["text"] = nil
    _ = try send("Input.dispatchKeyEvent", event)
  }

  /// Sets the size of the window, and whether the reader likes it dark.
  public func emulate(width: Int, height: Int, isDark: Bool = false) throws {
    _ = try send(
      "Emulation.setDeviceMetricsOverride",
      ["width": width, "height": height, "deviceScaleFactor": 1, "mobile": false])
    let feature = ["name": "prefers-color-scheme", "value": isDark ? "dark" : "light"]
    _ = try send("Emulation.setEmulatedMedia", ["features": [feature]])
  }

  /// Turns the page's scripts off or on.
  public func setScripts(on: Bool) throws {
    _ = try send("Emulation.setScriptExecutionDisabled", ["value": !on])
  }

  /// A picture of what the window shows.
  public func screenshot() throws -> Data? {
    let answer = try send("Page.captureScreenshot", ["format": "png"])
    return (answer["data"] as? String).flatMap { Data(base64Encoded: $0) }
  }

  // MARK: The protocol

  /// Sends a command, and returns its result.
  @discardableResult
  public func send(_ method: String, _ parameters: [String: Any] = [:]) throws -> [String: Any] {
    lastID += 1
    var message: [String: Any] = ["id": lastID, "method": method, "params": parameters]
    if let session { message["sessionId"] = session }
    var bytes = Array(try JSONSerialization.data(withJSONObject: message))
    bytes.append(0)
    var start = 0
    while start < bytes.count {
      let count = bytes[start...].withUnsafeBytes { write(input, $0.baseAddress, $0.count) }
      guard count > 0 else { throw Failure(description: "the browser takes no more") }
      start += count
    }
    while true {
      let answer = try receive()
      guard answer["id"] as? Int == lastID else {
        note(answer)
        continue
      }
      if let error = answer["error"] { throw Failure(description: "\(method): \(error)") }
      return answer["result"] as? [String: Any] ?? [:]
    }
  }

  /// The next message; each ends with a zero byte.
  private func receive() throws -> [String: Any] {
    while true {
      if let end = received.firstIndex(of: 0) {
        let message = Data(received[..<end])
        received.removeSubrange(...end)
        return try JSONSerialization.jsonObject(with: message) as? [String: Any] ?? [:]
      }
      var waiting = pollfd(fd: output, events: Int16(POLLIN), revents: 0)
      guard poll(&waiting, 1, Self.patience) > 0 else {
        throw Failure(description: "the browser does not answer")
      }
      var chunk = [UInt8](repeating: 0, count: 1 << 16)
      let count = read(output, &chunk, chunk.count)
      guard count > 0 else { throw Failure(description: "the browser is gone") }
      received += chunk[..<count]
    }
  }

  private func note(_ event: [String: Any]) {
    let details = event["params"] as? [String: Any] ?? [:]
    switch event["method"] as? String {
    case "Runtime.exceptionThrown", "Runtime.consoleAPICalled", "Log.entryAdded":
      complaints.append("\(details)")
    case "Network.requestWillBeSent":
      let request = details["request"] as? [String: Any]
      requests.append(request?["url"] as? String ?? "")
    default: break
    }
  }
}
