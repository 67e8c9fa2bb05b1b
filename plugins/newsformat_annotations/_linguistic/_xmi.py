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
    found = [each for each in root if _is_annotation(each)]
    annotations = [each for each in found if each.get("sofa") == sofa]
    others = [each for each in found if each.get("sofa") != sofa]
    chosen = _chosen(annotations, options.layer)
    if options.layer and not chosen:
        known = ", ".join(sorted({local(each) for each in annotations}))
        raise ReadError(f"there are no annotations called {options.layer!r:.60}, but {known:.200}")
    measure = out_of_units(text)
    spans = [_span(each)._replace(start=measure(_span(each).start), end=measure(_span(each).end)) for each in chosen]
    taken = {id(each) for each in chosen}
    report_layers((local(each) for each in annotations if id(each) not in taken and local(each) not in _HEADS), report)
    features = [(name, value) for each in chosen for name, value in attributes_of(each) if name not in _READ_FEATURES]
    heads = [each for each in annotations if local(each) in _HEADS]
    features += [(local(part), text_of(part)) for each in (*chosen, *heads) for part in each.iterchildren("*")]
    report_features(features, report)
    report_layers((f"of other views: {local(each)}" for each in others), report)
    report_unread(root, {**_KNOWN, **{local(each): None for each in (*annotations, *others)}}, report)
    yield article_of(Annotated(text, spans, metadata=_metadata(annotations)), report, lines=options.lines)


_HEADS = frozenset((_METADATA, _ANNOTATION))


def _space(element: Element) -> str:
    return str(element.tag).partition("}")[0]


def _is_annotation(element: Element) -> bool:
    return element.get("begin") is not None and not (_space(element).endswith(_CAS) and local(element) in _CAS_ELEMENTS)


def _sofa(root: Element, report: Report) -> tuple[str, str]:
    """Return the ID and the text of the first view with a text."""
    sofas = [each for each in root if local(each) == "Sofa" and _space(each).endswith(_CAS)]
    sofas.sort(key=lambda each: each.get("sofaID") != "_InitialView")
    with_text = [each for each in sofas if (each.get("sofaString") or "").strip()]
    if not with_text:
        elsewhere = any(each.get("sofaURI") for each in sofas)
        raise ReadError("the text is in another file" if elsewhere else "there is no text: no sofaString")
    for other in with_text[1:]:
        name = other.get("sofaID") or ""
        report.left_out(f"a further view is left out: {name:.60}", line=line_of(other))
    return with_text[0].get(_ID) or "", with_text[0].get("sofaString") or ""


def _chosen(annotations: list[Element], type_name: str) -> list[Element]:
    """Return the mentions: annotations of the type *type_name*, else named entities, else all custom ones."""
    if type_name:
        return [each for each in annotations if local(each) == type_name.rpartition(".")[2]]
    packages = {_space(each) for each in annotations if local(each) == _NAMES}
    packages |= {_space(each) for each in annotations if _space(each).endswith("/ner/type.ecore")}
    found = [each for each in annotations if _space(each) in packages]
    return found or [each for each in annotations if _space(each).endswith(_CUSTOM)]


def _span(annotation: Element) -> Span:
    label = annotation.get(_LABEL) or local(annotation)
    identity = annotation.get(_IDENTITY) or ""
    return Span(number(annotation.get("begin")), number(annotation.get("end")), label, identity)


def _metadata(annotations: list[Element]) -> dict[str, object]:
    """Return the features of the annotation for the whole document."""
    metadata: dict[str, object] = {}
    for each in (each for each in annotations if local(each) in _HEADS):
        for name, value in each.items():
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
    yield from duplicate_ids((each.get(_ID) or "", each) for each in root)
    sofas = {each.get(_ID) for each in root if local(each) == "Sofa"}
    annotations = [each for each in root if _is_annotation(each)]
    measure = out_of_units(text)
    names = {id(each) for each in _chosen(annotations, "")}
    for each in annotations:
        if each.get("sofa") not in sofas:
            yield Problem("reference", f"there is no view {each.get('sofa')!r:.40}", line_of(each))
        elif each.get("sofa") == sofa:
            span = _span(each)
            span = span._replace(start=measure(span.start), end=measure(span.end))
            known = options.known if id(each) in names else frozenset[str]()
            if span.start != span.end or id(each) in names:  # annotations of other layers may be empty
                yield from problems_of(span, each, len(text), known)
