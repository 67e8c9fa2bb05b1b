"""Reads publication, place and reporter in brackets before a Korean story: ``[나루뉴스=부산, 김하늘 기자]``."""

from __future__ import annotations

from newsformat import Dateline
from newsformat.plugin import lazily
from newsformat_text._authors._korean import is_korean_name
from newsformat_text._datelines._parts import Cut


HOUSES = (
    "신문",
    "일보",
    "저널",
    "뉴스",
    "방송",
    "타임스",
    "타임즈",
    "투데이",
    "데일리",
    "통신",
    "미디어",
    "신보",
)  # how houses end

_PUBLICATION = r"(?P<house>[가-힣A-Za-z][가-힣A-Za-z0-9]{1,14})"
_NAMES = r"(?P<by>[가-힣]{2,4}(?:[,·ㆍ\s]\s?[가-힣]{2,4}){0,3}?"
_ROLE = r"\s?[가-힣]{0,4}(?:기자|특파원|통신원|리포터))"
# [나루뉴스=부산, 김하늘 기자], [부산=나루뉴스 김하늘 기자], [나루뉴스24 김하늘 기자]
_BRACKETED_REPORTER = lazily(
    rf"\[(?:{_PUBLICATION}\s?=\s?(?P<place>[가-힣]{{2,6}}),\s?|(?P<town>[가-힣]{{2,6}})\s?=\s?(?P<of>[가-힣A-Za-z0-9]{{2,14}})\s"
    rf"|(?P<numbered>[가-힣A-Za-z]{{2,12}}\d{{1,4}})\s){_NAMES}{_ROLE}\]\s?"
)
# or with a stroke and no role: [나루신문/김하늘]
_PUBLICATION_AND_NAME = lazily(rf"\[{_PUBLICATION}\s?/\s?(?P<by>[가-힣]{{3,4}})\]\s?")


_BRACKETED_START = lazily(
    r"[\[(](?:[^\[\]()=]{2,16}\s[가-힣]{2,4}\s?기자[\])]|[가-힣]{2,6}\s?=\s?[^\[\]()]{2,16}[\])]\s?[가-힣·,\s]{2,24}기자\s?=)\s?"
)


def opens(line: str) -> bool:
    """Does *line* start like a story, not a headline, with publication and reporter: ``[나루경제 김하늘 기자] …``?"""
    return (line[0] == "[" or line[0] == "(") and _BRACKETED_START.match(line) is not None


def cut(line: str) -> Cut | None:
    """Return the dateline in brackets at the start of *line*, the rest, and the author in the dateline."""
    if match := _BRACKETED_REPORTER.match(line):
        source = match["house"] or match["of"] or match["numbered"]
        place = match["place"] or match["town"] or ""
    elif (
        (match := _PUBLICATION_AND_NAME.match(line)) and match["house"].endswith(HOUSES) and is_korean_name(match["by"])
    ):
        source, place = match["house"], ""
    else:
        return None
    rest = line[match.end() :].strip()
    return (Dateline(place=place, source=source, text=match[0].strip()), rest, match["by"]) if rest else None
