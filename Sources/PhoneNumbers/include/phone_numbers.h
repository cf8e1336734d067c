#ifndef KEERPUNT_PHONE_NUMBERS_H
#define KEERPUNT_PHONE_NUMBERS_H
#include <stddef.h>
#ifdef __cplusplus
extern "C" {
#endif
// Writes the E.164 form of a number into out (at least 32 bytes). Returns 1 when it is a valid
// number of its region, 0 when it cannot be one.
int kp_phone_e164(const char *text, size_t length, const char *region, char *out);
// As above, and writes the ISO 3166 region the number belongs to into region_out (at least 8
// bytes): "NL", or an empty string for numbers of no country.
int kp_phone_e164_region(const char *text, size_t length, const char *region, char *out,
                         char *region_out);
#ifdef __cplusplus
}
#endif
#endif
