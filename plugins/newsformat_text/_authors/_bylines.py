"""Recognises bylines of the story, and tells them from those of other stories."""

from __future__ import annotations

from itertools import takewhile

from newsformat.markup.hyphens import begins_lowercase
from newsformat.plugin import lazily
from newsformat_text._authors import (
    _author_notes,
    _credits,
    _desks,
    _glue,
    _lower_case_bylines,
    _of_other_stories,
    _people,
    _person,
)
from newsformat_text._authors._bare_names import NOTES
from newsformat_text._authors._joiners import split_names
from newsformat_text._authors._person_check import is_person
from newsformat_text._authors._roles import role_in, role_with_place
from newsformat_text._dates._date_lines import is_date_line, text_before_date
from newsformat_text._dates._line_fields import split_at_labels, split_credits
from newsformat_text._dates._weekdays import WEEKDAYS
from newsformat_text._document import Document
from newsformat_text._labels import Label, Verdict, has_label
from newsformat_text._languages._lexicon import Kind, Lexicon, Match
from newsformat_text._languages._organisation_words import PARTICLES
from newsformat_text._languages._vocabulary import SIGNS
from newsformat_text._shape import OBFUSCATED_MAIL, ends_sentence


BYLINE = Verdict(Label.BYLINE, 0.9, "names who wrote the story")
_SIGNED_STORY = Verdict(Label.LEAD, 0.9, "the author's name is run together with the first words of the story")
_WORD = Verdict(Label.TOOL, 0.8, "a byline word before the name on the next line")
_PLACEHOLDER = Verdict(Label.SKIPPED, 0.9, "a placeholder for names that are not shown")
_BYLINE = Verdict(Label.BYLINE, 0.75, "says who wrote the story")
_NOTE = Verdict(Label.SKIPPED, 0.85, "introduces an author whom the story does not mention")

_MAX_TRIED = 8  # lines that may be a note on the author
_MAX_NAME_AND_ROLE = 70  # characters of a line with a name and what its bearer is
_LAST_SENTENCES = 3  # last sentences of the text that may describe the author
_LETTERS = 4  # of a name
_REPORTING_VERBS = frozenset({"reported", "contributed"})  # place of the report, as agencies add to a story
_BEGINS = 4  # lines, from the first long one on, that may mention a reporter


def signed(document: Document, index: int, match: Match) -> Verdict | None:
    """Is line *index* a byline, perhaps with the story glued to it? *match* is the word before the names."""
    credits_of_line = split_credits(match.rest, document.lexicon)
    if match.rest and len(credits_of_line) == 1 and _glue.glued_byline(document, index, match):
        return _SIGNED_STORY
    line = document.lines[index]
    if (
        line[-1] in FULL_STOPS
        or line.endswith(_TOLD_IN_KOREAN)
        or (document.prose[index] and line[-1] in _STOPS)
        or len(line) > _LONGEST
        or match.rest[:1] == "+"
        or _is_spoken_with(match)
        or _is_sentence(line, match, document.lexicon, in_story=index > document.first)
    ):
        return None
    if _is_role_below(document, index, match):
        document.verdicts[index - 1] = BYLINE
        return BYLINE
    if _are_initials(document, index, match) or (line[-1] == ")" and role_with_place(line, document.lexicon)[0]):
        return BYLINE
    if (caption := document.lexicon.find(match.rest)) and caption.kind is Kind.CAPTION and not caption.rest:
        return _PICTURED
    if names := text_before_date(document, split_at_labels(credits_of_line[0], document.lexicon)[0]).rstrip(" :："):
        if not _names_somebody(document, index, match, names):
            return (
                BYLINE
                if index < document.first and role_with_place(document.lines[index], document.lexicon)[0]
                else None
            )
        _take_joined(document, index + 1)
        return BYLINE
    if not _take_below(document, index):
        return (
            BYLINE if index < document.first and role_with_place(document.lines[index], document.lexicon)[0] else None
        )
    if _names_above(document, index):
        document.verdicts[index - 1] = BYLINE
    is_role = line.lower() in document.lexicon.roles and document.verdicts[index - 1] is not None
    return BYLINE if is_role and has_label(document.verdicts[index - 1], Label.BYLINE) else _WORD


