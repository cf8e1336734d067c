#include "EverydayTalk.h"

#include <string.h>

#define TALK(code) extern const char keerpunt_talk_##code[], keerpunt_talk_##code##_end[];
#include "languages.h"
#undef TALK

const char *keerpunt_everyday_talk(const char *language, size_t *size) {
#define TALK(code)                                                          \
    if (strcmp(language, #code) == 0) {                                     \
        *size = (size_t)(keerpunt_talk_##code##_end - keerpunt_talk_##code); \
        return keerpunt_talk_##code;                                        \
    }
#include "languages.h"
#undef TALK
    *size = 0;
    return NULL;
}
