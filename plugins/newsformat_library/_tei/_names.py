"""Names of TEI elements and attribute values, and what they mean."""

from __future__ import annotations


SPACE = "tei"
TEI = "http://www.tei-c.org/ns/1.0"
OWN = "urn:newsformat:tei:1"
XML = "{http://www.w3.org/XML/1998/namespace}"
LANG = f"{XML}lang"

STYLES = {  # words in ``rend``, ``rendition`` (after a hash) or ``style``
    "em": "em i it ital italic italics italique kursiv emphasis oblique",
    "strong": "b bold bf strong fett gras",
    "u": "u ul underline underlined",
    "s": "s strike strikethrough line-through",
    "sub": "sub subscript",
    "sup": "sup super superscript",
    "code": "code tt typewriter monospace",
}
KINDS = {  # names of elements, and values of ``@type`` of ``name`` and ``rs``
    "person": "persName person pers",
    "organisation": "orgName org organisation organization",
    "place": "placeName geogName settlement country region district bloc place loc location",
    "event": "event eventName",
    "object": "objectName",
}
_DIVISION_NAMES = "div div0 div1 div2 div3 div4 div5 div6 div7"
_BLOCK_NAMES = "p ab lg l quote list table figure head div"
_CONTAINER_NAMES = "body front back quote cit item argument epigraph figure"
DIVISIONS = frozenset(_DIVISION_NAMES.split())
BLOCKS = frozenset(_BLOCK_NAMES.split())
BLOCK_CONTAINERS = DIVISIONS | frozenset(_CONTAINER_NAMES.split())
# The order in a header, of elements and of what is kept in them.
ORDER = {
    "fileDesc": ("titleStmt", "editionStmt", "extent", "publicationStmt", "seriesStmt", "notesStmt", "sourceDesc"),
    "profileDesc": (),
    "teiHeader": ("fileDesc", "encodingDesc", "profileDesc", "xenoData", "revisionDesc"),
}
