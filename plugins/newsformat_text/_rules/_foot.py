"""Lines below the story: its bylines, date, credits and editors."""

from __future__ import annotations

from itertools import islice
from unicodedata import normalize

from newsformat.plugin import lazily
from newsformat_text._article._signed_off import split_credit_clauses
from newsformat_text._authors import (
    _bylines,
    _credits,
    _korean,
    _of_other_stories,
    _people,
    _person,
    _prefixed_bylines,
    _reporters,
    _role_lines,
)
from newsformat_text._authors._person_check import is_person
from newsformat_text._dates._date_lines import is_date_line, is_numeric_date_line
from newsformat_text._document import Document
from newsformat_text._labels import Label, Verdict, has_label
from newsformat_text._languages._lexicon import Kind, Lexicon, Match
from newsformat_text._rules import _crew_words, _end_marks
from newsformat_text._rules._head import (
    BARE,
    CONTACT,
    CREDIT,
    DATE,
    EDITOR,
    LONGEST,
    REACH,
    SOURCE,
    SOURCE_WORD,
    ends_name,
    names_source,
    take_source_below,
)
from newsformat_text._shape import MAIL, ends_sentence, has_digit


_MAX_LINES_BELOW = 4  # lines below the story
_MIN_BYLINES = 3  # of other stories
_MAX_WORDS_BEFORE_ADDRESS = 3
_NEXT_TO_NAME = 12  # characters next to a name: ``avec AFP``
_EDITED = 60  # characters of an editor's line


def below(document: Document, index: int) -> Verdict | None:
    """Return the verdict of line *index*, below the story, if a rule recognises it."""
    line, match = document.lines[index], document.matches[index]
    if (
        match is not None
        and match.kind in _SIGNING
        and _names_editor(line, match, document.lexicon)
        and _is_credit(line, match, document.lexicon)
    ):
        return EDITOR if match.kind is Kind.EDITOR else _bylines.BYLINE
    if len(line) > LONGEST:
        return None
    if "@" in line and (MAIL.fullmatch(line.strip("()[]")) or _is_house_before_mail(line, document.lexicon)):
        return CONTACT
    if _signs(document, index):
        return _bylines.BYLINE
    if match is not None and match.kind in {Kind.BYLINE, Kind.CREDIT, Kind.DATE, Kind.UPDATE}:
        if match.kind in {Kind.DATE, Kind.UPDATE}:
            return DATE if is_date_line(document, index) else None
        if match.kind is Kind.CREDIT:
            return _source(document, index, match)
        if verdict := _signed_below(document, index, match):
            return verdict
    if _credits.agencies_alone(line, document.lexicon) and not has_label(
        document.verdicts[index - 1], Label.RELATED_HEADING
    ):
        return CREDIT
    if marked := _house_under(document, index) or _end_marks.mark(line, document.lexicon):
        return marked
    at_end = index <= document.last + 2 or "@" in line or index + 1 == len(document.lines)
    at_end = at_end or _is_under_sentence(document, index)
    return _bylines.BYLINE if at_end and ends_name(document, line) else None


def _source(document: Document, index: int, match: Match) -> Verdict | None:
    """Return the verdict of line *index*, with a word for sources, if it or the line below names one."""
    if not match.rest and take_source_below(document, index):
        return SOURCE_WORD
    line = document.lines[index]
    if document.lexicon.names_agency(line):  # Agência Brasil
        return CREDIT
    if names_source(match, line, document.lexicon) or _is_from(match, line):
        return SOURCE
    if _credits.agencies_alone(line, document.lexicon):  # (Con información de EFE y Reuters)
        return CREDIT
    return _NO_SOURCE if not match.rest and index + 1 == len(document.lines) else None


_NO_SOURCE = Verdict(Label.SKIPPED, 0.85, "a word for the source at the end of the text, without a source")


def _is_from(match: Match, line: str) -> bool:
    """Is a name or site behind several words for sources: ``Con información de A Fondo``, ``Avec acme.com``?"""
    phrased = match.words >= _PHRASED or match.phrase.startswith(_BASED_ON)
    names_source = (
        phrased and match.rest.lstrip('«„“"')[:1].isupper() and len(line) <= _SOURCES and not ends_sentence(line)
    )
    return names_source or _SITE.fullmatch(match.rest.lower().rstrip(".")) is not None


_PHRASED = 3  # words of a phrase that only precedes sources
_BASED_ON = ("за матеріалами", "з матеріалів", "по материалам", "паводле ")


def _house_under(document: Document, index: int) -> Verdict | None:
    """Return the verdict of line *index*, right under the story, as a paper or its site in brackets: ``(The Post)``."""
    line = document.lines[index]
    if line[0] != "(" or not _is_under_sentences(document, index):
        return None
    if line[-1] == ")" and "/" in line and line[1].isupper() and len(line) <= _SOURCES:
        sourced = any(_SITE.fullmatch(part.strip()) for part in line[1:-1].split("/"))
        return SOURCE if sourced or _WITH_INITIALS.fullmatch(line) else None
    match = _BRACKETED.fullmatch(line)
    name = match[1] if match else ""
    return SOURCE if _SITE.fullmatch(name) or (name[:1].isupper() and _person.is_organisation(name)) else None


