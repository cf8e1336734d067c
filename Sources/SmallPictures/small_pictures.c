// Small pictures out of the pictures of strangers. In C because these libraries report trouble by
// calling back or by jumping, which Swift cannot take; nothing here jumps: TurboJPEG and the
// simplified interface of libpng keep that to themselves, and libwebp returns.
//
// What comes out is the same for the same bytes and libraries: whole numbers only, and of the two
// ways in which TurboJPEG transforms the exact one.
#include "small_pictures.h"

#include <png.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <turbojpeg.h>
#include <webp/decode.h>

enum kind { OTHER, JPEG, PNG, WEBP };

static enum kind kind_of(const uint8_t *bytes, size_t length) {
  static const uint8_t png[8] = {0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
  if (length >= 3 && bytes[0] == 0xff && bytes[1] == 0xd8 && bytes[2] == 0xff) return JPEG;
  if (length >= 33 && memcmp(bytes, png, 8) == 0) return PNG;
  if (length >= 30 && memcmp(bytes, "RIFF", 4) == 0 && memcmp(bytes + 8, "WEBP", 4) == 0)
    return WEBP;
  return OTHER;
}

static uint64_t big_endian(const uint8_t *bytes) {
  return (uint64_t)bytes[0] << 24 | (uint64_t)bytes[1] << 16 | (uint64_t)bytes[2] << 8 | bytes[3];
}

// Marks of a scan: in what is coded a 0xff is never followed by one, so this is no fewer than there are.
static uint64_t scans(const uint8_t *bytes, size_t length) {
  uint64_t count = 0;
  const uint8_t *end = bytes + length;
  for (const uint8_t *at = bytes; at < end; at++) {
    at = memchr(at, 0xff, (size_t)(end - at));
    if (!at) break;
    if (at + 1 < end && at[1] == 0xda) count++;
  }
  return count ? count : 1;
}

static int jpeg_head(tjhandle jpeg, const uint8_t *bytes, size_t length, int *width, int *height) {
  int sampling = 0, colours = 0;
  if (tjDecompressHeader3(jpeg, bytes, length, width, height, &sampling, &colours) != 0) return 0;
  return *width > 0 && *height > 0 && colours != TJCS_CMYK && colours != TJCS_YCCK;
}

uint64_t kp_picture_cost(const uint8_t *bytes, size_t length) {
  int width = 0, height = 0;
  switch (kind_of(bytes, length)) {
  case JPEG: {
    tjhandle jpeg = tjInitDecompress();
    if (!jpeg) return 0;
    int is_right = jpeg_head(jpeg, bytes, length, &width, &height);
    tjDestroy(jpeg);
    return is_right ? (uint64_t)width * (uint64_t)height * scans(bytes, length) : 0;
  }
  case PNG:
    // Both are 31 bits wide at most, so their product fits.
    if (big_endian(bytes + 16) > INT32_MAX || big_endian(bytes + 20) > INT32_MAX) return 0;
    return big_endian(bytes + 16) * big_endian(bytes + 20);
  case WEBP: {
    WebPBitstreamFeatures features;
    if (WebPGetFeatures(bytes, length, &features) != VP8_STATUS_OK) return 0;
    if (features.has_animation || features.width <= 0 || features.height <= 0) return 0;
    return (uint64_t)features.width * (uint64_t)features.height;
  }
  default: return 0;
  }
}

// Points as they were decoded: `channels` bytes each, three or four, the fourth how much covers.
struct points {
  uint8_t *bytes;
  int width, height, channels;
};

static int read_jpeg(const uint8_t *bytes, size_t length, int edge, struct points *points) {
  tjhandle jpeg = tjInitDecompress();
  if (!jpeg) return KP_PICTURE_DAMAGED;
  int result = KP_PICTURE_DAMAGED, width = 0, height = 0, count = 0;
  if (jpeg_head(jpeg, bytes, length, &width, &height)) {
    // Of the sizes that the decoder makes by itself the smallest that is twice as large as needed.
    tjscalingfactor *factors = tjGetScalingFactors(&count);
    tjscalingfactor best = {1, 1};
    for (int n = 0; factors && n < count; n++) {
      tjscalingfactor factor = factors[n];
      if (factor.num > factor.denom || factor.num * best.denom >= best.num * factor.denom) continue;
      int longer = width > height ? width : height;
      if (TJSCALED(longer, factor) >= 2 * edge) best = factor;
    }
    points->width = TJSCALED(width, best);
    points->height = TJSCALED(height, best);
    points->channels = 3;
    points->bytes = calloc((size_t)points->width * (size_t)points->height, 3);
    if (points->bytes) {
      int code = tjDecompress2(jpeg, bytes, length, points->bytes, points->width, 0, points->height,
                               TJPF_RGB, TJFLAG_ACCURATEDCT | TJFLAG_LIMITSCANS);
      // A warning is a picture with a part missing, as a download leaves that broke off.
      if (code == 0 || tjGetErrorCode(jpeg) == TJERR_WARNING) result = KP_PICTURE_MADE;
    }
  } else {
    result = KP_PICTURE_OTHER;
  }
  tjDestroy(jpeg);
  return result;
}

static int read_png(const uint8_t *bytes, size_t length, struct points *points) {
  png_image image;
  memset(&image, 0, sizeof image);
  image.version = PNG_IMAGE_VERSION;
  if (!png_image_begin_read_from_memory(&image, bytes, length)) return KP_PICTURE_DAMAGED;
  image.format = PNG_FORMAT_RGBA;
  points->width = (int)image.width;
  points->height = (int)image.height;
  points->channels = 4;
  points->bytes = calloc((size_t)image.width * (size_t)image.height, 4);
  int is_right = points->bytes && png_image_finish_read(&image, NULL, points->bytes, 0, NULL);
  png_image_free(&image);
  return is_right ? KP_PICTURE_MADE : KP_PICTURE_DAMAGED;
}

static int read_webp(const uint8_t *bytes, size_t length, struct points *points) {
  WebPDecoderConfig config;
  if (!WebPInitDecoderConfig(&config)) return KP_PICTURE_DAMAGED;
  if (WebPGetFeatures(bytes, length, &config.input) != VP8_STATUS_OK) return KP_PICTURE_DAMAGED;
  points->width = config.input.width;
  points->height = config.input.height;
  points->channels = 4;
  size_t size = (size_t)points->width * (size_t)points->height * 4;
  points->bytes = calloc(size, 1);
  if (!points->bytes) return KP_PICTURE_DAMAGED;
  config.output.colorspace = MODE_RGBA;
  config.output.is_external_memory = 1;
  config.output.u.RGBA.rgba = points->bytes;
  config.output.u.RGBA.stride = points->width * 4;
  config.output.u.RGBA.size = size;
  int is_right = WebPDecode(bytes, length, &config) == VP8_STATUS_OK;
  WebPFreeDecBuffer(&config.output);
  return is_right ? KP_PICTURE_MADE : KP_PICTURE_DAMAGED;
}

// Each point of the small picture is the mean of those it stands for, on white.
static void shrink(const struct points *from, uint8_t *to, int width, int height) {
  for (int y = 0; y < height; y++) {
    int64_t top = (int64_t)y * from->height / height;
    int64_t bottom = (int64_t)(y + 1) * from->height / height;
    for (int x = 0; x < width; x++) {
      int64_t left = (int64_t)x * from->width / width;
      int64_t right = (int64_t)(x + 1) * from->width / width;
      uint64_t sum[3] = {0, 0, 0};
      uint64_t count = (uint64_t)((bottom - top) * (right - left));
      for (int64_t row = top; row < bottom; row++) {
        const uint8_t *at = from->bytes + (row * from->width + left) * from->channels;
        for (int64_t column = left; column < right; column++, at += from->channels) {
          unsigned covers = from->channels == 4 ? at[3] : 255;
          for (int n = 0; n < 3; n++) sum[n] += (at[n] * covers + 255u * (255u - covers)) / 255u;
        }
      }
      for (int n = 0; n < 3; n++) *to++ = (uint8_t)((sum[n] + count / 2) / count);
    }
  }
}

static unsigned tiff(const uint8_t *at, int is_big, int count) {
  unsigned value = 0;
  for (int n = 0; n < count; n++) value = value << 8 | at[is_big ? n : count - 1 - n];
  return value;
}

// How a camera was held, 1 to 8 as Exif counts; 1 where nothing says. A telephone writes the points
// as they come from its sensor, and whoever shows them turns them.
static int orientation(const uint8_t *bytes, size_t length) {
  size_t at = 2;
  while (at + 4 <= length && bytes[at] == 0xff) {
    unsigned marker = bytes[at + 1];
    if (marker == 0xff) {
      at++;
      continue;
    }
    if (marker == 0xd8 || marker == 0x01 || (marker >= 0xd0 && marker <= 0xd7)) {
      at += 2;
      continue;
    }
    if (marker == 0xda || marker == 0xd9) return 1;
    size_t size = (size_t)bytes[at + 2] << 8 | bytes[at + 3];
    if (size < 2 || size > length - at - 2) return 1;
    const uint8_t *part = bytes + at + 4;
    size_t count = size - 2;
    at += 2 + size;
    if (marker != 0xe1 || count < 20 || memcmp(part, "Exif\0\0", 6) != 0) continue;
    part += 6;
    count -= 6;
    int is_big = part[0] == 'M' && part[1] == 'M';
    if (!is_big && !(part[0] == 'I' && part[1] == 'I')) return 1;
    size_t list = tiff(part + 4, is_big, 4);
    if (list > count || count - list < 2) return 1;
    size_t entries = tiff(part + list, is_big, 2);
    for (size_t n = 0; n < entries; n++) {
      size_t entry = list + 2 + n * 12;
      if (entry > count || count - entry < 12) return 1;
      if (tiff(part + entry, is_big, 2) != 0x0112 || tiff(part + entry + 2, is_big, 2) != 3) continue;
      unsigned value = tiff(part + entry + 8, is_big, 2);
      return value >= 1 && value <= 8 ? (int)value : 1;
    }
    return 1;
  }
  return 1;
}

// Turns a small picture as the camera was held; the picture that comes out, or none.
static uint8_t *turned(uint8_t *from, int *wide, int *high, int way) {
  if (way <= 1) return from;
  int width = *wide, height = *high, swaps = way >= 5;
  uint8_t *to = malloc((size_t)width * (size_t)height * 3);
  if (to) {
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        // Where the point of row y and column x goes to.
        int row = way == 3 || way == 4 ? height - 1 - y : y;
        int column = way == 2 || way == 3 ? width - 1 - x : x;
        if (swaps) {
          row = way == 7 || way == 8 ? width - 1 - x : x;
          column = way == 6 || way == 7 ? height - 1 - y : y;
        }
        memcpy(to + ((size_t)row * (size_t)(swaps ? height : width) + (size_t)column) * 3,
               from + ((size_t)y * (size_t)width + (size_t)x) * 3, 3);
      }
    }
    if (swaps) {
      *wide = height;
      *high = width;
    }
  }
  free(from);
  return to;
}

