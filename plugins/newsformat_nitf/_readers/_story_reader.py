"""Reads ``nitf`` as one article."""

from __future__ import annotations

from attrs import evolve

from newsformat import Article, Block, EditorsNote, Identifier
from newsformat.markup.xml import Element, attributes_of, text_of
from newsformat.plugin import address, inlines, line, maker, tag
from newsformat_nitf._names import LANG, OWN, OWN_, STAMPS
from newsformat_nitf._readers import _parts
from newsformat_nitf._readers._body_head_reader import read_body_head
from newsformat_nitf._readers._draft import Draft
from newsformat_nitf._readers._escaped_html import content_in
from newsformat_nitf._readers._flow import BLOCKS, REPEATED, Flow, blocks_in
from newsformat_nitf._readers._head_reader import decide, is_of_head, read_about, read_head, read_stray
from newsformat_nitf._readers._languages import in_language_of
from newsformat_nitf._readers._media_reader import in_all_sizes, media_of
from newsformat_nitf._readers._reading import language_of, name_of, own


_STANDARD = frozenset((*STAMPS, "baselang", "id", "uno", "schemaLocation"))


def read_story(root: Element, draft: Draft, *, text: bool = True) -> list[Block]:
    """Read *root*, an element ``nitf``, into *draft*; return the blocks of its body, without its *text* if false."""
    _attributes(root, draft)
    body: list[Block] = []
    for child in root:
        match name_of(child):
            case "head":
                read_head(child, draft)
            case "body":
                body += _body(child, draft, text=text)
            case "":
                pass
            case name if is_of_head(name):
                read_stray(child, draft)
            case _:
                draft.keep("nitf", child)
    for element in draft.reading.kept or ():
        draft.keep("body.content", element)
    decide(draft)
    return body


def finished(root: Element, draft: Draft, body: list[Block]) -> Article:
    """Build the article, when everything has been read."""
    if uno := line(root.get("uno") or ""):
        _identify(uno, root, draft)
    if not draft.values.get("headline") and "headline" not in draft.none and draft.values.get("title"):
        draft.values["headline"] = inlines(draft.values["title"])
        draft.note("no headline; the title is used", root)
    values = draft.finish()
    if draft.concepts:
        known = {concept.key for name in ("entities", "subjects") for concept in values.get(name, ())}
        concepts = [concept for key, concept in draft.concepts.items() if key not in known]
        values["entities"] = (*values.get("entities", ()), *concepts)
    return _article(body=tuple(body), foreign=tuple(draft.kept(own(root, "order") or "")), **values)


_article = maker(Article)  # builds articles from values already in their final form


def _identify(uno: str, root: Element, draft: Draft) -> None:
    """Use the document's unique name as the identifier if there is no other."""
    uno = address(uno)
    if not draft.once("uri", uno) and draft.values["uri"] != uno:
        draft.add("identifiers", Identifier(value=uno, kind="uno"), root)


def _attributes(root: Element, draft: Draft) -> None:
    if language := tag(root.get("baselang") or root.get(LANG) or ""):
        draft.values["language"] = draft.reading.language = language
    for key, value in attributes_of(root):
        if key == f"{OWN_}kind":
            draft.values["kind"] = line(value)
        elif key not in _STANDARD and key[0] != "{":
            draft.keep_attribute("nitf", key, value)


def _body(body: Element, draft: Draft, *, text: bool) -> list[Block]:
    if language := language_of(body):
        if (whole_language := draft.values.get("language")) and whole_language != language:
            draft.left_out(f"the language of the document, {whole_language}, is not kept: its body is in another", body)
        draft.values["language"] = draft.reading.language = language
    blocks: list[Block] = []
    for child in body:
        match name_of(child):
            case "body.head":
                blocks += read_body_head(child, draft)
            case "body.content" if text:
                blocks += in_all_sizes(content_in(child, draft.reading), draft.reading, child)
                _subjects(draft)
                _notes(child, draft)
                _associations(child, draft)
            case "body.end":
                blocks += _body_end(child, draft)
    return blocks


def _subjects(draft: Draft) -> None:
    """Add the subjects of blocks to the article."""
    found, draft.reading.about = draft.reading.about or [], []
    for element in found:
        read_about(element, draft)


def _notes(content: Element, draft: Draft) -> None:
    """Add the notes to editors found in the text."""
    for note in draft.reading.notes:
        draft.add("notes", note, content)
    draft.reading.notes.clear()


def _associations(content: Element, draft: Draft) -> None:
    """Read pictures that belong to the article but not to its text."""
    if OWN not in content.nsmap.values():  # the most common case
        return
    for child in content:
        if name_of(child) == "media" and own(child, "association") is not None:
            found = evolve(_parts.association(child), media=media_of(child, draft.reading))
            draft.add("associations", found, child)


def _body_end(end: Element, draft: Draft) -> list[Block]:
    blocks: list[Block] = []
    for child in end:
        if name_of(child) == "tagline" and child.get("type") == "npa":
            draft.add("notes", EditorsNote(text=text_of(child), role="tagline"), child)
            if _parts.has_markup(child):
                draft.left_out("the markup in a tagline that is not for publication is not kept", child)
        elif name_of(child) == "tagline" and _parts.repeats_message(child, draft.reading):
            draft.note(REPEATED, child)
            draft.keep("body.end", child)
        elif name_of(child) == "tagline":
            blocks += in_language_of(child, blocks_in(child, draft.reading))
            draft.note("the tagline was read as the last paragraph", child)
        elif (name := name_of(child)) in BLOCKS or name in _TEXTS:
            draft.note(f"<{name}> below the text was read as a part of it", child)
            blocks += Flow.of(child, draft.reading)
        elif name:
            draft.keep("body.end", child)
    _notes(end, draft)
    return blocks


_TEXTS = frozenset(("p", "note", "fn"))
