"""Finds the authors on a line that was read as a byline: people, agencies, desks, accounts."""

from __future__ import annotations

from attrs import evolve

from newsformat import Byline
from newsformat.markup.hyphens import begins_lowercase
from newsformat.plugin import lazily
from newsformat_text._authors import (
    _author_notes,
    _credits,
    _desks,
    _lower_case_bylines,
    _people,
    _person,
    _prefixed_bylines,
    _reporters,
    _unnamed,
)
from newsformat_text._authors._bare_names import without_button
from newsformat_text._authors._roles import is_special_to, role_in, role_with_place
from newsformat_text._dates import _when
from newsformat_text._dates._date_lines import text_before_date
from newsformat_text._dates._partial_times import is_day_and_time
from newsformat_text._dates._relative_times import is_relative_time
from newsformat_text._document import Document
from newsformat_text._labels import Label, has_label
from newsformat_text._languages._lexicon import Kind, Lexicon, Match
from newsformat_text._languages._vocabulary import SIGNS
from newsformat_text._shape import has_digit


_NOTE = lazily(r"(?<=[^\W\d_]{3})[0-9]{1,2}(?=[\s,&]*\Z)")  # the mark of a note, glued to a name


def found(document: Document, index: int, parts: list[str], *, cut: bool) -> tuple[Byline, ...]:
    """Return the authors on line *index*; only from the first of its *parts*, if the others are fields to *cut* off."""
    line, match, lexicon = document.lines[index], document.matches[index], document.lexicon
    if bylines := _on_whole_line(document, index):
        return bylines
    names = match.rest if match is not None and match.kind is Kind.BYLINE else line.lstrip(SIGNS)
    if cut and len(names) > sum(map(len, parts[1:])):
        names = names[: names.index(parts[1])]
    names = text_before_date(document, names if "@" in names else _NOTE.sub("", names)).rstrip(" \u3000:：ঃ॥")
    if (match is None or match.kind in _CONTACT_KINDS) and (authors := _author_notes.authors(line, lexicon)):
        return authors
    names = _without_joiner_and_button(names, document, alone=match is None)
    if people := _people.parse_people(names, lexicon, line) or (
        _lower_case_bylines.lower_case_people(document, index, match.rest) if match is not None else ()
    ):
        return people
    agencies = tuple([Byline(name=name, text=line) for name in _credits.agencies_alone(names, lexicon)])
    return agencies or _desks.signing_organisation(names, line)


def _on_whole_line(document: Document, index: int) -> tuple[Byline, ...]:
    """Return the authors on line *index* by its form: a desk, or a person with a role or after an organisation."""
    line, match, lexicon = document.lines[index], document.matches[index], document.lexicon
    names = line
    if match is not None and match.kind is Kind.BYLINE and not _desks.is_desk(match.phrase):  # By, and no Redacción
        names = match.rest
    if desk := _desks.desk_of_organisation(names, line, lexicon.roles):
        return desk
    if match is not None and (name := _desk(match, line, lexicon)):
        return _desks.signing_organisation(text_before_date(document, name), line)
    if role := _unnamed.correspondent(line):
        return (Byline(role=role, text=line),)
    if name := _prefixed_bylines.prefixed_signer(document, line) or _credits.own_reporter(line, lexicon):
        return (Byline(name=name, text=line),)
    if bylines := signer_after_organisation(line, lexicon) or sender(line, lexicon) or signer_in_brackets(line):
        return bylines
    if bylines := _reporters.credited_author(line, lexicon) or _reporters.edited(line, lexicon):
        return bylines
    if is_special_to(line) or is_role_alone(line, lexicon):
        return (Byline(role=line, text=line),)
    if match is not None and match.kind is Kind.BYLINE and match.phrase in lexicon.roles:
        phrase = line[: len(match.phrase)]
        below = line[len(phrase) :][:1] == "," and has_label(document.verdicts[index - 1], Label.BYLINE)
        if phrase == line or below:  # Contributor, Harbour Times
            return (Byline(role=phrase, affiliation=line[len(phrase) :].lstrip(", "), text=line),)
    role, place = role_with_place(line, lexicon)
    return (Byline(role=role, location=place, text=line),) if role else ()


def _desk(match: Match, line: str, lexicon: Lexicon) -> str:
    """Return the desk on *line*, after the byline word of *match* or including it; or ``""``."""
    if lexicon.names_agency(match.rest):
        return ""
    return _desks.desk_after_byline_word(match, lexicon.roles) or (line if _desks.starts_desk_name(match, line) else "")


