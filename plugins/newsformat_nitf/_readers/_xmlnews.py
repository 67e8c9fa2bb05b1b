"""XMLNews: NITF in a ``document``, with a ``Resource`` for further metadata, as NewsEdge delivers it.

Of XMLNews-Meta (http://www.xmlnews.org/docs/meta-spec.html), these are read if the story itself lacks the value:

* ``resourceID`` → `Article.uri`, ``revision`` → `version`, ``title`` → `title`, ``description`` → `summary`
* ``publicationTime`` → `published`, ``releaseTime`` after that → `embargo`, ``expiryTime`` → `expires`
* ``language`` → `language`
* ``copyright`` → `rights`, ``providerName`` → `sources`, ``serviceName`` → `services`, ``keyword`` → `keywords`
* ``vendorData``, as all write it (``PRESSUK_:Keyword=Fire``): ``Keyword`` → `keywords`, ``Document ID`` → `uri`, else
  one of `identifiers`, as ``Url`` is

Everything else is kept as content of ``docdata``, where NITF allows elements of other namespaces.
"""

from __future__ import annotations

from newsformat import Concept, Embargo, Identifier, Rights
from newsformat.markup.xml import Element, text_of
from newsformat.plugin import address, inlines, lazily
from newsformat_nitf._readers._draft import Draft
from newsformat_nitf._readers._reading import name_of


_META = "{http://www.xmlnews.org/namespaces/meta#}"
_ONE = {"resourceid": "uri", "revision": "version", "title": "title", "language": "language"}
_DATES = {"publicationtime": "published", "expirytime": "expires"}


def nitf_in(root: Element) -> Element:
    """Return the ``nitf`` in *root*, a ``document``, or *root* itself if it is anything else."""
    return next(root.iterchildren("{*}nitf"), root) if name_of(root) == "document" else root


def read_resource(root: Element, draft: Draft) -> None:
    """Read the elements beside the ``nitf`` in *root*, a ``document``."""
    for child in root:
        if name_of(child) == "resource" and child.tag.startswith(_META):
            for element in sorted(child, key=_is_later):
                if not (name_of(element) == "" or _take_field(element, text_of(element), draft)):
                    draft.keep("docdata", element)
        elif name_of(child) not in {"", "nitf"}:
            draft.keep("docdata", child)


def _is_later(element: Element) -> bool:
    """Does the meaning of *element* depend on others?"""
    return name_of(element) in {"releasetime", "vendordata"}


def _take_field(element: Element, value: str, draft: Draft) -> bool:
    """Set the field for *element* to *value*; return whether it is represented completely."""
    name = name_of(element)
    if not value:
        return not element.keys()
    if name in _ONE:
        return draft.once(_ONE[name], value) or draft.values[_ONE[name]] == value
    if name in _DATES:
        return draft.once(_DATES[name], draft.moment(element))
    match name:
        case "releasetime":
            return _embargo(element, draft)
        case "description":
            return draft.once("summary", inlines(value))
        case "copyright":
            draft.add("rights", Rights(notice=value), element)
        case "providername":
            draft.add("sources", Concept(name=value, relation="provider"), element)
        case "servicename":
            draft.add("services", Concept(name=value), element)
        case "keyword":
            draft.add("keywords", value, element)
        case "vendordata":
            return _of_vendor(element, value, draft)
        case _:
            return False
    return True


_OF_VENDOR = lazily(r"[^:=]{1,20}: ?([^=]{1,40})=(.+)")  # after the vendor's code


def _of_vendor(element: Element, text: str, draft: Draft) -> bool:
    match = _OF_VENDOR.fullmatch(text)
    name, value = map(str.strip, match.groups()) if match else ("", "")
    match name.lower() if value else "":
        case "keyword":
            draft.add("keywords", value, element)
        case "document id" if draft.once("uri", address(value)) or draft.values.get("uri") == address(value):
            pass
        case "document id" | "url":
            draft.add("identifiers", Identifier(value=value, kind=name.lower()), element)
        case _:
            return False
    return True


def _embargo(element: Element, draft: Draft) -> bool:
    """Set an embargo if the story was published before its release time; return whether it was."""
    release, published = draft.moment(element), draft.values.get("published")
    is_later = release is not None and (published is None or release > published)
    return is_later and draft.once("embargo", Embargo(until=release))
