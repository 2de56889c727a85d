#!/usr/bin/env python3
"""Draws the shadows as nine-patch pictures: Qt Quick 6.4 has no blur, and light cards float on one soft shadow.

Each picture is a corner x 2 + 2 square; the card's edge lies `reach` inside it (Metrics.shadowReach and its like).

usage: draw_shadows.py OUTPUT_FOLDER
"""
import math
import struct
import sys
import zlib
from pathlib import Path

COLOUR = (0x28, 0x22, 0x14)
# name: (reach, corner, radius, [(down, blur, opacity)])
SHADOWS = {
    "card": (40, 64, 16, [(8, 24, 0.07), (1, 2, 0.05)]),
    "sheet": (40, 72, 24, [(-8, 24, 0.12), (-1, 2, 0.05)]),
    "small": (8, 20, 9, [(2, 6, 0.10), (1, 2, 0.08)]),
}


def rounded_square(size, low, high, radius):
    """Coverage of each pixel by a rounded square from low to high."""
    middle, half = (low + high) / 2, (high - low) / 2 - radius

    def coverage(x, y):
        dx, dy = max(abs(x + 0.5 - middle) - half, 0), max(abs(y + 0.5 - middle) - half, 0)
        return min(max(radius - math.hypot(dx, dy) + 0.5, 0), 1)

    return [[coverage(x, y) for x in range(size)] for y in range(size)]


def blurred(rows, sigma):
    reach = math.ceil(3 * sigma)
    kernel = [math.exp(-0.5 * (offset / sigma) ** 2) for offset in range(-reach, reach + 1)]
    total = sum(kernel)

    def along(row):
        padded = [row[0]] * reach + row + [row[-1]] * reach
        return [sum(weight * padded[x + k] for k, weight in enumerate(kernel)) / total for x in range(len(row))]

    across = [along(row) for row in rows]
    return [list(row) for row in zip(*[along(list(column)) for column in zip(*across)])]


def shadow(reach, corner, radius, layers):
    size = 2 * corner + 2
    opacity = [[0.0] * size for _ in range(size)]
    for down, blur, strength in layers:
        layer = blurred(rounded_square(size, reach, size - reach, radius), blur / 2)
        for y in range(size):
            source = layer[min(max(y - down, 0), size - 1)]
            opacity[y] = [1 - (1 - below) * (1 - strength * here) for below, here in zip(opacity[y], source)]
    return size, opacity


def png(size, opacity):
    def chunk(kind, content):
        return (struct.pack(">I", len(content)) + kind + content
                + struct.pack(">I", zlib.crc32(kind + content)))

    rows = b"".join(b"\0" + b"".join(bytes((*COLOUR, round(255 * alpha))) for alpha in row) for row in opacity)
    return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", size, size, 8, 6, 0, 0, 0))
            + chunk(b"IDAT", zlib.compress(rows, 9)) + chunk(b"IEND", b""))


def main():
    output = Path(sys.argv[1])
    output.mkdir(parents=True, exist_ok=True)
    for name, shape in SHADOWS.items():
        (output / f"shadow-{name}.png").write_bytes(png(*shadow(*shape)))


if __name__ == "__main__":
    main()
