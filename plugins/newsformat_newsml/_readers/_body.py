"""Reads ``contentSet`` as the body: the best rendition is chosen by type; the others are kept unchanged."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from itertools import chain
from typing import Any

from newsformat import Article, Association, Block, Byline, Concept, Dateline, EditorsNote, Foreign, Heading, Paragraph
from newsformat.markup.html import read_html, read_tree
from newsformat.markup.printed import read_byline, read_dateline
from newsformat.markup.xml import Element, attribute_names, base64_text, has_text, line_of, local, text_of
from newsformat.plugin import Limits, Report, inlines, line, maker, plain
from newsformat_newsml._languages import distance
from newsformat_newsml._markup import is_plain, remember
from newsformat_newsml._names import LANG, NAR_, OWN_, SPACE
from newsformat_newsml._pictures import ALONE, KINDS, REMOTE, beside, read_picture, rendition, shows
from newsformat_newsml._readers._draft import Draft
from newsformat_newsml._readers._galleries import is_gallery, take_beside
from newsformat_newsml._readers._page_head import to_remember, with_headings, without_head
from newsformat_newsml._readers._plain_text import nitf_in, read_plain
from newsformat_newsml._readers._twice_escaped import escaped_once
from newsformat_newsml._readers._unknown_markup import read_unknown
from newsformat_newsml._snippets import Snippets
from newsformat_nitf.inner import FIELDS, fill_in, hold_back, is_part, texts_of


_INLINE_XML = f"{NAR_}inlineXML"
_INLINE = frozenset((_INLINE_XML, f"{NAR_}inlineData"))
_NAMES_IN_HTML = "html body article section div p h1 h2 h3 h4 h5 h6 ul ol table pre blockquote figure img hr"
_NAMES_IN_TEXT = "a abbr b big br cite code em font i q s small span strike strong sub sup u"
_HTML = frozenset(f"{_NAMES_IN_HTML} {_NAMES_IN_TEXT}".split())
_MADE = f"{OWN_}made"  # written by newsformat from blocks, which therefore represent all of it
_BARE = frozenset(("contenttype", "wordcount", LANG))
_DATA = frozenset(("events", "sports-content", "sports-event", "newsItem", "catalog"))
BEST = 12
_SCORES = {"html": BEST, "nitf": 11, **dict.fromkeys(_DATA, 1)}

Blocks = tuple[Block, ...]


def read_content(content: Element, draft: Draft) -> Blocks:
    """Return the blocks of the best rendition in *content*, a ``contentSet``; the other renditions are kept.

    The best one is kept as well if the blocks do not represent all of it. For a picture item, the first block is the
    remote content, unless the text shows it; beside a text, remote content becomes an association.
    """
    renditions = [*content.iterchildren("*")]
    best, best_score = None, (0, 0)
    for element in renditions:
        if points := score(element):
            fit = (points, -distance(element.get(LANG) or "", draft.language))
            if best is None or fit > best_score:
                best, best_score = element, fit
    blocks: Blocks = ()
    if best is not None:
        blocks, is_complete = _blocks(best, draft)
        if _MADE not in best.attrib:
            _keep_markup(best, blocks, draft, complete=is_complete)
    else:
        _guess_kind(renditions, draft)
    complete: Collection[Element] = ()
    if draft.values.get("kind") in KINDS and (best is None or ALONE not in best.attrib):
        complete = _picture(renditions, blocks, draft)
    for element in renditions:
        if element is not best and element not in complete:
            take_beside(element, blocks, draft, alone=best is None)
    if draft.picture is not None:
        return (draft.picture, *blocks)
    _elsewhere(renditions, blocks, draft)
    return blocks


def _guess_kind(renditions: list[Element], draft: Draft) -> None:
    """Infer the class of an item that declares none, if all its files are pictures, sounds or videos."""
    types = {_files_of(rendition) for rendition in renditions}
    kind = _FILES.get(types.pop(), "") if len(types) == 1 else ""
    if kind:
        draft.take_for(kind, f"an item without a class, whose content is a file, is a {kind}")


def _files_of(rendition: Element) -> str:
    """Return the kind of file that *rendition* refers to (``image`` …), or ``""`` if it is not remote."""
    return (rendition.get("contenttype") or "").partition("/")[0].lower() if rendition.tag == REMOTE else ""


_FILES = {"image": "picture", "video": "video", "audio": "audio"}


def _elsewhere(renditions: list[Element], blocks: Blocks, draft: Draft) -> None:
    """Give *draft* the media beside its text; if there is no text here, report where the content is."""
    remote = [node for node in renditions if node.tag == REMOTE]
    if remote and draft.values.get("kind") not in KINDS:
        files = [found for found, _ in map(rendition, remote) if found is not None]
        for media in beside(files, blocks):
            draft.add("associations", Association(media=media))
    for element in remote if not blocks else ():
        if address := element.get("href") or element.get("residref"):
            draft.report.note(f"the content is elsewhere: {line(address)}", line=line_of(element))


def _keep_markup(rendition: Element, blocks: Blocks, draft: Draft, *, complete: bool) -> None:
    """Keep *rendition* if its *blocks* do not represent all of it."""
    text = draft.snippets.of(rendition)
    if not (complete and is_plain(text)):
        draft.kept(Foreign(SPACE, "body", text), rendition.tag)
        if is_xhtml(rendition):
            remember(text, to_remember(text, blocks, draft.values))


def is_xhtml(rendition: Element) -> bool:
    """Is *rendition* an ``inlineXML`` that holds one ``html`` and nothing else?"""
    return rendition.tag == _INLINE_XML and len(rendition) == 1 and local(rendition[0]) == "html"


def read_again(rendition: Element, article: Article) -> Blocks | None:
    """Return the blocks of *rendition* in the context of *article*, or `None` if it holds more than the article."""
    draft = Draft(rendition, Snippets(rendition), Report(heard=False))
    if is_xhtml(rendition):
        draft.values = {"headline": article.headline, "subhead": article.subhead}
        return _blocks(rendition, draft)[0]
    if not score(rendition):
        return ()
    before = {name: getattr(article, name) for name in (*_OF_ITEM, *FIELDS)}
    draft.values = {name: [*value] if type(value) is tuple else value for name, value in before.items()}
    blocks, _ = _blocks(rendition, draft)
    if draft.inner is not None:
        fill_in(draft.values, draft.inner)
        hold_back(draft.values, draft.inner, draft.report)
    again = {name: tuple(value) if type(value) is list else value for name, value in draft.values.items()}
    return blocks if again == before else None


_OF_ITEM = ("entities", "subjects", "notes", "status", "embargo")


def _picture(renditions: list[Element], text: Blocks, draft: Draft) -> list[Element]:
    """Give *draft* the media in the ``remoteContent`` of *renditions*; return those that it represents completely.

    Media shown by *text* has been read already.
    """
    remote = [rendition for rendition in renditions if rendition.tag == REMOTE]
    media, are_complete = read_picture(remote, draft.values["kind"])
    if media is None or shows(text, media):
        return []
    draft.picture = media
    return [rendition for rendition, complete in zip(remote, are_complete, strict=True) if complete]


def score(rendition: Element) -> int:
    """Return how well *rendition* would serve as a body; 0 means not at all."""
    if rendition.tag == _INLINE_XML and (root := next(rendition.iterchildren("*"), None)) is not None:
        name = local(root)
        if is_gallery(rendition):
            return 5
        if name in _TEXT_OF and _MADE not in rendition.attrib and _is_blank(root, _TEXT_OF[name]):
            return 4
        return _SCORES.get(name) or (10 if name in _HTML or has_text(rendition) else 6)
    if rendition.tag in _INLINE:
        text = _text(rendition)
        if not text.strip():
            return 0
        kind = (rendition.get("contenttype") or "").lower()
        if "html" in kind:
            return 9
        text_role = rendition.get("rendition") or ""
        if text_role.endswith((":text", ":main")):
            return 8
        return 3 if text_role else 7  # a named rendition may be only a headline or notes
    return 0


_TEXT_OF = {"html": "{*}body", "nitf": "{*}body/{*}body.content"}


def _is_blank(root: Element, path: str) -> bool:
    """Does the text container of *root*, at *path*, hold neither text nor an address?"""
    held = root.findall(path) or [root]
    if any(str(text).strip() for part in held for text in part.itertext()):
        return False
    return all(_ADDRESS.isdisjoint(attribute_names(inner)) for part in held for inner in part.iter("*"))


_ADDRESS = frozenset(("data", "href", "source", "src"))


def _text(rendition: Element, report: Report | None = None) -> str:
    """Return the text of an ``inlineData``, or ``""`` if it is encoded as anything but Base64 text."""
    text = rendition.text or ""
    encoding = rendition.get("encoding")
    if not encoding:
        return text
    kind = (rendition.get("contenttype") or "text").lower()
    if not (encoding.lower().endswith("base64") and (kind.startswith("text") or "html" in kind)):
        return ""
    return base64_text(text, report, line=line_of(rendition))


def _blocks(rendition: Element, draft: Draft) -> tuple[Blocks, bool]:
    """Return the blocks of *rendition*, and whether they represent all of it."""
    report = draft.report
    root = next(rendition.iterchildren("*"), None) if rendition.tag == _INLINE_XML else None
    if root is None:
        return _data(rendition, draft)
    name = local(root)
    bare = _BARE.issuperset(rendition.keys())
    if name == "html":
        if (mended := escaped_once(rendition, report)) is not rendition:
            return _html(mended, next(mended.iterchildren("*")), draft)[0], False
        blocks, complete = _html(rendition, root, draft)
        return blocks, bare and complete
    if name == "nitf" or is_part(root):
        blocks, complete = _nitf(root, draft)
        return blocks, bare and complete
    if name in _HTML or (name not in _DATA and has_text(rendition)):
        return read_tree(rendition, report), bare
    if name == "idf":
        from newsformat_naviga.idf import read_body as read_idf

        return _without_lines(*read_idf(root, report, Limits()), draft), False
    if name == "BODY" and "ttnitf" in (rendition.get("contenttype") or ""):
        return _ttnitf(root, draft), False
    if name == "sports-content":
        return _sports(root, draft), False
    if (story := next(root.iterdescendants("{*}nitf"), None)) is not None:
        report.note(f"of {name} the NITF in it is read", line=line_of(story))
        return _nitf(story, draft)[0], False
    return _without_lines(*read_unknown(root, report, data=name in _DATA), draft), False


def _sports(root: Element, draft: Draft) -> Blocks:
    """Return the blocks of SportsML; its title becomes the item's headline if that has none."""
    from newsformat_newsml._sportsml._body import read_body as read_sports

    title = next((text for inner in root.iter("{*}sports-title") if (text := text_of(inner))), "")
    blocks = tuple(read_sports(root, draft.report, lambda story: _nitf(story, draft)[0]))
    if title and draft.inner is None and not draft.values.get("headline") and not draft.element.get(OWN_ + "headline"):
        draft.values["headline"] = inlines(title)
        draft.report.note("no headline; the one in the text is used", line=line_of(draft.element))
    return blocks


