"""News on the web: articles of schema.org (https://schema.org/NewsArticle) in JSON-LD 1.1, pages of HTML, and EPUB.

Reads what pages have in their ``<script type="application/ld+json">``: an object, an array, a ``@graph``, or what a
page is about. Everything whose type ends in ``Article``, and every posting or report, is an article; on an HTML page
without any of these, so is a recipe, review, episode or film. Other things are skipped, with a remark. What is only
referred to by its ``@id`` is looked up in the document; nothing is fetched. HTML entities in strings, which many
programs write, are resolved; control characters in strings are kept. Writes an object, or an array of several.

Which article it is, and who says it:

* ``@id``, else ``identifier`` ⇄ `Article.uri`; ``url`` (``mainEntityOfPage``) ⇄ the first of `identifiers`, of the kind
  ``url``; further ``identifier`` ⇄ the others, ``propertyID`` the kind; ``version`` ⇄ `version`
* ``datePublished``, ``dateModified``, ``dateCreated``, ``expires`` ⇄ `published`, `updated`, `created`, `expires`; an
  article that only says when its content was created has that as ``dateCreated``
* ``digitalSourceType`` ⇄ `digital_source_type`, of a NewsCode by the name that schema.org has for it, or else its URI;
  the same of media
* ``author`` (``creator``) ⇄ `bylines`: ``name``, ``jobTitle``, ``worksFor`` (``affiliation``), ``workLocation``,
  ``email``, ``url`` or ``contactPoint``; which of them are no persons, such as an ``Organization``, is foreign
* ``editor``, ``translator``, ``producer`` ⇄ `contributors` of these roles, ``contributor`` ⇄ any other; with a ``Role``
  around them for the role and another relation than that of a contributor
* ``creativeWorkStatus`` ⇄ `status`: ``Draft``, and any term that is not known, is withheld, ``Obsolete`` canceled
* ``publisher`` ⇄ the first of `sources`; ``sourceOrganization``, ``provider`` ⇄ the others
* ``creditText`` ⇄ `credit`; ``copyrightHolder``, ``copyrightNotice``, ``usageInfo``, ``license`` ⇄ `rights`: one

What a reader sees:

* ``headline`` (``name``) ⇄ `headline`, ``alternativeHeadline`` ⇄ `subhead`, ``description`` (``abstract``) ⇄ `summary`
  (else that of its page in the same graph is read); another ``name`` and ``abstract`` beside these ⇄ `other_headlines`
  of these roles; ``dateline`` ⇄ `dateline`, as printed, ``locationCreated`` ⇄ its place; what the one tells of the
  other's date and source → those; ``inLanguage`` ⇄ `language`
* ``articleBody`` ⇄ the text of `body`: paragraphs apart by blank lines, or each a line; HTML is read as that. Of
  several texts, each is a paragraph, or that in the language of the article counts.
  ``wordCount`` is not kept. A ``LiveBlogPosting`` that has none is read as the times, headlines, texts and pictures of
  its ``liveBlogUpdate``, which is kept
* ``associatedMedia``, else ``image``, ``video``, ``audio``, ``thumbnailUrl`` ⇄ `associations` with `Media`;
  ``encoding`` ⇄ renditions. ``image`` is written too, for programs that look for nothing else
* ``citation`` ⇄ other `associations`; ``isBasedOn`` and ``isPartOf`` ⇄ those of these roles, unless the latter is the
  page, the site or what one subscribes to, which is foreign

What it is about: ``articleSection`` ⇄ `subjects` of the kind ``section``, ``about`` ⇄ the others, and sections as well
if one has a code; ``mentions`` ⇄ `entities`, ``contentLocation`` (``spatialCoverage``) ⇄ those of this relation;
``genre`` ⇄ `genres`; ``keywords``, an array or parted by commas, ⇄ `keywords`. Things are known by their ``@id``, or
else ``sameAs`` or ``url``; their ``identifier`` ⇄ code and scheme.

``correction`` ⇄ the one of `signals`; what it says is kept, and other signals are lost.

Everything else of the article is kept as `Foreign` of the space ``json-ld``, and put back: what is told to readers
beside the text (``backstory``), too, and a type other than ``NewsArticle``. So is what sources,
subjects, entities, contributors, holders of rights, media and other works have more, such as the logo of a publisher.
What authors have more is reported as left out.

HTML: of a page, what its JSON-LD says counts first (comments in it, and several objects beside each other, do no harm);
where that is silent, what the head says by Open Graph, Dublin Core and names that programs for publishers look for
(``article:published_time``, ``parsely-author``, ``sailthru.date``, ``citation_title``, ``canonical``, ``lang`` …); then
microdata of schema.org and RDFa on who signs, dates and subjects; then the head and foot of an Instant Article of
Facebook, and the classes of hAtom, hNews and h-entry; then links to the pages of its section and its keywords
(``rel="tag"``, ``/tags/…``); last what is printed between the headline and the first paragraph, or right behind the
last one, which is read as the format `text` reads a page. The headline is the heading without the name of the site that
the title of the window has, too. Where data know less than the page does, that counts: who signs beside a site, a login
or an address alone; a headline that was cut; a date with its time and zone; and no date of 1970 or the year 1.

The body is the element that is marked as ``articleBody``, or named as such, ``<article>``, ``<main>``, or the page, or
what is around several of them that are parts of one story: in it the lowest that holds most of the paragraphs, without
navigation, asides, forms, and what classes and IDs call shares, related stories, newsletters, adverts, boxes on authors
and the like (see `newsformat.markup.html` for its elements), but with boxes of facts (``factbox``, ``faktaruta``,
``infobox`` …, or an aside with a title and nothing to click at), and what only subscribers may read, as the data tell
it (``hasPart`` with a ``cssSelector``). Long paragraphs, points, figures, films and what is called after the picture in
it (``post-thumbnail`` …) between the headline and that element lead the body. A box amid the paragraphs that shows
other stories is `Related`, and so is one right behind them that is called so. Shadow trees that a page declares
(``shadowrootmode``) are read as if they were no templates; of a page of frames, what is for browsers without them. A
page without any such text, or with less than a story, has that of its ``articleBody`` (one that is much longer than
what is printed is told), or of what it holds for its program: ``__NEXT_DATA__``, ``__next_f``, ``__NUXT_DATA__``,
``__APOLLO_STATE__``, ``Fusion.globalContent`` and the like, in ANS, as WordPress, Sanity, Contentful and Storyblok have
it, or with members that are called ``title``, ``author``, ``body``. What stands around is left out, with a remark, and
lines beside the story that are no part of it with one each. Two line breaks and more part paragraphs, and one between
long sentences does; lists and lines of nothing but links to stories are `Related`; pictures with a caption that only
classes tell (``wp-caption-text``, ``photo-credit``, ``media-title`` …), or a line below that begins with ``Photo:``,
says the same as ``alt`` or is centred as the picture is, are figures; each entry of a live blog begins with a heading
of its time and its title. Posts and players that a script shows are `Embed` by their addresses, and a
``style`` such as ``font-weight: 700`` makes and undoes marks. Of Word, Outlook and Google Docs, paragraphs that are
items are lists, a title is a heading, and footnotes stand at the end; comments are left out. Addresses start from that
of the page, and are taken as https where a scheme is missing; a page that a browser has saved (``saved from url``,
SingleFile) says where it is from, and has its pictures beside it; those in a copy of the Wayback Machine, archive.today
or another archive of the web are as they were. The encoding is the one that the page declares, as browsers take it
(Encoding Standard, 4.2), UTF-8 or a likely one. Nothing is fetched and no script is run. A piece of a page, without
``<html>`` around it, is read alike. An export of a press database (`newsformat.markup.exports`), as Factiva and
Europresse have them, is as many articles as it has stories.

Writes a page for people, ``<article>`` with ``<header>`` and text, with the JSON-LD in its head and the direction of
the language, and reads such a page back without having to look for anything. The first paragraph begins with the
dateline (``<span class="dateline">``), unless its text does so anyhow; who signs is printed on one line. The picture
that leads the story stands above the text, unless that shows it, and what else is beside the text below it. The head
also says what programs show of a link to the page (Open Graph, ``description``, ``author``), which is not read back.

EPUB 3.3 (https://www.w3.org/TR/epub-33/), and EPUB 2 and its forerunner: an issue of a newspaper or a magazine.

* metadata of the package ⇄ the envelope: ``dc:title``, ``dc:identifier``, ``dc:publisher``, ``dc:language``,
  ``dc:date`` ⇄ `title`, `uri`, `sender`, `language`, `sent`; all else ⇄ `Foreign` of the space ``epub``. The language,
  the date and ``dc:rights`` are also those of articles that say none; ``dc:creator``, ``dc:subject`` and
  ``dc:description`` those of the only article, if it says none
* each document of the spine, in its order → an article; several, if it has elements ``article`` beside each other, or
  such as the table of contents knows. One that the contents do not know, and that has no heading, is read as the end of
  the article before it. The cover, tables of contents, the imprint and the like (``epub:type``, ``role``, ``guide``,
  landmarks; pages of links) are left out, with a remark
* a class that says so, as newsrooms call the styles of their layouts in several languages (``headline``, ``Dachzeile``,
  ``standfirst`` …) → the head of the article, `Heading`, `Quote`; else the heading that the contents know, or the first
  one → `headline`. A byline and a dateline that the text begins with are found; without any title, the whole is read as
  the format ``text`` reads a page. Parts of the contents → `subjects` of the kind ``section``;
  what they call the article, if that is another headline → `title`
* pictures → `Media` by the names of their files; what is in them is left out and reported, and ``newsformat files``
  takes it out. Footnotes come at the end; numbers of printed pages, and the bars that Calibre puts around articles, are
  left out, with a remark; where Calibre fetched an article from → one of `identifiers`; links to other articles lead
  there, and are else left out and reported

Written is a document an article, as a page of HTML is, with its data, a table of contents (for EPUB 2 also), and the
direction of the language, in which pages are turned, too. A picture is shown as a link to it, for no publication may
show one from elsewhere; that it is one is kept as data, and so is an address that is not absolute. What the package
must say, and nobody has said, is assumed, and not read back: an identifier made of what is in it, and the date. So is
what it says of the only article for programs that list books: who signs, the source, the day, summary, keywords,
subjects and rights.

Rules of ``validate``, where those in brackets are warnings:

* JSON-LD: ``json``, ``context`` (of schema.org), ``twice``, ``date`` (of ISO 8601); [``recommended``, a headline, date,
  author and picture, as search engines have it, ``author`` without a name, ``zone`` that a time has not, ``uri``]
* HTML: ``doctype``, ``title`` (one), ``date`` of Open Graph (``article:published_time`` …), and the rules of JSON-LD
  for what stands in the page, where what is no JSON is ``json``; [``title`` that is empty, ``h1`` (one), ``lang``,
  ``uri`` of ``canonical``, ``og:url`` and ``og:image``]
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
    ("other_headlines", "other_headlines.role", "dateline.date", "dateline.source", "entities.relation", "signals")
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
    | frozenset((*("headline.*", "kicker.*", "subhead.*", "summary.*", *HTML_BODY), "associations.media.alt")),
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
            "title",
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
    """Bring JSON-LD, HTML and EPUB."""
    return [JSON_LD, HTML, EPUB]
