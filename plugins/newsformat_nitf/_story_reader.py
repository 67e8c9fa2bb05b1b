"""``nitf`` → one article."""

from __future__ import annotations

from attrs import evolve

from newsformat import Article, Block, Byline, Headline, Identifier, Inlines
from newsformat.markup.xml import text_of
from newsformat.plugin import line
from newsformat_nitf import _parts
from newsformat_nitf._flow import BLOCKS, Flow, blocks_in, runs_in
from newsformat_nitf._head_reader import is_of_head, read_head, read_stray
from newsformat_nitf._media_reader import media_of
from newsformat_nitf._names import LANG, OWN, OWN_
from newsformat_nitf._reading import Element, is_ours, language_of, name_of, own
from newsformat_nitf._story import Story


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
    return body


def finished(root: Element, story: Story, body: list[Block]) -> Article:
    """Return the article, when all has been read."""
    if uno := line(root.get("uno") or ""):
        _identify(uno, root, story)
    if not story.values.get("headline") and "headline" not in story.none and story.values.get("title"):
        story.values["headline"] = story.values["title"]
        story.note("there is no headline; the title is taken", root)
    values = story.finish()
    named = [*values.get("entities", ()), *values.get("subjects", ())]
    known = {concept.key for concept in named}
    found = [concept for key, concept in story.concepts.items() if key not in known]
    if found:
        values["entities"] = [*values.get("entities", ()), *found]
    return Article(body=body, foreign=story.kept(own(root, "order") or ""), **values)


def _identify(uno: str, root: Element, story: Story) -> None:
    """The unique name of the document is its identifier where no other is said."""
    if not story.once("uri", uno) and story.values["uri"] != uno:
        story.add("identifiers", Identifier(value=uno, kind="uno"), root)


def _attributes(root: Element, story: Story) -> None:
    if said := line(root.get("baselang") or root.get(LANG) or ""):
        story.values["language"] = said
    for key, value in root.items():
        if key == f"{OWN_}kind":
            story.values["kind"] = value
        elif key not in _STANDARD and key[0] != "{":
            story.keep_attribute("nitf", key, value)


def _body(body: Element, story: Story) -> list[Block]:
    if said := language_of(body):
        story.values["language"] = said
    blocks: list[Block] = []
    for child in body:
        match name_of(child):
            case "body.head":
                blocks += _body_head(child, story)
            case "body.content":
                blocks += blocks_in(child, story.reading)
                _associations(child, story)
            case "body.end":
                blocks += _body_end(child, story)
            case "":
                pass
            case _:
                blocks += blocks_in(child, story.reading)
                story.note(f"<{name_of(child)}> outside of body.content was read as a part of it", child)
    return blocks


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
        if name_of(child) == "tagline":
            blocks += blocks_in(child, story.reading)
            story.note("the tagline was read as the last paragraph", child)
        elif name_of(child):
            story.keep("body.end", child)
    return blocks


# The head of the body ---------------------------------------------------------


def _body_head(head: Element, story: Story) -> list[Block]:
    """Read ``body.head``; return what is no part of it, but of the text."""
    stray: list[Block] = []
    for child in head:
        match name_of(child):
            case "hedline" | "headline" if len(child):
                _headlines(child, story)
            case "hl1" | "hl2" | "hedline" | "headline" as name:
                _headline(child, name, story)
            case "byline":
                _byline(child, story)
            case "dateline":
                _dateline(child, story)
            case "distributor":
                _distributor(child, story)
            case "abstract":
                _abstract(child, story)
            case "note":
                _note(child, story)
            case "rights":
                _rights(child, story)
            case "":
                pass
            case name if name in BLOCKS or name == "p":
                stray += Flow.of(child, story.reading)
                story.note(f"<{name}> above the text was read as a part of it", child)
            case _:
                story.keep("body.head", child)
    return stray


def _headlines(hedline: Element, story: Story) -> None:
    for child in hedline:
        match name_of(child):
            case "hl1" | "hl2" as name:
                _headline(child, name, story)
            case "":
                pass
            case _:
                story.note(f"<{name_of(child)}> in a hedline is not kept", child)


def _headline(element: Element, name: str, story: Story) -> None:
    if name == "hl2" or story.values.get("headline"):
        _further(element, story)
    else:
        story.once("headline", runs_in(element, story.reading))


def _further(element: Element, story: Story) -> None:
    content = runs_in(element, story.reading)
    said, language = own(element, "role"), language_of(element)
    role = line(element.get("class") or "") if said is None else said
    if role == "kicker" and said is None:
        story.once("kicker", content)
    elif not (content or is_ours(element)):
        pass
    elif role or language or said is not None or not story.once("subhead", content):
        story.add("other_headlines", Headline(content=content, role=role, language=language), element)


def _byline(element: Element, story: Story) -> None:
    if "body.head/byline" in story.habits:
        return
    found = _parts.bylines(element)
    if found == [Byline()]:
        return
    if story.habits.get("byline/byttl") == ("affiliation",):
        found = [evolve(byline, role="", affiliation=byline.affiliation or byline.role) for byline in found]
    for byline in found:
        story.add("bylines", byline, element)
    if not _parts.is_bare(element):
        story.keep("body.head", element)


def _dateline(element: Element, story: Story) -> None:
    found = _parts.dateline(element)
    if not (found.text or found.place or found.date or found.source):
        if not _parts.is_bare(element):
            story.keep("body.head", element)
    elif not story.once("dateline", found) or not _parts.is_bare(element):
        story.keep("body.head", element)


def _distributor(element: Element, story: Story) -> None:
    credit = text_of(element)
    if credit and (not story.once("credit", credit) or not _parts.is_bare(element)):
        story.keep("body.head", element)


def _abstract(element: Element, story: Story) -> None:
    content: Inlines = runs_in(element, story.reading)
    if content and not story.once("summary", content):
        story.keep("body.head", element)


def _note(element: Element, story: Story) -> None:
    found = _parts.note(element)
    if found.text or is_ours(element):
        story.add("notes", found, element)
        if (element.get("noteclass"), element.get("type")) != ("editorsnote", "npa"):
            story.keep("body.head", element)


def _rights(element: Element, story: Story) -> None:
    found = _parts.rights(element)
    if found.notice:
        story.add("rights", found, element)
        if len(element):
            story.keep("body.head", element)
