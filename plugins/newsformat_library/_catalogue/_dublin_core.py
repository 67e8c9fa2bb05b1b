"""Dublin Core, simple or qualified → articles."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from newsformat import Association, Byline, Concept, Headline, Rights
from newsformat.markup.languages import language_tag
from newsformat.markup.printed import natural_name
from newsformat.markup.xml import XML_LANG, Element, local, report_unread_attributes, text_of
from newsformat.plugin import Report
from newsformat_library._catalogue._record import Record


SPACE: Final = "dublin-core"
_TYPE: Final = "{http://www.w3.org/2001/XMLSchema-instance}type"
_TYPES: Final = {  # DCMI types for the kind of an item
    "text": "text", "image": "picture", "stillimage": "picture", "still image": "picture", "movingimage": "video",
    "moving image": "video", "sound": "audio",
}  # fmt: skip
_RELATIONS: Final = (
    *("relation", "isVersionOf", "hasVersion", "isReplacedBy", "replaces", "isRequiredBy", "requires", "hasPart"),
    *("isReferencedBy", "references", "isFormatOf", "hasFormat", "conformsTo"),
)


def read_dublin_core(root: Element, report: Report) -> Record:
    """Return the record in the children of *root*."""
    record = Record(SPACE, report)
    parts = [child for child in root.iterchildren("*") if text_of(child)]
    for part in parts:
        if local(part) == "language" and (tag := language_tag(text_of(part))) and record.is_free("language"):
            record.values["language"] = tag
            record.text(part)
    main = _headline(record, parts)
    for part in parts:
        if part is not main and (step := _READERS.get(local(part))) is not None:
            step(record, part)
    record.values.get("sources", []).sort(key=lambda item: item.role)  # publishers last
    record.keep_rest(parts)
    report_unread_attributes(root, report, dict.fromkeys(map(local, parts)))
    return record


def _headline(record: Record, parts: list[Element]) -> Element | None:
    """Read the headline: the first title in the language of the article, if titles have a language."""
    titles = [part for part in parts if local(part) == "title"]
    languages = {"", record.values.get("language", "")}
    main = next(
        (title for title in titles if language_tag(title.get(XML_LANG) or "") in languages), next(iter(titles), None)
    )
    if main is not None:
        record.values["headline"] = record.text(main)
        if language_tag(main.get(XML_LANG) or "") in languages - {""}:
            record.attribute(main, XML_LANG)
    return main


def _other_title(record: Record, element: Element) -> None:
    role = "" if local(element) == "title" else local(element)
    tag = language_tag(element.get(XML_LANG) or "")
    record.add("other_headlines", Headline(content=record.text(element), role=role, language=tag))
    if tag:
        record.attribute(element, XML_LANG)


def _creator(record: Record, element: Element) -> None:
    record.add("bylines", Byline(name=natural_name(record.text(element))))


def _contributor(record: Record, element: Element) -> None:
    record.add("contributors", Concept(name=natural_name(record.text(element)), relation="contributor"))


def _subject(record: Record, element: Element) -> None:
    record.add("subjects", Concept(name=record.text(element)))


def _place(record: Record, element: Element) -> None:
    record.add("entities", Concept(name=record.text(element), kind="place"))


def _summary(record: Record, element: Element) -> None:
    if record.is_free("summary"):
        record.values["summary"] = record.text(element)


def _source(record: Record, element: Element) -> None:
    record.add("sources", Concept(name=record.text(element)))


def _publisher(record: Record, element: Element) -> None:
    record.add("sources", Concept(name=record.text(element), kind="organisation", role="publisher"))


def _type(record: Record, element: Element) -> None:
    """Read the kind of the item, a type of DCMI, or its genre."""
    kind = _TYPES.get(text_of(element).lower())
    if kind and "kind" not in record.values:
        record.values["kind"] = kind
        record.text(element)
    else:
        record.add("genres", Concept(name=record.text(element)))


def _identifier(record: Record, element: Element) -> None:
    """Read an identifier; the first address is that of the article."""
    identifier = record.text(element)
    kind = record.attribute(element, _TYPE).rpartition(":")[2].lower()
    record.identify(identifier, "url" if identifier.startswith(("http://", "https://")) else kind)


def _rights(record: Record, element: Element) -> None:
    record.access.take(element)
    text = record.text(element)
    is_address = text.startswith(("http://", "https://"))
    match local(element):
        case "rightsHolder":
            rights = Rights(holder=text)
        case "license":
            rights = Rights(licence=text)
        case _:
            rights = Rights(licence=text) if is_address else Rights(usage_terms=text)
    record.add("rights", rights)


def _relation(record: Record, element: Element) -> None:
    """Read a related item, given by address or title."""
    text, role = record.text(element), local(element)
    is_address = text.startswith(("http://", "https://"))
    association = Association(role=role, href=text) if is_address else Association(role=role, title=text)
    record.add("associations", association)


def _date(attribute: str) -> Callable[[Record, Element], None]:
    def step(record: Record, element: Element) -> None:
        record.access.take(element)
        if record.date(attribute, element):
            record.attribute(element, _TYPE)

    return step


_READERS: Final[dict[str, Callable[[Record, Element], None]]] = {
    **dict.fromkeys(("title", "alternative"), _other_title),
    "creator": _creator,
    "contributor": _contributor,
    "subject": _subject,
    "spatial": _place,
    **dict.fromkeys(("description", "abstract"), _summary),
    **dict.fromkeys(("source", "isPartOf"), _source),
    "publisher": _publisher,
    "type": _type,
    "identifier": _identifier,
    **dict.fromkeys(("rights", "accessRights", "license", "rightsHolder"), _rights),
    **dict.fromkeys(_RELATIONS, _relation),
    **dict.fromkeys(("date", "issued"), _date("published")),
    "created": _date("created"),
    "modified": _date("updated"),
    "available": lambda record, element: record.access.open(element),
}
