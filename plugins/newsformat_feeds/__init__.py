"""Feeds: RSS 2.0 (https://www.rssboard.org/rss-specification), Atom (RFC 4287), JSON Feed 1.1, WXR, ActivityStreams.

And news sitemaps, which tell search engines what a feed tells readers.

Reads RSS 0.9x, 1.0 and 2.0, Atom 1.0 and 0.3, also a single entry, and JSON Feed 1.0 and 1.1; writes the newest
version of each. Entries are read and written one at a time, however many a feed has, except in JSON Feed, which is a
single value. Several faults are repaired, each with a remark: undeclared XML prefixes get their usual meaning; a feed
that declares no encoding and is not UTF-8 is read in the most likely one; Atom elements without a namespace count as
Atom; and JSON Feed members in other forms (an author as a text, tags separated by commas) are read as meant. Any other
XML that is not well-formed (a ``<`` in text, a tag that is never closed, a document that is cut off) is an error,
unless the option ``recover`` is given.

Each entry is an article. In brackets: RSS · Atom · JSON Feed.

* [``guid`` (``rdf:about``) · ``id`` · ``id``] ⇄ `Article.uri`. Atom and JSON Feed must have one: if there is none, one
  that says so is made up (``urn:newsformat:assumed:…``), and a reader leaves it out again. In Atom, a URI that is not
  an absolute IRI is wrapped in one, ``urn:newsformat:uri:…``, and unwrapped on reading
* [``link`` · ``link`` of the relation ``alternate`` · ``url``] ⇄ the first of `identifiers`, of the kind ``url``;
  ``dc:identifier`` ⇄ the others. Links by way of Google or Bing are replaced by their target; ``feedburner:origLink``
  takes precedence
* [``title``] ⇄ `headline`. In RSS it is read as HTML, as most programs write it. The source that Google News appends
  to it is left out, as is its text, which only repeats both
* [``content:encoded`` · ``content`` · ``content_html``] ⇄ `body`, as HTML (see `newsformat.markup.html`). The first
  paragraph begins with the `dateline`, if one is printed: ``<span class="dateline">``. Text without markup is read as
  paragraphs. A document in NITF, NewsML-G2 or NewsML 1 that is the content, or stands in an item, is read: its text,
  headline and byline are the article's, a different ``title`` of the entry is the `title`, its ``author`` a creator
* [``description`` · ``summary`` · ``summary``] ⇄ `summary`. In RSS, a ``description`` alone is the body; pictures in a
  ``description`` that the text does not show → `associations`
* content as in the web service of Escenic (CUE), a ``vdf:payload`` of fields: those called ``title``, ``headline``,
  ``kicker``, ``subtitle``, ``leadtext``, ``body`` and the like are read; content of LexisNexis, an ``articleDoc`` with
  a ``body`` of NITF, whose ``publicationName`` → `sources`. The rest of both is kept
* elements without a namespace that RSS does not have: ``content``, ``body``, ``fulltext`` or ``story`` → `body`, if
  nothing else is the text and it is longer than the ``description``; ``image``, ``photo``, ``images`` → `associations`
* content that is one whole story in hNews (``hentry``): its ``entry-content`` → `body`, the rest → `headline`,
  `bylines`, `dateline`, `sources`, `published`, `updated`, `keywords`, `rights`
* [``dc:creator``, ``author``, ``atom:author`` · ``author`` · ``authors``] ⇄ `bylines`, with an e-mail address or a
  page as `contact`; ``dc:contributor`` · ``contributor`` ⇄ `contributors`
* [``pubDate`` · ``published`` · ``date_published``] ⇄ `published`; [``atom:updated`` · ``updated`` ·
  ``date_modified``] ⇄ `updated`, and ``dc:modified`` of MSN → it, too; ``dcterms:created`` ⇄ `created`. A date that
  RFC 822 cannot say exactly is also written as ``dcterms:issued``. Month names are also read in other languages. An
  RSS item's date without a zone takes that of the channel's date, if there is one, with a remark
* [``category`` · ``category`` with a label or scheme] ⇄ `subjects`, with ``domain`` or ``scheme`` as the scheme (in
  RSS, ``medtop:20000001`` is a code of the IPTC's); [``dc:subject`` · other ``category`` · ``tags``] ⇄ `keywords`
* [``source``, ``dc:publisher`` · ``source``] ⇄ `sources`: a single one
* [``dc:rights`` · ``rights``] ⇄ the notice of `rights`; ``dcterms:rightsHolder``, ``dcterms:accessRights`` and
  ``dcterms:license`` (``creativeCommons:license``) ⇄ their holder, usage terms and licence: a single one
* [``enclosure`` · ``link`` of that relation · ``attachments``], ``media:content``, ``media:group`` and
  ``media:thumbnail`` of Media RSS, ``image`` and ``banner_image`` ⇄ `associations` with `Media`; other links
  (``external_url``) ⇄ `associations`. ``media:credit``, ``media:description`` and ``media:copyright`` beside them →
  those of all media that have none
* ``author``, ``keywords``, ``summary`` and ``image`` of podcasts (``itunes:``) → `bylines`, `keywords`, the text and a
  picture, where nothing else says these; they are kept, with all else that podcasts have

The following are also read where nothing else says the same, and kept, too:

* PRISM (``prism:section``, ``keyword``, ``publicationName`` …), ``media:keywords``, ``media:status``,
  ``podcast:person``, and elements without a namespace called ``kicker``, ``subtitle``, ``lead``, ``section``,
  ``tags``, ``byline``, ``updated``, ``status``, ``embargo`` and the like, in several languages
* ``apcm:ContentMetadata`` and ``apnm:NewsManagement`` of AP WebFeeds → `slug`, `subjects`, `entities`, `urgency`,
  `status`, `embargo`, `version`, `notes`, further headlines …
* ``embargoed``, ``urgency``, ``slugline``, ``pubStatus``, ``edNote``, ``by``, ``creditline`` and the like of NewsML-G2
  directly in an entry → `embargo`, `urgency`, `slug` …

Portals and whole documents:

* ``gnf:keyword`` (Gunosy) → `keywords`, ``gnf:modified`` → `updated`, ``mi:dateTimeWritten`` (MSN) → `created`;
  ``mi:expirationDate``, ``dcterms:valid`` → `expires`, `embargo`; ``oa:pubStatus`` (LINE), ``deleted`` (Naver) →
  `status`. If ``yandex:full-text``, ``turbo:content`` and ``content:encoded`` say the same, the one with most markup
  is the text; ``yandex:related`` is `Related` below it
* content that is a whole document, such as Facebook Instant Articles and Yandex Turbo pages (``turbo:content``):
  headlines, dates and authors in its ``<header>`` count where nothing else says them; adverts and menus are left out,
  with a remark
* [``dc:language`` · ``xml:lang`` · ``language``] ⇄ `language`, else that of the feed. Also inherited are authors and
  ``rights`` of Atom (from the ``source`` of an entry, else its feed), authors of JSON Feed, and ``copyright`` and
  ``creativeCommons:license`` of an RSS channel; an empty element says that there is none

What a feed says of itself is the `Envelope`: [``title``], [``link``, ``atom:link`` · ``link`` · ``home_page_url``,
``feed_url``] ⇄ `links`, [``dc:publisher`` · ``author`` · ``authors``] ⇄ `sender`, [``lastBuildDate`` (``pubDate``) ·
``updated``] ⇄ `sent`, in RSS with fractions of a second in ``dcterms:modified``, ``language``, [``dc:identifier``
(``rdf:about`` that is not a link) · ``id``] ⇄ `uri`. What a channel repeats (a second date) is foreign. In XML feeds
of more than 256 KiB, only what stands before the first entry is known in time; what comes later is reported as left
out.

In Atom, ``app:control`` ⇄ `status`: a draft is withheld; a ``deleted-entry`` (RFC 6721) → an article that is canceled,
with the reason as a note. Exports of Blogger, older ones and those of Google Takeout, are Atom: posts and pages are
articles; comments, templates and settings are skipped with a remark; labels → `keywords`, ``blogger:status`` →
`status`. In JSON Feed, members in which content systems put an item's status or embargo (``_draft``, ``_embargo``) →
`status`, `embargo`; they are kept, too.

WXR, the export format of WordPress (1.0 to 1.2; written as 1.2), is RSS with these rules:

* posts and pages are articles; so are items of a type of the site's own that have a text, with a remark. Pictures,
  menus and the like are skipped with a remark, but the picture of a post is found among them (``_thumbnail_id``), with
  its caption, as are those of a ``gallery``: those it lists, else all that were added to the post. The first
  associated picture that is no logo is written so, too, with a number made from its address
* authors of Co-Authors Plus (terms ``cap-…``) → `bylines`, if the export has the names of all; authors of PublishPress
  Authors, if it has one of them
* ``content:encoded`` ⇄ `body`: editor blocks between their comments, written as the editor accepts them, or as HTML
  where it has none. In older text, also between blocks, blank lines separate paragraphs, even if some are elements. An
  address that WordPress embeds (YouTube …), on a line of its own, is an `Embed`. Footnotes of the editor stand in the
  text under their numbers
* shortcodes ``caption``, ``embed``, ``audio``, ``video`` and those of players with an address (``[tweet https://…]``)
  become what they stand for; ``pullquote``, ``blockquote`` and the like are quotations. Reported as left out are
  others of WordPress's own, of which the export has only numbers; those for layout (``vc_row``, ``et_pb_text`` …) and
  of other plugins, except for the text between them; and any alone on a line. Others within a line stay text
* ``excerpt:encoded`` ⇄ `summary`, ``wp:post_name`` ⇄ `slug`, ``wp:post_id`` ⇄ one of `identifiers`
* ``wp:status`` ⇄ `status`: unpublished or password-protected is withheld, trashed is canceled
* ``wp:post_date`` and ``wp:post_date_gmt`` ⇄ `published`, in the zone that the two imply. Without `published`, the
  date of the last change is written, since WordPress takes a post without a date for one of today.
  ``wp:post_modified_gmt`` → `updated`, else ``wp:post_modified`` in that zone
* ``category`` of the domain ``post_tag`` ⇄ `keywords`, of others `subjects`; a ``nicename`` other than the name in
  small letters is the code. Subjects of stories from elsewhere are of the domain ``category``, since WordPress imports
  no terms of unknown ones
* ``dc:creator`` is a login; its name is that of the ``wp:author`` of the channel. Each author is written there, before
  the first post, since WordPress attributes posts of others to whoever imports them; a name that it accepts as no login
  (in other letters than Latin ones) gets one. A `uri` of more than 255 characters, with which WordPress imports no
  post, is reported

Every other element is kept as `Foreign` of the space ``rss``, ``atom``, ``json-feed`` or ``wxr``, and put back. Of
those that are kept as well as read, any that the article no longer agrees with is reported as lost instead. Further
details of known elements (the duration of a film, the language of a link) are reported as left out; the media types of
links, and who in a credit has done what, are dropped silently. What no feed has a place for (the role of a link, the
kind of an identifier) is in attributes of the namespace ``urn:newsformat:feeds:1``, in JSON Feed in ``_newsformat``.

**ActivityStreams 2.0** (https://www.w3.org/TR/activitystreams-core/), with which the fediverse, and so WordPress,
Ghost and Flipboard, passes on what is published: an object (``Article``, ``Note``, ``Page``), an activity about one
(``Create``, ``Announce``, ``Update``), or a collection of these.

* ``id`` ⇄ `uri`, as in Atom; ``url`` ⇄ the first of `identifiers` of the kind ``url``; ``name`` ⇄ `headline`;
  ``summary``, ``content`` ⇄ `summary`, `body`, as HTML, which begins with the `dateline` as in feeds; the key of
  ``contentMap`` that has the content ⇄ `language`, else that of the ``@context``; its other terms are foreign
* ``attributedTo`` ⇄ `bylines`: persons by name, with their address as `contact`; ``published``, ``updated`` ⇄ these;
  tags of the type ``Hashtag`` ⇄ `keywords`; ``image`` and ``attachment`` ⇄ `associations` of these roles, if they are
  pictures, films, sounds or documents; what else a server says of one, such as its ``blurhash``, is its foreign part
* a ``Tombstone`` → an article that is canceled. What was sent only to some (``to``, ``cc`` …) and not to the public,
  such as to followers, is withheld
* of a collection ``id``, ``name``, ``updated`` and its links (``first``, ``next``, ``partOf`` …) ⇄ the `Envelope`
* who did what, and to whom it was sent, is `Foreign` of the name ``activity``; every other member is `Foreign` under
  its own name, as is the rest of a list: tags that mention somebody, actors with a picture, the text in other
  languages

**News sitemaps** (https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap; sitemaps.org
0.9): each ``url`` with ``news:news`` is an article; other pages are skipped with a remark.

* ``loc`` ⇄ `uri`. A `uri` that is not an address (http, https) gives way to the first of `identifiers` of the kind
  ``url``, or to one that is made up (``https://newsformat.invalid/…``), which is reported; a reader restores the
  original
* ``news:title`` ⇄ `headline`, ``news:publication_date`` ⇄ `published`, ``lastmod`` ⇄ `updated`; ``news:name`` ⇄
  `sources` (one), ``news:language`` ⇄ `language`. What Google requires and a story lacks is made up, which is
  reported; ``<?newsformat name title?>`` names it, and a reader leaves it out again
* ``news:keywords`` ⇄ `keywords`, ``news:genres`` ⇄ `genres`, if they are Google's
* ``image:image`` ⇄ `associations` with `Media`; also written for pictures in the text; ``video:video`` → the same, and
  kept with it
* ``changefreq``, ``priority``, ``xhtml:link``, ``news:access`` and ``news:stock_tickers`` ⇄ `Foreign` of the space
  ``news-sitemap``

Rules of ``validate``, by the specifications; those in brackets are warnings:

* XML: ``xml`` (not well-formed); ``root``, ``version``, ``required``, ``once``, ``attribute``, ``date`` (of RFC 822 in
  RSS, of RFC 3339 in Atom); [``empty``, ``uri``, ``unique`` of IDs]
* RSS: ``channel`` (exactly one), ``place``, ``title-or-description`` of an item, ``guid`` (``isPermaLink``, and one
  that is said to be an address), ``length`` of an enclosure; [``language``, ``author`` without an address]. RSS 1.0 is
  checked for its own obligatory parts
* Atom: ``author`` (of the feed, or of each entry), ``content`` (or an alternate link), ``type``, ``xhtml``, ``markup``
  that is not escaped, ``src`` beside content, ``summary`` missing where content is no text, ``alternate`` links that
  do not differ; [``self``]
* WXR: those of RSS items, ``number``; [``missing``, ``status``, ``attribute`` of categories]
* JSON Feed: ``version``, ``required``, ``type``, ``content``, ``author``, ``date``, ``twice``; [``uri``, ``unique``,
  ``unknown``]
* news sitemaps: ``namespace``, ``count`` (of 1,000 stories, 50,000 pages, 1,000 pictures of a page), ``address``,
  ``language``, ``value``; [``address`` and ``assumed``, which are made up, ``host``, ``recent``: of the last two days]
* ActivityStreams: ``type``, ``functional`` (several values where one is allowed), ``date-time`` (2.3 of its core),
  ``language``, ``media-type``, ``duration``, ``rel``, ``value``, ``question``, ``required`` of links, ``twice``;
  [``context`` (2.1), ``iri`` that is relative (2.2), ``markup`` in a name, ``object``, ``ordered``, ``units``]
"""

