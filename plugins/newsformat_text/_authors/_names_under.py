"""Recognises bylines that are names directly below the story."""

from __future__ import annotations

from unicodedata import category

from attrs import frozen

from newsformat.plugin import lazily
from newsformat_text._authors import _credits, _signatories
from newsformat_text._authors._bare_names import WORDS
from newsformat_text._authors._joiners import split_names
from newsformat_text._authors._person import has_case, is_japanese_name, is_organisation, is_organisation_acronym
from newsformat_text._authors._person_check import is_in_story, is_person
from newsformat_text._authors._roles import role_in
from newsformat_text._document import Document
from newsformat_text._labels import Label, Verdict, has_label
from newsformat_text._languages._lexicon import Kind, Lexicon
from newsformat_text._languages._site_wording import count_site_words
from newsformat_text._shape import ends_sentence, is_latin


def take(document: Document) -> bool:
    """Label a name directly below the story, if usual in the language; return whether there is one."""
    index, size = document.last + 1, len(document.lines)
    if not document.first < index < size:
        return False
    while index < min(document.last + _MIN_SHORT_LINES, size - 1) and _is_inner_sentence(document, index):
        index += 1
    if document.lexicon.tag in _SIGNED_BELOW and _precedes_paper(document, index):
        document.verdicts[index : index + 2] = [_SIGNATURE, _PAPER]
        return True
    line = _RANKS_AND_DEGREES.sub("", document.lines[index].lstrip("-—– "))
    is_open = document.verdicts[index] is None and document.matches[index] is None
    if not is_open or not 0 < len(line) <= _SIGNED_BY or _heads_sentence(document, index):
        return False
    if _signs_title(document, index):
        return False
    is_name = (
        _is_japanese_byline(document, index) if document.lexicon.tag == "ja" else _is_byline(document, index, line)
    )
    if is_name:
        document.verdicts[index] = _SIGNATURE
        return True
    return document.lexicon.tag != "ja" and _signatories.take(document, index)


def _signs_title(document: Document, index: int) -> bool:
    """Is line *index* the author below the first of several titles of other stories, each with its author?"""
    if not has_label(document.verdicts[index - 1], Label.RELATED) or index + 2 >= len(document.lines):
        return False
    title, author = document.lines[index + 1 : index + 3]
    is_title = not document.ended[index + 1] and len(title) * document.scale >= _MIN_TITLE
    return is_title and _is_signature(document, author)


_MIN_TITLE = 15  # Latin letters of a title


def _heads_sentence(document: Document, index: int) -> bool:
    """Is line *index* in capitals above a sentence of the story, and so its subheading: ``PEOPLE RUN OUTSIDE``?

    A sentence that begins with the same name is about the author.
    """
    if not document.lines[index].isupper() or index + 1 == len(document.lines):
        return False
    below, is_free = document.lines[index + 1], document.matches[index + 1] is None
    is_open = is_free and document.verdicts[index + 1] is None and document.ended[index + 1]
    is_sentence = is_open and below.count(" ") >= _SENTENCE_SPACES and below[-1] == "."
    if not is_sentence or _dotless_capitals(below).startswith(_dotless_capitals(document.lines[index])):
        return False
    return not count_site_words(below, document.lexicon)


def _dotless_capitals(text: str) -> str:
    """Return *text* in capitals, where the Turkish letters I with and without a dot are the same."""
    return text.upper().replace("İ", "I")


_SENTENCE_SPACES = 3  # blanks in a sentence below a subheading


def _is_japanese_byline(document: Document, index: int) -> bool:
    """Is line *index* a name in brackets, or bare names, with surnames that the story does not mention?

    Nobody announces them right above: ``入賞者は次の通り。``
    """
    line, above = document.lines[index], document.lines[index - 1]
    if _BRACKETED.fullmatch(line) is not None:
        return True
    if any(map(above.__contains__, _ANNOUNCING)):
        return False
    names = line.replace("、", "・").split("・")
    text_above = "".join(document.lines[:index])
    return all(name and is_japanese_name(name) and name[:_SURNAME] not in text_above for name in names)


_ANNOUNCING = ("次の", "以下の", "通り。", "とおり。")
_SURNAME = 2  # characters, mostly


def _is_byline(document: Document, index: int, line: str) -> bool:
    """Is *line*, line *index* without titles, a byline: by what stands next to the name, or by its position?"""
    bracketed = line[:1] == "(" and line[-1:] == ")"
    if ends_sentence(line) and not has_case(line[0]) and not bracketed:
        return False
    bare = line.strip("(").rstrip(" ).")
    names = split_names(bare, document.lexicon)
    are_names = len(names) > 1 and all(_is_signature(document, name) for name in names)  # Anna Berg och Tom Lind
    signer = _signer(names[0] if are_names else bare, line[-1], document.lexicon)
    if not _is_signature(document, signer.name):
        return False
    if signer.is_alone() and index + 1 == len(document.lines) and _is_all_story(document, index):
        return True
    if signer.beside is not None and not (signer.of_house or _is_name_addition(document, index, signer.beside)):
        return False
    return are_names or bracketed or _is_byline_by_form(document, index, signer)


