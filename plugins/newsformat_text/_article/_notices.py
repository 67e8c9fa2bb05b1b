"""Reads notices next to the story: keywords, rights, embargoes, press contacts."""

from __future__ import annotations

from itertools import pairwise

from newsformat import EditorsNote, Embargo, Rights
from newsformat.markup.dates import day_after
from newsformat.plugin import lazily
from newsformat_text._above._announcements import TO_EDITORS
from newsformat_text._article._metadata import Metadata
from newsformat_text._dates import _when
from newsformat_text._dates._line_fields import piece_kind
from newsformat_text._labels import CORRECTION, NOTEPAD, Label
from newsformat_text._languages._lexicon import Kind
from newsformat_text._languages._vocabulary import BULLET_SIGNS
from newsformat_text._shape import COLONS, ZH_JA


_EASTERN_MARKS = lazily(r"(?<=[^\x00-\x7f])\s+|\s+(?=[^\x00-\x7f])")  # spaces, found within no keyword except New York
_TAG_MARKS = lazily(r"\s*[,;،、，፣|•·]\s*|\s*#\s*|\s/\s")
_MILITARY = lazily(r"\b([01]\d|2[0-3])([0-5]\d)(?=\s?(?:GMT|UTC|BST|hrs|hours)\b)")  # 0001 GMT


def tags(metadata: Metadata, index: int) -> int:
    """Add a row of keywords."""
    document = metadata.document
    line, match, number = document.lines[index], document.matches[index], document.numbers[index]
    text = line
    if match is not None and (
        match.kind is Kind.TAGS or (match.kind is Kind.RELATED and (match.marked or not match.rest))
    ):
        text = match.rest
        metadata.report.note(f"left out: {line[: len(line) - len(text)].strip()}", line=number)
    every = [word for word in _TAG_MARKS.split(text.lstrip(BULLET_SIGNS)) if word]
    if len(every) == 1 and document.lexicon.tag in ZH_JA:
        every = _EASTERN_MARKS.split(text.strip())
    words = [word for word in every if word[-1] not in COLONS]
    if dates := [
        word for word in words if piece_kind(word, document.lexicon) in _DATE_KINDS
    ]:  # Sezione: News / Data: …
        metadata.times.add_from(index)
        words = [word for word in words if word not in dates]
    if len(text) - sum(map(len, words)) - text.count(" ") > 2 * len(words):  # not only separators
        metadata.report.note(f"left out: {text}", line=number)
    else:
        for label in [word for word in every if word[-1] in COLONS]:  # which heads others
            metadata.report.note(f"left out: {label}", line=number)
    metadata.fields.setdefault("keywords", []).extend(words)
    return index + 1


_DATE_KINDS = frozenset({Kind.DATE, Kind.UPDATE})


def rights(metadata: Metadata, index: int) -> int:
    """Add a copyright line, and the time after the notice of a Korean agency."""
    line = metadata.document.lines[index]
    metadata.fields.setdefault("rights", []).append(Rights(notice=line))
    if line.endswith(_KOREAN_SENT) and "published" not in metadata.fields:
        metadata.times.add_from(index)
    return index + 1


_KOREAN_SENT = " 송고"


def embargo(metadata: Metadata, index: int) -> int:
    """Set the end of the embargo, and add the line as a note."""
    line = metadata.document.lines[index]
    times = _when.find_times(_MILITARY.sub(r"\1:\2", line), metadata.document.lexicon)
    until, number = times[0].moment if times else None, metadata.document.numbers[index]
    if until is not None and not times[0].zoned:
        seen = metadata.document.seen
        zone = f"that of seen, {seen:%z}," if seen else "UTC"
        metadata.report.note(f"assumed {zone} for embargo, as no zone is printed", line=number)
        until = until.replace(tzinfo=seen.tzinfo) if seen else until
    if until is not None and not times[0].timed:
        metadata.report.note(f"the embargo has a day but no time; assumed the end of {until:%Y-%m-%d}", line=number)
        until = day_after(until)
    match, above = metadata.document.matches[index], metadata.fields.get("embargo")
    if until is None and above is not None and match is not None and not match.rest:
        until = above.until  # it only says that there is an embargo
    elif until is not None and above is not None and above.until is not None and above.until > until:
        metadata.report.note(
            f"a second embargo, which ends before the one above; the later one is kept: {line}", line=number
        )
        until = above.until
    elif until is not None and above is not None and above.until is None and _has_indefinite_end(metadata, index):
        metadata.report.note(f"a second embargo, without an end; the one above is kept: {line}", line=number)
        until = None
    metadata.fields["embargo"] = Embargo(until=until)
    _noted(metadata, line, "embargo")
    return index + 1


def _has_indefinite_end(metadata: Metadata, index: int) -> bool:
    """Does a line above *index* give the end of the embargo without a time: ``Embargoed until further notice``?"""
    document = metadata.document
    above = [document.matches[k] for k in document.labelled(Label.EMBARGO) if k < index]
    return any(match is not None and match.rest for match in above)


def release(metadata: Metadata, index: int) -> int:
    """Add the announcement of a press release as a note."""
    _noted(metadata, metadata.document.lines[index], "release")
    return index + 1


def note(metadata: Metadata, index: int) -> int:
    """Add an agency's note to editors, and all notes below a press release as one."""
    verdicts, stop = metadata.document.verdicts, index + 1
    while stop < len(verdicts) and verdicts[stop] is verdicts[index] and verdicts[index] in {TO_EDITORS, NOTEPAD}:
        stop += 1
    if verdicts[index] is NOTEPAD:
        return _notepad(metadata, index, stop)
    role = "correction" if verdicts[index] is CORRECTION else ""
    _noted(metadata, "\n".join(metadata.document.lines[index:stop]), role)
    return stop


def _notepad(metadata: Metadata, start: int, stop: int) -> int:
    """Add the lines up to *stop*, an agency's notepad, as a note for each heading, which becomes its role."""
    lines, numbers = metadata.document.lines, metadata.document.numbers
    heads = [index for index in range(start, stop) if lines[index][0] == "#"]
    if start not in heads:
        heads.insert(0, start)
    for head, end in pairwise([*heads, stop]):
        role = lines[head].lstrip("# ") if lines[head][0] == "#" else ""
        text = "\n".join(lines[head + bool(role) : end])
        if role:
            metadata.report.note(f"read as the role of a note: {lines[head]}", line=numbers[head])
        if text:
            _noted(metadata, text, role)
    return stop


def contacts(metadata: Metadata, index: int) -> int:
    """Add the press contacts as one note."""
    verdicts, stop = metadata.document.verdicts, index
    while stop < len(verdicts) and (verdict := verdicts[stop]) is not None and verdict.label is Label.CONTACT:
        stop += 1
    _noted(metadata, "\n".join(metadata.document.lines[index:stop]), "contact")
    return stop


def _noted(metadata: Metadata, text: str, role: str) -> None:
    metadata.fields.setdefault("notes", []).append(EditorsNote(text=text, role=role))
