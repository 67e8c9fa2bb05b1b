"""XMLNews: NITF in a ``document``, with a ``Resource`` that says what the story itself does not, as NewsEdge has it.

Of XMLNews-Meta (http://www.xmlnews.org/docs/meta-spec.html) these are understood, where the story says nothing else:

* ``resourceID`` → `Article.uri`, ``revision`` → `version`, ``title`` → `title`, ``description`` → `summary`
* ``publicationTime`` → `published`, ``releaseTime`` after that → `embargo`, ``expiryTime`` → `expires`
* ``language`` → `language`
* ``copyright`` → `rights`, ``providerName`` → `sources`, ``serviceName`` → `services`, ``keyword`` → `keywords`
* ``vendorData``, as all write it (``PRESSUK_:Keyword=Fire``): ``Keyword`` → `keywords`, ``Document ID`` → `uri`, else
  one of `identifiers`, as ``Url`` is

All else is kept as what stands in ``docdata``, where NITF may have elements of others.
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
    """Return the ``nitf`` in *root*, a ``document``; *root* itself, if that is something else."""
    return next(root.iterchildren("{*}nitf"), root) if name_of(root) == "document" else root


def read_resource(root: Element, draft: Draft) -> None:
    """Read what stands beside the ``nitf`` in *root*, a ``document``."""
    for child in root:
        if name_of(child) == "resource" and child.tag.startswith(_META):
            for each in sorted(child, key=_is_later):
                if not (name_of(each) == "" or _is_told(each, text_of(each), draft)):
                    draft.keep("docdata", each)
        elif name_of(child) not in {"", "nitf"}:
            draft.keep("docdata", child)


def _is_later(element: Element) -> bool:
    """Does what *element* says depend on what others do?"""
    return name_of(element) in {"releasetime", "vendordata"}


def _is_told(element: Element, value: str, draft: Draft) -> bool:
    """Give the *draft* what *element* says; is that all of it?"""
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


_OF_VENDOR = lazily(r"[^:=]{1,20}: ?([^=]{1,40})=(.+)")  # behind the code of the vendor


def _of_vendor(element: Element, said: str, draft: Draft) -> bool:
    match = _OF_VENDOR.fullmatch(said)
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
    """A story that was published before it may be released is under embargo; is that so?"""
    release, published = draft.moment(element), draft.values.get("published")
    is_later = release is not None and (published is None or release > published)
    return is_later and draft.once("embargo", Embargo(until=release))