@frozen
class _Signer:
    """A name, and what stands next to it: role, town or affiliation, or the organisation before a name in brackets."""

    name: str
    beside: str | None = None
    is_role: bool = False
    of_house: bool = False

    def is_alone(self) -> bool:
        """Is there nothing next to the name: no town, affiliation or role?"""
        return self.beside is None or self.is_role or (self.beside.istitle() and self.beside.isalpha())


def _signer(bare: str, end: str, lexicon: Lexicon) -> _Signer:
    """Return the signer whose name starts *bare*, the text of a line with the last character *end*."""
    name, *more = _AFTER_NAME.split(bare, maxsplit=1)
    if not more:
        role, person = role_in(name, lexicon)
        return _Signer(person, role, is_role=True) if role and person else _Signer(name)  # Ann Lee Staff Writer
    if is_organisation_acronym(name) and end == ")":  # RTV (Ann Lee)
        return _Signer(more[0], name, of_house=True)
    return _Signer(name, more[0], role_in(more[0], lexicon)[0] != "", bool(_credits.agencies_alone(more[0], lexicon)))


def _is_byline_by_form(document: Document, index: int, signer: _Signer) -> bool:
    """Is it shown to be a byline by what is next to the name, a dash before it, the language, or repetition?"""
    after_name = signer.beside
    if after_name is not None and (
        (signer.of_house and _credits.agencies_alone(after_name, document.lexicon))
        or (signer.is_role and not after_name[0].islower())
        or _is_signature(document, after_name)
    ):
        return True
    if document.lexicon.tag in _SIGNED_BELOW or document.lines[index][0] in "—–-":
        return True
    return signer.name.lower() in map(str.lower, document.lines[: max(0, document.headline)])


def _is_all_story(document: Document, index: int) -> bool:
    """Are there several paragraphs, and at most an agency besides, between the headline and line *index*?"""
    has_agency = has_label(document.verdicts[index - 1], Label.CREDIT)
    above = range(document.headline + 1, index - has_agency)
    if is_latin(document.lines[index]) != is_latin(document.lines[document.first]):
        return False
    return len(above) >= _PARAGRAPHS and all(
        document.verdicts[k] is None and (document.prose[k] or ends_sentence(document.lines[k])) for k in above
    )


_PARAGRAPHS = 2


def _precedes_paper(document: Document, index: int) -> bool:
    """Is line *index* a name with a comma, with a paper in quotation marks below it?"""
    if document.lines[index][-1] != "," or document.verdicts[index : index + 2] != [None, None]:
        return False
    quoted = _QUOTED.fullmatch(document.lines[index + 1])
    return quoted is not None and _is_signature(document, document.lines[index][:-1].rstrip())


_QUOTED = lazily(r"[«“„\"][^«»“”„\"]{3,40}[»”“\"]\.?")
_PAPER = Verdict(Label.CREDIT, 0.7, "the author's paper, below the name")


def _is_name_addition(document: Document, index: int, text: str) -> bool:
    """Is *text*, after a name on line *index*, another name, a picture credit, an affiliation or a town?"""
    match = document.lexicon.find(text)
    is_role = text[:1] not in {"", "("} and bool(role_in(text, document.lexicon)[0])
    return (
        (match is not None and match.kind is Kind.CAPTION)
        or _is_signature(document, text)
        or is_role
        or bool(_SPECIALLY_FOR.match(text) or _DEGREE.fullmatch(text))
        or _is_from(document, index, text)
    )


def _is_from(document: Document, index: int, town: str) -> bool:
    """Is *town* the place after a letter writer, ``– Ann Lee, Lockton``, or author: ``Иван Тяжлов, Кострома``?"""
    last = index + 1 == len(document.lines) and document.lines[index][0] in "—–-"
    signs = document.lexicon.tag in _SIGNED_BELOW and " " not in town and len(town) > _INITIALS
    return (
        (last or signs)
        and town.count(" ") < _TOWN
        and all(word[0].isupper() and word.isalpha() for word in town.split())
    )


_TOWN = 3  # words of its name
_INITIALS = 3  # letters that are no vowel signs


