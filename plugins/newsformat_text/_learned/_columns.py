"""The features of each single line for the line model, as columns; running sums make means over any lines cheap."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import accumulate, chain, compress

from attrs import frozen

from newsformat.plugin import lazily
from newsformat_text._document import Document
from newsformat_text._labels import LONG_SENTENCE, PROSE, SENTENCE, STORY_SENTENCE, Label, Verdict
from newsformat_text._languages import _site_wording
from newsformat_text._languages._lexicon import Kind
from newsformat_text._shape import MAX_SPACED_SCALE, bullet_width, ending_class, number_width


Column = Sequence[float]
Span = tuple[int, int]  # lines: from one to before another

_LETTERS = lazily(r"[^\W\d_]+")
_TIME = lazily(r"\d[:：.]\d\d")
_WORD = lazily(r"\w+")
_PICTURED = (
    "getty", "imago", "shutterstock", "istock", "alamy", "picture alliance", "picture-alliance", "reuters",
    "associated press", "新华社", "연합뉴스", "photo", "foto", "φωτο", "фото", "bild:", "image", "摄", "図", "사진",
    "courtesy", "archiv", "handout", "screenshot",
)  # fmt: skip
_PICTURED_WORDS = frozenset({
    "ap", "afp", "dpa", "epa", "efe", "ansa", "pap", "ntb", "pic", "pics", "picture", "pictures",
})  # fmt: skip
_MAX_READ = 600  # characters of a line that are read
_SHORT = 60  # characters of a line with a time; last characters searched for a credit
_FINALS = {letter: float(number) for number, letter in enumerate(".?!Q)q:,dao")}

# Labels given by rules, ordered from page furniture to story, so that one threshold separates the two.
_RULES = {
    Label.HEADLINE: 1.0, Label.KICKER: 2.0, Label.SUBHEAD: 3.0, Label.BYLINE: 4.0, Label.CREDIT: 5.0, Label.DATE: 6.0,
    Label.SKIPPED: 7.0, Label.TOOL: 8.0, Label.REPEATED: 9.0, Label.COMMENTS: 10.0, Label.COPYRIGHT: 11.0,
    Label.TAGS: 12.0, Label.EMBARGO: 13.0, Label.RULE: 13.0, Label.CAPTION: 14.0,
    Label.RELATED_HEADING: 15.0, Label.RELATED: 16.0,
    Label.LIST: 18.0, Label.SUBHEADING: 20.0, Label.BODY: 21.0,
}  # fmt: skip
_OPEN = 17.0
_STORIES = {id(LONG_SENTENCE): 22.0, id(SENTENCE): 23.0, id(STORY_SENTENCE): 23.0, id(PROSE): 24.0}


def sums(values: Iterable[float]) -> list[float]:
    """Return the running sums of *values*, from 0."""
    return [*accumulate(values, initial=0.0)]


def means(column: list[float], spans: Iterable[Span]) -> Column:
    """Return the mean over each of *spans*, from a *column* of running sums; -1 for an empty span."""
    return [(column[stop] - column[start]) / (stop - start) if stop > start else -1.0 for start, stop in spans]


@frozen(eq=False, repr=False)
class Columns:
    """One value per line in each column, all floats, which trees compare fastest; ``…_sums`` are running sums."""

    widths: list[float]
    words: list[float]
    rules: list[float]
    bullets: list[float]
    vocabulary: list[set[str]]
    shared: list[float]
    times: list[float]
    width_sums: list[float]
    sentence_sums: list[float]
    bullet_sums: list[float]
    prose_sums: list[float]
    common_sums: list[float]
    repeated_sums: list[float]
    related_sums: list[float]
    clock_sums: list[float]
    tool_sums: list[float]
    sites: list[float]
    site_sums: list[float]
    firsts: list[float]
    forms: list[float]


def columns(document: Document) -> Columns:
    """Return the columns of *document*, with each line looked at by itself."""
    lines, prose = document.lines, document.prose
    factor = document.scale
    widths = [len(line) * factor for line in lines]
    rules = [_rule(verdict) for verdict in document.verdicts]
    words = [_vocabulary(line, factor) for line in lines]
    vocabulary = [*map(set, words)]
    shared, common = _shared(words, vocabulary, prose)
    times = _site_wording.occurrences(lines)
    kinds = [match.kind if match is not None else None for match in document.matches]
    bullets = [1.0 if bullet_width(line) else 2.0 if number_width(line) else 0.0 for line in lines]
    related = (
        kind is Kind.RELATED or _RELATED[0] <= rule < _RELATED[1] for kind, rule in zip(kinds, rules, strict=True)
    )
    sites = _site_wording.site_word_counts(lines, vocabulary, document.lexicon)
    firsts, forms = _site_wording.similar_lines(lines, bullets)
    return Columns(
        widths=widths,
        words=[line.count(" ") + 1.0 for line in lines],
        rules=rules,
        bullets=bullets,
        vocabulary=vocabulary,
        shared=shared,
        times=times,
        width_sums=sums(widths),
        sentence_sums=sums(document.ended),
        bullet_sums=sums(kind == 1 for kind in bullets),
        prose_sums=sums(prose),
        common_sums=sums(common),
        repeated_sums=sums(time > 1 for time in times),
        related_sums=sums(related),
        clock_sums=sums(len(line) < _SHORT and _TIME.search(line) is not None for line in lines),
        tool_sums=sums(kind is Kind.TOOL for kind in kinds),
        sites=sites,
        site_sums=sums([_site_wording.density(*pair) if pair[0] else 0.0 for pair in zip(sites, widths, strict=True)]),
        firsts=firsts,
        forms=forms,
    )


_RELATED = (15.0, 17.0)  # codes of a related story and its heading


def picture_endings(lines: list[str]) -> Column:
    """Return for each of *lines* whether it ends like a picture credit."""
    ends = [line[-_SHORT:].lower() for line in lines]
    every = "\n".join(ends)
    names = [name for name in _PICTURED if name in every]  # most occur in no line
    words = [word for word in _PICTURED_WORDS if word in every]
    return [1.0 if any(map(end.__contains__, names)) or _has_one(end, words) else 0.0 for end in ends]


def _has_one(end: str, words: list[str]) -> bool:
    """Does *end* contain one of *words* as a whole word?"""
    return any(map(end.__contains__, words)) and not _PICTURED_WORDS.isdisjoint(_WORD.findall(end))


def last_sign_code(line: str) -> float:
    """Return the class of the last character of *line* as a number."""
    return _FINALS[ending_class(line)]


def first_sign_code(line: str) -> float:
    """Return the class of the first character of *line* after a bullet as a number."""
    first = line[bullet_width(line)]
    if first.isalpha():
        return 0.0 if first.isupper() else 1.0 if first.islower() else 5.0
    return 2.0 if first.isdigit() else 3.0 if first in "\"'“„«‘「『" else 4.0 if first in "#[(（【@" else 6.0


def _rule(verdict: Verdict | None) -> float:
    if verdict is None:
        return _OPEN
    return _STORIES.get(id(verdict)) or _RULES.get(verdict.label, _OPEN)


def letters(text: str) -> list[str]:
    """Return the words of *text* in lower case, without digits and signs."""
    if not text.isascii():
        for sign in _PRINTED:
            text = text.replace(sign, " ")
    try:
        return text.encode("latin-1").translate(_SMALL).decode("latin-1").split()  # six times as fast
    except UnicodeEncodeError:
        return _LETTERS.findall(text.lower())


def long_words(text: str) -> set[str]:
    """Return the beginnings of the longer words of *text*, which rarely change with inflection."""
    return {word[:_LONG_WORD] for word in letters(text) if len(word) >= _LONG_WORD}


_LONG_WORD = 5  # letters
_PRINTED = "’“”–—…„‘"  # signs of Western European texts that are not in Latin-1
_SMALL = bytes([
    ord(sign) if sign.isalnum() and not sign.isdecimal() else 32
    for sign in bytes(range(256)).decode("latin-1").lower()
])  # fmt: skip


def _vocabulary(line: str, factor: float) -> list[str]:
    """Return the words of *line*, or its character pairs in scripts without spaces."""
    middle = line[len(line) // 2]
    if factor > MAX_SPACED_SCALE or "\u0e00" <= middle < "\u0e80":
        return [line[k : k + 2] for k in range(min(len(line) - 1, _MAX_WORDS))]
    return letters(line[:_MAX_READ])[:_MAX_WORDS]


_MAX_WORDS = 120


def _shared(
    line_words: list[list[str]], vocabulary: list[set[str]], prose: list[bool]
) -> tuple[list[float], list[float]]:
    """Return for each line the share of its words found in running text elsewhere, and of words frequent there."""
    counts = Counter(chain.from_iterable(compress(vocabulary, prose)))
    often = max(2.0, 0.15 * max(1, sum(prose)))
    several = {word for word, count in counts.items() if count > 1}
    frequent = {word for word in several if counts[word] >= often}
    elsewhere = {word for word in frequent if counts[word] >= often + 1}  # apart from the line itself
    shared, common = [], []
    for words, is_prose in zip(line_words, prose, strict=True):
        shared_words = [*filter((several if is_prose else counts).__contains__, words)]
        common_words = [*filter((elsewhere if is_prose else frequent).__contains__, shared_words)]
        shared.append(len(shared_words) / len(words) if words else -1.0)
        common.append(len(common_words) / len(words) if words else -1.0)
    return shared, common


def capitals(line: str) -> float:
    """Return the share of words with an initial capital; -1 in scripts without case."""
    first = line[2:3] if bullet_width(line) else line[0]
    if first.lower() == first.upper():
        return -1.0
    words = line[:_MAX_READ].split()
    return sum([word[0].isupper() for word in words]) / len(words)
