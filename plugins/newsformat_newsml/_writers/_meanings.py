"""The content of an element in terms of the model, as the writer will look it up."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from typing import Any, NamedTuple, cast

from newsformat import Rendition, Rights
from newsformat.markup.xml import Element
from newsformat.plugin import Report, line
from newsformat_newsml._concept_parts import concept_parts
from newsformat_newsml._elements import role_of
from newsformat_newsml._names import LANG, NAR_
from newsformat_newsml._pictures import is_caption, rendition
from newsformat_newsml._readers import _single_values
from newsformat_newsml._readers._concept_reader import association_of
from newsformat_newsml._readers._headlines import FIELDS
from newsformat_newsml._readers._metadata_reader import byline_of, dateline_of
from newsformat_newsml._readers._packages import references
from newsformat_newsml._readers._top_reader import published, rights_of
from newsformat_newsml._writers._shapes import Looks
from newsformat_newsml.newscodes import qcode_of


SILENT = Report(heard=False)  # shared by all, so it must not collect anything
_MOST_LANGUAGES = 32  # cache entries


def content_of(element: Element, tag: str) -> Hashable | None:
    """Return the content of *element*, a *tag*: `None` if it is empty, `WHOLE` if the model represents all of it."""
    if tag not in READERS:
        return None
    content, complete = READERS[tag](element, SILENT)
    return WHOLE if complete else cast("Hashable", content)


class ByLanguage:
    """The content of an element *tag* with several children of one kind, by language."""

    __slots__ = ("_contents", "_element", "_tag")

    def __init__(self, element: Element, tag: str) -> None:
        self._element, self._tag = element, tag
        self._contents: dict[str, Hashable] = {}  # feeds repeat their content

    def content_in(self, language: str) -> Hashable:
        """Return the content in *language*, as `content_of` would."""
        if language not in self._contents:
            if len(self._contents) >= _MOST_LANGUAGES:
                self._contents.clear()
            content, complete = _IN_LANGUAGES[self._tag](self._element, SILENT, language)
            self._contents[language] = WHOLE if complete else content
        return self._contents[language]


class Signed(NamedTuple):
    """Represents a byline in one language; may stand beside the article's if those are in a nearer language."""

    text: str
    language: str


def _by(element: Element, _: Report) -> tuple[Any, bool]:
    parts, complete = byline_of(element)
    text = line(parts["text"])
    if text and (language := element.get(LANG)):
        return Signed(text, language), False
    return text or None, complete


def _dateline(element: Element, _: Report) -> tuple[Any, bool]:
    parts, complete = dateline_of(element)
    return line(parts["text"]) or None, complete


def _headline(element: Element, report: Report) -> tuple[Any, bool]:
    """A headline that is represented completely is foreign only if it became the article's headline."""
    content, complete = cast("tuple[tuple[Any, str, str], bool]", _single_values.headline(element, report))
    runs, role, language = content
    if complete and (language or (role and role not in FIELDS)):
        return Promoted(runs, role, language), False
    return content, complete


class Promoted(NamedTuple):
    """Represents a headline with a role or a language that may be the article's headline."""

    content: Hashable
    role: str
    language: str
    whole: bool = True  # incomplete headlines are represented by the first three fields


class Caption(NamedTuple):
    """Represents a caption, in articles that are media; may stand in any other."""

    content: Hashable
    language: str
    whole: bool


class Summary(NamedTuple):
    """Represents a summary; may stand beside the article's if language, role and rank make it a worse choice."""

    content: Hashable
    role: str
    language: str
    rank: str
    whole: bool

    def demerits(self, language: str) -> tuple[int, int, int]:
        """Return how far it is from being the summary of an article in *language*."""
        return _single_values.summary_demerits(self.role, self.language, self.rank, language)


class Remote(NamedTuple):
    """Represents a rendition, in articles that are media; may stand in any other."""

    rendition: Rendition
    whole: bool


def _description(element: Element, report: Report) -> tuple[Any, bool]:
    role = role_of(element)
    if _single_values.is_note(role):
        note, complete = _single_values.note(element, report)
        return (note, complete) if note[0] else (None, False)
    if is_caption(role):
        return Caption(*_single_values.caption(element)), False
    runs, complete = _single_values.description(element, report)
    language, rank = element.get(LANG) or "", element.get("rank") or ""
    return (Summary(runs, role, language, rank, complete) if runs else None), False


def _remote(element: Element, _: Report) -> tuple[Any, bool]:
    found, complete = rendition(element)
    return (Remote(found, complete) if found is not None else None), False


def _language(element: Element, report: Report) -> tuple[Any, bool]:
    value, complete = _single_values.language(element, report)
    return (None, False) if element.get("role") else (value, complete)


