import Dispatch
import Foundation

extension Console {
  /// Does something on the first Ctrl-C; the second ends the process.
  static func onInterrupt(_ act: @escaping @Sendable () -> Void) {
    signal(SIGINT, SIG_IGN)
    let source = DispatchSource.makeSignalSource(signal: SIGINT, queue: .global())
    source.setEventHandler {
      act()
      signal(SIGINT, SIG_DFL)
      // The handler holds the source, which listens until then.
      source.cancel()
    }
    source.activate()
  }
}
