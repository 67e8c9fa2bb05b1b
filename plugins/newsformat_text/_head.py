"""What stands between the top of a text and its story: headline, subhead, bylines, dates, credits."""

from __future__ import annotations

from newsformat_text import (
    _author_notes,
    _captions,
    _dateline,
    _desks,
    _glue,
    _names,
    _people,
    _person,
    _releases,
    _when,
)
from newsformat_text._date_lines import only_date, tells, undated
from newsformat_text._document import Document
from newsformat_text._labels import FIRST_ITEM, FIRST_ITEMS, Label, Verdict
from newsformat_text._lazily import lazily
from newsformat_text._lexicon import SIGNS, Kind, Match
from newsformat_text._names import SIGNS_OF_NAMES
from newsformat_text._pieces import labelled
from newsformat_text._shape import MAIL, bullet, ends_sentence, scale


_BYLINE = Verdict(Label.BYLINE, 0.9, "names who wrote the story")
_SIGNED_STORY = Verdict(Label.LEAD, 0.9, "who signs is glued to the first words of the story")
_DATELINE = Verdict(Label.DATELINE, 0.9, "where the story comes from, and nothing else")
_DATE = Verdict(Label.DATE, 0.9, "a date and little else")
_CREDIT = Verdict(Label.CREDIT, 0.95, "an agency and nothing else")
_SOURCE = Verdict(Label.CREDIT, 0.85, "names where the story comes from")
_WORD = Verdict(Label.TOOL, 0.8, "a word before the name on the next line")
_MORE = Verdict(Label.SKIPPED, 0.9, "stands for names that are not shown")
_TOLD = Verdict(Label.BYLINE, 0.75, "says who wrote the story")
_EDITOR = Verdict(Label.BYLINE, 0.85, "names an editor")
_INITIALS = Verdict(Label.SKIPPED, 0.85, "initials in brackets under the story")
_CONTACT = Verdict(Label.BYLINE, 0.8, "an address of a reporter")
_SUBHEAD = Verdict(Label.SUBHEAD, 0.8, "stands between the headline and the byline or date")
_REPEATED = Verdict(Label.REPEATED, 0.9, "repeats the headline")

_TRIED = 8  # lines that may say who wrote
_REACH = 30  # lines that bylines and dates are looked for in, above and below the story
_BARE = 70  # characters of a date line that no word announces
_UNDER = 4  # lines under the story
_LINK = lazily(r"(?:[^\W\d_]{2,12}[:：]\s?)?(?:https?://|www\.)\S{1,400}")
_ADDRESS = Verdict(Label.SKIPPED, 0.9, "an address on the web")
_ROWS = 3  # lines under the headline
_NEAR = 8  # lines after the first long one, which may be a deck
_LONGEST = 160  # characters of a byline or date line
_SIGNED = lazily(r"[(\[]\w{2,10}(?:[/,]\s?[\w.-]{2,14}){0,3}[)\]]")


def take(document: Document) -> None:
    """Take bylines, dates and credits above and below the story."""
    size, verdicts = len(document.lines), document.verdicts
    top = document.headline + 1
    _releases.take(document)
    _captions.take(document)
    story = document.story = _story(document, top)
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
    if not any(verdict is not None and verdict.label is Label.DATE for verdict in verdicts):
        _date_below(document, max(document.last + 1, top))
    _take_inside(document, story)
    _names.take(document, top, min(story, top + _REACH))
    _first_items(document, top, story)
    if not _is_signed(document):
        _sign_anywhere(document, story)
        if not _is_signed(document):
            _tell(document)
            if not _is_signed(document) and not _names.take_under(document):
                _desks.take(document, story)
    _subhead(document, top)


def _take_inside(document: Document, story: int) -> None:
    """Take what may stand in the middle of the story."""
    verdicts = document.verdicts
    for index in document.matched:
        if story < index < document.last and verdicts[index] is None and (match := document.matches[index]):
            verdicts[index] = _inside_story(document, index, match)
    for index in [index for index, line in enumerate(document.lines) if line[0].isdigit() and len(line) < _BARE]:
        if story < index < document.last and verdicts[index] is None and only_date(document, index):
            verdicts[index] = _DATE


