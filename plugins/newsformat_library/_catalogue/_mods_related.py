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
    titles = [each for each in host.iterchildren("{*}titleInfo") if any(map(text_of, each.iterchildren("{*}title")))]
    name = ": ".join(filter(None, title_of(record, titles[0]))) if titles else ""
    known: dict[str, str] = {}
    for each in host.iterchildren("{*}identifier"):
        kind = each.get("type") or ""
        if not text_of(each):
            continue
        if kind == "issn":
            record.attribute(each, "type")
            record.add("identifiers", Identifier(value=record.text(each), kind="issn"))
        elif kind in {"uri", "url"} and "uri" not in known:
            record.attribute(each, "type")
            known["uri"] = record.text(each)
        elif "code" not in known:
            known |= {"code": record.text(each), "scheme": record.attribute(each, "type")}
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
    title = next((each for each in item.iterchildren("{*}titleInfo") if text_of(each)), None)
    href = record.attribute(item, HREF)
    urls = [*item.iterfind("{*}location/{*}url"), *item.iterfind("{*}identifier[@type='uri']")]
    if not href and urls:
        href = record.text(urls[0])
        record.attribute(urls[0], "type", "uri")
    name = ": ".join(filter(None, title_of(record, title))) if title is not None else ""
    if name or href:
        record.add("associations", Association(role=record.attribute(item, "type"), title=name, href=href))
