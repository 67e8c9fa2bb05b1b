"""Recognises bylines that are names of people on lines of their own."""

from __future__ import annotations

from collections.abc import Iterator

from newsformat.plugin import lazily
from newsformat_text._above._unrelated_lines import is_in_foreign_latin
from newsformat_text._authors import _people, _person
from newsformat_text._authors._above_points import signs_points
from newsformat_text._authors._bare_names import bare_name
from newsformat_text._authors._person_check import is_in_story, is_person
from newsformat_text._authors._roles import is_special_to, role_in
from newsformat_text._authors._two_words import may_be_heading
from newsformat_text._authors._two_words_uncased import may_be_heading as may_be_heading_uncased
from newsformat_text._datelines._parts import is_city
from newsformat_text._dates._date_lines import has_relative_time
from newsformat_text._dates._relative_times import is_relative_time
from newsformat_text._document import Document
from newsformat_text._labels import FIRST_HEADING, Label, Verdict, has_label
from newsformat_text._languages._lexicon import Kind
from newsformat_text._languages._organisation_words import ARTICLES, PARTICLES, STATION_WORDS
from newsformat_text._languages._vocabulary import SIGNS
from newsformat_text._shape import DASHES, bullet_width, ends_sentence, has_digit


_NAME = Verdict(Label.BYLINE, 0.7, "a person's name between headline and story")
NAME_SIGNS = frozenset({Label.DATE, Label.BYLINE, Label.CREDIT, Label.DATELINE})


def take(document: Document, start: int, stop: int) -> None:
    """Label bare names above the story as bylines.

    Beside a byline, date or credit, or printed again below, they are sure; where there is neither such a name nor a
    byline, one right under the headline will do.
    """
    has_byline = any(has_label(verdict, Label.BYLINE) for verdict in document.verdicts[start:stop])
    near: list[int] = []
    for index, name in _candidates(document, start, stop):
        if has_byline:
            follows_byline = (
                has_label(document.verdicts[index - 1], Label.BYLINE) and name.partition(" ")[0] not in ARTICLES
            )
            if follows_byline or _is_over_role(document, index, name):
                document.verdicts[index] = _NAME
        elif _heads_list(document, index, name) or (
            "/" in document.lines[index] and _NAME in document.verdicts[start:index]
        ):
            continue  # the photographer
        elif (
            _is_next_to_name_or_date(document, index, start, name)
            or _starts_later_line(document, name, stop)
            or _is_over_town(document, index, name)
        ):
            _sign(document, index, near)
        elif _may_sign(document, index, name, stop):
            near.append(index)
    if not any(has_label(verdict, Label.BYLINE) for verdict in document.verdicts[start:stop]):
        _take_near(document, near, start, stop)
        _take_further(document, start, stop)


def _take_further(document: Document, start: int, stop: int) -> None:
    """Label the names below a byline that ends with a comma."""
    verdicts, lines = document.verdicts, document.lines
    for index in range(start + 1, stop):
        is_open = verdicts[index] is None and document.matches[index] is None
        if (
            is_open
            and verdicts[index - 1] is _NAME
            and lines[index - 1][-1] == ","
            and bare_name(lines[index], document)
        ):
            verdicts[index] = _NAME


def _is_over_role(document: Document, index: int, name: str) -> bool:
    """Is the byline below *name* only an affiliation, ``Special to The Courier``?

    Or, in a script without capitals, what one is: ``BBC中文记者``?
    """
    if index + 1 == len(document.lines) or not has_label(document.verdicts[index + 1], Label.BYLINE):
        return False
    below = document.lines[index + 1]
    if is_special_to(below):
        return True
    if not (_person.is_chinese_name(name) or _person.is_japanese_name(name) or (" " in name and not _is_cased(name))):
        return False
    found = _people.parse_people(below, document.lexicon, below)
    return bool(found) and not any(person.name for person in found)


def _may_sign(document: Document, index: int, name: str, stop: int) -> bool:
    """Could the bare *name* on line *index* be an author, not mentioned in the story?

    Not if the story right under it begins with its first word, or that of another: so does a heading, ``Gate opens``.
    """
    if not _is_cased(name) or is_in_story(document, name, stop) or stop >= len(document.verdicts):
        return False
    if _is_subject(document, name, stop) or (_is_below_sentence(document, index) and _heads_part(document, name)):
        return False
    return index + 1 != stop or f" {name.partition(' ')[0]} " not in f" {document.lines[stop][:_PARAGRAPH_START]}"


def _is_below_sentence(document: Document, index: int) -> bool:
    return True in document.ended[document.headline + 1 : index]


