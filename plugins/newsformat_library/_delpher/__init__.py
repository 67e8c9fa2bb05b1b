"""Delpher: format, sniffing and mapping.

``delpher``: newspapers of Delpher, the portal of the Dutch royal library
(https://www.delpher.nl/over-delpher/delpher-open-krantenarchief), which are only read. A ``text`` is an article:
``title`` → `headline`, ``p`` → `Paragraph`. It contains nothing else; so an issue in a ZIP archive, texts with their
DIDL, is read, too:

* the name of the file → `uri` (``ddd:010097934:mpeg21:a0003``) and one of `identifiers`
* of the issue: ``dc:title`` → `sources`, ``dc:date`` → `published`, ``dc:language`` → `language`
* of the text: ``dc:subject`` (``artikel``, ``advertentie``, ``familiebericht`` …) → `genres`; all of it → `Foreign` of
  the space ``delpher``
* markup in a text, addresses of pictures, descriptions of pages, and other files of the archive are left out, with
  a report
* Rules of ``validate``; those in brackets are warnings: ``xml``, ``root``, ``child``, ``attribute``, ``missing`` texts,
  ``date``; [``text`` (empty), ``missing`` DIDL, ``namespace``, ``language``]
"""

from __future__ import annotations

from newsformat.markup.sniff import ZIP, xml_root
from newsformat.plugin import AnyFormat, Confidence, Format, lazily
from newsformat_library._zipped import names_in


def _sniff_delpher(head: bytes, /) -> Confidence:
    if head.startswith(ZIP):
        return Confidence.LIKELY if any(map(_DELPHER_FILE.search, names_in(head))) else Confidence.NO
    if b"<text" not in head or xml_root(head) != ("", "text"):
        return Confidence.NO
    return Confidence.LIKELY if _DELPHER_TEXT.search(head) else Confidence.NO


_DELPHER_FILE = lazily(rb"_\d+_(?:articletext|ocr)\.xml\Z|_a\d+_ocr\.xml\Z")
_DELPHER_TEXT = lazily(rb"<text(?:\s[^<>]*+)?>\s*+(?:<title[\s/>]|<p[\s/>])")


DELPHER: AnyFormat = Format(
    name="delpher",
    title="Delpher (Koninklijke Bibliotheek)",
    spec="https://www.delpher.nl/over-delpher/delpher-open-krantenarchief",
    suffixes=(".delpher.zip",),
    many=True,
    carries=(
        *("uri", "identifiers.*", "headline", "sources", "subjects", "genres", "published", "language"),
        *("body.paragraph", "foreign.delpher"),
    ),
    sniff=_sniff_delpher,
    read="newsformat_library._delpher._reader:read",
    validate="newsformat_library._delpher._rules:validate",
)
