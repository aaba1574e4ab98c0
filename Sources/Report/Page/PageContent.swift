/// What the page says, in the shape that its templates ask for.
///
/// What is nil or empty leaves no trace on the page.
struct PageContent {
  let title: String
  let relativity: String
  let partial: String?
  let reviewed: String?
  let contents: [Entry]
  let filters: [Filter]
  let theses: Theses?
  let disagreements: Rows?
  let noDisagreement: String
  let seeming: Rows?
  let shared: Shared?
  let stakes: Notes?
  let drawing: Drawing?
  let findings: Notes?
  let oneSided: OneSided?
  let arguments: Arguments?
  let claimCount: Int
  let claims: [Detail]
  /// What the scripts work with, as JSON.
  let data: String
  let style: String
  let script: String
  /// The number of a page that loads itself anew.
  let version: Int?
  /// The Content-Security-Policy.
  let policy: String

  /// A line of the table of contents.
  struct Entry {
    let id: String
    let name: String
    let count: Int?
  }

  /// A list to choose from.
  struct Filter {
    let name: String
    let label: String
    let values: [String]
  }

  /// The authors side by side.
  struct Theses {
    let authors: [Author]
  }

  /// An author with the texts and the theses.
  struct Author {
    let name: String
    let tone: String
    let sources: [String]
    let theses: [Claim]
  }

  /// One author’s hold on a claim or an argument.
  struct Claim {
    /// Where the page has more on it; nil for an argument.
    let id: String?
    /// Its number among the claims of the map; nil for an argument.
    let place: Int?
    let title: String
    let text: String?
    let stance: String
    let standing: String?
    let explanation: String?
    let anchors: [String]
  }

  /// A part that lists disagreements.
  struct Rows {
    let count: Int
    let rows: [Row]
  }

  /// A disagreement.
  struct Row {
    let id: String
    let number: Int
    let kind: String
    let remarks: [String]
    /// The numbers of its claims, with blanks between.
    let places: String
    let sides: [Side]
    let witness: String
  }

  /// One side of a disagreement.
  struct Side {
    let author: String
    let tone: String
    let claim: Claim
  }

  /// What several authors hold.
  struct Shared {
    let count: Int
    let claims: [SharedClaim]
    let notes: [ListingNotes]
  }

  /// A claim that several authors hold.
  struct SharedClaim {
    let id: String
    let place: Int
    let title: String
    /// The wording, where all holders have the same.
    let text: String?
    let standing: String
    let remarks: [String]
    let holds: [Hold]
  }

  /// How one author holds what others hold, too.
  struct Hold {
    let author: String
    let stance: String
    let text: String?
    let anchors: [String]
  }

  /// A part that lists sentences.
  struct Notes {
    let notes: [ListingNotes]
  }

  /// The diagram.
  struct Drawing {
    let name: String
    let svg: String
  }

  /// What only one author speaks of.
  struct OneSided {
    let authors: [OneSidedAuthor]
  }

  /// What only this author speaks of.
  struct OneSidedAuthor {
    let author: String
    let count: Int
    let claims: [Claim]
  }

  /// All there is to know of a claim.
  struct Detail {
    let id: String
    let place: Int
    let title: String
    let text: String?
    /// Whether one of the parts has the text.
    let isVoiced: Bool
    let holders: String
    let standing: String
    let marks: String
    let parts: [ListingNotes]
    let sources: Passages?
    /// Why it has its status, where the status alone does not say so.
    let why: Why?
  }

  /// An explanation.
  struct Why {
    let steps: [Step]
  }

  /// The named reasons.
  struct Arguments {
    let count: Int
    let arguments: [Argument]
  }

  /// A named reason.
  struct Argument {
    let id: String
    let title: String
    let authors: String
    let premises: String
    let conclusions: String
    let standing: String
  }

  /// A step of an explanation.
  struct Step {
    let depth: Int
    let text: String
  }

  /// The passages that are to bear a claim out.
  struct Passages {
    let passages: [PassageView]
  }
}
