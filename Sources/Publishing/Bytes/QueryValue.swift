internal import Foundation

extension String {
    /// The text as a value in the query of an address: only letters and digits stay.
    var queryValue: String { addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? "" }
}
