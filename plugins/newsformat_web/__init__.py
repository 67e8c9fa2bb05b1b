"""News on the web: articles of schema.org (https://schema.org/NewsArticle) in JSON-LD 1.1, pages of HTML, and EPUB.

JSON-LD: reads what pages have in their ``<script type="application/ld+json">``: an object, an array, a ``@graph``, or
what a page is about. Everything whose type ends in ``Article``, and every posting or report, is an article; on an HTML
page without any of these, so is a recipe, review, episode or film. Other things are skipped, with a remark. An ``@id``
that only refers to something is looked up in the document; nothing is fetched. HTML entities in strings, which many
programs write, are resolved; control characters in strings are kept. Writes an object, or an array of several.

Identification and authorship:

* ``@id``, else ``identifier`` ⇄ `Article.uri`; ``url`` (``mainEntityOfPage``) ⇄ the first of `identifiers`, of the
  kind ``url``; further ``identifier`` ⇄ the others, with ``propertyID`` as the kind; ``version`` ⇄ `version`
* ``datePublished``, ``dateModified``, ``dateCreated``, ``expires`` ⇄ `published`, `updated`, `created`, `expires`. If
  an article has `content_created` but not `created`, that is written as ``dateCreated``
* ``digitalSourceType`` ⇄ `digital_source_type`, also of media: the schema.org name of a NewsCode, else its URI
* ``author`` (``creator``) ⇄ `bylines`: ``name``, ``jobTitle``, ``worksFor`` (``affiliation``), ``workLocation``,
  ``email``, ``url`` or ``contactPoint``; that an author is no person (an ``Organization``) is kept as foreign
* ``editor``, ``translator``, ``producer`` ⇄ `contributors` of these roles, ``contributor`` ⇄ any other; a ``Role``
  around them holds the role and any relation but contributor
* ``creativeWorkStatus`` ⇄ `status`: ``Draft``, and any unknown term, is withheld, ``Obsolete`` canceled
* ``publisher`` ⇄ the first of `sources`; ``sourceOrganization``, ``provider`` ⇄ the others
* ``creditText`` ⇄ `credit`; ``copyrightHolder``, ``copyrightNotice``, ``usageInfo``, ``license`` ⇄ `rights`: a single
  one

What a reader sees:

* ``headline`` (``name``) ⇄ `headline`, ``alternativeHeadline`` ⇄ `subhead`, ``description`` (``abstract``) ⇄ `summary`
  (else that of its page in the same graph is read); a further ``headline``, mostly a value with another
  ``@language``, ⇄ `other_headlines` in that language; a further ``alternativeHeadline``, and another ``name`` or
  ``abstract`` beside these ⇄ those of that role
* ``dateline`` ⇄ `dateline`, as printed, ``locationCreated`` ⇄ its place; if both name the same place, the printed one
  gives its date and source, too; ``inLanguage`` ⇄ `language` (else ``@language`` of the headline or the
  context is read)
* ``articleBody`` ⇄ the text of `body`, in paragraphs separated by blank lines, or one a line; HTML is read as HTML.
  Several texts are a paragraph each, or the one in the article's language counts. ``wordCount`` is not kept. A
  ``LiveBlogPosting`` without text is read as the times, headlines, texts and pictures of its ``liveBlogUpdate``, which
  is kept
* ``associatedMedia``, else ``image``, ``video``, ``audio``, ``thumbnailUrl`` ⇄ `associations` with `Media`;
  ``encoding`` ⇄ renditions. Media in the text, which have no place in ``articleBody``, are written with them.
  ``image`` is written too, for programs that look for nothing else, and alone if no medium has more than an address
* ``citation`` ⇄ other `associations`; ``isBasedOn``, ``isPartOf``, ``translationOfWork`` and
  ``workTranslation`` ⇄ those of these roles; an ``isPartOf`` that is
  the page, the site or a subscription is foreign

What it is about:

* ``articleSection`` ⇄ `subjects` of the kind ``section``, ``about`` ⇄ the others, and sections as well if one has a
  code
* ``mentions`` ⇄ `entities`, ``contentLocation`` (``spatialCoverage``) ⇄ those of this relation; ``genre`` ⇄ `genres`;
  ``keywords``, an array or separated by commas, ⇄ `keywords`
* things are identified by their ``@id``, else ``sameAs`` or ``url``; their ``identifier`` ⇄ code and scheme
* ``correction`` ⇄ the signal of that name; its text is kept, and other signals are lost

Everything else of the article is kept as `Foreign` of the space ``json-ld``, and put back; also text for readers
beside the story (``backstory``), and a type other than ``NewsArticle``. So are further properties of sources,
subjects, entities, contributors, holders of rights, media and other works, such as the logo of a publisher. Further
properties of authors are reported as left out.

HTML: data about the article are taken from the first of these that has them:

* the page's JSON-LD (comments in it, and several objects beside each other, do no harm)
* the head: Open Graph, Dublin Core and the names that publishers' programs look for (``article:published_time``,
  ``parsely-author``, ``sailthru.date``, ``citation_title``, ``canonical``, ``lang`` …)
* microdata of schema.org and RDFa on authors, dates and subjects
* the head and foot of a Facebook Instant Article, and the classes of hAtom, hNews and h-entry
* links to the pages of its section and its keywords (``rel="tag"``, ``/tags/…``)
* what is printed between the headline and the first paragraph, or right after the last one, read as the format `text`
  reads a page; a day or a deck right above the headline
* links to who has written it (``rel="author"``), and elements that are called so, in no list of other stories

The headline is that of the data, else the heading, without the site's name if the window title has that, too. A heading
right above the text, with words of it, that differs from the data is kept in `other_headlines` with the role
``printed``; if only an ``og:title`` differs, which the page does not show, this is kept there, with the role
``social``. Of a post of Telegram the headline is the first line, and the channel is a source. What is printed wins
where the data know less: an author against a site, a login or a bare address; a whole headline against one cut short; a
date with its time and zone; and any date against one of 1970 or the year 1. A date without a time is read as midnight,
and one without a zone as UTC, with a remark, unless the page has it in full elsewhere.

The body is the element marked or named as ``articleBody``, ``<article>``, ``<main>``, or the page; or what is around
several of them that are parts of one story. Within it, the lowest element that holds most of the paragraphs counts
(see `newsformat.markup.html` for its elements):

* left out: navigation, asides, forms, and what classes and IDs call shares, related stories, newsletters, adverts,
  boxes on authors and the like, with a remark; and lines beside the story that are no part of it, with a remark each
* kept: fact boxes (``factbox``, ``faktaruta``, ``infobox`` …, or an aside with a title and nothing to click), and what
  only subscribers may read, as the data say (``hasPart`` with a ``cssSelector``)
* long paragraphs, lists, figures, films and what is named as the lead picture (``post-thumbnail`` …) between the
  headline and that element lead the body
* `Related` are a box amid the paragraphs that shows other stories, one right after them that is named so, and lists and
  lines of nothing but links to stories
* two line breaks or more separate paragraphs, and so does one between long sentences
* pictures are figures if their caption is known by its class (``wp-caption-text``, ``photo-credit``, ``media-title``
  …), or is a line below that begins with ``Photo:``, repeats ``alt`` or is centred like the picture
* each entry of a live blog begins with a heading of its time and title
* posts and players that a script shows are `Embed`, by their addresses; a ``style`` such as ``font-weight: 700`` makes
  and undoes marks
* in pages of Word, Outlook and Google Docs, paragraphs that are items are lists, a title is a heading, and footnotes
  stand at the end; comments are left out

A page without such a text, or with less than a story, has that of its ``articleBody``, or of its program's data:
``__NEXT_DATA__``, ``__next_f``, ``__NUXT__``, ``__NUXT_DATA__``, ``__APOLLO_STATE__``, ``Fusion.globalContent``,
``<astro-island>`` and the like, in JSON or JavaScript, in the forms of ANS, WordPress, Sanity, Contentful and
Storyblok, or with members called ``title``, ``author``, ``body``. Of a page that prints but the beginning, the
``articleBody`` tells the rest; any other that is much longer than what is printed is reported as left out. Declared
shadow trees (``shadowrootmode``) are read as part of the page; of a page of frames, what is for browsers without them,
and of one with no story beside it, what is for those without scripts.

Addresses are resolved against the page's own, and are taken as https if the scheme is missing. A page that a browser
has saved (``saved from url``, SingleFile) says where it is from, and has its pictures beside it. In copies of the
Wayback Machine, archive.today and other web archives, addresses are turned back to the originals. The encoding is the
one that the page declares, as browsers take it (Encoding Standard, 4.2), UTF-8 or a likely one. Nothing is fetched and
no script is run. A piece of a page, without ``<html>`` around it, is read alike. A page of nothing but a text in
``<pre>`` is read as plain text. An export of a press database (`newsformat.markup.exports`), such as Factiva or
Europresse, becomes one article per story.

Writes a page for people, ``<article>`` with ``<header>`` and text, with the JSON-LD in its head and the direction of
the language; such a page is read back without guessing. The first paragraph begins with the dateline
(``<span class="dateline">``), unless its text does so anyway; bylines are printed on one line. The lead picture stands
above the text, unless the text shows it; other media stand below. The head also has what programs show of a link to
the page (Open Graph, ``description``, ``author``), which is not read back, and the title that is not printed
(``newsformat-title``).

EPUB 3.3 (https://www.w3.org/TR/epub-33/), and EPUB 2 and its forerunner: an issue of a newspaper or a magazine.

* metadata of the package ⇄ the envelope: ``dc:title``, ``dc:identifier``, ``dc:publisher``, ``dc:language``,
  ``dc:date`` ⇄ `title`, `uri`, `sender`, `language`, `sent`; all else ⇄ `Foreign` of the space ``epub``. The language,
  the date and ``dc:rights`` also hold for articles that have none of their own; ``dc:creator``, ``dc:subject`` and
  ``dc:description`` for a sole article
* each document of the spine, in order → an article; several, if it has sibling ``article`` elements, or if the table
  of contents says so. A document that is not in the contents and has no heading continues the article before it. The
  cover, tables of contents, the imprint and the like (``epub:type``, ``role``, ``guide``, landmarks; pages of links)
  are left out, with a remark
* a class named as newsrooms name the styles of their layouts, in several languages (``headline``, ``Dachzeile``,
  ``standfirst`` …) → the head of the article, `Heading`, `Quote`; else the heading named in the contents, or the first
  one → `headline`. A byline and a dateline at the beginning of the text are found; without any title, the whole is
  read as the format ``text`` reads a page. Parts of the contents → `subjects` of the kind ``section``; the article's
  name in the contents, if it differs from the headline → `title`
* pictures → `Media` by the names of their files; their data are left out and reported, and ``newsformat files`` takes
  them out
* footnotes come at the end; numbers of printed pages, and the bars that Calibre puts around articles, are left out,
  with a remark; the address from which Calibre fetched an article → one of `identifiers`; links to other articles lead
  to them; others into the archive are left out and reported

Writing makes a document per article, like an HTML page with its data, a table of contents (for EPUB 2 also), and the
direction of the language, in which pages are turned, too. A picture becomes a link, for no publication may show one
from elsewhere; that it is a picture is kept as data, as is an address that is not absolute. What the package must say,
and nobody has said, is made up, and not read back: an identifier made from the contents, and the date. So is what it
says of a sole article for programs that list books: author, source, day, summary, keywords, subjects and rights.

Rules of ``validate``, with warnings in brackets:

* JSON-LD: ``json``, ``context`` (of schema.org), ``twice``, ``date`` (of ISO 8601); [``recommended``: headline, date,
  author and picture, which search engines want; ``author`` without a name, ``zone`` missing from a time, ``uri``]
* HTML: ``doctype``, ``title`` (one), ``date`` of Open Graph (``article:published_time`` …), and the rules of JSON-LD
  for what stands in the page, with ``json`` for what is no JSON; [empty ``title``, ``h1`` (one), ``lang``, ``uri`` of
  ``canonical``, ``og:url`` and ``og:image``]
* EPUB: ``mimetype`` (first, and not compressed), ``container``, ``xml``, ``package``, ``metadata``, ``manifest``,
  ``spine``, ``nav``, ``reference`` to what is not in the archive, ``remote`` pictures; [``unlisted`` files, ``title``
  of a document, ``ncx``]. The place is the name of the file
"""

