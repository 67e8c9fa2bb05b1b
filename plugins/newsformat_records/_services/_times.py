"""The New York Times (Article Search, Archive, Top Stories, Most Popular): headlines, typed keywords, pictures."""

from __future__ import annotations

from typing import Any

from newsformat import Association, Byline, Concept, Headline, Media, Rendition
from newsformat.markup.members import extent, without_empty
from newsformat_records._services._concepts import add, kept, objects_of


_KINDS = {
    "subject": "",
    "person": "person",
    "persons": "person",
    "organization": "organisation",
    "organizations": "organisation",
    "location": "place",
    "glocations": "place",
    "title": "object",
    "creative_works": "object",
}
_FACETS = {"des_facet": "", "org_facet": "organisation", "per_facet": "person", "geo_facet": "place"}
_PARTS_OF_NAME = ("firstname", "middlename", "lastname", "qualifier")
_ADDRESS = ("https://", "http://")


def take_values(record: dict[str, Any]) -> dict[str, Any]:
    """Remove members of this service from *record*, and return them as values by attribute."""
    values: dict[str, Any] = {}
    _take_headline(record, values)
    _take_byline(record, values)
    for name in ("subsection_name", "subsection"):
        if isinstance(section := record.get(name), str):
            del record[name]
            add(values, Concept(name=section))
    for name in ("type_of_material", "material_type_facet"):
        if isinstance(genre := record.get(name), str):
            del record[name]
            values.setdefault("genres", []).append(Concept(name=genre))
    _take_keywords(record, values)
    _take_pictures(record, values)
    return values


def _take_headline(record: dict[str, Any], values: dict[str, Any]) -> None:
    headline = record.get("headline")
    if not isinstance(headline, dict) or not isinstance(main := headline.get("main"), str):
        return
    left = without_empty(headline)
    for name, attribute in (("kicker", "kicker"), ("sub", "subhead")):
        if isinstance(left.get(name), str):
            values[attribute] = left.pop(name)
    for name, role in (("print_headline", "print"), ("seo", "seo")):
        if isinstance(left.get(name), str) and (text := left.pop(name)) != main:
            values.setdefault("other_headlines", []).append(Headline(content=text, role=role))
    record["headline"] = left if len(left) > 1 else main


def _take_byline(record: dict[str, Any], values: dict[str, Any]) -> None:
    """Read the byline: as printed, or else from its parts."""
    byline = record.get("byline")
    if not isinstance(byline, dict) or not byline.keys() & {"original", "person"}:
        return
    left = without_empty(byline)
    if not left:
        del record["byline"]
    elif left.keys() == {"original"}:
        record["byline"] = left["original"]
    elif "original" not in left:
        names = [
            " ".join(part for key in _PARTS_OF_NAME if isinstance(part := item.get(key), str) and part)
            for item in objects_of(left.get("person"))
        ]
        organization = left.get("organization")
        if isinstance(organization, str) and not any(names):
            names = [organization]
            if len(left) == 1:
                del record["byline"]
        if result := [Byline(name=name) for name in names if name]:
            values["bylines"] = result


def _take_keywords(record: dict[str, Any], values: dict[str, Any]) -> None:
    keywords = objects_of(record.get("keywords"), "name", "value")
    if keywords and all(str(item["name"]).lower() in _KINDS and isinstance(item["value"], str) for item in keywords):
        del record["keywords"]
        for number, keyword in enumerate(keywords, 1):
            known = ("name", "value", *(("rank",) if keyword.get("rank") == number else ()))
            add(
                values,
                Concept(name=keyword["value"], kind=_KINDS[keyword["name"].lower()], foreign=kept(keyword, but=known)),
            )
    for name, kind in _FACETS.items():
        facet = record.get(name)
        if isinstance(facet, list) and all(isinstance(item, str) for item in facet):
            del record[name]
            for keyword in facet:
                add(values, Concept(name=keyword, kind=kind))


def _take_pictures(record: dict[str, Any], values: dict[str, Any]) -> None:
    """Read ``multimedia``, a picture in several sizes or an array of sizes, and ``media``, pictures with sizes."""
    multimedia = record.get("multimedia")
    if isinstance(multimedia, dict):
        sizes = [{"format": name, **item} for name, item in multimedia.items() if isinstance(item, dict)]
        texts = {name: value for name, value in multimedia.items() if not isinstance(value, dict)}
        _take_picture(record, "multimedia", [(texts, sizes)], values)
    elif objects := objects_of(multimedia, "url"):
        _take_picture(record, "multimedia", _by_texts(objects), values)
    if objects := objects_of(record.get("media"), "media-metadata"):
        pictures = [
            (
                {name: value for name, value in item.items() if name != "media-metadata"},
                objects_of(item["media-metadata"], "url"),
            )
            for item in objects
        ]
        _take_picture(record, "media", pictures, values)


_Picture = tuple[dict[str, Any], list[dict[str, Any]]]  # texts about the picture, and its sizes
_TEXTS = ("caption", "credit", "copyright", "type", "subtype")


def _by_texts(objects: list[dict[str, Any]]) -> list[_Picture]:
    """Group *objects*, sizes of pictures, by their texts, which are the same for the same picture."""
    found: dict[str, _Picture] = {}
    for item in objects:
        texts = {name: item[name] for name in _TEXTS if item.get(name) and name != "subtype"}
        sizes = {name: value for name, value in item.items() if name not in texts}
        found.setdefault(repr(texts), (texts, []))[1].append(sizes)
    return [*found.values()]


def _take_picture(record: dict[str, Any], name: str, pictures: list[_Picture], values: dict[str, Any]) -> None:
    """Read *pictures* if all addresses are absolute; archives have relative ones of an unknown base."""
    sizes = [size for _, some in pictures for size in some]
    if sizes and all(some for _, some in pictures) and all(str(size.get("url")).startswith(_ADDRESS) for size in sizes):
        del record[name]
        values["associations"] = [
            *values.get("associations", ()),
            *(Association(role="image", media=_media_of(*picture)) for picture in pictures),
        ]


def _media_of(texts: dict[str, Any], sizes: list[dict[str, Any]]) -> Media:
    given = {name: texts[name] for name in _TEXTS if isinstance(texts.get(name), str)}
    credit = next((name for name in ("credit", "copyright") if given.get(name)), "")
    kind = given.get("type") or "image"
    renditions = [
        Rendition(
            href=size["url"],
            name=str(size.get("format") or size.get("subtype") or ""),
            width=extent(size.get("width")),
            height=extent(size.get("height")),
        )
        for size in sizes
    ]
    foreign = kept(texts, but={"caption", credit, "type"} & given.keys())
    for size, rendition in zip(sizes, renditions, strict=True):
        known = {"url", "format" if size.get("format") else "subtype"}
        known |= {name for name in ("width", "height") if getattr(rendition, name) is not None}
        foreign += kept(size, but=known)
    best = max(renditions, key=lambda file: file.width or 0)
    return Media(
        best.href,
        kind=kind,
        caption=given.get("caption", ""),
        credit=given.get(credit, ""),
        renditions=renditions,
        foreign=foreign,
    )
