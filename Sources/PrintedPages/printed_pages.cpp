#include "printed_pages.h"
#include <poppler/cpp/poppler-document.h>
#include <poppler/cpp/poppler-global.h>
#include <poppler/cpp/poppler-page.h>
#include <poppler/cpp/poppler-version.h>
#include <climits>
#include <memory>
#include <string>

struct kp_pdf {
  std::unique_ptr<poppler::document> document;
  std::string text;
};

// What poppler has to say of a damaged file would stand between the lines of the program.
static void hush(const std::string &, void *) {}

// No exception may reach a caller that has no C++.
kp_pdf *kp_pdf_open(const char *bytes, size_t length, const char *password, size_t password_length,
                    int *locked) {
  *locked = 0;
  if (length > INT_MAX) return nullptr;
  try {
    poppler::set_debug_error_function(hush, nullptr);
    const std::string word(password, password_length);
    auto pdf = std::make_unique<kp_pdf>();
    pdf->document.reset(poppler::document::load_from_raw_data(
        bytes, static_cast<int>(length), word, word));
    if (!pdf->document) return nullptr;
    if (pdf->document->is_locked()) {
      *locked = 1;
      return nullptr;
    }
    return pdf.release();
  } catch (...) {
    return nullptr;
  }
}

int kp_pdf_pages(const kp_pdf *pdf) {
  const int pages = pdf->document->pages();
  return pages < 0 ? 0 : pages;
}

const char *kp_pdf_text(kp_pdf *pdf, int page, size_t *length) {
  try {
    const std::unique_ptr<poppler::page> opened(pdf->document->create_page(page));
    if (!opened) return nullptr;
    // In the order of printing: sorted by place, a picture in a line and what stands in the margin
    // are torn from their lines, and a list of short lines becomes columns.
    const auto words = opened->text(poppler::rectf(), poppler::page::raw_order_layout).to_utf8();
    pdf->text.assign(words.data(), words.size());
    *length = pdf->text.size();
    return pdf->text.data();
  } catch (...) {
    return nullptr;
  }
}

void kp_pdf_close(kp_pdf *pdf) { delete pdf; }

const char *kp_pdf_version(void) { return POPPLER_VERSION; }
