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
    layers = {each.strip() for each in options.layer.split(",") if each.strip()} or _NAMES
    chosen = [(each, span) for each, span in found if local(each) in layers]
    if options.layer and not chosen:
        known = ", ".join(sorted({local(each) for each, _ in found}))
        raise ReadError(f"there are no annotations called {options.layer!r:.60}, but {known:.200}")
    left = [name for each, _ in found if (name := local(each)) not in layers]
    report_layers([*left, *(name for each in root.iter("{*}*") if (name := local(each)) in _LINKS)], report)
    report_features((feature for each, _ in chosen for feature in _features(each)), report)
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
    held = next((each for each in root if local(each) == "TEXT"), root)
    parts: list[str] = [held.text or ""]
    found: list[tuple[Element, Span]] = []
    length = len(parts[0])
    waiting = [(each, local(each) in _HEAD) for each in reversed(held)]  # of the head, only its tail is text
    starts: dict[Element, int] = {}
    while waiting:
        element, is_left = waiting.pop()
        if not is_left:
            starts[element] = length
            waiting.append((element, True))
            waiting += [(each, False) for each in reversed(element)]
            piece = element.text if local(element) else ""
        else:
            if local(element) in _ANNOTATIONS:
                found.append((element, Span(starts[element], length, _label(element))))
            piece = element.tail
        parts.append(piece or "")
        length += len(parts[-1])
    return "".join(parts), sorted(found, key=lambda each: (each[1].start, -each[1].end))


def _label(element: Element) -> str:
    return element.get("TYPE") or element.get("type") or local(element)


def _metadata(root: Element, report: Report) -> dict[str, object]:
    """Return the metadata around the text: ID, title and creation time."""
    metadata: dict[str, object] = {}
    for each in root:
        name = local(each)
        text = " ".join(all_text(each).split()) if name in _HEAD else ""
        if name in _METADATA_ELEMENTS and text and _METADATA_ELEMENTS[name] not in metadata:
            metadata[_METADATA_ELEMENTS[name]] = text
        elif name != "DCT" and text:
            report.left_out(f"{name} beside the text is left out: {text:.60}", line=line_of(each))
    made = next((each for each in root.iter("{*}TIMEX3") if each.get("functionInDocument") == "CREATION_TIME"), None)
    made = made if made is not None else next((each for dct in root.iter("{*}DCT") for each in dct), None)
    if made is not None and made.get("value"):
        metadata["published"] = made.get("value")
    return metadata


# Rules ------------------------------------------------------------------------------


def validate(source: Source, options: LabelsOption, report: Report, /) -> Iterator[Problem]:
    """Yield the problems of the annotations."""
    root = root_of(source, report, ("TimeML",))
    text, found = _text(root)
    if not text.strip():
        yield Problem("text", "there is no text: no TEXT", line_of(root))
        return
    yield from duplicate_ids((each.get("tid") or each.get("eid") or each.get("sid") or "", each) for each, _ in found)
    for each, span in found:
        known = options.known if local(each) in _NAMES else frozenset[str]()
        yield from problems_of(span, each, len(text), known)
    known_ids = {value for each in root.iter("{*}*") for name, value in each.items() if name in _ID_ATTRIBUTES}
    for each in (each for each in root.iter("{*}*") if local(each) in _LINKS):
        for name, value in each.items():
            if name in _REFERENCES and value not in known_ids:
                yield Problem("reference", f"there is no {value!r:.40}, which {name} names", line_of(each))


_ID_ATTRIBUTES = frozenset(("tid", "eid", "eiid", "sid"))
_REFERENCES = frozenset((
    "eventID", "signalID", "eventInstanceID", "timeID", "relatedToTime", "relatedToEventInstance",
    "subordinatedEventInstance",
))  # fmt: skip
