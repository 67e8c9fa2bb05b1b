"""Reads bylines after the last sentence of a paragraph, as in East Asian papers: ``…した。【山田太郎】``."""

from __future__ import annotations

from attrs import evolve

from newsformat import Block, Byline, Paragraph, Text
from newsformat.plugin import lazily
from newsformat_text._article._metadata import Metadata
from newsformat_text._languages._lexicon import Lexicon


_NAME = r"(?:[一-龯々]{1,3}[ 　][一-龯々ぁ-ん]{1,4}|[一-龯々]{2}[一-龯々ぁ-ん]{1,3})"
_PLACE = r"(?P<{}>[一-龯々ァ-ヴー]{{2,6}})[＝=・]"  # 札幌＝山田太郎
_NAMES = rf"{_NAME}(?:[、・]{_NAME}){{0,4}}"
_SIGNATURE = lazily(
    rf"(?<=[。」』])\s?(?:【(?:{_PLACE.format('of')})?(?P<square>{_NAMES})(?:、写真も)?】"
    rf"|[（(](?:{_PLACE.format('near')})?(?P<round>{_NAMES})[)）])$"
)
_PARTS = lazily("[、・]")
_LONGEST = 60  # characters of names in brackets
_NO_NAMES = frozenset("省略続終完写真図表面載報談部課社局府県市町村庁署員会判所者点位")  # at the end of what is no name
# 다. 김하늘 기자 haneul@acme.example; 다./부산=김하늘 기자; 다. 2026.5.12/뉴스1 ⓒ News1 김하늘 기자
_KOREAN = lazily(
    r"(?:(?<=[다요]\.)(?:\s?/\s?|\s+|\s?\((?=[^()]+\)$))|(?<=[.)])\s(?=\d{4}\.\d{1,2}\.\d{1,2}/뉴스1))(?:\d{4}\.\d{1,2}\.\d{1,2}/뉴스1\s)?(?:ⓒ\s?뉴스1\s|ⓒ\s?News1\s)?"
    r"(?:(?P<place>[가-힣]{2,6})\s?=\s?)?(?P<by>[가-힣]{2,4}) (?P<role>(?:선임|인턴|객원|전문|사진|수습)?기자)"
    r"\)?(?:\s?[(\[]?(?P<contact>[\w.+-]{1,40}@[\w.-]{0,60})[)\]]?)?$"
)
# 。 本报记者 王大河 张秀 摄影报道; 。（记者 王大河 通讯员 张秀 文/图）
_TRADE = "(?:记者|記者|通讯员|通訊員|实习生)"
_CHINESE = lazily(
    rf"(?<=[。！？”」])\s?[（(]?(?:本报|本報|本网|本網)?(?:见习|見習|实习|實習|特约|特約|全媒体)?{_TRADE}[\s:：]?"
    rf"(?P<names>[^\W\d_]{{2,4}}?(?:[、\s]{{1,2}}(?:{_TRADE}[\s:：]?)?(?!摄影|攝影)[^\W\d_]{{2,4}}?){{0,6}})"
    r"(?:\s?文[/／][图圖]|\s?(?:摄影|攝影)?(?:报道|報道|報導))?[)）]?$"
)
_BETWEEN_NAMES = lazily(rf"[、\s]{{1,2}}(?:{_TRADE}[\s:：]?)?")


def take(blocks: list[Block], metadata: Metadata) -> None:
    """Move bylines ending paragraphs to *metadata*: Japanese ones in brackets from all, others from the last."""
    paragraphs = [
        (number, block) for number, block in enumerate(blocks) if isinstance(block, Paragraph) and block.content
    ]
    lexicon = metadata.document.lexicon
    for number, block in paragraphs if lexicon.tag == "ja" else paragraphs[-1:]:
        *before, run = block.content
        if type(run) is not Text:
            continue
        text, people = _split_signature(run.text, lexicon, last=block is paragraphs[-1][1])
        if people and not (metadata.signing.editors and lexicon.tag == "zh" and people[0].text[0] in "(（"):
            blocks[number] = Paragraph((*before, evolve(run, text=text)))
            if not metadata.signing.sign(people):
                metadata.report.note(f"names the author again: {people[0].text}")


def _split_signature(text: str, lexicon: Lexicon, *, last: bool) -> tuple[str, tuple[Byline, ...]]:
    """Return *text* without its byline, and the authors."""
    start = max(0, len(text) - _LONGEST)
    if lexicon.tag == "ko":
        return _signed_in_korean(text, start)
    if lexicon.tag == "zh":
        match = _CHINESE.search(text, start)
        if match is None:
            return text, ()
        people = [
            Byline(name=name, role="記者", text=match[0].strip()) for name in _BETWEEN_NAMES.split(match["names"])
        ]
        return text[: match.start()].rstrip(), tuple(people)
    match = _SIGNATURE.search(text, start)
    if match is None or not (match["square"] or last):
        return text, ()
    names = _PARTS.split(match["square"] or match["round"])
    if any(name[-1] in _NO_NAMES or lexicon.is_agency(name) for name in names):
        return text, ()
    place, printed = match["of"] or match["near"] or "", match[0].strip()
    return text[: match.start()], tuple([Byline(name=name, location=place, text=printed) for name in names])


def _signed_in_korean(text: str, start: int) -> tuple[str, tuple[Byline, ...]]:
    match = _KOREAN.search(text, start)
    if match is None:
        return text, ()
    place, contact = match["place"] or "", match["contact"] or ""
    people = Byline(name=match["by"], role=match["role"], location=place, contact=contact, text=match[0].strip())
    return text[: match.start()].rstrip(), (people,)
