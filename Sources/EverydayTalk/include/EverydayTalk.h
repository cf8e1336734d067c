// Everyday chat messages of fifteen languages as they lie in the program (see README.md).
#pragma once

#include <stddef.h>

/// The messages of a language by its ISO 639 code, one a line in UTF-8; NULL when there are none.
const char *keerpunt_everyday_talk(const char *language, size_t *size);