def _heads_part(document: Document, name: str) -> bool:
    """Could *name*, below a sentence, be a subheading: by its words, or as there is a byline below the story?"""
    if may_be_heading(name, document.lexicon):
        return True
    below = [match for match in document.matches[document.last + 1 :] if match is not None]
    signing = [match for match in below if match.kind is Kind.BYLINE and match.marked]
    return any(_people.parse_people(match.rest, document.lexicon, match.rest) for match in signing)


_PARAGRAPH_START, _PARAGRAPHS = 40, 3  # characters of a paragraph; the first of them


def _is_subject(document: Document, name: str, stop: int) -> bool:
    """Does the headline contain a word of *name* that one of the first paragraphs has in lower case?"""
    shared = [word for word in {*name.split()}.intersection(document.title.split()) if word.lower() not in PARTICLES]
    text = " ".join(document.lines[stop : stop + _PARAGRAPHS]) if shared else ""
    return any(f" {word.lower()} " in text for word in shared if not word.isupper())


def _take_near(document: Document, near: list[int], start: int, stop: int) -> None:
    """Label the first of the names *near* the headline; if there is none, one further below."""
    below_titles = [index for index in near if index + 1 == stop and _is_below_titles(document, index)]
    near = [index for index in near if index <= start + _MAX_LINES_BELOW]
    if len(near) > 1 or not any(has_label(verdict, Label.DATE) for verdict in document.verdicts[start:stop]):
        near = [index for index in near if _lines_between(document, start, index) <= _RIGHT_UNDER]
    near = near or below_titles
    if near:
        document.verdicts[near[0]] = _NAME
    else:
        _take_below(document, start, stop)


def _lines_between(document: Document, start: int, stop: int) -> int:
    """Return the number of lines from *start* to *stop*, without buttons."""
    return sum(not has_label(verdict, Label.TOOL) for verdict in document.verdicts[start:stop])


def _is_below_titles(document: Document, index: int) -> bool:
    """Are the lines right above line *index* titles of other stories?"""
    return all(has_label(verdict, Label.RELATED) for verdict in document.verdicts[max(0, index - _TITLES) : index])


_TITLES = 3  # at least


def _is_shown(document: Document, index: int) -> bool:
    """Does line *index* stand twice, in letters that the story is not in, as what a picture shows does?"""
    lines = document.lines
    return lines[index] in (lines[index - 1], *lines[index + 1 : index + 2]) and is_in_foreign_latin(document, index)


def _is_credited(document: Document, index: int) -> bool:
    """Does line *index* print what the one above does, with whose the picture is behind it?"""
    line, above = document.lines[index], document.lines[index - 1]
    return len(line) > len(above) >= _CAPTION and index > 0 and line.startswith(above)


_CAPTION = 12  # letters of what a picture shows


def _candidates(document: Document, start: int, stop: int) -> Iterator[tuple[int, str]]:
    """Yield lines that are open and the names of people that they are, but of those whom the story speaks of."""
    for index in range(start, stop):
        match = document.matches[index]
        if _is_shown(document, index) or _is_credited(document, index):
            continue
        if document.verdicts[index] is None and (match is None or match.kind is Kind.BYLINE):
            name = (
                bare_name(document.lines[index], document) or _pictured(document, index) or _surnamed(document, index)
            )
            name = name or _first_of(document, index, stop)
            if name and not _is_mentioned(document, index, name, stop):
                yield index, name


def _first_of(document: Document, index: int, stop: int) -> str:
    """Return the first of several names that line *index* is, between headline and story, if this speaks of none."""
    line, below = document.lines[index], document.verdicts[index + 1 : stop]
    if index != document.headline + 1 or ", " not in line or ends_sentence(line):
        return ""
    if not all(verdict is not None and verdict.label in NAME_SIGNS for verdict in below):
        return ""
    names = [person.name for person in _people.parse_people(line.strip(SIGNS), document.lexicon, line)]
    if len(names) < _MIN_NAMES or not all(name and is_person(name, document) for name in names):
        return ""
    return "" if any(is_in_story(document, name, stop) for name in names) else names[0]


_MIN_NAMES = 3  # minimum names of a list


def _is_mentioned(document: Document, index: int, name: str, stop: int) -> bool:
    """Does the story mention *name* from line *index*, or, in a script without case, the headline within its text?"""
    if _is_cased(name):
        return (
            is_in_story(document, name, stop)
            or _has_role(document, index, stop)
            or _is_paper_in_capitals(document, index)
        )
    return _is_in_title(document, name)


