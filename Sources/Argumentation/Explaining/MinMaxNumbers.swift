/// How deep a discussion has to go to show why the grounded labelling has an argument in or out.
///
/// An unattacked argument has the number 1; one that is out has the least number of its attackers
/// that are in, and one; one that is in has the greatest number of its attackers, and one. The
/// attackers with the least numbers are those that answer quickest.
///
/// M. Caminada: Strong admissibility revisited. COMMA 2014, def. 7 (min-max numbering).
public struct MinMaxNumbers: Sendable {
  private let numbers: [Int32]
  private let answers: [Int32]

  /// Numbers the arguments of a framework.
  ///
  /// - Parameters:
  ///   - framework: The framework.
  ///   - labelling: Its grounded labelling.
  /// - Complexity: O(arguments + attacks).
  public init(of framework: Framework, under labelling: Labelling) {
    var rounds = Rounds(framework, labelling)
    rounds.run()
    numbers = rounds.numbers
    answers = rounds.answers
  }

  /// The number of an argument; nil if it is undecided.
  public subscript(argument: Int) -> Int? {
    numbers[argument] == 0 ? nil : Int(numbers[argument])
  }

  /// The attacker that shows quickest why an argument is out: of those that are in and have the least
  /// number, the one whose own case takes the fewest steps; nil unless the argument is out.
  public func answer(to argument: Int) -> Int? {
    answers[argument] < 0 ? nil : Int(answers[argument])
  }
}

/// The grounded labelling made once more, breadth first, so that every argument is met at its number.
private struct Rounds {
  private let framework: Framework
  private let labelling: Labelling
  /// The numbers; 0 for none yet.
  private(set) var numbers: [Int32]
  /// For each argument that is out the attacker that was met first and has the least case; -1 for none.
  private(set) var answers: [Int32]
  /// How many steps the case for each argument takes, written out as a tree.
  private var sizes: [Int]
  /// For each argument the attackers that have no number yet.
  private var pending: [Int32]

  init(_ framework: Framework, _ labelling: Labelling) {
    self.framework = framework
    self.labelling = labelling
    numbers = [Int32](repeating: 0, count: framework.count)
    answers = [Int32](repeating: -1, count: framework.count)
    sizes = [Int](repeating: 0, count: framework.count)
    pending = (0..<framework.count).map { Int32(framework.attackers(of: $0).count) }
  }

  mutating func run() {
    var winners = (0..<framework.count).filter { pending[$0] == 0 && labelling[$0] == .in }
    for winner in winners { number(winner, 1) }
    var number: Int32 = 1
    while !winners.isEmpty {
      let losers = losers(to: winners, numbered: number + 1)
      winners = freed(by: losers, numbered: number + 2)
      number += 2
    }
  }

  /// Numbers what the winners of a round defeat, if nothing did before.
  private mutating func losers(to winners: [Int], numbered number: Int32) -> [Int] {
    var losers: [Int] = []
    for winner in winners {
      for target in framework.targets(of: winner).map(Int.init) where labelling[target] == .out {
        if numbers[target] == 0 { losers.append(target) }
        guard numbers[target] == 0 || numbers[target] == number else { continue }
        numbers[target] = number
        let known = answers[target]
        if known < 0 || sizes[winner] < sizes[Int(known)] { answers[target] = Int32(winner) }
      }
    }
    for loser in losers { sizes[loser] = sizes[Int(answers[loser])].addingCapped(1) }
    return losers
  }

  /// Numbers what has lost its last attacker with the losers of a round.
  private mutating func freed(by losers: [Int], numbered number: Int32) -> [Int] {
    var winners: [Int] = []
    for loser in losers {
      for target in framework.targets(of: loser).map(Int.init) {
        pending[target] -= 1
        if pending[target] == 0 && labelling[target] == .in { winners.append(target) }
      }
    }
    for winner in winners { self.number(winner, number) }
    return winners
  }

  private mutating func number(_ winner: Int, _ number: Int32) {
    numbers[winner] = number
    sizes[winner] = framework.attackers(of: winner)
      .reduce(1) { $0.addingCapped(sizes[Int($1)]) }
  }
}

extension Int {
  /// The sum, or the greatest number there is.
  fileprivate func addingCapped(_ other: Int) -> Int {
    let (sum, overflows) = addingReportingOverflow(other)
    return overflows ? .max : sum
  }
}
