// The C interface of CaDiCaL, an incremental solver of propositional formulas. The library is
// C++: Package.swift links what it runs on, which differs between systems.
#include <ccadical.h>