def _has_role(document: Document, index: int, stop: int) -> bool:
    """Does a paragraph contain the name on line *index* next to the role on that line?"""
    name, _, role = document.lines[index].partition(", ")
    is_role = bool(role) and not has_digit(role)
    return is_role and any(name in line and role in line for line in document.lines[stop : stop + _SEARCHED_LINES])


def _is_in_title(document: Document, name: str) -> bool:
    """Does the headline mention *name*, rather than start with it as its author?"""
    return name in document.title[1:]


def _pictured(document: Document, index: int) -> str:
    """Return the Japanese name on line *index*, if a caption names the same person as photographer."""
    line = document.lines[index]
    if document.lexicon.tag != "ja" or _KANJI.fullmatch(line) is None:
        return ""
    caption_end = f"{line}撮影"
    return line if any(other.rstrip("）)】").endswith(caption_end) for other in document.lines) else ""


def _surnamed(document: Document, index: int) -> str:
    """Return the Chinese name that line *index* is, judging by the surname, if no other line has it."""
    line = document.lines[index]
    is_name = (
        document.lexicon.tag == "zh" and index <= document.headline + _SEARCHED_LINES and _person.is_chinese_name(line)
    )
    return line if is_name and sum(line in other for other in document.lines) == 1 else ""


_KANJI = lazily(r"[一-龯々]{3,5}")


def _is_paper_in_capitals(document: Document, index: int) -> bool:
    """Is line *index* in capitals, below a name that is not: the paper of that author?"""
    above, line = document.lines[index - 1 : index + 1] if index else ("", "")
    is_capitals = line.isupper() and line.lower() not in document.lexicon.roles
    return line.partition(" ")[0] in STATION_WORDS or (
        is_capitals and not above.isupper() and _person.is_full_name(above)
    )


def _sign(document: Document, index: int, near: list[int]) -> None:
    """Label the name on line *index*, and those *near* directly above it, as one byline."""
    document.verdicts[index] = _NAME
    while near and near[-1] == index - 1:
        index = near.pop()
        document.verdicts[index] = _NAME


_RIGHT_UNDER = 3  # lines between the headline and a name, apart from buttons
_MAX_LINES_BELOW = 9  # lines below it, with a date and only one name


_SECTION = 20  # letters of sections between headline and name


def _take_below(document: Document, start: int, stop: int) -> None:
    """Label a name directly above the story, in a script without case, or next to a date in the first paragraphs."""
    verdicts, lines = document.verdicts, document.lines
    name_index = (min(stop, document.first) if document.first > start else stop) - 1
    while (
        start < name_index and verdicts[name_index] is None and ends_sentence(lines[name_index])
    ):  # short ones, above the first long line
        name_index -= 1
    lowest = name_index
    while start < name_index and _is_over_story(verdicts[name_index]):
        name_index -= 1
    if start <= name_index and stop < len(lines) and verdicts[name_index] is None and not _is_cased(lines[name_index]):
        sections = all(len(line) <= _SECTION and not ends_sentence(line) for line in lines[start:name_index])
        is_under_deck = not sections and _is_under_deck(document, start, name_index)
        may_be = document.matches[name_index] is None and not _is_in_title(document, lines[name_index])
        if name_index < lowest:  # may be the person in a picture
            may_be = may_be and not any(
                lines[name_index].rsplit(maxsplit=1)[-1] in line for line in lines[name_index + 1 :]
            )
        if (sections or is_under_deck) and may_be and bare_name(lines[name_index], document):
            if is_under_deck and _heads_story(document, name_index, stop):
                verdicts[start : name_index + 1] = [_DECK, FIRST_HEADING]
            else:
                verdicts[name_index] = _NAME
        return
    for index in range(stop, min(stop + _SEARCHED_LINES, len(lines) - 1)):
        if (
            verdicts[index] is None
            and document.matches[index] is None
            and (has_label(verdicts[index + 1], Label.DATE) or has_label(verdicts[index - 1], Label.DATE))
            and (name := bare_name(lines[index], document))
            and not (index > document.last and _is_title_of(name, lines[index]))
            and not is_in_story(document, name, stop)
        ):
            verdicts[index] = _NAME
            return


def _is_title_of(name: str, line: str) -> bool:
    """Does *line* go on after *name* and a dash with a clause, as titles do: ``Ann Lee - Town opens lock at last``?"""
    rest = line.removeprefix(name).lstrip()
    return rest[:1] in DASHES and rest.count(" ") > _ROLE


_ROLE = 3  # blanks in a role behind a dash, the one before it counted


_SEARCHED_LINES = 10  # lines


_DECK = Verdict(Label.SUBHEAD, 0.7, "as long as a deck, between the headline and a heading")


