"""A complete NITF document embedded in an item of another format: where its text is, and what its head holds.

::

    article_in(root, report)                # all that it says
    texts, is_all = texts_of(root, report)  # their blocks are read by `newsformat_nitf.body`
    make_whole_in(around, report)           # puts what stands outside of head and body there
    fill_in(values, root)                   # gives an article what it lacks
    hold_back(values, root, report)         # … and a status or an embargo that hold it back more
    bylines_of(byline), dateline_of(dateline)  # what single elements print
    keywords_of(docdata), subjects_of(tobject)  # what they say it is about
    report_undefined_content_in(item, report, found)    # when the item was read
    lower_names(root, report)               # of elements and attributes in capitals, also in other markup
"""

from __future__ import annotations

from copy import deepcopy
from itertools import chain
from typing import Any

from newsformat import Article, Byline, Concept, Dateline, Status
from newsformat.markup.handling import longest, stricter
from newsformat.markup.options import XmlOptions
from newsformat.markup.xml import Element, line_of, local, new_element, set_line, text_of
from newsformat.plugin import ReadError, Report
from newsformat_nitf._readers import _parts, _signatures
from newsformat_nitf._readers._capitals import lower_names
from newsformat_nitf._readers._head_elements import words_of
from newsformat_nitf._readers._missing_frame import PARTS, is_whole, make_whole
from newsformat_nitf._readers._reading import name_of
from newsformat_nitf._readers._undefined import report_undefined_content_in


__all__ = [
    "FIELDS",
    "article_in",
    "bylines_of",
    "dateline_of",
    "fill_in",
    "hold_back",
    "is_part",
    "keywords_of",
    "lower_names",
    "make_whole_in",
    "report_undefined_content_in",
    "subjects_of",
    "texts_of",
]

FIELDS = ("headline", "subhead", "kicker", "summary", "bylines", "dateline", "title", "slug", "keywords", "subjects")
_TEXTS = frozenset(("body.content", "body.end"))


def article_in(root: Element, report: Report) -> Article | None:
    """Return the article in *root*, an lxml element ``nitf``, or `None` if it cannot be read."""
    article = _read(deepcopy(root), inner := Report())
    if article is not None:
        report.add(inner)
    return article


def _read(document: Element, report: Report) -> Article | None:
    """Return the article in *document*, which is repaired in the process, or `None` if it cannot be read."""
    from newsformat_nitf._reader import article_of  # rarely needed, and slow to import

    try:
        return article_of(document, XmlOptions(), report)
    except ReadError:
        return None


def texts_of(root: Element, report: Report) -> tuple[list[Any], bool]:
    """Return the elements of *root*, an lxml element ``nitf``, that hold its text, and whether it holds nothing else.

    If *root* lacks parts of its frame, or is itself such a part, they belong to a completed copy.
    """
    document = _completed_document(root, report)
    parts = [part for part in document if isinstance(part.tag, str)]
    bodies = [part for part in parts if local(part) == "body"]
    inner = [part for body in bodies for part in body if isinstance(part.tag, str)]
    texts = [part for part in inner if local(part) in _TEXTS]
    return texts, document is root and len(parts) == len(bodies) and len(inner) == len(texts)


def _completed_document(root: Element, report: Report) -> Element:
    """Return *root* if it is a complete document, else a completed one."""
    if name_of(root) == "nitf" and is_whole(root):
        return root
    document = deepcopy(root)
    if local(root).isupper():
        lower_names(document, report)
    if name_of(root) != "nitf":
        report.note(f"<{name_of(root)}> without the root of its document; read", line=line_of(root))
        whole_document = new_element(document.tag.removesuffix(local(document)) + "nitf")
        set_line(whole_document, line_of(root))
        whole_document.append(document)
        document = whole_document
    make_whole(document, report)
    return document


def is_part(element: Element) -> bool:
    """Is *element*, of lxml, a part of a NITF document: ``body.content``, or a body with such parts?"""
    name = name_of(element)
    return name in PARTS or (name == "body" and not PARTS.isdisjoint(map(name_of, element)))


def make_whole_in(outer: Element, report: Report) -> None:
    """Move content of the documents directly in *outer*, an lxml element, into their head and body."""
    for root in outer.iterchildren("{*}nitf"):
        make_whole(root, report)


def bylines_of(element: Element) -> list[Byline]:
    """Return the bylines in *element*, an lxml element ``byline``."""
    return [byline for byline in _signatures.bylines(element) if byline != _NOBODY]


def dateline_of(element: Element) -> Dateline | None:
    """Return the dateline in *element*, an lxml element ``dateline``."""
    found = _signatures.dateline(element)
    return found if found.text else None


_NOBODY = Byline()


def keywords_of(element: Element) -> list[str]:
    """Return the keywords in *element*, an lxml element ``docdata`` or ``key-list``."""
    from newsformat_nitf._dialects import dialect_of  # see above

    words = [_parts.line_of_attribute(inner, "key") or text_of(inner) for inner in element.iter("{*}keyword")]
    root = next(element.iterancestors("{*}nitf"), element)
    dialect = dialect_of(root, "auto") if any(words) else None
    return [*filter(None, chain.from_iterable(words_of(word, dialect.fields if dialect else {}) for word in words))]


def subjects_of(element: Element) -> list[Concept]:
    """Return the subjects in *element*, an lxml element ``tobject``."""
    return [found for inner in element.iter("{*}tobject.subject") if (found := _parts.subject(inner)).key]


def fill_in(values: dict[str, Any], root: Element) -> None:
    """Fill in *values* (an article's attributes by name) from *root*: those in `FIELDS` that are missing."""
    lacking = [name for name in FIELDS if not values.get(name)]
    if lacking and (inner := _without_text(root)) is not None:
        values.update({name: value for name in lacking if (value := getattr(inner, name))})


def hold_back(values: dict[str, Any], root: Element, report: Report) -> None:
    """Set the status and embargo of *root* in *values*, if they are stricter; report the change."""
    if not any(element.get("management-status") for element in root.iterfind("{*}head/{*}docdata")):
        return
    inner = _without_text(root) or Article(status=Status.WITHHELD)
    known = values.get("status", Status.USABLE)
    if (held := stricter(known, inner.status)) is not known:
        values["status"] = held
        report.note(f"the head of the text says that the article is {held}; that counts", line=line_of(root))
    embargo = longest(filter(None, [values.get("embargo"), inner.embargo]))
    if embargo != values.get("embargo"):
        values["embargo"] = embargo
        report.note("the head of the text says that the article is under embargo; that counts", line=line_of(root))


def _without_text(root: Element) -> Article | None:
    """Return the article in *root* without its text, which is read elsewhere, or `None` if it cannot be read."""
    unheard = Report(heard=False)
    bare = _completed_document(deepcopy(root), unheard)
    for text in texts_of(bare, unheard)[0]:
        text.getparent().remove(text)
    return _read(bare, unheard)
