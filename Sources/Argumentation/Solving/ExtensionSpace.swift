/// Where the extensions of a framework are looked for: what all of them have, and the components of
/// the rest, whose sets combine freely.
struct ExtensionSpace {
  /// The arguments that every extension has.
  let common: [Int32]
  /// The part whose components are searched.
  let open: Part

  /// Lays a framework out for one of the semantics that are searched.
  ///
  /// - Complexity: O(arguments + attacks).
  init(of framework: Framework, under semantics: Semantics) {
    if semantics.containsGrounded {
      let reduct = GroundedReduct(of: framework)
      common = reduct.grounded.members
      open = reduct.open
    } else {
      common = []
      open = Part(whole: framework)
    }
  }

  /// The components of the part that is searched.
  func components() -> some Sequence<Part> {
    var cutter = PartCutter(open)
    return open.framework.components().lazy.map { cutter.cut($0) }
  }
}
