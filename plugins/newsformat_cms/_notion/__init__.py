"""What Notion's API says of pages and blocks.

**Notion's API** (https://developers.notion.com/reference/intro, from version 2022-02-22 on), read only: a page, what a
query of a database answers, or blocks alone; with the blocks in ``children`` of pages and of other blocks, as export
programs assemble them, also as ``results`` of an answer there, or as ``page`` and ``blocks`` side by side.

* the property of the type ``title`` → `headline`; ``id`` → `uri`; ``url``, ``public_url`` and a property ``URL`` or
  ``Slug`` → `identifiers`, `slug`; ``created_time``, ``last_edited_time`` → `created`, `updated`; ``cover`` →
  `associations` with all properties of files called ``Image`` and the like
* properties by their usual names: ``Authors`` (people, texts or choices) → `bylines`; ``Tags`` → `keywords`;
  ``Category``, ``Section`` … → `subjects`; ``Publish date``, ``Embargo``, ``Expires`` → `published`, `embargo`,
  `expires`; ``Kicker``, ``Subtitle``, ``Summary``, ``Language`` → the same
* ``Status``, a checkbox ``Published``, and the trash → `status`; the words stay as foreign parts
* ``heading_1`` → `Heading` of level 2, as the title is above it, and so on; without a page, one that blocks begin with
  is the `headline`
* items of lists and ``to_do`` → `List`; ``quote`` → `Quote`; ``code``, ``equation`` → `Preformatted`; ``table`` →
  `Table`; ``divider`` → `Rule`; ``image``, ``video``, ``audio`` → `Media`, films of players and ``embed`` → `Embed`;
  ``file``, ``pdf`` → a link; ``bookmark``, ``link_preview``, ``child_page`` → `Related`
* what is in toggles, callouts, columns, synced and indented blocks → blocks below each other
* an unknown block is read as its text, else it is `Raw` of the space ``notion``

All other properties are `Foreign` of the space ``notion`` (``properties.Budget``). Blocks that a file announces
(``has_children``, ``has_more``) but does not have are reported. Rules of ``validate`` for Notion; those in brackets
are warnings: ``required``, ``type``, ``value``, ``date-time``, ``error`` (the answer is one), ``twice``; [``children``
and ``more`` (missing from the file), ``unknown`` blocks].
"""

from __future__ import annotations

from newsformat.plugin import AnyFormat, Format, late_sniffer


NOTION: AnyFormat = Format(
    name="notion",
    title="Notion API",
    spec="https://developers.notion.com/reference/intro",
    many=True,
    carries=(
        *("uri", "identifiers.*", "headline.*", "kicker.*", "subhead.*", "summary.*", "slug", "bylines"),
        *("bylines.contact", "created", "updated", "published", "embargo", "expires", "language", "status", "keywords"),
        *("subjects", "associations", "associations.role", "associations.title", "associations.media"),
        *("associations.media.caption", "body.paragraph", "body.heading", "body.quote", "body.list", "body.media"),
        *("body.media.kind", "body.media.caption", "body.table", "body.preformatted", "body.rule", "body.embed"),
        *("body.related", "body.related.href", "body.nested", "body.raw", "body.raw.notion", "inline.break"),
        *(f"inline.{mark}" for mark in ("link", "strong", "emphasis", "underline", "strike", "code")),
        *("foreign.notion", "envelope.foreign.notion"),
    ),
    sniff=late_sniffer("newsformat_cms._notion._sniffing:sniff_notion", b'"object"', b'"parent"'),
    read="newsformat_cms._notion._pages:read",
    validate="newsformat_cms._notion._rules:validate",
)
