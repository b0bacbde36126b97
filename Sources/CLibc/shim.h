#ifndef CLIBC_SHIM_H
#define CLIBC_SHIM_H

/* Swift's Glibc leaves this header out. */
#include <malloc.h>

#endif
