"""Copies whose fields have labels: LexisNexis, Nexis Uni, ProQuest, EBSCO, NewsBank and GENIOS.

Their labels hardly differ, so all are known by one table. A copy has several, of which one is of archives alone. What
tells the story keeps its text without the label, ``Full text: …``; who signs, dates and rights are read as anywhere.
"""

from __future__ import annotations

import re

from newsformat.plugin import Report, lazily
from newsformat_text._labels import ABSTRACT, HIGHLIGHT, INDEXED, OF_ARCHIVE, PAPER, PLACED, Apart, Verdict
from newsformat_text._shape import ends_sentence


_FEWEST = 3  # labels
_LONGEST = 34  # characters of a label
_LABEL = lazily(r"([^\W\d_][^\W\d_ /&-]*(?:[ /&-]{1,3}[^\W\d_]+){0,4}) ?:(?=\s|$)")
_COUNTED = lazily(
    r"(?:Document )?\d{1,4} (?:of|von|de|van|di) \d{1,4} (?:DOCUMENTS?|DOKUMENTEN?)"
    r"|(?:Document|Dokument) \d{1,4} (?:of|von|de) \d{1,4}|_{20,}"
)
_YEAR = lazily(r"\b(?:1[89]|20)\d\d\b")
_EDITION = lazily(r".{0,40}\b(?:[Ee]dition|EDITION|Ausgabe|[ÉEé]dition)\b.{0,20}")
_NOTICE = ("Copyright", "All Rights")
_CENTRED = lazily(r" {8,}\S|\t{2,}\S")
_DATED = 60  # characters of a date


def _table(verdict: Verdict | None, labels: str) -> dict[str, Verdict | None]:
    return dict.fromkeys(labels.split(" | "), verdict)


# Of archives alone; the others may label anything.
_TELLING = frozenset({
    "load-date", "publication-type", "journal-code", "proquest document id", "accession number", "full text word count",
    "dokumentnummer", "record number", "record id", "document url", "publication info", "source type",
    "date-chargement", "type-publication", "dauerhafte adresse des dokuments",
})  # fmt: skip
_COUNTS = lazily(
    r"(?:length|länge|longueur|lengte): ?\d{1,6} (?:words|wörter|mots|woorden)|record: ?[0-9a-f]{8,32}", re.IGNORECASE
)
_LABELS: dict[str, Verdict | None] = {
    **_table(
        OF_ARCHIVE,
        "load-date | publication-type | journal-code | length | section | language | series | type | distribution"
        " | document-type | document type | correction-date | correction | ticker | industry | issn | eissn | isbn"
        " | source type | language of publication | proquest document id | proquest document link | document url"
        " | links | last updated | database | publication info | publication year | first page | pages | page"
        " | place of publication | country of publication | publisher | publication subject | accession number"
        " | lexile | lexile level | full text word count | persistent link to this record | record | record number"
        " | record id | column | column name | edition | volume | issue | volume/issue | readability | url"
        " | dokumentnummer | dauerhafte adresse des dokuments | rubrik | länge | sprache | update | publikationstyp"
        " | longueur | rubrique | langue | date-chargement | type-publication | lengte | rubriek | taal"
        " | number of pages | document features | document feature | classification | entry date | source information",
    ),
    **_table(PAPER, "publication title | publication"),
    **_table(HIGHLIGHT, "highlight"),
    **_table(ABSTRACT, "abstract"),
    **_table(PLACED, "dateline"),
    **_table(
        INDEXED,
        "subject | subjects | subject terms | geographic | geographic terms | location | locations | people | person"
        " | persons | company | companies | organization | organizations | company / organization | company/entity"
        " | identifier / keyword | author-supplied keywords | keywords | sujet | sujets | thema",
    ),
    **_table(
        None,
        "full text | headline | title | body | byline | author | authors | author/byline | publication date | source",
    ),
}  # fmt: skip
_STRIPPED = frozenset({"full text", "headline", "title", "body"})
_REPORT = "Report Information from ProQuest"  # and when that was made
_OWNED = lazily(r"Copyright\b|©|\([cC]\)|All [Rr]ights|Alle Rechte|Tous droits|Todos los derechos|Alle rechten")
_HEADINGS = frozenset({
    "Body", "Classification", "Graphic", "End of Document", "Contact ProQuest", "ProQuest document link", "Text",
    _REPORT, "Terms and Conditions", "Citation style", "Bibliography",
})  # fmt: skip


