#ifndef CLIBXML2_SHIM_H
#define CLIBXML2_SHIM_H
#include <libxml/xmlversion.h>
/* Debian builds libxml2 with ICU; encoding.h then includes <unicode/ucnv.h>, which clashes with the
   ICU module inside Foundation ("UErrorCode has different definitions", debug builds only). The
   members that this hides stand last in a struct that nobody here reads by value. */
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/encoding.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/tree.h>
#include <libxml/xpath.h>
#include <libxml/xpathInternals.h>

/* xmlFree is a mutable global function pointer, which Swift 6 refuses to read. */
static inline void moisson_xml_free(void *_Nullable p) { xmlFree(p); }

#endif
