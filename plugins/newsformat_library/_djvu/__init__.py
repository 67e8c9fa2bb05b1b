"""DjVuXML: its mapping and declaration.

``djvu-xml``: the text behind the pages of a DjVu document, as ``djvutoxml`` of DjVuLibre writes it, and as the Internet
Archive keeps it beside its scans (``…_djvu.xml``; https://djvu.sourceforge.net/). It is only read, a page at a time, so
that memory stays the same for any number of pages. An ``OBJECT`` is an article.

* ``PARAGRAPH`` → `Paragraph`, its ``LINE`` joined as those of ALTO, its ``WORD`` parted by blanks; text of a larger
  part that has none of these parts (``REGION``, ``PAGECOLUMN``, ``HIDDENTEXT``) is a paragraph of its own
* ``PARAM`` of the name ``PAGE``, else ``OBJECT/@usemap``, the file of the page → `Foreign` of the space ``djvu-xml``
* ``WORD/@x-confidence`` → a remark that says how many words are read with little confidence
* where words stand, the size and resolution of pages, and maps without areas (``MAP``) are left out; areas with links
  and what else there is are, too, and the report says so
"""

from __future__ import annotations

from newsformat.markup.sniff import xml_root
from newsformat.plugin import AnyFormat, Confidence, Format


def _sniff_djvu(head: bytes, /) -> Confidence:
    return Confidence.CERTAIN if xml_root(head) == ("", "DjVuXML") else Confidence.NO


DJVU_XML: AnyFormat = Format(
    name="djvu-xml",
    title="DjVuXML",
    spec="https://djvu.sourceforge.net/doc/man/djvuxml.html",
    suffixes=(".djvu.xml",),
    many=True,
    carries=("body.paragraph", "foreign.djvu-xml"),
    sniff=_sniff_djvu,
    read="newsformat_library._djvu._reader:read",
)
