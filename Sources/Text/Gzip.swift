internal import CZlib

extension [UInt8] {
    /// Returns the bytes compressed as gzip (RFC 1952); empty when zlib has no memory.
    ///
    /// At level 1 a listing shrinks to a fifth at 100 MB/s; level 9 gives a tenth less and costs ten times as much.
    package func gzipped(level: Int32 = 1) -> [UInt8] {
        var stream = z_stream()
        guard moisson_deflate_start(&stream, level) == Z_OK else { return [] }
        defer { deflateEnd(&stream) }
        var output = [UInt8](repeating: 0, count: Int(deflateBound(&stream, UInt(count))))
        let capacity = output.count
        let written = withUnsafeBufferPointer { input in
            output.withUnsafeMutableBufferPointer { out in
                stream.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
                stream.avail_in = UInt32(input.count)
                stream.next_out = out.baseAddress
                stream.avail_out = UInt32(capacity)
                return deflate(&stream, Z_FINISH) == Z_STREAM_END ? Int(stream.total_out) : 0
            }
        }
        output.removeLast(output.count - written)
        return output
    }

    /// Returns the bytes inside a whole gzip file, which says at its end how many they are; nil for anything else, and
    /// for more than `most`.
    package func gunzipped(upTo most: Int) -> [UInt8]? {
        guard starts(with: [0x1F, 0x8B]), count >= 18 else { return nil }
        let size = suffix(4).reversed().reduce(0) { $0 << 8 | Int($1) }
        return size <= most ? gunzipped(size: size) : nil
    }

    /// Returns the bytes before `gzipped`; `size` is their number. Nil when the compressed ones are damaged.
    package func gunzipped(size: Int) -> [UInt8]? {
        var stream = z_stream()
        guard moisson_inflate_start(&stream) == Z_OK else { return nil }
        defer { inflateEnd(&stream) }
        // One byte more than is expected, so that a longer stream is noticed.
        var output = [UInt8](repeating: 0, count: size + 1)
        let isWhole = withUnsafeBufferPointer { input in
            output.withUnsafeMutableBufferPointer { out in
                stream.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
                stream.avail_in = UInt32(input.count)
                stream.next_out = out.baseAddress
                stream.avail_out = UInt32(out.count)
                return inflate(&stream, Z_FINISH) == Z_STREAM_END && Int(stream.total_out) == size
            }
        }
        guard isWhole else { return nil }
        output.removeLast()
        return output
    }
}
