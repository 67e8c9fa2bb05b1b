"""Whether a text is typed: from mail or an archive, with blank lines between paragraphs and no traces of a website."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsformat.plugin import lazily
from newsformat_text._dates._reading_time import is_reading_time
from newsformat_text._dates._relative import is_ago
from newsformat_text._labels import RECURRING_BUTTON, Label
from newsformat_text._languages._lexicon import Kind
from newsformat_text._languages._wording import NEIGHBOURS
from newsformat_text._shape import CJK, ends_sentence, has_digit, number_width


if TYPE_CHECKING:
    from newsformat_text._document import Document


def is_typed(document: Document) -> bool:
    """Do blank lines part the paragraphs, as where a text is typed, mailed or archived, and is nothing of a site?

    It is asked once phrases are taken, as those of sites tell of one.
    """
    lines, numbers, prose, size = document.lines, document.numbers, document.prose, len(document.lines)
    if size < _FEWEST or numbers[-1] - numbers[0] < size or _recurs(document):
        return False
    if numbers[-1] - numbers[0] >= 2 * (size - 1) - _doubled(document) and _has_row(document):  # so pages are saved
        return False
    if _ends_in_words(document):
        return False
    begun = [match for match in map(document.matches.__getitem__, document.matched) if match and match.kind in _SAID]
    if any(not any(map(str.isalpha, match.rest)) or match.phrase.startswith(NEIGHBOURS) for match in begun):
        return False  # Комментарии (2):
    if (document.headline >= 0 and _is_headed_twice(document)) or any(map(_is_of_page, lines)):
        return False
    if any(len(line) <= _ADDRESS and has_digit(line) and (is_ago(line) or is_reading_time(line)) for line in lines):
        return False
    if _counts_reactions(document) or _offers_in_row(document):
        return False
    told = [k for k in range(1, size) if prose[k] and prose[k - 1] and not number_width(lines[k])]
    if any(numbers[index] == numbers[index - 1] + 1 for index in told):
        return False
    buttons = [index for index in document.matched if (v := document.verdicts[index]) and v.label in _OF_SITES]
    return len(buttons) < _FEWEST and not any(
        m is not None and m.of_site for m in map(document.matches.__getitem__, buttons)
    )


def _recurs(document: Document) -> bool:
    """Does a button or an advert recur?"""
    return RECURRING_BUTTON in [verdict for _, verdict in document.apart.values()]


def _doubled(document: Document) -> int:
    """How many short lines stand right below the same one, as what a picture shows does?"""
    lines, numbers = document.lines, document.numbers
    below = [k for k in range(1, len(lines)) if lines[k] == lines[k - 1] and not document.prose[k]]
    return sum(numbers[k] == numbers[k - 1] + 1 for k in below)


def _ends_in_words(document: Document) -> bool:
    """Are the last lines a word each, and blank lines part them, as those of a menu? In the East more of them."""
    last, at = document.lines[-_WORDS:], document.numbers[-_WORDS:]
    parted = len(last) == _WORDS and at[-1] - at[0] >= 2 * (_WORDS - 1)
    if parted and all(map(str.isalpha, last)):
        return True
    below = document.lines[document.last + 1 :] if document.known.tag in CJK else []
    return len(below) >= _ENTRIES and 3 * sum(map(_is_entry, below)) >= 2 * len(below)


def _is_headed_twice(document: Document) -> bool:
    """Does the headline stand there once more, perhaps in other capitals?"""
    size, low = len(document.title), document.title.lower()
    return sum(len(line) == size and line.lower() == low for line in document.lines) > 1


def _counts_reactions(document: Document) -> bool:
    """Does a number stand alone under each of several words below the story, as how many readers were sad?"""
    below = document.lines[document.last + 1 :]
    counted = [k for k in range(1, len(below)) if below[k].isdecimal() and below[k - 1][0].isalpha()]
    return len(counted) >= _REACTIONS and 2 * len(counted) >= len(below) - 1


def _offers_in_row(document: Document) -> bool:
    """Does a short line below the story's first offer other stories or comments, and is another right beside it?"""
    numbers, prose, first = document.numbers, document.prose, document.first
    said = [k for k in document.matched if (match := document.matches[k]) is not None and match.kind in _OFFERS]
    beside = [(a, a + 1) for k in said if k > first for a in (k - 1, k) if first < a < len(numbers) - 1]
    return any(not prose[a] and not prose[b] and numbers[b] == numbers[a] + 1 for a, b in beside)


def _has_row(document: Document) -> bool:
    """Do lines stand together that end no sentence, as titles of others do; two at the end?

    Amounts and figures are none: what has no letter, or begins with a digit beside another such line.
    """
    signed = {k for k in document.matched if (match := document.matches[k]) is not None and match.kind is Kind.BYLINE}
    counted = [False, *[line[0].isdigit() for line in document.lines], False]
    ends = [
        own
        or ends_sentence(line)
        or k in signed
        or _is_figure(line)
        or (counted[k + 1] and (counted[k] or counted[k + 2]))
        for k, (line, own) in enumerate(zip(document.lines, document.prose, strict=True))
    ]
    told = "".join("x" if own else " " for own in ends)
    below = told[document.first :]
    return " " * _OTHERS in below or below.endswith(" " * _LAST) or " " * (1 + _ABOVE) in told[: document.first]


_SAID = frozenset({Kind.TOOL, Kind.RELATED, Kind.COMMENTS})  # buttons and headings of sites
_OFFERS = frozenset({Kind.RELATED, Kind.COMMENTS})
_OF_SITES = frozenset({Label.TOOL, Label.COMMENTS, Label.RELATED, Label.RELATED_HEADING})
_WORDS = 3  # last lines that are a word each, as entries of a menu are
_REACTIONS = 3  # words with a number under each
_FEWEST = 2  # lines parted by a blank one; buttons that tell of a site
# Lines together that are no running text: below the first that is, last, and under the headline.
_OTHERS, _LAST, _ABOVE = 3, 2, 2


def _is_figure(line: str) -> bool:
    return has_digit(line) and not any(map(str.isalpha, line))


def _is_entry(line: str) -> bool:
    """Is *line* of a few letters and nothing else, perhaps with a dot between, as the entries of a menu are?"""
    return len(line) <= _ENTRY and line.replace("・", "").replace(" ", "").isalpha()


_ENTRIES, _ENTRY = 6, 14  # lines that a menu is most of, and letters of each


def _is_of_page(line: str) -> bool:
    """Is *line* a time or the address of a site, alone, or a title with an arrow to the next story?"""
    if line[0] in _BACK or line[-1] in _ON:
        return len(line) >= _TITLE
    line = line.removeprefix("- ")
    return len(line) <= _ADDRESS and " " not in line and _ALONE.fullmatch(line) is not None


_BACK, _ON = frozenset("←⟵"), frozenset("→⟶")
_TITLE, _ADDRESS = 10, 60  # characters: of a title, at least; of an address
_ALONE = lazily(r"[0-2]?\d:[0-5]\d|(?!www\.)[a-z0-9-]{1,40}(?:\.[a-z0-9-]{2,20}){1,3}")
