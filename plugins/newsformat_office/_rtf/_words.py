"""The control words of RTF 1.9.1 that are read, and their meanings."""

from __future__ import annotations

from typing import Final


SIGNS: Final = {
    "tab": "\t", "emdash": "\u2014", "endash": "\u2013", "lquote": "\u2018", "rquote": "\u2019",
    "ldblquote": "\u201c", "rdblquote": "\u201d", "bullet": "\u2022", "emspace": "\u2003", "enspace": "\u2002",
    "qmspace": "\u2005", "zwj": "\u200d", "zwnj": "\u200c", "zwbo": "\u200b", "zwnbo": "\u2060",
    "ltrmark": "\u200e", "rtlmark": "\u200f", "~": "\u00a0", "_": "\u2011", "-": "\u00ad", "\t": "\t",
}  # fmt: skip
"""Named characters."""

TOGGLES: Final = {
    "b": "strong", "i": "emphasis", "ab": "strong_too", "ai": "emphasis_too", "strike": "strike", "striked": "strike",
    "v": "hidden", "deleted": "deleted",
    "ul": "underline", "uld": "underline", "uldb": "underline", "uldash": "underline", "uldashd": "underline",
    "uldashdd": "underline", "ulhwave": "underline", "ulldash": "underline", "ulth": "underline",
    "ulthd": "underline", "ulthdash": "underline", "ulthdashd": "underline", "ulthdashdd": "underline",
    "ulthldash": "underline", "ululdbwave": "underline", "ulw": "underline", "ulwave": "underline",
}  # fmt: skip
"""Attributes of `Face` that a word turns on, and the word with a 0 off."""

RAISED: Final = {"super": 1, "sub": -1, "nosupersub": 0}

NUMBERS: Final = {"f": "font", "af": "font_too", "lang": "language", "alang": "language_too", "cs": "style"}
"""Attributes of `Face` that are numbers."""

HEADERS: Final = {
    **dict.fromkeys(("header", "headerl", "headerr", "headerf"), "header"),
    **dict.fromkeys(("footer", "footerl", "footerr", "footerf"), "footer"),
}

SILENT: Final = frozenset(
    (
        *("aftncn", "aftnsep", "aftnsepc", "atndate", "atnid", "atnparent", "atnref", "atntime", "atrfend"),
        *("atrfstart", "background", "bkmkend", "bkmkstart", "bliptag", "blipuid", "cellxprops"),
        *("colorschememapping", "colortbl", "datafield", "datastore", "defchp", "defpap", "docvar", "ebcend"),
        *("ebcstart", "expandedcolortbl", "factoidname", "falt", "fchars", "filetbl", "fldtype", "fname"),
        *("fontemb", "formfield", "ftncn", "ftnsep", "ftnsepc", "gridtbl", "hsv", "htmltag", "keycode"),
        *("latentstyles", "lchars", "levelmarker", "levelnumbers", "leveltext", "listlevel", "listname"),
        *("listpicture", "liststylename", "mailmerge", "mhtmltag", "mmathPr", "nonesttables", "nonshppict"),
        *("objalias", "objname", "objsect", "objtime", "oldcprops", "oldpprops", "oldsprops", "oldtprops"),
        *("panose", "password", "passwordhash", "pgdsc", "pgdscno", "pgdsctbl", "pgptbl", "pnseclvl", "pntxta"),
        *("pntxtb", "protusertbl", "pxe", "revtbl", "rsidtbl", "rtfprops", "rxe", "shprslt", "tc", "tcn", "themedata"),
        *("txe", "txfieldend", "txfieldstart", "wgrffmtfilter", "writereservation", "writereservhash", "xe"),
        *("xform", "xmlnstbl"),
    )
)
"""Destinations without text of the story: settings, indexes, and fallbacks for old programs."""

LOOKS: Final = frozenset(
    (
        *("ql", "qr", "qc", "qj", "li", "lin", "ri", "rin", "fi", "sa", "sb", "sl", "slmult", "keep", "keepn"),
        *("ltrpar", "rtlpar", "widctlpar", "nowidctlpar", "wrapdefault", "faauto", "adjustright", "aspalpha"),
        *("aspnum", "contextualspacing", "saauto", "sbauto", "tx", "tqr", "tqc"),
        *("fs", "afs", "cf", "cb", "highlight", "chcbpat", "expnd", "expndtw", "kerning", "fittext"),
        *("loch", "hich", "dbch", "langfe", "langnp", "langfenp", "noproof", "insrsid", "charrsid"),
        *("rsid", "pararsid", "sectrsid", "styrsid", "tblrsid", "cgrid"),
        *("brdrb", "brdrt", "brdrl", "brdrr", "brdrs", "brdrw", "brdrcf", "brsp", "clbrdrt", "clbrdrl", "clbrdrb"),
        *("clbrdrr", "clcbpat", "cltxlrtb", "clvertalt", "clvertalc", "clftsWidth", "clwWidth", "clpadl", "clpadr"),
        *("trgaph", "trleft", "trql", "trftsWidth", "trwWidth", "trpaddl", "trpaddr", "trpaddfl", "trpaddfr"),
    )
)
"""Formatting that is not read."""

INFO: Final = {
    "title": "title", "author": "author", "keywords": "keywords", "doccomm": "comment", "comment": "comment",
    "subject": "subject", "company": "company", "category": "category", "manager": "manager",
    "operator": "operator", "hlinkbase": "base of links", "creatim": "created", "revtim": "modified",
}  # fmt: skip
MOMENTS: Final = ("yr", "mo", "dy", "hr", "min", "sec")

BULLETS: Final = 23  # of \levelnfc
UNMARKED: Final = 255
ORDERED_BEFORE_97: Final = frozenset(
    ("pndec", "pnucltr", "pnucrm", "pnlcltr", "pnlcrm", "pnord", "pnordt", "pncard", "pndecd", "pnlvlbody")
)

PICTURES: Final = {
    "pngblip": "png", "jpegblip": "jpg", "emfblip": "emf", "wmetafile": "wmf", "macpict": "pict", "pmmetafile": "met",
    "dibitmap": "dib", "wbitmap": "ddb",
}  # fmt: skip
