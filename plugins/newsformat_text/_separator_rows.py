"""Finds lines that are not text: rows of signs around the headline, wire codes above it, page numbers."""

from __future__ import annotations

from newsformat.plugin import lazily
from newsformat_text._labels import AROUND_HEADLINE, PAGE_NUMBER, SetAside


# Start and end of a wire message; AP keyword lines, ``BC-US--Dam Repair,3rd Ld-Writethru,450``.
_CODE = lazily(
    r"ZCZC(?: ?[A-Z]{2,4}\d{1,4})?|NNNN"
    r"|[A-Z]{2,3}-[A-Z][\w'’ .&-]{2,40},\s?"
    r"(?:\d{1,2}(?:st|nd|rd|th) (?:Ld(?:-Writethru)?|Add)|Ld-Writethru|Writethru|Bjt)(?:,\s?\d{2,5})?"
    r"|(?:(?:BC|AM|PM)-(?:[A-Z]{2,3}--?)?|[A-Z]{2,3}--)[^\W\d_][\w'’ .&-]{2,40}(?:,\s?[\w /.-]{2,30}){0,3}"
)
_UNDERLINE = lazily(r"([=~^*+#\"'_.:–—-])\1\1+")


def separator_rows(lines: list[str]) -> SetAside:
    """Return the rows of signs and wire codes above the first text of *lines* and right below it; none without text."""
    found: SetAside = {}
    for number, line in enumerate(lines, 1):
        if not line:
            continue
        if _is_text(line):
            below = lines[number] if number < len(lines) else ""
            if _underlines(below, line):
                found[number + 1] = below, AROUND_HEADLINE
            return found
        found[number] = line, AROUND_HEADLINE
    return {}


def page_numbers(lines: list[str]) -> SetAside:
    """Return the page numbers among *lines*, ``Page 2 of 3``, ``- 2 -``, if there are several."""
    counts = {line for line in lines if len(line) in _PAGE_SIZES and line[-1] in _PAGE_ENDS and _PAGE.fullmatch(line)}
    if len(counts) < 2:  # noqa: PLR2004 -- pages
        return {}
    return {number: (line, PAGE_NUMBER) for number, line in enumerate(lines, 1) if line in counts}


_PAGE_SIZES = range(5, 25)  # characters
_PAGE_ENDS = frozenset("0123456789-–—")
_PAGE = lazily(
    r"(?:Page|Seite|Página|Pagina|Strana|Strona|Side|Sida|Sivu|Страница|Стр\.|Сторінка|Sayfa|صفحة|עמוד|पृष्ठ)\s"
    r"\d{1,3}(?:\s?(?:of|von|sur|de|di|van|z|av|af|из|з|/|من)\s?\d{1,3})?|[-–—]\s?\d{1,3}\s?[-–—]"
)


def _is_text(line: str) -> bool:
    """Does *line* contain a letter or digit, without being a wire code?"""
    if line[:2].isupper() and _CODE.fullmatch(line):
        return False
    return line[0].isalnum() or any(map(str.isalnum, line))


def _underlines(row: str, line: str) -> bool:
    """Is *row* an underline of *line*: a row of ``=``, or of another sign and at least half as long?"""
    if not row or row[0].isalnum() or not _UNDERLINE.fullmatch(row):
        return False
    return row[0] == "=" or 2 * len(row) >= len(line)