def fields(text: str, lines: list[str], report: Report) -> Apart:
    """Take the labels off *lines* of *text*, such a copy, in place; return those that are no story, by number."""
    labels = {index: found for index, line in enumerate(lines) if (found := _label(line))}
    telling = [index for index, name in labels.items() if name in _TELLING or _COUNTS.fullmatch(lines[index])]
    if not telling or len({*labels.values()}) < _FEWEST:
        return {}
    away: Apart = {}
    covered = _cover(lines, telling[0])
    away.update({index + 1: (lines[index], OF_ARCHIVE) for index in range(covered + 1) if lines[index]})
    labels = {index: name for index, name in labels.items() if index > covered}
    _take_head(text, lines, range(covered + 1, min(labels)), away)
    held: Verdict | None = None
    told = False
    for index in range(covered + 1, len(lines)):
        told = told or (index > covered + 1 and lines[index - 1] != "" and index not in away)
        line, name = lines[index], labels.get(index, "")
        if not line or line in _HEADINGS or _COUNTED.fullmatch(line):
            held = OF_ARCHIVE if line == _REPORT else None
            if line:
                away[index + 1] = line, OF_ARCHIVE
        elif name:
            own = _TITLE_AGAIN if name == "title" and told else _LABELS[name]
            held = _take(lines, index, (name, own), away, report)
        elif held is not None and not _OWNED.match(line):
            away[index + 1] = line, held
    return away


def _cover(lines: list[str], end: int) -> int:
    """Return the last line above line *end* that counts the copy, ``1 of 20 DOCUMENTS``, under a cover sheet; or -1."""
    return max([index for index in range(end) if _COUNTED.fullmatch(lines[index])], default=-1)


def _label(line: str) -> str:
    """Return the label that *line* begins with, in small letters, if it is one of archives."""
    if ":" not in line[: _LONGEST + 1] or not (match := _LABEL.match(line)):
        return ""
    name = match[1].lower()
    return name if name in _LABELS else ""


_TITLE_AGAIN = OF_ARCHIVE  # below the story


def _take(
    lines: list[str], index: int, field: tuple[str, Verdict | None], away: Apart, report: Report
) -> Verdict | None:
    """Take the *field* on line *index*; return what the lines below it are, ``None`` for what is read as ever."""
    name, verdict = field
    line = lines[index]
    label, _, value = line.partition(":")
    if verdict is OF_ARCHIVE:
        away[index + 1] = line, verdict
    elif verdict is not None or name in _STRIPPED:
        report.note(f"left out: {label}:", line=index + 1)
        if verdict is None:
            lines[index] = value.strip()
        elif value.strip():
            away[index + 1] = value.strip(), verdict
        else:
            lines[index] = ""
    elif not value.strip() and index + 1 < len(lines):  # on the next line
        lines[index], lines[index + 1] = f"{line} {lines[index + 1]}", ""
    return verdict


def _take_head(text: str, lines: list[str], above: range, away: Apart) -> None:
    """Take what stands *above* the first field: the paper over a date and the headline below it, or below the headline.

    LexisNexis sets paper, date and edition in the middle of the line, and the headline at its start.
    """
    head = [index for index in above if lines[index]]
    dated = next((at for at, index in enumerate(head) if _is_date(lines[index])), 0)
    if not dated:
        return
    printed = text.splitlines()
    below = [index for index in head[dated + 1 :] if not lines[index].startswith(_NOTICE)]
    editions = {index for index in below if _EDITION.fullmatch(lines[index]) or _CENTRED.match(printed[index])}
    away.update({index + 1: (lines[index], OF_ARCHIVE) for index in editions})
    titles = [index for index in below if index not in editions]
    if titles:
        away.update({index + 1: (lines[index], OF_ARCHIVE) for index in head[: dated - 1]})
    if titles or dated > 1 or _heads_below(lines, above.stop):
        away[head[dated - 1] + 1] = lines[head[dated - 1]], PAPER


def _heads_below(lines: list[str], start: int) -> bool:
    """Is the first line that is no field, from line *start* on, as short as a headline and no sentence?"""
    told = next((line for line in lines[start:] if line and not _label(line)), "")
    return 0 < len(told) <= _TITLE and not ends_sentence(told)


_TITLE = 140  # characters of a headline


def _is_date(line: str) -> bool:
    return len(line) <= _DATED and _YEAR.search(line) is not None and not line.startswith("Copyright")
