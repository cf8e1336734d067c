// libFuzzer's door for programs that have a main of their own (LLVM, FuzzerInterface).
#pragma once
#include <stddef.h>
#include <stdint.h>

int LLVMFuzzerRunDriver(
    int *argc, char ***argv, int (*user)(const uint8_t *data, size_t size));

// Glibc has it, but shows it only to those who ask for GNU's own.
int memfd_create(const char *name, unsigned int flags);
