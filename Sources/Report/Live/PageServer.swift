internal import FlyingSocks
internal import Foundation

/// Serves one page to the browsers of this machine, and has them load it anew when it changes.
///
/// It listens on the loopback address only, on a port that the system chooses, and answers only those
/// who ask for it by that address: a page of another origin that gets a name to point here is refused.
///
/// The sockets are FlyingSocks’; the whole server that comes with it, FlyingFox, would bring libcurl along.
public struct PageServer: Sendable {
  /// Where the page is.
  public let address: String

  private let socket: Socket
  private let host: String
  private let live = LivePage()

  /// Begins to listen; there is no page yet.
  ///
  /// - Throws: What keeps it from listening.
  public init() throws {
    socket = try Socket(domain: AF_INET)
    try socket.bind(to: .inet(ip4: "127.0.0.1", port: 0))
    try socket.listen()
    guard case .ip4(let address, let port) = try socket.sockname() else {
      throw SocketError.unsupportedAddress
    }
    host = "\(address):\(port)"
    self.address = "http://\(host)/"
  }

  /// Puts a page in the place of the one that is served.
  ///
  /// - Parameter make: Makes the page; the number has to go into ``DebatePage/render(version:)``.
  public func serve(_ make: @Sendable (Int) throws -> [UInt8]) async rethrows {
    try await live.replace(by: make)
  }

  /// Serves until the task is cancelled.
  public func run() async throws {
    let pool = SocketPool.make()
    try await pool.prepare()
    let listener = try AsyncSocket(socket: socket, pool: pool)
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await pool.run() }
      group.addTask { try await accept(on: listener) }
      defer { group.cancelAll() }
      try await group.next()
    }
  }

  /// Lets everybody go who waits for a change.
  public func stop() async {
    await live.end()
  }

  private func accept(on listener: AsyncSocket) async throws {
    try await withThrowingDiscardingTaskGroup { group in
      for try await connection in listener.sockets {
        group.addTask {
          // A browser that goes away in the middle is no concern of the others.
          try? await connection.write(Data(await answer(to: connection)))
          try? connection.close()
        }
      }
    }
  }

  private func answer(to connection: AsyncSocket) async -> [UInt8] {
    var bytes: [UInt8] = []
    while !PageRequest.isWhole(bytes) {
      guard bytes.count < PageRequest.limit,
        let more = try? await connection.read(atMost: PageRequest.limit)
      else { return PageRequest.answer("400 Bad Request") }
      bytes += more
    }
    guard let request = PageRequest(bytes) else { return PageRequest.answer("400 Bad Request") }
    guard request.host == host else { return PageRequest.answer("403 Forbidden") }
    return await answer(to: request)
  }

  private func answer(to request: PageRequest) async -> [UInt8] {
    let parts = request.target.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    switch parts.first {
    case "/":
      let page = await live.current
      // Until there is one, the reader sees why there is none, and the browser asks again.
      return PageRequest.answer(
        "200 OK", type: "text/html", page.isEmpty ? Array(Self.waiting.utf8) : page)
    case "/changes":
      let known = parts.count > 1 ? Int(parts[1]) ?? 0 : 0
      let version = await live.change(from: known)
      return PageRequest.answer("200 OK", Array("\(version)".utf8))
    default: return PageRequest.answer("404 Not Found")
    }
  }

  private static let waiting = """
    <!DOCTYPE html><html lang="en"><meta http-equiv="refresh" content="1"><title>Dissoi</title>
    <p>The map can’t be read yet: what is wrong with it stands in the terminal.</p></html>
    """
}
