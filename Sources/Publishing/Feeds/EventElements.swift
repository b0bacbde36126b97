internal import Calendar
import Model

extension XMLWriter {
    /// The namespace of the RSS event module (RDF Site Summary 1.0 Modules: Event).
    static let eventNamespace = "http://purl.org/rss/1.0/modules/event/"

    /// Writes the elements of the event module, whose dates are W3C-DTF and so may be days or months.
    mutating func elements(of event: Event) {
        element("ev:startdate", text: event.start?.text)
        element("ev:enddate", text: event.end?.text)
        element("ev:location", text: event.place)
    }
}
