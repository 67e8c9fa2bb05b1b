"""``story`` of NPRML → an article."""

from __future__ import annotations

from collections.abc import Iterator

from newsformat import Article, Byline, Concept, Envelope, Foreign, Headline, Identifier
from newsformat.markup.xml import Element, line_of, local, read_items, text_of
from newsformat.plugin import Limits, NoOptions, Report, Source
from newsformat_agencies._draft import Draft, attributes, foreign_of, text_in
from newsformat_agencies._fields import Take, keywords, marked_as, moment_as, text_as
from newsformat_agencies._npr._nprml_text import SPACE, Parts, settle


_ZONE = "America/New_York"  # NPR's time zone
_KINDS = {"html": "url"}
_LIST = {"nprml": ("version",), "list": (), "title": None, "teaser": None, "miniTeaser": None, "link": None}


def read(source: Source, options: NoOptions, report: Report, /) -> Iterator[Article | Envelope]:
    """Yield an envelope for the list, if it has a title or the like, and the article of each ``story``.

    Raises:
        ReadError: there is none, or none can be read.
    """
    lists: list[Element | None] = []

    def story(element: Element) -> Iterator[Article | Envelope]:
        parent = element.getparent()
        if parent not in lists:
            lists.append(parent)
            envelope = _envelope(element)
            if envelope != Envelope() and len(lists) == 1:
                yield envelope
            elif envelope != Envelope():
                names = "; ".join([envelope.title, *[part.value for part in envelope.foreign]])
                report.left_out(f"left out, the name of a further list: {names:.200}", line=line_of(element))
        yield _article(_Story(element, report, source.limits))

    return read_items(source, ("story",), story, report, title="NPRML", known=_LIST)


def _envelope(story: Element) -> Envelope:
    """Return the title and other elements of the list before *story*."""
    before = [*story.itersiblings("*", preceding=True)][::-1]
    title = next((part for part in before if local(part) == "title" and text_of(part) and not part.keys()), None)
    others = [part for part in before if local(part) in _LIST and part is not title]
    foreign = [kept for part in others if (kept := foreign_of(part, SPACE))]
    return Envelope(title="" if title is None else text_of(title), foreign=foreign)


class _Story(Draft):
    """Collects the fields of a story; *pieces* are the elements that the layout refers to."""

    def __init__(self, element: Element, report: Report, limits: Limits) -> None:
        super().__init__(element, SPACE, report, limits)
        self.pieces = Parts()


def _article(draft: _Story) -> Article:
    draft.report_around(draft.element, ("id",))
    draft.take("uri", draft.element.get("id"), draft.element)
    for field in draft.element.iterchildren("*"):
        name, text = local(field), text_of(field)
        take = _FIELDS.get(name)
        if name in Parts.names:
            draft.pieces.see(field)
        elif take is None:
            draft.keep(field)
        elif text or len(field) or field.keys():
            take(field, text, draft)
    settle(draft, draft.pieces)
    return draft.article()


# Fields of a story -------------------------------------------------------------


def _plain(take: Take) -> Take:
    """Return a reader for a non-empty field that also keeps it if it has attributes or children."""

    def field(element: Element, text: str, draft: Draft) -> None:
        if text:
            take(element, text, draft)
        if element.keys() or len(element):
            draft.keep(element)

    return field


def _link(field: Element, text: str, draft: Draft) -> None:
    kind = field.get("type") or ""
    draft.report_attributes(field, ("type",))
    if text:
        draft.add("identifiers", Identifier(value=text, kind=_KINDS.get(kind, kind or "url")))


def _partner(field: Element, text: str, draft: Draft) -> None:
    draft.add("identifiers", Identifier(value=text, kind="partnerId"))


def _short_title(field: Element, text: str, draft: Draft) -> None:
    draft.add("other_headlines", Headline(content=draft.inlines(field), role="short"))


def _modified(field: Element, text: str, draft: Draft) -> None:
    if local(field) == "pubDate" and draft.beside(field, "lastModifiedDate"):
        draft.keep(field)
    else:
        draft.take("updated", draft.moment(field, _ZONE), field)


def _address(field: Element) -> str:
    """Return the address of the HTML page linked from *field*."""
    links = [link for link in field.iterchildren("{*}link") if link.get("type") in {"html", None}]
    return text_of(links[0]) if links else ""


def _foreign_rest(field: Element, *known: str, numbered: str = "") -> list[Foreign]:
    """Return the attributes and children of *field* as foreign parts, except its page and the *known* elements.

    The first of each *known* name is left out; it may have the attribute *numbered*.
    """
    parts = [Foreign(SPACE, name, value) for name, value in attributes(field).items() if value]
    address, seen = _address(field), set[str]()
    for part in field.iterchildren("*"):
        name = local(part)
        is_page = name == "link" and text_of(part) == address and {*part.keys()} <= {"type"}
        is_known = is_page or (name in known and name not in seen and {*part.keys()} <= {numbered} and not len(part))
        seen.add(name)
        if not is_known and (kept := foreign_of(part, SPACE)):
            parts.append(kept)
    return parts


def _byline(field: Element, text: str, draft: Draft) -> None:
    """Read the name as a byline; further data makes the person a contributor too."""
    name, address = text_in(field, "name"), _address(field)
    person = field.find("{*}name")
    numbers = {} if person is None else attributes(person)
    foreign = _foreign_rest(field, "name", numbered="personId")
    if name:
        draft.add("bylines", Byline(name=name))
    code = numbers.get("personId", "")
    if code or address or foreign:
        about = {"kind": "person", "relation": "creator", "code": code, "uri": address}
        draft.add("contributors", Concept(name=name, foreign=foreign, **about))
    draft.report_around(field, attributes(field))


def _organization(field: Element, text: str, draft: Draft) -> None:
    draft.report_around(field, attributes(field))
    foreign = [part for part in _foreign_rest(field, "name", "website") if part.name != "orgId"]
    code, website = field.get("orgId") or "", text_in(field, "website")
    draft.add("sources", Concept(name=text_in(field, "name"), code=code, uri=website, foreign=foreign))


def _parent(field: Element, text: str, draft: Draft) -> None:
    draft.report_around(field, attributes(field))
    foreign = [part for part in _foreign_rest(field, "title") if part.name not in {"id", "type"}]
    about = {"kind": field.get("type") or "", "code": field.get("id") or "", "uri": _address(field)}
    draft.add("subjects", Concept(name=text_in(field, "title"), foreign=foreign, **about))


_FIELDS: dict[str, Take] = {
    "link": _link,
    "partnerId": _plain(_partner),
    "title": _plain(marked_as("headline")),
    "subtitle": _plain(marked_as("subhead")),
    "shortTitle": _plain(_short_title),
    "teaser": _plain(marked_as("summary")),
    "slug": _plain(text_as("slug")),
    "storyDate": _plain(moment_as("published", _ZONE)),
    "lastModifiedDate": _plain(_modified),
    "pubDate": _plain(_modified),
    "keywords": _plain(keywords),
    "byline": _byline,
    "organization": _organization,
    "parent": _parent,
}
