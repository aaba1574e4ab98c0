/// A debate about a market square in Argdown: two authors, each with a file of their own, and the
/// analyst's links between them.
public enum SquareTexts {
  /// What Ada Moss holds, with the front matter that declares both authors.
  public static let ada = """
    ===
    title: Should the market square be closed to cars?
    proponents: [Ada Moss, Ben Okoro]
    proponent: Ada Moss
    source: moss
    sources:
      moss: {title: A square for people, author: Ada Moss, date: 2019-05-02}
      okoro: {title: Keep the square open, author: Ben Okoro, date: 2023-01-10}
    ===

    [Close the square]: The square should be closed to cars all year. #normative {thesis: true, at: p1}

    <The trade argument>

    (1) [Noise drops]: Without cars the square is quiet enough to talk across a table. #causal {at: p2}
    (2) [Quiet draws people]: People stay longer where they can talk. {at: p3, phrase: "stay longer"}
    -- causal chain --
    (3) [Trade grows]: A square where people stay brings its shops more trade. #predictive
      {at: p3, force: hedged}
      +> [Close the square]

    """

  /// What Ben Okoro holds.
  public static let ben = """
    ===
    proponent: Ben Okoro
    source: okoro
    ===

    [Keep it open]: The square should stay open to cars. #normative {thesis: true, at: p1}
      + [Trade shrinks]: Closed to cars, the shops on the square lose trade. #predictive {at: p2}
        + <The customers argument>: Half of the customers come by car and will not walk. {at: p2}

    [Noise drops]: Without cars one can talk. {at: p4, force: conceded}

    [Quiet draws people] {polarity: denies, at: p5}

    [Deliveries need cars]: The shops get their goods by car. #factual {at: p6}

    """

  /// The analyst's links; a strict reading makes the lines between claims contraries.
  public static let links = """
    ===
    model: {mode: strict}
    ===

    [Close the square]
      - [Keep it open]

    [Trade grows]
      - [Trade shrinks] {note: "Both speak of the shops on the square."}

    [Noise drops]
      - [Deliveries need cars] {apart: "One speaks of the day, the other of the early morning."}

    <The customers argument>
      - <A bus would help>: A bus every ten minutes would bring the same customers.

    """
}