def _without_joiner_and_button(names: str, document: Document, *, alone: bool) -> str:
    """Return *names* without a button after them and, if they stand *alone*, without a joining word before them.

    Behind a word for who signs a button begins with a small letter: ``von Anna Berg schließen``.
    """
    if _desks.is_desk(names):  # Harbour Times staff report
        return names
    if not alone:
        return without_button(names, document) if begins_lowercase(names.rpartition(" ")[2]) else names
    joiner, _, name = names.partition(" ")
    return without_button(name if joiner.lower() in document.lexicon.joiners else names, document)


_CONTACT_KINDS = frozenset({Kind.CONTACT, Kind.TOOL})  # Contact reporter Ann Lee at …


def signer_after_organisation(line: str, lexicon: Lexicon) -> tuple[Byline, ...]:
    """Return the author after an organisation and a slash on *line*, ``ABC Radio Lockton / By Ann Lee``, if any."""
    organisation, stroke, signature = line.partition(" / " if " / " in line else " | ")
    match = (
        lexicon.find(signature)
        if stroke and len(organisation) <= _MAX_PUBLICATION and ":" not in organisation
        else None
    )
    if match is None or match.kind is not Kind.BYLINE or lexicon.find(organisation) is not None:
        return ()
    is_role_alone = match.phrase in lexicon.roles and not match.marked and _person.is_full_name(organisation)
    if not _person.is_full_name(match.rest) or (
        is_role_alone and not _person.is_organisation(organisation)
    ):  # דנה כהן | כתבת לענייני דיור
        return ()
    located = [by for by in _people.parse_people(match.rest, lexicon, line) if by.location]
    byline = located[0] if located else Byline(name=match.rest, text=line)
    return (byline if _is_date(organisation, lexicon) else evolve(byline, affiliation=organisation),)


_MAX_PUBLICATION = 40  # characters


def _is_date(text: str, lexicon: Lexicon) -> bool:
    """Is *text*, in the place of an organisation, a date, perhaps without a year: ``12 May 2025 | By Ann Lee``?"""
    return has_digit(text) and (
        bool(_when.find_times(text, lexicon)) or is_day_and_time(text, lexicon) or is_relative_time(text)
    )


def signer_in_brackets(line: str) -> tuple[Byline, ...]:
    """Return the author in brackets after an acronym on *line*, ``RTV (Ann Lee)``, if any."""
    organisation, bracket, name = line.rstrip(" .").partition(" (")
    if not bracket or not _person.is_organisation_acronym(organisation) or name[-1:] != ")":
        return ()
    return (Byline(name=name[:-1], affiliation=organisation, text=line),) if _person.is_full_name(name[:-1]) else ()


def sender(line: str, lexicon: Lexicon) -> tuple[Byline, ...]:
    """Return the sender of an English story, and the place: ``From Ann Lee, Lockton``, ``From Ann Lee in Lockton``."""
    if lexicon.tag != "en" or not line.startswith("From ") or len(line) > _SENT_LONGEST:
        return ()
    match = _SENT_BY.fullmatch(line)
    if match is None or not _person.is_full_name(match["name"]):
        return ()
    return (Byline(name=match["name"], location=match["place"], text=line),)


_SENT_LONGEST = 60  # characters
_SENT_BY = lazily(
    r"From (?P<name>[A-Z][\w.'’-]{0,20}(?: [A-Z][\w.'’-]{0,20}){1,3})(?:, | in |, in )"
    r"(?P<place>[A-Z][\w'’-]{2,20}(?: [A-Z]\w{2,14})?)"
)


def is_role_alone(line: str, lexicon: Lexicon) -> bool:
    """Is *line* the role of an author without a name: ``Local Democracy Reporter``?"""
    if len(line) > _MAX_PUBLICATION or not line[0].isupper() or not line.replace(" ", "").replace("-", "").isalpha():
        return False
    role, name = role_in(line, lexicon)
    first, *more = line.split()
    if not role or name or not 0 < len(more) < _ROLE_WORDS:
        return False
    return begins_lowercase(more[0]) or (first.lower() not in lexicon.roles and more[-1].lower() in lexicon.roles)


_ROLE_WORDS = 5  # of a role


def are_portrait_initials(document: Document, text: str, index: int) -> bool:
    """Is *text* the initials of the name on the line below *index*, in place of a portrait?"""
    below = document.lines[index + 1 : index + 2]
    return bool(below) and text == "".join([word[0] for word in below[0].split()[: len(text)]])
