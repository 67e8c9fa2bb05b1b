"""MediaWiki: a dump page by page, and wikitext → blocks.

A page goes through three steps, each in time in proportion to its length: `_expansion` takes out comments, templates,
links and other constructs that nest; `_lines` sees what is a heading, a list, a table; `_inline` makes the rest HTML,
of which `newsformat.markup.html` makes blocks.
"""
