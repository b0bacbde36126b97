import Testing

@testable import Web

@Suite struct CredentialsTests {
    @Test("passwords are kept out of what people see")
    func redaction() {
        #expect("https://moi:secret@e.fr/a@b".withoutCredentials == "https://e.fr/a@b")
        #expect("https://e.fr/?q=a@b".withoutCredentials == "https://e.fr/?q=a@b")
    }
}
