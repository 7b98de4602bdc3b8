#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""Makes UitwijkFigures-SemiBold.ttf: the same letters with figures of one width (the font's own `tnum` forms made the
default), because Qt 6.4 cannot ask a font for a feature. Needs python3-fonttools. Run in this folder."""
from fontTools import subset
from fontTools.ttLib import TTFont

font = TTFont("AtkinsonHyperlegibleNext-SemiBold.ttf")
gsub = font["GSUB"].table
tabular = {}
for record in gsub.FeatureList.FeatureRecord:
    if record.FeatureTag == "tnum":
        for index in record.Feature.LookupListIndex:
            for table in gsub.LookupList.Lookup[index].SubTable:
                tabular.update(getattr(table, "ExtSubTable", table).mapping)
for table in font["cmap"].tables:
    table.cmap = {code: tabular.get(name, name) for code, name in table.cmap.items()}
names = {1: "Uitwijk Figures", 2: "Regular", 3: "UitwijkFigures-SemiBold", 4: "Uitwijk Figures", 6: "UitwijkFigures-SemiBold"}
font["name"].names = [n for n in font["name"].names if n.nameID not in (16, 17, 21, 22, 25)]
for record in font["name"].names:
    if record.nameID in names:
        record.string = names[record.nameID]
options = subset.Options(layout_features=["kern", "mark", "mkmk", "ccmp", "case"], name_IDs=["*"], notdef_outline=True)
subsetter = subset.Subsetter(options)
subsetter.populate(unicodes=list(range(0x20, 0x17F)) + [0x2013, 0x2014, 0x2019, 0x202F, 0x20AC, 0x2011])
subsetter.subset(font)
font.save("UitwijkFigures-SemiBold.ttf")
