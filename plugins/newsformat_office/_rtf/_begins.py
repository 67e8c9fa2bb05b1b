"""The words that a part of a document begins with which is no running text, and where its text goes."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Final

from newsformat.plugin import Report, line
from newsformat_office._fields import Field
from newsformat_office._rtf._destinations import Destination, FontTable, Info, Nowhere, Properties, Words
from newsformat_office._rtf._findings import TOLD, Found
from newsformat_office._rtf._groups import Group
from newsformat_office._rtf._lists import ListOverrides, ListTable, OldList
from newsformat_office._rtf._pictures import Picture
from newsformat_office._rtf._state import Form
from newsformat_office._rtf._styles import StyleSheet
from newsformat_office._rtf._words import HEADERS, SILENT


def begin(name: str, found: Found, group: Group, *, first: bool) -> bool:
    """Let the text of *group* go where the word *name* says, the *first* in it or not; say whether it says so."""
    if group.is_outermost:
        return False
    if name in SILENT and first:
        group.goal = Nowhere()
    elif name in HEADERS:
        group.goal, group.story = Words(partial(found.left_out, f"the {HEADERS[name]} of pages")), None
    elif name in _DESTINATIONS:
        group.goal = _DESTINATIONS[name](found, group)
    elif name in _KEPT:
        _KEPT[name](found, group)
    else:
        return False
    return True


def _footnote(found: Found, group: Group) -> Destination:
    if group.story is None:
        return Nowhere()
    story = found.story()
    found.notes.append(story)
    group.story, group.form, group.link = story, Form(), None
    return story


def _comment(found: Found, group: Group) -> Destination:
    group.story = None
    return Words(lambda text: found.left_out(f"a comment of {found.annotator or 'somebody'}", text))


def _by(found: Found, name: str) -> None:
    found.annotator = line(name)[:TOLD]


def _generator(found: Found, text: str) -> None:
    found.generator = text.strip().removesuffix(";")


def _picture(found: Found, group: Group) -> Destination:
    return Picture(partial(found.shown, group.story)) if group.story is not None else Nowhere()


def _marker(_found: Found, group: Group) -> Destination:
    story = group.story
    return Words(lambda text: story.mark(line(text))) if story is not None else Nowhere()


def _old_list(_found: Found, group: Group) -> Destination:
    return OldList(group.outer) if group.outer is not None else Nowhere()


# Fields --------------------------------------------------------------------------


def _field(found: Found, group: Group) -> None:
    group.field = Field(found.report)


def _code(_found: Found, group: Group) -> Destination:
    return Words(group.field.read) if group.field else Nowhere()


def _result(_found: Found, group: Group) -> None:
    link = group.field.link if group.field else None
    group.link = link or group.link


# What is in another's place --------------------------------------------------------


class _Object(Destination):
    r"""``\object``: something of another program, of which only what it shows is read."""

    def __init__(self, report: Report) -> None:
        self._report, self._name = report, ""

    def word(self, name: str, number: int | None, group: Group) -> bool:
        if name == "objclass":
            group.goal = Words(self._called)
        elif name == "objdata":
            group.goal = Nowhere()
        return name in {"objclass", "objdata"}

    def _called(self, name: str) -> None:
        self._name = line(name)[:TOLD]

    def close(self) -> None:
        self._report.left_out(f"an object of another program{f': {self._name}' if self._name else ''}")


def _shown_of_object(_found: Found, group: Group) -> Destination:
    group.borrows = True
    return group.story or Nowhere()


class _Shape(Destination):
    r"""``\shpinst``: a drawing, of which is told what is said of it; text and pictures in it stand by themselves."""

    def __init__(self, found: Found) -> None:
        self._found, self._property = found, ""

    def word(self, name: str, number: int | None, group: Group) -> bool:
        if name == "sn":
            group.goal = Words(self._named)
        elif name == "sv":
            group.goal = Words(self._said)
        return name in {"sn", "sv"}

    def _named(self, name: str) -> None:
        self._property = name.strip()

    def _said(self, value: str) -> None:
        if self._property in _SAYING:
            self._found.left_out(_SAYING[self._property], value)


_SAYING = {
    "wzDescription": "the alternative text of a drawing",
    "gtextUNICODE": "the text of a drawing",
    "pihlShape": "where a drawing leads to",
}


class _Twice(Destination):
    r"""``\upr``: what is said twice; what is said in Unicode goes where all of it would."""

    def __init__(self, goal: Destination) -> None:
        self._goal = goal

    def word(self, name: str, number: int | None, group: Group) -> bool:
        if name == "ud":
            group.goal, group.borrows = self._goal, True
        return True


def _formula(found: Found, group: Group) -> None:
    if group.story is not None:
        found.report.note("a formula is read as its letters")


_DESTINATIONS: Final[dict[str, Callable[[Found, Group], Destination]]] = {
    "fonttbl": lambda found, _: FontTable(found.fonts),
    "stylesheet": lambda found, _: StyleSheet(found.styles),
    "listtable": lambda found, _: ListTable(found.lists),
    "listoverridetable": lambda found, _: ListOverrides(found.lists),
    "info": lambda found, _: Info(found.known),
    "userprops": lambda found, _: Properties(found.own),
    "generator": lambda found, _: Words(partial(_generator, found)),
    "upr": lambda _, group: _Twice(group.goal),
    "footnote": _footnote,
    "annotation": _comment,
    "atnauthor": lambda found, _: Words(partial(_by, found)),
    "pict": _picture,
    "fldinst": _code,
    "listtext": _marker,
    "pntext": _marker,
    "pn": _old_list,
    "object": lambda found, _: _Object(found.report),
    "result": _shown_of_object,
    "shpinst": lambda found, _: _Shape(found),
    "do": lambda *_: Destination(),
    **dict.fromkeys(("shptxt", "dptxbxtext"), lambda found, _: Words(partial(found.left_out, "the text of a box"))),
}
_KEPT: Final[dict[str, Callable[[Found, Group], None]]] = {  # what goes where the text around it does
    "field": _field,
    "fldrslt": _result,
    "shppict": lambda *_: None,
    "shp": lambda *_: None,
    "moMath": _formula,
}
