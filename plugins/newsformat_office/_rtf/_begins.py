"""Control words that begin a destination other than running text."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Final

from newsformat.plugin import Report, line
from newsformat_office._fields import Field
from newsformat_office._rtf._destinations import Destination, FontTable, Info, Nowhere, Properties, Words
from newsformat_office._rtf._findings import SHOWN, Found
from newsformat_office._rtf._groups import Group
from newsformat_office._rtf._lists import ListOverrides, ListTable, OldList
from newsformat_office._rtf._pictures import Picture
from newsformat_office._rtf._state import Form
from newsformat_office._rtf._styles import StyleSheet
from newsformat_office._rtf._words import HEADERS, SILENT


def begin(name: str, found: Found, group: Group, *, first: bool) -> bool:
    """If the word *name* begins a destination, the *first* in *group* or not, set its goal; return whether it does."""
    if name not in _BEGINNING or group.is_outermost:
        return False
    if name in SILENT and first:
        group.goal = Nowhere()
    elif name in HEADERS:
        group.goal, group.story = Words(partial(found.left_out, f"the {HEADERS[name]} of pages is left out")), None
    elif name in _DESTINATIONS:
        group.goal = _DESTINATIONS[name](found, group)
    elif name in _TRANSPARENT:
        _TRANSPARENT[name](found, group)
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
    return Words(partial(_leave_out_comment, found))


def _leave_out_comment(found: Found, text: str) -> None:
    found.left_out(f"a comment of {found.annotator or 'an unknown author'} is left out", text)


def _annotator(found: Found, name: str) -> None:
    found.annotator = line(name)[:SHOWN]


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


# Objects, shapes and alternatives --------------------------------------------------


class _Object(Destination):
    r"""``\object``: an embedded object, of which only the displayed result is read."""

    def __init__(self, report: Report) -> None:
        self._report, self._name = report, ""

    def word(self, name: str, number: int | None, group: Group) -> bool:
        if name == "objclass":
            group.goal = Words(self._set_name)
        elif name == "objdata":
            group.goal = Nowhere()
        return name in {"objclass", "objdata"}

    def _set_name(self, name: str) -> None:
        self._name = line(name)[:SHOWN]

    def close(self) -> None:
        self._report.left_out(f"an embedded object is left out{f': {self._name}' if self._name else ''}")


def _object_result(_found: Found, group: Group) -> Destination:
    group.borrows = True
    return group.story or Nowhere()


class _Shape(Destination):
    r"""``\shpinst``: a drawing, whose descriptions are reported; text and pictures in it are read separately."""

    def __init__(self, found: Found) -> None:
        self._found, self._property = found, ""

    def word(self, name: str, number: int | None, group: Group) -> bool:
        if name == "sn":
            group.goal = Words(self._set_property)
        elif name == "sv":
            group.goal = Words(self._set_value)
        return name in {"sn", "sv"}

    def _set_property(self, name: str) -> None:
        self._property = name.strip()

    def _set_value(self, value: str) -> None:
        if self._property in _REPORTED_PROPERTIES:
            self._found.left_out(_REPORTED_PROPERTIES[self._property], value)


_REPORTED_PROPERTIES = {
    "wzDescription": "the alternative text of a drawing is left out",
    "gtextUNICODE": "the text of a drawing is left out",
    "pihlShape": "the link of a drawing is left out",
}


class _UnicodeAlternatives(Destination):
    r"""``\upr``: alternatives without and with Unicode; the latter goes to the destination of the group."""

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
    "upr": lambda _, group: _UnicodeAlternatives(group.goal),
    "footnote": _footnote,
    "annotation": _comment,
    "atnauthor": lambda found, _: Words(partial(_annotator, found)),
    "pict": _picture,
    "fldinst": _code,
    "listtext": _marker,
    "pntext": _marker,
    "pn": _old_list,
    "object": lambda found, _: _Object(found.report),
    "result": _object_result,
    "shpinst": lambda found, _: _Shape(found),
    "do": lambda *_: Destination(),
    **dict.fromkeys(
        ("shptxt", "dptxbxtext"), lambda found, _: Words(partial(found.left_out, "the text of a box is left out"))
    ),
}
# Groups that keep the destination of the text around them
_TRANSPARENT: Final[dict[str, Callable[[Found, Group], None]]] = {
    "field": _field,
    "fldrslt": _result,
    "shppict": lambda *_: None,
    "shp": lambda *_: None,
    "moMath": _formula,
}
_BEGINNING: Final = frozenset((*SILENT, *HEADERS, *_DESTINATIONS, *_TRANSPARENT))
