#ifndef KEERPUNT_LANGUAGE_IDENTIFICATION_H
#define KEERPUNT_LANGUAGE_IDENTIFICATION_H
#include <stddef.h>
#ifdef __cplusplus
extern "C" {
#endif
// Writes the ISO 639 code of the likeliest language of UTF-8 text into out (at least 16 bytes).
// Returns its share of the text in percent, 0 when CLD2 does not call it reliable.
int kp_language(const char *text, size_t length, char *out);
#ifdef __cplusplus
}
#endif
#endif
