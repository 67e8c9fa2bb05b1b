"""What Prismic's Document API answers.

**The Document API of Prismic** (https://prismic.io/docs/document-api-reference, version 2), read only: an answer of
``results``, an array of documents, or one.

* ``id`` → `uri`; ``url``, ``uid`` → `identifiers`; ``uid`` → `slug`, too; ``lang``, ``tags``,
  ``first_publication_date``, ``last_publication_date`` → `language`, `keywords`, `published`, `updated`
* of its ``data``: ``title``, ``kicker``, ``subtitle``, ``summary``, ``authors``, ``categories``, ``image``, ``date``
  and the other usual names of such fields → `headline`, `kicker`, `subhead`, `summary`, `bylines`, `subjects`,
  `associations`, `published`; authors and categories are texts, groups that hold one, or documents that are linked to,
  with what was fetched of them, else by their ``uid``
* ``body``, ``content``, ``slices`` … → `body`: rich text, or slices by the rich texts, pictures, quotations and players
  in them; a slice that has none of these is `Raw` of the space ``prismic``

All other fields are `Foreign` of the space ``prismic``. Rules of ``validate`` for Prismic; those in brackets are
warnings: ``required``, ``type``, ``value``, ``date-time``, ``range`` of spans, ``twice``; [``missing``].
"""