def _story(document: Document, top: int) -> int:
    """Return where the story begins: at two long lines together, or else at the first one that is no deck."""
    prose, size = document.prose, len(document.lines)
    for index in range(max(top, document.first), min(size - 1, document.first + _REACH)):
        if prose[index] and prose[index + 1] and _tells(document, index) and _tells(document, index + 1):
            return index
    return _under_deck(document) if document.first > document.headline else size


def _under_deck(document: Document) -> int:
    """Return the first long line, or the next one if who signs or a date stands right under the first."""
    deck, prose = document.first, document.prose
    for index in range(deck + 1, min(deck + 1 + _UNDER, len(prose) - 1)):
        if prose[index] or document.verdicts[index] is not None:
            break
        verdict, match = _metadata(document, index), document.matches[index]
        signed = verdict is _BYLINE and match is not None and match.kind is Kind.BYLINE
        if signed or verdict is _CREDIT or verdict is _DATE:
            return next((below for below in range(index + 1, min(index + _NEAR, len(prose))) if prose[below]), deck)
    return deck


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
    if ("://" in line or line.startswith("www.")) and _LINK.fullmatch(line):
        return _ADDRESS
    if len(line) > _LONGEST:
        return None
    return _metadata(document, index)


def _metadata(document: Document, index: int) -> Verdict | None:
    line, match = document.lines[index], document.matches[index]
    if (match is None or match.kind is not Kind.BYLINE) and _dateline.alone(line, document.known):
        return _DATELINE
    if match is not None:
        if match.kind is Kind.BYLINE and not _of_another(document, index):
            if verdict := _signed(document, index, match):
                return verdict
        elif match.kind is Kind.CREDIT and names_source(match, line):
            return _SOURCE
        elif match.kind is Kind.EDITOR and match.marked and match.rest and len(line) < 60:  # noqa: PLR2004 -- a name
            return _EDITOR
    if _glue.agencies(line, document.known):
        return _CREDIT
    for ending in document.known.endings:
        if ending in line and len(line) < 60 and _people.people(undated(document, line), document.known, line):  # noqa: PLR2004
            return _BYLINE
    if (document.seen or any(map(str.isdigit, line[:120]))) and (
        only_date(document, index) or _is_row(document, index)
    ):
        return _DATE
    return None


def names_source(match: Match, line: str) -> bool:
    """Does a word for sources stand before one: with a colon, or in capitals (``SOURCE Acme Locks``)?"""
    shouted = line[: len(match.phrase)].isupper() and not line.isupper() and match.rest[:1].isupper()
    return bool(match.rest) and (match.marked or shouted)


def _of_another(document: Document, index: int) -> bool:
    """Does line *index* belong to a related story above it?"""
    labels = [
        verdict.label if verdict is not None else None for verdict in document.verdicts[max(0, index - 2) : index]
    ]
    if Label.RELATED in labels or (len(labels) > 1 and labels[0] is Label.RELATED_HEADING):
        return True
    return _is_dated_again(document, index)


def _is_dated_again(document: Document, index: int) -> bool:
    """Has line *index* a date of its own, under running text above which somebody signs already?"""
    first = document.first
    if index <= first or not any(map(str.isdigit, document.lines[index])):
        return False
    signed = any(verdict is not None and verdict.label is Label.BYLINE for verdict in document.verdicts[:first])
    return signed and bool(_when.find(document.lines[index], document.known))


def _is_row(document: Document, index: int) -> bool:
    """Is line *index*, under the headline, a date with names and sections beside it?"""
    line = document.lines[index]
    if document.headline + 1 < index <= document.headline + _ROWS and "," in line and not document.prose[index]:
        last = _when.find(line, document.known)[-1:]
        return bool(last) and last[0].timed and last[0].end == len(line) and _person.is_full_name(line.split(",")[0])
    right_under = index == document.headline + 1 and not document.prose[index] and not ends_sentence(line)
    times = _when.find(line[:_BARE], document.known) if right_under else ()
    return bool(times) and (times[0].timed or not tells(line[: times[0].start]))


