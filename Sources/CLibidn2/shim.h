#ifndef CLIBIDN2_SHIM_H
#define CLIBIDN2_SHIM_H
#include <idn2.h>
#endif
