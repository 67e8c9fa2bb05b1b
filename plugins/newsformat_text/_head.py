"""What stands between the top of a text and its story: headline, subhead, bylines, dates, credits."""

from __future__ import annotations

import re

from newsformat_text import _glue, _people, _when
from newsformat_text._document import Document
from newsformat_text._labels import Label, Verdict
from newsformat_text._lexicon import SIGNS, Kind, Match
from newsformat_text._shape import ends_sentence, scale


_BEFORE = Verdict(Label.SKIPPED, 0.8, "stands above the headline: a breadcrumb, a site or a button")
_BEFORE_DATE = Verdict(Label.DATE, 0.9, "a date above the headline")
_KICKER = Verdict(Label.KICKER, 0.8, "a short line above the headline")
_BYLINE = Verdict(Label.BYLINE, 0.9, "names who wrote the story")
_NAME = Verdict(Label.BYLINE, 0.7, "a person's name between headline and story")
_DATE = Verdict(Label.DATE, 0.9, "a date and little else")
_CREDIT = Verdict(Label.CREDIT, 0.95, "an agency and nothing else")
_SOURCE = Verdict(Label.CREDIT, 0.85, "names where the story comes from")
_WORD = Verdict(Label.TOOL, 0.8, "a word before the name on the next line")
_EDITOR = Verdict(Label.BYLINE, 0.85, "names an editor")
_INITIALS = Verdict(Label.SKIPPED, 0.85, "initials in brackets under the story")
_CONTACT = Verdict(Label.BYLINE, 0.8, "an address of a reporter")
_SUBHEAD = Verdict(Label.SUBHEAD, 0.8, "stands between the headline and the byline or date")
_REPEATED = Verdict(Label.REPEATED, 0.9, "repeats the headline")

_REACH = 30  # lines that bylines and dates are looked for in, above and below the story
_NEAR = 8  # lines after the first long one, which may be a deck
_LONGEST = 160  # characters of a byline or date line
_SHORT = 90  # characters of a line that is little but a date
_LEFT = 42  # letters that may stand beside a date on its line
_CRUMB = re.compile(r"\s[»›>/|]\s|^//|\s::\s|^[»›]")
_SIGNED = re.compile(r"[(\[]\w{2,10}(?:[/,]\s?[\w.-]{2,14}){0,3}[)\]]")
_MAIL = re.compile(r"[\w.+-]{1,40}@[\w-]{1,40}(?:\.[\w-]{1,20}){1,3}")
_LETTERS = re.compile(r"[^\W\d_]")


def headline(document: Document) -> int:
    """Return which line is the headline: the first, but for breadcrumbs, sections and dates above it."""
    lines = document.lines
    if not lines or (len(lines) > 1 and document.prose[0] and not document.prose[1]):
        return 0 if lines else -1
    for index in range(min(4, len(lines) - 1)):
        if not _above(document, index):
            return index
    return 0


def _above(document: Document, index: int) -> bool:
    """Is line *index* one that stands above a headline?"""
    line, below = document.lines[index], document.lines[index + 1]
    if document.prose[index] or document.prose[index + 1] or (ends_sentence(line) and not line.startswith("http")):
        return False
    if len(line) < 2 or _ADDRESS.fullmatch(line):  # noqa: PLR2004 -- a lone sign
        return True
    if (
        len(line) < _SHORT
        and any(char.isdigit() for char in line)
        and _only_date(document, index)
        and _bare_of_words(document, line)
    ):
        return True
    if _CRUMB.search(line) and len(line) < 120 and not _CRUMB.search(below):  # noqa: PLR2004
        return True
    factor = scale(document.known.tag)
    wide, wide_below = len(line) * factor, len(below) * factor
    match = document.matches[index]
    if match is not None and match.kind in {Kind.TOOL, Kind.TAGS, Kind.RELATED} and not match.rest:
        return wide_below >= 12  # noqa: PLR2004 -- characters of a headline
    if line[:2] == "- " and below[:2] == "- " and wide <= 24:  # noqa: PLR2004 -- a section's name
        return True
    return wide <= 18 and line.count(" ") <= 1 and 25 <= wide_below <= 180 and len(below) > 2 * len(line)  # noqa: PLR2004


_ADDRESS = re.compile(r"https?://\S+")


