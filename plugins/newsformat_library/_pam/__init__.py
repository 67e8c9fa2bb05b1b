"""The PRISM Aggregator Message (PAM): mapping and declaration of the format.

``pam``: the PRISM Aggregator Message, with which publishers of magazines and newspapers send their articles to archives
and databases (PRISM 1.x to 3.0, https://www.w3.org/submissions/2020/SUBM-prism-20200910/; written as 2.0). Each
``pam:article`` of the ``pam:message`` is an article. Fields are recognised in all versions of the namespaces, and by
their usual prefixes if these are not declared.

The head:

* ``dc:identifier`` ⇄ `uri`, further ones, ``prism:doi`` and ``prism:url`` ⇄ `identifiers`; ``prism:versionIdentifier``
  ⇄ `version`
* ``dc:title`` ⇄ `headline`, ``prism:subtitle`` → `subhead`, ``dc:description`` ⇄ `summary`, ``prism:alternateTitle``
  and ``prism:teaser`` ⇄ `other_headlines`
* ``dc:creator`` ⇄ `bylines`, with its ``@prism:role``; ``dc:contributor`` ⇄ `contributors`; ``prism:publicationName`` ⇄
  `sources`
* ``prism:publicationDate`` ⇄ `published`, otherwise ``prism:coverDate``, which is written as well;
    ``prism:creationDate`` ⇄ `created`, ``prism:modificationDate`` ⇄ `updated`, ``prism:expirationDate``
    (``prism:killDate``) ⇄ `expires`, ``prism:embargoDate`` ⇄ `embargo`; ``pam:status`` ``D`` ⇄ `status`, canceled
* ``dc:subject``, ``prism:section``, ``prism:subsection1`` … ⇄ `subjects`, ``prism:genre`` ⇄ `genres`,
  ``prism:category`` → `genres`, ``prism:keyword`` ⇄ `keywords`; ``prism:person``, ``prism:organization``,
  ``prism:location``, ``prism:event``, ``prism:object`` ⇄ `entities`
* ``prism:copyright`` ⇄ `rights`, ``pur:rightsOwner`` → the holder, ``pur:creditLine`` → `credit`
* everything else (``prism:volume``, ``prism:startingPage`` …) ⇄ `Foreign` of the space ``pam``

The body is XHTML (see `newsformat.markup.html`), with

* the first ``h1``, if it has the same text as the title, ⇄ `headline`; paragraphs of the ``@prism:class`` (or
    ``@class``) ``deck`` ⇄ `subhead`, ``kicker`` ⇄ `kicker`, ``byline`` ⇄ `bylines` as printed, ``dateline`` ⇄
    `dateline`; ``pullQuote`` → `Quote`
* ``pam:media`` ⇄ `Media`: ``pam:mediaReference``, ``pam:caption``, ``pam:credit``, ``pam:textDescription``; ``dc:type``
    is the kind

Attributes and classes that are not mentioned here are left out and reported.

What PAM cannot express, or would not read back unchanged, is written in a processing instruction of the head,
``newsformat``, which other programs ignore. PAM cannot express that a story is withheld, or under an embargo without
an end: both are reported as lost.

Rules of ``validate``, from the specifications of the message and of the PRISM vocabularies (warnings in brackets):
``xml``, ``root``, ``namespace`` of XHTML, ``child`` (of a message), ``required`` (head, identifier, title,
publication), ``order``, ``once``, ``date`` (W3CDTF), ``language``; [``missing`` articles, text or dates, ``empty``,
``issn``, ``once`` of fields]. With ``--schema``, the official XSD is checked as well.
"""

from __future__ import annotations

from newsformat.markup.sniff import xml_root
from newsformat.plugin import FOREIGN_OF_PARTS, AnyFormat, Confidence, Format, ValidateOptions, lazily
from newsformat_library._carried import BODY, HEAD, INLINE


_PAM = lazily(r"https?://(?:www\.)?prismstandard\.org/namespaces/(?:[\d.]+/)?pam\b")


def _sniff_pam(head: bytes, /) -> Confidence:
    namespace, name = xml_root(head) or ("", "")
    if name in {"message", "article"} and b"<pam:%b" % name.encode() in head and b"xmlns:pam" not in head:
        return Confidence.LIKELY  # the prefix is not declared, but the reader copes with that
    if b"prismstandard.org/namespaces/" not in head:
        return Confidence.NO
    known = _PAM.match(namespace) and name in {"message", "article"}
    return Confidence.CERTAIN if known else Confidence.NO


PAM: AnyFormat = Format(
    name="pam",
    title="PRISM Aggregator Message 2.0",
    spec="https://www.w3.org/submissions/2020/SUBM-prism-20200910/",
    suffixes=(".pam", ".pam.xml"),
    many=True,
    carries=(
        *(name for name in HEAD if name not in {"embargo", "status"}),
        *(name for name in BODY if name != "body.media.rights"),
        *(
            "body.embed.*",
            *INLINE,
            "inline.link.title",
            "foreign.pam",
            *FOREIGN_OF_PARTS,
            "associations.media.foreign.*",
        ),
    ),
    in_part=("embargo", "status"),
    sniff=_sniff_pam,
    read="newsformat_library._pam._reader:read",
    write="newsformat_library._pam._writer:write",
    validate="newsformat_library._pam._rules:validate",
    validate_options=ValidateOptions,
)
