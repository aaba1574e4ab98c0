internal import ArgumentMap

/// Puts files in the place of `@include(path)`, as Argdown's command line does: anywhere in a text,
/// paths from the folder of the including file, each file once.
///
/// Whoever asks for a place in the result is told the place in the file that it comes from.
struct Includes {
  /// A file that is being copied.
  private struct Source {
    let file: SourceFile
    /// The next byte to copy.
    var next = 0
  }

  private var bytes: [UInt8] = []
  private var parts: [SourceFile.Part] = []
  private var open: [Source]
  private var seen: Set<String>
  private var diagnostics: [Diagnostic] = []

  /// Puts in what a file includes, and what that includes.
  ///
  /// - Returns: The file, and what there is to say about includes. An include that can't be read
  ///   stays as it is.
  /// - Complexity: O(n) in the size of all files.
  static func expand(_ file: SourceFile) -> (file: SourceFile, diagnostics: [Diagnostic]) {
    guard Directive.next(in: file.bytes, from: 0) != nil else { return (file, []) }
    var includes = Includes(file)
    includes.copy()
    let result = SourceFile(path: file.path, bytes: includes.bytes, parts: includes.parts)
    return (result, includes.diagnostics)
  }

  private init(_ file: SourceFile) {
    open = [Source(file: file)]
    seen = [FilePath.standard(file.path)]
  }

  private mutating func copy() {
    while let source = open.last {
      let file = source.file
      guard let directive = Directive.next(in: file.bytes, from: source.next) else {
        copy(file.bytes.count, of: file)
        open.removeLast()
        continue
      }
      copy(directive.range.lowerBound, of: file)
      include(directive, in: file)
    }
  }

  /// Copies the innermost file up to an offset.
  private mutating func copy(_ end: Int, of file: SourceFile) {
    let start = open[open.count - 1].next
    if start < end {
      parts.append(SourceFile.Part(start: bytes.count, file: file, offset: start))
      bytes += file.bytes[start..<end]
    }
    open[open.count - 1].next = end
  }

  private mutating func include(_ directive: Directive, in file: SourceFile) {
    let path = FilePath.beside(file.path, directive.path)
    guard seen.insert(FilePath.standard(path)).inserted else {
      diagnostics.append(.includedTwice(directive.path, in: file, at: directive.range))
      open[open.count - 1].next = directive.range.upperBound
      // Not even the line that the directive stood on is to part what is around it.
      bytes += Array("<!-- -->".utf8)
      return
    }
    switch InputFile.read(path) {
    case .failure(let failure):
      diagnostics.append(
        .cannotInclude(directive.path, reason: failure.reason, in: file, at: directive.range))
      copy(directive.range.upperBound, of: file)
    case .success(let included):
      open[open.count - 1].next = directive.range.upperBound
      let encoding = EncodingAdvice(SourceFile(path: path, bytes: included))
      diagnostics += encoding.diagnostics
      open.append(Source(file: encoding.file))
    }
  }
}

/// `@include(path)` in a text.
private struct Directive {
  var range: Range<Int>
  var path: String

  private static let opening = Array("@include(".utf8)

  /// The next directive at or after an offset; a path has at least one character and no `)`.
  static func next(in bytes: [UInt8], from offset: Int) -> Directive? {
    var place = offset
    while let start = bytes[place...].firstIndex(of: Byte.at) {
      place = start + 1
      let path = start + opening.count
      guard path < bytes.count, bytes[start..<path].elementsEqual(opening) else { continue }
      guard let end = bytes[path...].firstIndex(of: Byte.closeParen) else { return nil }
      if end > path {
        return Directive(
          range: start..<(end + 1), path: String(decoding: bytes[path..<end], as: UTF8.self))
      }
    }
    return nil
  }
}

/// Paths as texts; nothing is asked of the disk.
private enum FilePath {
  /// A path that is given from the folder of a file.
  static func beside(_ file: String, _ path: String) -> String {
    guard !path.hasPrefix("/"), let slash = file.lastIndex(of: "/") else { return path }
    return file[...slash] + path
  }

  /// A path without `.` and without steps that lead back.
  static func standard(_ path: String) -> String {
    var steps: [Substring] = []
    for step in path.split(separator: "/") where step != "." {
      if step == "..", let last = steps.last, last != ".." {
        steps.removeLast()
      } else {
        steps.append(step)
      }
    }
    return (path.hasPrefix("/") ? "/" : "") + steps.joined(separator: "/")
  }
}
