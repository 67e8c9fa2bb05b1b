"""What Storyblok's Content Delivery API answers.

**The Content Delivery API of Storyblok** (https://www.storyblok.com/docs/api/content-delivery/v2), read only: a
``story`` or ``stories``, with those that they refer to (``rels``).

* ``uuid`` → `uri`; ``full_slug``, ``id`` → `identifiers`; ``slug``, ``lang``, ``tag_list``, ``created_at``,
  ``updated_at``, ``first_published_at`` → `slug`, `language`, `keywords`, `created`, `updated`, `published`; a story
  whose ``published_at`` is null is withheld
* of its ``content``: ``title`` (else the ``name``), ``kicker``, ``subtitle``, ``summary``, ``authors``,
  ``categories``, ``image``, and the other usual names of such fields → the same as of Contentful; ``body``, ``text`` …
  → `body`: rich text, Markdown or HTML; components by the texts, pictures and components in them, any other is `Raw` of
  the space ``storyblok``

All other fields of the content, and what is said beside it (``story.sort_by_date``), are `Foreign` of the space
``storyblok``, but for the place of the story in its site. Rules of ``validate`` for Storyblok; those in brackets are
warnings: ``required``, ``type``, ``date-time``, ``twice``, those of ProseMirror for rich text; [``missing``, ``uuid``,
``unique``].
"""
