"""ALTO: its mapping and declaration.

``alto``: pages of digitised newspapers as programs recognise them (ALTO XML, versions 1 to 4,
https://www.loc.gov/standards/alto/), which are only read. A ``Page`` is an article; only METS, in another file, says
which blocks of pages are a story: see ``mets``. A ``ComposedBlock`` that is of the type ``article``, or tagged so, is
an article of its own.

* ``TextBlock`` → `Paragraph`; one that is tagged as ``headline`` or ``title`` is the `headline` where it comes first,
  else, and as a ``heading``, a `Heading`; so is, with a remark, one whose type is larger by a quarter than that of most
  of the page (``@STYLEREFS``); ``@LANG`` → `language`
* ``TextLine`` is joined to the next; of ``String`` its ``@CONTENT``, or of a word that was broken the whole,
  ``@SUBS_CONTENT``, where it begins; ``HYP`` goes where a small letter follows; ``SP`` is a blank, and where a page has
  none, there is one between all words
* ``fileName``, ``fileIdentifier``, ``Page/@ID`` → `identifiers`; ``NamedEntityTag`` → `entities`
* ``ReadingOrder`` (since 4.3), else ``IDNEXT``: the order of articles, blocks and lines
* ``Description`` → `Foreign` of the space ``alto``
* positions, looks and confidence of words, illustrations, margins, the language of single words and what they stand
  for are left out, and the report says so

Rules of ``validate`` for ALTO, PAGE and METS, by their schemas (ALTO 1 to 5.0, PAGE of 2013 to 2019, METS 1.12); those
in brackets are warnings:

* ``xml`` where it is not well-formed; ``root``, ``namespace``; ``child`` (an element where it may not stand; a warning
  if it is of Transkribus), ``content`` (too many, or in another order), ``required`` (a child or an attribute),
  ``attribute``, ``value``, ``text``
* ``id`` (a name, each once), ``reference`` (each to one that is there); of ALTO, [``outside``] the page
* of METS, [``link``] of a division or file that is nowhere, [``other``] of a kind that is not said; in an archive also
  ``file`` (one that cannot be read), ``size`` and ``checksum`` of each file, ``area`` of a page that is not there, and
  what is wrong with the pages; the place of a problem begins with the name of the file
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
