#include "phone_numbers.h"
#include <phonenumbers/phonenumberutil.h>
#include <cstring>
#include <string>

using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;

static int read_number(const char *text, size_t length, const char *region, char *out,
                       char *region_out) {
  const PhoneNumberUtil &util = *PhoneNumberUtil::GetInstance();
  PhoneNumber number;
  if (util.Parse(std::string(text, length), region, &number) != PhoneNumberUtil::NO_PARSING_ERROR) return 0;
  if (!util.IsValidNumber(number)) return 0;
  std::string formatted;
  util.Format(number, PhoneNumberUtil::E164, &formatted);
  if (formatted.size() > 31) return 0;
  std::memcpy(out, formatted.c_str(), formatted.size() + 1);
  if (region_out) {
    std::string code;
    util.GetRegionCodeForNumber(number, &code);
    // Numbers of no country (+800, +883) have the region "001" or "ZZ".
    if (code.size() != 2 || code == "ZZ") code.clear();
    std::memcpy(region_out, code.c_str(), code.size() + 1);
  }
  return 1;
}

int kp_phone_e164(const char *text, size_t length, const char *region, char *out) {
  return read_number(text, length, region, out, nullptr);
}

int kp_phone_e164_region(const char *text, size_t length, const char *region, char *out,
                         char *region_out) {
  return read_number(text, length, region, out, region_out);
}