_WITH_INITIALS = lazily(r"\([^\W\d_][\w.’' -]{2,30}/(?:[a-z]{1,2}\.){1,3}[a-z]{0,2}\)")  # (Unione/a.b.)


def _is_under_sentences(document: Document, index: int) -> bool:
    """Are only a few short sentences between the last long line and line *index*?"""
    between = range(document.last + 1, index)
    return index > document.last and len(between) <= _MAX_LINES_BELOW and all(document.ended[k] for k in between)


_SOURCES = 80  # characters of several sources: (lockton.example/The Post/taken over: A. L.)
_BRACKETED = lazily(r"\(([^\s()]{2,40}(?: [^\s()]{2,20}){0,3})\)")
_SITE = lazily(r"(?:www\.)?[\w-]{2,40}\.(?:com|net|org|info|news|online|eu|[a-z]{2})")


def _names_editor(line: str, match: Match, lexicon: Lexicon) -> bool:
    """Does a name follow the phrase, which is marked or has several words: ``Edited by Ann Lee.``?

    In Chinese and Japanese, a blank before a name is enough: ``编辑 王小明``.
    """
    if not match.rest or match.marked:
        return match.marked and _crew_words.may_be_editor(match.rest, lexicon)
    eastern = match.rest[0] > _FIRST_EASTERN and line[len(match.phrase) :][:1].isspace() and match.rest.isalpha()
    return len(match.rest) in _NAME if eastern else match.words > 1 and match.rest[0].isupper()


_FIRST_EASTERN, _NAME = "\u2e80", range(2, 5)  # letters of such a name


def _is_credit(line: str, match: Match, lexicon: Lexicon) -> bool:
    """Is *line* only about who edited, or who reported and edited, in brackets or clauses?"""
    if match.kind is Kind.EDITOR and len(line) < _EDITED:
        return True
    if len(line) > _LONGEST_CLAUSES or not match.says_who:
        return False
    return (line[0] == "(" and line[-1] == ")") or len(split_credit_clauses(line, lexicon)) > 1


_SIGNING = frozenset({Kind.BYLINE, Kind.EDITOR})
_LONGEST_CLAUSES = 300  # characters of several clauses


def _signs(document: Document, index: int) -> bool:
    """Is line *index* a byline by its form or place: with an address, a role, or a name of a byline above?"""
    line = document.lines[index]
    if "@" in line and _is_name_before_mail(line):
        return True
    if _reporters.edited(line, document.lexicon) or (
        document.lexicon.tag == "zh" and _reporters.is_reporter_line(line.strip(_AROUND_REPORTER))
    ):
        return True
    if (
        _role_lines.stated_role(document, index)
        or _signs_above(document, line)
        or _prefixed_bylines.prefixed_signer(document, line)
    ):
        return True
    if document.matches[index] is not None:
        return False
    if line[0] == "[" and line[-1] == "]" and _korean.is_korean_name(line[1:-1].strip()):
        return True
    if document.lexicon.tag == "he" and _is_bracketed_name(document, index):
        return True
    if document.lexicon.tag == "fa" and _is_under_number(document, index):
        return True
    return _is_over_author(document, index) or _is_over_address(document, index)


def _is_under_number(document: Document, index: int) -> bool:
    """Is line *index* the name of a person not in the story, right under its number: ``کد خبر 123456``?"""
    above, line = document.lines[index - 1 : index + 1]
    if not (above.startswith("کد خبر") and has_digit(above) and is_person(line, document)):
        return False
    return not any(line in other for other in document.lines[: index - 1])


def _is_bracketed_name(document: Document, index: int) -> bool:
    """Is line *index*, right under the story, the name of a person not in it, in brackets: ``(נועה לוי)``?"""
    line = document.lines[index]
    name = line[1:-1]
    if line[0] + line[-1] != "()" or len(line) > _BRACKETED_NAME or not _is_under_sentences(document, index):
        return False
    return is_person(name, document) and not any(name in other for other in document.lines[:index])


_BRACKETED_NAME = 32  # characters of a name with its brackets
_AROUND_REPORTER = "()（）[]【】 "  # around the name of a reporter


def _is_over_address(document: Document, index: int) -> bool:
    """Is line *index* a full name right above a mail address with part of it: ``lisa.rostlund@…``?"""
    name, below = document.lines[index], document.lines[index + 1 : index + 2]
    if not below or "@" not in below[0] or not MAIL.fullmatch(below[0]) or not _person.is_full_name(name):
        return False
    address = below[0].partition("@")[0].lower()
    plain = normalize("NFKD", name.lower()).encode("ascii", "ignore").decode()
    return any(word[:_FOLDED] in address for word in plain.split() if len(word) >= _FOLDED)


_FOLDED = 4  # letters of a name that are in the address


