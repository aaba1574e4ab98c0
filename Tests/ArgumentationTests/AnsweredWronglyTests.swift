import Foundation
import Testing

@testable import Argumentation

/// Frameworks on which a solver of repute says that arguments are not in every extension, which are.
@Suite struct AnsweredWronglyTests {
  struct Instance: Sendable, CustomTestStringConvertible {
    let name: String
    let framework: Framework
    let arguments: [Int]
    let semantics: [Semantics]

    var testDescription: String { name }

    init?(line: Substring) {
      let fields = line.split(separator: "|").map { $0.split(separator: " ") }
      guard fields.count == 5, let name = fields[0].first,
        let count = fields[1].first.flatMap({ Int($0) })
      else { return nil }
      self.name = String(name)
      arguments = fields[2].compactMap { Int($0) }.map { $0 - 1 }
      semantics = fields[3].compactMap { Semantics(rawValue: String($0)) }
      let attacks = fields[4].map { $0.split(separator: ">").compactMap { Int($0) } }
      framework = Framework(count, attacks.map { ($0[0] - 1, $0[1] - 1) })
    }
  }

  static let instances: [Instance] = {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Fixtures/answered-wrongly.txt")
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").filter { !$0.hasPrefix("#") }.compactMap(Instance.init)
  }()

  @Test func `there are nine`() {
    #expect(Self.instances.count == 9)
    #expect(Self.instances.allSatisfy { !$0.arguments.isEmpty && !$0.semantics.isEmpty })
  }

  @Test(arguments: instances)
  func `the arguments in question are in every extension`(instance: Instance) {
    for semantics in instance.semantics {
      let all = instance.framework.acceptance(.sceptical, under: semantics)
      for argument in instance.arguments {
        #expect(all[argument] == true)
        let answer = instance.framework.answer(on: argument, .sceptical, under: semantics)
        #expect(answer.isYes == true)
      }
    }
  }

  @Test(arguments: instances)
  func `what is said to be missing somewhere is missing in a preferred set`(instance: Instance) {
    let framework = instance.framework
    let checker = CertificateChecker(framework)
    for argument in 0..<framework.count {
      let answer = framework.answer(on: argument, .sceptical, under: .preferred)
      guard answer.isYes == false else { continue }
      #expect(checker.check(answer, on: argument, .sceptical, under: .preferred) != .refuted)
      #expect(answer.certificate?.contains(argument) == false)
    }
  }
}
