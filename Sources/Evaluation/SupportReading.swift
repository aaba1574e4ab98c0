/// What a support means for the claim that is supported: how reasons enter the flattening.
///
/// What the field calls the readings of support in bipolar frameworks, for maps in which a step has
/// several premises and a claim several authors. `Documentation/SupportReadings.md` sets them side
/// by side. C. Cayrol, M.-C. Lagasquie-Schiex: Bipolarity in argumentation graphs: towards a better
/// understanding. International Journal of Approximate Reasoning 54 (2013).
public enum SupportReading: String, CaseIterable, Sendable {
  /// A claim rests on its reasons together: it stands while one of them does.
  ///
  /// N. Oren, T. J. Norman: Semantics for evidence-based argumentation. COMMA 2008.
  case evidential
  /// A claim needs each of its reasons: it falls with any of them.
  ///
  /// F. Nouioua, V. Risch: Argumentation frameworks with necessities. SUM 2011.
  case necessary
  /// Whoever accepts a reason accepts what it is a reason for: what falls takes the step that leads
  /// to it along, and the premise of a step with one premise. A claim itself needs no reason.
  ///
  /// G. Boella, D. M. Gabbay, L. van der Torre, S. Villata: Support in abstract argumentation. COMMA
  /// 2010.
  case deductive
  /// Support means nothing for the status: claims and steps stand until attacked.
  ///
  /// P. M. Dung: On the acceptability of arguments. Artificial Intelligence 77 (1995), whose
  /// frameworks know attacks alone.
  case ignored
}
