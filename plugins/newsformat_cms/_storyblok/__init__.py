"""What Storyblok's APIs say of stories.

**The Content Delivery API of Storyblok** (https://www.storyblok.com/docs/api/content-delivery/v2): a ``story`` or
``stories``, with those that they refer to (``rels``). Written as its Management API takes them
(https://www.storyblok.com/docs/api/management/stories/create-a-story).

* ``uuid`` → `uri`; ``full_slug``, ``id`` → `identifiers`; ``slug``, ``lang``, ``tag_list``, ``created_at``,
  ``updated_at``, ``first_published_at`` → `slug`, `language`, `keywords`, `created`, `updated`, `published`; a story
  whose ``published_at`` is null, or that is not ``published`` or has ``unpublished_changes``, is withheld
* of its ``content``: ``title`` (else the ``name``), ``kicker``, ``subtitle``, ``summary``, ``authors``,
  ``categories``, ``image``, and the other usual names of such fields → the same as of Contentful; ``body``, ``text`` …
  → `body`: rich text, Markdown or HTML; components by the texts, pictures, tables and components in them, any other is
  `Raw` of the space ``storyblok``
* a field named after an embargo (``embargo_until``, ``isEmbargoed`` …) → `embargo`; it is
  kept, and put back if the article still is under that

Written are these fields by the names given here, or those that were read; the text is rich text, with members of our
own for what that cannot say, as in texts of editors. ``publish`` is 1 unless the story is withheld. The name, slug,
type of content (the option ``component``) and ``_uid`` that a story must have are made up where it has none, and not
read again (``_newsformat``).

All other fields of the content, and what is said beside it (``story.sort_by_date``), are `Foreign` of the space
``storyblok``, except for the place of the story in its site. Rules of ``validate`` for Storyblok; those in brackets
are warnings: ``required``, ``type``, ``date-time``, ``twice``, those of ProseMirror for rich text; [``missing``,
``uuid``, ``unique``].
"""

from __future__ import annotations

from newsformat.plugin import HTML_BODY, AnyFormat, Format, late_sniffer


STORYBLOK: AnyFormat = Format(
    name="storyblok",
    title="Storyblok Content Delivery API",
    suffixes=(".storyblok.json",),
    spec="https://www.storyblok.com/docs/api/content-delivery/v2",
    many=True,
    carries=("kicker", "subhead", "summary", "keywords", "foreign.storyblok", "body.raw.prosemirror", *HTML_BODY),
    in_part=(
        *("uri", "identifiers.*", "headline", "slug", "bylines", "bylines.role", "bylines.contact", "created"),
        *("updated", "published", "embargo", "language", "status", "subjects", "subjects.code", "associations"),
        *("associations.role", "associations.media.*", "body.raw.storyblok"),
    ),
    sniff=late_sniffer("newsformat_cms._sniffing:sniff_storyblok", b'"story"', b'"stories"'),
    read="newsformat_cms._storyblok._stories:read",
    write="newsformat_cms._storyblok._writer:write",
    write_options="newsformat_cms._options:StoryblokOptions",
    validate="newsformat_cms._storyblok._rules:validate",
)
