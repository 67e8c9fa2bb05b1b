"""The words that the line model sees: those that sites use about themselves, and the phrases above a line."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Sequence
from functools import cache

from newsformat_text._languages._lexicon import Kind, Lexicon, Match


# By their first letters: words, and what is looked for within a line, phrases and words that nothing parts.
Starts = dict[str, tuple[tuple[str, ...], tuple[tuple[str, ...], ...]]]

_SPACED = 3  # letters that a word is looked up by; in scripts that do not part words, two
_MOST = 3  # words of a line that count
_WIDE = range(20, 501)  # letters of a line that they are counted in

# From what a site says of itself to what stands around a story.
_KINDS = {
    Kind.TOOL: 1.0, Kind.COMMENTS: 2.0, Kind.COPYRIGHT: 3.0, Kind.TAGS: 4.0, Kind.RELATED: 5.0, Kind.CAPTION: 6.0,
    Kind.CREDIT: 7.0, Kind.BYLINE: 8.0, Kind.EDITOR: 8.0, Kind.DATE: 9.0, Kind.UPDATE: 9.0, Kind.EMBARGO: 9.0,
    Kind.RELEASE: 9.0, Kind.CONTACT: 9.0,
}  # fmt: skip

# Phrases before the title of the story before or after this one.
NEIGHBOURS = (
    "previous ", "next article", "next post", "next story", "articolo precedente", "articolo successivo",
    "artículo anterior", "artículo siguiente", "siguiente artículo", "nota anterior", "nota siguiente",
    "noticia anterior", "noticia siguiente", "entrada anterior", "entrada siguiente", "article précédent",
    "article suivant", "artigo anterior", "artigo seguinte", "próximo artigo", "articolul precedent",
    "articolul anterior", "articolul următor", "προηγούμενο άρθρο", "επόμενο άρθρο", "artikulli paraprak",
    "artikulli i mëparshëm", "artikulli tjetër", "vorheriger artikel", "nächster artikel", "vorig artikel",
    "volgend artikel", "poprzedni artykuł", "następny artykuł", "föregående artikel", "nästa artikel",
    "forrige artik", "neste artikkel", "næste artikel", "edellinen artikkeli", "seuraava artikkeli", "fyrri grein",
    "næsta grein",
)  # fmt: skip


def kind_code(match: Match | None) -> float:
    """Return what a line begins with, as a number; 0 for no phrase."""
    return 0.0 if match is None else _KINDS[match.kind]


@cache
def _starts(known: Lexicon) -> Starts:
    table: dict[str, tuple[list[str], list[str], list[str]]] = {}
    for word in known.sites:
        glued = _is_glued(word[0])
        words, unparted, phrases = table.setdefault(word[: 2 if glued else _SPACED], ([], [], []))
        (phrases if not word.isalpha() else unparted if glued else words).append(word)
    return {
        start: (tuple(words), tuple([tuple(amid) for amid in (unparted, phrases) if amid]))
        for start, (words, unparted, phrases) in table.items()
    }


def _is_glued(letter: str) -> bool:
    """Is *letter* of a script that does not part words?"""
    return "\u0e00" <= letter < "\u0e80" or letter >= "\u2e80"


def site_word_counts(lines: list[str], vocabulary: list[set[str]], known: Lexicon) -> list[float]:
    """For each line, how many of its words sites say of themselves; *vocabulary* is words, or pairs of letters."""
    said, begun = _site_words_in(set().union(*vocabulary), known)
    return [
        float(len(said & words) + _count(line, begun & words, known))
        for line, words in zip(lines, vocabulary, strict=True)
    ]


def count_site_words(line: str, known: Lexicon) -> int:
    """Return how many words of *line*, where blanks part them, sites say of themselves."""
    said, begun = _site_words_in({*line.lower().split()}, known)
    return len(said) + _count(line, begun, known)


def _site_words_in(words: set[str], known: Lexicon) -> tuple[set[str], set[str]]:
    """Return those of *words* that sites say of themselves, and those that may begin their phrases."""
    starts = _starts(known)
    said, begun = set(), set()
    for word in [word for word in words if word[:_SPACED] in starts]:
        own, amid = starts[word[:_SPACED]]
        if word.startswith(own):
            said.add(word)
        if amid:
            begun.add(word)
    return said, begun


def _count(line: str, begun: set[str], known: Lexicon) -> int:
    """Return how many phrases of sites, that the words *begun* begin, *line* has; and words that nothing parts."""
    if not begun:
        return 0
    starts, low = _starts(known), line[: _WIDE.stop].lower()
    return sum([any(map(low.__contains__, looked)) for word in begun for looked in starts[word[:_SPACED]][1]])


def density(found: float, width: float) -> float:
    """Return how thick *found* words stand in a line of *width* Latin letters, a hundred letters."""
    return 100.0 * min(_MOST, found) / max(_WIDE.start, min(_WIDE.stop - 1.0, width))


def announcements_above(matches: list[Match | None], prose: list[bool]) -> tuple[list[float], list[float]]:
    """For each line, how far above it other stories are announced, and what kind of announcement is the last above."""
    ago, kinds = [], []
    related, last, what = -_FAR, -_FAR, 0.0
    for index, (match, own) in enumerate(zip(matches, prose, strict=True)):
        ago.append(float(min(index - related, _FAR)))
        kinds.append(what if index - last < _NEAR else 0.0)
        if match is not None and not own:
            if match.marked and match.kind is Kind.RELATED:
                related = index
            if match.marked or match.words > 1:
                last, what = index, kind_code(match)
    return ago, kinds


_FAR = 99
_NEAR = 30  # lines under an announcement


def similar_lines(lines: list[str], bullets: list[float]) -> tuple[list[float], list[float]]:
    """For each line, how many begin with the same word, and how many have the same form."""
    bare = [line.lstrip(_BULLETS) for line in lines]
    firsts = [own.split(None, 1)[0] if own else line for line, own in zip(lines, bare, strict=True)]
    forms = [_form(line, own, listed) for line, own, listed in zip(lines, bare, bullets, strict=True)]
    return occurrences(firsts), occurrences(forms)


_BULLETS = "-–—*•· "


def occurrences(values: Sequence[Hashable]) -> list[float]:
    """For each of *values*, how often it is among them."""
    counts = Counter(values)
    return [float(counts[value]) for value in values]


def _form(line: str, bare: str, listed: float) -> Hashable:
    """Return what lines of one form share: bullet, last sign, length, first letter's case, the word before a colon."""
    head, colon, _ = line[:30].partition(":")
    last = line[-1]
    return listed, "a" if last.isalnum() else last, min(len(line) // 25, 5), bare[:1].isupper(), colon and head[:12]


def ends_with_rights_notice(line: str, known: Lexicon) -> bool:
    """Does *line* end, behind a sentence, with a notice that rights are reserved: ``….© Riproduzione riservata``?

    Whose they are is not said there, as it is of a picture's.
    """
    said, sign, _ = line.rpartition("©")
    match = known.find(line[len(said) :]) if sign and said[-1:] in _ENDED else None
    return match is not None and match.kind is Kind.COPYRIGHT and match.words > 1 and not match.rest


_ENDED = frozenset('.!?»”"')
