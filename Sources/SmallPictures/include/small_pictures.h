#ifndef KEERPUNT_SMALL_PICTURES_H
#define KEERPUNT_SMALL_PICTURES_H
#include <stddef.h>
#include <stdint.h>
// What came of a picture.
enum {
  KP_PICTURE_MADE = 0,
  // None of JPEG, PNG and WebP, or a kind of them that is not decoded (animation, CMYK).
  KP_PICTURE_OTHER = 1,
  // Claims more points, or more passes over them, than is allowed.
  KP_PICTURE_LARGE = 2,
  // Cannot be decoded.
  KP_PICTURE_DAMAGED = 3,
};
// How many points decoding touches, by what the head of the file claims: width times height, times
// the passes of a progressive JPEG. 0 where it is no picture that is decoded.
uint64_t kp_picture_cost(const uint8_t *bytes, size_t length);
// Decodes a picture that costs at most `most`, makes it at most `edge` points wide and high (never
// larger than it is), on white, turned as Exif says the camera was held, and writes a JPEG of it to `out`. The JPEG holds points and tables
// of this encoder and nothing else of the file: no metadata, no comments, no profile.
int kp_picture_small(const uint8_t *bytes, size_t length, int edge, uint64_t most, uint8_t *out,
                     size_t capacity, size_t *written, int *width, int *height);
// Versions of the three libraries, "libpng 1.6.39, libwebp 1.2.4, TurboJPEG 2.1.5".
const char *kp_picture_versions(void);
#endif
