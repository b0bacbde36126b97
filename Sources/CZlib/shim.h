#ifndef CZLIB_SHIM_H
#define CZLIB_SHIM_H
#include <zlib.h>

/* inflateInit2 and deflateInit2 are macros, which Swift cannot call. 31 = 15 window bits + gzip wrapper. */
static inline int moisson_deflate_start(z_stream *_Nonnull s, int level) { return deflateInit2(s, level, Z_DEFLATED, 31, 8, Z_DEFAULT_STRATEGY); }
static inline int moisson_inflate_start(z_stream *_Nonnull s) { return inflateInit2(s, 31); }

#endif
