/// What a browser asks a ``PageServer`` for: the little of HTTP/1.1 that one page needs.
///
/// https://www.rfc-editor.org/rfc/rfc9112, sections 3 and 5.
struct PageRequest: Equatable {
  /// The path and what follows it, such as `/changes?3`.
  let target: String
  /// The host that it is addressed to.
  let host: String

  /// More than any browser sends along with a request for a page.
  static let limit = 1 << 16

  /// Whether a request is complete.
  static func isWhole(_ bytes: [UInt8]) -> Bool {
    bytes.suffix(4) == Array("\r\n\r\n".utf8)[...]
  }

  /// Reads a request; nil for anything but a GET that names a host.
  init?(_ bytes: [UInt8]) {
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\r\n")
    guard let first = lines.first?.split(separator: " ", omittingEmptySubsequences: false),
      first.count == 3, first[0] == "GET", first[2].hasPrefix("HTTP/1.")
    else { return nil }
    let hosts = lines.dropFirst().filter { $0.lowercased().hasPrefix("host:") }
    guard hosts.count == 1, let host = hosts.first?.dropFirst("host:".count) else { return nil }
    target = String(first[1])
    self.host = String(host.drop { $0 == " " || $0 == "\t" })
  }

  /// An answer, after which the connection ends.
  static func answer(_ status: String, type: String = "text/plain", _ body: [UInt8] = []) -> [UInt8]
  {
    let head = [
      "HTTP/1.1 \(status)", "Content-Type: \(type); charset=utf-8",
      "Content-Length: \(body.count)", "Cache-Control: no-store", "Connection: close",
      "Cross-Origin-Resource-Policy: same-origin", "X-Content-Type-Options: nosniff", "", "",
    ]
    return Array(head.joined(separator: "\r\n").utf8) + body
  }
}
