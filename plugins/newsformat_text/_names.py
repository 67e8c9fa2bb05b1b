"""Names of people on lines of their own."""

from __future__ import annotations

from newsformat_text import _people
from newsformat_text._date_lines import DAYS, undated
from newsformat_text._document import Document
from newsformat_text._labels import Label, Verdict
from newsformat_text._lexicon import SIGNS, Kind
from newsformat_text._shape import ends_sentence


_NAME = Verdict(Label.BYLINE, 0.7, "a person's name between headline and story")
SIGNS_OF_NAMES = frozenset({Label.DATE, Label.BYLINE, Label.CREDIT})


def take(document: Document, start: int, stop: int) -> None:
    """Take bare names above the story: beside a date or byline, printed again below, or right under the headline."""
    verdicts, lines = document.verdicts, document.lines
    for index in range(start, stop):
        match = document.matches[index]
        if verdicts[index] is not None or (match is not None and match.kind is not Kind.BYLINE):
            continue
        name = _bare(lines[index], document)
        if not name:
            continue
        cased = name[0].lower() != name[0].upper()
        reach = 2 if cased else 1
        near = [verdicts[k] for k in range(max(start, index - reach), min(len(verdicts), index + reach + 1))]
        beside = any(verdict is not None and verdict.label in SIGNS_OF_NAMES for verdict in near)
        again = cased and any(
            line.lstrip(SIGNS).startswith(name) and len(line) < 2 * len(name) + 20 for line in lines[stop : stop + 400]
        )
        if beside or again or (cased and document.known.tag != "en" and stop < len(verdicts) and index <= start + 2):
            verdicts[index] = _NAME


def _bare(line: str, document: Document) -> str:
    """Return the full name that *line* is, or begins with before a role, handle or date; else ``""``."""
    if len(line) > 70 or ends_sentence(line):  # noqa: PLR2004 -- characters of a name and a role
        return ""
    found = _people.people(undated(document, line.strip(SIGNS)), document.known, line)
    if not found or len(found) > 2:  # noqa: PLR2004 -- a list of names has a word before it
        return ""
    name = found[0].name or found[0].role
    return name if not found[0].name or is_person(name, document) else ""


def is_person(name: str, document: Document) -> bool:
    """Is *name* the full name of a person, and none of its words that of a button, section or day?"""
    if not _people.is_full_name(name):
        return False
    words = name.split()
    if len(words) > 3 and name[0].lower() == name[0].upper():  # noqa: PLR2004 -- words, in a script without capitals
        return False
    find = document.known.find
    return not any(match is not None and not match.rest for match in map(find, (name, *words))) and not any(
        word.lower().strip(".,") in DAYS for word in words
    )
