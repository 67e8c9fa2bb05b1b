"""Documents of NITF or HTML in a ``DataContent`` that have lost their root element: it is put around their parts."""

from __future__ import annotations

from newsformat.markup.xml import Element, line_of, local, new_element, set_line


_OF_DOCUMENTS = frozenset(("head", "body", "body.head", "body.content", "body.end", "tagline"))
_OF_BODIES = frozenset(("body.head", "body.content", "body.end"))
_CONTENT = frozenset(("body.content",))
_OF_HEADS = frozenset(("hedline", "docdata", "tobject", "pubdata"))


def rooted(content: Element) -> Element:
    """Return *content*, a ``DataContent``, with a root around what is in it, if that is a document without one."""
    if not len(content) or local(content[0]) not in _OF_DOCUMENTS or (content.text or "").strip():
        return content
    parts = {local(part): part for part in content.iterchildren("*")}
    if not parts.keys() <= _OF_DOCUMENTS:
        return content
    if parts.keys() & _OF_BODIES:
        _around(content, "body", "head", "tagline")
    elif "body" not in parts or not ("head" in parts or _has(parts["body"], _OF_BODIES)):
        return content
    is_nitf = any(map(_is_of_nitf, content.iterchildren("*")))
    if is_nitf and "tagline" in parts:
        _take_in(content, parts["tagline"])
    _around(content, "nitf" if is_nitf else "html")
    return content


def _is_of_nitf(part: Element) -> bool:
    return local(part) == "tagline" or _has(part, _OF_BODIES if local(part) == "body" else _OF_HEADS)


def _has(element: Element, names: frozenset[str]) -> bool:
    return any(local(child) in names for child in element)


def _take_in(content: Element, tagline: Element) -> None:
    """Move *tagline* to the end of the body, where it stands in a document that is whole."""
    for body in content.iterchildren("{*}body"):
        body.append(tagline)
        if _has(body, _CONTENT):
            _around(body, "body.end", *_OF_BODIES)
        return


def _around(content: Element, name: str, *without: str) -> None:
    """Put an element called *name* around what is in *content*, but for the parts called one of *without*."""
    first = next(content.iterchildren("*"))
    made = new_element(first.tag.removesuffix(local(first)) + name)
    set_line(made, line_of(content))
    made.extend([part for part in content if local(part) not in without])
    content.append(made)
