internal import CLibxml2

private let initialised: Void = xmlInitParser()

/// The bytes that libxml2 is given at once: its push parser is fastest so, and never holds more.
private let chunkSize = 65_536

extension XMLRecord {
    /// Reads UTF-8 pieces that together are one document; nothing outside of them is ever loaded. Only clean text can be
    /// read lifting.
    static func reading(
        _ pieces: [ArraySlice<UInt8>], _ vocabulary: XMLVocabulary, hiding hidden: Int = 0,
        isLifting: Bool = false, records: Set<String> = [], drain: ((XMLTape) -> Void)? = nil
    ) -> XMLRecord {
        _ = initialised
        var record = XMLRecord(vocabulary: vocabulary, size: pieces.reduce(0) { $0 + $1.count })
        record.hiddenLevels = hidden
        if isLifting { record.pieces = pieces }
        record.records = records
        record.drain = drain
        withUnsafeMutablePointer(to: &record) { parse(pieces, into: $0) }
        record.finish()
        record.drain = nil
        return record
    }

    private static func parse(_ pieces: [ArraySlice<UInt8>], into record: UnsafeMutablePointer<XMLRecord>) {
        var callbacks = handlers()
        guard let parser = xmlCreatePushParserCtxt(&callbacks, record, nil, 0, nil) else { return }
        record.pointee.parser = parser
        // Else the first bytes are taken for UTF-16 or worse when they hold zeros.
        parser.pointee.charset = Int32(XML_CHAR_ENCODING_UTF8.rawValue)
        // NOENT replaces references in attributes; HUGE lifts limits that our own take the place of; the
        // declaration's encoding is of no interest, because what comes here is UTF-8 already.
        let options = [
            XML_PARSE_RECOVER, XML_PARSE_NONET, XML_PARSE_NOENT, XML_PARSE_HUGE, XML_PARSE_IGNORE_ENC,
        ]
        xmlCtxtUseOptions(parser, options.reduce(0) { $0 | Int32($1.rawValue) })
        let isLifting = !record.pointee.pieces.isEmpty
        for (number, piece) in pieces.enumerated() {
            piece.withUnsafeBytes { bytes in
                if isLifting {
                    pushSkeleton(XMLSkeleton(bytes, piece: number), to: parser, record)
                } else {
                    push(bytes, to: parser, record)
                }
            }
        }
        xmlParseChunk(parser, nil, 0, 1)
        if let document = parser.pointee.myDoc {
            xmlFreeDoc(document)
            parser.pointee.myDoc = nil
        }
        xmlFreeParserCtxt(parser)
    }

    private static func push(
        _ bytes: UnsafeRawBufferPointer, to parser: xmlParserCtxtPtr,
        _ record: UnsafeMutablePointer<XMLRecord>
    ) {
        guard let start = bytes.baseAddress?.assumingMemoryBound(to: CChar.self) else { return }
        var place = 0
        while place < bytes.count, record.pointee.trouble.limit == nil {
            let count = min(chunkSize, bytes.count - place)
            xmlParseChunk(parser, start + place, Int32(count), 0)
            place += count
        }
    }

    /// Stops at the first error: then nothing of this reading counts.
    private static func pushSkeleton(
        _ skeleton: XMLSkeleton, to parser: xmlParserCtxtPtr, _ record: UnsafeMutablePointer<XMLRecord>
    ) {
        var skeleton = skeleton
        var chunk: [UInt8] = []
        chunk.reserveCapacity(chunkSize + 32)
        while record.pointee.trouble.limit == nil, record.pointee.trouble.fatal == nil {
            record.pointee.fill(&chunk, from: &skeleton, upTo: chunkSize)
            guard !chunk.isEmpty else { return }
            chunk.withUnsafeBytes { push($0, to: parser, record) }
        }
    }

    /// Only what is set here is ever called: nothing that loads a DTD is.
    private static func handlers() -> xmlSAXHandler {
        var handler = xmlSAXHandler()
        handler.initialized = UInt32(XML_SAX2_MAGIC)
        handler.startElementNs = { context, local, prefix, uri, _, _, count, _, list in
            guard let record = recordBehind(context), let local else { return }
            record.pointee.start(
                XMLName(local: local, prefix: prefix, uri: uri),
                UnsafeBufferPointer(start: list, count: Int(count) * 5))
        }
        handler.endElementNs = { context, _, _, _ in recordBehind(context)?.pointee.end() }
        handler.characters = { context, start, count in
            guard let record = recordBehind(context), let start else { return }
            record.pointee.characters(start, Int(count))
        }
        handler.cdataBlock = handler.characters
        handler.ignorableWhitespace = handler.characters
        handler.processingInstruction = { context, target, _ in
            guard let record = recordBehind(context), let target else { return }
            record.pointee.instruction(target)
        }
        handler.internalSubset = { context, _, _, address in
            if address != nil { recordBehind(context)?.pointee.hasExternalNames = true }
        }
        handler.entityDecl = declareEntity
        handler.getEntity = entityNamed
        handler.reference = referenceKept
        handler.serror = { context, error in
            guard let record = recordBehind(context), let error else { return }
            record.pointee.trouble.note(error.pointee)
        }
        return handler
    }
}

@inline(__always)
private func recordBehind(_ context: UnsafeMutableRawPointer?) -> UnsafeMutablePointer<XMLRecord>? {
    context?.assumingMemoryBound(to: XMLRecord.self)
}

private let declareEntity: entityDeclSAXFunc = { context, name, type, _, _, content in
    guard let record = recordBehind(context), let name, let content else { return }
    guard type == Int32(XML_INTERNAL_GENERAL_ENTITY.rawValue) else { return }
    record.pointee.entities.declare(String(cString: name), Array(String(cString: content).utf8))
}

private let entityNamed: getEntitySAXFunc = { context, name in
    guard let record = recordBehind(context), let name, let parser = record.pointee.parser else { return nil }
    let isForAttribute = parser.pointee.instate == XML_PARSER_ATTRIBUTE_VALUE
    return record.pointee.entities.entity(String(cString: name), isForAttribute: isForAttribute)?.pointer
}

/// An entity that nobody knows stays as it was written.
private let referenceKept: referenceSAXFunc = { context, name in
    guard let record = recordBehind(context), let name else { return }
    record.pointee.keepReference(String(cString: name))
}