def _ttnitf(root: Element, draft: Draft) -> Blocks:
    """Return the blocks of a TT body; its headline, dateline and byline fill in what the item lacks."""
    from newsformat_agencies.ttnitf import read_body as read_tt

    story = read_tt(root, draft.report)
    heads = {"headline": inlines(story.headline), "dateline": story.dateline, "bylines": [*story.bylines]}
    for name, value in heads.items():
        if value and not draft.values.get(name) and not draft.element.get(OWN_ + name):
            draft.values[name] = value
            draft.report.note(f"no {_CALLED[name]}; the one in the text is used", line=line_of(draft.element))
    if story.headline and story.headline not in _lines(draft.values.get("headline")):
        return (Heading(story.headline), *story.blocks)
    return story.blocks


def _without_lines(blocks: Blocks, lines: Mapping[str, Block], draft: Draft) -> Blocks:
    """Return *blocks* without a headline, dateline or byline that the *draft* has too, or takes over from them."""
    for name, block in lines.items():
        if not isinstance(block, Heading | Paragraph):
            continue
        text = plain(block.content)
        if not draft.values.get(name) and not draft.element.get(OWN_ + name):
            draft.values[name] = _field_value(name, block)
            draft.report.note(f"no {_CALLED[name]}; the one in the text is used", line=line_of(draft.element))
        if text in _lines(draft.values.get(name)):
            blocks = tuple([inner_block for inner_block in blocks if inner_block is not block])
    return blocks