from __future__ import annotations

from collections.abc import Iterable

from newsformat.plugin import AnyFormat, Format, hookimpl, late_sniffer
from newsformat_feeds._activity import ACTIVITY_STREAMS
from newsformat_feeds._carried import OF_ALL, OF_XML
from newsformat_feeds._sitemap import NEWS_SITEMAP


RSS: AnyFormat = Format(
    name="rss",
    title="RSS 2.0",
    spec="https://www.rssboard.org/rss-specification",
    suffixes=(".rss",),
    media_types=("application/rss+xml",),
    many=True,
    carries=(*OF_XML, "foreign.rss", "envelope.foreign.rss"),
    in_part=("dateline.*",),
    sniff=late_sniffer("newsformat_feeds._sniffing:sniff_rss", b"<"),
    read="newsformat_feeds._rss:read",
    read_options="newsformat_feeds._options:FeedOptions",
    write="newsformat_feeds._rss:write",
    validate="newsformat_feeds._validate:validate_rss",
)

ATOM: AnyFormat = Format(
    name="atom",
    title="Atom",
    spec="https://www.rfc-editor.org/rfc/rfc4287",
    suffixes=(".atom",),
    media_types=("application/atom+xml",),
    many=True,
    carries=(*OF_XML, "headline.*", "status", "subjects.code", "foreign.atom", "envelope.foreign.atom"),
    in_part=("dateline.*",),
    sniff=late_sniffer("newsformat_feeds._sniffing:sniff_atom", b"<"),
    read="newsformat_feeds._atom:read",
    read_options="newsformat_feeds._options:FeedOptions",
    write="newsformat_feeds._atom:write",
    validate="newsformat_feeds._validate:validate_atom",
)

