"""Recognises Korean names in a row, after their publication: ``나루일보 김하늘 이보라 기자``."""

from __future__ import annotations

from newsformat.plugin import lazily


def with_commas(text: str) -> str:
    """Return *text* with commas between names separated by spaces, and spaces for bars after the organisation."""
    organisation, bar, names = text.partition("|")
    if (
        bar
        and "|" not in names
        and not is_korean_name(organisation.strip())
        and _PUBLICATION.fullmatch(organisation.strip("[( "))
    ):
        text = f"{organisation.rstrip()} {names.lstrip()}"
    if match := _NAME_AND_ROLE.fullmatch(text.strip()):
        return f"{match['name']} / {match['role']}" if is_korean_name(match["name"]) else text
    if _TWO_NAMES.search(text) is None:
        return text
    words = text.split(" ")
    return "".join(
        f"{word}{', ' if is_korean_name(word) and is_korean_name(below) else ' '}"
        for word, below in zip(words, [*words[1:], ""], strict=True)
    ).rstrip()


def is_speaker_label(line: str) -> bool:
    """Is *line* nothing but the label of a speaker in a broadcast: ``[앵커]``, ``【 기자 】``?"""
    return len(line) <= _SPEAKS and line[-1] in _CLOSE and _SPEAKER.fullmatch(line) is not None


_SPEAKS, _CLOSE = 12, frozenset("]>〉】▶)")
_SPEAKER = lazily(r"[\[<〈【◀(]\s?(?:앵커 ?(?:멘트)?|기자|리포트|인터뷰|ANC|END|INT|VCR)\s?[\]>〉】▶)]|(?:앵커|기자)\)")


def introduces_reporter(line: str) -> bool:
    """Is *line* a newsreader's sentence that introduces the reporter: ``김하늘 기자가 전합니다.``?"""
    return line[-1] in ".?" and len(line) <= _MAX_INTRODUCTION and _INTRODUCING.fullmatch(line) is not None


_MAX_INTRODUCTION = 80  # characters of such a sentence
_INTRODUCING = lazily(
    r"(?:.{0,60}[\s,])?[가-힣]{2,4} (?:기자|특파원|앵커|아나운서|리포터|캐스터)(?:가|는|의|를|에게|,) "
    r".{2,40}[다요죠까][.?]"
)


def is_korean_name(word: str) -> bool:
    """Is *word* a Korean name with one of the most frequent surnames: ``김하늘``?"""
    return _NAME.fullmatch(word) is not None and word not in _NO_NAMES


SURNAME = (
    "(?:[김이박최정강조윤장임한오서신권황안송전홍유고문양손배백허남심노하곽성차주우구나민진지엄채원천방공현함변염여추도소석선설마길]"
    "|남궁|선우|제갈|황보|독고|사공)"
)
_NAME = lazily(rf"{SURNAME}[가-힣]{{2}}(?<![부팀실시])")
_TWO_NAMES = lazily(r"[가-힣]{3,4} [가-힣]{3,4}(?: |$)")
# 김하늘 정치부장
_NAME_AND_ROLE = lazily(
    r"(?P<name>[가-힣]{3,4}) (?P<role>[가-힣]{0,5}(?:부장|차장|국장|본부장|팀장|실장|대기자|전문기자|논설위원|에디터))"
)
_PUBLICATION = lazily(r"[가-힣A-Za-z]{3,10}")
_NO_NAMES = frozenset(["한겨레", "강원도", "전라도", "제주도", "남양주", "이메일"])  # a paper, places and a word
