"""Recognises headlines, and section names above them, by their form."""

from __future__ import annotations

import re

from newsformat.plugin import lazily
from newsformat_text._authors import _reporters
from newsformat_text._authors._person import is_full_name
from newsformat_text._authors._roles import role_in
from newsformat_text._dates._date_lines import is_date_line, is_date_or_span
from newsformat_text._document import Document
from newsformat_text._languages._lexicon import Kind, Lexicon, Match
from newsformat_text._rules._credit_endings import JAPANESE, KOREAN_PROVIDER
from newsformat_text._shape import COLONS, FIRST_CJK, has_digit


_PHOTOGRAPHER_ENDINGS = ("攝)", "攝）", "摄)", "摄）")  # after a photographer, in Chinese
# A picture credit after a sentence: 。圖／取自港務局網站, 다.(사진=나루일보)
_CREDIT_AFTER_SENTENCE = lazily(
    rf"{JAPANESE}|{KOREAN_PROVIDER}|"
    r"。\s?[（(]?(?:图片|圖片|图|圖|攝影|摄影)\s?[/／:：|｜]\s?[^。]{2,24}[)）]?$"
    r"|(?:记者|記者)\s?[^\W\d_]{2,4}\s?[摄攝]$"
    r"|[＝=][^＝=。]{2,50}(?:撮影|提供|写す)$"
    r"|[(（](?:[^()（）]{0,8}資料写真|[^()（）]{0,10}(?:写真協会|取材団)|(?:撮影|カメラ|画像提供|写真提供|写真|提供)[・:：＝=][^()（）]{2,16})[)）]$"
)
LEAST, MOST = 10, 180  # letters of a headline
SECTION = 30  # letters of the name of a section
MIN_RATIO = 1.4  # a headline is so many times as long as the line above it
_WORDS = 3  # of such a name
_TITLE = range(25, 181)  # letters of a title
_BARS = 3  # too many for one
TIMED = lazily(r"(?:[01]?\d|2[0-3])[:.h][0-5]\d(?:\s?(?:Uhr|h|[ap]\.?m\.?|[AP]M)\b\.?)?\s?[:|–—-]?\s")  # heads a post


def is_ticker_title(document: Document, index: int) -> bool:
    """Is line *index* a title between a time and a button to read on: ``10:24 . Town opens lock… More |``?"""
    line = document.lines[index]
    if not line[0].isdigit() or (timed := TIMED.match(line)) is None or timed.end() > _MAX_TIME:
        return False
    match = _READ_ON.search(line, max(0, len(line) - _MAX_BUTTON))
    button = document.lexicon.find(match["button"]) if match else None
    return button is not None and button.kind in _LEADING and not button.rest


_MAX_TIME, _MAX_BUTTON = 12, 40  # characters of a time; of dots and a button
_READ_ON = lazily(r"(?:…|\.\.)\s?(?P<button>[^\W\d_][^….|]{2,24}?)[\s|»]{0,3}$")
_LEADING = frozenset({Kind.RELATED, Kind.TOOL})

# The name of a field before the headline, and before any: of archives, of data sets, of mail.
TITLE_FIELD = lazily(
    r"(?:title|headline|subject|titel|überschrift|betreff|titre|objet|título|asunto|assunto|titolo|oggetto|tytuł|temat"
    r"|заголовок|тема|标题|標題|主题|主題|タイトル|件名|제목|العنوان|الموضوع)\s?[:：]\s*(?=\S)",
    re.IGNORECASE,
)
FIELD = lazily(r"[^\W\d_][^\W\d_ -]{1,13}(?: [^\W\d_]{1,13})?\s?[:：]\s?\S")


def is_section(line: str, factor: float) -> bool:
    """Could *line* be a section name, or a row of them?"""
    if len(line) * factor <= SECTION and line.count(" ") < _WORDS:
        return True
    return line.count(", ") > 1 and all(piece.count(" ") < _WORDS for piece in line.split(", "))


def is_pair_of_words(line: str) -> bool:
    """Is *line* two words joined by *and*, like some section names: ``Law & Order``, ``Natur und Umwelt``?"""
    words = line.split()
    return len(words) == _WORDS and words[1].lower() in _ANDS


