"""An article → a document."""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Iterator, Sequence
from itertools import count, takewhile

from newsformat import Article, Block, Concept, Dateline, Heading, Identifier, Raw, Rights, Status
from newsformat.markup.dates import iso
from newsformat.markup.foreign import foreign_members
from newsformat.markup.handling import status_named
from newsformat.markup.json import Object, text_of, value_of
from newsformat.markup.printed import read_dateline
from newsformat.plugin import Report, inlines
from newsformat_naviga._names import (
    ASSUMED,
    DATELINES,
    DATES,
    DROPHEADS,
    HEADERS,
    KICKERS,
    KINDS,
    KNOWN,
    LIST,
    PREAMBLES,
    PROPERTIES,
    RIGHTS,
    SPACE,
    TYPES,
    URN,
    UUID,
    derived_uuid,
)
from newsformat_naviga._readers._links_reader import read_link, read_meta
from newsformat_naviga._writers._content_writer import blocks_of, non_empty, text_block
from newsformat_naviga._writers._foreign import Kept, body_with_kept, with_kept
from newsformat_naviga._writers._links_writer import links, metadata


_SECTIONS = frozenset(("links", "meta", "content", "properties", "type", "status"))  # whose parts are kept one by one
_EPOCH = "1970-01-01T00:00:00Z"


def document(article: Article, report: Report) -> Object:
    """Return *article* as a document."""
    uri, others = article.uri, [*article.identifiers]
    names = _names(uri, others)
    products = [*takewhile(_is_product, article.services)]
    written: Object = {
        **names,
        "type": _type(article, report),
        "title": article.title,
        "language": article.language,
        "status": _status(article, report),
        **{name: iso(when) for name, attribute in DATES.items() if (when := getattr(article, attribute))},
        "products": [product.name for product in products],
        "properties": [*_properties(article, others, report)],
        "links": [*with_kept(links(article, len(products), report), Kept(article, "links", report), read_link)],
        "meta": [*with_kept(metadata(article, report), Kept(article, "meta", report), read_meta)],
        "content": [*_content(article, report)],
        **_unchanged_members(article, report),
    }
    written = non_empty(**written)
    _assume(written)
    kept = dict.fromkeys([part.name for part in article.foreign if part.space == SPACE and part.name in written])
    last = {name: written.pop(name) for name in kept}
    return {**written, **last}  # in the original order


def _names(uri: str, others: list[Identifier]) -> Object:
    """Return the identifiers that have members of their own, and remove them from *others*."""
    members: Object = {}
    for kind in ("uuid", "url", "path"):
        if others and others[0].kind == kind and others[0].value and _fits(kind, others[0].value, uri):
            members[kind] = others.pop(0).value
    own_uuid = uri.removeprefix(URN)
    if "uuid" not in members and uri.startswith(URN) and UUID.fullmatch(own_uuid):
        return {"uuid": own_uuid, **members}
    return non_empty(uuid=members.pop("uuid", "") or derived_uuid(uri), uri=uri, **members)


def _fits(kind: str, value: str, uri: str) -> bool:
    return kind != "uuid" or bool(uri and UUID.fullmatch(value) and value != derived_uuid(uri))


def _assume(written: Object) -> None:
    """Make up required members that are missing, and list them in a property."""
    assumed = [name for name in ("uuid", "created") if name not in written]
    if "created" in assumed:
        known = (written.get(name) for name in ("published", "modified", "unpublished"))
        written["created"] = next(filter(None, known), _EPOCH)
    if "uuid" in assumed:
        written["uuid"] = str(uuid.uuid5(uuid.NAMESPACE_OID, text_of(written)))
    if assumed:
        written.setdefault("properties", []).append({"name": ASSUMED, "value": " ".join(assumed)})


def _is_product(service: Concept) -> bool:
    return bool(service.name) and service == Concept(name=service.name, scheme="product")


def _kept_text(article: Article, name: str) -> str:
    """Return the text that *article* has kept under *name*."""
    for part in article.foreign:
        if part.space == SPACE and part.name == name:
            try:
                value = value_of(part.value)
            except ValueError:
                return ""
            return value if isinstance(value, str) else ""
    return ""


