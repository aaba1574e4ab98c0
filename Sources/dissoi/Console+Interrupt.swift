import Dispatch
import Foundation

extension Console {
  /// Listens for Ctrl-C until it is told not to.
  struct Interrupt {
    fileprivate let source: any DispatchSourceSignal

    /// From now on Ctrl-C ends the process.
    func end() {
      signal(SIGINT, SIG_DFL)
      source.cancel()
    }
  }

  /// Does something on the first Ctrl-C; the second ends the process.
  @discardableResult
  static func onInterrupt(_ act: @escaping @Sendable () -> Void) -> Interrupt {
    signal(SIGINT, SIG_IGN)
    let source = DispatchSource.makeSignalSource(signal: SIGINT, queue: .global())
    source.setEventHandler {
      act()
      signal(SIGINT, SIG_DFL)
      // The handler holds the source, which listens until then.
      source.cancel()
    }
    // A signal that came before somebody listens would be lost.
    let isListening = DispatchSemaphore(value: 0)
    source.setRegistrationHandler { isListening.signal() }
    source.activate()
    isListening.wait()
    return Interrupt(source: source)
  }
}
