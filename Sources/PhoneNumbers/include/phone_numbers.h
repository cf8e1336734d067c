#ifndef KEERPUNT_PHONE_NUMBERS_H
#define KEERPUNT_PHONE_NUMBERS_H
#include <stddef.h>
#ifdef __cplusplus
extern "C" {
#endif
// Writes the E.164 form of a number into out (at least 32 bytes). Returns 1 when it is a valid
// number of its region, 0 when it cannot be one.
int kp_phone_e164(const char *text, size_t length, const char *region, char *out);
#ifdef __cplusplus
}
#endif
#endif