def _are_initials(document: Document, index: int, match: Match) -> bool:
    """Is line *index* a byline of lower-case initials, between headline and story: ``di mad``, ``di lca/mad``?"""
    above = document.headline < index and document.prose[index + 1 : index + 2] == [True]
    return above and _SMALL.fullmatch(match.rest) is not None


def _is_spoken_with(match: Match) -> bool:
    """Does *match* name the interviewee with a role, not the interviewer: ``Interview: Anna Berg – Präsidentin``?"""
    return match.phrase == "interview" and _SPOKEN_WITH.search(match.rest) is not None


_SPOKEN_WITH = lazily(r"[^\W\d_],? [–-] ?[^\W\d_]|, [^\W\d_A-Z]")
_SMALL = lazily(r"[a-z]{2,4}(?:/[a-z]{2,4}){0,2}")
_STOPS = frozenset("។៕။።।۔")  # of paragraphs in other scripts; names may stand before one
_LONGEST = 400  # characters of a byline of several people with roles
_PICTURED = Verdict(
    Label.CAPTION, 0.85, "a word for pictures where the photographer's name would be"
)  # Autor: Reprodução


def _is_role_below(document: Document, index: int, match: Match) -> bool:
    """Is line *index* a role with its subject, below an undecided line with the name: ``Periodista de Nación``?

    Or a role and, behind a comma, for whom: ``Contributor, Harbour Times``.
    """
    above, line = index - 1, document.lines[index]
    has_small_letters = begins_lowercase(match.rest) or begins_lowercase(line) or line[len(match.phrase) :][:1] == ","
    if (
        match.phrase not in document.lexicon.roles
        or not match.rest
        or not has_small_letters
        or above <= document.headline
    ):
        return False
    return document.verdicts[above] is None and is_person(document.lines[above], document)


def _names_above(document: Document, index: int) -> bool:
    """Is line *index* the role of the person on the open line above, as repeated for the next one: ``Journalist``?"""
    lexicon, above = document.lexicon, index - 1
    if document.lines[index].lower() not in lexicon.roles or above <= document.headline:
        return False
    return document.verdicts[above] is None and is_person(document.lines[above], document)


def _names_somebody(document: Document, index: int, match: Match, names: str) -> bool:
    """Are *names*, on line *index*, names of people or, above the story, of an agency or account?"""
    line, lexicon = document.lines[index], document.lexicon
    marked = match.marked or match.phrase[-1] in _DASHES
    alone = not (marked or match.phrase.isascii() or " " in names) and names[0] < _EAST
    alone = alone and not _person.has_case(names[0])
    above = index < max(document.first, document.headline + 2)  # the headline may look like running text
    if alone and above and lexicon.tag in _UNSPACED:  # a space separates the word from a single name: โดย สมชาย
        alone = line[len(match.phrase) :][:1] != " " or len(names) > _MAX_NAME
    if (_people.parse_people(names, lexicon, line) and not alone) or (above and _desks.is_desk(names)):
        return True
    if above and _lower_case_bylines.lower_case_people(document, index, names):
        return True
    return above and bool(_credits.agencies_alone(names, lexicon) or _desks.is_account(match, line))


_DASHES = frozenset("-–—")
_UNSPACED, _MAX_NAME = frozenset({"th", "lo", "km"}), 20  # scripts without spaces; characters of a name or pen name
FULL_STOPS = frozenset("。！？")  # Chinese and Japanese, with names in brackets before a story
_TOLD_IN_KOREAN = ("다.", "요.")  # ends of verbs, and of no name