def _type(article: Article, report: Report) -> str:
    kept = _kept_text(article, "type")
    read = kept not in KINDS and (kept == LIST or article.body)
    if kept and read and article.kind == ("composite" if kept == LIST else "text"):
        return kept
    if kept:
        report.lost(f"foreign.{SPACE}", where="type", why="the article is of another kind now")
    if article.kind not in TYPES:
        report.lost("kind", why="there is no type of document for it")
    return TYPES.get(article.kind, TYPES["text"])


def _status(article: Article, report: Report) -> str:
    kept = _kept_text(article, "status")
    if kept and status_named(kept) is None and article.status is Status.WITHHELD:
        return kept
    if kept:
        report.lost(f"foreign.{SPACE}", where="status", why="the article has another one now")
    return article.status.value


def _unchanged_members(article: Article, report: Report) -> Object:
    """Return the members that are kept unchanged."""
    rest = [part for part in article.foreign if part.name not in _SECTIONS]
    return foreign_members(rest, SPACE, KNOWN, report)


# Properties -------------------------------------------------------------------


def _properties(article: Article, others: Iterable[Identifier], report: Report) -> Iterator[Object]:
    yield from _identifiers(others, report)
    for name, attribute in PROPERTIES.items():
        yield from _property(name, getattr(article, attribute))
    yield from _property("urgency", str(article.urgency or ""))
    if article.embargo is not None:
        yield {"name": "embargoed", "value": iso(article.embargo.until)}
    for name, values in (("signal", article.signals), ("keyword", article.keywords)):
        for value in values:
            if value.encode(errors="ignore"):  # without lone surrogates, which are dropped
                yield {"name": name, "value": value}
            else:
                report.lost(f"{name}s", why=f"a {name} has no character that can be written")
    yield from _rights(article.rights, report)
    yield from _kept_properties(article, report)


def _kept_properties(article: Article, report: Report) -> Iterator[Object]:
    """Yield the kept properties, except an embargo that the article is no longer under."""
    kept = Kept(article, "properties", report)
    for value in kept.values:
        if article.embargo is None and value.get("name") == "embargoed":
            kept.lost()
        else:
            yield value


def _identifiers(others: Iterable[Identifier], report: Report) -> Iterator[Object]:
    for identifier in others:
        if identifier.value:
            kind = {} if identifier.kind == "altId" else {"parameters": {"kind": identifier.kind}}
            yield {"name": "altId", "value": identifier.value, **kind}
        else:
            report.lost("identifiers", why="one is empty")


def _rights(rights: Sequence[Rights], report: Report) -> Iterator[Object]:
    for name, attribute in RIGHTS.items() if rights else ():
        yield from _property(name, getattr(rights[0], attribute))
    for number in range(2, len(rights) + 1):
        report.lost("rights", where=f"#{number}", why="a document has one statement of rights")


def _property(name: str, value: str) -> Iterator[Object]:
    if value:
        yield {"name": name, "value": value}


# Content ----------------------------------------------------------------------


def _content(article: Article, report: Report) -> Iterator[Object]:
    """Yield the blocks, numbered except for kept ones."""
    numbers = count(1)
    for head in _head(article, report):
        yield {"id": f"block-{next(numbers)}", **head}

    def fresh(blocks: Iterable[Block]) -> Iterator[Object]:
        for block in blocks:
            number = {} if isinstance(block, Raw) else {"id": f"block-{next(numbers)}"}
            yield from ({**number, **written} for written in blocks_of([block], report))

    yield from body_with_kept(article.body, Kept(article, "content", report), fresh)


def _head(article: Article, report: Report) -> Iterator[Object]:
    """Yield the elements above the text; an empty header means that the title is not the headline."""
    if article.kicker:
        yield text_block(KICKERS[0], article.kicker, report)
    if article.headline or article.title or any(map(_is_header, article.body)):
        yield text_block(HEADERS[0], article.headline, report)
    if article.subhead:
        yield text_block(DROPHEADS[0], article.subhead, report)
    if article.dateline is not None:
        yield _dateline(article.dateline, report)
    if article.summary:
        yield text_block(PREAMBLES[0], article.summary, report)


def _is_header(block: Block) -> bool:
    return isinstance(block, Heading) and block.level == 1


def _dateline(dateline: Dateline, report: Report) -> Object:
    parts = {name: getattr(dateline, name) for name in ("place", "date", "source")}
    if read_dateline(dateline.text) == dateline:
        parts = {}
    elif not any(parts.values()):
        parts = {"printed": "true"}  # only the text is known
    return text_block(DATELINES[0], inlines(dateline.text), report, **parts)