def _bare_of_words(document: Document, line: str) -> bool:
    """Is there no more beside a date than one would print above a headline?"""
    times = _when.find(line, document.known)
    left = len(_LETTERS.findall(line)) - sum(len(_LETTERS.findall(line[when.start : when.end])) for when in times)
    return left <= 26  # noqa: PLR2004 -- a weekday, a page, a word before the date


def before(document: Document, index: int) -> Verdict:
    """Say what a line above the headline is."""
    line, match = document.lines[index], document.matches[index]
    if any(char.isdigit() for char in line) and _only_date(document, index):
        return _BEFORE_DATE
    if _CRUMB.search(line) or (match is not None and match.kind not in {Kind.TOOL, Kind.CAPTION}):
        return _BEFORE
    return _KICKER


def take(document: Document) -> None:
    """Take bylines, dates and credits above and below the story."""
    size, verdicts = len(document.lines), document.verdicts
    top = document.headline + 1
    story = _story(document, top)
    for index in range(top, min(story, top + _REACH)):
        if verdicts[index] is None:
            verdicts[index] = _above_story(document, index)
    if story < size and verdicts[story] is None:
        _one_line(document, story)
    if story == size and document.last < top:
        return
    for index in range(max(document.last + 1, top), min(size, document.last + _REACH)):
        if verdicts[index] is None:
            verdicts[index] = _below_story(document, index)
    for index in document.matched:
        if story < index < document.last and verdicts[index] is None and (match := document.matches[index]):
            verdicts[index] = _inside_story(document, index, match)
    for index in range(story + 1, document.last):
        line = document.lines[index]
        if verdicts[index] is None and line[0].isdigit() and len(line) < 70 and _only_date(document, index):  # noqa: PLR2004
            verdicts[index] = _DATE
    _names(document, top, min(story, top + _REACH))
    _subhead(document, top)


def _story(document: Document, top: int) -> int:
    """Return where the story begins: at two long lines together, or else at the first one."""
    prose, size = document.prose, len(document.lines)
    for index in range(max(top, document.first), min(size - 1, document.first + _REACH)):
        if prose[index] and prose[index + 1] and _tells(document, index) and _tells(document, index + 1):
            return index
    return document.first if document.first > document.headline else size


def _tells(document: Document, index: int) -> bool:
    """Does line *index* end a sentence, as a deck or caption often does not?"""
    line = document.lines[index]
    return not document.known.full_stops or line[-1] in ":：" or (ends_sentence(line) and line[-1] not in ")）")


def _one_line(document: Document, index: int) -> None:
    """The first long line may yet be a byline."""
    match = document.matches[index]
    if match is not None and match.kind is Kind.BYLINE and (verdict := _signed(document, index, match)):
        document.verdicts[index] = verdict


def _above_story(document: Document, index: int) -> Verdict | None:
    line = document.lines[index]
    if line == document.lines[max(0, document.headline)]:
        return _REPEATED
    if len(line) > _LONGEST:
        return None
    return _metadata(document, index)


def _metadata(document: Document, index: int) -> Verdict | None:
    line, match = document.lines[index], document.matches[index]
    if match is not None:
        if match.kind is Kind.BYLINE and (verdict := _signed(document, index, match)):
            return verdict
        if match.kind is Kind.CREDIT and match.marked and match.rest:
            return _SOURCE
        if match.kind is Kind.EDITOR and match.marked and match.rest and len(line) < 60:  # noqa: PLR2004 -- a name
            return _EDITOR
    if _glue.agencies(line, document.known):
        return _CREDIT
    for ending in document.known.endings:
        if ending in line and len(line) < 60 and _people.people(undated(document, line), document.known, line):  # noqa: PLR2004
            return _BYLINE
    if any(char.isdigit() for char in line[:120]) and _only_date(document, index):
        return _DATE
    return None


def _signed(document: Document, index: int, match: Match) -> Verdict | None:
    """Is it a byline? *match* is the word before the names."""
    rest = undated(document, match.rest)
    if rest:
        return _BYLINE if _people.people(rest, document.known, document.lines[index]) else None
    following = index + 1
    while following < len(document.lines) and document.verdicts[following] is None:
        if not _people.is_full_name(document.lines[following].strip(SIGNS + ",")):
            break
        document.verdicts[following] = _BYLINE
        following += 1
    return _WORD if following > index + 1 else None


