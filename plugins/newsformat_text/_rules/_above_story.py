"""Lines between headline and story, recognised by their neighbours: publications, sections, first items, subheads."""

from __future__ import annotations

from itertools import pairwise

from newsformat_text._above import _decks
from newsformat_text._above._announcements import RELEASE
from newsformat_text._above._unrelated_lines import is_deck, is_phrase
from newsformat_text._authors import _bylines, _desks, _person, _role_lines, _signers
from newsformat_text._authors._names import NAME_SIGNS
from newsformat_text._authors._roles import is_special_to
from newsformat_text._datelines import _dateline
from newsformat_text._datelines._parts import are_capitalised
from newsformat_text._document import Document
from newsformat_text._labels import (
    FIRST_ITEM,
    FIRST_LIST_HEADING,
    FIRST_QUESTION,
    REPEATED_HEADLINE,
    Label,
    Verdict,
    has_label,
)
from newsformat_text._languages._organisation_words import STATION_WORDS
from newsformat_text._rules._closing_site_lines import addresses
from newsformat_text._rules._head import CONTACT, HOUSE
from newsformat_text._shape import MAIL, bullet_width, has_digit


_SUBHEAD = Verdict(Label.SUBHEAD, 0.8, "between the headline and the byline or date")


def take_below_names(document: Document, top: int, story: int) -> None:
    """Take an address or a role on the line below an author's name; a role also in place of the name."""
    is_open = top < min(story, len(document.lines)) and document.verdicts[top] is None
    if is_open and document.matches[top] is not None:  # Business Reporter
        document.verdicts[top] = (
            _bylines.BYLINE if _signers.is_role_alone(document.lines[top], document.lexicon) else None
        )
    for index in range(top + 1, min(story, len(document.lines))):
        if document.verdicts[index] is not None or not has_label(document.verdicts[index - 1], Label.BYLINE):
            continue
        line = document.lines[index]
        if "@" in line and MAIL.fullmatch(line):
            document.verdicts[index] = CONTACT
        elif (
            (document.matches[index] is None and is_special_to(line))
            or _signers.is_role_alone(line, document.lexicon)
            or _role_lines.stated_role(document, index)
        ):
            document.verdicts[index] = _bylines.BYLINE
        elif document.matches[index] is None and len(line) <= HOUSE and _is_house(line):
            document.verdicts[index] = _PUBLICATION


def take_items(document: Document, top: int, story: int) -> None:
    """Take short items right under the headline for sections, below one that is a byline or a date."""
    verdicts, lines = document.verdicts, document.lines
    items = [
        k for k in range(top, min(story, top + _ITEMS, len(lines))) if len(lines[k]) <= HOUSE and bullet_width(lines[k])
    ]
    for index in items if document.headline >= 0 and items[:1] == [top] else ():
        verdict, above = verdicts[index], verdicts[index - 1]
        if verdict is None and not has_digit(lines[index]) and above is not None and above.label in NAME_SIGNS:
            verdicts[index] = _ITEM


_ITEMS = 5  # lines under the headline
_ITEM = Verdict(Label.SKIPPED, 0.85, "a section, in a list with author and date")


def _is_house(line: str) -> bool:
    """Is *line* the capitalised name of a publication: ``ABC Lockton``?"""
    is_organisation = _person.is_organisation(line) or line.partition(" ")[0] in STATION_WORDS
    return is_organisation and are_capitalised(line) and not has_digit(line)


def take_house(document: Document, top: int, story: int) -> None:
    """Take the publication named right under the author, in the same block of a typed text."""
    lines, verdicts, numbers = document.lines, document.verdicts, document.numbers
    if document.lexicon.tag == "ja":
        _take_provider(document, top, story)
    for index in range(top + 1, min(story, len(lines) - 1)) if document.is_typed else ():
        follows_byline = has_label(verdicts[index - 1], Label.BYLINE) and numbers[index] == numbers[index - 1] + 1
        alone = numbers[index + 1] > numbers[index] + 1 and verdicts[index] is None and document.matches[index] is None
        if follows_byline and alone and len(lines[index]) <= HOUSE and are_capitalised(lines[index]):
            verdicts[index] = _PUBLICATION


def _take_provider(document: Document, top: int, story: int) -> None:
    """Take the newspaper named under the time of delivery and counts, as at Yahoo Japan: ``11/21(金) 14:30配信``."""
    for index in range(top + 1, min(story, len(document.lines) - 1)):
        above = document.lines[index - 1]
        if above.endswith("配信") and has_digit(above):
            near = range(index, min(index + _COUNTS, story))
            by = next((k for k in near if not has_digit(document.lines[k])), index)
            if document.verdicts[by] is None and len(document.lines[by]) <= HOUSE // 2:
                document.verdicts[by] = _PROVIDER
            return


_COUNTS = 3  # lines, of which all but the last may be numbers of comments
_PROVIDER = Verdict(Label.CREDIT, 0.85, "right under the time of delivery: the provider of the story")
_PUBLICATION = Verdict(Label.CREDIT, 0.8, "right under the author: the publication")


def take_first_items(document: Document, top: int, story: int) -> None:
    """Take a list above the running text, with its heading, below a dateline: the story begins there."""
    verdicts, lines = document.verdicts, document.lines
    labels = [verdict.label if verdict is not None else None for verdict in verdicts[top:story]]
    if story == len(lines) or Label.DATELINE not in labels:
        return
    for index in range(top + labels.index(Label.DATELINE) + 1, story):
        if verdicts[index] is None and document.matches[index] is None and bullet_width(lines[index]):
            verdicts[index] = FIRST_ITEM
            if verdicts[index - 1] is None and document.matches[index - 1] is None and not document.prose[index - 1]:
                verdicts[index - 1] = FIRST_LIST_HEADING