def _signed(document: Document, index: int, match: Match) -> Verdict | None:
    """Is it a byline, or one with the story glued to it? *match* is the word before the names."""
    if match.rest and _glue.signature(document, index, match):
        return _SIGNED_STORY
    rest = undated(document, labelled(match.rest, document.known)[0])
    if rest:
        signed = _people.people(rest, document.known, document.lines[index]) or (
            index < document.first
            and (_glue.agencies(rest, document.known) or _desks.is_account(match, document.lines[index]))
        )
        return _BYLINE if signed else None
    following = index + 1
    while following < len(document.lines) and document.verdicts[following] is None:
        if not any(map(str.isalnum, document.lines[following])):
            document.verdicts[following] = _MORE
            following += 1
            continue
        own = document.matches[following]
        if _desks.is_desk(document.lines[index]) and not _person.is_full_name(document.lines[following]):
            break
        if (own is not None and own.kind is not Kind.BYLINE) or not _signs(
            document, document.lines[following].strip(SIGNS + _names.NOTES)
        ):
            break
        document.verdicts[following] = _BYLINE
        following += 1
    return _WORD if following > index + 1 else None


def _signs(document: Document, line: str) -> bool:
    """Could *line*, under a word for authors, name one: a person, a desk or an agency?"""
    if _person.is_full_name(line) or document.known.names_agency(line) or _desks.is_desk(line):
        return True
    name, comma, _ = line.partition(",")
    return bool(comma) and _person.is_full_name(name) and not ends_sentence(line) and len(line) < _BARE


def _date_below(document: Document, start: int) -> None:
    """Take a date right under the story, where none stands above, or one beside the copyright below it."""
    for index in range(start, min(start + _REACH, len(document.lines) - 1)):
        own, below = document.verdicts[index : index + 2]
        owned = own is None and below is not None and below.label is Label.COPYRIGHT
        if owned and any(map(str.isdigit, document.lines[index])) and only_date(document, index):
            document.verdicts[index] = _DATE
            return
    for index in range(start, min(start + _UNDER, len(document.lines))):
        line = document.lines[index]
        if document.verdicts[index] is None and len(line) < _BARE and any(map(str.isdigit, line)):
            if only_date(document, index):
                document.verdicts[index] = _DATE
            return


def _below_story(document: Document, index: int) -> Verdict | None:
    line, match = document.lines[index], document.matches[index]
    if len(line) > _LONGEST:
        return None
    if match is not None and match.kind is Kind.EDITOR and match.marked and match.rest and len(line) < 60:  # noqa: PLR2004
        return _EDITOR
    if _SIGNED.fullmatch(line):
        return _INITIALS
    if "@" in line and MAIL.fullmatch(line):
        return _CONTACT
    if match is not None and match.kind in {Kind.BYLINE, Kind.CREDIT, Kind.DATE, Kind.UPDATE}:
        if match.kind in {Kind.DATE, Kind.UPDATE}:
            return _DATE if only_date(document, index) else None
        if match.kind is Kind.CREDIT:
            return _SOURCE if names_source(match, line) else None
        return _signed_below(document, index, match)
    if _glue.agencies(line, document.known):
        return _CREDIT
    if index <= document.last + 2:
        for ending in document.known.endings:
            if ending in line and len(line) < 60 and _people.people(line, document.known, line):  # noqa: PLR2004
                return _BYLINE
    return None


def _signed_below(document: Document, index: int, match: Match) -> Verdict | None:
    """Who signs under the story does so right there, or by more than a word; those of other stories do not."""
    if _are_teasers(document) or _is_dated_again(document, index):
        return None
    if index > document.last + _UNDER and _is_signed(document):
        return None
    near = match.marked or match.words > 1 or index == document.last + 1
    return _signed(document, index, match) if near else None


