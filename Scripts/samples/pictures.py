"""Small pictures with true file formats, made without any image library."""

import struct
import zlib


def png(width, height, colour):
    """An RGB picture; `colour(x, y)` gives three bytes."""
    rows = b"".join(
        b"\0" + b"".join(bytes(colour(x, y)) for x in range(width)) for y in range(height))

    def chunk(kind, data):
        check = zlib.crc32(kind + data)
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", check)

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(rows, 9))
            + chunk(b"IEND", b""))


# Lengths of the code words of the standard's DC table K.3, categories 0 to 11.
DC_LENGTHS = [0, 1, 5, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0]


def jpeg(columns, rows, grey):
    """A baseline grey picture of 8x8 blocks, one level a block; `grey(x, y)` gives 0 to 255."""
    codes, code, category = {}, 0, 0
    for length, count in enumerate(DC_LENGTHS, start=1):
        for _ in range(count):
            codes[category] = format(code, "0%db" % length)
            code, category = code + 1, category + 1
        code <<= 1
    bits, previous = [], 0
    for y in range(rows):
        for x in range(columns):
            level = (grey(x, y) - 128) // 2  # eight times the level, divided by a step of 16
            step, previous = level - previous, level
            size = abs(step).bit_length()
            bits.append(codes[size])
            if size:
                bits.append(format(step if step > 0 else step + (1 << size) - 1, "0%db" % size))
            bits.append("0")  # the one word of the AC table: end of block
    stream = "".join(bits)
    stream += "1" * (-len(stream) % 8)
    scan = bytes(int(stream[i:i + 8], 2) for i in range(0, len(stream), 8))

    def segment(marker, data):
        return bytes([0xFF, marker]) + struct.pack(">H", len(data) + 2) + data

    return (b"\xFF\xD8" + segment(0xE0, b"JFIF\0\1\1\0\0\1\0\1\0\0")
            + segment(0xDB, b"\0" + bytes([16] * 64))
            + segment(0xC0, struct.pack(">BHHBBBB", 8, rows * 8, columns * 8, 1, 1, 0x11, 0))
            + segment(0xC4, b"\0" + bytes(DC_LENGTHS) + bytes(range(12)))
            + segment(0xC4, b"\x10" + bytes([1] + [0] * 15) + b"\0")
            + segment(0xDA, b"\1\1\0\0\x3F\0") + scan.replace(b"\xFF", b"\xFF\0") + b"\xFF\xD9")
