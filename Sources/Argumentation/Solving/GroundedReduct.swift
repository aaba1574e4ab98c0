/// What the grounded labelling settles, and the part that it leaves undecided.
///
/// The complete sets of a framework are its grounded set together with each of the complete sets of
/// the undecided part: nothing in that part is attacked by what is in, and what is out is attacked
/// by what is in. So it is with preferred, stable and ideal sets.
///
/// R. Baumann, G. Brewka, M. Ulbricht: Revisiting the foundations of abstract argumentation:
/// semantics based on weak admissibility and weak defense (AAAI 2020).
struct GroundedReduct: Sendable {
  /// The grounded labelling.
  let labelling: Labelling
  /// What it leaves undecided.
  let open: Part

  /// Takes a framework apart.
  ///
  /// - Complexity: O(arguments + attacks).
  init(of framework: Framework) {
    self.init(of: framework, by: framework.groundedLabelling())
  }

  /// Takes a framework apart by a complete labelling.
  init(of framework: Framework, by labelling: Labelling) {
    self.labelling = labelling
    let undecided = labelling.labels.indices.filter { labelling[$0] == .undecided }
    var cutter = PartCutter(Part(whole: framework))
    open = cutter.cut(undecided.map(Int32.init))
  }

  /// The grounded extension.
  var grounded: Extension { Extension(of: labelling) }

  /// The set of the whole that a set of the undecided part stands for.
  func whole(_ set: ArgumentSet) -> Extension {
    Extension(grounded.members + open.names(of: set.members))
  }

  /// The number that an undecided argument has in the undecided part.
  ///
  /// - Complexity: O(undecided arguments).
  func number(of argument: Int) -> Int32? {
    open.names.firstIndex(of: Int32(argument)).map(Int32.init)
  }

  /// What can bear on whether an undecided argument is in a complete, preferred or ideal set: the
  /// undecided arguments from which attacks lead to it, itself the first.
  ///
  /// P. Baroni, M. Giacomin: On principle-based evaluation of extension-based argumentation
  /// semantics. Artificial Intelligence 171 (2007): directionality.
  func cone(of argument: Int32) -> Part {
    var cutter = PartCutter(open)
    return cutter.cut(open.framework.arguments(reaching: [Int(argument)]))
  }
}
