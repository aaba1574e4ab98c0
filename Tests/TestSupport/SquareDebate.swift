import ArgumentMap

extension MapFixture {
  /// A debate of two authors about a market square, with one of everything that a drawing shows.
  public static var square: MapFixture {
    var debate = MapFixture(
      title: "Should the market square be closed to cars?", authors: ["Ada Moss", "Ben Okoro"])
    debate.addMoss()
    debate.addOkoro()
    debate.addLinks()
    return debate
  }

  private mutating func addMoss() {
    let moss = "Ada Moss"
    hold(
      moss, "Close the square", "The market square should be closed to cars all year round.",
      thesis: true, tags: ["normative"])
    hold(
      moss, "Noise drops", "Without cars the square is quiet enough to talk across a table.",
      tags: ["causal"])
    hold(
      moss, "Quiet draws people", "People stay longer in places where they can talk.",
      tags: ["causal"])
    hold(
      moss, "Trade grows", "A square where people stay longer brings its shops more trade.",
      tags: ["predictive"])
    hold(moss, "Towns like ours gained", "Three towns of the same size saw trade grow.")
    hold(moss, "Health counts first", "A town must put its people’s health before convenience.")
    hold(moss, "Air gets cleaner", "The air around the square will be cleaner.", force: .hedged)
    argue(
      moss, "The trade argument", from: ["Noise drops", "Quiet draws people"], to: "Trade grows",
      rules: ["causal chain"])
    argue(
      moss, "The health argument", from: ["Health counts first", "Air gets cleaner"],
      to: "Close the square")
    relate(.support, "Trade grows", "Close the square", by: moss)
    relate(.support, "Towns like ours gained", "Trade grows", by: moss)
  }

  private mutating func addOkoro() {
    let okoro = "Ben Okoro"
    hold(
      okoro, "Keep it open", "The market square should stay open to cars.", thesis: true,
      tags: ["normative"])
    hold(okoro, "Shops need cars", "Half of the customers of the shops come by car.")
    hold(
      okoro, "Drivers won’t walk", "Those who come by car will not walk five minutes.",
      force: .hedged)
    hold(okoro, "Trade shrinks", "Closed to cars, the shops on the square lose trade.")
    hold(okoro, "Noise drops")
    argue(
      okoro, "The customers argument", from: ["Shops need cars", "Drivers won’t walk"],
      to: "Trade shrinks")
    relate(.support, "Trade shrinks", "Keep it open", by: okoro)
    stance(okoro, "Air gets cleaner", .denies)
    let traffic = sketch(
      okoro, "The traffic only moves", "Cars that may not cross the square drive around it.")
    relate(.attack, .argument(traffic), .statement(claim("Air gets cleaner")), by: okoro)
    hold(okoro, "A bus would help", "A bus every ten minutes would bring the same customers.")
    relate(.attack, "A bus would help", "Shops need cars", by: okoro)
  }

  private mutating func addLinks() {
    relate(.contrary, "Close the square", "Keep it open")
    relate(.contrary, "Trade grows", "Trade shrinks")
    hold("Ben Okoro", "Those towns have trains", "The towns that gained have a railway station.")
    relate(
      .attack, "Those towns have trains", "Towns like ours gained",
      Relation.Qualifiers(apart: "other means of getting there"))
    hold("Ben Okoro", "Talk is not trade", "People who sit and talk do not buy.")
    relate(.undercut, .statement(claim("Talk is not trade")), .inference(InferenceID(0)))
  }
}
