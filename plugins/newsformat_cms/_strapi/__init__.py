"""What Strapi's REST API answers.

**The REST API of Strapi** (https://docs.strapi.io/cms/api/rest), read only: an answer of one entry or several, of
version 4 (``attributes``) or 5 (``documentId``), with the relations that it was asked for (``populate``).

* ``documentId``, else ``id`` → `uri`, the other → one of `identifiers`; ``locale``, ``createdAt``, ``updatedAt``,
  ``publishedAt`` → `language`, `created`, `updated`, `published`; a draft, of which the last is null, is withheld
* ``title``, ``kicker``, ``subtitle``, ``summary``, ``slug``, ``authors``, ``categories``, ``tags``, ``canonicalUrl``,
  ``cover`` with all its sizes, and the other usual names of such fields → the same as of Contentful
* ``content``, ``body``, ``blocks`` … → `body`: blocks of Strapi's editor and other nodes of Slate, Markdown, HTML, what
  Editor.js, ProseMirror, Draft.js, Quill and Lexical keep, also in a string; the components of a dynamic zone by the
  texts and files in them, any other is `Raw` of the space ``strapi``

All other fields are `Foreign` of the space ``strapi``. Rules of ``validate`` for Strapi, by its documentation; those in
brackets are warnings: ``required``, ``type``, ``value``, ``date-time``, ``error`` (the answer is one), ``twice``;
[``required`` of ``meta``].
"""
