"""Writes an article as NITF 3.6, valid against its schema whatever the article."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from lxml import etree

from newsformat import Article, Foreign
from newsformat.markup.foreign import order_of
from newsformat.markup.languages import is_language_tag
from newsformat.markup.xml import Element, as_xml
from newsformat.plugin import Articles, Report, WriteError
from newsformat_nitf._names import LANG, NITF, OWN_, SPACE
from newsformat_nitf._options import WriteOptions
from newsformat_nitf._readers import _blocks  # noqa: F401 -- fills the table of blocks
from newsformat_nitf._readers._draft import Draft
from newsformat_nitf._readers._story_reader import read_story
from newsformat_nitf._writers._body_head_writer import BodyHead
from newsformat_nitf._writers._body_writer import write_content
from newsformat_nitf._writers._foreign import Kept
from newsformat_nitf._writers._head_writer import describe, write_head
from newsformat_nitf._writers._indenting import indent
from newsformat_nitf._writers._media_writer import write_media
from newsformat_nitf._writers._pen import Pen
from newsformat_nitf._writers._writing import Writing


_VERSION = {
    "version": "-//IPTC//DTD NITF 3.6//EN",
    "change.date": "September 11, 2009",
    "change.time": "12:26",
}


def write(articles: Articles, options: WriteOptions, report: Report, /) -> Iterator[bytes]:
    """Yield the document of the article.

    Raises:
        WriteError: there are more or less than one.
    """
    article: Article | None = None
    for candidate in articles:
        if article is not None:
            raise WriteError("an NITF document holds one article")
        article = candidate
    if article is None:
        raise WriteError("an NITF document holds one article, and there is none")
    root = as_xml(article, lambda cleaned: _document(cleaned, options, report), report)
    if options.indent:
        indent(root, root.tag.removesuffix("nitf"), options.indent * " ")
    yield b'<?xml version="1.0" encoding="UTF-8"?>\n'
    yield etree.tostring(root, encoding="utf-8")
    yield b"\n"


def _document(article: Article, options: WriteOptions, report: Report) -> Element:
    """Build the document until all kept parts are read back from it; parts read as something else are kept as text."""
    wanted = [part for part in article.foreign if part.space == SPACE]
    parts = [part for contributor in article.contributors for part in contributor.foreign]
    as_text: set[Foreign] = set()
    while True:
        root = _built(article, options, report, as_text)
        draft = _read_back(root) if wanted or any(part.space == SPACE for part in parts) else None
        found = draft.kept() if draft is not None else []
        missing = set(Counter(wanted) - Counter(found)) - as_text if wanted != found else set()
        if not missing:
            _record_empty_fields(root, _fields_left_empty(article, draft), order_of(wanted, found))
            return root
        if as_text:  # at most two attempts, not one per part
            places = {part.name for part in missing}
            missing = {part for part in wanted if part.name in places}
        as_text |= missing


def _read_back(root: Element) -> Draft:
    """Return the draft that a reader makes of the document apart from the text."""
    draft = Draft(Report())
    read_story(root, draft, text=False)
    return draft


def _record_empty_fields(root: Element, left_empty: list[str], order: str) -> None:
    """Record the fields that must stay empty, and the *order* of the kept parts."""
    for name, value in (("none", " ".join(left_empty)), ("order", order)):
        if value:
            root.set(f"{OWN_}{name}", value)


def _built(article: Article, options: WriteOptions, report: Report, as_text: set[Foreign]) -> Element:
    pen = Pen(report, article.entities, namespace=NITF if options.namespace else "")
    writing = Writing(pen, article, Kept(article.foreign, as_text))
    root = pen.root("nitf")
    _attributes(writing, root)
    body_head = BodyHead(writing)
    head = write_head(writing, root)
    body = pen.child(root, "body")
    if is_language_tag(article.language):
        body.set(LANG, article.language)
    body_head.write(body)
    content = pen.child(body, "body.content")
    write_content(pen, content, article.body)
    _pictures(writing, content)
    _body_end(writing, body)
    writing.kept.place(pen, root, "nitf")
    _leave(writing, root, head)
    writing.finish()
    return root


def _attributes(writing: Writing, root: Element) -> None:
    article, pen = writing.article, writing.pen
    for key, value in _VERSION.items():
        root.set(key, value)
    if writing.uno is not None:
        root.set("uno", article.identifiers[writing.uno].value)
    if article.language:
        root.set("baselang", article.language)
    if article.kind != "text":
        pen.ours(root, "kind", article.kind)
    writing.kept.attributes(root, "nitf", pen)


def _pictures(writing: Writing, content: Element) -> None:
    """Write the media of associations after the text, where receivers look for pictures."""
    for place, association in enumerate(writing.article.associations):
        if association.media is not None:
            writing.pen.where, writing.pen.media = f"associations[{place}]", "associations.media"
            element = writing.at("associations", place, write_media(writing.pen, content, association.media))
            writing.pen.language(element, association.media.language)
            describe(writing.pen, element, association)
    writing.pen.where = ""


def _body_end(writing: Writing, body: Element) -> None:
    end = writing.pen.child(body, "body.end")
    for name in ("tagline", "bibliography"):
        writing.kept.place(writing.pen, end, "body.end", name, only_one=True)
    writing.kept.place(writing.pen, end, "body.end")
    if not len(end):
        body.remove(end)


def _leave(writing: Writing, root: Element, head: Element) -> None:
    """Keep as text the parts that found no place."""
    for part in writing.kept.rest():
        element = writing.pen.addition(head, "foreign", part.value)
        element.set("name", part.name)
    if not len(head):
        root.remove(head)


def _fields_left_empty(article: Article, draft: Draft | None) -> list[str]:
    """Return the fields of *article* that would be filled from kept parts, as *draft* shows, or from its title."""
    left_empty = ["headline"] if article.title and not article.headline else []
    if draft is None:
        return left_empty  # the other fields can only be filled from kept parts
    names = ("created", "updated", "published", "slug", "digital_source_type", "content_created")
    left_empty += ["keywords"] if draft.found("keywords") and not article.keywords else []
    return [name for name in names if draft.values.get(name) and not getattr(article, name)] + left_empty
