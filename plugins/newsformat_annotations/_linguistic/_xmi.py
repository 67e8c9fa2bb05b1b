"""UIMA CAS in XMI → an article."""

from __future__ import annotations

from collections.abc import Iterator

from newsformat import Article
from newsformat.markup.xml import Element, attributes_of, line_of, local, report_unread, text_of
from newsformat.plugin import Problem, ReadError, Report, Source
from newsformat_annotations._linguistic._documents import (
    duplicate_ids,
    number,
    problems_of,
    report_features,
    report_layers,
    root_of,
)
from newsformat_annotations._offsets import out_of_units
from newsformat_annotations._options import LabelsOption, LayerOptions
from newsformat_annotations._reading import article_of
from newsformat_annotations._spans import Annotated, Span


_ID = "{http://www.omg.org/XMI}id"
_CAS = "/uima/cas.ecore"
_CAS_ELEMENTS = frozenset(("NULL", "Sofa", "View"))
_METADATA, _ANNOTATION = "DocumentMetaData", "DocumentAnnotation"
_NAMES, _CUSTOM = "NamedEntity", "/webanno/custom.ecore"
_LABEL, _IDENTITY = "value", "identifier"
_READ_FEATURES = frozenset((_ID, "sofa", "begin", "end", _LABEL, _IDENTITY))
_KNOWN: dict[str, tuple[str, ...] | None] = {
    "XMI": ("version",),
    "NULL": ("id",),
    "Sofa": ("id", "sofaNum", "sofaID", "mimeType", "sofaString"),
    "View": ("id", "sofa", "members"),
}
_METADATA_ATTRIBUTES = {"documentTitle": "title", "documentUri": "uri", "language": "language"}
_NO_LANGUAGE = "x-unspecified"


def read(source: Source, options: LayerOptions, report: Report, /) -> Iterator[Article]:
    """Yield the article of the first view in *source*."""
    root = root_of(source, report, ("XMI",))
    sofa, text = _sofa(root, report)
    children = [child for child in root if _is_annotation(child)]
    annotations = [element for element in children if element.get("sofa") == sofa]
    others = [element for element in children if element.get("sofa") != sofa]
    chosen = _chosen(annotations, options.layer)
    if options.layer and not chosen:
        known = ", ".join(sorted({local(annotation) for annotation in annotations}))
        raise ReadError(f"there are no annotations called {options.layer!r:.60}, but {known:.200}")
    measure = out_of_units(text)
    spans = [
        _span(child)._replace(start=measure(_span(child).start), end=measure(_span(child).end)) for child in chosen
    ]
    taken = {id(child) for child in chosen}
    report_layers(
        (
            local(annotation)
            for annotation in annotations
            if id(annotation) not in taken and local(annotation) not in _HEADS
        ),
        report,
    )
    features = [(name, value) for child in chosen for name, value in attributes_of(child) if name not in _READ_FEATURES]
    heads = [annotation for annotation in annotations if local(annotation) in _HEADS]
    features += [(local(part), text_of(part)) for head in (*chosen, *heads) for part in head.iterchildren("*")]
    report_features(features, report)
    report_layers((f"of other views: {local(element)}" for element in others), report)
    report_unread(root, {**_KNOWN, **{local(annotation): None for annotation in (*annotations, *others)}}, report)
    yield article_of(Annotated(text, spans, metadata=_metadata(annotations)), report, lines=options.lines)


_HEADS = frozenset((_METADATA, _ANNOTATION))


def _space(element: Element) -> str:
    return str(element.tag).partition("}")[0]


def _is_annotation(element: Element) -> bool:
    return element.get("begin") is not None and not (_space(element).endswith(_CAS) and local(element) in _CAS_ELEMENTS)


def _sofa(root: Element, report: Report) -> tuple[str, str]:
    """Return the ID and the text of the first view with a text."""
    sofas = [child for child in root if local(child) == "Sofa" and _space(child).endswith(_CAS)]
    sofas.sort(key=lambda element: element.get("sofaID") != "_InitialView")
    with_text = [sofa for sofa in sofas if (sofa.get("sofaString") or "").strip()]
    if not with_text:
        elsewhere = any(sofa.get("sofaURI") for sofa in sofas)
        raise ReadError("the text is in another file" if elsewhere else "there is no text: no sofaString")
    for other in with_text[1:]:
        name = other.get("sofaID") or ""
        report.left_out(f"a further view is left out: {name:.60}", line=line_of(other))
    return with_text[0].get(_ID) or "", with_text[0].get("sofaString") or ""


def _chosen(annotations: list[Element], type_name: str) -> list[Element]:
    """Return the mentions: annotations of the type *type_name*, else named entities, else all custom ones."""
    if type_name:
        return [annotation for annotation in annotations if local(annotation) == type_name.rpartition(".")[2]]
    packages = {_space(annotation) for annotation in annotations if local(annotation) == _NAMES}
    packages |= {_space(annotation) for annotation in annotations if _space(annotation).endswith("/ner/type.ecore")}
    found = [annotation for annotation in annotations if _space(annotation) in packages]
    return found or [annotation for annotation in annotations if _space(annotation).endswith(_CUSTOM)]


def _span(annotation: Element) -> Span:
    label = annotation.get(_LABEL) or local(annotation)
    identity = annotation.get(_IDENTITY) or ""
    return Span(number(annotation.get("begin")), number(annotation.get("end")), label, identity)


def _metadata(annotations: list[Element]) -> dict[str, object]:
    """Return the features of the annotation for the whole document."""
    metadata: dict[str, object] = {}
    for element in (annotation for annotation in annotations if local(annotation) in _HEADS):
        for name, value in element.items():
            if value and name not in _READ_FEATURES and value != _NO_LANGUAGE:
                metadata.setdefault(_METADATA_ATTRIBUTES.get(str(name), str(name)), str(value))
    return metadata


# Rules ------------------------------------------------------------------------------


def validate(source: Source, options: LabelsOption, report: Report, /) -> Iterator[Problem]:
    """Yield the problems of the annotations in the first view."""
    root = root_of(source, report, ("XMI",))
    try:
        sofa, text = _sofa(root, Report(heard=False))
    except ReadError as error:
        yield Problem("text", error.message, line_of(root))
        return
    yield from duplicate_ids((child.get(_ID) or "", child) for child in root)
    sofas = {child.get(_ID) for child in root if local(child) == "Sofa"}
    annotations = [child for child in root if _is_annotation(child)]
    measure = out_of_units(text)
    names = {id(element) for element in _chosen(annotations, "")}
    for annotation in annotations:
        if annotation.get("sofa") not in sofas:
            yield Problem("reference", f"there is no view {annotation.get('sofa')!r:.40}", line_of(annotation))
        elif annotation.get("sofa") == sofa:
            span = _span(annotation)
            span = span._replace(start=measure(span.start), end=measure(span.end))
            known = options.known if id(annotation) in names else frozenset[str]()
            if span.start != span.end or id(annotation) in names:  # annotations of other layers may be empty
                yield from problems_of(span, annotation, len(text), known)
