import Platform
import Synchronization

/// An object that is made when somebody first asks for it. Who asks while it is made waits.
final class MadeOnce<Object: AnyObject & Sendable>: Sendable {
    private let made = AtomicLazyReference<Object>()
    private let making = Lock(())
    private let make: @Sendable () -> Object

    init(_ make: @escaping @Sendable () -> Object) { self.make = make }

    var object: Object {
        if let object = made.load() { return object }
        return making.withLock { _ in made.load() ?? made.storeIfNil(make()) }
    }

    /// The object, if it has been made.
    var ifMade: Object? { made.load() }
}