def _is_sentence(line: str, match: Match, lexicon: Lexicon, *, in_story: bool) -> bool:
    """Is *line* a sentence, ``By Monday, most of the ferries had stopped.``, or too long for names?

    The second is so in a script without capitals: ``كتب الرئيس على صفحته أن …``. Behind a mere word, which may be its
    first one, few words do, and *in_story* the story two: ``تقرير اللجنة صدر.``
    """
    if match.words == 1 and not match.marked and match.rest[:1].isupper():
        first = match.rest.partition(" ")[0].rstrip(",.").lower()
        small_words = [word for word in match.rest.split() if word[0].islower() and word not in PARTICLES]
        alone = match.rest.partition(" ")[0][-1] == ","  # Por Navidad, el puente estará listo.
        is_prose = len(small_words) >= (_MIN_SMALL_WORDS_AFTER_ONE if alone else _MIN_SMALL_WORDS) or any(
            map(match.rest.__contains__, _SPEECH)
        )
        begins_with_date = first in WEEKDAYS or (
            first in lexicon.months and not _person.is_full_name(match.rest)
        )  # By May Smith.
        return ends_sentence(line) and (
            is_prose or begins_with_date or (len(small_words) >= _MIN_WORDS_AFTER and _go_on(match.rest, lexicon))
        )
    if _STORY_AFTER_NAME.search(match.rest) or (
        match.words == 1 and begins_lowercase(match.rest) and _are_clause_words(match.rest)
    ):
        return ends_sentence(line)
    words, max_words = (
        match.rest.count(" ") + 1,
        _MAX_WORDS_OF_NAMES if match.marked or match.words > 1 else _MAX_WORDS_OF_NAME - in_story,
    )
    return (
        words > max_words
        and not _person.has_case(match.rest[:1])
        and (ends_sentence(line) or words > 2 * _MAX_WORDS_OF_NAMES)
    )


def _go_on(names: str, lexicon: Lexicon) -> bool:
    """Do lower-case words other than a role follow *names*: ``Ana Prieto y Juan Gómez votaron mil vecinos.``?"""
    *before, last = split_names(names.rstrip(". "), lexicon)
    trailing = list(takewhile(lambda word: word[0].islower(), reversed(last.split())))
    return (
        bool(before)
        and len(trailing) >= _MIN_WORDS_AFTER
        and not begins_lowercase(last)
        and not role_in(last, lexicon)[0]
    )


def _are_clause_words(words: str) -> bool:
    """Are so many *words* in lower case as in a clause: ``the time police arrived, one of the men had left``?"""
    return len([word for word in words.split() if word[0].islower() and word not in PARTICLES]) >= _MIN_LOWERCASE_WORDS


_MIN_LOWERCASE_WORDS = 4
_STORY_AFTER_NAME = lazily(r"(?::|\s[-–—])\s[^\W\d_a-z].{100}")  # Posted by Deputy Ann Lee: On Monday, two …
_MIN_SMALL_WORDS, _MIN_SMALL_WORDS_AFTER_ONE = 6, 2  # words after a name, more than in a role; after a single word
_MIN_WORDS_AFTER = 3  # after the last of several names, without a comma
_SPEECH = (': "', ": “", ": „", ": «", " : «")
_MAX_WORDS_OF_NAMES, _MAX_WORDS_OF_NAME = 8, 2  # words of names, and of one
_EAST = "\u2e80"  # the first CJK character; CJK names are one word


def _take_below(document: Document, index: int) -> bool:
    """Label the names below line *index*, a byline word alone; return whether there are any."""
    following = index + 1
    while following < len(document.lines):
        line = document.lines[following]
        if line.lower() in document.lexicon.joiners or not any(map(str.isalnum, line)):
            document.verdicts[following] = _PLACEHOLDER
            following += 1
            continue
        if document.verdicts[following] is not None or is_date_line(document, following):
            break
        match = document.matches[following]
        if _desks.is_desk(document.lines[index]) and not _person.is_full_name(line):
            break
        other = match is not None and match.kind is not Kind.BYLINE and not _is_name_like_button(match, line)
        organisation = document.lines[index].lower() in document.lexicon.roles and _person.is_organisation(line)
        if other or organisation or not _may_name_author(document, line.strip(SIGNS + NOTES)):
            break
        document.verdicts[following] = BYLINE
        following += 1
    return following > index + 1


