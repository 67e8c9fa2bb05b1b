"""Feeds: RSS 2.0 (https://www.rssboard.org/rss-specification), Atom (RFC 4287), JSON Feed 1.1, WXR, ActivityStreams.

And news sitemaps, which tell search engines what a feed tells readers.

Reads RSS 0.9x, 1.0 and 2.0, Atom 1.0 and 0.3, also a single entry, and JSON Feed 1.0 and 1.1; writes the newest version
of each. Entries are read and written one at a time, however many a feed has, except in JSON Feed, which is a single
value. Several faults are repaired, each with a remark: undeclared XML prefixes get their usual meaning; a feed that
declares no encoding and is not UTF-8 is read in the most likely one; Atom elements without a namespace count as Atom;
and JSON Feed members in other forms (an author as a text, tags separated by commas) are read as meant. Any other XML
that is not well-formed (a ``<`` in text, a tag that is never closed, a document that is cut off) is an error, unless
the option ``recover`` is given.

Each entry is an article. In brackets: RSS · Atom · JSON Feed.

* [``guid`` (``rdf:about``) · ``id`` · ``id``] ⇄ `Article.uri`. Atom and JSON Feed must have one: where there is none,
  one is made up that says so (``urn:newsformat:assumed:…``), and a reader leaves it out again. What is no absolute IRI
  is put into one in Atom, ``urn:newsformat:uri:…``, and taken out of it again
* [``link`` · ``link`` of the relation ``alternate`` · ``url``] ⇄ the first of `identifiers`, of the kind ``url``;
  ``dc:identifier`` ⇄ the others. Where a link leads by way of Google or Bing it is what it leads to, and the
  ``feedburner:origLink`` stands before it
* [``title``] ⇄ `headline`. In RSS it is read as HTML, as most programs write it; the source that Google News writes
  behind it is left out, and so is its text, which says both again
* [``content:encoded`` · ``content`` · ``content_html``] ⇄ `body`, as HTML (see `newsformat.markup.html`), the first
  paragraph beginning with the `dateline`, if one is printed: ``<span class="dateline">``. Text without
  markup is paragraphs. A document in NITF, NewsML-G2 or NewsML 1 that is the content, or stands in an item, is read:
  its text, headline and byline are the article's, another ``title`` of the entry is the `title`, its ``author`` a
  creator
* [``description`` · ``summary`` · ``summary``] ⇄ `summary`. In RSS, a ``description`` alone is the body; pictures in
  one beside the text, which does not show them → `associations`
* the content of an entry as the web service of Escenic (CUE) has it, a ``vdf:payload`` of fields: those called
  ``title``, ``headline``, ``kicker``, ``subtitle``, ``leadtext``, ``body`` and the like are read; or as those of
  LexisNexis have it, an ``articleDoc`` with a ``body`` of NITF, whose ``publicationName`` → `sources`. What is left
  of both is kept
* elements in no namespace that RSS has not: ``content``, ``body``, ``fulltext`` or ``story``, if it is longer than the
  ``description``, and nothing else is the text, → `body`; ``image``, ``photo``, ``images`` → `associations`
* content that is all one story in hNews (``hentry``): its ``entry-content`` → `body`, and what stands around it →
  `headline`, `bylines`, `dateline`, `sources`, `published`, `updated`, `keywords`, `rights`
* [``dc:creator``, ``author``, ``atom:author`` · ``author`` · ``authors``] ⇄ `bylines`, with an address of e-mail or a
  page as `contact`; ``dc:contributor`` · ``contributor`` ⇄ `contributors`
* [``pubDate`` · ``published`` · ``date_published``] ⇄ `published`; [``atom:updated`` · ``updated`` ·
  ``date_modified``] ⇄ `updated`, and ``dc:modified`` of MSN → it, too; ``dcterms:created`` ⇄ `created`. A date that
  RFC 822 can't say exactly is in ``dcterms:issued`` too; months are read in other languages than English, too.
  A date of an item of RSS without a zone is in that of its channel's date, if that tells one, with a remark
* [``category`` · ``category`` with a label or scheme] ⇄ `subjects`, ``domain`` or ``scheme`` the scheme (of
  RSS, ``medtop:20000001`` is a code of the IPTC's);
  [``dc:subject`` · other ``category`` · ``tags``] ⇄ `keywords`
* [``source``, ``dc:publisher`` · ``source``] ⇄ `sources`: one
* [``dc:rights`` · ``rights``] ⇄ the notice of `rights`; ``dcterms:rightsHolder``, ``dcterms:accessRights`` and
  ``dcterms:license`` (``creativeCommons:license``) ⇄ holder, usage terms and licence of it: one
* [``enclosure`` · ``link`` of that relation · ``attachments``], ``media:content``, ``media:group`` and
  ``media:thumbnail`` of Media RSS, ``image`` and ``banner_image`` ⇄ `associations` with `Media`; other links
  (``external_url``) ⇄ `associations`. ``media:credit``, ``media:description`` and ``media:copyright`` beside them →
  those of all that have none
* ``author``, ``keywords``, ``summary`` and ``image`` of podcasts (``itunes:``) → `bylines`, `keywords`, the text and a
  picture, where nothing else says these; they are kept with what else podcasts say
* PRISM (``prism:section``, ``keyword``, ``publicationName`` …), ``media:keywords``, ``media:status``,
  ``podcast:person``, and elements in no namespace that are called ``kicker``, ``subtitle``, ``lead``, ``section``,
  ``tags``, ``byline``, ``updated``, ``status``, ``embargo`` and the like, in several languages → what nothing else
  says; they are kept, too
* ``apcm:ContentMetadata`` and ``apnm:NewsManagement`` of AP WebFeeds → what nothing else says: `slug`, `subjects`,
  `entities`, `urgency`, `status`, `embargo`, `version`, `notes`, further headlines …; they are kept, too
* ``embargoed``, ``urgency``, ``slugline``, ``pubStatus``, ``edNote``, ``by``, ``creditline`` and the like of NewsML-G2
  right in an entry → what nothing else says: `embargo`, `urgency`, `slug` …; they are kept, too
* what portals ask feeds for: ``gnf:keyword`` (Gunosy) → `keywords`, ``gnf:modified`` → `updated`,
  ``mi:dateTimeWritten`` (MSN) → `created`; ``mi:expirationDate``, ``dcterms:valid`` → `expires`, `embargo`;
  ``oa:pubStatus`` (LINE), ``deleted`` (Naver) → `status`; of ``yandex:full-text``, ``turbo:content`` and
  ``content:encoded`` that say the same, the one with more markup is the text, and ``yandex:related`` is `Related` below
  it
* a content that is a whole document, as Instant Articles of Facebook and Turbo pages of Yandex (``turbo:content``) are:
  what its ``<header>`` says of headlines, dates and who signs counts where nothing else says it; adverts and menus are
  left out, with a remark
* [``dc:language`` · ``xml:lang`` · ``language``] ⇄ `language`; where there is none it is that of the feed. So are
  authors and ``rights`` of Atom (of the ``source`` of an entry, else of its feed), authors of JSON Feed, ``copyright``
  and ``creativeCommons:license`` of a channel of RSS; an empty element says that there is none

What a feed says of itself is the `Envelope`: [``title``], [``link``, ``atom:link`` · ``link`` · ``home_page_url``,
``feed_url``] ⇄ `links`, [``dc:publisher`` · ``author`` · ``authors``] ⇄ `sender`, [``lastBuildDate`` (``pubDate``) ·
``updated``] ⇄ `sent`, in RSS with its fraction of a second in ``dcterms:modified``, ``language``, [``dc:identifier``
(``rdf:about`` that is no link) · ``id``] ⇄ `uri`. What a channel says again (a second date) is foreign. In a feed of
more than 256 KiB of XML only what stands before the first entry is known in time; what comes later is reported as left
out.

In Atom, ``app:control`` ⇄ `status`: a draft is withheld; a ``deleted-entry`` (RFC 6721) → an article that is canceled,
with why as a note. Exports of Blogger are Atom, older ones and those of Google
Takeout: posts and pages are articles, and comments, templates and settings are skipped with a remark; labels →
`keywords`, ``blogger:status`` → `status`. In JSON Feed, members of an item that content systems have for its status or
an embargo (``_draft``, ``_embargo``) → `status`, `embargo`; they are kept, too.

WXR, the exports of WordPress (1.0 to 1.2; written as 1.2), is RSS in which

* an item is an article if it is a post or a page, or of a type of the site's own and has a text (of which a remark
  tells); pictures, menus and the like are skipped with a remark, but the picture of a post is found among them
  (``_thumbnail_id``), with its caption, and so are those of ``gallery``, or all that were added to the post if that
  tells none. The first associated picture that is no logo is written so, too, with a number that is made of its address
* authors of Co-Authors Plus (terms ``cap-…``) → `bylines`, if the export tells how all of them are called; so are
  those of PublishPress Authors, if it tells one of them
* ``content:encoded`` ⇄ `body`: blocks of the editor between their comments, written as it takes them, or as HTML where
  it has none; in older text, also between blocks, paragraphs are apart by blank lines, though some be elements. An
  address that WordPress shows (YouTube …), on a line of its own, is an `Embed`; the shortcodes ``caption``, ``embed``,
  ``audio``, ``video`` and those of players with an address (``[tweet https://…]``) are what they stand for, and others
  of WordPress's own, of which the export has only numbers, are reported as left out. So are those that lay out pages
  (``vc_row``, ``et_pb_text`` …) and those of other plugins around text, but for the text between them, and what stands
  alone on a line; within a line others stay text. ``pullquote``, ``blockquote`` and the like are quotations. The
  footnotes of the editor stand in the text under their numbers
* ``excerpt:encoded`` ⇄ `summary`, ``wp:post_name`` ⇄ `slug`, ``wp:post_id`` ⇄ one of `identifiers`
* ``wp:status`` ⇄ `status`: what is not published, or protected by a password, is withheld, what is in the trash
  canceled
* ``wp:post_date`` and ``wp:post_date_gmt`` ⇄ `published`, in the zone that the two tell, or else what is written is
  when the article was changed, since WordPress takes a post without them for one of today; ``wp:post_modified_gmt`` →
  `updated`, or ``wp:post_modified`` in that zone if there is none
* ``category`` of the domain ``post_tag`` ⇄ `keywords`, of others `subjects`; a ``nicename`` that is not the name in
  small letters is the code
* ``dc:creator`` is a login; its name is that of the ``wp:author`` of the channel

Every other element is kept as `Foreign` of the space ``rss``, ``atom``, ``json-feed`` or ``wxr``, and put back. Of
those that are kept as well as read, what the article does not say any more is reported as lost instead. What
known ones have more (the duration of a film, the language of a link) is reported as left out; the media types of links,
and who of a credit has done what, are so without being told. What no feed has a place for (the role of a link, the
kind of an identifier) is in attributes of the namespace ``urn:newsformat:feeds:1``, in JSON Feed in ``_newsformat``.

**ActivityStreams 2.0** (https://www.w3.org/TR/activitystreams-core/), in which the fediverse, and with it WordPress,
Ghost and Flipboard, hands on what is published: an object (``Article``, ``Note``, ``Page``), an activity about one
(``Create``, ``Announce``, ``Update``), or a collection of these.

* ``id`` ⇄ `uri`, as in Atom; ``url`` ⇄ the first of `identifiers` of the kind ``url``; ``name`` ⇄ `headline`;
  ``summary``, ``content`` ⇄ `summary`, `body`, as HTML, which begins with the `dateline` as in feeds; the key of
  ``contentMap`` that has the content ⇄ `language`, else that of the ``@context``; its other terms are foreign
* ``attributedTo`` ⇄ `bylines`: persons by name, with their address as `contact`; ``published``, ``updated`` ⇄ these;
  tags of the type ``Hashtag`` ⇄ `keywords`; ``image`` and ``attachment`` ⇄ `associations` of these roles, if they are
  pictures, films, sounds or documents; what a server says more of one, such as its ``blurhash``, is foreign of it
* a ``Tombstone`` → an article that is canceled; what was sent (``to``, ``cc`` …) to some and not to the public, such
  as those that follow a person, is withheld
* of a collection ``id``, ``name``, ``updated`` and its links (``first``, ``next``, ``partOf`` …) ⇄ the `Envelope`
* who did what, and to whom it was sent, is `Foreign` of the name ``activity``; so is every other member by its own
  name, and what more there is in a list: tags that mention somebody, actors with a picture, the text in other languages

**News sitemaps** (https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap; sitemaps.org 0.9):
each ``url`` with ``news:news`` is an article; other pages are skipped with a remark.

* ``loc`` ⇄ `uri`. What is no address (http, https) gives way to the first of `identifiers` of the kind ``url``, or to
  one that is made up (``https://newsformat.invalid/…``), which is reported; a reader takes that for what it was
* ``news:title`` ⇄ `headline`, ``news:publication_date`` ⇄ `published`, ``lastmod`` ⇄ `updated`; ``news:name`` ⇄
  `sources` (one), ``news:language`` ⇄ `language`. What Google requires and a story has not is made up, which is
  reported; ``<?newsformat name title?>`` names it, and a reader leaves it out again
* ``news:keywords`` ⇄ `keywords`, ``news:genres`` ⇄ `genres`, if they are Google's
* ``image:image`` ⇄ `associations` with `Media`, written of pictures in the text, too; ``video:video`` → the same, and
  kept with it
* ``changefreq``, ``priority``, ``xhtml:link``, ``news:access`` and ``news:stock_tickers`` ⇄ `Foreign` of the space
  ``news-sitemap``

Rules of ``validate``, by the specifications; those in brackets are warnings:

* XML: ``xml`` where it is not well-formed; ``root``, ``version``, ``required``, ``once``, ``attribute``, ``date`` (of
  RFC 822 in RSS, of RFC 3339 in Atom); [``empty``, ``uri``, ``unique`` of IDs]
* RSS: ``channel`` (there is one), ``place``, ``title-or-description`` of an item, ``guid`` (``isPermaLink``, and what
  is said to be one), ``length`` of an enclosure; [``language``, ``author`` without an address]. RSS 1.0 is held against
  its own obligatory parts
* Atom: ``author`` (of the feed, or of each entry), ``content`` (or an alternate link), ``type``, ``xhtml``, ``markup``
  that is not escaped, ``src`` beside content, ``summary`` of what is no text, ``alternate`` links that do not differ;
  [``self``]
* WXR: those of items of RSS, ``number``; [``missing``, ``status``, ``attribute`` of categories]
* JSON Feed: ``version``, ``required``, ``type``, ``content``, ``author``, ``date``, ``twice``; [``uri``, ``unique``,
  ``unknown``]
* news sitemaps: ``namespace``, ``count`` (of 1,000 stories, 50,000 pages, 1,000 pictures of a page), ``address``,
  ``language``, ``value``; [``address`` and ``assumed``, which are made up, ``host``, ``recent``: of the last two days]
* ActivityStreams: ``type``, ``functional`` (several values where there is one), ``date-time`` (2.3 of its core),
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
    """Bring RSS, Atom, JSON Feed, WXR, ActivityStreams and news sitemaps."""
    return [RSS, ATOM, JSON_FEED, WXR, ACTIVITY_STREAMS, NEWS_SITEMAP]
