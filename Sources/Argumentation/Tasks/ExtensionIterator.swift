/// Goes through the extensions of a framework.
///
/// The components' sets turn like the wheels of an odometer. A class, for it works a solver.
public final class ExtensionIterator: IteratorProtocol {
  private let common: [Int32]
  private var wheels: [Wheel] = []
  private var hasBegun = false
  private var isFinished = false
  /// Whether the limit came before the last extension.
  public private(set) var isStopped = false

  init(
    of framework: Framework, under semantics: Semantics, toldApartBy told: Int?, limit: Limit
  ) {
    guard let sets = semantics.sets else {
      let only = framework.oneExtension(under: semantics, limit: limit)
      if case .found(let found) = only { common = found.members } else { common = [] }
      isStopped = only == .unknown
      isFinished = isStopped
      return
    }
    let space = ExtensionSpace(of: framework, under: semantics)
    common = space.common
    wheels = space.components().map { Wheel(of: $0, under: sets, toldApartBy: told, limit: limit) }
  }

  /// Returns another extension; nil if there is none, or the limit came first.
  public func next() -> Extension? {
    guard !isFinished, advance() else {
      isFinished = true
      return nil
    }
    return Extension(wheels.reduce(into: common) { $0 += $1.set })
  }

  private func advance() -> Bool {
    guard hasBegun else {
      hasBegun = true
      return wheels.indices.allSatisfy { turn(wheel: $0) }
    }
    for index in wheels.indices {
      if turn(wheel: index) { return true }
      if isStopped { return false }
      wheels[index].rewind()
    }
    return false
  }

  /// Turns a wheel to its next set; false if there is none, or the limit came first.
  private func turn(wheel index: Int) -> Bool {
    let turn = wheels[index].turn()
    isStopped = turn == .stopped
    return turn == .turned
  }
}

/// The sets of one component, kept once they are found, and the one whose turn it is.
private struct Wheel {
  enum Turn {
    case turned
    /// There is no further set.
    case ended
    /// The limit came first.
    case stopped
  }

  private let part: Part
  /// Finds further sets; nil when there are no more.
  private var stream: SetStream?
  private var sets: [[Int32]] = []
  /// The place of the set whose turn it is; -1 before the first.
  private var place = -1

  init(of part: Part, under sets: Semantics.Sets, toldApartBy told: Int?, limit: Limit) {
    self.part = part
    stream = SetStream(sets, of: part, toldApartBy: told, limit: limit)
  }

  /// The set whose turn it is, in the names of the whole.
  var set: [Int32] { sets[place] }

  /// Goes back to the first set.
  mutating func rewind() { place = 0 }

  /// Goes on to the next set.
  mutating func turn() -> Turn {
    if place + 1 == sets.count {
      guard let stream else { return .ended }
      switch stream.next() {
      case .set(let set): sets.append(part.names(of: set.members))
      case .stopped: return .stopped
      case .none:
        self.stream = nil
        return .ended
      }
    }
    place += 1
    return .turned
  }
}
