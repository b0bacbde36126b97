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

    /// Reads pieces that together are one document, without any repair, and hands it over in tapes that end behind one of
    /// the `records` (lower case); each begins with the elements that are open. False when the document is not well-formed in every
    /// way: then nothing of it counts. With `leavingOpen`, that many elements must still be open at the end.
    package static func readStrictly(
        _ pieces: [ArraySlice<UInt8>], vocabulary: XMLVocabulary, records: Set<String>, leavingOpen: Int = 0,
        each: (XMLTape) -> Void
    ) -> Bool {
        guard pieces.allSatisfy(isCleanText) else { return false }
        return withoutActuallyEscaping(each) { each in
            let record = XMLRecord.reading(pieces, vocabulary, isLifting: true, records: records, drain: each)
            let isWhole = record.open.count == leavingOpen && record.isWhole
            guard isWhole, record.isClean(leavingOpen: leavingOpen) else { return false }
            each(XMLTape(record, remarks: [], isCut: leavingOpen > 0, isChecked: true))
            return true
        }
    }
}

extension XMLRecord {
    fileprivate func isClean(leavingOpen: Int) -> Bool {
        guard remarks.isEmpty else { return false }
        return trouble.fatal == nil || leavingOpen > 0 && trouble.isOnlyCut
    }

    fileprivate var isCut: Bool { !open.isEmpty || trouble.limit != nil }

    /// An oddity of a document of which every word was read.
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