_ANDS = frozenset([
    "&", "+", "and", "und", "et", "y", "e", "i", "og", "och", "en", "ja", "és", "ve", "si", "și", "dan", "và",
    "и", "та", "і", "й", "και",
])  # fmt: skip


def _has_title_behind(document: Document, index: int) -> bool:
    """Is line *index* a title after a label for updates, live coverage or pictures: ``LIVE: Town opens``?"""
    line, match = document.lines[index], document.matches[index]
    if match is None or int(len(match.rest) * document.scale) not in _TITLE:
        return False
    if match.kind is Kind.CAPTION and match.words == 1:
        return _is_of_headline(line.removesuffix(match.rest).rstrip(), match)
    is_label = match.marked and (match.kind is Kind.UPDATE or match.phrase in _LIVE)
    return is_label and not is_date_line(document, index)


_LIVE = frozenset(
    {"live", "liveblog", "live blog", "liveticker", "directo", "en directo", "en direct", "diretta", "ao vivo"}
)


def _is_of_headline(word: str, match: Match) -> bool:
    """Is the picture *word* printed as before a headline: ``[VIDEO]``, ``(Foto)``, ``FOTO |``, ``VIDEO:``?"""
    if word[0] in "[(【":
        return word[-1] in "])】"
    return word.isupper() and (word[-1] == "|" or (word[-1] == ":" and match.phrase in _FILM))


_FILM = frozenset({"video", "vídeo", "vidéo", "videó", "wideo", "видео", "відео", "βίντεο"})


def is_title(document: Document, index: int) -> bool:
    """Could line *index*, if there is one, be a headline by its form?"""
    if not 0 <= index < len(document.lines):
        return False
    line = document.lines[index]
    return (
        not document.prose[index]
        and (document.matches[index] is None or _has_title_behind(document, index))
        and int(len(line) * document.scale) in _TITLE
        and not document.ended[index]
        and line.count("|") < _BARS
        and line[-1] not in COLONS
        and not line.endswith(" |")
        and "©" not in line
        and line[:4] != "http"
        and not ends_with_credit(line)
        and (line[0].isalpha() or any(map(str.isalnum, line)))
        and not (line[0].isdigit() and TIMED.match(line))
        and not (has_digit(line) and is_date_or_span(document, index))
        and not (
            document.lexicon.tag == "zh"
            and (_reporters.parse_reporters(line, line) or _reporters.is_reporter_line(line))
        )
        and not (line[-1] == ")" and _is_credited(line, document.lexicon))
        and not (
            line[0].isupper() and line.count(" ") <= _MAX_NAME_SPACES and _is_name_with_role(line, document.lexicon)
        )
    )


def ends_with_credit(line: str) -> bool:
    """Does the CJK *line* end with a picture credit, unlike a headline?"""
    if line.endswith(_PHOTOGRAPHER_ENDINGS):
        return True
    eastern = line[-1] > FIRST_CJK or (line[-1] in ")]>" and max(line[0], line[-2:][0]) > FIRST_CJK)
    return (eastern or "ⓒ" in line) and _CREDIT_AFTER_SENTENCE.search(line) is not None


_MAX_NAME_SPACES = 6  # spaces in a name and a role
_BRACKET = lazily(r"\(([^()]{6,60})\)$")


def _is_credited(line: str, lexicon: Lexicon) -> bool:
    """Does *line* end with a picture credit in brackets: ``… at the quay (Photo Ann Lee. AFP)``?"""
    bracket = _BRACKET.search(line)
    match = lexicon.find(bracket[1]) if bracket is not None else None
    return match is not None and match.kind is Kind.CAPTION and match.rest.lstrip("| ")[:1].isupper()


def _is_name_with_role(line: str, lexicon: Lexicon) -> bool:
    """Is *line* a full name and a role: ``Ann Lee Senior Washington Correspondent``?"""
    role, name = role_in(line, lexicon)
    return bool(role) and name != line and is_full_name(name) and line.startswith(name)
