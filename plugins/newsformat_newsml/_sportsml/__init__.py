"""SportsML, the IPTC's standard for sports data (https://iptc.org/standards/sportsml-g2/), of any version; only read.

A ``sports-content`` is read by itself, in NewsML-G2 and in NewsML 1. What it says becomes text or tables of the
article.

* ``@doc-id`` → `Article.uri`, ``@revision-id`` → `version`, ``@date-time`` → `updated`, ``@language`` → `language`,
  ``@slug`` → `slug`; ``@document-class``, ``@fixture-key`` (``feature-name``) → `genres`
* ``sports-title`` → `headline`; further ones, or all if a story has a headline, → `other_headlines`; ``advisory`` →
  `notes`
* ``sports-content-code`` → `sources` (publisher, distributor), `entities` (teams, persons, events) or `subjects`, as
  ``@code-type`` says
* teams, players, officials, sites and events → `entities`, with the ``@key`` as code
* ``article``, ``highlight`` → paragraphs; a ``nitf`` in one also gives what its head says
* ``standing``, ``statistic``, ``schedule``, ``tournament`` and its parts, ``sports-event`` → a `Heading` (its label or
  name, or the opponents), a `Table` of its metadata in two columns, a `Table` of the teams, and one of each team's
  players; ``officials`` and ``actions`` likewise. A column is named after what is counted and the attribute
  (``events-home wins``, ``period 1 score``); two teams that meet are columns. An ``idref`` is shown as the name it
  refers to; a code of the IPTC's sports vocabularies is shown without its prefix (``speventstatus:``)
* other metadata of the document → `Foreign` of the space ``sportsml``; ``@id`` and ``@style`` elsewhere are dropped
"""

from __future__ import annotations

from newsformat.markup.sniff import xml_root
from newsformat.plugin import FOREIGN_OF_PARTS, HTML_BODY, AnyFormat, Confidence, Format


def _sniff(head: bytes, /) -> Confidence:
    root = xml_root(head) if b"sports-content" in head else None
    return Confidence.CERTAIN if root is not None and root[1] == "sports-content" else Confidence.NO


SPORTSML: AnyFormat = Format(
    name="sportsml",
    title="SportsML 3.1",
    spec="https://iptc.org/standards/sportsml-g2/",
    many=True,
    carries=(
        *("uri", "version", "identifiers.*", "headline.*", "kicker.*", "subhead.*", "summary.*", "other_headlines.*"),
        *("title", "slug", "bylines.*", "dateline.*", "credit", "sources.*", "services.*", "created", "updated"),
        *("published", "expires", "embargo", "language", "status", "urgency", "signals", "notes.*", "subjects.*"),
        *("entities.*", "genres.*", "keywords", "rights.*", "associations.*", "foreign.sportsml", "foreign.nitf"),
        *(*HTML_BODY, *FOREIGN_OF_PARTS),
    ),
    sniff=_sniff,
    read="newsformat_newsml._sportsml._reader:read",
)