def _is_under_deck(document: Document, start: int, index: int) -> bool:
    """Is *index* below the headline and a line as long as a deck, and in no other line, as a person in a picture?"""
    if index != start + 1 or start != document.headline + 1 or document.verdicts[start] is not None:
        return False
    if document.prose[start] or document.ended[start]:  # a paragraph, and the line below may be a heading
        return False
    deck, name = document.lines[start], document.lines[index]
    if any(name in line for line in (deck, *document.lines[index + 1 :])):
        return False
    return len(deck) * document.scale >= _OF_DECK


def _heads_story(document: Document, index: int, stop: int) -> bool:
    """Is line *index*, below the deck, a heading and no name: by its words, or as deck or story have the last one?"""
    name = document.lines[index]
    if may_be_heading_uncased(name, document.lexicon.tag) or is_in_story(document, name, stop):
        return True
    last = name.rpartition(" ")[2]
    near = (document.lines[index - 1], *document.lines[stop : stop + _SEARCHED_LINES])
    return any(last in line.split() for line in near)


_OF_DECK = 40  # characters, at least


def _is_over_story(verdict: Verdict | None) -> bool:
    """Is a line with this *verdict* a button or caption, as found between byline and story?"""
    return has_label(verdict, Label.TOOL) or has_label(verdict, Label.CAPTION)


def _heads_list(document: Document, index: int, name: str) -> bool:
    """Does a list item other than a date follow line *index*, so that it is a list heading and not a *name*?"""
    line, *below = document.lines[index : index + 2]
    is_listed = (
        bool(below) and not bullet_width(line) and bullet_width(below[0]) > 0 and document.verdicts[index + 1] is None
    )
    return is_listed and not signs_points(document, index, name)


def _is_cased(name: str) -> bool:
    return _person.has_case(name[0])


def _is_next_to_name_or_date(document: Document, index: int, start: int, name: str) -> bool:
    """Is the name on line *index* next to another name, a date or a credit?"""
    reach = 2 if _is_cased(name) else 1
    if has_relative_time(document.lines[index]) or "@" in document.lines[index] or _is_role(document, index + 1):
        return True
    verdicts = document.verdicts[max(start, index - reach) : index + reach + 1]
    if reach == 1:
        neighbours = document.lines[max(start, index - 1) : index] + document.lines[index + 1 : index + 2]
        if any(is_relative_time(line) for line in neighbours):
            return True
        verdicts += (_beyond_buttons(document, index, start, -1), _beyond_buttons(document, index, start, 1))
    return any(verdict is not None and verdict.label in NAME_SIGNS for verdict in verdicts)


def _beyond_buttons(document: Document, index: int, start: int, step: int) -> Verdict | None:
    """Return the verdict on the line next to *index*, skipping buttons."""
    position = index + step
    while (
        start <= position < len(document.verdicts)
        and abs(position - index) <= _BUTTONS
        and has_label(document.verdicts[position], Label.TOOL)
    ):
        position += step
    return document.verdicts[position] if start <= position < len(document.verdicts) else None


_BUTTONS = 5  # between a name and a date


def _is_over_town(document: Document, index: int, name: str) -> bool:
    """Is the name on line *index* below headline or deck, and followed by a town and then the date?"""
    is_under_deck = index == document.headline + 2 and document.verdicts[index - 1] is None
    is_under_headline = index == document.headline + 1 or (
        is_under_deck and document.lines[index - 1].count(" ") >= _MIN_DECK_SPACES
    )
    if _is_cased(name) or not is_under_headline or index + 2 >= len(document.lines) or " " not in name:
        return False
    town, verdicts = document.lines[index + 1], document.verdicts[index + 1 :]
    is_town = is_city(town) or (len(town) <= _TOWN and " " not in town)
    return is_town and verdicts[0] is None and has_label(verdicts[1], Label.DATE)


_TOWN = 16  # characters
_MIN_DECK_SPACES = 3  # minimum spaces in a deck


def _is_role(document: Document, index: int) -> bool:
    """Is line *index* nothing but the role of an author: ``Journalist``?"""
    line = document.lines[index] if index < len(document.lines) else ""
    uncased = bool(line) and not _is_cased(line) and role_in(line, document.lexicon) == (line, "")  # صحافي مصري
    return uncased or line.lower() in document.lexicon.roles


def _starts_later_line(document: Document, name: str, stop: int) -> bool:
    """Does *name* start a short line below, such as a portrait caption?"""
    return _is_cased(name) and any(
        line.lstrip(SIGNS).startswith(name) and len(line) < 2 * len(name) + 20
        for line in document.lines[stop : stop + 400]
    )
