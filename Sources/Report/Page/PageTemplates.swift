internal import Mustache

/// The templates of the page, and its style and scripts.
enum PageTemplates {
  /// Fills the templates in.
  ///
  /// - Throws: What is wrong with a template, which only a change of the templates can bring about.
  static func page(_ content: PageContent) throws -> String {
    let library = try library.get()
    return library.render(content, withTemplate: "page") ?? ""
  }

  static let style = text(PackageResources.page_css)

  /// All scripts, as one; each file is a part of the page that works by itself.
  static let script = [
    PackageResources.whatif_js, PackageResources.diagram_js, PackageResources.table_js,
    PackageResources.find_js, PackageResources.panel_js, PackageResources.page_js,
  ].map(text).joined()

  /// What a page that is served has besides.
  static let liveScript = text(PackageResources.live_js)

  private static let library = Result {
    MustacheContentTypes.register(HTMLText(), named: "HTMLbytes")
    var library = MustacheLibrary()
    try library.register(text(PackageResources.page_mustache), named: "page")
    try library.register(text(PackageResources.claim_mustache), named: "claim")
    try library.register(text(PackageResources.row_mustache), named: "row")
    try library.register(text(PackageResources.notes_mustache), named: "notes")
    return library
  }

  private static func text(_ resource: [UInt8]) -> String {
    String(decoding: resource, as: UTF8.self)
  }
}
