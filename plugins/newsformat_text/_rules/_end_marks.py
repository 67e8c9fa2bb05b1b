"""Marks below a story that are not part of its text: initials, end marks, agencies with their editors, codes."""

from __future__ import annotations

from newsformat.plugin import lazily
from newsformat_text._above._site_lines import counts_readers
from newsformat_text._article._end_marks import signing_agency
from newsformat_text._dates._date_lines import is_date_line
from newsformat_text._document import Document
from newsformat_text._labels import STORY_SENTENCE, Label, Verdict
from newsformat_text._languages._lexicon import Lexicon
from newsformat_text._shape import STOPS, has_digit


INITIALS = Verdict(Label.SKIPPED, 0.85, "initials of the author")
_END_WORD = Verdict(Label.SKIPPED, 0.9, "a word that marks the end of the story")
_AGENCY = Verdict(Label.SKIPPED, 0.75, "an agency and its editor, under the story")

_READERS = Verdict(Label.SKIPPED, 0.9, "the number of readers")

_MAX_INITIALS = 24  # characters of initials
_NAMES = 3  # words behind an agency
_SPEAKERS = frozenset({"앵커", "기자", "리포트", "인터뷰"})  # labels of speakers, as printed by Korean stations
_KATAKANA = lazily("[\u30a1-\u30fa]{2}")  # no Japanese author signs in it
_BRACKETED = lazily(r"[(\[]\w{2,10}(?:[/,]\s?[\w.-]{2,24}){0,3}[)\]]")
# م ن / ف ح, ع.ج/ أ.ح
_LETTERS = r"[^\W\d_](?:[ .]{1,2}[^\W\d_]){0,2}\.?"
_EDITORS = lazily(
    rf"{_LETTERS}(?:\s?/\s?{_LETTERS}){{1,3}}|[^\W\d_]{{2}}(?:/[^\W\d_]{{2}})?/\d\d:\d\d|[^\W\d_](?:\.\s?[^\W\d_]){{1,2}}\.?"
)
# rgr/ mark/, kap \\ bkl \\ kbl, MJD // ZO, YAB-MIR, jk / acme.example, (FIN) ABC/DEF
_UNCASED = lazily(r"[\u0590-\u0dff]{1,6}(?:\s?/\s?[\u0590-\u0dff.]{1,6}){1,3}")  # এসএস/জেডএ
# বিডি প্রতিদিন/এমআই, (ঢাকা টাইমস/১২মার্চ/জেবি): a newspaper of Bangladesh, possibly a date, and spelt initials
_PAPER_AND_INITIALS = lazily(
    r"\(?[\u0980-\u09e5 ]{2,30}/(?:[০-৯]{1,2}\s?[\u0980-\u09e5]{2,12}/)?"
    r"(?:এইচ|এক্স|ডব্লিউ|ওয়াই|কিউ|জেড|এফ|এল|এম|এন|এস|আই|আর|ইউ|বি|সি|ডি|জি|জে|কে|পি|টি|ভি|এ|ই|ও){2,4}\)?"
)
_INITIALLED = lazily(
    r"[^\W\d_]{1,5}(?:\s?[/\\]{1,2}\s?[^\W\d_]{1,5}){1,4}\s?[/\\]?|[A-Z]{2,4}-[A-Z]{2,4}|/[^\W\d_](?:\.?[^\W\d_]){1,2}\.?/"
    r"|(?:[a-z]{1,5}-){1,2}[a-z]{1,5}(?:/[a-z]{1,5}){1,3}|[a-z]{1,5}/[a-z]{1,5}-[a-z]{1,5}"  # jr-ol/ms
    r"|[^\W\d_]{2,4}\s?/\s?[\w-]{3,14}\.[a-z]{2,3}|\(FIN\) [^\W\d_]{2,4}(?:/[^\W\d_]{2,4}){0,2}"
)
_SMALL = lazily(r"[^\W\d_]{2,4}(?: [^\W\d_]{2,4}){0,2}")  # jkl rot
# dpa/lno vo yyno z2 mah; (dpa-infocom, dpa:240312-99-123456/2)
_EDITED = lazily(
    r"(?:dpa|afx|sid|apa|sda)\b[^.!?]{0,20}\by[yny]\w{2}\b(?: [\w-]{1,6}){0,3}"
    r"|[(©\s]{0,3}dpa-infocom(?: GmbH)?(?:,? dpa:[\d/-]{6,30})?\)?"
)
_ISSN = lazily(r"ISSN:? \d{4} ?- ?\d{3}[\dX]")
_COPYRIGHT = lazily(r"\([cC]\)\s?[^()]{0,50}(?:19|20)\d\d\b")
_YEARS = lazily(r"(?:19|20)\d\d(?:\s?[-–—]\s?(?:19|20)\d\d)?\s?[©ⓒ]")  # 1998-2026 © The Harbor Globe
_RIGHTS = Verdict(Label.COPYRIGHT, 0.9, "names the owner of the story, under it")
_HANDLE = lazily(r"@[\w.]{3,40}")  # of a channel, under its post
_CHANNEL = Verdict(Label.TOOL, 0.9, "the channel of a post")
_CODE = Verdict(Label.SKIPPED, 0.95, "the end of a telegram, or codes of its editors")
_CODES = frozenset(
    {"NNNN", "ENDS", "END", "FIN", "FINE", "CRÍOCH", "DIWEDD", "以上", "終わり", "おわり", "끝", "끝.", "完", "انتهى"}
)
_SIGNS = " /()（）[]【】<>#*=-–—."
_ENDS = frozenset([
    "انتهى", "انتهی", "النهاية", "تمت", "پایان", "انتهای پیام", "ختم شد", "完", "完了", "终", "終", "끝", "समाप्त",
    "শেষ",
    "ends", "end", "fin", "ende", "schluss", "segue", "konec", "koniec", "конец", "кінець", "τέλος", "30",
])  # fmt: skip


