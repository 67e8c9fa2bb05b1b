"""What Ghost exports, imports and gives through its APIs.

**Ghost** (https://docs.ghost.org/migration/custom): an export with its tables, which is what can be imported, and what
the Content API, the Admin API (``posts``, ``pages``) and webhooks say. Written as an import for Ghost 6, or, with
``shape=api``, as the Admin API takes posts.

* ``id`` ⇄ `uri`; ``url``, ``canonical_url``, ``uuid`` ⇄ `identifiers` of these kinds; ``slug``, ``locale``,
  ``created_at``, ``updated_at``, ``published_at`` ⇄ `slug`, `language`, `created`, `updated`, `published`
* ``title``, ``custom_excerpt`` ⇄ `headline`, `summary`: 255 and 300 characters, without marks; names, slugs and tags
  have 191. The loss of the rest is reported
* ``status`` ⇄ `status`: what is published, or sent by e-mail, is usable, a draft or scheduled one withheld
* ``authors``, through ``posts_authors``, ⇄ `bylines`; ``tags``, through ``posts_tags``, ⇄ `keywords`, those that are
  internal `subjects` of the scheme ``internal``; of `subjects`, those of the kind ``section`` are the first tags;
  ``feature_image``, with its ``alt`` and ``caption`` ⇄ the first of `associations`
* ``lexical``, else ``mobiledoc``, ``html``, ``markdown``, ``plaintext`` → `body`. Nodes of Lexical ⇄ the blocks that
  they are; ``image``, ``video``, ``audio``, ``gallery`` ⇄ `Media`, ``embed`` ⇄ `Embed`, ``bookmark`` ⇄ `Related`,
  ``codeblock`` ⇄ `Preformatted`, ``html``, ``markdown`` and cards with a text (``callout``, ``toggle``, ``header``,
  ``button``, ``product``) → the blocks of that; a card without any (``paywall``, ``signup``) ⇄ `Raw` of the space
  ``ghost``. What Lexical cannot say is a card of HTML; what a card of a picture cannot say stands in it. With
  ``body=html`` all is HTML, which Ghost converts

Of users, only what readers may see is taken; other tables (members, settings) are not read. The title of the site and
its language → the envelope. ``__GHOST_URL__`` stands for the address of the site, in exports as in imports; the option
``site`` gives that address, so that links and pictures work elsewhere, too. All else is kept as `Foreign` of the space
``ghost``, as for ANS. What a row requires and an article lacks is made up: IDs, and e-mail addresses at
``newsformat.invalid``; two posts with the same slug get different ones.

Rules of ``validate`` for Ghost, by what it imports and by its schema; those in brackets are warnings: ``required``,
``type``, ``value``, ``length``, ``date-time``, ``lexical``, ``mobiledoc`` (invalid texts), ``email``, ``unique``,
``reference`` (to a missing row), ``twice``; [``empty`` posts, unknown ``card``, ``visibility``].
"""

from __future__ import annotations

from newsformat.plugin import HTML_BODY, AnyFormat, Format, late_sniffer
from newsformat_cms._carried import CONCEPT


GHOST: AnyFormat = Format(
    name="ghost",
    title="Ghost",
    spec="https://docs.ghost.org/migration/custom",
    suffixes=(".ghost.json",),
    many=True,
    carries=(
        *("uri", "identifiers.*", "headline", "summary", "slug", "bylines.*", "created", "published", "updated"),
        *("language", "status", "keywords", *(f"subjects{part}" for part in CONCEPT)),
        *("associations", "associations.role", "associations.title", "associations.uri", "associations.media.*"),
        *("foreign.ghost", "body.raw.ghost", *HTML_BODY),
    ),
    sniff=late_sniffer("newsformat_cms._sniffing:sniff_ghost", b'"title"', b'"data"', b'"db"'),
    read="newsformat_cms._ghost._documents:read",
    write="newsformat_cms._ghost._documents:write",
    validate="newsformat_cms._ghost._rules:validate",
    read_options="newsformat_cms._options:GhostReadOptions",
    write_options="newsformat_cms._options:GhostOptions",
)
