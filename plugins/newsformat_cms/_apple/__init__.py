"""Apple News Format, both ways.

**Apple News Format** (https://developer.apple.com/documentation/applenewsformat), the ``article.json`` of an article;
read in any version, also within an answer of the Apple News API (in which a preview is withheld, and what was taken
down canceled), written as 1.7 needs it, with a plain layout and
styles of its own:

* ``identifier`` ⇄ `uri`, if that is possible (64 letters, digits, ``-`` and ``_``); else one is made up, and left out
  again on reading. ``language`` ⇄ `language`; ``und`` means none
* ``title``, and the component ``title`` with its marks ⇄ `headline`; ``subtitle`` ⇄ `subhead`
* ``metadata``: ``excerpt`` ⇄ `summary`, ``authors``, else what is printed as ``byline`` ⇄ the names of `bylines`,
  ``dateCreated``, ``dateModified``, ``datePublished`` ⇄ `created`, `updated`, `published`, ``keywords`` ⇄ `keywords`:
  50, ``canonicalURL`` (else ``shareUrl`` of an answer) ⇄ the first of `identifiers` of the kind ``url``;
  the first picture is written as ``thumbnailURL``
* ``components`` ⇄ `body`: ``body``, ``intro`` ⇄ the blocks of their text, be it plain with styles and links on ranges
  (``inlineTextStyles``, ``additions``), HTML or Markdown; ``heading1`` to ``heading6`` ⇄ `Heading`, ``quote``,
  ``pullquote`` ⇄ `Quote`; ``photo``, ``figure``, ``video``, ``audio``, the items of a ``gallery`` or ``mosaic``, with
  a ``caption`` behind them ⇄ `Media`, ``bundle://a.jpg`` being the file ``a.jpg``; ``htmltable``, ``datatable`` ⇄
  `Table`, ``divider`` ⇄ `Rule`;
  ``embedwebvideo``, ``tweet``, ``instagram`` and the like, and a ``link_button`` that shows its address ⇄ `Embed`;
  another one → `Related`. Of films of YouTube, Vimeo and Dailymotion the player's address is written. Containers are
  what is in them

What else an article of Apple News has, such as layouts and styles, is kept as `Foreign` of the space ``apple-news``,
as for ANS. But the format has no place for members of our own: the languages of blocks, credits and rights of
pictures, and all that is not named here, are lost.

Rules of ``validate`` for Apple News: ``required``, ``type``, ``value``, ``version``, ``identifier``, ``role``;
``undefined`` (a missing style or layout), ``range`` (beyond the text), ``twice``; as warnings, ``default`` (no style
for all text), ``date-time``, and ``url`` (an address that Apple cannot show).
"""

from __future__ import annotations

from newsformat.plugin import AnyFormat, Format, late_sniffer


APPLE_NEWS: AnyFormat = Format(
    name="apple-news",
    title="Apple News Format",
    spec="https://developer.apple.com/documentation/applenewsformat",
    suffixes=(".apple-news.json", ".anf"),
    carries=(
        *("headline.*", "subhead", "summary", "bylines", "created", "updated", "published", "language", "keywords"),
        *("body.paragraph", "body.heading", "body.quote.*", "body.list", "body.table.*", "body.preformatted"),
        *("body.media", "body.media.kind", "body.media.caption", "body.media.alt", "body.rule", "body.embed"),
        *("body.related.*", "body.nested", "inline.*", "foreign.apple-news"),
    ),
    in_part=("uri", "identifiers", "identifiers.kind"),
    sniff=late_sniffer("newsformat_cms._sniffing:sniff_apple_news", b'"component', b"//news-api.apple.com/"),
    read="newsformat_cms._apple._reader:read",
    write="newsformat_cms._apple._writer:write",
    validate="newsformat_cms._apple._validate:validate",
    write_options="newsformat.markup.options:IndentOptions",
)
