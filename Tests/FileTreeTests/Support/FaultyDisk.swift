import Foundation
import Synchronization

@testable import FileTree

/// Counts the calls to a disk and makes some of them fail.
final class FaultyDisk: Sendable {
  enum Plan {
    /// Only the n-th call fails, as when the disk is full for a moment.
    case failure(call: Int, SystemError)
    /// The n-th call that would leave a trace and all later ones fail, as when the process had
    /// been killed just before.
    case kill(call: Int)
  }

  private let plan: Plan
  private let calls = Mutex(0)
  private let didStrike = Mutex(false)

  init(_ plan: Plan) { self.plan = plan }

  /// Whether the plan's call was ever reached.
  var struck: Bool { didStrike.withLock { $0 } }

  var disk: Disk {
    Disk { [self] call, _ in
      let error: SystemError?
      switch plan {
      case .failure(let number, let failure):
        error = next() == number ? failure : nil
      case .kill(let number):
        error = call.changesDisk && next() >= number ? SystemError(EIO) : nil
      }
      if error != nil { didStrike.withLock { $0 = true } }
      return error
    }
  }

  private func next() -> Int {
    calls.withLock { calls in
      calls += 1
      return calls
    }
  }
}
