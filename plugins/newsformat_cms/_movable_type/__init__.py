"""What Movable Type exports and imports.

**The import format of Movable Type** (https://movabletype.org/documentation/appendices/import-export-format.html),
which TypePad, Hatena and other blogs export, too: any number of entries, read and written one at a time, in UTF-8 or
what is likely.

* ``TITLE`` ⇄ `headline`, ``EXCERPT`` ⇄ `summary`, ``AUTHOR`` ⇄ one of `bylines`, ``BASENAME`` ⇄ `slug`
* ``DATE`` ⇄ `published`, by the clock of the blog, whose time zone the option ``zone`` gives; UTC is assumed without
  it
* ``STATUS`` ⇄ `status`: ``Publish`` is usable, ``Unpublish`` canceled, any other withheld
* ``PRIMARY CATEGORY``, ``CATEGORY`` ⇄ `subjects`; ``TAGS``, ``KEYWORDS`` ⇄ `keywords`, written as tags
* ``UNIQUE URL`` ⇄ the first of `identifiers`, of the kind ``url``; ``IMAGE`` ⇄ one of `associations`, the lead picture
* ``BODY``, ``EXTENDED BODY`` ⇄ `body`, by ``CONVERT BREAKS``: HTML, text with blank lines, or Markdown; written as
  HTML, which begins with the `dateline`

Comments, pings, where the extended body begins, and any other metadata are `Foreign` of the space ``movable-type``.

Rules of ``validate`` for Movable Type, by what its makers document; those in brackets are warnings: ``line`` (an
invalid one above the text), ``once``, ``date``, ``value``, ``section`` without a name, ``end`` of the last entry;
[``missing``, ``status``, ``unknown`` sections, ``encoding``].
"""

from __future__ import annotations

from newsformat.plugin import HTML_BODY, AnyFormat, Format, late_sniffer


MOVABLE_TYPE: AnyFormat = Format(
    name="movable-type",
    title="Movable Type Import Format",
    spec="https://movabletype.org/documentation/appendices/import-export-format.html",
    suffixes=(".mtif", ".mt.txt"),
    many=True,
    open_ended=True,
    carries=("headline.*", "summary.*", "slug", "bylines", "status", "subjects", "foreign.movable-type", *HTML_BODY),
    in_part=(
        *("dateline.*", "published", "keywords", "identifiers", "identifiers.kind"),
        *("associations", "associations.role", "associations.media"),
    ),
    sniff=late_sniffer("newsformat_cms._sniffing:sniff_movable_type", b"-----"),
    read="newsformat_cms._movable_type._reader:read",
    write="newsformat_cms._movable_type._writer:write",
    validate="newsformat_cms._movable_type._rules:validate",
    read_options="newsformat_cms._options:MovableTypeOptions",
    write_options="newsformat_cms._options:MovableTypeOptions",
)
