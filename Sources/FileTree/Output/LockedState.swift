/// Our own folder inside an output folder, with the lock that keeps a second writer out.
///
/// The lock belongs to the open file, so the system gives it back when the process ends, however
/// it ends.
struct LockedState: ~Copyable, Sendable {
  let folder: Descriptor
  let lock: Descriptor

  private init(folder: consuming Descriptor, lock: consuming Descriptor) {
    self.folder = folder
    self.lock = lock
  }

  // Closing is not enough: a program that another thread is just starting has, for a moment, a copy
  // of every open file, and the lock would live on in it.
  deinit { Disk.unlock(lock) }

  /// Makes the folder where it is missing and takes the lock; nil when somebody else holds it.
  static func take(
    in root: borrowing Descriptor, disk: Disk
  ) throws(SystemError) -> LockedState? {
    // Another writer that gave up may remove the folder and the lock file between our steps; a
    // lock on a removed file keeps nobody out, so the file must still be the one at the path.
    for _ in 0..<8 {
      try disk.makeFolder(StateFolder.name, in: root)
      do throws(SystemError) {
        let folder = try disk.openFolder(StateFolder.name, in: root)
        guard let lock = try disk.lockFile(StateFolder.lock, in: folder) else { return nil }
        let held = try disk.status(of: lock, StateFolder.lock)
        let named = try disk.status(of: StateFolder.lock, in: folder)
        if held.identity == named?.identity { return LockedState(folder: folder, lock: lock) }
      } catch {
        if error != .missing { throw error }
      }
    }
    return nil
  }
}
