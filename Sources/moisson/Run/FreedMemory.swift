internal import CLibc

/// Memory that a stage has freed. It lies in the heaps of the threads that took it, where the next stage does not find it.
enum FreedMemory {
    /// Gives it back to the system.
    static func giveBack() { malloc_trim(0) }
}
