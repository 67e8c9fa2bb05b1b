"""TimeML → an article."""

from __future__ import annotations

from collections.abc import Iterator

from newsformat import Article
from newsformat.markup.xml import (
    Element,
    all_text,
    line_of,
    local,
    report_repeated_elements,
    report_stray_texts,
    report_unread,
)
from newsformat.plugin import Problem, ReadError, Report, Source
from newsformat_annotations._linguistic._documents import (
    duplicate_ids,
    problems_of,
    report_features,
    report_layers,
    root_of,
)
from newsformat_annotations._options import LabelsOption, LayerOptions
from newsformat_annotations._reading import article_of
from newsformat_annotations._spans import Annotated, Span


_NAMES = frozenset(("ENAMEX", "TIMEX3", "TIMEX"))
_ANNOTATIONS = _NAMES | {"EVENT", "SIGNAL", "NUMEX", "CARDINAL"}
_STRUCTURE = frozenset(("s", "SENTENCE", "p"))  # structure of the text
_LINKS = frozenset(("MAKEINSTANCE", "TLINK", "SLINK", "ALINK", "CLINK"))
_METADATA_ELEMENTS = {"DOCID": "document", "DOCNO": "document", "TITLE": "title"}
_HEAD = frozenset((*_METADATA_ELEMENTS, "DCT", "EXTRAINFO"))
_KNOWN: dict[str, tuple[str, ...] | None] = {
    **dict.fromkeys(("TEXT", *_METADATA_ELEMENTS, *_STRUCTURE, "EXTRAINFO"), ()),
    **dict.fromkeys((*_ANNOTATIONS, *_LINKS, "DCT"), None),
    "TimeML": ("noNamespaceSchemaLocation",),
}  # elements that are read, or reported elsewhere


def read(source: Source, options: LayerOptions, report: Report, /) -> Iterator[Article]:
    """Yield the article of the document in *source*."""
    root = root_of(source, report, ("TimeML",))
    text, found = _text(root)
    if not text.strip():
        raise ReadError("there is no text: no TEXT")
    layers = {part.strip() for part in options.layer.split(",") if part.strip()} or _NAMES
    chosen = [(element, span) for element, span in found if local(element) in layers]
    if options.layer and not chosen:
        known = ", ".join(sorted({local(element) for element, _ in found}))
        raise ReadError(f"there are no annotations called {options.layer!r:.60}, but {known:.200}")
    left = [name for element, _ in found if (name := local(element)) not in layers]
    report_layers([*left, *(name for inner in root.iter("{*}*") if (name := local(inner)) in _LINKS)], report)
    report_features((feature for element, _ in chosen for feature in _features(element)), report)
    report_repeated_elements(root, ("TEXT",), report)
    report_unread(root, _KNOWN, report, texts=("TEXT", "TimeML", *_METADATA_ELEMENTS, *_STRUCTURE))
    spans = [span for _, span in chosen]
    article = article_of(Annotated(text, spans, metadata=_metadata(root, report)), report, lines=options.lines)
    report_stray_texts(root, report, lambda: article, ("TEXT",))
    yield article


def _features(element: Element) -> Iterator[tuple[str, str]]:
    for name, value in element.items():
        if name not in {"TYPE", "type", "tid"}:
            yield f"{local(element)} {name!s}", str(value)


def _text(root: Element) -> tuple[str, list[tuple[Element, Span]]]:
    """Return the text, and the elements in it with their spans; old documents have it in the root."""
    held = next((child for child in root if local(child) == "TEXT"), root)
    parts: list[str] = [held.text or ""]
    found: list[tuple[Element, Span]] = []
    length = len(parts[0])
    waiting = [(node, local(node) in _HEAD) for node in reversed(held)]  # of the head, only its tail is text
    starts: dict[Element, int] = {}
    while waiting:
        element, is_left = waiting.pop()
        if not is_left:
            starts[element] = length
            waiting.append((element, True))
            waiting += [(node, False) for node in reversed(element)]
            piece = element.text if local(element) else ""
        else:
            if local(element) in _ANNOTATIONS:
                found.append((element, Span(starts[element], length, _label(element))))
            piece = element.tail
        parts.append(piece or "")
        length += len(parts[-1])
    return "".join(parts), sorted(found, key=lambda entry: (entry[1].start, -entry[1].end))


def _label(element: Element) -> str:
    return element.get("TYPE") or element.get("type") or local(element)


def _metadata(root: Element, report: Report) -> dict[str, object]:
    """Return the metadata around the text: ID, title and creation time."""
    metadata: dict[str, object] = {}
    for child in root:
        name = local(child)
        text = " ".join(all_text(child).split()) if name in _HEAD else ""
        if name in _METADATA_ELEMENTS and text and _METADATA_ELEMENTS[name] not in metadata:
            metadata[_METADATA_ELEMENTS[name]] = text
        elif name != "DCT" and text:
            report.left_out(f"{name} beside the text is left out: {text:.60}", line=line_of(child))
    element = next(
        (inner for inner in root.iter("{*}TIMEX3") if inner.get("functionInDocument") == "CREATION_TIME"), None
    )
    element = element if element is not None else next((inner for dct in root.iter("{*}DCT") for inner in dct), None)
    if element is not None and element.get("value"):
        metadata["published"] = element.get("value")
    return metadata


# Rules ------------------------------------------------------------------------------


def validate(source: Source, options: LabelsOption, report: Report, /) -> Iterator[Problem]:
    """Yield the problems of the annotations."""
    root = root_of(source, report, ("TimeML",))
    text, found = _text(root)
    if not text.strip():
        yield Problem("text", "there is no text: no TEXT", line_of(root))
        return
    yield from duplicate_ids(
        (element.get("tid") or element.get("eid") or element.get("sid") or "", element) for element, _ in found
    )
    for inner, span in found:
        known = options.known if local(inner) in _NAMES else frozenset[str]()
        yield from problems_of(span, inner, len(text), known)
    known_ids = {value for element in root.iter("{*}*") for name, value in element.items() if name in _ID_ATTRIBUTES}
    for inner in (element for element in root.iter("{*}*") if local(element) in _LINKS):
        for name, value in inner.items():
            if name in _REFERENCES and value not in known_ids:
                yield Problem("reference", f"there is no {value!r:.40}, which {name} names", line_of(inner))


_ID_ATTRIBUTES = frozenset(("tid", "eid", "eiid", "sid"))
_REFERENCES = frozenset((
    "eventID", "signalID", "eventInstanceID", "timeID", "relatedToTime", "relatedToEventInstance",
    "subordinatedEventInstance",
))  # fmt: skip
