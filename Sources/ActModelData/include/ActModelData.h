// The model of acts as it lies in the program: `model.acts`, written by `make train`.
#pragma once

#include <stddef.h>

static inline const void *keerpunt_acts(void) {
    extern const unsigned char keerpunt_acts_begin[];
    return keerpunt_acts_begin;
}

static inline size_t keerpunt_acts_size(void) {
    extern const unsigned char keerpunt_acts_begin[], keerpunt_acts_end[];
    return (size_t)(keerpunt_acts_end - keerpunt_acts_begin);
}
