import Foundation

/// The facts of a document, one for each value in their JSON, by the path to it.
struct FactTree: Equatable {
  /// The values as text, by paths such as `statements[0].title`.
  private(set) var values: [String: String] = [:]

  /// Reads facts; what was asked for and the wording of errors are left out.
  init(_ json: Data) throws {
    guard var root = try JSONSerialization.jsonObject(with: json) as? [String: Any] else {
      throw CocoaError(.propertyListReadCorrupt)
    }
    root["request"] = nil
    root["errors"] = nil
    var waiting: [(path: String, value: Any)] = [("", root)]
    while let (path, value) = waiting.popLast() {
      switch value {
      case let object as [String: Any]:
        values[path] = "{}"
        waiting += object.map { (path.isEmpty ? $0.key : "\(path).\($0.key)", $0.value) }
      case let list as [Any]:
        values[path] = "[\(list.count)]"
        waiting += list.enumerated().map { ("\(path)[\($0.offset)]", $0.element) }
      default:
        values[path] = "\(value)"
      }
    }
  }

  /// Where two trees differ: paths without the places in lists, such as `statements[].title`, each
  /// with the first difference.
  func differences(from other: FactTree) -> [String: String] {
    var result: [String: String] = [:]
    for path in Set(values.keys).union(other.values.keys).sorted() {
      let (mine, theirs) = (values[path], other.values[path])
      guard mine != theirs else { continue }
      let kind = path.replacing(/\[\d+\]/, with: "[]")
      result[kind] = result[kind] ?? "\(path): \(mine ?? "nothing") and not \(theirs ?? "nothing")"
    }
    return result
  }
}
