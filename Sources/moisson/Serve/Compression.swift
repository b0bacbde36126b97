internal import CZlib

/// A body as `Content-Encoding: gzip` sends it; nil when that would not be smaller.
func gzipped(_ bytes: [UInt8]) -> [UInt8]? {
    var stream = z_stream()
    guard moisson_deflate_start(&stream, 6) == Z_OK else { return nil }
    defer { deflateEnd(&stream) }
    var output = [UInt8](repeating: 0, count: bytes.count)
    let written = bytes.withUnsafeBufferPointer { input in
        output.withUnsafeMutableBufferPointer { room in
            stream.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
            stream.avail_in = UInt32(input.count)
            stream.next_out = room.baseAddress
            stream.avail_out = UInt32(room.count)
            // Without room for the end, the stream is not smaller than what went in.
            return deflate(&stream, Z_FINISH) == Z_STREAM_END ? Int(stream.total_out) : 0
        }
    }
    guard written > 0 else { return nil }
    return Array(output[..<written])
}