def _identifier(element: Element, report: Report) -> tuple[Any, bool]:
    value, complete = _single_values.identifier(element, report)
    return (value, complete) if value[0] else (None, False)


def _catalog(element: Element, _: Report) -> tuple[Any, bool]:
    return tuple([(el.get("alias") or "", el.get("uri") or "") for el in element.iterchildren(f"{NAR_}scheme")]), False


def _concept(element: Element, _: Report, language: str = "") -> tuple[Any, bool]:
    name, kind, code, scheme, uri, _related, role, complete, _ours = concept_parts(element, language)
    if not (name or code or uri):
        return None, False
    if uri and scheme and qcode_of(uri) == f"{scheme}:{code}":
        uri = None  # the default, which is not written
    return (name, kind, code, scheme, uri, role), complete


def _located(element: Element, report: Report, language: str = "") -> tuple[Any, bool]:
    value, complete = _concept(element, report, language)
    return ((value[0], "place", *value[2:]) if value else None), complete and not element.get("type")


def _rights(element: Element, _: Report, language: str = "") -> tuple[Any, bool]:
    values, complete = rights_of(element, language)
    if not any(values.values()):
        return None, False
    rights = Rights(**values)
    return (rights.holder, rights.notice, rights.usage_terms, rights.licence, rights.scope), complete


def _link(element: Element, _: Report) -> tuple[Any, bool]:
    values, complete = association_of(element, None)
    if not any(values.values()) and all(child.tag != f"{NAR_}newsItem" for child in element):
        return None, False
    return _linked(values), complete


def _groups(element: Element, _: Report) -> tuple[Any, bool]:
    return tuple([_linked(values) for _, values, _ in references(element, None)]), False


def _linked(values: dict[str, Any]) -> tuple[Hashable, ...]:
    return (*[line(values.get(name, "")) for name in ("role", "href", "uri", "title")], values.get("media"))


def _unless_empty(read: Callable[[Element, Report], tuple[Any, bool]]) -> Callable[[Element, Report], tuple[Any, bool]]:
    """Return *read* changed so that an empty element is foreign."""

    def read_something(element: Element, report: Report) -> tuple[Any, bool]:
        value, complete = read(element, report)
        return (value, complete) if any(value) else (None, False)

    return read_something


READERS: dict[str, Callable[[Element, Report], tuple[Any, bool]]] = {
    "itemClass": _single_values.item_class,
    "versionCreated": _single_values.moment_of,
    "firstCreated": _single_values.moment_of,
    "embargoed": _single_values.embargo,
    "pubStatus": _single_values.status,
    "title": _single_values.plain_line,
    "edNote": _unless_empty(_single_values.note),
    "signal": _unless_empty(_single_values.signal),
    "expires": _single_values.moment_of,
    "urgency": _single_values.urgency,
    "contentCreated": _single_values.content_created,
    "digitalSourceType": _single_values.digital_source_type,
    "located": _located,
    "altId": _identifier,
    "language": _language,
    "keyword": _unless_empty(_single_values.plain_line),
    "slugline": _single_values.plain_line,
    "headline": _headline,
    "dateline": _dateline,
    "by": _by,
    "creditline": _single_values.plain_line,
    "description": _description,
    "remoteContent": _remote,
    "pubHistory": published,
    "catalog": _catalog,
    "subject": _concept,
    "genre": _concept,
    "creator": _concept,
    "contributor": _concept,
    "infoSource": _concept,
    "provider": _concept,
    "service": _concept,
    "rightsInfo": _rights,
    "link": _link,
    "itemRef": _link,
    "sent": _single_values.moment_of,
    "sender": _single_values.plain_line,
    "transmitId": _single_values.plain_line,
    "groupSet": _groups,
}
_IN_LANGUAGES: dict[str, Callable[[Element, Report, str], tuple[Any, bool]]] = {
    **dict.fromkeys(("subject", "genre", "creator", "contributor", "infoSource", "provider", "service"), _concept),
    "located": _located,
    "rightsInfo": _rights,
}
# The parts that these readers look at; others look at all text.
LOOKS = dict.fromkeys(
    [*("located", "subject", "genre", "creator", "contributor", "infoSource", "provider", "service"),
     *("link", "itemRef", "remoteContent", "signal", "itemClass", "pubStatus", "language")],
    Looks.NAMES,
) | {"rightsInfo": Looks.EVERYWHERE}  # fmt: skip
# Non-empty elements of these names are always read into the article: none can be foreign.
NEVER = frozenset(
    ["located", "subject", "genre", "creator", "contributor", "infoSource", "provider", "service", "rightsInfo", "link"]
)
WHOLE = ("whole",)
