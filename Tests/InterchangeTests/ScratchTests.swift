import Interchange
import Testing
import Glibc

@Test func `scratch`() throws {
  guard let out = getenv("OUT").map({ String(cString: $0) }) else { return }
  let comparison = MapFixture.square.comparison
  for view in DebateGraph.View.allCases {
    let graph = DebateGraph(of: comparison, view: view)
    try FileWriter.write(DOTWriter().write(graph), to: "\(out)/\(view.rawValue).dot")
    try FileWriter.write(GraphMLWriter().write(graph), to: "\(out)/\(view.rawValue).graphml")
  }
}
