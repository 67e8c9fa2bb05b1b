"""Articles of Metabase, the service of LexisNexis that Moreover has made, as XML.

**Metabase** (``metabase``; its schema is http://metabase.moreover.com/schema/articles10.xsd, which
https://github.com/apache/streams has), read and validated: an answer of the service (``response``), or an ``article``
by itself. An empty element says nothing.

* ``id`` → `Article.uri`; ``sequenceId``, ``url``, ``originalUrl`` → `identifiers`
* ``title`` → `headline`, ``subTitle`` → `subhead`; ``tags`` → `keywords`; ``language``, by its name → `language`
* ``contentWithMarkup``, else ``content`` → `body`; ``_`` stands for a text that is not handed on, which is noted
* ``publishedDate`` → `published`, ``embargoDate`` → `embargo`, ``licenseEndDate`` → `expires`
* ``author`` (its name), else ``byLine`` of ``print`` → `bylines`; ``section`` of ``print`` → `subjects`
* ``copyright``, ``licenses`` → `rights`
* ``source`` → `sources`: ``id`` the code, ``homeUrl`` the `uri`; what else is said of it and of its feed is kept in it
* ``topics`` → `subjects`; ``companies`` (once for all places where their shares are traded; ``isin`` the code),
  ``locations`` and the entities of ``semantics`` → `entities`, with what is said of them
* ``media``, ``linkedArticles`` → `associations`
* everything else is kept as `Foreign` of the space ``metabase``; that ``adultLanguage`` is false says nothing. What the
  service says with an answer, but for ``SUCCESS``, is that of the envelope

Rules of ``validate``; those in brackets are warnings: ``root``, ``required`` (what the schema needs), ``twice``,
``date``, ``number``, [``child``, ``language``, ``text``, ``unique``].
"""

from __future__ import annotations

from newsformat.markup.sniff import xml_root
from newsformat.plugin import HTML_BODY, AnyFormat, Confidence, Format


_SCHEMA = b"metabase.moreover.com/schema/"


def _sniff_metabase(head: bytes, /) -> Confidence:
    if b"<sequenceId" not in head:
        return Confidence.NO
    root = xml_root(head)
    if root == ("", "response") and _SCHEMA in head:
        return Confidence.CERTAIN
    known = b"<id>" in head and b"<language>" in head and b"<title>" in head
    return Confidence.LIKELY if known and root in _ROOTS else Confidence.NO


_ROOTS = (("", "response"), ("", "articles"), ("", "article"), ("", "Article"))


METABASE: AnyFormat = Format(
    name="metabase",
    title="LexisNexis Metabase",
    spec="http://metabase.moreover.com/schema/articles10.xsd",
    many=True,
    carries=(
        *("uri", "identifiers.*", "headline.*", "subhead.*", "bylines.*", "sources.*", "published", "expires"),
        *("embargo", "language", "keywords", "subjects.*", "entities.*", "rights", "rights.licence"),
        *("associations", "associations.role", "associations.uri", "associations.media.*", "foreign.metabase"),
        *("envelope.foreign.metabase", *HTML_BODY),
    ),
    sniff=_sniff_metabase,
    read="newsformat_agencies._metabase._reader:read",
    validate="newsformat_agencies._metabase._rules:validate",
)
