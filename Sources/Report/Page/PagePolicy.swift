internal import Foundation
internal import SourceTexts

/// The Content-Security-Policy of a page: its own style and script, by their hashes, and nothing else.
///
/// https://www.w3.org/TR/CSP3/, sections 6.1 and 8.4.
enum PagePolicy {
  static func text(style: String, script: String, isLive: Bool) -> String {
    let parts = [
      "default-src 'none'", "style-src 'sha256-\(hash(of: style))'",
      "script-src 'sha256-\(hash(of: script))'", "base-uri 'none'", "form-action 'none'",
    ]
    // A page that reloads itself asks where it came from whether it has changed.
    return (parts + (isLive ? ["connect-src 'self'"] : [])).joined(separator: "; ")
  }

  private static func hash(of text: String) -> String {
    Data(SHA256.digest(of: Array(text.utf8))).base64EncodedString()
  }
}
