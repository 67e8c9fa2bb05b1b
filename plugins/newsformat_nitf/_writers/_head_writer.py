"""Writes ``head`` in the order of the schema, without ``docdata``, which has a module of its own."""

from __future__ import annotations

from newsformat import Article, Association
from newsformat.markup.foreign import foreign_as
from newsformat.markup.xml import Element
from newsformat.plugin import plain
from newsformat_nitf._names import CONTENT_CREATED, SOURCE_TYPE, SPACE
from newsformat_nitf._readers._head_reader import revised
from newsformat_nitf._writers._concept_writer import is_subject_code, write_contributor, write_named, write_subject
from newsformat_nitf._writers._docdata_writer import write_docdata
from newsformat_nitf._writers._parts_writer import dated
from newsformat_nitf._writers._pen import Pen
from newsformat_nitf._writers._writing import Writing


def write_head(writing: Writing, root: Element) -> Element:
    """Append ``head`` to *root* and return it."""
    pen, kept, article = writing.pen, writing.kept, writing.article
    head = pen.child(root, "head")
    if article.title:
        kept.attributes(pen.child(head, "title", article.title), "title", pen)
    if article.digital_source_type:
        pen.child(head, "meta", name=SOURCE_TYPE, content=article.digital_source_type)
    if article.content_created is not None:
        pen.child(head, "meta", name=CONTENT_CREATED, content=article.content_created.isoformat())
    kept.place(pen, head, "head", "meta")
    _object(writing, head)
    kept.place(pen, head, "head", "iim", only_one=True)
    write_docdata(writing, head)
    kept.place(pen, head, "head", "pubdata")
    _revisions(writing, head)
    kept.place(pen, head, "head")
    first = 0 if writing.previous is None else 1  # the previous version is written in docdata
    for place, association in enumerate(article.associations[first:], first):
        if association.media is None:
            describe(pen, writing.at("associations", place, pen.addition(head, "association")), association)
    return head


def describe(pen: Pen, element: Element, association: Association) -> None:
    """Describe another item by attributes of *element*, without its media."""
    pen.ours(element, "association", association.role)
    inner = association.article or Article()  # only its identification is written
    called = association.title or inner.title or plain(inner.headline)
    for name, value in (("title", called), ("href", association.href), ("uri", association.uri or inner.uri)):
        if value:
            pen.ours(element, name, value)
    if kept := foreign_as(association.foreign, SPACE):
        pen.ours(element, "kept", kept)


def _object(writing: Writing, head: Element) -> None:
    pen, article = writing.pen, writing.article
    element = pen.child(head, "tobject")
    writing.kept.attributes(element, "tobject", pen)
    writing.kept.place(pen, element, "tobject", "tobject.property")
    for concept in article.genres:
        write_named(pen, element, "tobject.property", "tobject.property.type", concept)
    for place, concept in enumerate(article.subjects):
        if is_subject_code(concept):
            writing.at("subjects", place, write_subject(pen, element, concept))
    if not (len(element) or element.attrib):
        head.remove(element)
    elif element.get("tobject.type") is None:
        element.set("tobject.type", "news")


def _revisions(writing: Writing, head: Element) -> None:
    pen, article = writing.pen, writing.article
    for contributor in article.contributors:
        write_contributor(pen, head, contributor)
    writing.kept.place(pen, head, "head", "revision-history")
    created = revised(head.iter("{*}revision-history"))[0]
    if article.created is not None and str(created) != str(article.created):
        pen.ours(dated(pen, head, "revision-history", article.created), "created", "1")
