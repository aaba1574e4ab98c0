// The part of libxml2 that Dissoi uses.
//
// Debian builds libxml2 with ICU, and libxml2's headers then pull ICU's own headers into this
// module, where they clash with the ICU of Foundation. Hiding the option hides two trailing
// struct fields that are never touched here; for the same reason no xmlCharEncodingHandler may be
// allocated from Swift.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/parser.h>
#include <libxml/xmlschemas.h>