def mark(line: str, lexicon: Lexicon) -> Verdict | None:
    """Return the verdict of *line*, below a story, if it is such a mark; words of a story have no signs around them."""
    if _BRACKETED.fullmatch(line) and line[1:-1] not in _SPEAKERS and not _KATAKANA.search(line):
        return INITIALS
    if counts_readers(line):
        return _READERS
    if lexicon.tag == "bn" and "/" in line and _PAPER_AND_INITIALS.fullmatch(line):
        return INITIALS
    if len(line) <= _MAX_INITIALS:
        if _EDITORS.fullmatch(line) or (line[0] > "\u0530" and _UNCASED.fullmatch(line)):
            return INITIALS
        bare = line.strip(_SIGNS)
        if bare.lower() in _ENDS and len(bare) < len(line):
            return _END_WORD
    return _AGENCY if _is_edited(line, lexicon) else None


def is_initials(line: str) -> bool:
    """Is *line* only somebody's initials: ``A.H.``, ``k.a.``, ``(jdv)``?"""
    return len(line) <= _MAX_INITIALS and _INITIALS.fullmatch(line) is not None


_INITIALS = lazily(r"(?:[^\W\d_]\.\s?){1,2}[^\W\d_]{1,2}\.|[^\W\d_]\.[^\W\d_]|\([a-zà-ž]{2,4}(?:/[a-zà-ž]{2,4})?\)")


def take(document: Document) -> None:
    """Take the marks at the end of the text, from its last line up: codes of telegrams, initials, rights."""
    lines, verdicts, vocabulary = document.lines, document.verdicts, set[str]()
    for index in range(len(lines) - 1, max(document.first, document.headline), -1):
        if len(lines[index]) > _LONGEST:
            return
        verdict = verdicts[index]
        if verdict is None:
            verdict = _last(document, lines[index])
            if verdict is None and _are_of_wire(lines[index]) and signing_agency(lines[index - 1], document.lexicon):
                verdict = INITIALS
            elif verdict is None and _may_be_initials(lines[index]):
                vocabulary = vocabulary or _words_of_story(document)
                verdict = INITIALS if vocabulary.isdisjoint(lines[index].split()) else None
            verdicts[index] = verdict
            may_be_date = verdict is None and len(lines[index]) <= _MAX_DATE and has_digit(lines[index])
            if may_be_date and is_date_line(document, index):
                continue
        if verdict is None or verdict.label in _STORY:
            return


