"""Notes about the author below the story: ``About the author``, a name, and a profession."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

from newsformat_text._authors import _person
from newsformat_text._authors._bylines import BYLINE, is_signed
from newsformat_text._document import Document
from newsformat_text._labels import Label, Verdict
from newsformat_text._languages._lexicon import Kind, Lexicon
from newsformat_text._languages._speech import ends_with_attribution
from newsformat_text._shape import FIRST_CJK, SPEECH_OPENERS, ends_sentence


_ABOUT_AUTHOR = Verdict(Label.SKIPPED, 0.85, "introduces the author")
_HEADINGS = frozenset([
    "about the author", "about the authors", "about the writer", "about the writers", "about the reporter",
    "about the contributor", "about this author", "about author", "author bio", "über den autor",
    "über die autorin", "über die autoren", "zum autor", "zur autorin", "à propos de l'auteur",
    "à propos de l’auteur", "à propos de l'auteure", "à propos de l’autrice", "sobre el autor", "sobre la autora",
    "acerca del autor", "acerca de la autora", "sobre la firma",
    "sobre o autor", "sobre a autora", "informazioni sull'autore",
    "sull'autore", "sull’autore", "over de auteur", "om författaren", "om skribenten", "om forfatteren",
    "kirjoittajasta", "o autorze", "o autorce", "o autorovi", "o autorke", "a szerzőről", "despre autor",
    "об авторе", "об авторах", "про автора", "за автора", "o autoru", "о аутору", "σχετικά με τον συντάκτη",
    "σχετικά με τον συγγραφέα", "yazar hakkında", "عن الكاتب", "عن الكاتبة", "نبذة عن الكاتب", "حول الكاتب",
    "عن المؤلف", "درباره نویسنده", "دربارهٔ نویسنده", "مصنف کے بارے میں", "על הכותב", "על הכותבת", "אודות הכותב",
    "אודות הכותבת", "אודות המחבר", "लेखक के बारे में", "लेखक परिचय", "লেখক পরিচিতি", "লেখক সম্পর্কে",
    "ஆசிரியர் பற்றி", "రచయిత గురించి", "ലേഖകനെ കുറിച്ച്", "เกี่ยวกับผู้เขียน", "về tác giả", "tentang penulis",
    "mengenai penulis", "作者简介", "作者簡介", "作者介绍", "作者介紹", "关于作者", "關於作者",
    "著者プロフィール", "筆者プロフィール", "執筆者プロフィール",
    "記者プロフィール", "この記事を書いた人", "저자 소개", "필자 소개", "기자 소개",
])  # fmt: skip
_LONGEST = max(map(len, _HEADINGS)) + 1
_MAX_LINES, _MAX_PARAGRAPHS = 5, 2  # of a box, at most
_STORY = 2  # paragraphs above it
_TWICE = 2  # occurrences of the author's name; a speaker's would have more


def take(document: Document) -> None:
    """Take the name and the paragraphs under such a heading, or other notes on the author, at the end of the story."""
    below = range(document.first + _STORY, len(document.lines) - 1)
    for index in document.short:
        if (
            index in below
            and len(document.lines[index]) <= _LONGEST
            and document.lower_lines[index].rstrip(" :：") in _HEADINGS
        ):
            _take_box(document, index)
            return
    _take_under_name(document)
    _take_first_named(document)
    _take_note(document)


def _take_note(document: Document) -> None:
    """Take the last paragraph if it gives the role of an author named above and nowhere else.

    Such notes have many forms, but begin with the name, and the role follows soon: ``마경희 기자는 …``.
    """
    index = max((k for k in range(max(document.last, 0), len(document.lines)) if document.ended[k]), default=-1)
    signing = [document.lines[k] for k in document.labelled(Label.BYLINE) if k < document.first]
    if not signing or index < document.first + _STORY or document.verdicts[index] is not None:
        return
    line, above = document.lines[index], document.lines[document.first : index]
    names_author = any(_begin_alike(line, byline, document.lexicon) for byline in signing)
    names_author = names_author and not line.lower().startswith(document.lexicon.roles)
    if not names_author or line[0] in SPEECH_OPENERS or ends_with_attribution(line, document.lexicon.tag):
        return
    if any(_has_name(line, other) for other in above):
        return
    if any(role in line[:_SOON].lower() for role in document.lexicon.roles):
        document.verdicts[index] = _ABOUT_AUTHOR


def _begin_alike(line: str, byline: str, lexicon: Lexicon) -> bool:
    """Does *line* begin with the full name in *byline* (possibly in another case), or with part of it?"""
    if line[0] >= FIRST_CJK:
        return any(_begins_with_name(line, name, lexicon) for name in _eastern_names(byline, lexicon))
    match = lexicon.find(byline)
    rest = match.rest if match is not None and match.kind is Kind.BYLINE else byline
    names = [word.strip(".,:;()").lower() for word in rest.split(maxsplit=_FIRST_WORDS)[:_FIRST_WORDS]]
    words = [
        word.strip(".,:;()").lower() for word in line.split(maxsplit=_FIRST_WORDS)[:_FIRST_WORDS] if word[0].isalpha()
    ]
    if lexicon.tag in _WITHOUT_CASES:
        return len({*words}.intersection(names)) > 1
    return sum(any(_is_case_of(word, name) for name in names) for word in words) > 1


_WITHOUT_CASES = frozenset(
    ["en", "de", "nl", "af", "sv", "da", "no", "fr", "es", "ca", "gl", "pt", "it", "id", "ms", "vi"]
)


def _eastern_names(byline: str, lexicon: Lexicon) -> list[str]:
    """Return possible names in *byline*; in Chinese, where places are as short, only those right behind a role."""
    for role in lexicon.roles:
        byline = byline.replace(role, f" {_ROLE} ")
    parts = "".join(sign if sign.isalnum() or sign == _ROLE else " " for sign in byline).split()
    if lexicon.tag == "zh":
        return [name for role, name in pairwise(parts) if role == _ROLE and len(name) in _CHINESE_LENGTHS]
    return [name for name in parts if len(name) in _OTHER_LENGTHS]


def _begins_with_name(line: str, name: str, lexicon: Lexicon) -> bool:
    """Does *line* begin with *name*, and not with a longer word that contains it: ``서울`` in ``서울시``?"""
    rest = line[len(name) :]
    return line.startswith(name) and (not rest[:1].isalnum() or rest.startswith((*lexicon.roles, *_LINKING_WORDS)))


_ROLE = "\0"
_CHINESE_LENGTHS, _OTHER_LENGTHS = range(2, 5), range(3, 6)  # characters of a Chinese name; of a Japanese or Korean one
_LINKING_WORDS = ("是", "为", "為", "는", "은", "は")


def _is_case_of(word: str, name: str) -> bool:
    """May *word* be *name* in some case, with the same letters except for the last few?"""
    shorter = min(len(word), len(name))
    same = next((k for k in range(shorter) if word[k] != name[k]), shorter)
    return same >= min(_STEM_LETTERS, len(name)) and max(len(word), len(name)) - same < _ENDING


def _has_name(line: str, other: str) -> bool:
    """Does *other* contain the name that *line* begins with: its second word, or its first characters?"""
    name = line[:_MIN_EASTERN_NAME] if line[0] >= FIRST_CJK else line.split(maxsplit=2)[1][:_STEM_LETTERS]
    return name in other


_FIRST_WORDS = 3  # words that include a name
_STEM_LETTERS = 4  # letters that no case changes
_MIN_EASTERN_NAME = 2  # characters
_ENDING = 4  # letters that are too many for a case ending
_SOON = 90  # characters that include the role


def _take_first_named(document: Document) -> None:
    """Take a name that only occurs near the end, without bylines elsewhere, and a line below that begins with a role.

    ``Anna Lind``, ``Reporter som bevakar domstolar …``. No other name may head a part of the story.
    """
    name = len(document.lines) - 2
    if name < document.first + _STORY or document.verdicts[name] is not None or document.verdicts[-1] is not None:
        return
    line, below = document.lines[name], document.lines[-1]
    if not _person.is_full_name(line) or document.text.count(line) > 1 or is_signed(document):
        return
    first = below.split(maxsplit=1)[0].strip(".,;:").lower()
    if any(_person.is_full_name(document.lines[k]) for k in document.short if document.first < k < name):
        return  # a list of people: Bo Ek ⏎ Fotograf som …
    if first in document.lexicon.roles and document.ended[-1] and document.prose_before(name) >= _STORY:
        document.verdicts[name:] = [BYLINE, _ABOUT_AUTHOR]


def _take_under_name(document: Document) -> None:
    """Take the last one or two paragraphs right under the repeated name of the author."""
    signing = [document.lines[index] for index in document.labelled(Label.BYLINE)]
    size = len(document.lines)
    for index in range(max(document.first + _STORY, size - 1 - _MAX_PARAGRAPHS), size - 1) if signing else ():
        line, paragraph = document.lines[index], document.lines[index + 1]
        repeats_name = (
            _is_name(line) and any(map(_contains_name(line), signing)) and document.lines.count(line) <= _TWICE
        )
        if (
            not repeats_name
            or document.verdicts[index + 1] is not None
            or paragraph[0] in SPEECH_OPENERS
            or not ends_sentence(paragraph)
        ):
            continue
        words = {word.strip(".,;:").lower() for word in paragraph.split()}
        if not words.isdisjoint(document.lexicon.roles) and document.prose_before(index) >= _STORY:
            document.set_verdict([k for k in range(index, size) if document.verdicts[k] is None], _ABOUT_AUTHOR)
            return


def _contains_name(name: str) -> Callable[[str], bool]:
    """Return a test of whether a line contains *name* in any case."""
    low = name.lower()
    return lambda line: low in line.lower()


def _take_box(document: Document, heading: int) -> None:
    below = range(heading + 1, len(document.lines))
    if any(
        document.lines[index][0] in SPEECH_OPENERS for index in below[:_MAX_LINES]
    ):  # no such box contains quotations
        return
    if not _describes_somebody(document, heading + 1):
        return
    if document.prose_before(heading) < _STORY or sum(document.prose[k] for k in below) > _MAX_PARAGRAPHS:
        return
    sentences = sum(map(ends_sentence, document.lines[heading + 1 :]))
    if sentences > 1 and not _is_name(document.lines[heading + 1]):  # several sentences need a name above them
        return
    for index in below[:_MAX_LINES]:
        if document.verdicts[index] is not None or document.matches[index] is not None:
            return
        is_name = index == heading + 1 and _is_name(document.lines[index]) and not is_signed(document)
        document.verdicts[index] = BYLINE if is_name else _ABOUT_AUTHOR


def _describes_somebody(document: Document, start: int) -> bool:
    """Does line *start*, in a script without capitals, name a person, or mention a role there or below?"""
    box = document.lines[start : start + _MAX_PARAGRAPHS]
    if not "\u0590" <= box[0][0] < "\u1400" or _is_name(box[0]):
        return True
    return any(role in line for line in box for role in document.lexicon.roles) or is_signed(document)


def _is_name(line: str) -> bool:
    return (_person.is_full_name(line) or _person.is_chinese_name(line)) and not ends_sentence(line)
