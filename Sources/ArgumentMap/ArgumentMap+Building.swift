extension ArgumentMap {
  /// Adds a statement and returns its id.
  public mutating func add(_ statement: Statement) -> StatementID {
    statements.append(statement)
    return StatementID(statements.count - 1)
  }

  /// Adds an argument and returns its id.
  public mutating func add(_ argument: Argument) -> ArgumentID {
    arguments.append(argument)
    return ArgumentID(arguments.count - 1)
  }

  /// Adds a source text and returns its id.
  public mutating func add(_ source: Source) -> SourceID {
    sources.append(source)
    return SourceID(sources.count - 1)
  }

  /// Adds a section and returns its id.
  public mutating func add(_ section: Section) -> SectionID {
    sections.append(section)
    return SectionID(sections.count - 1)
  }

  /// Adds a file and returns its id.
  public mutating func add(_ file: SourceFile) -> FileID {
    files.append(file)
    return FileID(files.count - 1)
  }

  /// Adds an author and returns the id.
  public mutating func add(_ proponent: Proponent) -> ProponentID {
    proponents.append(proponent)
    return ProponentID(proponents.count - 1)
  }

  /// Adds an inference and returns its id; the argument's lines must name it separately.
  public mutating func add(_ inference: Inference) -> InferenceID {
    inferences.append(inference)
    return InferenceID(inferences.count - 1)
  }

  /// Adds a relation that is not yet in the map and returns its id.
  public mutating func add(_ relation: Relation) -> RelationID {
    relations.append(relation)
    return RelationID(relations.count - 1)
  }
}
