"""FollowTheMoney: format, sniffing and mapping.

**FollowTheMoney** (https://followthemoney.tech), the entities that investigative newsrooms keep in Aleph (OCCRP) and
OpenAleph: ``followthemoney``, JSON Lines or an array, also responses of Aleph's API. Articles and other documents
are read; persons, companies and their relations are skipped, with a remark. Documents of the schema ``Pages`` come
last, with the text of their pages (``Page``), which are separate entities and may be anywhere in the file.

* ``title``, else ``name``, ``subject`` or ``fileName`` → `headline`; ``summary``, ``description`` → `summary`
* ``author`` → `bylines`; ``publisher`` with ``publisherUrl`` → `sources`
* ``publishedAt``, else ``date`` → `published`; ``authoredAt``, ``createdAt`` → `created`; ``modifiedAt`` → `updated`;
  an incomplete date is foreign
* ``sourceUrl`` → `uri`, and ``id`` → one of `identifiers`; without an address ``id`` → `uri`
* ``language`` → `language`; ``keywords`` → `keywords`; ``notes`` → `notes`
* ``peopleMentioned``, ``companiesMentioned``, ``locationMentioned``, ``namesMentioned`` → `entities`, the last of
  these without a kind
* ``bodyHtml``, else ``bodyText`` → `body`; of ``Pages`` without either, those of the ``Page`` entities that refer to
  them as ``document``, by ``index``
* every other property, further values of these, ``datasets`` and the like, and the schema if it is not ``Article``
  → `Foreign` of the space ``followthemoney``
"""

from __future__ import annotations

from newsformat.markup.sniff import bare_text, json_members, json_object
from newsformat.plugin import HTML_BODY, AnyFormat, Confidence, Format, lazily


_SCHEMA = lazily(r'"schema"\s*:\s*"[A-Z][A-Za-z]+"')
_RESULTS = lazily(r'"results"\s*:\s*\[\s*\{')
_REQUIRED = frozenset(("schema", "properties"))


def _sniff(head: bytes, /) -> Confidence:
    if b'"schema"' not in head or b'"properties"' not in head:
        return Confidence.NO
    text = bare_text(head)
    if not _SCHEMA.search(text):
        return Confidence.NO
    if text.startswith("["):
        text = text[1:].lstrip()
    elif (match := _RESULTS.search(text)) and "properties" not in json_members(text)[0]:
        text = text[match.end() - 1 :]
    elif not json_object(head):
        return Confidence.NO
    return Confidence.CERTAIN if json_members(text)[0] >= _REQUIRED else Confidence.NO


FOLLOWTHEMONEY: AnyFormat = Format(
    name="followthemoney",
    title="FollowTheMoney (Aleph)",
    spec="https://followthemoney.tech",
    suffixes=(".ftm.json", ".ftm.jsonl", ".ftm"),
    many=True,
    carries=(
        "uri", "identifiers", "identifiers.kind", "headline", "summary", "bylines", "bylines.text", "bylines.role",
        "bylines.affiliation", "sources", "sources.uri", "created", "updated", "published", "language", "notes",
        "entities", "entities.kind", "keywords", *HTML_BODY, "foreign.followthemoney",
    ),
    sniff=_sniff,
    read="newsformat_corpora._followthemoney._reader:read",
)  # fmt: skip
