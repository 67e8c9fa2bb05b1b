"""The XML of ABBYY FineReader: format, sniffing and mapping.

``abbyy``: pages recognised by ABBYY FineReader, its XML export (schemas of FineReader 6 to 10 and later engines,
``http://www.abbyy.com/FineReader_xml/FineReader10-schema-v1.xml``), also those of the Internet Archive for its scans
(``…_abbyy.gz``). It is only read, one block at a time, so memory does not grow with the number of pages. A ``page``
is an article.

* ``block`` of the type ``Text``: ``par`` → `Paragraph`, its ``line`` joined as in ALTO; one that continues in the
  next block (``hasOverflowedTail``, ``hasOverflowedHead``) is one; ``charParams``, or the text of ``formatting``, is
  the text
* ``par/@style`` of the role ``heading`` → `Heading`, ``pictureCaption`` → `Media`; a paragraph whose type is larger by
  a quarter than that of most of the page (``formatting/@fs``) is also a `Heading`, with a remark
* ``block`` of the type ``Table`` → `Table`; cells that span several are followed by empty ones
* ``formatting/@lang`` (``GermanStandard``, ``OldEnglish`` …) → `language`; else ``document/@mainLanguage``
* ``@producer``, ``@version``, ``@languages`` and ``@mainLanguage`` of the document → `Foreign` of the space ``abbyy``
* positions, looks and alternatives of characters are left out, with a remark that counts words
  with a ``suspicious`` character; pictures and barcodes, running titles (``rt``), hidden blocks, and logical
  structures (``sections``, ``pageSection``) are left out, with a report

Rules of ``validate`` for ABBYY, by the schemas of FineReader 6, 8, 9 and 10, one page at a time: ``xml``, ``root``,
``namespace``, ``child``, ``content``, ``required``, ``attribute``, ``value``, ``text``, as those for ALTO.
"""

from __future__ import annotations

from newsformat.markup.sniff import xml_root
from newsformat.plugin import AnyFormat, Confidence, Format


def _sniff_abbyy(head: bytes, /) -> Confidence:
    namespace, name = xml_root(head) or ("", "")
    return Confidence.CERTAIN if name == "document" and namespace.startswith(_ABBYY) else Confidence.NO


_ABBYY = ("http://www.abbyy.com/FineReader_xml/", "https://www.abbyy.com/FineReader_xml/")


ABBYY: AnyFormat = Format(
    name="abbyy",
    title="ABBYY FineReader XML",
    spec="https://fr7.abbyy.com/FineReader_xml/FineReader10-schema-v1.xml",
    suffixes=(".abbyy.xml",),
    many=True,
    carries=(
        *("language", "body.paragraph", "body.heading", "body.table", "body.media", "body.media.caption"),
        *("body.language", "foreign.abbyy"),
    ),
    sniff=_sniff_abbyy,
    read="newsformat_library._abbyy._reader:read",
    validate="newsformat_library._abbyy._rules:validate",
)
