extension XMLTape {
    /// Reads a document (UTF-8) as well as it can be read; never fails. What is known of its elements (names in lower
    /// case) helps to mend it: `records` and `fields` never stand in one another, `roots` are outermost.
    package init(
        _ utf8: [UInt8], vocabulary: XMLVocabulary, records: Set<String> = [], roots: Set<String> = [],
        fields: Set<String> = []
    ) {
        let record = XMLRecord.reading([utf8[...]], vocabulary)
        guard let error = record.trouble.fatal, record.trouble.limit == nil else {
            self.init(record, remarks: record.remarks, isCut: record.isCut)
            return
        }
        let mended = XMLMending(utf8, records: records, roots: roots, fields: fields)
        let second = XMLRecord.reading([mended.result[...]], vocabulary, hiding: 1)
        let remark = "not well-formed, read as well as it can be: \(error.message) (line \(error.line))"
        let isCut = mended.isCut || second.trouble.limit != nil
        self.init(second, remarks: [remark] + second.remarks, isCut: isCut)
    }

    /// Reads pieces that together are one document, without any repair: nil as soon as it is not well-formed.
    /// With `leavingOpen`, that many elements must still be open at the end.
    package init?(strictly pieces: [ArraySlice<UInt8>], vocabulary: XMLVocabulary, leavingOpen: Int = 0) {
        let record = XMLRecord.reading(pieces, vocabulary)
        let isEndMissing = leavingOpen > 0 && record.trouble.isOnlyCut
        guard record.trouble.limit == nil, record.open.count == leavingOpen else { return nil }
        guard record.trouble.fatal == nil || isEndMissing else { return nil }
        self.init(record, remarks: record.remarks, isCut: record.isCut)
    }
}

extension XMLRecord {
    fileprivate var isCut: Bool { !open.isEmpty || trouble.limit != nil }

    /// What is odd about a document although every word of it was read.
    fileprivate var remarks: [String] {
        var remarks: [String] = []
        if let name = entities.firstUndeclared, !hasExternalNames {
            remarks.append("the entity &\(name); is not declared: read as HTML's")
        }
        if let message = trouble.namespace { remarks.append("namespaces are not well-formed: \(message)") }
        switch trouble.limit {
        case .depth: remarks.append("elements are nested too deeply: the rest was left out")
        case .characters: remarks.append("entities make the text too long: the rest was left out")
        case nil: break
        }
        return remarks
    }
}
