"""What TEI calls things."""

from __future__ import annotations


SPACE = "tei"
TEI = "http://www.tei-c.org/ns/1.0"
OWN = "urn:newsformat:tei:1"
XML = "{http://www.w3.org/XML/1998/namespace}"
LANG = f"{XML}lang"

STYLES = {  # as the first word of ``rend`` or ``rendition``, after a hash, or a value of CSS says
    "em": "em i it ital italic italics italique kursiv emphasis oblique",
    "strong": "b bold bf strong fett gras",
    "u": "u ul underline underlined",
    "s": "s strike strikethrough line-through",
    "sub": "sub subscript",
    "sup": "sup super superscript",
    "code": "code tt typewriter monospace",
}
KINDS = {  # of names, and of what ``@type`` says of ``name`` and ``rs``
    "person": "persName person pers",
    "organisation": "orgName org organisation organization",
    "place": "placeName geogName settlement country region district bloc place loc location",
    "event": "event eventName",
    "object": "objectName",
}
_OF_DIVISIONS = "div div0 div1 div2 div3 div4 div5 div6 div7"
_OF_BLOCKS = "p ab lg l quote list table figure head div"
_OF_OTHERS = "body front back quote cit item argument epigraph figure"
DIVISIONS = frozenset(_OF_DIVISIONS.split())
BLOCKS = frozenset(_OF_BLOCKS.split())
AMONG_BLOCKS = DIVISIONS | frozenset(_OF_OTHERS.split())
# In which order a header holds what is kept: each element, and what stands in it.
ORDER = {
    "fileDesc": ("titleStmt", "editionStmt", "extent", "publicationStmt", "seriesStmt", "notesStmt", "sourceDesc"),
    "profileDesc": (),
    "teiHeader": ("fileDesc", "encodingDesc", "profileDesc", "xenoData", "revisionDesc"),
}
