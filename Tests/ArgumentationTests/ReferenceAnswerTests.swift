import Foundation
import TestSupport
import Testing

@testable import Argumentation

/// The grounded extensions that independent solvers give, where the reference answers are at hand.
@Suite(.enabled(if: SharedFolder.has("reference-semantics/af_reference.json")))
struct ReferenceAnswerTests {
  /// A framework whose arguments are numbered from 1, and its answers by semantics.
  struct Instance: Decodable {
    struct Answers: Decodable {
      let grounded: Extension

      enum CodingKeys: String, CodingKey { case grounded = "GR" }
    }
    struct Extension: Decodable {
      let scept: [Int]
    }
    let id: String
    let n: Int
    let attacks: [[Int]]
    let answers: Answers
  }

  @Test func `grounded extensions agree with independent solvers`() throws {
    let data = try #require(SharedFolder.data("reference-semantics/af_reference.json"))
    let instances = try JSONDecoder().decode([Instance].self, from: data)
    #expect(!instances.isEmpty)
    for instance in instances {
      let attacks = instance.attacks.map { Attack(attacker: $0[0] - 1, target: $0[1] - 1) }
      let labels = Framework(count: instance.n, attacks: attacks).groundedLabelling().labels
      let grounded = labels.indices.filter { labels[$0] == .in }.map { $0 + 1 }
      #expect(grounded == instance.answers.grounded.scept, "\(instance.id)")
    }
  }
}
