"""Documents of NITF or HTML in a ``DataContent`` that have lost their root element: it is put around their parts."""

from __future__ import annotations

from newsformat.markup.xml import Element, has_text, line_of, local, new_element, set_line


_OF_DOCUMENTS = frozenset(("head", "body", "body.head", "body.content", "body.end", "tagline"))
_OF_NITF = frozenset(("body.head", "body.content", "body.end", "tagline", "hedline", "docdata", "tobject", "pubdata"))


def rooted(content: Element) -> Element:
    """Return *content*, a ``DataContent``, with a root around what is in it, if that is a document without one."""
    if not len(content) or local(content[0]) not in _OF_DOCUMENTS or has_text(content):
        return content
    names = {local(part) for part in content.iterchildren("*")}
    inner = {local(each) for part in content for each in part.iterchildren("*")}
    is_nitf = not _OF_NITF.isdisjoint(names | inner)
    if names <= _OF_DOCUMENTS and (is_nitf or {"head", "body"} <= names):
        first = content[0]
        root = new_element(first.tag.removesuffix(local(first)) + ("nitf" if is_nitf else "html"))
        set_line(root, line_of(content))
        root.extend([*content])
        content.append(root)
    return content
