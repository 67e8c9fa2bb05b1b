"""Removes end marks after the last paragraph of a story: ``Enditem``, ``（完）``, ``(PAP)``."""

from __future__ import annotations

from typing import NamedTuple

from newsformat.plugin import lazily
from newsformat_text._authors._credits import agencies_alone
from newsformat_text._languages._lexicon import Lexicon
from newsformat_text._languages._site_wording import ends_with_rights_notice


_WORDS = (
    "完|终|終|全文完|終わり|終|おわり|끝|END|End|Ends?|ENDS|MORE|more|Fin|FIN|fin|Fine|FINE|segue|SEGUE|Segue|Fim|FIM"
    "|Schluss|Ende|ENDE|folgt|Sürecek|Bitti|SON|Konec|Koniec|Конец|Кінець|انتهى|يتبع|النهاية|پایان|סוף|समाप्त|শেষ"
)
_MARK = lazily(
    rf"(?=[(（\[【［/Eا#-])(?:[(（\[【](?:{_WORDS}|完稿)[)）\]】]|[（(]編輯：[^（）()]{{2,20}}[）)]\d{{7}}|(?<=\s)(?:Enditem|ENDITEM|Endit)|/{{1,2}}\s?(?:انتهى|يتبع)\s?/{{1,2}}|(?<=\s)انتهى"
    r"|(?<=\s)(?:#{3}|-30-|-0-)|[(（【［](?P<agency>[^\W\d_][^()（）【】［］.]{1,24})[)）】］])[.。]?$"
    r"|©(?<=\s©)\s?(?P<owner>[^\W\d_][\w-]{1,20}) \d{4}$"
)
_AGERPRES = lazily(r"(?P<agency>AGERPRES)\s?/\s?\([^()]{2,200}\)$")  # AGERPRES/(AS - autor: Ion Popescu)
_DESKS = lazily(r"(?<=[.!?”\"»]) \([A-Z]{3}(?:, [A-Z]{3}){1,3}\)$")  # (ABC, DEF), as Belga signs
_OF_LANGUAGES = {"ro": _AGERPRES, "nl": _DESKS, "fr": _DESKS}
_LAST_CHARACTERS = frozenset(
    ")）]】］/#-0123456789"
)  # characters of a mark; a full stop may follow, as after a single word
_END_WORDS = tuple([f"{word}{stop}" for word in ("Enditem", "ENDITEM", "Endit", "انتهى") for stop in ("", ".", "。")])
_STOPS = frozenset('.!?…。！？؟।»”"’」』')


class AgencyAtEnd(NamedTuple):
    """The position after the last sentence, and the agency named there."""

    start: int
    agency: str


def split_end_mark(text: str, lexicon: Lexicon) -> tuple[str, str, str]:
    """Return *text* without its end mark, the mark, and the agency that it names; empty strings for what is missing."""
    if text[-1:].isalpha() and (found := signing_agency(text, lexicon)):
        return text[: found.start], text[found.start :].strip(), found.agency
    if "©" in text[-_NOTICE:] and ends_with_rights_notice(text, lexicon):
        rest = text.rpartition("©")[0].rstrip()
        return rest, text[len(rest) :].strip(), ""
    if _LAST_CHARACTERS.isdisjoint(text[-2:]) and not text.endswith(_END_WORDS):  # true of most paragraphs
        return text, "", ""
    pattern = _OF_LANGUAGES.get(lexicon.tag, _MARK)
    match = pattern.search(text, max(0, len(text) - _EDITORS))
    if match is None and pattern is not _MARK:
        match = _MARK.search(text, max(0, len(text) - _LONGEST))
    if match is None:
        return text, "", ""
    rest, agency = text[: match.start()].rstrip(), next(filter(None, match.groups()), "")
    if (
        not rest
        or rest[-1] not in _STOPS
        or (agency and not (lexicon.names_agency(agency) or agencies_alone(agency, lexicon)))
    ):
        return text, "", ""
    return rest, text[len(rest) :].strip(), agency


def signing_agency(line: str, lexicon: Lexicon) -> AgencyAtEnd | None:
    """Return the agency after the last sentence of *line* with its position, or ``None``."""
    may_be_signed = line[-1].isalpha() and any(map(line[-_LONGEST:].__contains__, _SENTENCE_ENDS))
    match = _AGENCY_AT_END.search(line, max(0, len(line) - _LONGEST)) if may_be_signed else None
    if match is None or not any(map(lexicon.names_agency, {match["agency"], match["agency"].capitalize()})):
        return None
    return AgencyAtEnd(match.end("told"), match["agency"])


# … in cash. EFE; … he said. - Bernama; … he said.” —AFP; … in cash. PTI KH AT; AFP/fg; but not: … with Mr. Reuters
_AGENCY_AT_END = lazily(
    r"(?P<told>(?:[^\W_]{3}|\d|[%)])[.!?…][\"”»’')]{0,2})"
    r"\s?(?:[-–—]{1,2}\s?)?(?P<agency>[^\W\d_]{2,15})(?:(?: [A-Z]{2,4}){1,4}|(?:/[a-z]{2,4}){1,3})?$"
)
_SENTENCE_ENDS = ".!?…"  # one of these ends the last sentence
_NOTICE = 60  # characters of a notice of rights
_EDITORS = 240  # characters of authors and editors in brackets
_LONGEST = 32  # characters of such an end