int kp_picture_small(const uint8_t *bytes, size_t length, int edge, uint64_t most, uint8_t *out,
                     size_t capacity, size_t *written, int *width, int *height) {
  uint64_t cost = kp_picture_cost(bytes, length);
  if (cost == 0) return KP_PICTURE_OTHER;
  if (cost > most) return KP_PICTURE_LARGE;
  struct points points = {NULL, 0, 0, 0};
  int result = KP_PICTURE_OTHER;
  switch (kind_of(bytes, length)) {
  case JPEG: result = read_jpeg(bytes, length, edge, &points); break;
  case PNG: result = read_png(bytes, length, &points); break;
  case WEBP: result = read_webp(bytes, length, &points); break;
  default: break;
  }
  if (result == KP_PICTURE_MADE) {
    int longer = points.width > points.height ? points.width : points.height;
    int wide = points.width, high = points.height;
    if (longer > edge) {
      wide = (int)((int64_t)points.width * edge / longer);
      high = (int)((int64_t)points.height * edge / longer);
      if (wide < 1) wide = 1;
      if (high < 1) high = 1;
    }
    uint8_t *small = malloc((size_t)wide * (size_t)high * 3);
    tjhandle jpeg = tjInitCompress();
    result = KP_PICTURE_DAMAGED;
    if (small && jpeg && tjBufSize(wide, high, TJSAMP_420) <= capacity) {
      shrink(&points, small, wide, high);
      if (kind_of(bytes, length) == JPEG)
        small = turned(small, &wide, &high, orientation(bytes, length));
      unsigned long size = capacity;
      if (small && tjCompress2(jpeg, small, wide, 0, high, TJPF_RGB, &out, &size, TJSAMP_420, 75,
                      TJFLAG_ACCURATEDCT | TJFLAG_NOREALLOC) == 0) {
        *written = size;
        *width = wide;
        *height = high;
        result = KP_PICTURE_MADE;
      }
    }
    if (jpeg) tjDestroy(jpeg);
    free(small);
  }
  free(points.bytes);
  return result;
}

const char *kp_picture_versions(void) {
  static char text[64];
  int webp = WebPGetDecoderVersion();
  snprintf(text, sizeof text, "libpng %u.%u.%u, libwebp %d.%d.%d, TurboJPEG",
           png_access_version_number() / 10000, png_access_version_number() / 100 % 100,
           png_access_version_number() % 100, webp >> 16 & 0xff, webp >> 8 & 0xff, webp & 0xff);
  return text;
}
