#include "language_identification.h"
#include <cstdio>

#include <cld2/public/compact_lang_det.h>

int kp_language(const char *text, size_t length, char *out) {
  out[0] = 0;
  CLD2::Language languages[3];
  int percents[3];
  int text_bytes = 0;
  bool reliable = false;
  CLD2::DetectLanguageSummary(text, (int)length, true, languages, percents, &text_bytes, &reliable);
  if (!reliable || languages[0] == CLD2::UNKNOWN_LANGUAGE) return 0;
  std::snprintf(out, 16, "%s", CLD2::LanguageCode(languages[0]));
  return percents[0];
}
