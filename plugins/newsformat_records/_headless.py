"""Tables without a header that are recognised: MIND, GDELT's Global Knowledge Graph, and WMT's news crawl."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from newsformat.plugin import ReadError, Report, lazily
from newsformat_records._columns import split


class Headless(NamedTuple):
    """A kind of table without a header.

    Attributes:
        width: the number of cells in a row.
        columns: the columns of a converted row.
        begins: whether a line, possibly truncated, is a row of the table.
        opened: converts the cells of the row with this number.
    """

    width: int
    columns: tuple[str, ...]
    begins: Callable[[str], bool]
    opened: Callable[[list[str], int, Report], list[str]]


def headless(line: str) -> Headless | None:
    """Return the kind of table whose first *line*, possibly truncated, this is; `None` if it is unknown."""
    bare = line.rstrip("\r\n")
    return next((table for table in (MIND, GKG, WMT) if table.begins(bare)), None) if "\t" in bare else None


def _unchanged(cells: list[str], _number: int, _report: Report) -> list[str]:
    return cells


# https://github.com/msnews/msnews.github.io/blob/master/assets/doc/introduction.md -------------------


def _is_mind(line: str) -> bool:
    cells = split(line, "\t")
    return (
        len(cells) == MIND.width
        and cells[0][:1] == "N"
        and cells[0][1:].isdecimal()
        and all(cell.startswith("[") or not cell.strip() for cell in cells[-2:])
    )


MIND = Headless(
    8,
    ("id", "category", "subcategory", "title", "abstract", "url", "title_entities", "abstract_entities"),
    _is_mind,
    _unchanged,
)


# http://data.gdeltproject.org/documentation/GDELT-Global_Knowledge_Graph_Codebook-V2.1.pdf ----------


_GKG = lazily(r"\d{14}-T?\d{1,9}\t\d{14}\t[1-6]\t[^\t]*\t[^\t]+\t")
_EXTRAS = lazily(r"<PAGE_(TITLE|AUTHORS|PRECISEPUBTIMESTAMP)>([^<]{0,2000})</PAGE_\1>")
_TRANSLATED = lazily(r"srclc:([a-z]{2,3})\b")
_ADDRESS = ("http://", "https://")


def _gkg_row(cells: list[str], _number: int, _report: Report) -> list[str]:
    """Return the cells, with title, authors, time, original language and address of the page."""
    from html import unescape  # loading its table of names takes longer than the rest of this module

    cells = [*cells, *[""] * (GKG.width - len(cells))]
    extras = {name: unescape(" ".join(value.split())) for name, value in _EXTRAS.findall(cells[26])}
    cells[26] = _EXTRAS.sub("", cells[26])
    address, document = ("", cells[4]) if not cells[4].startswith(_ADDRESS) else (cells[4], "")
    language = match[1] if (match := _TRANSLATED.match(cells[25])) else ""
    published = _in_utc(extras.get("PRECISEPUBTIMESTAMP", "") or cells[1])
    more = [extras.get("TITLE", ""), extras.get("AUTHORS", ""), published, language, address]
    return [*cells[:4], document, *cells[5:27], *more, *cells[27:]]


def _in_utc(moment: str) -> str:
    return f"{moment[:8]}T{moment[8:]}Z" if len(moment) == len("YYYYMMDDhhmmss") else moment


GKG = Headless(
    27,
    (
        *("id", "seendate", "SourceCollectionIdentifier", "source", "DocumentIdentifier", "V1Counts", "V2Counts"),
        *("V1Themes", "V2Themes", "V1Locations", "V2Locations", "V1Persons", "V2Persons", "V1Organizations"),
        *("V2Organizations", "V2Tone", "V2Dates", "V2GCAM", "image", "V2RelatedImages", "V2SocialImageEmbeds"),
        *("V2SocialVideoEmbeds", "V2Quotations", "V2AllNames", "V2Amounts", "V2TranslationInfo", "V2ExtrasXML"),
        *("title", "authors", "published", "language", "url"),
    ),
    lambda line: _GKG.match(line) is not None,
    _gkg_row,
)


# https://data.statmt.org/news-crawl/README: documents of a language, in a day and twice in base64 -------


_WMT = lazily(r"\d{8}\t[A-Za-z0-9+/]{24,}+={0,2}(?:\t[A-Za-z0-9+/]*+={0,2})?")


def _wmt_row(cells: list[str], number: int, report: Report) -> list[str]:
    """Return the day, and the text in its original lines; the copy split into sentences repeats it."""
    from newsformat.markup.xml import base64_text  # not needed for sniffing

    texts = [base64_text(cell, report, line=number) for cell in cells[1:]]
    if not any(texts):
        raise ReadError("there is no text in base64", line=number)
    text = texts[-1] or texts[0]
    if any(name and "".join(name.split()) != "".join(text.split()) for name in texts):
        report.left_out("the text in sentences is left out, although it differs from that in lines", line=number)
    return [cells[0], text]


WMT = Headless(3, ("published", "text"), lambda line: _WMT.fullmatch(line) is not None, _wmt_row)