def _is_inner_sentence(document: Document, index: int) -> bool:
    """Is line *index* a sentence, or a teaser or caption within the story?"""
    verdict = document.verdicts[index]
    if document.lines[index].startswith(_POINTERS):
        return True
    if has_label(verdict, Label.TOOL) and index + 2 == len(document.lines):  # a button to listen, above the last line
        return True
    if verdict is not None:
        return verdict.label in (_AMID_LEFT if document.lexicon.tag == "vi" else _AMID_STORY)
    line, match = document.lines[index], document.matches[index]
    if match is not None and match.kind is Kind.CAPTION and len(line) <= _SIGNED_BY:
        return True
    if line[-1] == "." and len(line) <= _SIGNED_BY and _is_signature(document, line[:-1]):  # Ann Lee.
        return False
    return ends_sentence(line) and not (line[-1] == "." and _DEGREE.fullmatch(line.rpartition(", ")[2]))


_POINTERS = (">>", "»")  # before the title of another story
_AMID_STORY = frozenset({Label.RELATED, Label.RELATED_HEADING, Label.CAPTION, Label.CREDIT})
_AMID_LEFT = _AMID_STORY | {Label.TOOL}  # where names end no story with a stop


def _is_signature(document: Document, line: str) -> bool:
    words = line.split()
    if document.lexicon.tag in _INITIALLED and len(words) == 1:  # Б.Болормаа, Э.Рустамов
        return is_person(line, document) and not is_in_story(document, line, document.story)
    return (
        1 < len(words) < WORDS
        and all(len(word) > 1 and _has_only_letters(word) for word in words)
        and (document.lexicon.tag == "vi" or all(len(word) > 2 or word in _SONS for word in words))  # noqa: PLR2004 -- letters; ΤΟ ΒΗΜΑ
        and not _mixes_scripts(line.replace(" ", "").replace("-", ""))
        and is_person(line, document)
        and not is_organisation(line)
        and not is_in_story(document, line, document.story)
    )


# Languages in which papers sign with an initial and no space.
_INITIALLED = frozenset({"mn", "ru", "uk", "be", "kk", "ky"})
_SONS = frozenset(["בן", "בר", "אל", "بن", "آل"])  # of two letters, within names


def _has_only_letters(word: str) -> bool:
    """Does *word* consist of letters, Indic vowel signs and hyphens?"""
    word = word.replace("-", "", 1)  # Lee-Carter
    return word.isalpha() or all(letter.isalpha() or category(letter)[0] == "M" for letter in word)


def _mixes_scripts(letters: str) -> bool:
    """Are some of *letters* basic Latin, and others not Latin?"""
    return min(letters) < "\u0080" and any("\u0370" <= letter < "\u1e00" or letter > "\u1eff" for letter in letters)


# Police ranks and degrees before a name, as used by spokespeople: mjr. Bc. Anna Nováková.
_RANKS_AND_DEGREES = lazily(
    r"^(?:(?i:mgr|bca?|ing|mu?dr|mvdr|judr|phdr|rndr|thdr|dr|prof|doc|hab|inż|lek|med|red|ks|mag|dipl|oec"
    r"|mjr|kpt|npor|ppor|por|pplk|plk|nprap|prap|rtm|nrtm|stržm|gen|płk|ppłk|mł|st|szt|asp|sierż|podkom|nadkom|kom|podinsp|insp"
    r"|проф|докт|канд|ген|полк|подп|майор|кап)\.\s?){1,5}(?=[^\W\d_]{2})"
)
_SIGNED_BY = 60  # characters of a name and the text next to it
_BRACKETED = lazily(
    r"[(（【〔](?!敬称略|随時掲載|文中敬称略|続報)(?:[一-龯]{1,6}[部局]・)?"
    r"(?:[一-龯々]{3,5}|[一-龯々]{1,3}[ 　][一-龯々]{1,3})"
    r"(?:、[一-龯々]{3,5}){0,3}[)）】〕]"
)
_AFTER_NAME = lazily(r"\s?[/|,،]\s?|\s\(|\s[-–—]\s|\s(?=(?:avec|with|mit|con|com|med|met)\s)")
_DEGREE = lazily(r"(?:DiS|Ph\.? ?D|CSc|DrSc|MBA|LL\. ?M|M\.?Sc|BBA|MPA|MHA|ArtD|Th\. ?D)\.?")  # behind a name
_SPECIALLY_FOR = lazily(r"специально для|спеціально для|specjalnie dla|ειδικά για")
_MIN_SHORT_LINES = 9  # minimum lines of a story of short lines
_SIGNATURE = Verdict(Label.BYLINE, 0.65, "a person's name directly below the story")
# Languages in which papers sign below the story.
_SIGNED_BELOW = frozenset({
    "ru", "uk", "be", "bg", "mk", "sr", "el", "vi", "ka", "hy", "hu", "pl", "fr", "cs", "sk", "uz", "kk", "ky", "tg",
    "az", "tt", "tr", "si", "mn", "es", "pt", "it", "ca", "gl", "ro", "sq",
})  # fmt: skip
