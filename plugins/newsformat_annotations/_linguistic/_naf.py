"""NAF and KAF → an article."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from newsformat import Article
from newsformat.markup.xml import (
    XML_LANG,
    Element,
    all_text,
    attributes_of,
    line_of,
    local,
    report_stray_texts,
    report_unread,
)
from newsformat.plugin import Problem, ReadError, Report, Source, line
from newsformat_annotations._layout import BETWEEN
from newsformat_annotations._linguistic._documents import duplicate_ids, number, problems_of, report_layers, root_of
from newsformat_annotations._offsets import has_pairs, out_of_units
from newsformat_annotations._options import LabelsOption, ReadOptions
from newsformat_annotations._reading import article_of
from newsformat_annotations._spans import Annotated, Span


_HEADS = frozenset(("nafHeader", "kafHeader"))
_READ = frozenset((*_HEADS, "raw", "text", "terms", "entities", "topics"))
_FILE_ATTRIBUTES = {"title": "title", "author": "author", "creationtime": "published"}
_PUBLIC_ATTRIBUTES = {"uri": "uri"}


_KNOWN: dict[str, tuple[str, ...] | None] = {
    **dict.fromkeys(("NAF", "KAF"), ("version", "lang")),
    **dict.fromkeys(
        (*_HEADS, "raw", "text", "entities", "topics", "topic", "references", "span", "externalReferences"), ()
    ),
    **dict.fromkeys(("fileDesc", "public", "linguisticProcessors", "kafDocument", "terms"), None),
    "wf": ("id", "wid", "offset", "length", "sent", "para", "page", "xpath"),
    "entity": ("id", "eid", "type"),
    "target": ("id",),
    "externalRef": ("reference",),
}  # elements that are read, or reported elsewhere


class _Word(NamedTuple):
    """A word form: its place in code points, and its element."""

    start: int
    end: int
    element: Element


def read(source: Source, options: ReadOptions, report: Report, /) -> Iterator[Article]:
    """Yield the article of the document in *source*."""
    root = root_of(source, report, ("NAF", "KAF"))
    text, words = _text(root)
    if not text.strip():
        raise ReadError("there is no text: neither a <raw> nor word forms")
    terms = _terms(root, words)
    document = Annotated(text, metadata=_metadata(root, report))
    for _, entity in _entities(root):
        document.spans += _spans(entity, terms, report)
        for other in (reference for inner in entity.iter("{*}externalRef") if (reference := inner.get("reference"))):
            if other != _identity(entity):
                report.left_out(f"a further reference of an entity is left out: {other:.60}", line=line_of(entity))
    for raw in [child for child in root if local(child) == "raw"][1:]:
        report.left_out(f"a second <raw> is left out: {all_text(raw):.60}", line=line_of(raw))
    report_layers((local(child) for child in root if local(child) not in _READ for _ in child), report)
    layers = {local(child): None for child in root if local(child) not in _READ and len(child)}
    report_unread(root, {**_KNOWN, **layers}, report, texts=("raw", "wf", "topic"))
    if terms.keys() - words.keys():
        report.left_out("data of terms about words (lemma, part of speech …) are left out")
    article = article_of(document, report, lines=options.lines)
    report_stray_texts(root, report, lambda: article)
    yield article


def _parts(root: Element, layer: str, name: str) -> list[Element]:
    return [child for part in root if local(part) == layer for child in part if local(child) == name]


def _id(element: Element) -> str:
    return next((value for name in ("id", "wid", "tid", "eid") if (value := element.get(name))), "")


def _entities(root: Element) -> list[tuple[str, Element]]:
    return [(_id(part), part) for part in _parts(root, "entities", "entity")]


# Text and words -----------------------------------------------------------------


def _text(root: Element) -> tuple[str, dict[str, _Word]]:
    """Return the text, and its words by ID."""
    raw = next((all_text(child) for child in root if local(child) == "raw"), "")
    forms = _parts(root, "text", "wf")
    if not raw.strip():
        return _joined(forms)
    measure = out_of_units(raw) if has_pairs(raw) and _are_units(raw, forms) else int
    words = {}
    for form in forms:
        start = number(form.get("offset"))
        end = start + max(number(form.get("length")), 0) if form.get("length") else start + len(all_text(form))
        if start >= 0:
            words[_id(form)] = _Word(measure(start), measure(end), form)
    return raw, words


def _are_units(raw: str, forms: list[Element]) -> bool:
    """Are more words at their offsets if these are UTF-16 units?"""
    measure = out_of_units(raw)
    placed = [(number(form.get("offset")), all_text(form)) for form in forms]
    units = sum(raw.startswith(word, measure(index)) for index, word in placed if index >= 0 and measure(index) >= 0)
    return units > sum(raw.startswith(word, index) for index, word in placed if index >= 0)


def _joined(forms: list[Element]) -> tuple[str, dict[str, _Word]]:
    """Return a text made of words: with paragraphs as numbered, and blanks where offsets leave room or are missing."""
    parts: list[str] = []
    words: dict[str, _Word] = {}
    length, before, paragraph = 0, 0, ""
    for form in forms:
        word, offset, para = all_text(form), number(form.get("offset")), form.get("para") or ""
        gap = "" if not parts else BETWEEN if para != paragraph else "" if 0 <= offset <= before else " "
        parts += [gap, word]
        length += len(gap) + len(word)
        words[_id(form)] = _Word(length - len(word), length, form)
        before, paragraph = offset + len(word) if offset >= 0 else -1, para
    return "".join(parts), words


def _terms(root: Element, words: dict[str, _Word]) -> dict[str, _Word]:
    """Return the places of words and terms, by ID."""
    places = dict(words)
    for term in _parts(root, "terms", "term"):
        if found := [
            words[name] for child in term if local(child) == "span" for name in _targets(child) if name in words
        ]:
            places[_id(term)] = _Word(min(word.start for word in found), max(word.end for word in found), term)
    return places


def _targets(span: Element) -> list[str]:
    return [child.get("id") or "" for child in span if local(child) == "target"]


def _spans(entity: Element, places: dict[str, _Word], report: Report) -> Iterator[Span]:
    """Yield the places where *entity* is mentioned."""
    identity = _identity(entity)
    for span in entity.iter("{*}span"):
        found = [places[name] for name in _targets(span) if name in places]
        if found:
            start, end = min(word.start for word in found), max(word.end for word in found)
            yield Span(start, end, entity.get("type") or "MISC", identity)
        else:
            report.left_out(
                f"a mention of the entity {_id(entity)!r:.40} has no words, and is left out", line=line_of(span)
            )


def _identity(entity: Element) -> str:
    """Return the reference of *entity* with the highest confidence, else the first."""

    def confidence(reference: Element) -> float:
        try:
            return float(reference.get("confidence") or 0)
        except ValueError:
            return 0

    return max(entity.iter("{*}externalRef"), key=confidence, default=entity).get("reference") or ""


# Head -----------------------------------------------------------------------------


def _metadata(root: Element, report: Report) -> dict[str, object]:
    """Return the metadata in the header and in the layer of topics."""
    metadata: dict[str, object] = {"language": root.get(XML_LANG) or ""}
    for head in (child for child in root if local(child) in _HEADS):
        for part in head:
            names = {"fileDesc": _FILE_ATTRIBUTES, "public": _PUBLIC_ATTRIBUTES}.get(local(part))
            if names is not None:
                metadata |= {names.get(name, name): value for name, value in attributes_of(part)}
            else:
                report.note(f"{local(part)} of the header is not news; left out: {part.get('layer') or ''}")
    topics = (line(all_text(element)) for element in _parts(root, "topics", "topic"))
    metadata["subjects"] = [*dict.fromkeys(name for name in topics if name)]
    return {name: value for name, value in metadata.items() if value}


# Rules ------------------------------------------------------------------------------


def validate(source: Source, options: LabelsOption, report: Report, /) -> Iterator[Problem]:
    """Yield the problems of words and entities."""
    root = root_of(source, report, ("NAF", "KAF"))
    text, words = _text(root)
    if not text.strip():
        yield Problem("text", "there is no text: neither a <raw> nor word forms", line_of(root))
        return
    yield from duplicate_ids((_id(inner), inner) for inner in root.iter("{*}wf", "{*}term", "{*}entity"))
    for word in words.values():
        word_text = all_text(word.element)
        if not 0 <= word.start <= word.end <= len(text):
            yield Problem("offset", f"the word {word_text!r:.40} is outside the text", line_of(word.element))
        elif text[word.start : word.end] != word_text:
            there = text[word.start : word.end]
            yield Problem("words", f"the text has {there!r:.40} there, not {word_text!r:.40}", line_of(word.element))
    places = _terms(root, words)
    for _, entity in _entities(root):
        for target in entity.iter("{*}target"):
            if target.get("id") not in places:
                yield Problem("reference", f"there is no word or term {target.get('id')!r:.40}", line_of(target))
        for span in _spans(entity, places, Report(heard=False)):
            yield from problems_of(span._replace(label=entity.get("type") or ""), entity, len(text), options.known)
