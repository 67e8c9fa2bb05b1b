"""Names of PRISM: the namespaces of all versions, and the order of the fields of a head."""

from __future__ import annotations

import re

from newsformat.markup.xml import Element, attributes_of, local_name


SPACE = "pam"
OWN = "urn:newsformat:pam:1"
XHTML = "http://www.w3.org/1999/xhtml"
PAM = "http://prismstandard.org/namespaces/pam/2.0/"
PRISM = "http://prismstandard.org/namespaces/basic/2.0/"
DC = "http://purl.org/dc/elements/1.1/"
_PREFIXES = {DC: "dc", "http://purl.org/dc/terms/": "dcterms"}
SPACES = {"pam": PAM, "prism": PRISM, **{prefix: space for space, prefix in _PREFIXES.items()}}
"""Namespaces of prefixes that a document uses without declaring them."""
_PRISM_NAMESPACE = re.compile(r"https?://(?:www\.)?prismstandard\.org/namespaces/(?:[\d.]+/)?(\w+)(?:/[\d.]+)?/?")
_VOCABULARIES = {"basic": "prism", "prismusagerights": "pur", "pur": "pur"}

# The order of PAM 1.0; fields that PRISM 2.0 added stand beside related ones.
ORDER = (
    *("dc:identifier", "pam:status", "prism:hasCorrection", "dc:title", "prism:alternateTitle", "prism:subtitle"),
    *("dc:creator", "dc:contributor", "prism:publicationName", "prism:issn", "dc:publisher", "prism:coverDate"),
    *("prism:coverDisplayDate", "prism:publicationDate", "prism:creationDate", "prism:modificationDate"),
    *("prism:embargoDate", "prism:expirationDate", "prism:volume", "prism:number", "prism:issueName"),
    *("prism:edition", "prism:startingPage", "prism:section", "prism:subsection1", "prism:subsection2"),
    *("prism:subsection3", "prism:subsection4", "dc:subject", "dc:description", "prism:teaser", "prism:event"),
    *("prism:location", "prism:object", "prism:organization", "prism:person", "prism:keyword", "prism:genre"),
    *("prism:category", "prism:versionIdentifier", "prism:doi", "prism:url", "prism:copyright"),
)


def usual_prefix(namespace: str) -> str:
    """Return the usual prefix of *namespace*, which is of any version of PRISM or of Dublin Core; otherwise ``""``."""
    match = _PRISM_NAMESPACE.fullmatch(namespace)
    return _VOCABULARIES.get(match[1], match[1]) if match else _PREFIXES.get(namespace, "")


def name_of(element: Element) -> str:
    """Return the name of *element* with the usual prefix of its namespace, with its own prefix, or without any."""
    if not isinstance(element.tag, str):
        return ""
    namespace, _, name = element.tag.rpartition("}")
    prefix = usual_prefix(namespace.removeprefix("{")) or element.prefix
    return f"{prefix}:{name}" if prefix else name


def class_of(element: Element) -> str:
    """Return the class of *element*, such as ``deck`` or ``byline``, in lower case."""
    classes = [value for name, value in attributes_of(element) if local_name(name) == "class"]
    return classes[-1].strip().lower() if classes else ""