from __future__ import annotations

from collections.abc import Iterable

from newsformat.markup.sniff import ZIP
from newsformat.plugin import HTML_BODY, AnyFormat, Confidence, Format, hookimpl, late_sniffer, lazily


def _sniff_epub(head: bytes, /) -> Confidence:
    if not head.startswith(ZIP):
        return Confidence.NO
    if head.startswith(b"application/epub+zip", _CONTENT_OF_FIRST):
        return Confidence.CERTAIN
    is_marked = b"application/epub+zip" in head or b"application/oebps-package+xml" in head
    return Confidence.LIKELY if is_marked or _NAMES_OF_EPUB.search(head) else Confidence.NO


_CONTENT_OF_FIRST = 38  # the first file is called mimetype, and not compressed (EPUB 3.3, 4.2.4)
_NAMES_OF_EPUB = lazily(rb"(?:META-INF/container\.xml|\.opf|\.ncx)PK|(?:OEBPS|OPS|EPUB)/")


CARRIES = frozenset(
    (
        *("uri", "identifiers.*", "version", "status", "headline", "subhead", "summary", "credit", "dateline"),
        *("bylines", "bylines.role", "bylines.affiliation", "bylines.location", "bylines.contact"),
        *("created", "updated", "published", "expires", "language", "keywords", "genres", "sources", "sources.uri"),
        *("digital_source_type", "associations.media.digital_source_type"),
        *("subjects", "subjects.kind", "subjects.code", "subjects.scheme", "subjects.uri"),
        *("entities", "entities.kind", "entities.code", "entities.scheme", "entities.uri"),
        *("contributors.*", "dateline.place"),
        *("rights", "rights.holder", "rights.usage_terms", "rights.licence"),
        *("associations", "associations.role", "associations.title", "associations.media", "associations.media.kind"),
        *("associations.media.caption", "associations.media.credit", "associations.media.rights"),
        *("associations.media.language", "associations.media.renditions.*"),
        *("body.paragraph", "foreign.json-ld", "contributors.foreign", "sources.foreign", "subjects.foreign"),
        *("entities.foreign", "rights.foreign", "associations.foreign", "associations.media.foreign"),
    )
)
IN_PART = frozenset(
    (
        *("other_headlines", "other_headlines.role", "other_headlines.language"),
        *("dateline.date", "dateline.source", "entities.relation", "signals"),
    )
)

