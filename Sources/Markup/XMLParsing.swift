internal import CLibxml2

private let initialised: Void = xmlInitParser()

/// How much libxml2 is given at once: its push parser is fastest so, and never holds more.
private let chunkSize = 65_536

extension XMLRecord {
    /// Reads UTF-8 pieces that together are one document; nothing outside of them is ever loaded.
    static func reading(
        _ pieces: [ArraySlice<UInt8>], _ vocabulary: XMLVocabulary, hiding hidden: Int = 0,
        lifted: [ArraySlice<UInt8>] = [], records: Set<String> = [], drain: ((XMLTape) -> Void)? = nil
    ) -> XMLRecord {
        _ = initialised
        let size = (pieces + lifted).reduce(0) { $0 + $1.count }
        var record = XMLRecord(vocabulary: vocabulary, size: size)
        record.hiddenLevels = hidden
        record.lifted = lifted
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
        for piece in pieces { push(piece, to: parser, record) }
        xmlParseChunk(parser, nil, 0, 1)
        if let document = parser.pointee.myDoc {
            xmlFreeDoc(document)
            parser.pointee.myDoc = nil
        }
        xmlFreeParserCtxt(parser)
    }

    private static func push(
        _ piece: ArraySlice<UInt8>, to parser: xmlParserCtxtPtr, _ record: UnsafeMutablePointer<XMLRecord>
    ) {
        piece.withUnsafeBytes { bytes in
            guard let start = bytes.baseAddress?.assumingMemoryBound(to: CChar.self) else { return }
            var place = 0
            while place < bytes.count, record.pointee.trouble.limit == nil {
                let count = min(chunkSize, bytes.count - place)
                xmlParseChunk(parser, start + place, Int32(count), 0)
                place += count
            }
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