def undated(document: Document, text: str) -> str:
    """Return *text* up to a date in it."""
    if not any(char.isdigit() for char in text):
        return text
    times = _when.find(text, document.known)
    if not times:
        return text
    start = times[0].start
    before = text[:start].rstrip(SIGNS + ",(")
    head, _, last = before.rpartition(" ")
    return head.rsplit(" on", 1)[0] if last.lower().rstrip(",") in _DAYS and head else before.removesuffix(" on")


_DAYS = frozenset(
    [
        "on",
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "sunday",
        "mon",
        "tue",
        "wed",
        "thu",
        "fri",
        "sat",
        "sun",
        "am",
        "montag",
        "dienstag",
        "mittwoch",
        "donnerstag",
        "freitag",
        "samstag",
        "sonntag",
        "le",
        "el",
        "em",
        "il",
        "den",
        "publicado",
        "published",
        "updated",
        "actualizado",
    ]
)


def _only_date(document: Document, index: int) -> bool:
    """Is line *index* a date and little else?"""
    line = document.lines[index]
    times = _when.find(line, document.known)
    if not times:
        return False
    left = len(_LETTERS.findall(line)) - sum(len(_LETTERS.findall(line[when.start : when.end])) for when in times)
    match = document.matches[index]
    announced = match is not None and match.kind in {Kind.DATE, Kind.UPDATE}
    if times[0].timed and len(line) < 120 and not ends_sentence(line):  # noqa: PLR2004 -- a story's first line is longer
        return True
    return left <= (_LEFT * 2 if announced else _LEFT / min(scale(document.known.tag), 2)) or (
        times[0].start == 0 and len(line) < _SHORT
    )


def _below_story(document: Document, index: int) -> Verdict | None:
    line, match = document.lines[index], document.matches[index]
    if len(line) > _LONGEST:
        return None
    if match is not None and match.kind is Kind.EDITOR and match.marked and match.rest and len(line) < 60:  # noqa: PLR2004
        return _EDITOR
    if _SIGNED.fullmatch(line):
        return _INITIALS
    if _MAIL.fullmatch(line):
        return _CONTACT
    if match is not None and match.kind in {Kind.BYLINE, Kind.CREDIT, Kind.DATE, Kind.UPDATE}:
        if match.kind in {Kind.DATE, Kind.UPDATE}:
            return _DATE if _only_date(document, index) else None
        if match.kind is Kind.CREDIT:
            return _SOURCE if match.marked and match.rest else None
        return (
            _signed(document, index, match) if match.marked or match.words > 1 or index == document.last + 1 else None
        )
    if _glue.agencies(line, document.known):
        return _CREDIT
    if index <= document.last + 2:
        for ending in document.known.endings:
            if ending in line and len(line) < 60 and _people.people(line, document.known, line):  # noqa: PLR2004
                return _BYLINE
    return None


def _inside_story(document: Document, index: int, match: Match) -> Verdict | None:
    """Dates of updates and pictures' credits may stand anywhere; people sign above or below."""
    if match.kind is Kind.BYLINE and index < document.first + _NEAR and not document.prose[index]:
        return _signed(document, index, match)
    if (
        match.kind in {Kind.DATE, Kind.UPDATE}
        and len(document.lines[index]) <= _LONGEST
        and _only_date(document, index)
    ):
        return _DATE
    return None


def _names(document: Document, start: int, stop: int) -> None:
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
        beside = any(verdict is not None and verdict.label in _SIGNS_OF_NAMES for verdict in near)
        again = cased and any(
            line.lstrip(SIGNS).startswith(name) and len(line) < 2 * len(name) + 20 for line in lines[stop : stop + 400]
        )
        if beside or again or (cased and document.known.tag != "en" and stop < len(verdicts) and index <= start + 2):
            verdicts[index] = _NAME


_SIGNS_OF_NAMES = frozenset({Label.DATE, Label.BYLINE, Label.CREDIT})


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
        word.lower().strip(".,") in _DAYS for word in words
    )


def _subhead(document: Document, index: int) -> None:
    """Take the line under the headline as its subhead, if a byline, date or credit follows it."""
    verdicts = document.verdicts
    if index + 1 >= len(verdicts) or verdicts[index] is not None or document.matches[index] is not None:
        return
    below = verdicts[index + 1]
    wide = len(document.lines[index]) * scale(document.known.tag)
    if below is not None and below.label in _SIGNS_OF_NAMES and 24 <= wide <= 400:  # noqa: PLR2004
        verdicts[index] = _SUBHEAD
