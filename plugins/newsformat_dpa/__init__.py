"""dpa-digitalwires, the JSON format for wires of dpa and its partners (https://api-portal.dpa-newslab.com/doc/format).

Reads and writes ``digitalwires@0.9.1``, as delivered by the wireQ API and by push. A document is an entry, an array of
entries, or a response of the API, ``{"entries": […]}``, whose other members are kept in `Envelope.foreign`. Several
articles are written in that last form. Every member of an entry is written, as `null` if it has no value.

Identification and management:

* ``urn`` ⇄ `Article.uri`, ``version`` ⇄ `version`, ``language`` ⇄ `language`
* ``version_created`` ⇄ `updated`; if an article has no date but `published`, that is written as ``version_created``
* ``content_created`` ⇄ `content_created`; ``embargoed`` ⇄ `embargo`; ``9999-12-31T23:59:59Z`` means until further
  notice
* ``pubstatus`` ⇄ `status`, ``urgency`` ⇄ `urgency`, ``signal`` and categories ``dnltype:signal`` ⇄ `signals`
* ``ednotes`` ⇄ `notes`, with their ``role``; if there are none, the text of ``notepad``, which otherwise repeats them

What a reader sees:

* ``headline``, ``kicker``, ``subhead``, ``teaser`` ⇄ `headline`, `kicker`, `subhead`, `summary`
* ``byline``, ``dateline`` ⇄ `bylines`, `dateline` (see `newsformat.markup.printed`)
* ``article_html`` ⇄ `body` (see `newsformat.markup.html`); ``<dnl-image>`` is the picture of ``associations`` that it
  refers to. ``infobox_html`` is appended to the text
* ``creditline`` ⇄ `credit`; ``copyrightnotice``, ``usageterms`` ⇄ `rights`, of which an entry has a single statement
* ``associations`` ⇄ `associations` with `Media`, with ``headline`` as the title. If there is no text and one of them
  is the entry itself, it is a picture, audio or video (`kind`), and the first block of `body`
* ``descriptions`` that the associations do not repeat → `summary`
* ``linkbox_html`` ⇄ the last `associations`, with the role ``irel:seeAlso``

Categories, whose ``qcode`` ⇄ ``scheme`` and ``code`` of a concept:

* ``dnltype:dpasubject`` ⇄ `subjects` of the kind ``dpatype:dpasubject``; ``dnltype:desk`` ⇄ those of the kind
  ``dpatype:category``; ``dnltype:subject`` ⇄ those without a kind
* ``dnltype:geosubject`` ⇄ `entities` of the kind ``place``; ``dnltype:poi``, ``dnltype:located`` and
  ``dnltype:locationcreated`` with that relation; ``dnltype:person``, ``organisation``, ``event``, ``object`` of these
  kinds
* ``dnltype:creator``, ``dnltype:contributor`` ⇄ `contributors`; ``dnltype:infosource`` and ``dnltype:provider`` ⇄
  `sources`
* ``dnltype:wire``, ``dnltype:rubric`` ⇄ `services`; ``dnltype:genre`` ⇄ `genres`, ``dnltype:keyword`` ⇄ `keywords`
* others (``dnltype:scope`` …) are kept. Lists of names (``keyword_names``) repeat the categories; a name without a
  category is read as one

Everything else is kept as `Foreign` of the space ``dpa-digitalwires``, with the name of the member and its JSON, and
put back. What an entry has no member for, such as the kind of a text, is written to members of our own,
``_newsformat``, of the entry and its parts.

Rules of ``validate``, by dpa's documentation; those in brackets are warnings:

* ``required`` (``urn``, ``version``, ``version_created``, ``headline``; the type of a category, the text of a note),
  ``type``, ``value`` (of ``pubstatus``, and ``urgency`` from 1 to 9), ``date-time``, ``format``, ``twice``
* [``qcode``, a code without its scheme; ``reference``, a picture in the text that is no association]
"""

from __future__ import annotations

from collections.abc import Iterable

from newsformat.plugin import FOREIGN_OF_PARTS, HTML_BODY, AnyFormat, Format, hookimpl, late_sniffer


CARRIES = frozenset(
    (
        *("uri", "version", "kind", "headline", "kicker", "subhead", "summary", "bylines.*", "dateline.*", "credit"),
        *("contributors.*", "sources.*", "services.*", "subjects.*", "entities.*", "genres.*", "keywords", "signals"),
        *("content_created", "updated", "embargo", "language", "status", "urgency", "notes", "notes.role", "rights"),
        *("rights.usage_terms", "associations", "associations.role", "associations.title", "associations.uri"),
        *("associations.media", "associations.media.kind", "associations.media.caption", "associations.media.credit"),
        *("associations.media.alt", "associations.media.rights", "associations.media.digital_source_type"),
        "associations.media.language",
        *(f"associations.media.renditions{part}" for part in ("", ".name", ".media_type", ".width", ".height")),
        *(*HTML_BODY, "foreign.dpa-digitalwires", "envelope.foreign.dpa-digitalwires"),
        *(name for name in FOREIGN_OF_PARTS if name != "rights.foreign"),
    )
)

DPA_DIGITALWIRES: AnyFormat = Format(
    name="dpa-digitalwires",
    title="dpa-digitalwires",
    spec="https://api-portal.dpa-newslab.com/doc/format",
    suffixes=(".digitalwires.json",),
    many=True,
    carries=CARRIES,
    sniff=late_sniffer("newsformat_dpa._sniffing:sniff", b"{"),
    read="newsformat_dpa._reader:read",
    write="newsformat_dpa._writer:write",
    validate="newsformat_dpa._rules:validate",
    write_options="newsformat.markup.options:IndentOptions",
)


@hookimpl
def newsformat_formats() -> Iterable[AnyFormat]:
    """Register dpa-digitalwires."""
    return [DPA_DIGITALWIRES]
