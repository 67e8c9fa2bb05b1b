"""``article`` of Metabase → an article."""

from __future__ import annotations

from collections.abc import Iterator

from newsformat import Article, Association, Concept, Envelope, Foreign, Media, Rendition, Rights
from newsformat.markup.printed import read_byline
from newsformat.markup.xml import Element, all_text, line_of, local, read_items, text_of
from newsformat.plugin import NoOptions, Report, Source, line
from newsformat_agencies._draft import Draft, foreign_of, text_in
from newsformat_agencies._fields import Take, embargo_in, identifier, language, marked_as, moment_as
from newsformat_agencies._metabase._elements import SPACE, beside, named, without_empty


_ZONE = "UTC"
_MESSAGES = ("status", "messageCode", "userMessage", "developerMessage")
_AROUND = {
    "response": ("noNamespaceSchemaLocation",),
    "articles": (),
    **dict.fromkeys(_MESSAGES),
}
_GOOD = "SUCCESS"
_NO_TEXT = "_"  # placeholder for a text that is withheld


def read(source: Source, options: NoOptions, report: Report, /) -> Iterator[Article | Envelope]:
    """Yield the article of each ``article`` in *source*.

    Raises:
        ReadError: there is none, or none can be read.
    """
    envelopes: list[Envelope] = []

    def article(element: Element) -> Iterator[Article | Envelope]:
        if not envelopes:
            envelopes.append(Envelope(foreign=_messages(element)))
            yield from envelopes if envelopes[0] != Envelope() else ()
        yield _article(Draft(element, SPACE, report, source.limits))

    return read_items(source, ("article", "Article"), article, report, title="Metabase", known=_AROUND)


def _messages(element: Element) -> list[Foreign]:
    """Return the messages before the articles of a response, except that of success."""
    parent = element.getparent()
    before = [] if parent is None else [*parent.itersiblings("*", preceding=True)][::-1]
    kept = [foreign_of(part, SPACE) for part in before if local(part) in _MESSAGES]
    return [part for part in kept if part and (part.name, part.value) != (_MESSAGES[0], _GOOD)]


def _article(draft: Draft) -> Article:
    draft.report_around(draft.element)
    for field in draft.element.iterchildren("*"):
        pruned = without_empty(field)
        if pruned is None:
            continue
        name = local(field)
        take = _TEXTS.get(name)
        if take is not None:
            _take_text(take, field, draft)
        elif (take_parts := _PARTS.get(name)) is not None:
            draft.report_around(field)
            take_parts(pruned, text_of(field), draft)
        else:
            draft.keep(pruned)
    return draft.article()


# Texts -------------------------------------------------------------------------


def _take_text(take: Take, field: Element, draft: Draft) -> None:
    """Read a text field, and also keep it as foreign if it has attributes."""
    text = text_of(field)
    if text:
        take(field, text, draft)
    if field.keys():
        draft.keep(field)


def _uri(field: Element, text: str, draft: Draft) -> None:
    draft.take("uri", text, field)


def _content(field: Element, text: str, draft: Draft) -> None:
    if next(field.itersiblings(field.tag, preceding=True), None) is not None:
        draft.keep(field)  # there should be one only
        return
    marked = draft.element.find("{*}contentWithMarkup")
    if text == _NO_TEXT:
        draft.report.note("the text is not handed on", line=line_of(field))
    elif marked is None or not text_of(marked):
        draft.add("body", *draft.blocks(field))
    elif Article(body=draft.blocks(marked)).text.split() != all_text(field).split():
        draft.keep(field)


def _copyright(field: Element, text: str, draft: Draft) -> None:
    draft.add("rights", Rights(notice=text))


def _adult(field: Element, text: str, draft: Draft) -> None:
    if text != "false":
        draft.keep(field)


_TEXTS: dict[str, Take] = {
    "id": _uri,
    **dict.fromkeys(("sequenceId", "url", "originalUrl"), identifier),
    "language": language,
    "title": marked_as("headline"),
    "subTitle": marked_as("subhead"),
    "content": _content,
    "contentWithMarkup": lambda field, _, draft: draft.add("body", *draft.blocks(field)),
    "publishedDate": moment_as("published", _ZONE),
    "licenseEndDate": moment_as("expires", _ZONE),
    "embargoDate": embargo_in(_ZONE),
    "copyright": _copyright,
    "adultLanguage": _adult,
}


# Structured fields -------------------------------------------------------------


def _tags(field: Element, text: str, draft: Draft) -> None:
    for tag in named(field, "tag", draft):
        _take_text(lambda _, word, draft: draft.add("keywords", line(word)), tag, draft)


def _author(field: Element, text: str, draft: Draft) -> None:
    """Read the author's name as a byline; keep the element if there is more."""
    draft.add("bylines", *read_byline(text_in(field, "name")))
    if beside(field, "name") or field.keys():
        draft.keep(field)


