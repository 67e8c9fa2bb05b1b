"""Recognises lines that are fields of a story, such as its source, and those that name the issuer of a release."""

from __future__ import annotations

from itertools import takewhile

from newsformat_text._above import _embargoes, _signals
from newsformat_text._above._announcements import contact_end, is_release_line, names_release_issuer
from newsformat_text._above._title_form import is_title
from newsformat_text._authors import _people, _person
from newsformat_text._dates import _when
from newsformat_text._document import Document
from newsformat_text._imprints import is_masthead
from newsformat_text._languages._lexicon import Kind, Match


def is_signal(line: str) -> bool:
    """Is *line* nothing but an instruction to newsrooms?"""
    return bool(_signals.signal_alone(line))


def says_what(document: Document, index: int) -> bool:
    """Is line *index* a field of the story and no headline: a source, a byline, a release?"""
    line, match = document.lines[index], document.matches[index]
    if len(line) > _FIELD:
        return False
    if document.lexicon.is_agency(line) and is_title(document, index + 1):
        return True
    if is_signal(line):
        return not document.prose[index + 1]
    if is_masthead(line, document.lexicon.tag):
        return True
    if match is None:
        return False
    if match.kind is Kind.EMBARGO:
        return _embargoes.is_embargo(line, match, document.lexicon)
    if names_release_issuer(line, match) and is_title(document, index + 1):
        return True
    if match.kind is Kind.RELEASE:
        return (
            not match.rest
            or is_release_line(match, document.lexicon)
            or _when.find_times(match.rest[:_BARE], document.lexicon) != ()
        )
    if match.kind is Kind.CREDIT:
        return bool(match.rest) and (match.marked or line[: len(match.phrase)].isupper() > line.isupper())
    below = takewhile(lambda k: not document.prose[k], range(index + 1, min(index + 4, len(document.lines))))
    if match.kind is Kind.BYLINE and match.rest and any(is_title(document, after) for after in below):
        names = _people.parse_people(match.rest, document.lexicon, line)
        return bool(names) and all(_is_named(person.name, match) for person in names)
    return False


def _is_named(name: str, match: Match) -> bool:
    """Is *name* a person: two words, or Chinese names after a marked *match*: ``作者:王小明 陈强``?"""
    chinese = match.marked and len(name) <= _CHINESE and all("一" <= letter <= "鿿" for letter in name)
    return _person.is_full_name(name) or chinese


_CHINESE = 4  # letters of a name


def is_issuer(document: Document, index: int) -> bool:
    """Does line *index* name the issuer of a release: below its announcement, or above more about it?

    Above a headline it does if the story names the same.
    """
    if _is_named_as_source(document, index):
        return True
    above = document.matches[max(0, index - _MAX_LINES_ABOVE) : index]
    if (
        not any(above)
        or len(document.lines[index]) > _FIELD
        or Kind.RELEASE not in [match.kind for match in above if match]
    ):
        return False
    return _gives_release_details(document, index + 1) or (
        is_title(document, index + 1) and _is_named_below(document, index)
    )


def _is_named_as_source(document: Document, index: int) -> bool:
    """Is line *index* short, above a title, and named as source in the last lines: ``Source: Acme``?"""
    name = document.lines[index]
    if len(name) > _FIELD or document.matches[index] is not None or not is_title(document, index + 1):
        return False
    below = document.matches[max(document.last, index + 2) :]
    return any(match is not None and match.kind is Kind.CREDIT and match.rest.startswith(name) for match in below)


def _is_named_below(document: Document, index: int) -> bool:
    """Does the text of line *index* occur within another line?"""
    name = document.lines[index]
    return any(name in line and name != line for line in document.lines[index + 1 :])


def _gives_release_details(document: Document, index: int) -> bool:
    """Does line *index* give the release time or the contact of a release?"""
    match = document.matches[index]
    if match is None or index + 1 == len(document.lines):
        return False
    return contact_end(document, index) > index or (match.kind is Kind.EMBARGO and says_what(document, index))


_MAX_LINES_ABOVE = 3  # lines, of a release, its number and its date
_BARE = 40  # characters of a date
_FIELD = 80  # characters of a line with a source or author
