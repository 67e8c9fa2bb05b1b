"""Tools for plugin authors: what nearly every format needs, done once and safely.

Where to look, by what your format is made of:

* XML: `newsformat.markup.xml` reads it story by story and writes it; `newsformat.markup.xml_rules` validates it by a
  table; `newsformat.markup.documents`, `newsformat.markup.within` and `newsformat.markup.sgml` are for several
  documents in one file, for what an API puts around them, and for SGML.
* JSON: `newsformat.markup.json_items` reads and writes stories, `newsformat.markup.members` takes one apart until only
  what is foreign is left, `newsformat.markup.json` decodes and encodes, `newsformat.markup.json_rules` validates.
* HTML: `newsformat.markup.html` makes blocks of it, and HTML of blocks, safe both ways; `newsformat.markup.tables` and
  `newsformat.markup.wordpress` go with it.
* Text: `newsformat.markup.encodings`, `newsformat.markup.paragraphs`, `newsformat.markup.hyphens`,
  `newsformat.markup.words`; `newsformat.markup.manuscript` for stories in which nothing says what is what,
  `newsformat.markup.exports` for those of press databases.
* Documents and archives: `newsformat.markup.zip` for ZIP, `newsformat.markup.packages` and
  `newsformat.markup.styles` for what word processors and layout programs write.
* Any of these: `newsformat.markup.sniff` for `sniff`; `newsformat.markup.dates`, `newsformat.markup.languages`,
  `newsformat.markup.countries`, `newsformat.markup.printed` (bylines and datelines), `newsformat.markup.handling`
  (status and embargo) and `newsformat.markup.pictures` (which leads) for values; `newsformat.markup.options` and
  `newsformat.markup.schema` for options and official schemas.
* What the model has no place for: `newsformat.markup.foreign`, `newsformat.markup.ids`. What the format has no place
  for: `newsformat.markup.unexpressed` for a part of an article, `newsformat.markup.rest` for a whole one.

`sniff` is cheap enough for a plugin's ``__init__.py``. `xml`, `schema` and `html` import lxml and selectolax: import
them late, in ``_reader.py``, ``_validate.py`` and ``_writer.py``.
"""
