import Testing

@testable import Argumentation

@Suite struct FrameworkTests {
  @Test func `an attack given twice counts once`() {
    let attack = Attack(attacker: 0, target: 1)
    let framework = Framework(count: 3, attacks: [attack, Attack(attacker: 2, target: 1), attack])
    #expect(framework.attackCount == 2)
    #expect(Array(framework.targets(of: 0)) == [1])
    #expect(Array(framework.attackers(of: 1)) == [0, 2])
    #expect(framework.attackers(of: 0).isEmpty)
  }

  @Test func `a framework of nothing has nothing`() {
    let framework = Framework(count: 0, attacks: [])
    #expect(framework.attackCount == 0)
    #expect(framework.groundedLabelling().labels.isEmpty)
  }
}
