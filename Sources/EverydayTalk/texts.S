// Puts the texts into the program as they are: a million bytes of literals would keep the compiler
// busy for minutes.
        .section .rodata
#define QUOTED(text) #text
#define TALK(code)                        \
        .global keerpunt_talk_##code;     \
        .global keerpunt_talk_##code##_end; \
keerpunt_talk_##code:                     \
        .incbin QUOTED(code.txt);         \
keerpunt_talk_##code##_end:               \
        .byte 0;
#include "languages.h"
        .section .note.GNU-stack,"",%progbits
