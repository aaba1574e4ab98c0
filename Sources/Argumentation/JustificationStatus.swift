/// Which labels an argument takes in the complete labellings of a framework.
///
/// Of the seven sets of labels six occur: an argument that is in under one complete labelling and
/// out under another is undecided under the grounded one.
///
/// Y. Wu, M. Caminada: A labelling-based justification status of arguments. Studies in Logic 3
/// (2010).
public enum JustificationStatus: String, CaseIterable, Sendable {
  /// In under every one.
  case stronglyAccepted = "strongly accepted"
  /// In or undecided.
  case weaklyAccepted = "weakly accepted"
  /// In, out or undecided.
  case borderline
  /// Undecided under every one.
  case undecided
  /// Out or undecided.
  case weaklyRejected = "weakly rejected"
  /// Out under every one.
  case stronglyRejected = "strongly rejected"

  /// The status of an argument that the grounded labelling leaves undecided.
  ///
  /// - Parameters:
  ///   - canBeIn: Whether some complete labelling has it in.
  ///   - canBeOut: Whether some complete labelling has it out.
  init(canBeIn: Bool, canBeOut: Bool) {
    switch (canBeIn, canBeOut) {
    case (true, true): self = .borderline
    case (true, false): self = .weaklyAccepted
    case (false, true): self = .weaklyRejected
    case (false, false): self = .undecided
    }
  }

  /// The labels that the argument takes.
  public var labels: [Label] {
    switch self {
    case .stronglyAccepted: [.in]
    case .weaklyAccepted: [.in, .undecided]
    case .borderline: [.in, .out, .undecided]
    case .undecided: [.undecided]
    case .weaklyRejected: [.out, .undecided]
    case .stronglyRejected: [.out]
    }
  }
}
