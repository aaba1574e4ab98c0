import ArgumentMap
import Testing

@Suite struct CommitmentsTests {
  private let claim = StatementID(0)
  private let ann = ProponentID(0)
  private let ben = ProponentID(1)

  private func map(_ stances: [Stance]) -> ArgumentMap {
    var map = ArgumentMap()
    _ = map.add(Proponent(name: "Ann"))
    _ = map.add(Proponent(name: "Ben"))
    _ = map.add(Statement(title: "claim"))
    map.stances = stances
    return map
  }

  @Test(
    arguments: Stance.Polarity.allCases, Stance.Force.allCases)
  func `only what is held in one's own voice commits`(
    polarity: Stance.Polarity, force: Stance.Force
  ) {
    for voice in Stance.Voice.allCases {
      let stance = Stance(
        proponent: ann, statement: claim, polarity: polarity, force: force, voice: voice)
      let commitments = Commitments(of: map([stance]))
      let commits =
        voice == .own && polarity == .holds && [.flat, .hedged, .conceded].contains(force)
      #expect(commitments.committed(to: claim) == (commits ? [ann] : []))
      #expect(commitments.position(of: ann, on: claim) != nil)
      #expect(commitments.position(of: ben, on: claim) == nil)
    }
  }

  @Test func `of several records the strongest commits`() {
    let forces: [Stance.Force] = [.supposed, .hedged, .conceded]
    let stances = forces.map { Stance(proponent: ann, statement: claim, force: $0) }
    let position = Commitments(of: map(stances)).position(of: ann, on: claim)
    #expect(position?.commitment == .conceded)
    #expect(position?.records == [0, 1, 2])
  }

  @Test func `holding and denying are both kept`() {
    let stances = [
      Stance(proponent: ben, statement: claim, polarity: .denies),
      Stance(proponent: ben, statement: claim),
      Stance(proponent: nil, statement: claim),
    ]
    let commitments = Commitments(of: map(stances))
    #expect(commitments.committed(to: claim) == [ben])
    #expect(commitments.deniers(of: claim) == [ben])
    #expect(commitments.positions(on: claim).map(\.proponent) == [ben, nil])
  }
}