JSON_LD: AnyFormat = Format(
    name="json-ld",
    title="schema.org NewsArticle in JSON-LD",
    spec="https://schema.org/NewsArticle",
    suffixes=(".jsonld",),
    media_types=("application/ld+json",),
    many=True,
    carries=CARRIES,
    in_part=IN_PART,
    sniff=late_sniffer("newsformat_web._sniffing:sniff_json_ld"),
    read="newsformat_web._reader:read",
    write="newsformat_web._writer:write",
    validate="newsformat_web._validate:validate",
    write_options="newsformat.markup.options:IndentOptions",
)

HTML: AnyFormat = Format(
    name="html",
    title="HTML page",
    spec="https://html.spec.whatwg.org/",
    suffixes=(".html", ".htm", ".xhtml"),
    media_types=("text/html", "application/xhtml+xml"),
    carries=CARRIES
    | frozenset((*("title", "headline.*", "kicker.*", "subhead.*", "summary.*", *HTML_BODY), "associations.media.alt")),
    in_part=IN_PART | {"bylines.text"},
    sniff=late_sniffer("newsformat_web._sniffing:sniff_html", b"<"),
    read="newsformat_web._page_reader:read",
    write="newsformat_web._page_writer:write",
    write_options="newsformat_web._options:HtmlWriteOptions",
    validate="newsformat_web._validate_page:validate_page",
)

EPUB: AnyFormat = Format(
    name="epub",
    title="EPUB",
    spec="https://www.w3.org/TR/epub-33/",
    suffixes=(".epub",),
    media_types=("application/epub+zip",),
    many=True,
    carries=HTML.carries
    | frozenset(
        (
            *("envelope.title", "envelope.uri", "envelope.sender", "envelope.sent", "envelope.language"),
            "envelope.foreign.epub",
        )
    ),
    in_part=IN_PART | {"bylines.text"},
    sniff=_sniff_epub,
    read="newsformat_web._epub._reader:read",
    write="newsformat_web._epub._writer:write",
    validate="newsformat_web._epub._validate:validate",
    files="newsformat_web._epub._reader:files",
)


@hookimpl
def newsformat_formats() -> Iterable[AnyFormat]:
    """Return the formats JSON-LD, HTML and EPUB."""
    return [JSON_LD, HTML, EPUB]
