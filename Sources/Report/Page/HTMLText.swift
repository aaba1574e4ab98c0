internal import Interchange
internal import Mustache

/// Escapes what a template puts into a page; attributes are in double quotes everywhere.
///
/// The templates’ library escapes whole characters, and lets a sign pass that a combining mark follows;
/// this goes by Unicode scalars, as a browser does.
struct HTMLText: MustacheContentType {
  func escapeText(_ text: String) -> String {
    var sink = ByteSink()
    sink.append(xml: text)
    return String(decoding: sink.bytes, as: UTF8.self)
  }
}
