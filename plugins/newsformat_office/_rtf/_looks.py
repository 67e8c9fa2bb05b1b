"""Styles of documents that newsformat writes: none is bold or italic, so that such text in a headline stays visible."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from newsformat_office._kinds import OURS
from newsformat_office._rtf._markup import of_all_scripts


FONTS: Final = (
    r"{\fonttbl{\f0\froman\fcharset0\fprq2 Times New Roman;}{\f1\fswiss\fcharset0\fprq2 Arial;}"
    r"{\f2\fmodern\fcharset0\fprq1 Courier New;}}"
)
COLORS: Final = (
    r"{\colortbl;\red5\green99\blue193;\red89\green89\blue89;\red192\green0\blue0;\red236\green236\blue236;}"
)
_LINK, _GREY, _RED = r"\cf1", r"\cf2", r"\cf3"
SHADED: Final = r"\clcbpat4"
"""The look of heading cells, which are not bold, so that bold text in them stays visible."""
_BODY = r"\f0\fs24"
_SMALL = r"\f0\fs20"
_SANS = r"\f1\fs20"
_INDENTED = r"\li720\ri720\sa160"

_LOOKS: Final = {  # kind → properties of its paragraphs, properties of its runs
    "": (r"\sa160", _BODY),
    "kicker": (r"\keepn\sa60", _SANS + _GREY),
    "headline": (r"\keepn\sa160", r"\f1\fs40"),
    "subhead": (r"\keepn\sa160", r"\f1\fs28" + _GREY),
    "summary": (r"\sa160", r"\f1\fs24"),
    "bylines": (r"\sa60", _SANS),
    "dateline": (r"\sa160", _SANS + _GREY),
    "credit": (r"\sa160", _SANS + _GREY),
    "embargo": (r"\sa160", r"\f1\fs24" + _RED),
    "note": (r"\li360\ri360\sa160", _SANS + _GREY),
    **{f"heading {n}": (rf"\keepn\sb240\sa80\outlinelevel{n - 1}", rf"\f1\fs{36 - 2 * n}") for n in range(1, 7)},
    "quote": (_INDENTED, _BODY + _GREY),
    "said-by": (_INDENTED, _SANS),
    "code": (r"\sa160", r"\f2\fs20"),
    "rule": (r"\sa160\brdrb\brdrs\brdrw10\brsp20", _BODY),
    "item": (r"\sa60", _BODY),
    "more": (r"\li720\sa60", _BODY),
    "media": (r"\keepn\sa60", _SMALL),
    "caption": (r"\sa60", _SMALL),
    "media-credit": (r"\sa60", _SMALL + _GREY),
    "media-rights": (r"\sa60", _SMALL + _GREY),
    "table-caption": (r"\keepn\sa60", _SMALL),
    "embed": (r"\sa160", _SMALL),
    "related-title": (r"\keepn\sa60", _SANS),
    "related": (r"\sa60", _SMALL),
}
_NUMBERS = {kind: number for number, kind in enumerate(_LOOKS)}

CODE, LOWERED, CODE_LOWERED, LINKED = range(len(_LOOKS), len(_LOOKS) + 4)
RUNS: Final = {
    CODE: ("HTML Code", r"\f2"),
    LOWERED: ("Lowered", r"\super"),  # for text both raised and lowered: it can look like only one of them
    CODE_LOWERED: ("HTML Code Lowered", r"\f2\super"),
    LINKED: ("Hyperlink", r"\ul" + _LINK),
}
"""Character styles by number: name and look."""


def begin(kind: str, *, rtl: bool, more: str = "") -> str:
    """Return the beginning of a paragraph of this *kind*, with *more* properties after those of its style."""
    paragraph, run = _LOOKS[kind]
    number = _NUMBERS[kind]
    style = rf"\s{number}" if number else ""
    return rf"\pard\plain{style}{_way(rtl=rtl)}{paragraph}{more}{of_all_scripts(run, rtl=rtl)} "


def _way(*, rtl: bool) -> str:
    return r"\rtlpar\qr" if rtl else r"\ltrpar\ql"


def stylesheet(*, rtl: bool) -> str:
    """Return the styles."""
    return rf"{{\stylesheet{''.join(_styles(rtl=rtl))}}}"


def _styles(*, rtl: bool) -> Iterator[str]:
    for kind, number in _NUMBERS.items():
        paragraph, run = _LOOKS[kind]
        name = OURS.get(kind, kind) if kind else "Normal"
        basis = rf"\sbasedon0\snext{0 if kind[:7] == 'heading' else number}" if number else r"\snext0"
        yield (rf"{{\s{number}{_way(rtl=rtl)}{paragraph}{of_all_scripts(run, rtl=rtl)}{basis}\sqformat {name};}}")
    for number, (name, run) in RUNS.items():
        yield rf"{{\*\cs{number}\additive{of_all_scripts(run, rtl=rtl)} {name};}}"
