#!/usr/bin/env python3
"""Cuts Inter to what the app needs: Latin, four weights, and a second family whose digits are tabular.

Qt Quick 6.4 has no switch for font features, so figures that stack need a family of their own. Both families get names
of their own, so that an Inter of the system (another version, other widths) is never mixed in.

usage: cut_fonts.py FOLDER_OF_INTER OUTPUT_FOLDER
"""
import sys
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont

FAMILY = "Inter Next Rung"
TABULAR = "Inter Next Rung Tabular"
WEIGHTS = {"Regular": 400, "Medium": 500, "SemiBold": 600, "Bold": 700}
TABULAR_WEIGHTS = ("Medium", "SemiBold", "Bold")
FEATURES = ["calt", "ccmp", "kern", "locl", "mark", "mkmk"]
# Latin with its accents, general punctuation, currency, letterlike, arrows, minus and comparisons.
UNICODES = [*range(0x20, 0x7F), *range(0xA0, 0x180), 0x2BC, 0x2C6, 0x2DA, 0x2DC, *range(0x300, 0x305), 0x308, 0x327,
            *range(0x2010, 0x2028), 0x202F, *range(0x2030, 0x203B), 0x2044, 0x20AC, 0x2122, *range(0x2190, 0x2194),
            0x2212, 0x2248, 0x2260, 0x2264, 0x2265]


def single_substitutions(font, feature):
    """What the feature replaces glyph by glyph, of those glyphs that a character maps to."""
    table = font["GSUB"].table
    lookups = {index for record in table.FeatureList.FeatureRecord if record.FeatureTag == feature
               for index in record.Feature.LookupListIndex}
    mapping = {}
    for index in sorted(lookups):
        for part in table.LookupList.Lookup[index].SubTable:
            mapping.update(getattr(getattr(part, "ExtSubTable", part), "mapping", {}))
    return mapping


def make_digits_tabular(font):
    tabular = single_substitutions(font, "tnum")
    digits = {ord(digit) for digit in "0123456789"}
    for table in font["cmap"].tables:
        for code in digits & table.cmap.keys():
            table.cmap[code] = tabular.get(table.cmap[code], table.cmap[code])
    widths = {font["hmtx"][font.getBestCmap()[digit]][0] for digit in digits}
    if max(widths) - min(widths) > font["head"].unitsPerEm // 500:  # Inter's own rounding
        raise SystemExit(f"digits are not tabular: widths {sorted(widths)}")


def rename(font, family, style):
    names = font["name"]
    names.names = [record for record in names.names if record.nameID in (0, 5, 13, 14)]
    for name_id, text in ((1, family), (2, style), (4, f"{family} {style}"),
                          (6, f"{family} {style}".replace(" ", "-"))):
        names.setName(text, name_id, 3, 1, 0x409)
    if "CFF " in font:
        cff = font["CFF "].cff
        cff.fontNames[0] = f"{family}-{style}".replace(" ", "")
        cff[0].FamilyName, cff[0].FullName = family, f"{family} {style}"


def cut(source, target, family, style, tabular):
    font = TTFont(source, recalcTimestamp=False)  # the same cut from the same source
    if tabular:
        make_digits_tabular(font)
    options = subset.Options()
    options.layout_features = FEATURES
    options.name_IDs = ["*"]
    options.notdef_outline = True
    options.hinting = False  # the app draws unhinted, so that a line keeps its width at every scale
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=UNICODES)
    cutter.subset(font)
    rename(font, family, style)
    font["OS/2"].usWeightClass = WEIGHTS[style]
    font.save(target, reorderTables=True)


def main():
    source, output = Path(sys.argv[1]), Path(sys.argv[2])
    output.mkdir(parents=True, exist_ok=True)
    for style in WEIGHTS:
        cut(source / f"Inter-{style}.otf", output / f"inter-{style.lower()}.otf", FAMILY, style, False)
    for style in TABULAR_WEIGHTS:
        cut(source / f"Inter-{style}.otf", output / f"inter-tabular-{style.lower()}.otf", TABULAR, style, True)


if __name__ == "__main__":
    main()