def _print(field: Element, text: str, draft: Draft) -> None:
    """Read the section and, if there is no author, the byline; keep further details of the print edition."""
    author = draft.element.find("{*}author")
    has_author = author is not None and bool(text_in(author, "name"))
    known = ("section",) if has_author else ("section", "byLine")
    if section := text_in(field, "section"):
        draft.add("subjects", Concept(name=section))
    if not has_author:
        draft.add("bylines", *read_byline(text_in(field, "byLine")))
    if beside(field, *known) or field.keys():
        draft.keep(field)


def _licenses(field: Element, text: str, draft: Draft) -> None:
    for licence in named(field, "license", draft):
        if name := text_in(licence, "name"):
            draft.add("rights", Rights(licence=name))
        if beside(licence, "name") or not name or licence.keys():
            draft.keep(licence)


def _source(field: Element, text: str, draft: Draft) -> None:
    about = {"name": text_in(field, "name"), "code": text_in(field, "id"), "uri": text_in(field, "homeUrl")}
    draft.add("sources", Concept(**about, foreign=beside(field, "name", "id", "homeUrl")))


def _topics(field: Element, text: str, draft: Draft) -> None:
    for topic in named(field, "topic", draft):
        draft.report_around(topic)
        draft.add("subjects", Concept(name=text_in(topic, "name"), foreign=beside(topic, "name")))


def _companies(field: Element, text: str, draft: Draft) -> None:
    """Read each company once, with the details of all its elements."""
    found: dict[tuple[str, str], dict[Foreign, None]] = {}
    for company in named(field, "company", draft):
        draft.report_around(company)
        listed = found.setdefault((text_in(company, "name"), text_in(company, "isin")), {})
        listed |= dict.fromkeys(beside(company, "name", "isin"))
    for (name, code), foreign in found.items():
        scheme = "isin" if code else ""
        draft.add("entities", Concept(name=name, kind="organisation", code=code, scheme=scheme, foreign=[*foreign]))


def _locations(field: Element, text: str, draft: Draft) -> None:
    for location in named(field, "location", draft):
        draft.report_around(location)
        draft.add("entities", Concept(name=text_in(location, "name"), kind="place", foreign=beside(location, "name")))


_KINDS = {
    "Person": "person",
    **dict.fromkeys(("Company", "Organization", "Facility"), "organisation"),
    **dict.fromkeys(("City", "Country", "Continent", "Region", "ProvinceOrState", "Location"), "place"),
}


def _semantics(field: Element, text: str, draft: Draft) -> None:
    """Read the recognised entities; keep events as foreign."""
    for entities in named(field, "entities", draft):
        for entity in named(entities, "entity", draft):
            properties = [part for some in entity.iterchildren("{*}properties") for part in some.iterchildren("*")]
            values = {text_in(part, "name"): text_in(part, "value") for part in properties}
            is_plain = len(values) == len(properties) and not any(beside(part, "name", "value") for part in properties)
            name, kind = values.pop("value", ""), values.pop("type", "")
            if not name or not is_plain or len(entity) != 1 or entity.keys():
                draft.keep(entity)
                continue
            draft.report_around(entity)
            draft.report_around(entity[0])
            for part in properties:
                draft.report_around(part)
            foreign = [Foreign(SPACE, key, value) for key, value in values.items() if value]
            draft.add("entities", Concept(name=name, kind=_KINDS.get(kind, kind.lower()), foreign=foreign))


def _media(field: Element, text: str, draft: Draft) -> None:
    for part in field.iterchildren("*"):
        kind, href = local(part), text_in(part, "url")
        if kind not in {"image", "audio", "video"} or not href:
            draft.keep(part)
            continue
        draft.report_around(part)
        media_type = text_in(part, "mimeType")
        caption = part.find("{*}caption")
        media = Media(
            href,
            kind=kind,
            caption=() if caption is None else draft.inlines(caption),
            renditions=[Rendition(href=href, media_type=media_type)] if media_type else (),
            foreign=beside(part, "url", "mimeType", "caption"),
        )
        draft.add("associations", Association(role=kind, media=media))


def _linked(field: Element, text: str, draft: Draft) -> None:
    for linked in named(field, "linkedArticle", draft):
        draft.report_around(linked)
        role, uri = text_in(linked, "type"), text_in(linked, "articleId")
        foreign = beside(linked, "type", "articleId")
        draft.add("associations", Association(role=role, uri=uri, foreign=foreign))


_PARTS: dict[str, Take] = {
    "tags": _tags,
    "author": _author,
    "print": _print,
    "licenses": _licenses,
    "source": _source,
    "topics": _topics,
    "companies": _companies,
    "locations": _locations,
    "semantics": _semantics,
    "media": _media,
    "linkedArticles": _linked,
}
