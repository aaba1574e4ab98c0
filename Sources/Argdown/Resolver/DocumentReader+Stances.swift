internal import ArgumentMap

extension DocumentReader {
  /// Records how the proponent of a place stands to a statement.
  func record(
    _ context: StanceContext, _ keys: StanceKeys, on statement: StatementID, text: String?,
    of element: SyntaxElement, into resolver: inout Resolver
  ) {
    let details = context.details
    if context.isImplied, details.warrant?.isEmpty ?? true {
      let range = keys.isImplied == true ? keys.range : nil
      resolver.problems[document.id.index].add(
        .impliedWithoutWarrant, at: range ?? element.body)
    }
    resolver.map.stances.append(
      Stance(
        proponent: context.proponent, statement: statement, polarity: context.polarity,
        force: context.force, voice: context.voice, attributedTo: details.attributedTo,
        warrant: context.isImplied ? details.warrant ?? "" : nil, text: text,
        anchors: details.anchors, isThesis: keys.isThesis, scope: details.scope, note: keys.note,
        location: document.range(element.body)))
  }

  /// Records how the proponent of a place stands to an argument.
  func record(
    _ context: StanceContext, _ keys: StanceKeys, on argument: ArgumentID, at place: SourceRange,
    into resolver: inout Resolver
  ) {
    let details = context.details
    resolver.map.argumentStances.append(
      ArgumentStance(
        proponent: context.proponent, argument: argument, force: context.force,
        voice: context.voice, attributedTo: details.attributedTo, anchors: details.anchors,
        note: keys.note, location: place))
  }
}