_CALLED = {"headline": "headline", "kicker": "kicker", "dateline": "dateline", "bylines": "byline"}


def _field_value(name: str, block: Heading | Paragraph) -> Any:
    """Return the content of *block* as the article's field *name*."""
    if name == "headline":
        return block.content
    text = plain(block.content)
    return read_dateline(text) if name == "dateline" else [*read_byline(text)]


def _lines(value: Any) -> set[str]:
    """Return the lines in which *value* (a headline, a dateline or bylines) may be printed."""
    if isinstance(value, Dateline):
        return {value.text or value.place}
    if value and isinstance(value[0], Byline):
        return {item.text or item.name for item in value}
    return {plain(value or ())}


def _html(rendition: Element, root: Element, draft: Draft) -> tuple[Blocks, bool]:
    """Return the blocks of a page, or of any other markup in *rendition*, and whether it is just a page."""
    parts = [local(part) for part in root]
    if len(rendition) == 1 and parts in _PAGES and not (has_text(rendition) or has_text(root)):
        if _MADE in rendition.attrib:
            return read_tree(root[-1], draft.report), True
        page = with_headings(root[-1])
        printed = read_tree(page, draft.report)
        blocks = _of_tt(printed, page, draft) or without_head(printed, page, draft)
        return blocks, blocks is printed and page is root[-1]
    return read_tree(rendition, draft.report), False


