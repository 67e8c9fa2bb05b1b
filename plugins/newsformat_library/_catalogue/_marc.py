"""MARCXML → articles."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from newsformat import Article, Concept
from newsformat.markup.languages import language_tag
from newsformat.markup.printed import read_byline
from newsformat.markup.xml import Element, attributes_of, line_of, local, report_unread, text_of
from newsformat.plugin import ReadError, Report
from newsformat_library._catalogue import _marc_steps as steps
from newsformat_library._catalogue._marc_field import Field, bare
from newsformat_library._catalogue._record import Record


SPACE: Final = "marcxml"
_INDICATORS: Final = "what indicators say, such as how titles are sorted, is not kept of fields that are read whole"
_LINK: Final = re.compile(r"880-\d\d.*")
_KINDS: Final = {"g": "video", "i": "audio", "j": "audio", "k": "picture"}  # by the leader's type, if not text
_NO_LANGUAGE: Final = frozenset(("mis", "mul", "und", "zxx"))
_KNOWN: Final = {
    "record": ("type", "format"),
    "leader": (),
    "controlfield": ("tag",),
    "datafield": ("tag", "ind1", "ind2"),
    "subfield": ("code",),
}


def marc_articles(root: Element, report: Report) -> tuple[Article, ...]:
    """Return the article of *root*, a ``record``; none if the leader marks it as deleted.

    Raises:
        ReadError: it is a UNIMARC record, which has other fields.
    """
    leader = next((child.text or "" for child in root.iterchildren("{*}leader")), "")
    if leader[5:6] == "d":  # status of the record
        number = next(
            (text_of(child) for child in root.iterchildren("{*}controlfield") if child.get("tag") == "001"), ""
        )
        report.left_out(f"a deleted record left out: {number:.60}", line=line_of(root))
        return ()
    return (_read(root, report).article(),)


def _read(root: Element, report: Report) -> Record:
    """Return the record of *root*.

    Raises:
        ReadError: it is a UNIMARC record, which has other fields.
    """
    record = Record(SPACE, report)
    fields = [Field.of(element) for element in root.iterchildren("{*}datafield")]
    tags = {field.tag for field in fields}
    if "unimarc" in (root.get("format") or "").lower() or ("200" in tags and "245" not in tags):
        raise ReadError("the record is UNIMARC, not MARC 21: its fields have other meanings", line=line_of(root))
    for child in root.iterchildren("{*}leader", "{*}controlfield"):
        _control(record, child)
    for field in fields:
        if (step := _READERS.get(field.tag)) is not None:
            step(record, field)
    _complete(record, fields)
    for field in fields:
        _keep_unread(record, field)
    report_unread(root, _KNOWN, report, texts=("leader", "controlfield", "subfield"))
    return record


def _control(record: Record, element: Element) -> None:
    """Read a field of fixed length by positions, and keep it as a whole."""
    tag, text = element.get("tag") or "", element.text or ""
    if tag == "001" and text.strip():
        record.identify(record.text(element), "record")
        return
    record.keep(element, tag or local(element))
    if local(element) == "leader" and text[6:7] in _KINDS:
        record.values["kind"] = _KINDS[text[6:7]]
    elif tag == "008":
        if text[6:7] == "e":  # a detailed date
            steps.set_day(record, element, f"{text[7:11]}-{text[11:13]}-{text[13:15]}")
        code = text[35:38]
        if code.isalpha() and code.isascii() and code.lower() not in _NO_LANGUAGE:
            record.values["language"] = language_tag(code)


def _complete(record: Record, fields: list[Field]) -> None:
    """Use the statement of responsibility as byline, and the publisher as source, if there is no other."""
    for field in fields:
        subfield = None if field.is_script else field.first("c" if field.tag == "245" else "b")
        if subfield is None:
            continue
        if field.tag == "245" and record.is_free("bylines"):
            record.add("bylines", *read_byline(bare(record.text(subfield))))
        elif field.tag in {"260", "264"} and record.is_free("sources"):
            record.add("sources", Concept(name=bare(record.text(subfield)), kind="organisation"))


def _keep_unread(record: Record, field: Field) -> None:
    """Keep *field* if it was not completely read, or is in another script."""
    for element in field.all("6"):
        if _LINK.fullmatch(text_of(element)):
            record.text(element)
    if field.is_script or not all(map(record.is_read, field.element)):
        record.keep(field.element, field.element.get("tag") or "")
    elif any(value.strip() for name, value in attributes_of(field.element) if name != "tag"):
        record.report.note(_INDICATORS)


_READERS: Final[dict[str, Callable[[Record, Field], None]]] = {
    "041": steps.language,
    **dict.fromkeys(("010", "022", "024"), steps.number),
    **dict.fromkeys(("100", "110", "111", "700", "710", "711", "720"), steps.name),
    **dict.fromkeys(("130", "210", "240", "242", "246"), steps.other_title),
    "245": steps.title,
    **dict.fromkeys(("260", "264"), steps.issued),
    "500": steps.note,
    "520": steps.summary,
    **dict.fromkeys(("506", "540"), steps.terms),
    **dict.fromkeys(("600", "610", "611", "630", "647", "648", "650", "651"), steps.subject),
    "653": steps.keywords,
    "655": steps.genre,
    "773": steps.host,
    "856": steps.link,
}
