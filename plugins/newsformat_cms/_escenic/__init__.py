"""The syndication format of Escenic, now CUE: what its content store imports and exports.

**The syndication format of Escenic (CUE)** (http://docs.cuepublishing.com/ece-syndication-ref/7.1/, version 2.0): each
``content`` that is no picture, film or sound is an article. Publications call their fields and types as they like:
known are the usual names, in any case; written are ``title``, ``kicker``, ``subtitle``, ``leadtext``, ``byline``,
``keywords``, ``slug``, ``body``, or those that were read.

* ``source`` and ``sourceid``, joined by a colon, ⇄ `uri`; ``id``, ``dbid``, ``exported-dbid`` ⇄ `identifiers` of these
  kinds, ``uri`` ⇄ one of the kind ``url``
* ``state`` ⇄ `status`: what is ``published`` is usable, what is ``deleted`` canceled, anything else withheld
* ``creationdate``, ``last-modified``, ``publishdate``, ``expiredate`` ⇄ `created`, `updated`, `published`, `expires`;
  ``activatedate`` ⇄ `embargo`, if that is later than ``publishdate`` and ``last-modified``
* ``field``, by its name ⇄ `headline`, `kicker`, `subhead`, `summary`, `keywords`, `slug`, `body`
* ``author``, by its names or those of the ``person`` in the file ⇄ `bylines`; the field ``byline`` ⇄ how they are
  printed
* ``section-ref`` ⇄ `subjects` of the kind ``section``, by the name of the ``section`` in the file; that with
  ``home-section`` has the role ``home-section``. ``tag`` ⇄ other `subjects`, ``identifier`` being scheme and code
* ``relation`` ⇄ `associations`, with the type as role; in the text, one to a picture ⇄ `Media`, to other content with
  an address → `Related`, to any other ⇄ `Raw` of the space ``escenic``
* pictures, films and sounds: ``binary`` ⇄ the address, ``caption``, ``alttext``, ``credit``, ``copyright`` ⇄ the same
  of `Media`. One that nothing relates to is an article of the kind ``picture``, ``video`` or ``audio``

All else of a content is kept as `Foreign` of the space ``escenic``: attributes (``@type``), elements, and what a
``storyline`` holds, which is not read. Sections, lists, pages and the like are not kept. What Escenic has no place
for, or would not read back as it was, is in a processing instruction, ``newsformat``, which others can ignore.
Sections, persons, tags and fields must exist in the publication that imports it.

Rules of ``validate`` for Escenic, by its reference; those in brackets are warnings: ``xml``, ``root``, ``namespace``,
``required``, ``value``, ``date``, ``once``, ``reference`` (to nothing), [``child``].
"""

from __future__ import annotations

from newsformat.markup.sniff import xml_root
from newsformat.plugin import FOREIGN_OF_PARTS, HTML_BODY, AnyFormat, Confidence, Format


def _sniff_escenic(head: bytes, /) -> Confidence:
    if b"<escenic" not in head and b"xmlns.escenic.com" not in head:
        return Confidence.NO
    namespace, name = xml_root(head) or ("", "")
    if name != "escenic":
        return Confidence.NO
    return Confidence.CERTAIN if namespace.startswith("http://xmlns.escenic.com/") else Confidence.LIKELY


_PARTS = (
    *("uri", "version", "kind", "identifiers.*", "headline.*", "kicker.*", "subhead.*", "summary.*", "title", "slug"),
    *("other_headlines.*", "bylines.*", "contributors.*", "dateline.*", "credit", "sources.*", "services.*"),
    *("digital_source_type", "created", "content_created", "updated", "published", "expires", "language", "status"),
    *("urgency", "signals", "notes.*"),
    *("subjects.*", "entities.*", "genres.*", "keywords", "rights.*", "associations.*"),
)


ESCENIC: AnyFormat = Format(
    name="escenic",
    title="Escenic syndication format (CUE)",
    spec="http://docs.cuepublishing.com/ece-syndication-ref/7.1/",
    suffixes=(".escenic.xml", ".escenic"),
    many=True,
    carries=(
        *_PARTS,
        "foreign.escenic",
        *FOREIGN_OF_PARTS,
        "associations.media.foreign.*",
        "body.raw.escenic",
        *HTML_BODY,
    ),
    in_part=("embargo",),
    sniff=_sniff_escenic,
    read="newsformat_cms._escenic._reader:read",
    write="newsformat_cms._escenic._writer:write",
    validate="newsformat_cms._escenic._rules:validate",
    write_options="newsformat_cms._options:EscenicOptions",
)
