import ArgumentMap
import Comparison
import Evaluation
import Interchange
import TestSupport

extension MapFixture {
  /// The map, compared.
  var comparison: Comparison { Comparison(of: Evaluation(of: map)) }
}

extension [UInt8] {
  /// The bytes as text.
  var text: String { String(decoding: self, as: UTF8.self) }
}