_LONGEST = 240  # characters of a line below the story
_MAX_DATE = 40  # characters of a date, which other rules take
_STORY_LINES = 200  # lines with words that are compared
_STORY = frozenset({Label.BODY, Label.LEAD, Label.LIST, Label.QUOTE, Label.TABLE, Label.SUBHEADING})


def is_edited(line: str) -> bool:
    """Is *line* the initials and codes of editors at a German agency: ``dpa pet yyzz n1 ks``?"""
    return _EDITED.fullmatch(line) is not None


def _words_of_story(document: Document) -> set[str]:
    lines = document.lines[document.story : min(document.last + 1, document.story + _STORY_LINES)]
    return {word for line in lines for word in line.split()}


def _may_be_initials(line: str) -> bool:
    """May *line*, the last but for other marks, be initials in small letters, if the story lacks such a word?"""
    return len(line) <= _MAX_INITIALS and line.islower() and _SMALL.fullmatch(line) is not None


def _are_of_wire(line: str) -> bool:
    """May *line* be initials that did not fit on the line of the agency above: ``OL MS``?"""
    return len(line) <= _MAX_INITIALS and line.isupper() and _CAPITALS.fullmatch(line) is not None


_CAPITALS = lazily(r"[A-Z]{2,4}(?: [A-Z]{2,4}){0,3}")


def _last(document: Document, line: str) -> Verdict | None:
    """Return the verdict of *line*, the last of a text but for other marks."""
    if document.lexicon.tag == "ro" and _AGERPRES.search(line):
        return STORY_SENTENCE
    if document.lexicon.tag == "zh" and _CHINESE_REPORTER.search(line):
        return STORY_SENTENCE
    if signing_agency(line, document.lexicon):
        return STORY_SENTENCE
    if len(line) > _LONGEST_MARK:
        return None
    if line[0] == "@" and _HANDLE.fullmatch(line):
        return _CHANNEL
    if line in _CODES or (line[0] == "I" and _ISSN.fullmatch(line)) or is_edited(line):
        return _CODE
    if line[0] == "(" and (_ATTACHED.fullmatch(line) or _is_marked(line, document.lexicon)):
        return _CODE
    if (line[:3] in {"(c)", "(C)"} and _COPYRIGHT.match(line)) or (line[0] in "12" and _YEARS.match(line)):
        return _RIGHTS
    if len(line) > _MAX_INITIALS or not (line.islower() or line.isupper()):
        return None
    return INITIALS if _INITIALLED.fullmatch(line) else None


def _is_marked(line: str, lexicon: Lexicon) -> bool:
    """Is *line* an agency, or an end word, in brackets, with initials: ``(Hina) xjr yol``?"""
    match = _BRACKETS_AND_INITIALS.fullmatch(line)
    return match is not None and (match[1].lower() in _ENDS or lexicon.names_agency(match[1]))


_BRACKETS_AND_INITIALS = lazily(r"\(([^\W\d_]{2,12})\)(?: [a-zà-ž]{2,4}(?:/[a-zà-ž]{2,4}){0,3}){1,3}")
_ATTACHED = lazily(r"\([^\W\d_]{3,8}\)(?: ?\([^\W\d_]{3,8}\)){1,3}")  # material sent along, at EFE: (foto)(vídeo)
_AGERPRES = lazily(r"[.!?”\"] AGERPRES\s?/\s?\([^()]{2,200}\)$")  # the agency behind the last sentence
# The reporter behind the last sentence.
_CHINESE_REPORTER = lazily(r"。[（(](?:记者|記者|本报记者|本報記者|编辑|編輯|完)[^()（）。]{0,24}[)）]$")
_LONGEST_MARK = 100  # characters of a mark


def _is_edited(line: str, lexicon: Lexicon) -> bool:
    """Is *line* an agency and names of editors, in a script without capitals: ``भाषा अविनाश``, ``وام/أحمد/سارة``?"""
    name = lexicon.agency(line) if "\u0530" < line[0] < "\u2e80" else ""
    words = line[len(name) :].replace("/", " ").split()
    if not name or line[len(name) : len(name) + 1] not in {" ", "/"} or not 0 < len(words) <= _NAMES:
        return False
    return all(word.isalpha() or word[-1] not in STOPS for word in words)
