internal import FlyingFox
internal import FlyingSocks
internal import Foundation

/// Serves one page to the browsers of this machine, and has them load it anew when it changes.
///
/// It listens on the loopback address only, on a port that the system chooses, and answers only those
/// who ask for it by that address: a page of another origin that gets a name to point here is refused.
public struct PageServer: Sendable {
  private let server: HTTPServer
  private let live = LivePage()

  /// Prepares a server that has no page yet.
  ///
  /// - Throws: What keeps it from listening.
  public init() async throws {
    server = HTTPServer(
      config: .init(
        address: try .inet(ip4: "127.0.0.1", port: 0), timeout: 3600, logger: .disabled))
    await addRoutes()
  }

  /// Puts a page in the place of the one that is served.
  ///
  /// - Parameter make: Makes the page; the number has to go into ``DebatePage/render(version:)``.
  public func serve(_ make: @Sendable (Int) throws -> [UInt8]) async rethrows {
    try await live.replace(by: make)
  }

  /// Serves until the task is cancelled.
  ///
  /// - Parameter isReady: Called with the address, once browsers can ask there.
  public func run(isReady: @escaping @Sendable (String) -> Void) async throws {
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await server.run() }
      group.addTask {
        try await server.waitUntilListening()
        isReady("http://\(try await host())/")
      }
      defer { group.cancelAll() }
      try await group.waitForAll()
    }
  }

  /// Stops serving.
  public func stop() async {
    await live.end()
    await server.stop(timeout: 0)
  }

  private static let waiting = """
    <!DOCTYPE html><html lang="en"><meta http-equiv="refresh" content="1"><title>Dissoi</title>
    <p>The map can’t be read yet: what is wrong with it stands in the terminal.</p></html>
    """

  private func host() async throws -> String {
    guard case .ip4(let address, let port) = await server.listeningAddress else {
      throw CancellationError()
    }
    return "\(address):\(port)"
  }

  private func addRoutes() async {
    await server.appendRoute("GET /") { request in
      guard await isAddressed(request) else { return HTTPResponse(statusCode: .forbidden) }
      let page = await live.current
      // Until there is one, the reader sees why there is none, and the browser asks again.
      return page.isEmpty
        ? Self.answer(Array(Self.waiting.utf8), type: "text/html; charset=utf-8")
        : Self.answer(page, type: "text/html; charset=utf-8")
    }
    await server.appendRoute("GET /changes") { request in
      guard await isAddressed(request) else { return HTTPResponse(statusCode: .forbidden) }
      let known = request.query.first.flatMap { Int($0.name) } ?? 0
      let version = await live.change(from: known)
      return Self.answer(Array("\(version)".utf8), type: "text/plain")
    }
  }

  /// Whether a request names this server and no other.
  private func isAddressed(_ request: HTTPRequest) async -> Bool {
    guard let host = try? await host() else { return false }
    return request.headers[.host] == host
  }

  private static func answer(_ bytes: [UInt8], type: String) -> HTTPResponse {
    HTTPResponse(
      statusCode: .ok,
      headers: [
        .contentType: type, .cacheControl: "no-store",
        HTTPHeader("Cross-Origin-Resource-Policy"): "same-origin",
        HTTPHeader("X-Content-Type-Options"): "nosniff",
      ], body: Data(bytes))
  }
}
