import Glibc

/// The bytes of an address: 4 or 16 of them, in network order.
struct NetworkAddress: Hashable {
    var bytes: [UInt8]

    /// Reads a socket address; nil for a family that is neither IPv4 nor IPv6.
    init?(_ pointer: UnsafeRawPointer) {
        switch unsafe Int32(pointer.loadUnaligned(as: sa_family_t.self)) {
        case AF_INET:
            bytes = unsafe Self.bytes(
                at: pointer, offset: MemoryLayout<sockaddr_in>.offset(of: \.sin_addr) ?? 4, count: 4)
        case AF_INET6:
            bytes = unsafe Self.bytes(
                at: pointer, offset: MemoryLayout<sockaddr_in6>.offset(of: \.sin6_addr) ?? 8, count: 16)
        default: return nil
        }
    }

    init(bytes: [UInt8]) { self.bytes = bytes }

    private static func bytes(at pointer: UnsafeRawPointer, offset: Int, count: Int) -> [UInt8] {
        unsafe Array(UnsafeRawBufferPointer(start: pointer + offset, count: count))
    }

    /// `192.0.2.1` or `[2001:db8::1]`.
    var text: String {
        let family = bytes.count == 4 ? AF_INET : AF_INET6
        var text = [CChar](repeating: 0, count: Int(INET6_ADDRSTRLEN))
        guard unsafe inet_ntop(family, bytes, &text, socklen_t(text.count)) != nil else { return "" }
        let words = String(decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
        return bytes.count == 4 ? words : "[" + words + "]"
    }

    /// True when anyone on the Internet may be there (IANA special-purpose registries, RFC 6890); unknown blocks are not.
    var isPublic: Bool {
        if bytes.count == 4 { return !privateBlocks.contains { $0.contains(bytes) } }
        guard bytes.count == 16 else { return false }
        if let embedded = embeddedIPv4 { return NetworkAddress(bytes: embedded).isPublic }
        return bytes[0] & 0xE0 == 0x20 && !specialBlocks.contains { $0.contains(bytes) }
    }

    /// The IPv4 address that a mapped, NAT64 or 6to4 address leads to (RFC 4291, 6052, 3056).
    private var embeddedIPv4: [UInt8]? {
        if bytes[..<10].allSatisfy({ $0 == 0 }), bytes[10] == 0xFF, bytes[11] == 0xFF {
            return Array(bytes[12...])
        }
        if bytes[..<12].elementsEqual([0, 0x64, 0xFF, 0x9B, 0, 0, 0, 0, 0, 0, 0, 0]) {
            return Array(bytes[12...])
        }
        if bytes[0] == 0x20, bytes[1] == 0x02 { return Array(bytes[2..<6]) }
        return nil
    }

    /// The addresses of this host's interfaces, public ones too: a page never lives on the host that harvests it.
    static func ownAddresses() -> Set<NetworkAddress> {
        var first: UnsafeMutablePointer<ifaddrs>?
        guard unsafe getifaddrs(&first) == 0 else { return [] }
        defer { unsafe freeifaddrs(first) }
        var result: Set<NetworkAddress> = []
        var next = unsafe first
        while let entry = unsafe next {
            if let address = unsafe entry.pointee.ifa_addr, let read = unsafe NetworkAddress(address) {
                result.insert(read)
            }
            unsafe next = unsafe entry.pointee.ifa_next
        }
        return result
    }
}

/// All addresses that begin with some bits.
private struct Block {
    var prefix: [UInt8]
    var bits: Int

    init(_ prefix: [UInt8], _ bits: Int) {
        self.prefix = prefix
        self.bits = bits
    }

    func contains(_ bytes: [UInt8]) -> Bool {
        for index in 0..<(bits + 7) / 8 {
            let rest = min(8, bits - index * 8)
            let mask = UInt8(truncatingIfNeeded: 0xFF00 >> rest)
            let wanted = index < prefix.count ? prefix[index] : 0
            if (bytes[index] ^ wanted) & mask != 0 { return false }
        }
        return true
    }
}

private let privateBlocks: [Block] = [
    Block([0], 8),  // "this network"; Linux connects 0.0.0.0 to loopback
    Block([10], 8), Block([172, 16], 12), Block([192, 168], 16),  // private (RFC 1918)
    Block([100, 64], 10),  // carrier-grade NAT (RFC 6598)
    Block([127], 8),  // loopback
    Block([169, 254], 16),  // link-local, cloud metadata
    Block([192, 0, 0], 24), Block([192, 0, 2], 24), Block([198, 51, 100], 24), Block([203, 0, 113], 24),
    Block([192, 88, 99], 24),  // 6to4 relays
    Block([198, 18], 15),  // benchmarks
    Block([224], 4), Block([240], 4),  // multicast; reserved and broadcast
]

/// Within 2000::/3, the only block of IPv6 that is handed out.
private let specialBlocks: [Block] = [
    Block([0x20, 0x01], 23),  // protocol assignments: Teredo, ORCHID
    Block([0x20, 0x01, 0x0D, 0xB8], 32), Block([0x3F, 0xFF], 20),  // documentation
]
