/// What a person means who names a code that is to be switched off.
package enum SwitchOff: Hashable, Sendable {
  /// A warning, which can be.
  case warning(DiagnosticCode)
  /// An error, which can't.
  case error(DiagnosticCode)
  /// No code; the nearest that is one.
  case unknown(nearest: DiagnosticCode?)

  /// Looks a name up.
  package init(_ name: String) {
    if let code = DiagnosticCode(rawValue: name) {
      self = code.canWarn ? .warning(code) : .error(code)
    } else {
      let nearest = EditDistance.nearest(
        to: name, among: DiagnosticCode.allCases.lazy.map(\.rawValue))
      self = .unknown(nearest: nearest.flatMap(DiagnosticCode.init))
    }
  }
}
