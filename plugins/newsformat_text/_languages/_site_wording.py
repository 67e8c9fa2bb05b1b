"""Features of wording for the line model: words that sites use about themselves, announcements, similar lines."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from functools import cache

from newsformat_text._languages._lexicon import Kind, Lexicon, Match


# By first letters: words; and texts searched for within a line: phrases, and words of scripts without spaces.
Starts = dict[str, tuple[tuple[str, ...], tuple[tuple[str, ...], ...]]]

_SPACED = 3  # first letters used to look up a word; two in scripts without spaces
_MAX_COUNTED = 3  # maximum words that count
_WIDTHS = range(20, 501)  # letters of a line that are counted

# Ordered from messages of a site to lines around a story.
_KINDS = {
    Kind.TOOL: 1.0, Kind.COMMENTS: 2.0, Kind.COPYRIGHT: 3.0, Kind.TAGS: 4.0, Kind.RELATED: 5.0, Kind.CAPTION: 6.0,
    Kind.CREDIT: 7.0, Kind.BYLINE: 8.0, Kind.EDITOR: 8.0, Kind.DATE: 9.0, Kind.UPDATE: 9.0, Kind.EMBARGO: 9.0,
    Kind.RELEASE: 9.0, Kind.CONTACT: 9.0,
}  # fmt: skip

# Phrases before the title of the previous or next story.
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
    """Return the kind of *match* as a number; 0 for none."""
    return 0.0 if match is None else _KINDS[match.kind]


@cache
def _starts(lexicon: Lexicon) -> Starts:
    table: dict[str, tuple[list[str], list[str], list[str]]] = {}
    for word in lexicon.sites:
        glued = _is_glued(word[0])
        words, unparted, phrases = table.setdefault(word[: 2 if glued else _SPACED], ([], [], []))
        (phrases if not word.isalpha() else unparted if glued else words).append(word)
    return {
        start: (tuple(words), tuple([tuple(inner) for inner in (unparted, phrases) if inner]))
        for start, (words, unparted, phrases) in table.items()
    }


def _is_glued(letter: str) -> bool:
    """Is *letter* of a script without spaces between words?"""
    return "\u0e00" <= letter < "\u0e80" or letter >= "\u2e80"


def site_word_counts(lines: list[str], vocabulary: list[set[str]], lexicon: Lexicon) -> list[float]:
    """Return for each line its number of site words; *vocabulary* is its words, or character pairs."""
    single, phrase_starts = _site_words_in(set().union(*vocabulary), lexicon)
    return [
        float(len(single & words) + _count(line, phrase_starts & words, lexicon))
        for line, words in zip(lines, vocabulary, strict=True)
    ]


def count_site_words(line: str, lexicon: Lexicon) -> int:
    """Return the number of words in *line*, of a script with spaces, that sites use about themselves."""
    single, phrase_starts = _site_words_in({*line.lower().split()}, lexicon)
    return len(single) + _count(line, phrase_starts, lexicon)


def _site_words_in(words: set[str], lexicon: Lexicon) -> tuple[set[str], set[str]]:
    """Return those of *words* that are site words, and those that may start site phrases."""
    starts = _starts(lexicon)
    single, phrase_starts = set(), set()
    for word in [word for word in words if word[:_SPACED] in starts]:
        starting, inner = starts[word[:_SPACED]]
        if word.startswith(starting):
            single.add(word)
        if inner:
            phrase_starts.add(word)
    return single, phrase_starts


def _count(line: str, phrase_starts: set[str], lexicon: Lexicon) -> int:
    """Return the number of site phrases in *line* that start with *phrase_starts*, and of unspaced site words."""
    if not phrase_starts:
        return 0
    starts, low = _starts(lexicon), line[: _WIDTHS.stop].lower()
    return sum([any(map(low.__contains__, looked)) for word in phrase_starts for looked in starts[word[:_SPACED]][1]])


def density(found: float, width: float) -> float:
    """Return the number of *found* words per hundred letters in a line of *width* Latin letters."""
    return 100.0 * min(_MAX_COUNTED, found) / max(_WIDTHS.start, min(_WIDTHS.stop - 1.0, width))


def announcements_above(matches: list[Match | None], prose: list[bool]) -> tuple[list[float], list[float]]:
    """Return for each line the distance to a heading of related stories above, and the kind of the last phrase."""
    ago, kinds = [], []
    related, last, kind = -_MAX_DISTANCE, -_MAX_DISTANCE, 0.0
    for index, (match, is_prose) in enumerate(zip(matches, prose, strict=True)):
        ago.append(float(min(index - related, _MAX_DISTANCE)))
        kinds.append(kind if index - last < _MAX_LINES_BELOW else 0.0)
        if match is not None and not is_prose:
            if match.marked and match.kind is Kind.RELATED:
                related = index
            if match.marked or match.words > 1:
                last, kind = index, kind_code(match)
    return ago, kinds


_MAX_DISTANCE = 99
_MAX_LINES_BELOW = 30  # maximum lines below an announcement


def similar_lines(lines: list[str], bullets: list[float]) -> tuple[list[float], list[float]]:
    """Return for each line how many start with the same word, and how many have the same form."""
    bare = [line.lstrip(_BULLETS) for line in lines]
    firsts = [text.split(None, 1)[0] if text else line for line, text in zip(lines, bare, strict=True)]
    forms = [_form(line, text, has_bullet) for line, text, has_bullet in zip(lines, bare, bullets, strict=True)]
    return occurrences(firsts), occurrences(forms)


_BULLETS = "-–—*•· "


def occurrences(values: Sequence[Hashable]) -> list[float]:
    """Return for each of *values* how often it occurs."""
    counts: dict[Hashable, float] = {}
    for value in values:
        counts[value] = counts.get(value, 0.0) + 1.0
    return [counts[value] for value in values]


def _form(line: str, bare: str, has_bullet: float) -> Hashable:
    """Return the form of *line*: bullet, last sign, length class, case of the first letter, label before a colon."""
    head, colon, _ = line[:30].partition(":")
    last = line[-1]
    return has_bullet, "a" if last.isalnum() else last, min(len(line) // 25, 5), bare[:1].isupper(), colon and head[:12]


def ends_with_rights_notice(line: str, lexicon: Lexicon) -> bool:
    """Does *line* end, after a sentence, with a notice that rights are reserved: ``….© Riproduzione riservata``?

    Unlike a picture credit, such a notice names no holder.
    """
    text, sign, _ = line.rpartition("©")
    match = lexicon.find(line[len(text) :]) if sign and text[-1:] in _SENTENCE_ENDS else None
    return match is not None and match.kind is Kind.COPYRIGHT and match.words > 1 and not match.rest


_SENTENCE_ENDS = frozenset('.!?»”"')