def _is_name_like_button(match: Match, line: str) -> bool:
    """Does *line* start with a full name whose first word is also a button: ``Line``, ``Mark``?"""
    return match.kind is Kind.TOOL and match.words == 1 and bool(match.rest) and _person.is_full_name(line)


def _take_joined(document: Document, index: int) -> None:
    """Label a further name below a byline, after a joining word, perhaps on a line of its own: ``and``, ``Bo Diaz``."""
    joiner, name = "", ""
    if index + 1 < len(document.lines) and document.verdicts[index : index + 2] == [None, None]:
        joiner, _, name = document.lines[index].partition(" ")
    if joiner.lower() not in document.lexicon.joiners:
        return
    if name and _person.is_full_name(name):
        document.verdicts[index] = BYLINE
    elif not name and _person.is_full_name(document.lines[index + 1]):
        document.verdicts[index : index + 2] = [_PLACEHOLDER, BYLINE]


def _may_name_author(document: Document, line: str) -> bool:
    """Could *line*, below a byline word, name an author: a person, a desk or an agency?"""
    if _person.is_full_name(line) or document.lexicon.names_agency(line) or _desks.is_desk(line):
        return True
    name, comma, _ = line.partition(",")
    return bool(comma) and _person.is_full_name(name) and not ends_sentence(line) and len(line) < _MAX_NAME_AND_ROLE


def is_signed(document: Document) -> bool:
    """Is any line a byline of the story?"""
    return any(verdict is not None and verdict.label is Label.BYLINE for verdict in document.verdicts)


def take_author_notes_as_bylines(document: Document) -> None:
    """If there is no byline, label a note on the author as one: ``Write to Ann Lee at …``, ``Ann Lee is a reporter …``.

    The second stands right under the headline or below the story; and neither speaks the story of who wrote it.
    """
    top, tried = document.headline + 1, 0
    for index in range(top, len(document.lines)):
        verdict, line = document.verdicts[index], document.lines[index]
        may = verdict is None or (
            index >= document.last and has_label(verdict, Label.TOOL)
        )  # Follow Ann Lee on Twitter
        at_edge = index == top or index >= document.last
        if not may or not (at_edge or "@" in line or OBFUSCATED_MAIL in line):
            continue
        if found := _author_notes.authors(line, document.lexicon):
            tried += 1
            if tried > _MAX_TRIED:
                return
            if (at_edge or found[0].contact) and not _is_mentioned_elsewhere(document, found[0].name, index, {}):
                document.verdicts[index] = _BYLINE
                return


def take_author_notes(document: Document) -> None:
    """Label the lines below the start of the story that describe an author."""
    tried, mentions, signing, size = 0, _Mentions(), _signing(document), len(document.lines)
    signers = {word for line in signing for word in line.split()}
    _take_titled_signer(document, signers)
    for index in range(min(document.first + _BEGINS, max(document.first + 1, size - _LAST_LINES)), size):
        if document.verdicts[index] is not None:
            continue
        line = document.lines[index]
        first = (_bare(line) if line[0] in _SIGNS else line).partition(" ")[0] if signers else ""
        if first.lower() in signers and _begins_with_signer(document, index, signing, mentions):
            document.verdicts[index] = _NOTE
            continue
        if authors := _author_notes.authors(line, document.lexicon):
            if not any(_is_mentioned_elsewhere(document, author.name, index, mentions) for author in authors):
                document.verdicts[index] = _NOTE
            tried += 1
            if tried > _MAX_TRIED:
                return


def _take_titled_signer(document: Document, signers: set[str]) -> None:
    """Label the line above the story, or among its last, that describes the author: ``Ms. Lee is a lock keeper.``"""
    size = len(document.lines)
    for index in {
        *range(document.headline + 1, min(document.first + 1, size)),
        *range(max(0, size - _LAST_LINES), size),
    }:
        line = document.lines[index]
        match = _HONORED.match(line) if line[0] in _HONORS and document.verdicts[index] is None else None
        if match is not None and match["name"].lower() in signers:
            document.verdicts[index] = _NOTE


