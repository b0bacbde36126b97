import Glibc

/// An object that is made when first asked for, and is used by one thread at a time.
final class LazyObject: @unchecked Sendable {
    /// On the heap, where a lock may not move.
    private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
    private var object: AnyObject?

    init() { pthread_mutex_init(mutex, nil) }

    deinit {
        pthread_mutex_destroy(mutex)
        mutex.deallocate()
    }

    /// Lends the object to one caller; all callers make one of the same type.
    func use<Object: AnyObject, Result>(making make: () -> Object, _ body: (Object) -> Result) -> Result {
        pthread_mutex_lock(mutex)
        defer { pthread_mutex_unlock(mutex) }
        let lent = object as? Object ?? make()
        object = lent
        return body(lent)
    }
}
