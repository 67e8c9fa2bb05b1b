"""Finds byline words and pointers to other stories that are glued to a name or title: ``ByAnna Marsh``."""

from __future__ import annotations

from newsformat.plugin import lazily
from newsformat_text._authors._joiners import CAPITAL, LOWER, may_have_glued_words
from newsformat_text._authors._person import begins_with_name, is_full_name
from newsformat_text._languages._lexicon import SHORT_START, Kind, Lexicon, Match
from newsformat_text._rules._announcing import SPACES
from newsformat_text._shape import ends_sentence


_HEAD = 30  # first lines that may be a byline
_LONGEST = 160  # characters of such a line
# As DiMarco and DeAnna are names, only lower case counts in Italian and Romanian.
_WORDS = {
    "en": ("By", "by", "Author", "Written by", "Posted by", "Story by", "Words by", "Reported by"),
    "de": ("Von", "von", "Autor", "Autorin", "Ein Artikel von", "Text"),
    "fr": ("Par", "par", "Auteur", "Publié par", "Propos recueillis par"),
    "es": ("Por", "por", "Autor", "Autora", "Escrito por", "Publicado por"),
    "ca": ("Per", "per", "Autor"),
    "pt": ("Por", "por", "Autor", "Escrito por", "Publicado por"),
    "it": ("di", "Autore", "Scritto da", "Pubblicato da", "A cura di", "a cura di"),
    "nl": ("Door", "door", "Auteur", "Tekst"),
    "sv": ("Av", "av", "Text"),
    "no": ("Av", "av", "Tekst"),
    "da": ("Af", "af", "Tekst"),
    "pl": ("Autor", "Autorka"),
    "cs": ("Autor", "Autorka"),
    "sk": ("Autor", "Autorka"),
    "ro": ("de", "Autor", "Scris de"),
    "hu": ("Szerző", "Írta"),
    "hr": ("Autor", "Piše"),
    "sr": ("Autor", "Piše", "Аутор", "Пише"),
    "id": ("Oleh", "Penulis", "Reporter"),
    "ru": ("Автор", "Текст"),
    "uk": ("Автор", "Текст"),
}


def match_glued_bylines(lines: list[str], matches: list[Match | None], lexicon: Lexicon) -> None:
    """Set in *matches* the first *lines* with a byline word glued to a name."""
    words = _WORDS.get(lexicon.tag, ())
    if lexicon.tag in _IN_OTHER_LETTERS:
        words = (*words, "By")
    if not words:
        return
    first = {word[0] for word in words} | _FROM_FIRST.get(lexicon.tag, frozenset())
    for index, line in enumerate(lines[:_HEAD]):
        if " - " in line and matches[index] is None and (byline := _behind_house(line, words)):
            matches[index] = byline
        if line[0] not in first or len(line) > _LONGEST:
            continue
        before, word = matches[index], ""
        if before is None:
            word = next((word for word in words if line.startswith(word) and _is_named(line[len(word) :])), "")
        elif before.phrase == _FROM_WORD and (report_start := _REPORT_FROM.match(line)) and not ends_sentence(line):
            word = report_start[0] if begins_with_name(line[report_start.end() :]) else ""
        if word:
            rest = line[len(word) :]
            matches[index] = Match(Kind.BYLINE, word.lower(), rest, marked=False, words=word.count(" ") + 1)


def _behind_house(line: str, words: tuple[str, ...]) -> Match | None:
    """Return the match of a byline on *line* after a paper and its section: ``Acme - News - By Ann Lee``."""
    before, _, last = line.rpartition(" - ")
    word = next((word for word in words if last.startswith(f"{word} ")), "")
    name = last[len(word) :].strip()
    if not word or not word[0].isupper() or len(before) > _MAX_PUBLICATION or not is_full_name(name):
        return None
    return Match(Kind.BYLINE, word.lower(), name, marked=False, words=word.count(" ") + 1)


_MAX_PUBLICATION = 70  # characters of a paper, its place and its section


def match_glued_pointers(lines: list[str], matches: list[Match | None], lexicon: Lexicon) -> None:
    """Set in *matches* the *lines* with a pointer to another story glued to its title."""
    pattern = _POINTING.get(lexicon.tag)
    if pattern is None:
        _match_seamed(lines, matches, lexicon)
        return
    for index, line in enumerate(lines):
        if matches[index] is None and line[0] in _POINTING_FIRST and (glued := pattern.match(line)):
            phrase = glued[0]
            rest = line[glued.end() :]
            matches[index] = Match(Kind.RELATED, phrase, rest, marked=True, words=phrase.count(" ") + 1)


def _match_seamed(lines: list[str], matches: list[Match | None], lexicon: Lexicon) -> None:
    """Set in *matches* the *lines* with a pointer of several words glued to a capital: ``Next articleTown …``."""
    for index, line in enumerate(lines):
        match = matches[index]
        if (
            len(line) > _LONGEST
            or line[:SHORT_START] not in lexicon.starts
            or (match is not None and match.kind not in _SHORTER)
        ):
            continue
        seam = _SEAM.match(line) if may_have_glued_words(line.split(" ", _SEAMED)[:_SEAMED]) else None
        found = lexicon.find(line[: seam.end()]) if seam else None
        if seam is None or found is None or found.kind is not Kind.RELATED or found.rest:
            continue
        rest = line[seam.end() :]
        if found.words > 1 or (len(found.phrase) >= _MIN_SINGLE_WORD and rest.count(" ") >= SPACES):
            matches[index] = found._replace(rest=rest, marked=True)


_SEAMED = 5  # minimum words of a phrase glued to a title
_SHORTER = frozenset({Kind.TOOL, Kind.RELATED})  # what the first of these words are: À lire
_MIN_SINGLE_WORD = 7  # letters of a single word glued to a title: RelatedTown opens lock to boats
_SEAM = lazily(
    rf"(?:[^\W\d_]{{1,16}}(?: [^\W\d_]{{2,16}}?){{0,4}}(?<=[{LOWER}])(?=[{CAPITAL}\d])"
    rf"|[{CAPITAL}]{{2,15}}(?: [{CAPITAL}]{{2,16}}?){{1,3}}(?=[{CAPITAL}][{LOWER}]|\d))"
)
_POINTING = {
    "hi": lazily(r"(?:यह|ये|इसे|इन्हें) भी (?:प(?:ढ\u093c?|\u095d)ें|देखें)(?=[क-ह])(?!ग[ेी])"),  # पढ़ेंगे is a word
    "bn": lazily(r"আর[ওো] ?(?:প(?:ড\u09bc?|\u09dc)ুন|দেখুন)(?=[ক-হ])"),
}
_POINTING_FIRST = frozenset("यइআ")

_FROM_FIRST, _FROM_WORD = {"de": frozenset("A")}, "aus"
_REPORT_FROM = lazily(r"Aus [A-ZÄÖÜ][\w-]+(?: [A-ZÄÖÜ][\w-]+)? (?:berichte[tn]|von) (?=[A-ZÄÖÜ])")


# Languages in non-Latin scripts with English words in the themes of their sites.
_IN_OTHER_LETTERS = frozenset({"ru", "uk", "be", "bg", "mk", "sr", "kk", "ky", "tg", "mn", "el"})


def _is_named(text: str) -> bool:
    """Could *text* start with first and last name, the first with one capital, or an initial?"""
    initial = text[1:3] == ". " and text[0] > _FIRST_NOT_LATIN
    return text[:1].isupper() and (text[1:2].islower() or initial) and begins_with_name(text)


_FIRST_NOT_LATIN = "\u0370"  # letters from here on are not Latin
