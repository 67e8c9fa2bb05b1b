"""The header of a document: its styles, lists and properties."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime

from newsformat import Article, plain
from newsformat_office._own_properties import APPLICATION, own_properties
from newsformat_office._rtf._languages import number_with_country
from newsformat_office._rtf._looks import COLORS, FONTS, stylesheet
from newsformat_office._rtf._markup import escaped


_LEVELS = 9
_BULLETS, _NUMBERS = 1, 2  # the IDs of the two list definitions
_PAGE = r"\paperw11906\paperh16838\margl1440\margr1440\margt1440\margb1440\widowctrl"


def head(article: Article, lists: Sequence[bool], *, rtl: bool) -> str:
    """Return the header for *article*; *lists* has whether each list is numbered."""
    language = number_with_country(article.language)
    spoken = "" if language is None else rf"\deflang{language}\adeflang{language}"
    pages, section = (r"\rtldoc", r"\rtlsect") if rtl else ("", "")
    parts = [
        rf"{{\rtf1\ansi\ansicpg1252\uc1\deff0{spoken}",
        FONTS,
        COLORS,
        stylesheet(rtl=rtl),
        *_lists(lists),
        rf"{{\*\generator {APPLICATION};}}",
        rf"{{\info{''.join(_info(article))}}}",
        rf"{{\*\userprops{''.join(_properties(article))}}}",
        rf"{_PAGE}{pages}",
        rf"\sectd{section}",
    ]
    return "\n".join([*parts, ""])


def _info(article: Article) -> Iterator[str]:
    found = {
        "title": article.title or plain(article.headline),
        "author": ", ".join([byline.label for byline in article.bylines]),
        "keywords": ", ".join(article.keywords),
    }
    yield from (rf"{{\{name} {escaped(text)}}}" for name, text in found.items() if text)
    moments = {"creatim": article.created or article.published, "revtim": article.updated}
    yield from (rf"{{\{name}{_moment(when)}}}" for name, when in moments.items() if when)


def _moment(when: datetime) -> str:
    try:
        moment = when.astimezone(UTC)
    except OverflowError:
        return ""
    return rf"\yr{moment.year}\mo{moment.month}\dy{moment.day}\hr{moment.hour}\min{moment.minute}\sec{moment.second}"


def _properties(article: Article) -> Iterator[str]:
    for name, text in own_properties(article):
        yield rf"{{\propname {escaped(name)}}}\proptype30{{\staticval {escaped(text)}}}"


def _lists(lists: Sequence[bool]) -> Iterator[str]:
    if not lists:
        return
    yield rf"{{\*\listtable{_list(_BULLETS, 23)}{_list(_NUMBERS, 0)}}}"
    again = rf"\listoverridecount{_LEVELS}" + r"{\lfolevel\listoverridestartat\levelstartat1}" * _LEVELS
    of = {
        False: rf"\listid{_BULLETS}\listoverridecount0",
        True: rf"\listid{_NUMBERS}{again}",
    }
    overrides = "".join([rf"{{\listoverride{of[ordered]}\ls{number}}}" for number, ordered in enumerate(lists, 1)])
    yield rf"{{\*\listoverridetable{overrides}}}"


def _list(id: int, kind: int) -> str:
    levels = "".join([_level(kind, depth) for depth in range(_LEVELS)])
    return rf"{{\list\listtemplateid{id}\listhybrid{levels}{{\listname ;}}\listid{id}}}"


def _level(kind: int, depth: int) -> str:
    margin = 720 * (depth + 1)
    return (
        rf"{{\listlevel\levelnfc{kind}\levelnfcn{kind}\leveljc0\leveljcn0\levelfollow0\levelstartat1\levelspace0"
        rf"\levelindent0{_bullet() if kind else _number(depth)}\f0\fi-360\li{margin}\lin{margin}}}"
    )


def _bullet() -> str:
    return r"{\leveltext\'01\u8226?;}{\levelnumbers;}"


def _number(depth: int) -> str:
    return rf"{{\leveltext\'02\'{depth:02x}.;}}{{\levelnumbers\'01;}}"
