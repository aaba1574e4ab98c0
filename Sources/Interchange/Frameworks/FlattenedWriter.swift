import Argumentation
public import Evaluation

/// Writes a map as a plain framework of arguments and attacks, for solvers.
///
/// Arguments are claims, reasons and helpers, in this order. What a helper is there for is told by the
/// first word of its name. Formats that know numbers alone have the names in comments.
public struct FlattenedWriter: Sendable {
  private let format: FrameworkFormat

  /// Makes a writer for a format.
  public init(_ format: FrameworkFormat) { self.format = format }

  /// Writes a map.
  ///
  /// - Returns: The file, in ASCII.
  /// - Complexity: O(size of the map).
  public func write(_ evaluation: Evaluation) -> [UInt8] {
    let flattened = evaluation.mapFramework
    let names = FlattenedNames(of: flattened, in: evaluation).names.map(spelling)
    var sink = ByteSink()
    if format == .i23 { sink.append("p af \(names.count)\n") }
    for (number, name) in names.enumerated() {
      switch format {
      case .i23: sink.append("# \(number + 1) \(name)\n")
      case .apx: sink.append("arg(\(name)).\n")
      case .tgf: sink.append("\(name)\n")
      }
    }
    if format == .tgf { sink.append("#\n") }
    for attacker in names.indices {
      for target in flattened.framework.targets(of: attacker).map(Int.init) {
        switch format {
        case .i23: sink.append("\(attacker + 1) \(target + 1)\n")
        case .apx: sink.append("att(\(names[attacker]),\(names[target])).\n")
        case .tgf: sink.append("\(names[attacker]) \(names[target])\n")
        }
      }
    }
    return sink.bytes
  }

  /// A name as the format can have it: facts can't have hyphens, which would mean a difference.
  private func spelling(of name: String) -> String {
    format == .apx ? String(name.map { $0 == "-" ? "_" : $0 }) : name
  }
}
