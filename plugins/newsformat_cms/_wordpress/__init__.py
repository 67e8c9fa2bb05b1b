"""What the REST API of WordPress gives and takes.

**The REST API of WordPress** (https://developer.wordpress.org/rest-api/reference/posts/, ``wp/v2``): a post or page of
any type, an array of them, or one a line; as answered, in any context, or as sent. Written is the form of the context
``edit``, each text both ``raw``, which can be posted, and ``rendered``; with ``context=view`` only ``rendered``.

* ``guid`` ⇄ `uri`; ``link`` and ``id`` ⇄ `identifiers` of the kinds ``url`` and ``wp:post_id``, as in WXR; ``slug`` ⇄
  `slug`, ``lang`` of multilingual sites ⇄ `language` (else what Yoast says)
* ``title``, ``excerpt`` ⇄ `headline`, `summary`; ``content`` ⇄ `body`: what is shown, else blocks and shortcodes, as in
  WXR; it begins with the `dateline`
* ``date``, ``modified``, with their ``_gmt`` ⇄ `published`, `updated`, in the zone that the two imply; the ``date`` of
  a post without an ``id`` is written with its zone, for WordPress takes any other for one of the site's zone
* ``status`` ⇄ `status`, as in WXR; what is protected by a password is withheld
* of what is embedded (``?_embed``): ``author`` ⇄ `bylines`, ``wp:term`` ⇄ `subjects`, of the taxonomy ``post_tag`` ⇄
  `keywords`, ``wp:featuredmedia`` with all its sizes ⇄ the first of `associations`. If nothing is embedded, the author
  that Yoast names, and the picture that Newspack, Jetpack or Yoast names
* authors from plugins for several authors (``coauthors``, ``authors``, ``newspack_author_info``) take precedence over
  the embedded one; the subtitle of Newspack → `subhead`
* fields of ACF with such names (``subtitle``, ``deck``, ``kicker``, ``byline`` …) → `subhead`, `kicker`, `bylines`;
  they are put back, with the article's current subhead or kicker

What WordPress.com (1.1) and WPGraphQL answer is read as if the REST API had answered it, with authors, terms and
pictures as if they were embedded, and never written.

WordPress takes numbers for authors, terms and pictures, and nothing embedded. The numbers of a post that was read are
put back; for others, look them up by what is in ``_embedded``. A post with an ``id`` exists already. All else is kept
as `Foreign` of the space ``wordpress-rest``, as for ANS; ``_newsformat`` holds what WordPress has no place for.

Rules of ``validate`` for WordPress, by the schema of its posts; those in brackets are warnings: ``type``, ``value``,
``date-time``, ``required`` (of texts and links), ``twice``; [``required`` (a post that says nothing), ``clocks`` (a
difference that no time zone has), ``slug``, ``status``, ``uri``, ``api`` (posts of another API)].
"""

from __future__ import annotations

from newsformat.plugin import HTML_BODY, AnyFormat, Format, late_sniffer
from newsformat_cms._carried import CONCEPT


WORDPRESS_REST: AnyFormat = Format(
    name="wordpress-rest",
    title="WordPress REST API",
    spec="https://developer.wordpress.org/rest-api/reference/posts/",
    suffixes=(".wp.json",),
    many=True,
    carries=(
        *("uri", "identifiers.*", "headline.*", "summary.*", "slug", "bylines.*", "published", "updated"),
        *("language", "status", "keywords", *(f"subjects{part}" for part in CONCEPT), "associations"),
        *("associations.role", "associations.title", "associations.uri", "associations.media.*"),
        *("foreign.wordpress-rest", *HTML_BODY),
    ),
    in_part=("kicker.*", "subhead.*", "dateline.*"),
    sniff=late_sniffer(
        "newsformat_cms._sniffing:sniff_wordpress", b'"rendered"', b'"raw"', b'"site_ID"', b'"databaseId"', b'"dateGmt"'
    ),
    read="newsformat_cms._wordpress._posts:read",
    write="newsformat_cms._wordpress._posts:write",
    validate="newsformat_cms._wordpress._rules:validate",
    write_options="newsformat_cms._options:WordPressOptions",
)
