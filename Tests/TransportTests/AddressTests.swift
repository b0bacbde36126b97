import Glibc
import Testing

@testable import Transport

@Suite struct AddressTests {
    @Test(
        "addresses that are not on the Internet are told apart",
        arguments: [
            "0.0.0.0", "0.1.2.3", "10.0.0.1", "100.64.0.1", "100.127.255.255", "127.0.0.1", "127.255.0.9",
            "169.254.169.254", "172.16.0.1", "172.31.255.255", "192.0.0.8", "192.0.2.1", "192.88.99.1",
            "192.168.1.1",
            "198.18.0.1", "198.19.255.255", "198.51.100.7", "203.0.113.7", "224.0.0.1", "239.1.1.1",
            "240.0.0.1",
            "255.255.255.255", "::", "::1", "::7f00:1", "::ffff:127.0.0.1", "::ffff:10.0.0.1",
            "::ffff:0:10.0.0.1",
            "64:ff9b::192.168.0.1", "64:ff9b:1::808:808", "100::1", "2001::1",
            "2001:0:4136:e378:8000:63bf:3fff:fdd2",
            "2001:db8::1", "2002:a00:1::1", "2002:7f00:1::", "2002:c0a8:101::1", "3fff::1", "5f00::1",
            "fc00::1",
            "fd12:3456::1", "fe80::1", "fec0::1", "ff02::1", "ff0e::1",
        ])
    func notPublic(text: String) { #expect(address(text)?.isPublic == false) }

    @Test(
        "addresses on the Internet are let through",
        arguments: [
            "1.1.1.1", "8.8.8.8", "11.0.0.1", "100.63.255.255", "100.128.0.1", "126.255.255.255", "128.0.0.1",
            "172.15.0.1", "172.32.0.1", "192.167.1.1", "192.169.0.1", "198.17.0.1", "198.20.0.1",
            "223.255.255.255",
            "2a00:1450:4007::1", "2606:4700::1111", "2001:4860:4860::8888", "::ffff:8.8.8.8",
            "64:ff9b::8.8.8.8",
            "2002:808:808::1",
        ])
    func isPublic(text: String) { #expect(address(text)?.isPublic == true) }

    @Test("this host's own addresses are known")
    func own() {
        #expect(NetworkAddress.ownAddresses().contains(NetworkAddress(bytes: [127, 0, 0, 1])))
    }

    @Test("an address is written as feeds.json names it")
    func text() {
        #expect(NetworkAddress(bytes: [192, 0, 2, 1]).text == "192.0.2.1")
        #expect(address("2a00:1450::1")?.text == "[2a00:1450::1]")
    }

    private func address(_ text: String) -> NetworkAddress? {
        var four = sockaddr_in()
        four.sin_family = sa_family_t(AF_INET)
        if inet_pton(AF_INET, text, &four.sin_addr) == 1 { return withUnsafeBytes(of: &four) { read($0) } }
        var six = sockaddr_in6()
        six.sin6_family = sa_family_t(AF_INET6)
        return inet_pton(AF_INET6, text, &six.sin6_addr) == 1 ? withUnsafeBytes(of: &six) { read($0) } : nil
    }

    private func read(_ bytes: UnsafeRawBufferPointer) -> NetworkAddress? {
        bytes.baseAddress.flatMap { NetworkAddress($0) }
    }
}