JSON_FEED: AnyFormat = Format(
    name="json-feed",
    title="JSON Feed 1.1",
    spec="https://www.jsonfeed.org/version/1.1/",
    suffixes=(".feed.json", ".jsonfeed"),
    media_types=("application/feed+json",),
    many=True,
    carries=(*OF_ALL, "foreign.json-feed", "envelope.foreign.json-feed"),
    in_part=("dateline.*",),
    sniff=late_sniffer("newsformat_feeds._sniffing:sniff_json_feed", b"{"),
    read="newsformat_feeds._json_feed:read",
    write="newsformat_feeds._json_feed:write",
    validate="newsformat_feeds._validators._json_rules:validate_json_feed",
)

WXR: AnyFormat = Format(
    name="wxr",
    title="WordPress eXtended RSS 1.2",
    spec="https://wordpress.org/documentation/article/tools-export-screen/",
    suffixes=(".wxr", ".wordpress.xml"),
    many=True,
    carries=(*OF_XML, "slug", "status", "subjects.code", "foreign.wxr", "envelope.foreign.wxr"),
    in_part=("dateline.*",),
    sniff=late_sniffer("newsformat_feeds._sniffing:sniff_wxr"),
    read="newsformat_feeds._wxr:read",
    read_options="newsformat_feeds._options:FeedOptions",
    write="newsformat_feeds._wxr:write",
    validate="newsformat_feeds._validate:validate_wxr",
)


@hookimpl
def newsformat_formats() -> Iterable[AnyFormat]:
    """Return the formats RSS, Atom, JSON Feed, WXR, ActivityStreams and news sitemaps."""
    return [RSS, ATOM, JSON_FEED, WXR, ACTIVITY_STREAMS, NEWS_SITEMAP]