def take_first_question(document: Document, story: int) -> None:
    """Take a question right above the first answer of an interview, if another one with such a bullet follows.

    Without bullets, two more have to follow, each above a sentence.
    """
    index, lines = story - 1, document.lines
    if not 0 < story < len(lines) or document.verdicts[index] is not None or not _asks(lines[index]):
        return
    if document.speech[index] or index == document.headline or document.lower_lines[index].startswith(SHOWS):
        return
    below = [k for k in range(story + 1, len(lines)) if _asks(lines[k])]
    if bullet_width(lines[index]):
        is_question = any(lines[k][0] == lines[index][0] for k in below)
    else:
        asked = [k for k in below if len(lines[k]) <= _ASKED and document.ended[min(k + 1, len(lines) - 1)]]
        is_question = (
            len(asked) > 1 and not addresses(lines[index], document.lexicon.tag) and document.matches[index] is None
        )
    if is_question:
        document.verdicts[index] = FIRST_QUESTION


_ASKED = 60  # characters of a question that heads an answer
SHOWS = ("media caption", "image caption")  # glued to a caption: Media captionWho runs the ferry?


def _asks(line: str) -> bool:
    return line[-1] in "?؟？"


def take_subhead(document: Document, index: int) -> None:
    """Take the line under the headline as its subhead, if a byline, date or credit follows it."""
    verdicts = document.verdicts
    if index < len(verdicts) and verdicts[index] is None and document.lines[index].startswith("——"):
        verdicts[index] = _SUBHEAD
    if index + 2 < len(verdicts) and has_label(verdicts[index], Label.BYLINE) and _is_deck_between(document, index + 1):
        verdicts[index + 1] = _SUBHEAD
    if index + 1 < len(verdicts) and _is_credit_over_deck(document, index):
        index += 1
    if index + 1 >= len(verdicts) or verdicts[index] is not None or is_phrase(document.matches[index]):
        return
    # The headline is repeated below.
    if REPEATED_HEADLINE in verdicts[index + 1 : document.story] and not is_deck(document, index):
        return
    if document.prose[index] and (document.last == index or document.headline < 0):  # a paragraph of the story
        return
    if document.lines[index][0] == ",":  # the rest of a byline
        return
    if _desks.is_desk(document.lines[index]):
        return
    of_release = RELEASE in verdicts[:index] and document.prose[index + 1]
    if (of_release or _is_in_block(document, index)) and not document.ended[index]:
        verdicts[index] = _SUBHEAD
        return
    below = verdicts[index + 1 + _is_house_between(document, index + 1)]
    width = len(document.lines[index]) * document.scale
    precedes_byline = below is not None and below.label in NAME_SIGNS
    if not precedes_byline and document.prose[index + 1] and not document.prose[index]:
        precedes_byline = _dateline.cut(document.lines[index + 1], document.lexicon) is not None
    of_release = document.lines[index].count(" ") >= _MIN_SHORT_DECK_SPACES or _decks.is_clause_of_three_words(
        document.lines[index], document.lexicon
    )
    if precedes_byline and (width >= 24 or of_release) and width <= 400:  # noqa: PLR2004 -- a name
        verdicts[index] = _SUBHEAD


def _is_credit_over_deck(document: Document, index: int) -> bool:
    """Is line *index* only whose the picture is, above a line as long as a deck that ends no sentence?"""
    match = document.matches[index]
    credited = has_label(document.verdicts[index], Label.CAPTION) and match is not None and match.marked
    line = document.lines[index + 1]
    return credited and line.count(" ") > _MIN_DECK_SPACES and not document.ended[index + 1]


def _is_deck_between(document: Document, index: int) -> bool:
    """Is line *index*, between byline and date, as long as a deck, and no sentence of the story?"""
    line = document.lines[index]
    if document.verdicts[index] is not None or document.matches[index] is not None or document.prose[index]:
        return False
    return (
        line.count(" ") > _MIN_DECK_SPACES
        and has_label(document.verdicts[index + 1], Label.DATE)
        and not bullet_width(line)
    )


def _is_house_between(document: Document, index: int) -> bool:
    """Is line *index*, under a deck and above a byline or date, a desk or publication: ``Harbour Obituaries``?"""
    line = document.lines[index]
    if index + 1 >= len(document.lines) or document.verdicts[index] is not None or document.prose[index]:
        return False
    is_short = (
        len(line) <= HOUSE and not document.ended[index] and document.lines[index - 1].count(" ") > _MIN_DECK_SPACES
    )
    return is_short and document.verdicts[index + 1] is not None


_MIN_DECK_SPACES, _MIN_SHORT_DECK_SPACES = 7, 3  # blanks in a deck, at least; in a short one, more than in a name


def _is_in_block(document: Document, index: int) -> bool:
    """Is line *index* in one block with the headline above, while blank lines separate the paragraphs below?"""
    numbers = document.numbers
    if not index or index + 2 > len(numbers) or numbers[index] != numbers[index - 1] + 1 or document.prose[index]:
        return False
    gaps = [other > one + 1 for one, other in pairwise(numbers)]
    return gaps[index] and sum(gaps) * 2 > len(gaps)
