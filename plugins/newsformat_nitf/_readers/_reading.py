"""State shared by the readers of a body: the report, the entities found, and predicates on elements."""

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

_MAX_KEPT = 200  # elements kept whole
_SILENT = frozenset(("id", "class", "style", LANG))  # presentation attributes; the language is read nearly everywhere
LOOKS: Final = frozenset(("class", "style"))
_STYLES = frozenset([style.value for style in Style])


class Reading:
    """The state of reading one body.

    *concepts* collects the entities in enriched text, by `Concept.key`; *known* maps a name and kind alone to keys.
    *notes* collects text for editors; *about*, if it is a list, blocks' statements on their subjects; *kept*, if it is
    a list, enriched text with more than the model can hold. *language* is the story's; *messages* caches the document's
    messages to editors. If *wrapped*, ``br`` only ends the lines of a narrow column. *apart* lists classes of elements
    (``block/@class/x``) to which a dialect gives another meaning: they are *set_apart*; *related* lists classes and
    styles (``block/@style/x``) of elements whose links lead to other stories.
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
        """Report the remark *message* once, with the line of its first occurrence."""
        self._report_once(self.report.note, message, element)

    def left_out(self, message: str, element: Element) -> None:
        """Report a loss once, with the line of its first occurrence."""
        self._report_once(self.report.left_out, message, element)

    def _report_once(self, say: Callable[..., None], message: str, element: Element) -> None:
        if message not in self._said:
            self._said.add(message)
            say(message, line=line_of(element))

    def leave_out(self, element: Element, known: frozenset[str] = frozenset()) -> None:
        """Report the attributes of *element* that are not *known* as lost."""
        keys = attribute_names(element)
        for key in keys:
            if key in known or key.startswith(OWN_):
                continue
            if key in _SILENT:
                self._report_look(key, element)
            else:
                self.left_out(f"the attribute {local_name(key)} of <{name_of(element)}> is not kept", element)

    def _report_look(self, key: str, element: Element) -> None:
        """Report once that presentation is lost, unless the surrounding format keeps all of the markup."""
        is_read = name_of(element) == "em" and element.get(key) in _STYLES
        if key in LOOKS and self.kept is not None and not is_read:
            self.note("the look of the text (class, style) is not kept", element)

    def leave_out_language(self, element: Element) -> None:
        """Report the language of *element* as lost, if it has one."""
        if language_of(element):
            self.left_out(f"the language of <{name_of(element)}> is not kept", element)

    def keep_more(self, element: Element, known: frozenset[str] = frozenset()) -> None:
        """Keep *element*, of enriched text, whole if it has attributes that are not *known*, or report them as lost."""
        for key in attribute_names(element):
            if key in known or key.startswith(OWN_):
                continue
            if key in _SILENT:
                self._report_look(key, element)
            else:
                self.keep(element, f"the attribute {local_name(key)} of <{name_of(element)}> is not kept")

    def keep(self, element: Element, message: str) -> None:
        """Keep *element* whole, unless an ancestor is kept, or report the loss *message*."""
        if self.kept is None or len(self.kept) >= _MAX_KEPT:
            self.left_out(message, element)
        elif element not in self.kept and not any(ancestor in self.kept for ancestor in element.iterancestors()):
            self.kept.append(element)

    def is_apart(self, element: Element) -> bool:
        """Does a dialect give the class of *element* another meaning? If so, the element is set apart."""
        if not self.apart or f"{name_of(element)}/@class/{element.get('class')}" not in self.apart:
            return False
        self.set_apart.append(element)
        return True

    def is_related(self, element: Element) -> bool:
        """Do the links in *element* lead to other stories, by its class, or by a dialect's class or style?"""
        if "related" in words_of_name(element.get("class") or ""):
            return True
        return any(f"{name_of(element)}/@{look}/{element.get(look)}" in self.related for look in LOOKS)

    def href(self, element: Element, name: str) -> str:
        """Return the address in the attribute *name*, if it is safe."""
        href = line(element.get(name) or "")
        if href and not safe_url(href):
            self.left_out("an unsafe address was left out", element)
            return ""
        return href


@lru_cache(maxsize=1024)
def local_name(tag: Any) -> str:
    """Return the local name in an lxml *tag*, in lower case, or ``""`` for a comment and the like."""
    return tag.rpartition("}")[2].lower() if isinstance(tag, str) else ""


def name_of(element: Element) -> str:
    """Return the local name of *element* in lower case, or ``""`` for a comment and the like."""
    return local_name(element.tag)


BLANK = " \t\r\n"  # the layout of XML; a no-break space is content


def is_blank(text: str) -> bool:
    """Does *text* consist only of the white space that lays out XML?"""
    return not text.strip(BLANK)


def html_in(element: Element, reading: Reading) -> str:
    """Return the text of *element*, which has no child elements, if it is HTML; else ``""``.

    A script alone is code to be copied, and remains text.
    """
    text: str = element.text or ""
    if not ("<" in text or "&" in text) or own(element, LITERAL) is not None or not is_escaped(text):
        return ""
    if "<script" in text.lower() and not read_html(text, Report()):
        return ""
    reading.note(ESCAPED, element)
    return text


ESCAPED: Final = "escaped HTML is read"
LITERAL: Final = "literal"  # marks text that looks like HTML but is not


def own(element: Element, name: str) -> str | None:
    """Return the value of newsformat's own attribute *name*."""
    value: str | None = element.get(OWN_ + name)
    return value


def is_ours(element: Element) -> bool:
    """Did newsformat itself write an attribute of *element*? Then even an empty element has a meaning."""
    return OWN_ in "".join(attribute_names(element))


def language_of(element: Element) -> str:
    """Return the language declared by *element* itself."""
    keys = element.keys()
    if _OWN_LANG in keys:
        return tag(element.get(_OWN_LANG, ""))
    return tag(element.get(LANG, "")) if LANG in keys else ""


_OWN_LANG = f"{OWN_}lang"


def language_marks(element: Element, marks: Marks) -> Marks:
    """Return *marks* with the language of *element*."""
    language = language_of(element)
    return (Lang(language), *(mark for mark in marks if not isinstance(mark, Lang))) if language else marks
