import Argdown
import ArgumentMap
import Comparison
import Evaluation
import Foundation
import Interchange

/// Times what writes and reads graphs, on a generated debate.
///
/// Each command is run as a process of its own, so that its memory can be told; the files stay where they
/// are made, for other programs to be timed on.
enum GraphBenchmarks {
  /// Writes a debate of so many claims as GraphML and DOT, and tells how long that takes.
  static func write(statements count: Int, to folder: String) throws {
    let file = SourceFile(path: "map.argdown", text: MapText.generate(statements: count))
    let map = DebateReader().read([file]).map
    let graph = DebateGraph(of: Comparison(of: Evaluation(of: map)))
    print("\(graph.nodes.count) nodes, \(graph.edges.count) edges")
    let writers: [(name: String, write: (String) throws -> Void)] = [
      ("graph.graphml", { try GraphMLWriter().write(graph, to: $0) }),
      ("map.graphml", { try GraphMLWriter().write(graph, of: map, to: $0) }),
      ("graph.dot", { try DOTWriter().write(graph, to: $0) }),
      ("graph.json", { try FileWriter.write(NodeLinkWriter().write(graph), to: $0) }),
    ]
    for (name, write) in writers {
      let (_, time) = try Stopwatch.processorTime { try write(folder + "/" + name) }
      print("\(name): written in \(time.formatted) ms")
    }
  }

  /// Reads a GraphML file chunk by chunk, and checks it.
  static func check(_ path: String) {
    let (found, time) = Stopwatch.processorTime { GraphMLValidator().problems(inFileAt: path) }
    print("\(found?.count ?? -1) faults; read and checked in \(time.formatted) ms")
  }

  /// Reads a GraphML file as a map.
  static func read(_ path: String) {
    let (reading, time) = Stopwatch.processorTime { GraphMLReader().read(fileAt: path) }
    let map = reading?.map ?? ArgumentMap()
    print("\(map.statements.count) claims, \(map.relations.count) relations")
    print("read as a map in \(time.formatted) ms")
  }
}
