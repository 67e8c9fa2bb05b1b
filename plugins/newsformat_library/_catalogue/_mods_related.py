"""Related items of a ``mods``: the newspaper of an article, and others."""

from __future__ import annotations

from newsformat import Association, Concept, Identifier
from newsformat.markup.xml import Element, text_of
from newsformat_library._catalogue._mods_parts import HREF, is_reliable, take_date, title_of
from newsformat_library._catalogue._part import part_of
from newsformat_library._catalogue._record import Record


def take_host(record: Record, host: Element) -> None:
    """Read the newspaper of the article, and the place in it."""
    record.attribute(host, "type", "host")
    titles = [
        element for element in host.iterchildren("{*}titleInfo") if any(map(text_of, element.iterchildren("{*}title")))
    ]
    name = ": ".join(filter(None, title_of(record, titles[0]))) if titles else ""
    known: dict[str, str] = {}
    for child in host.iterchildren("{*}identifier"):
        kind = child.get("type") or ""
        if not text_of(child):
            continue
        if kind == "issn":
            record.attribute(child, "type")
            record.add("identifiers", Identifier(value=record.text(child), kind="issn"))
        elif kind in {"uri", "url"} and "uri" not in known:
            record.attribute(child, "type")
            known["uri"] = record.text(child)
        elif "code" not in known:
            known |= {"code": record.text(child), "scheme": record.attribute(child, "type")}
    if name or known:
        record.add("sources", Concept(name=name, **known))
    for origin in host.iterchildren("{*}originInfo"):
        for date in origin.iterchildren("{*}dateIssued"):
            if is_reliable(date):
                take_date(record, date, "published")
    for part in host.iterchildren("{*}part"):
        part_of(record, part)


def take_relation(record: Record, item: Element) -> None:
    """Read another item, given by title or address."""
    title = next((child for child in item.iterchildren("{*}titleInfo") if text_of(child)), None)
    href = record.attribute(item, HREF)
    urls = [*item.iterfind("{*}location/{*}url"), *item.iterfind("{*}identifier[@type='uri']")]
    if not href and urls:
        href = record.text(urls[0])
        record.attribute(urls[0], "type", "uri")
    name = ": ".join(filter(None, title_of(record, title))) if title is not None else ""
    if name or href:
        record.add("associations", Association(role=record.attribute(item, "type"), title=name, href=href))
