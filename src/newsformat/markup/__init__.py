"""Tools for plugin authors: what nearly every format needs, done once and safely.

* `newsformat.markup.xml`: the one hardened XML parser, and text that XML can hold.
* `newsformat.markup.documents`: several documents of XML in one file, one after the other.
* `newsformat.markup.html`: HTML and XHTML ⇄ blocks of the model, safe both ways.
* `newsformat.markup.foreign`: foreign parts as the value of one attribute, or as members of JSON.
* `newsformat.markup.schema`: official schemas (XSD, DTD, JSON Schema) from a folder that the user names.
* `newsformat.markup.sgml`: SGML whose elements may be left open, made XML.
* `newsformat.markup.json`: JSON, a document or one a line, decoded with the place of what is wrong in it, and encoded.
* `newsformat.markup.xml_rules`: rules of what elements of XML may hold, for `validate`, as a table.
* `newsformat.markup.json_rules`: rules of what JSON may be, for `validate`.
* `newsformat.markup.members`: a JSON object while it is read; what is left of it is foreign.
* `newsformat.markup.unsaid`: what a format has no place for, kept beside what it says.
* `newsformat.markup.rest`: the same for a whole article, as JSON in an element of our own.
* `newsformat.markup.encodings`: what encoding bytes are likely in that say none.
* `newsformat.markup.dates`: dates as they are found in the wild, and as they should be.
* `newsformat.markup.handling`: one rule for statuses and embargoes: what is not understood never lets a story out.
* `newsformat.markup.printed`: bylines and datelines as they are printed, taken apart.
* `newsformat.markup.manuscript`: stories of which nothing says what is what, read as the text of a page is.
* `newsformat.markup.exports`: exports of press databases, of many stories with fields of the database.
* `newsformat.markup.paragraphs`: bodies of plain text, whose lines may be wrapped.
* `newsformat.markup.hyphens`: words that were broken at the end of a line.
* `newsformat.markup.ids`: IDs of parts of a text, which no article has, told once.
* `newsformat.markup.wordpress`: text as WordPress keeps it, in exports and in its API.
* `newsformat.markup.options`: options that many formats have, so that they are called and explained alike.
* `newsformat.markup.packed`: ZIP archives, decompressed no further than the limits allow, and written as a stream.
* `newsformat.markup.packages`: the parts of an office document (Office Open XML, OpenDocument), and what they refer to.
* `newsformat.markup.tables`: rows of cells, of which some reach over columns and down rows.
* `newsformat.markup.styles`: what paragraphs are, by what newsrooms call their styles in several languages.
* `newsformat.markup.sniff`: looks at the first bytes of a source; cheap enough for a plugin's ``__init__.py``.

`xml`, `schema` and `html` import lxml and selectolax: import them late, in ``_reader.py``, ``_validate.py`` and
``_writer.py``.
"""
