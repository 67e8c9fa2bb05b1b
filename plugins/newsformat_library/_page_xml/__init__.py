"""PAGE: format, sniffing and mapping.

``page-xml``: pages in PAGE (https://github.com/PRImA-Research-Lab/PAGE-XML), the format of Transkribus, eScriptorium
and OCR-D, which is only read. A ``Page`` is an article; if lines or regions are marked as parts of articles
(``custom="structure {id:a1; type:article;}"``), each of these is one, and its first heading the `headline`.

* ``TextRegion`` → `Paragraph`, of the type ``heading``, and as in ALTO of larger type (``fontSize``), `Heading`, its
  lines joined as in ALTO; of several readings (``TextEquiv``) the one with the lowest index; regions of text in
  pictures and advertisements are read, too
* ``TableRegion`` with cells (``TableCell``, or regions with a ``TableCellRole``) → `Table`
* ``person``, ``place`` and ``organization`` in ``custom`` of lines, from Transkribus → `entities`, with their
  IDs in Wikidata; one that continues in the next line is joined; positions are left out, with a loss
* ``ReadingOrder`` → the order of regions; ``@primaryLanguage`` → `language`; ``@imageFilename`` → `identifiers`
* ``Metadata`` → `Foreign` of the space ``page-xml``
* headers, footers, page numbers, and other properties in ``custom`` are left out, with a report; so are
  pictures, positions and other readings
"""

from __future__ import annotations

from newsformat.markup.sniff import sniff_root
from newsformat.plugin import AnyFormat, Confidence, Format, ValidateOptions


_PAGE = "http://schema.primaresearch.org/PAGE/gts/pagecontent/"


def _sniff_page(head: bytes, /) -> Confidence:
    return sniff_root(head, ("PcGts",), _PAGE)


PAGE_XML: AnyFormat = Format(
    name="page-xml",
    title="PAGE XML",
    spec="https://github.com/PRImA-Research-Lab/PAGE-XML",
    suffixes=(".page.xml",),
    many=True,
    carries=(
        *("identifiers.*", "headline", "language", "body.paragraph", "body.heading", "body.table"),
        *("body.language", "entities", "entities.kind", "entities.uri", "foreign.page-xml"),
    ),
    sniff=_sniff_page,
    read="newsformat_library._page_xml._reader:read",
    validate="newsformat_library._page_xml._rules:validate",
    validate_options=ValidateOptions,
)
