"""What the readers of all parts of a body share: the report, the entities found, and how to look at an element."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from functools import lru_cache
from typing import Any, Final, TypeAlias

from newsformat import Concept, EditorsNote, Lang, Mark, Style
from newsformat.markup.html import is_escaped, read_html, safe_url
from newsformat.markup.styles import words_of_name
from newsformat.markup.xml import Element, attribute_names, line_of
from newsformat.plugin import Report, line, tag
from newsformat_nitf._names import LANG, OWN_


Marks: TypeAlias = tuple[Mark, ...]

_MOST = 200  # elements that are kept whole
_SILENT = frozenset(("id", "class", "style", LANG))  # say how it looks; the language is read nearly everywhere
LOOKS: Final = frozenset(("class", "style"))
_STYLES = frozenset([each.value for each in Style])


class Reading:
    """One reading of a body: what was found and what was said on the way.

    *concepts* takes the entities that enriched text names, by `Concept.key`, *known* says of such as nothing but a name
    and a kind are said of which keys they have, *notes* what stands in the text but is for editors; *about*, if it is a
    list, what blocks of it say of their subject, *kept*, if it is one, enriched text that says more than the model can
    hold; *language* is that of the story, *messages* is what the document says to editors, once that has been looked
    for. *wrapped* says that ``br`` only ends the lines of a narrow column, *apart* the classes of elements
    (``block/@class/x``) that a dialect gives another meaning: they are *set_apart*; *related* the classes and styles
    of those (``block/@style/x``) whose links lead to other stories.
    """

    __slots__ = (
        "_said",
        "about",
        "apart",
        "concepts",
        "depth",
        "kept",
        "known",
        "language",
        "messages",
        "notes",
        "related",
        "report",
        "set_apart",
        "wrapped",
    )

    def __init__(
        self,
        report: Report,
        concepts: dict[str, Concept],
        *,
        wrapped: bool = False,
        apart: Collection[str] = (),
        related: Collection[str] = (),
    ) -> None:
        self.report = report
        self.concepts = concepts
        self.known: Mapping[Concept, str] = {}
        self.notes: list[EditorsNote] = []
        self.wrapped = wrapped
        self.apart = apart
        self.related = related
        self.set_apart: list[Element] = []
        self.about: list[Element] | None = None
        self.kept: list[Element] | None = None
        self.language = ""
        self.messages: frozenset[str] | None = None
        self.depth = 0
        self._said: set[str] = set()

    def note(self, message: str, element: Element) -> None:
        """Say *message*, once, with the line where it applies first."""
        self._say(self.report.note, message, element)

    def left_out(self, message: str, element: Element) -> None:
        """Say what is left out, once, with the line where that is first."""
        self._say(self.report.left_out, message, element)

    def _say(self, say: Callable[..., None], message: str, element: Element) -> None:
        if message not in self._said:
            self._said.add(message)
            say(message, line=line_of(element))

    def leave_out(self, element: Element, known: frozenset[str] = frozenset()) -> None:
        """Say which attributes of *element* besides *known* are not kept."""
        keys = attribute_names(element)
        for key in keys:
            if key in known or key.startswith(OWN_):
                continue
            if key in _SILENT:
                self._tell_look(key, element)
            else:
                self.left_out(f"the attribute {local_name(key)} of <{name_of(element)}> is not kept", element)

    def _tell_look(self, key: str, element: Element) -> None:
        """Say once that how a text looks is not kept, unless all of its markup is, as by the format around it."""
        is_read = name_of(element) == "em" and element.get(key) in _STYLES
        if key in LOOKS and self.kept is not None and not is_read:
            self.note("how the text is to look (class, style) is not kept", element)

    def leave_out_language(self, element: Element) -> None:
        """Say that the language of *element* is not kept, if it says one."""
        if language_of(element):
            self.left_out(f"the language of <{name_of(element)}> is not kept", element)

    def keep_more(self, element: Element, known: frozenset[str] = frozenset()) -> None:
        """Keep *element*, of enriched text, whole if it has attributes besides *known*, or say which are not kept."""
        for key in attribute_names(element):
            if key in known or key.startswith(OWN_):
                continue
            if key in _SILENT:
                self._tell_look(key, element)
            else:
                self.keep(element, f"the attribute {local_name(key)} of <{name_of(element)}> is not kept")

    def keep(self, element: Element, message: str) -> None:
        """Keep *element* whole, unless one around it is, or say the *message*."""
        if self.kept is None or len(self.kept) >= _MOST:
            self.left_out(message, element)
        elif element not in self.kept and not any(around in self.kept for around in element.iterancestors()):
            self.kept.append(element)

    def is_apart(self, element: Element) -> bool:
        """Does a dialect give *element*, by its class, another meaning than it has? Then it is set apart."""
        if not self.apart or f"{name_of(element)}/@class/{element.get('class')}" not in self.apart:
            return False
        self.set_apart.append(element)
        return True

    def is_related(self, element: Element) -> bool:
        """Does the class of *element*, or a dialect by that or its style, say that its links lead to other stories?"""
        if "related" in words_of_name(element.get("class") or ""):
            return True
        return any(f"{name_of(element)}/@{look}/{element.get(look)}" in self.related for look in LOOKS)

    def href(self, element: Element, name: str) -> str:
        """Return the address in the attribute *name* if it is safe."""
        href = line(element.get(name) or "")
        if href and not safe_url(href):
            self.left_out("an unsafe address was left out", element)
            return ""
        return href


@lru_cache(maxsize=1024)
def local_name(tag: Any) -> str:
    """Return the local name in a *tag* of lxml in lower case; ``""`` for that of a comment and the like."""
    return tag.rpartition("}")[2].lower() if isinstance(tag, str) else ""


def name_of(element: Element) -> str:
    """Return the local name of *element* in lower case; ``""`` for a comment and the like."""
    return local_name(element.tag)


BLANK = " \t\r\n"  # what XML is laid out with; a no-break space is something


def is_blank(text: str) -> bool:
    """Is there nothing in *text* but what XML is laid out with?"""
    return not text.strip(BLANK)


def html_in(element: Element, reading: Reading) -> str:
    """Return the text of *element*, which has no elements in it, if that is HTML; else ``""``.

    A script that says nothing else is code for who wants to copy it, and stays text.
    """
    text: str = element.text or ""
    if not ("<" in text or "&" in text) or own(element, LITERAL) is not None or not is_escaped(text):
        return ""
    if "<script" in text.lower() and not read_html(text, Report()):
        return ""
    reading.note(ESCAPED, element)
    return text


ESCAPED: Final = "HTML that stands there as characters is read"
LITERAL: Final = "literal"  # says that what looks like HTML is none


def own(element: Element, name: str) -> str | None:
    """Return the attribute *name* that newsformat itself has written."""
    value: str | None = element.get(OWN_ + name)
    return value


def is_ours(element: Element) -> bool:
    """Has newsformat itself written something on *element*? Then it is meant, however little it says."""
    return OWN_ in "".join(attribute_names(element))


def language_of(element: Element) -> str:
    """Return the language that *element* itself says."""
    keys = element.keys()
    if _OWN_LANG in keys:
        return tag(element.get(_OWN_LANG, ""))
    return tag(element.get(LANG, "")) if LANG in keys else ""


_OWN_LANG = f"{OWN_}lang"


def language_marks(element: Element, marks: Marks) -> Marks:
    """Return *marks* with the language that *element* says."""
    language = language_of(element)
    return (Lang(language), *(mark for mark in marks if not isinstance(mark, Lang))) if language else marks
