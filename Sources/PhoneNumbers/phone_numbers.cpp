#include "phone_numbers.h"
#include <phonenumbers/phonenumberutil.h>
#include <cstring>
#include <string>

using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;

int kp_phone_e164(const char *text, size_t length, const char *region, char *out) {
  const PhoneNumberUtil &util = *PhoneNumberUtil::GetInstance();
  PhoneNumber number;
  if (util.Parse(std::string(text, length), region, &number) != PhoneNumberUtil::NO_PARSING_ERROR) return 0;
  if (!util.IsValidNumber(number)) return 0;
  std::string formatted;
  util.Format(number, PhoneNumberUtil::E164, &formatted);
  if (formatted.size() > 31) return 0;
  std::memcpy(out, formatted.c_str(), formatted.size() + 1);
  return 1;
}