_HONORS = frozenset("MDP")  # the first letters of these
_HONORED = lazily(
    r"(?:Mr|Ms|Mrs|Mx|Dr|Prof)s?\.? (?:[^\W\d_][\w’'-]+ )?(?P<name>[^\W\d_][\w’'-]+),?"
    r" (?:is|are|was|served|teaches|writes|directs|has written) "
)


def _bare(line: str) -> str:
    """Return *line* without the bullet, star or Greek article before a name."""
    return _SIGN_BEFORE_NAME.sub("", line, count=1) if line[0] in _SIGNS else line


_SIGN_BEFORE_NAME = lazily(r"^[*•·–—-]\s?(?:[ΟΗ]\s)?|^[ΟΗ]\s(?=[^\W\d_a-z])")
_SIGNS = frozenset("*•·–—-ΟΗ")
_LAST_LINES = 2  # last lines of the text


def _signing(document: Document) -> list[str]:
    """Return the first bylines of the story in lower case, as names may be in capitals."""
    return [document.lines[index].lower() for index in document.labelled(Label.BYLINE)[:_MAX_BYLINES]]


_MAX_BYLINES = 100  # bylines of a text


def _begins_with_signer(document: Document, index: int, signing: list[str], mentions: _Mentions) -> bool:
    """Does line *index*, a sentence, start with the name of an author whom the story does not mention?

    Below the story one of the two names is enough: ``Lee covers …``.
    """
    line = _bare(document.lines[index])
    name = " ".join(line.split(maxsplit=2)[:2])
    if not ends_sentence(line) and not (line[len(name) : len(name) + 2] == " (" and line[-1] == ")"):
        return False
    if not _person.is_full_name(name):
        name, _, does = name.partition(" ")
        if does in _REPORTING_VERBS:
            return False
        below = index > document.last - _LAST_SENTENCES and len(name) >= _LETTERS and name[0].isupper()
        return (
            below
            and _is_name_of_signer(document, name)
            and not _is_mentioned_elsewhere(document, name, index, mentions)
        )
    low = name.lower()
    names_signer = any(low in line for line in signing)
    return names_signer and not _is_mentioned_elsewhere(document, name, index, mentions)


def _is_name_of_signer(document: Document, word: str) -> bool:
    """Is *word* part of an author's name, and not a day or place next to it?"""
    word = word.lower()
    for line, verdict, match in zip(document.lines, document.verdicts, document.matches, strict=True):
        if verdict is BYLINE and word in line.lower():
            names = text_before_date(document, match.rest if match is not None else line)
            if any(
                word in person.name.lower().split() for person in _people.parse_people(names, document.lexicon, line)
            ):
                return True
    return False


def _is_mentioned_elsewhere(document: Document, name: str, index: int, mentions: _Mentions) -> bool:
    """Does any line of running text except *index* mention *name*? Results are cached in *mentions*."""
    last, lines = name.rsplit(maxsplit=1)[-1], document.lines
    if last not in mentions:
        speaking = (line for line, prose in zip(lines, document.prose, strict=True) if prose and last in line)
        first = next(speaking, "")
        mentions[last] = first, next((line for line in speaking if line != first), "")
    return any(line and line != lines[index] for line in mentions[last])


_Mentions = dict[str, tuple[str, str]]  # the first two lines that mention a name


def take_inner_byline(document: Document, story: int) -> None:
    """If there is no byline above or below the story, label the first line within it that is nothing but a byline."""
    for index in document.matched:
        match = document.matches[index]
        if index > story and document.verdicts[index] is None and match is not None and match.kind is Kind.BYLINE:
            names = [
                person.name for person in _people.parse_people(match.rest, document.lexicon, document.lines[index])
            ]
            if (
                names
                and not _is_spoken_with(match)
                and not _is_sentence(document.lines[index], match, document.lexicon, in_story=True)
                and all(map(_person.is_full_name, names))
                and not _of_other_stories.is_of_another(document, index)
            ):
                document.verdicts[index] = BYLINE
                return
