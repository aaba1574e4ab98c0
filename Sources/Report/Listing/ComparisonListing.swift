import ArgumentMap
import Comparison
import Evaluation
import Interchange

/// What a listing of a comparison says, before it is laid out as text or Markdown.
struct ComparisonListing {
  /// An author with the texts that the map takes the author's words from, and the theses.
  struct Author {
    let name: String
    let sources: [String]
    let theses: [Claim]
  }

  /// One author's hold on a claim or an argument.
  struct Claim {
    let title: String
    let text: String?
    let stance: String
    let anchors: [String]
    let status: String
    /// The status as people read it, which says more of what is undecided.
    let standing: String
    /// The labels that it takes over all positions; nil where it has no node, or the limit came first.
    let justification: String?
    let explanation: String
    let marks: [String]
  }

  /// Two positions that part.
  struct Row {
    let kind: String
    let remarks: [String]
    let claims: [Claim]
    /// The names of the authors whose claims they are.
    let authors: [String]
    let witness: String
  }

  /// A claim that several authors hold, with each one's hold on it.
  struct Shared {
    let title: String
    let standing: String
    let remarks: [String]
    let claims: [(author: String, claim: Claim)]
  }

  /// An objection that no author makes.
  struct Objection {
    let text: String
    let place: String?
  }

  let title: String
  /// What has to be known to read a status rightly.
  let relativity: String
  /// Whether the time was up before all was known.
  let isPartial: Bool
  /// How far the review of the claims has come.
  let reviewed: String?
  let authors: [Author]
  let disagreements: [Row]
  /// What there is to say where there are no disagreements.
  let noDisagreement: String
  /// What the theses hang on and what would change them.
  let stakes: [ListingNotes]
  let seeming: [Row]
  let shared: [Shared]
  /// What is to be said about what the authors share.
  let sharedNotes: [ListingNotes]
  let objections: [Objection]
  /// What is to be said about each author's own reasoning.
  let findings: [ListingNotes]
  let oneSided: [(author: String, claims: [Claim])]

  init(of comparison: Comparison, options: ListingOptions) {
    let filter = options.filter
    let rows = comparison.disagreements.filter { filter.admits($0, in: comparison) }
    let reader = ListingReader(comparison: comparison)
    let map = comparison.map
    title = map.title ?? "Comparison"
    relativity = reader.wording.relativity
    isPartial = comparison.isPartial
    authors = comparison.authors.map(reader.author)
    reviewed = options.reviewed
    disagreements = rows.filter(\.kind.isAboutTruth).map(reader.row)
    noDisagreement =
      switch comparison.authors.count {
      case _ where !filter.isEmpty: "None of those asked for."
      case 0: "None: the map names no authors (proponents, in the front matter)."
      case 1: "None: there is only one author."
      default: "None: nothing one holds goes against the other."
      }
    let notes = NotesReader(comparison: comparison)
    stakes = filter.isEmpty ? notes.stakes() : []
    seeming = rows.filter { $0.kind == .talkingPast || $0.kind == .onMeaning }.map(reader.row)
    sharedNotes = filter.isEmpty ? notes.sharedGround() : []
    findings = filter.isEmpty ? notes.findings() : []
    shared = comparison.sharedGround
      .filter { filter.admits($0, of: comparison.authors, in: comparison) }.map(reader.shared)
    objections = filter.isEmpty ? reader.analystsObjections() : []
    oneSided = comparison.authors.map { author in
      let claims = comparison.oneSided.filter {
        comparison.evaluation.commitments.isCommitted(author, to: $0)
          && filter.admits($0, of: [author], in: comparison)
      }
      return (map[author].name, claims.map { reader.claim(.statement($0), of: author) })
    }
  }
}
