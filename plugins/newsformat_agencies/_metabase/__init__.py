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
