"""What the plain-text reader knows of one language: phrases as data."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from attrs import Attribute, field

from newsformat._checks import boolean
from newsformat._frozen import frozen


def _phrases(value: str | Iterable[str]) -> tuple[str, ...]:
    """Return phrases as a tuple; a string holds several, separated by ``|``."""
    if not isinstance(value, str):
        return _strings(value)
    return tuple([phrase.strip() for phrase in value.split("|") if phrase.strip()])


def _strings(value: Iterable[str]) -> tuple[str, ...]:
    found = tuple(value)
    if odd := [item for item in found if not isinstance(item, str)]:
        raise TypeError(f"strings are needed, but {odd[0]!r:.60} is not one")
    return found


def _months(value: str | Iterable[Iterable[str]]) -> tuple[tuple[str, ...], ...]:
    """Return the names of each month; a string holds months separated by ``|`` and their names by ``,``."""
    if not value:
        return ()
    if not isinstance(value, str):
        return tuple([_strings(names) for names in value])
    return tuple([tuple([name.strip() for name in month.split(",")]) for month in value.split("|")])


def _is_a_tag(_pack: object, _attribute: Attribute[str], tag: str) -> None:
    if not re.fullmatch("[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*", tag):
        raise ValueError(f"the tag of a language must be like 'eo' or 'pt-BR', not {tag!r:.60}")


def _whole_year(_pack: object, attribute: Attribute[Any], months: tuple[tuple[str, ...], ...]) -> None:
    if len(months) not in _MONTHS:
        raise ValueError(
            f"{attribute.name} must be all of a year, separated by |, names of one by commas, not {len(months)}"
        )


_MONTHS = frozenset((0, 12, 13))  # none given, or a year; Ethiopia's calendar has thirteen


@frozen(kw_only=True)
class Language:
    """A language pack: what newsrooms print around stories in one language.

    Each attribute is a tuple of phrases, or one string of phrases separated by ``|``. They are matched at the start of
    a line, regardless of case (`agencies` exactly as written), and also if they are spelled without accents or as on
    older keyboards. Packs with the same tag are combined; the pack ``und`` is added to every language.

    Attributes:
        tag: a BCP 47 tag.
        related_headings: what stands above a list of other stories (``Related stories``), or before one title
            (``Read more:``).
        byline_words: what comes before a name (``By``).
        byline_joiners: what stands between two names (``and``).
        byline_endings: what follows a name that signs (``기자``).
        roles: what an author can be (``staff writer``).
        agencies: news agencies as credit lines print them.
        unnamed_agencies: credits that name no agency (``Agencies``).
        editor_words: what comes before an editor's name (``Editing by``).
        place_words: what comes before the place of a byline (``from``).
        credit_words: what comes before an agency or source (``Source:``).
        unglued_never: word endings that turn an agency's name into another word; the name is never cut off before one.
        dateline_stops: whether the place of a dateline may end with just a full stop (``Berlin. Die …``).
        dialogue_dashes: whether a dash at the start of a line may begin direct speech.
        full_stops: whether sentences end with a punctuation mark.
        months: the names and abbreviations of each month, January first, as they are printed; in a string, months are
            separated by ``|`` and the names of one month by ``,`` (``January,Jan|February,Feb|…``).
        solar_months: the same for the calendar of Persia, Nepal, Ethiopia or Bangladesh, whichever the language uses
            for dates.
        day_first: whether 3/4/2026 is the third of April.
        date_words: what comes before a date (``Published``); *update_words* before that of a later version.
        caption_words: what comes before a caption or its credit (``Photo:``).
        copyright_words: what begins a copyright line.
        tag_words: what comes before a row of keywords (``Tags:``).
        tool_lines: lines that are not part of a story: buttons, adverts, newsletter boxes.
        comment_headings: where readers' comments begin.
        embargo_words: what announces an embargo.
        release_words: what announces a press release (``For immediate release``).
        contact_words: what comes before a press contact (``Media contact:``).
        site_words: beginnings of words that sites use about themselves and to their readers, anywhere in a line
            (``subscri``, ``cookie``); on their own they decide nothing.
    """

    tag: str = field(validator=_is_a_tag)
    related_headings: tuple[str, ...] = field(default=(), converter=_phrases)
    byline_words: tuple[str, ...] = field(default=(), converter=_phrases)
    byline_joiners: tuple[str, ...] = field(default=(), converter=_phrases)
    byline_endings: tuple[str, ...] = field(default=(), converter=_phrases)
    roles: tuple[str, ...] = field(default=(), converter=_phrases)
    agencies: tuple[str, ...] = field(default=(), converter=_phrases)
    unnamed_agencies: tuple[str, ...] = field(default=(), converter=_phrases)
    editor_words: tuple[str, ...] = field(default=(), converter=_phrases)
    place_words: tuple[str, ...] = field(default=(), converter=_phrases)
    credit_words: tuple[str, ...] = field(default=(), converter=_phrases)
    unglued_never: tuple[str, ...] = field(default=(), converter=_phrases)
    dateline_stops: bool = field(default=False, validator=boolean)
    dialogue_dashes: bool = field(default=False, validator=boolean)
    full_stops: bool = field(default=True, validator=boolean)
    months: tuple[tuple[str, ...], ...] = field(default=(), converter=_months, validator=_whole_year)
    solar_months: tuple[tuple[str, ...], ...] = field(default=(), converter=_months, validator=_whole_year)
    day_first: bool = field(default=True, validator=boolean)
    date_words: tuple[str, ...] = field(default=(), converter=_phrases)
    update_words: tuple[str, ...] = field(default=(), converter=_phrases)
    caption_words: tuple[str, ...] = field(default=(), converter=_phrases)
    copyright_words: tuple[str, ...] = field(default=(), converter=_phrases)
    tag_words: tuple[str, ...] = field(default=(), converter=_phrases)
    tool_lines: tuple[str, ...] = field(default=(), converter=_phrases)
    comment_headings: tuple[str, ...] = field(default=(), converter=_phrases)
    embargo_words: tuple[str, ...] = field(default=(), converter=_phrases)
    release_words: tuple[str, ...] = field(default=(), converter=_phrases)
    contact_words: tuple[str, ...] = field(default=(), converter=_phrases)
    site_words: tuple[str, ...] = field(default=(), converter=_phrases)
