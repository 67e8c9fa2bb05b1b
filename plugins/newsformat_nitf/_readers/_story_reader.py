"""``nitf`` → one article."""

from __future__ import annotations

from attrs import evolve

from newsformat import Article, Block, EditorsNote, Identifier
from newsformat.markup.xml import text_of
from newsformat.plugin import inlines, line, maker
from newsformat_nitf._names import LANG, OWN, OWN_
from newsformat_nitf._readers import _parts
from newsformat_nitf._readers._body_head_reader import read_body_head
from newsformat_nitf._readers._escaped import content_in
from newsformat_nitf._readers._flow import blocks_in
from newsformat_nitf._readers._head_reader import decide, is_of_head, read_about, read_head, read_stray
from newsformat_nitf._readers._media_reader import in_all_sizes, media_of
from newsformat_nitf._readers._reading import Element, language_of, name_of, own
from newsformat_nitf._readers._story import Story


_STANDARD = frozenset(("version", "change.date", "change.time", "baselang", "id", "uno", "schemaLocation"))


def read_story(root: Element, story: Story) -> list[Block]:
    """Read *root*, an element ``nitf``, into *story*; return the blocks of its body."""
    _attributes(root, story)
    body: list[Block] = []
    for child in root:
        match name_of(child):
            case "head":
                read_head(child, story)
            case "body":
                body += _body(child, story)
            case "":
                pass
            case name if is_of_head(name):
                read_stray(child, story)
            case _:
                story.keep("nitf", child)
    for element in story.reading.kept or ():
        story.keep("body.content", element)
    decide(story)
    return body


def finished(root: Element, story: Story, body: list[Block]) -> Article:
    """Return the article, when all has been read."""
    if uno := line(root.get("uno") or ""):
        _identify(uno, root, story)
    if not story.values.get("headline") and "headline" not in story.none and story.values.get("title"):
        story.values["headline"] = inlines(story.values["title"])
        story.note("there is no headline; the title is taken", root)
    values = story.finish()
    if story.concepts:
        known = {concept.key for name in ("entities", "subjects") for concept in values.get(name, ())}
        found = [concept for key, concept in story.concepts.items() if key not in known]
        values["entities"] = (*values.get("entities", ()), *found)
    return _article(body=tuple(body), foreign=tuple(story.kept(own(root, "order") or "")), **values)


_article = maker(Article)  # of values that are in their form already


def _identify(uno: str, root: Element, story: Story) -> None:
    """The unique name of the document is its identifier where no other is said."""
    if not story.once("uri", uno) and story.values["uri"] != uno:
        story.add("identifiers", Identifier(value=uno, kind="uno"), root)


def _attributes(root: Element, story: Story) -> None:
    if said := line(root.get("baselang") or root.get(LANG) or ""):
        story.values["language"] = said
    for key, value in root.items():
        if key == f"{OWN_}kind":
            story.values["kind"] = line(value)
        elif key not in _STANDARD and key[0] != "{":
            story.keep_attribute("nitf", key, value)


def _body(body: Element, story: Story) -> list[Block]:
    if said := language_of(body):
        story.values["language"] = said
    blocks: list[Block] = []
    for child in body:
        match name_of(child):
            case "body.head":
                blocks += read_body_head(child, story)
            case "body.content":
                blocks += in_all_sizes(content_in(child, story.reading), story.reading, child)
                _subjects(story)
                _notes(child, story)
                _associations(child, story)
            case "body.end":
                blocks += _body_end(child, story)
            case "":
                pass
            case _:
                blocks += blocks_in(child, story.reading)
                story.note(f"<{name_of(child)}> outside of body.content was read as a part of it", child)
    return blocks


def _subjects(story: Story) -> None:
    """What blocks say of their subject is said of the article."""
    found, story.reading.about = story.reading.about or [], []
    for element in found:
        read_about(element, story)


def _notes(content: Element, story: Story) -> None:
    """What stood in the text for editors alone."""
    for note in story.reading.notes:
        story.add("notes", note, content)
    story.reading.notes.clear()


def _associations(content: Element, story: Story) -> None:
    """Pictures that belong to the article, but have no place in its text."""
    if OWN not in content.nsmap.values():  # mostly
        return
    for child in content:
        if name_of(child) == "media" and own(child, "association") is not None:
            found = evolve(_parts.association(child), media=media_of(child, story.reading))
            story.add("associations", found, child)


def _body_end(end: Element, story: Story) -> list[Block]:
    blocks: list[Block] = []
    for child in end:
        if name_of(child) == "tagline" and child.get("type") == "npa":
            story.add("notes", EditorsNote(text=text_of(child), role="tagline"), child)
        elif name_of(child) == "tagline":
            blocks += blocks_in(child, story.reading)
            story.note("the tagline was read as the last paragraph", child)
        elif name_of(child):
            story.keep("body.end", child)
    return blocks
