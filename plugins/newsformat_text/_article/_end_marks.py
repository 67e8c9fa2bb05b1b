"""What the last paragraph of a story ends with and is no word of it: ``Enditem``, ``（完）``, ``(PAP)``."""

from __future__ import annotations

from newsformat.plugin import lazily
from newsformat_text._authors._credits import agencies
from newsformat_text._languages._lexicon import Lexicon
from newsformat_text._languages._wording import reserves_rights
from newsformat_text._shape import WIRES, is_signed_off


_WORDS = (
    "完|终|終|全文完|終わり|終|おわり|끝|END|End|Ends?|ENDS|MORE|more|Fin|FIN|fin|Fine|FINE|segue|SEGUE|Segue|Fim|FIM"
    "|Schluss|Ende|ENDE|folgt|Sürecek|Bitti|SON|Konec|Koniec|Конец|Кінець|انتهى|يتبع|النهاية|پایان|סוף|समाप्त|শেষ"
)
_MARK = lazily(
    rf"(?:[(（\[【](?:{_WORDS}|完稿)[)）\]】]|[（(]編輯：[^（）()]{{2,20}}[）)]\d{{7}}|(?<=\s)(?:Enditem|ENDITEM|Endit)|/{{1,2}}\s?(?:انتهى|يتبع)\s?/{{1,2}}|(?<=\s)انتهى"
    r"|(?<=\s)(?:#{3}|-30-|-0-)|[(（【［](?P<agency>[^\W\d_][^()（）【】［］.]{1,24})[)）】］])[.。]?$"
    r"|(?<=\s)©\s?(?P<owner>[^\W\d_][\w-]{1,20}) \d{4}$"
)
_WIRED = lazily(r"(?P<agency>AGERPRES)\s?/\s?\([^()]{2,200}\)$")  # AGERPRES/(AS - autor: Ion Popescu)
_LAST = frozenset(")）]】］/#-0123456789")  # of a mark; a full stop may follow, as behind a word alone
_ALONE = tuple([f"{word}{stop}" for word in ("Enditem", "ENDITEM", "Endit", "انتهى") for stop in ("", ".", "。")])
_STOPS = frozenset('.!?…。！？؟।»”"’」』')


def closing(text: str, known: Lexicon) -> tuple[str, str, str]:
    """Return *text* without what only ends it, that, and the agency that it names, if there are such."""
    if text[-1:].isalpha() and text[text.rfind(" ", -_WIRE) + 1 :] in WIRES and is_signed_off(text):
        rest, _, agency = text.rpartition(" ")
        return rest.rstrip(), agency, agency
    if "©" in text[-_NOTICE:] and reserves_rights(text, known):
        rest = text.rpartition("©")[0].rstrip()
        return rest, text[len(rest) :].strip(), ""
    if _LAST.isdisjoint(text[-2:]) and not text.endswith(_ALONE):  # as those of most paragraphs are
        return text, "", ""
    match = (known.tag == "ro" and _WIRED.search(text)) or _MARK.search(text, max(0, len(text) - _LONGEST))
    if match is None:
        return text, "", ""
    rest, agency = text[: match.start()].rstrip(), match["agency"] or match["owner"] or ""
    if not rest or rest[-1] not in _STOPS or (agency and not (known.names_agency(agency) or agencies(agency, known))):
        return text, "", ""
    return rest, text[len(rest) :].strip(), agency


_NOTICE = 60  # characters of a notice of rights
_WIRE = 8  # characters of the longest agency that stands so, with the blank before it
_LONGEST = 32  # characters of such an end
