"""Lines that press releases print around their story: announcement, contacts, end marks."""

from __future__ import annotations

from newsformat.plugin import lazily
from newsformat_text._above._announcements import (
    CONTACT_ABOVE,
    EMBARGO,
    RELEASE,
    announces_embargo,
    begins_contact,
    contact_details_end,
    is_release_line,
)
from newsformat_text._document import Document
from newsformat_text._labels import Label, Verdict


_BUTTON = Verdict(Label.TOOL, 0.85, "a heading for contacts, without any under it")
_END = Verdict(Label.SKIPPED, 0.95, "the end mark of a press release")
_ENDS = lazily(
    r"[-–—#*(\[\s]{0,6}(?:(?i:ends?|ende|fin|fine|slut|конец|koniec|konec|以上|完|끝)|30|#)[-–—#*)\]\s]{0,6}"
)
_LONGEST_END = 12  # characters of an end mark


def take(document: Document) -> None:
    """Take announcements of a release, contacts, and end marks."""
    verdicts = document.verdicts
    for index in document.matched:
        match = document.matches[index]
        if verdicts[index] is not None or match is None:
            continue
        if index < document.first and is_release_line(match, document.lexicon):
            verdicts[index] = EMBARGO if announces_embargo(match, document.lexicon) else RELEASE
        elif begins_contact(match) and index > document.headline:
            _take_contact(document, index)
    if document.is_typed and document.last > document.headline:
        _take_unknown_contacts(document)
    for index in document.short:
        line = document.lines[index]
        if len(line) > _LONGEST_END:
            continue
        if index >= document.first and verdicts[index] is None and not line.isalnum() and _ENDS.fullmatch(line):
            verdicts[index] = _END


def _take_unknown_contacts(document: Document) -> None:
    """Take contacts below a typed story under any heading with a colon, if they have an address or number."""
    for index in range(max(document.last, 0) + 1, len(document.lines)):
        heads = document.verdicts[index] is None and document.lines[index][-1] in ":："
        if heads and contact_details_end(document, index) > index + 1:
            _take_contact(document, index)


def _take_contact(document: Document, index: int) -> None:
    """Take a contact from line *index* on; a heading of contacts without an address below is a button."""
    lines = range(index, contact_details_end(document, index))
    document.set_verdict(lines, CONTACT_ABOVE)
    match = document.matches[index]
    if not lines and match is not None and not match.rest:
        document.verdicts[index] = _BUTTON
