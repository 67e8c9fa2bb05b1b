"""MediaWiki: exports page by page, and wikitext → blocks.

A page is converted in three steps, each in linear time: `_expansion` replaces comments, templates, links and other
nested constructs; `_lines` parses headings, lists and tables; `_inline` converts the rest to HTML, from which
`newsformat.markup.html` makes blocks.
"""

from __future__ import annotations

from newsformat.markup.sniff import sniff_root
from newsformat.plugin import AnyFormat, Confidence, Format


def _sniff_mediawiki(head: bytes, /) -> Confidence:
    return sniff_root(head, ("mediawiki",), "http://www.mediawiki.org/xml/export-")


MEDIAWIKI: AnyFormat = Format(
    name="mediawiki",
    title="MediaWiki export",
    suffixes=(".mediawiki.xml", ".wiki.xml"),
    spec="https://www.mediawiki.org/wiki/Help:Export",
    many=True,
    carries=(
        *("body.paragraph", "body.heading", "body.quote.*", "body.table.*", "body.preformatted", "body.rule"),
        *("inline.strong", "inline.emphasis", "inline.underline", "inline.strike", "inline.code", "inline.break"),
        *("inline.subscript", "inline.superscript", "foreign.mediawiki"),
        *("envelope.title", "envelope.uri", "envelope.language", "envelope.foreign.mediawiki"),
    ),
    in_part=(
        *("uri", "version", "identifiers", "identifiers.kind", "headline", "contributors", "contributors.code"),
        *("contributors.scheme", "contributors.relation", "dateline.*", "sources", "published", "updated"),
        *("language", "status", "keywords", "associations", "associations.role", "associations.title"),
        *("body.list", "body.nested", "body.language", "body.media.*", "body.embed.*", "body.related.*", "body.raw"),
        *("body.raw.html", "body.raw.xhtml", "inline.link.*", "inline.lang", "inline.mention"),
    ),
    sniff=_sniff_mediawiki,
    read="newsformat_corpora._mediawiki._dump:read",
    write="newsformat_corpora._mediawiki._dump_writer:write",
    write_options="newsformat_corpora._options:MediaWikiWriteOptions",
    validate="newsformat_corpora._mediawiki._rules:validate",
    read_options="newsformat_corpora._options:MediaWikiOptions",
)