def _signs_above(document: Document, line: str) -> bool:
    """Is *line* a name that is also on a byline above the story?"""
    first, above = line.partition(" ")[0], document.lines[: document.story]
    below_title = range(document.headline + 1, len(above))
    bylines = [above[k] for k in below_title if first in above[k] and has_label(document.verdicts[k], Label.BYLINE)]
    if not bylines:
        return False
    name = line if _person.is_full_name(line) else " ".join(line.split()[:2])
    return (
        len(line) <= len(name) + _NEXT_TO_NAME
        and _person.is_full_name(name)
        and any(byline.endswith(name) for byline in bylines)
    )


def _is_over_author(document: Document, index: int) -> bool:
    """Is line *index* a name above a line with only a word for authors, as at Kazinform: ``Автор``?"""
    if index + 1 >= len(document.lines) or not _person.is_full_name(document.lines[index]):
        return False
    match, after = document.matches[index + 1], document.lines[index + 2 : index + 3]
    alone = (
        match is not None and match.kind is Kind.BYLINE and document.lines[index + 1][-1].isalpha() and not match.rest
    )
    return alone and not (after and _person.is_full_name(after[0]))


def _is_house_before_mail(line: str, lexicon: Lexicon) -> bool:
    """Is *line* an agency and a mail address, in a script without capitals: ``◎공감언론 뉴시스 …@newsis.com``?"""
    match = MAIL.search(line)
    before = line[: match.start()].split() if match and match.end() == len(line) else []
    return 0 < len(before) <= _MAX_WORDS_BEFORE_ADDRESS and lexicon.is_agency(before[-1])


def _is_name_before_mail(line: str) -> bool:
    """Is *line* only a name and its mail address, possibly in brackets: ``[ 김하늘 / haneul@… ]``?"""
    match = MAIL.search(line)
    if match is None or line[match.end() :].strip(_OUTER_SIGNS):
        return False
    name = line[: match.start()].strip(_OUTER_SIGNS)
    return _korean.is_korean_name(name) or _person.is_full_name(name)


_OUTER_SIGNS = " ()[]<>【】/|·,:"  # signs around a name and its address


def _signed_below(document: Document, index: int, match: Match) -> Verdict | None:
    """Return the byline verdict of line *index*, if it is of this story: right below it, or with more than a word."""
    is_under_heading = _of_other_stories.is_under_heading(document, index)
    if is_under_heading or _are_other_bylines(document) or _of_other_stories.is_dated_again(document, index):
        return None
    if index > document.last + _MAX_LINES_BELOW and _bylines.is_signed(document):
        return None
    line = document.lines[index]
    marked = match.marked or line.removesuffix(match.rest).rstrip().endswith("/")  # 文/王明
    is_of_story = marked or match.words > 1 or index == document.last + 1 or line[0] + line[-1] == "()"
    is_of_story = is_of_story or (
        _is_under_sentence(document, index) and _are_full_names(match.rest, document.lexicon, line)
    )
    return _bylines.signed(document, index, match) if is_of_story else None


def _are_full_names(rest: str, lexicon: Lexicon, line: str) -> bool:
    """Are all names in *rest* full names of people, unlike in a title: ``By Land and Sea``?"""
    return all(_person.is_full_name(by.name) for by in _people.parse_people(rest, lexicon, line))


def _is_under_sentence(document: Document, index: int) -> bool:
    """Is line *index* right under an undecided sentence, the last of a story without a byline above?"""
    sentence = document.verdicts[index - 1] is None and document.ended[index - 1]
    return sentence and not _bylines.is_signed(document)


def _are_other_bylines(document: Document) -> bool:
    """Are there so many bylines below the story that they sign other stories, and is there one above it?"""
    bylines = [k for k in document.matched if (match := document.matches[k]) is not None and match.kind is Kind.BYLINE]
    below = [k for k in bylines if k > document.story and document.lines[k] and not document.prose[k]]
    has_byline = any(v is not None and v.label is Label.BYLINE for v in document.verdicts[: document.story])
    return has_byline and len(below) >= _MIN_BYLINES


def take_date(document: Document, start: int) -> None:
    """Take a date right under the story if there is none above, or one next to the copyright line below it.

    Below readers' comments, a date belongs to these or to the page.
    """
    for index in range(start, min(start + REACH, len(document.lines) - 1)):
        verdict, below = document.verdicts[index : index + 2]
        precedes_copyright = verdict is None and below is not None and below.label is Label.COPYRIGHT
        if precedes_copyright and is_numeric_date_line(document, index):
            document.verdicts[index] = DATE
            return
    most = len(document.lines) if document.is_typed else min(start + _MAX_LINES_BELOW, len(document.lines))
    most = next((k for k in range(start, most) if has_label(document.verdicts[k], Label.COMMENTS)), most)
    for index in islice((k for k in range(start, most) if document.verdicts[k] is None), _MAX_LINES_BELOW):
        line = document.lines[index]
        if len(line) < BARE and has_digit(line):
            if is_date_line(document, index):
                document.verdicts[index] = DATE
            return
