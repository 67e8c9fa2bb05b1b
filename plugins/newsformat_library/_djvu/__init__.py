"""DjVuXML: format, sniffing and mapping.

``djvu-xml``: the text layer of a DjVu document, the output of DjVuLibre's ``djvutoxml``, which the Internet
Archive has for its scans (``…_djvu.xml``; https://djvu.sourceforge.net/). It is only read, one page at a time, so
that memory does not grow with the number of pages. An ``OBJECT`` is an article.

* ``PARAGRAPH`` → `Paragraph`, its ``LINE`` joined as in ALTO, its ``WORD`` separated by blanks; text directly in a
  larger part (``REGION``, ``PAGECOLUMN``, ``HIDDENTEXT``) is a paragraph of its own
* ``PARAM`` of the name ``PAGE``, else ``OBJECT/@usemap``, the file of the page → `Foreign` of the space ``djvu-xml``
* ``WORD/@x-confidence`` → a remark with the number of words of low confidence
* positions of words, size and resolution of pages, and maps without areas (``MAP``) are left out; so are areas with
  links and anything else, with a report
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
