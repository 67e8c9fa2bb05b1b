"""GATE document → an article."""

from __future__ import annotations

from collections.abc import Iterator

from newsformat import Article
from newsformat.markup.xml import Element, all_text, line_of, local, report_unread
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


_NOT_MENTIONS = frozenset((
    "Token", "SpaceToken", "Sentence", "Split", "Lookup", "DEFAULT_TOKEN", "paragraph", "NounChunk", "VG", "Unknown",
))  # fmt: skip
_MARKUP = "Original markups"
_IDENTITIES = ("inst", "URI", "uri", "instance")  # features with the identity of an entity
_ADDRESS = ("http://", "https://")
_SOURCE = "gate.SourceURL"
_PARTS = 2  # of a feature: name and value
_TECHNICAL = frozenset(("MimeType", "docNewLineType", "gate.SourceURL"))
_KNOWN_TAGS = {
    **dict.fromkeys(("GateDocumentFeatures", "Feature", "TextWithNodes"), ()),
    **dict.fromkeys(("Name", "Value"), ("className",)),
    "GateDocument": ("version",),
    "Node": ("id",),
    "AnnotationSet": ("Name",),
    "Annotation": ("Id", "Type", "StartNode", "EndNode"),
}
_KNOWN = frozenset(("title", "headline", "author", "date", "published", "url", "uri"))


def read(source: Source, options: LayerOptions, report: Report, /) -> Iterator[Article]:
    """Yield the article of the document in *source*."""
    root = root_of(source, report, ("GateDocument",))
    text, nodes = _text(root)
    if not text.strip():
        raise ReadError("there is no text: no TextWithNodes")
    annotations = _annotations(root)
    chosen = _chosen(annotations, options.layer)
    if options.layer and not chosen:
        known = ", ".join(sorted({element.get("Type") or "" for _, element in annotations}))
        raise ReadError(f"there are no annotations called {options.layer!r:.60}, but {known:.200}")
    taken = {id(child) for child in chosen}
    report_layers(
        (
            f"{set_name}/{element.get('Type')}".lstrip("/")
            for set_name, element in annotations
            if id(element) not in taken
        ),
        report,
    )
    spans = [_span(child, nodes) for child in chosen]
    report_features(
        (
            (name, value)
            for child, span in zip(chosen, spans, strict=True)
            for name, value in _features(child).items()
            if name not in _IDENTITIES or value != span.identity
        ),
        report,
    )
    for feature in root.iter("{*}Feature"):
        if len(feature) > _PARTS:
            report.left_out(
                f"a feature has more than a name and a value: {all_text(feature):.120}", line=line_of(feature)
            )
    report_unread(root, _KNOWN_TAGS, report, texts=("Name", "Value", "TextWithNodes"))
    yield article_of(Annotated(text, spans, metadata=_metadata(root, report)), report, lines=options.lines)


def _text(root: Element) -> tuple[str, dict[str, int]]:
    """Return the text, and the places of its nodes, by their IDs."""
    parts: list[str] = []
    nodes: dict[str, int] = {}
    length = 0
    for held in (child for child in root if local(child) == "TextWithNodes"):
        parts.append(held.text or "")
        length += len(parts[-1])
        for node in held:
            if local(node) == "Node":
                nodes.setdefault(node.get("id") or "", length)
            parts.append(node.tail or "")
            length += len(parts[-1])
    return "".join(parts), nodes


def _annotations(root: Element) -> list[tuple[str, Element]]:
    """Return the annotations, each with the name of its set."""
    sets = [(child.get("Name") or "", child) for child in root if local(child) == "AnnotationSet"]
    return [(name, child) for name, held in sets for child in held if local(child) == "Annotation"]


def _chosen(annotations: list[tuple[str, Element]], names: str) -> list[Element]:
    """Return the mentions: annotations of the types *names*, else of the default set, else of all sets."""
    if names:
        types = {part.strip() for part in names.split(",")}
        return [element for _, element in annotations if element.get("Type") in types]
    found = [
        (name, element) for name, element in annotations if element.get("Type") not in _NOT_MENTIONS and name != _MARKUP
    ]
    return [element for name, element in found if not name] or [element for _, element in found]


def _features(element: Element) -> dict[str, str]:
    features = {}
    for feature in (child for child in element if local(child) == "Feature"):
        parts = {local(child): all_text(child) for child in feature}
        features[parts.get("Name", "")] = parts.get("Value", "")
    return features


def _span(annotation: Element, nodes: dict[str, int]) -> Span:
    start, end = (nodes.get(annotation.get(name) or "", -1) for name in ("StartNode", "EndNode"))
    features = _features(annotation)
    identity = next((features[name] for name in _IDENTITIES if features.get(name, "").startswith(_ADDRESS)), "")
    return Span(start, end, annotation.get("Type") or "", identity)


def _metadata(root: Element, report: Report) -> dict[str, object]:
    """Return the metadata among the features of the document."""
    metadata: dict[str, object] = {}
    for held in (child for child in root if local(child) == "GateDocumentFeatures"):
        for name, value in _features(held).items():
            if name == _SOURCE and value.startswith(_ADDRESS):
                metadata["uri"] = value
            elif name in _TECHNICAL:
                report.note(f"{name} of the document is not news; left out")
            elif value:
                metadata[name.lower() if name.lower() in _KNOWN else name] = value
    return metadata


# Rules ------------------------------------------------------------------------------


def validate(source: Source, options: LabelsOption, report: Report, /) -> Iterator[Problem]:
    """Yield the problems of the annotations."""
    root = root_of(source, report, ("GateDocument",))
    text, nodes = _text(root)
    if not text.strip():
        yield Problem("text", "there is no text: no TextWithNodes", line_of(root))
        return
    annotations = _annotations(root)
    yield from duplicate_ids((f"{name}/{node.get('Id') or ''}", node) for name, node in annotations)
    names = {id(node) for node in _chosen(annotations, "")}
    for _, element in annotations:
        missing = [name for name in ("StartNode", "EndNode") if element.get(name) not in nodes]
        for name in missing:
            yield Problem("reference", f"there is no node {element.get(name)!r:.40}", line_of(element))
        if not missing:
            known = options.known if id(element) in names else frozenset[str]()
            yield from problems_of(_span(element, nodes), element, len(text), known)