def _of_tt(blocks: Blocks, page: Element, draft: Draft) -> Blocks:
    """Return *blocks* of a TT *page* without its vignette, place and byline, which fill in what the item lacks."""
    if not any(inner.get("class") == "dat" for inner in page.iter("{*}div")):
        return ()
    from newsformat_agencies.tt_html import read_printed

    values = draft.values
    signed = _lines(values.get("bylines")) - {""}
    story = read_printed(page, blocks, values.get("headline", ()), signed)
    if story is None:
        return ()
    for name, value in (("kicker", story.kicker), ("dateline", story.dateline), ("bylines", [*story.bylines])):
        if value and not values.get(name) and not draft.element.get(OWN_ + name):
            values[name] = value
            draft.report.note(f"no {_CALLED[name]}; the one in the text is used", line=line_of(draft.element))
    return story.blocks


_PAGES = (["head", "body"], ["body"])


def _nitf(root: Element, draft: Draft) -> tuple[Blocks, bool]:
    """Return the blocks of ``nitf/body/body.content`` and whether they are complete; their entities go to the item."""
    from newsformat_nitf.body import read_body

    texts, complete = texts_of(root, draft.report)
    named = [*draft.values.get("entities", ()), *draft.values.get("subjects", ())]
    concepts = {concept.key: concept for concept in named}
    known = len(concepts)
    notes: list[EditorsNote] = []
    parent = root.getparent()
    is_ours = parent is not None and _MADE in parent.attrib  # written by newsformat, with the key of every entity
    names = {} if is_ours else _named_alone(named)
    read = [read_body(text, draft.report, concepts=concepts, notes=notes, known=names) for text in texts]
    for concept in [*concepts.values()][known:]:
        draft.add("entities", concept)
    for note in notes:
        if note not in draft.values.get("notes", ()):
            draft.add("notes", note)
    if not complete:
        draft.inner = root
    return tuple(chain.from_iterable(read)), complete


def _named_alone(concepts: Sequence[Concept]) -> dict[Concept, str]:
    """Return keys of *concepts* by name and kind, where these are unambiguous."""
    found: dict[Concept, str] = {}
    for concept in concepts:
        bare = _concept(name=concept.name, kind=concept.kind)
        found[bare] = "" if found.get(bare, concept.key) != concept.key else concept.key
    return found


_concept = maker(Concept)  # builds concepts from values already in their final form


def _data(rendition: Element, draft: Draft) -> tuple[Blocks, bool]:
    report = draft.report
    text = _text(rendition, report)
    if "<nitf" in text and (document := nitf_in(text)) is not None:
        return _nitf(document, draft)[0], False
    if "html" in (rendition.get("contenttype") or "").lower():
        return read_html(text, report), False
    return read_plain(text, report, line_of(rendition)), False
