#ifndef KEERPUNT_PRINTED_PAGES_H
#define KEERPUNT_PRINTED_PAGES_H
#include <stddef.h>
#ifdef __cplusplus
extern "C" {
#endif
// A PDF that is open for reading; the bytes it was opened on must outlive it.
typedef struct kp_pdf kp_pdf;
// Opens a PDF. Returns null where the bytes are no PDF that can be read, or need another password:
// then *locked is 1.
kp_pdf *kp_pdf_open(const char *bytes, size_t length, const char *password, size_t password_length,
                    int *locked);
// Number of pages, never negative.
int kp_pdf_pages(const kp_pdf *pdf);
// The words of a page in UTF-8, in the order in which they were printed; null where it cannot be
// read. They belong to the PDF and last until the next page is asked for.
const char *kp_pdf_text(kp_pdf *pdf, int page, size_t *length);
void kp_pdf_close(kp_pdf *pdf);
// Version of poppler.
const char *kp_pdf_version(void);
#ifdef __cplusplus
}
#endif
#endif
