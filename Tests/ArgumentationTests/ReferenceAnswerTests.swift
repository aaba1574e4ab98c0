import Foundation
import TestSupport
import Testing

@testable import Argumentation

/// The answers that independent solvers give, where the reference answers are at hand.
@Suite(.enabled(if: SharedFolder.has("reference-semantics/af_reference.json")))
struct ReferenceAnswerTests {
  /// A framework whose arguments are numbered from 1, and its answers by semantics.
  struct Instance: Decodable {
    struct Answers: Decodable {
      let grounded, complete, preferred, stable, semiStable, stage, ideal: Answer
      /// For each argument the first letters of its labels.
      let statuses: [String]

      enum CodingKeys: String, CodingKey {
        case grounded = "GR"
        case complete = "CO"
        case preferred = "PR"
        case stable = "ST"
        case semiStable = "SST"
        case stage = "STG"
        case ideal = "ID"
        case statuses = "justification_status"
      }

      func answer(under semantics: Semantics) -> Answer? {
        switch semantics {
        case .grounded: grounded
        case .complete: complete
        case .preferred: preferred
        case .stable: stable
        case .semiStable: semiStable
        case .stage: stage
        case .ideal: ideal
        case .conflictFree, .admissible: nil
        }
      }
    }
    struct Answer: Decodable {
      let count: Int?
      let cred: [Int]
      let scept: [Int]
      let extensions: [[Int]]?
    }
    let id: String
    let n: Int
    let attacks: [[Int]]
    let answers: Answers

    var framework: Framework { Framework(n, attacks.map { ($0[0] - 1, $0[1] - 1) }) }
  }

  private let instances: [Instance]

  init() throws {
    let data = try #require(SharedFolder.data("reference-semantics/af_reference.json"))
    instances = try JSONDecoder().decode([Instance].self, from: data)
    try #require(!instances.isEmpty)
  }

  @Test(arguments: Semantics.allCases.filter { $0.containsGrounded || $0 == .stage })
  func `acceptance, numbers and extensions agree`(under semantics: Semantics) throws {
    for instance in instances {
      let answer = try #require(instance.answers.answer(under: semantics))
      let framework = instance.framework
      for (acceptance, expected) in [
        (Acceptance.credulous, answer.cred), (.sceptical, answer.scept),
      ] {
        let accepted = framework.acceptance(acceptance, under: semantics)
        #expect(!accepted.isPartial)
        #expect(accepted.arguments(where: true).map { $0 + 1 } == expected, "\(instance.id)")
      }
      if let count = answer.count {
        #expect(framework.extensionCount(under: semantics).known.value == count, "\(instance.id)")
      }
      if let extensions = answer.extensions {
        let found = framework.allExtensions(under: semantics).known.map(\.members)
        let expected = extensions.map { $0.sorted().map { Int32($0 - 1) } }
        #expect(Set(found) == Set(expected), "\(instance.id)")
      }
    }
  }

  /// Every argument by itself, of the frameworks in which a solver of repute went wrong and others.
  @Test func `single answers on preferred sets agree, and no certificate is refuted`() {
    for instance in instances where instance.n <= 60 {
      let framework = instance.framework
      let checker = CertificateChecker(framework)
      for argument in 0..<framework.count {
        for acceptance in Acceptance.allCases {
          let answer = framework.answer(on: argument, acceptance, under: .preferred)
          let known = instance.answers.preferred
          let accepted = acceptance == .credulous ? known.cred : known.scept
          #expect(answer.isYes == accepted.contains(argument + 1), "\(instance.id)")
          let isProvable = answer.isYes == (acceptance == .credulous)
          #expect((answer.certificate != nil) == isProvable)
          guard let certificate = answer.certificate else { continue }
          #expect(certificate.contains(argument) == answer.isYes)
          #expect(checker.check(certificate, under: .complete) == .proven)
        }
      }
    }
  }

  @Test func `justification statuses agree`() {
    for instance in instances {
      let statuses = instance.framework.justificationStatuses()
      let letters = statuses.values.map { $0?.letters ?? "?" }
      #expect(letters == instance.answers.statuses, "\(instance.id)")
    }
  }
}

extension JustificationStatus {
  /// The first letters of the labels.
  fileprivate var letters: String {
    labels.map { label in
      switch label {
      case .in: "i"
      case .out: "o"
      case .undecided: "u"
      }
    }
    .joined()
  }
}
