"""ALTO: format, sniffing and mapping.

``alto``: pages of digitised newspapers with recognised text (ALTO XML, versions 1 to 4,
https://www.loc.gov/standards/alto/), which are only read. A ``Page`` is an article; which blocks of several pages form
a story is only known to METS, a separate file: see ``mets``. A ``ComposedBlock`` of the type ``article``, or with such
a tag, is an article of its own.

* ``TextBlock`` → `Paragraph`; one tagged as ``headline`` or ``title`` is the `headline` if it comes first,
  else, like one tagged as ``heading``, a `Heading`; so is, with a remark, one whose type is a quarter larger than that
  of most of the page (``@STYLEREFS``); ``@LANG`` → `language`
* ``TextLine`` is joined to the next one; of ``String`` its ``@CONTENT``, or for a hyphenated word the whole one,
  ``@SUBS_CONTENT``, at its beginning; ``HYP`` is dropped before a small letter; ``SP`` is a blank; on pages
  without any, all words are separated by blanks
* ``fileName``, ``fileIdentifier``, ``Page/@ID`` → `identifiers`; ``NamedEntityTag`` → `entities`
* ``ReadingOrder`` (since 4.3), else ``IDNEXT``: the order of articles, blocks and lines
* ``Description`` → `Foreign` of the space ``alto``
* positions, looks and confidence of words, illustrations, margins, the language of single words and full forms of
  abbreviations are left out, with a report

Rules of ``validate`` for ALTO, PAGE and METS, by their schemas (ALTO 1 to 5.0, PAGE of 2013 to 2019, METS 1.12); those
in brackets are warnings:

* ``xml`` (not well-formed); ``root``, ``namespace``; ``child`` (an element that is not allowed; a warning
  for those of Transkribus), ``content`` (too many, or in another order), ``required`` (a child or an attribute),
  ``attribute``, ``value``, ``text``
* ``id`` (a unique name), ``reference`` (to an existing one); of ALTO, [``outside``] the page
* of METS, [``link``] of a division or file to a missing one, [``other``] without the other type; in an archive also
  ``file`` (unreadable), ``size`` and ``checksum`` of each file, ``area`` of a missing page, and
  problems of the pages; the place of a problem begins with the name of the file
"""

from __future__ import annotations

from newsformat.markup.sniff import sniff_root
from newsformat.plugin import AnyFormat, Confidence, Format, ValidateOptions


_ALTO = ("http://www.loc.gov/standards/alto/", "http://schema.ccs-gmbh.com/ALTO")


def _sniff_alto(head: bytes, /) -> Confidence:
    return sniff_root(head, ("alto",), _ALTO)


ALTO: AnyFormat = Format(
    name="alto",
    title="ALTO",
    spec="https://www.loc.gov/standards/alto/",
    suffixes=(".alto", ".alto.xml"),
    many=True,
    carries=(
        *("identifiers.*", "headline", "language", "entities", "entities.kind", "entities.uri", "body.paragraph"),
        *("body.heading", "body.language", "foreign.alto"),
    ),
    sniff=_sniff_alto,
    read="newsformat_library._alto._reader:read",
    validate="newsformat_library._alto._rules:validate",
    validate_options=ValidateOptions,
)
