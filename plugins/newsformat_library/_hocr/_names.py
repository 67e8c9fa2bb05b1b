"""Classes and properties in the specification of hOCR (1.2)."""

from __future__ import annotations

import re
from collections.abc import Mapping


PAGE, LINEAR = "ocr_page", "ocr_linear"
LOGICAL = frozenset(
    (
        *("ocr_document", LINEAR, "ocr_title", "ocr_author", "ocr_abstract", "ocr_part", "ocr_chapter", "ocr_section"),
        *("ocr_subsection", "ocr_subsubsection", "ocr_blockquote", "ocr_par", "ocr_caption"),
    )
)
FLOATS = frozenset(
    (
        *("ocr_float", "ocr_separator", "ocr_textfloat", "ocr_textimage", "ocr_image", "ocr_linedrawing", "ocr_photo"),
        *("ocr_header", "ocr_footer", "ocr_pageno", "ocr_table", "ocr_display", "ocr_math", "ocr_chem"),
    )
)
INLINE = frozenset(
    (
        *("ocr_glyph", "ocr_glyphs", "ocr_dropcap", "ocr_cinfo", "ocrx_cinfo", "ocr_noise", "ocr_xycut", "ocrx_block"),
        *("ocrx_line", "ocrx_word", "ocr_word"),
    )
)
CLASSES = frozenset((PAGE, "ocr_carea", "ocr_column", "ocr_line", *LOGICAL, *FLOATS, *INLINE))
PLACED = frozenset((PAGE, "ocr_carea", "ocr_line", *FLOATS))
"""Classes with a ``bbox`` (1.2, recommended properties of typesetting elements)."""
MARGINS = frozenset(("ocr_header", "ocr_footer", "ocr_pageno"))
PICTURES = frozenset(("ocr_image", "ocr_photo", "ocr_linedrawing", "ocr_textimage"))
PARAGRAPHS = frozenset(("ocr_par", "ocr_title", "ocr_author", "ocr_abstract", "ocr_caption"))
LINES = frozenset(("ocr_line", "ocrx_line", "ocr_header", "ocr_caption", "ocr_textfloat"))
"""Classes of lines, including those of Tesseract."""
APART = frozenset((PAGE, "ocr_carea", "ocr_column", "ocrx_block", *LOGICAL, *FLOATS))
"""Classes that are not part of a line."""
OF_PAGES = ("ppageno", "lpageno", "x_source", "imagemd5", "scan_res", "x_scanner")

_NUMBER = r"[+-]?\d+(?:\.\d*)?"
_WHOLE = r"\d+"
_QUOTED = r"""(?:"[^"]*"|'[^']*'|\S+)"""
PROPERTIES: Mapping[str, str] = {
    "bbox": rf"{_WHOLE}(?: {_WHOLE}){{3}}",
    "textangle": _NUMBER,
    "poly": rf"{_NUMBER}(?: {_NUMBER})+",
    "order": rf"{_WHOLE}(?: {_WHOLE})*",
    "presence": r".+",
    "cflow": _QUOTED,
    "baseline": rf"{_NUMBER}(?: {_NUMBER})*",
    "image": r""".+""",
    "imagemd5": r"""["']?[0-9A-Fa-f]{32}["']?""",
    "ppageno": _WHOLE,
    "lpageno": r".+",
    "scan_res": rf"{_WHOLE} {_WHOLE}",
    "x_scanner": r".+",
    "x_source": r".+",
    "hardbreak": r"[01]",
    "cuts": r"[-\d, ]+",
    "nlp": rf"{_NUMBER}(?: {_NUMBER})*",
    "x_font": r".+",
    "x_fsize": _NUMBER,
    "x_bboxes": rf"{_WHOLE}(?: {_WHOLE})*",
    "x_conf": _NUMBER,
    "x_confs": rf"{_NUMBER}(?: {_NUMBER})*",
    "x_wconf": _NUMBER,
    "x_size": _NUMBER,
    "x_descenders": _NUMBER,
    "x_ascenders": _NUMBER,
    "groupid": r".+",
    "x_cost": _NUMBER,
}
"""The form of each property; ``x_size`` and those below are Tesseract's."""
READ = frozenset(PROPERTIES) - {"groupid", "presence", "hardbreak"}
"""Properties that are read, or reported elsewhere."""
_PART = re.compile(r"""(?:"[^"]*+"|'[^']*+'|[^;])++""")


def properties(title: str) -> list[tuple[str, str]]:
    """Return the properties in *title* with their values: ``bbox 0 0 9 9; image "a;b.png"``."""
    parts = [" ".join(item.split()).partition(" ") for item in _PART.findall(title)]
    return [(name, value) for name, _, value in parts if name]


def unquoted(value: str) -> str:
    """Return *value* without the quotation marks around it."""
    return value[1:-1] if len(value) > 1 and value[0] == value[-1] and value[0] in "\"'" else value