def _are_teasers(document: Document) -> bool:
    """Do so many bylines stand under the story that they are those of others, and does somebody sign above it?"""
    own = [k for k in document.matched if (match := document.matches[k]) is not None and match.kind is Kind.BYLINE]
    below = [k for k in own if k > document.story and document.lines[k] and not document.prose[k]]
    signed = any(v is not None and v.label is Label.BYLINE for v in document.verdicts[: document.story])
    return signed and len(below) >= _MANY


_MANY = 3  # bylines


def _is_signed(document: Document) -> bool:
    return any(verdict is not None and verdict.label is Label.BYLINE for verdict in document.verdicts)


def _tell(document: Document) -> None:
    """Where nobody signs, take a line that says who wrote: ``Write to Ann Lee at …``, ``Ann Lee is a reporter …``.

    The second stands right under the headline or below the story; and neither speaks the story of who wrote it.
    """
    top, tried = document.headline + 1, 0
    for index in range(top, len(document.lines)):
        if document.verdicts[index] is None and (found := _author_notes.authors(document.lines[index], document.known)):
            tried += 1
            if tried > _TRIED:
                return
            at_edge = index == top or index >= document.last or found[0].contact
            if at_edge and not _is_told_of(document, found[0].name, index):
                document.verdicts[index] = _TOLD
                return


def _is_told_of(document: Document, name: str, own: int) -> bool:
    """Does any line but *own* of the running text speak of *name*?"""
    last = name.rsplit(maxsplit=1)[-1]
    return any(prose and at != own and last in document.lines[at] for at, prose in enumerate(document.prose))


def _sign_anywhere(document: Document, story: int) -> None:
    """Where nobody signs above or below, take the first line inside that is a byline and nothing else."""
    for index in document.matched:
        match = document.matches[index]
        if index > story and document.verdicts[index] is None and match is not None and match.kind is Kind.BYLINE:
            names = [person.name for person in _people.people(match.rest, document.known, document.lines[index])]
            if names and all(map(_person.is_full_name, names)) and not _of_another(document, index):
                document.verdicts[index] = _BYLINE
                return


def _inside_story(document: Document, index: int, match: Match) -> Verdict | None:
    """Dates of updates and pictures' credits may stand anywhere; people sign above or below."""
    if match.kind is Kind.BYLINE and index < document.first + _NEAR and not document.prose[index]:
        return None if _is_signed(document) else _signed(document, index, match)
    if match.kind in {Kind.DATE, Kind.UPDATE} and len(document.lines[index]) <= _LONGEST and only_date(document, index):
        return _DATE
    return None


def _first_items(document: Document, top: int, story: int) -> None:
    """Take a list above the running text, with its heading, if a dateline stands above both: the story begins there."""
    verdicts, lines = document.verdicts, document.lines
    labels = [verdict.label if verdict is not None else None for verdict in verdicts[top:story]]
    if story == len(lines) or Label.DATELINE not in labels:
        return
    for index in range(top + labels.index(Label.DATELINE) + 1, story):
        if verdicts[index] is None and document.matches[index] is None and bullet(lines[index]):
            verdicts[index] = FIRST_ITEM
            if verdicts[index - 1] is None and document.matches[index - 1] is None and not document.prose[index - 1]:
                verdicts[index - 1] = FIRST_ITEMS


def _subhead(document: Document, index: int) -> None:
    """Take the line under the headline as its subhead, if a byline, date or credit follows it."""
    verdicts = document.verdicts
    if index + 1 >= len(verdicts) or verdicts[index] is not None or document.matches[index] is not None:
        return
    below = verdicts[index + 1]
    wide = len(document.lines[index]) * scale(document.known.tag)
    signed = below is not None and below.label in SIGNS_OF_NAMES
    if not signed and document.prose[index + 1] and not document.prose[index]:
        signed = _dateline.cut(document.lines[index + 1], document.known) is not None
    if signed and 24 <= wide <= 400:  # noqa: PLR2004
        verdicts[index] = _SUBHEAD
