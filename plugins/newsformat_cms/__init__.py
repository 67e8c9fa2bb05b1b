"""What content management systems hold and deliver: ANS, Apple News, Contentful, Ghost, Sanity, WordPress ….

**ANS** of Arc XP, the Arc Native Specification of The Washington Post
(https://github.com/washingtonpost/ans-schema), 0.5 to 0.10. Reads content of any type (a story, a collection, a
gallery, a picture, a film, a sound), results of a search, and arrays of content. Writes a story of 0.10.12, or what it
was read from; several articles as results.

Which article it is, and who says it:

* ``_id`` ⇄ `Article.uri`, ``type`` ⇄ `kind`, ``revision.revision_id`` ⇄ `version`, ``language`` ⇄ `language`,
  ``slug`` ⇄ `slug`; ``canonical_url``, ``website_url``, ``short_url`` and ``source.source_id`` ⇄ `identifiers`, the
  first of the kind ``url``
* ``created_date`` ⇄ `created`, ``last_updated_date`` ⇄ `updated`; ``display_date``, else ``first_publish_date``, else
  ``publish_date`` ⇄ `published`
* ``status`` ⇄ `status`: ``published`` or none is usable, ``deleted`` canceled, any other withheld
* ``content_restrictions.embargo`` ⇄ `embargo`, while it is active
* ``credits.by`` ⇄ `bylines`: ``name``, ``byline`` as printed if it is another, ``role``, ``affiliation`` (``org``),
  ``location``, ``email`` or ``url``; other ``credits`` ⇄ `contributors`, by their `role`
* ``distributor.name`` ⇄ the first of `sources`, ``copyright`` ⇄ `rights`, ``planning.internal_note`` ⇄ `notes` (an
  ``editor_note`` is for readers)
* ``location`` ⇄ the place of `dateline`

What a reader sees, in which there may be HTML:

* ``headlines.basic`` ⇄ `headline`, other ``headlines`` ⇄ `other_headlines` by role; ``subheadlines.basic`` ⇄
  `subhead`, ``description.basic`` ⇄ `summary`, ``label.basic`` ⇄ `kicker`
* ``content_elements`` ⇄ `body`: ``text`` ⇄ `Paragraph` (and what blocks its HTML is), ``header`` ⇄ `Heading`,
  ``list`` ⇄ `List`, ``quote`` (``blockquote``) ⇄ `Quote`, ``table`` ⇄ `Table`, ``code`` ⇄ `Preformatted`, ``divider``
  ⇄ `Rule`; ``image``, ``video``, ``audio`` ⇄ `Media`, a ``gallery`` several; ``oembed_response``, a ``reference`` to
  an address, and ``raw_html`` with an ``<iframe>`` or script ⇄ `Embed`; other ``raw_html`` → the blocks that it is;
  ``interstitial_link``, ``link_list`` and other stories ⇄ `Related`; ``correction`` → `Paragraph`; an
  ``element_group`` is what is in it; what has neither text nor headline is `Raw` of the space ``ans``
* ``promo_items``, ``related_content`` ⇄ `associations`, the role ``promo_items.basic`` and so on

What it is about: ``taxonomy.sections``, else ``sites`` ⇄ `subjects` of these kinds; other `subjects` are written as
tags; ``tags`` ⇄ `keywords`, ``named_entities`` ⇄ `entities`.

A reader writes what it has read, and keeps the difference as `Foreign` of the space ``ans``: a member that is not
written by its name; changes in one as its name and ``.*``, so that the ID of a paragraph, or the biography of an
author, comes back as long as the paragraph or the author is there, wherever it is then. What ANS has no place for is
said in ``additional_properties.newsformat``, of the story or of an element; it counts until somebody changes what it
is beside.

Rules of ``validate`` for ANS: ``required``, ``unknown``, ``type``, ``value`` and ``version`` as the schema of 0.10.12
has them for stories and pictures (other content may have more); ``twice`` of a member that is there again; as
warnings, ``date-time``, and ``element`` of one that lacks what it is made of.

**Apple News Format** (https://developer.apple.com/documentation/applenewsformat), the ``article.json`` of an article;
read in any version, written as 1.7 needs it, with a plain layout and styles of its own:

* ``identifier`` ⇄ `uri`, if that can be one (64 letters, digits, ``-`` and ``_``); else one is made up, which is left
  out when it is read. ``language`` ⇄ `language`, ``und`` being none
* ``title``, and the component ``title`` with its marks ⇄ `headline`; ``subtitle`` ⇄ `subhead`
* ``metadata``: ``excerpt`` ⇄ `summary`, ``authors``, else what is printed as ``byline`` ⇄ the names of `bylines`,
  ``dateCreated``, ``dateModified``, ``datePublished`` ⇄ `created`, `updated`, `published`, ``keywords`` ⇄ `keywords`:
  50, ``canonicalURL`` ⇄ the first of `identifiers` of the kind ``url``; the first picture is written as
  ``thumbnailURL``
* ``components`` ⇄ `body`: ``body``, ``intro`` ⇄ the blocks of their text, be it plain with styles and links on ranges
  (``inlineTextStyles``, ``additions``), HTML or Markdown; ``heading1`` to ``heading6`` ⇄ `Heading`, ``quote``,
  ``pullquote`` ⇄ `Quote`; ``photo``, ``figure``, ``video``, ``audio``, the items of a ``gallery`` or ``mosaic``, with
  a ``caption`` behind them ⇄ `Media`; ``htmltable``, ``datatable`` ⇄ `Table`, ``divider`` ⇄ `Rule`;
  ``embedwebvideo``, ``tweet``, ``instagram`` and the like, and a ``link_button`` that shows its address ⇄ `Embed`;
  another one → `Related`. Containers are what is in them

What an article of Apple News has more, such as layouts and styles, is kept as `Foreign` of the space ``apple-news``,
as of ANS; but the format has no place for words of our own, and the languages of blocks, credits and rights of
pictures and all that is not named here are lost.

Rules of ``validate`` for Apple News: ``required``, ``type``, ``value``, ``version``, ``identifier``, ``role``;
``undefined`` of a style or layout that is named and not there, ``range`` of one beyond the text, ``twice``; as
warnings, ``default`` if there is no style for all text, ``date-time``, and ``url`` of an address that Apple cannot
show.

**Contentful** (https://www.contentful.com/developers/docs/concepts/data-model/): what its APIs answer (``items``, with
what is included), an export of a space (``entries``, ``assets``), an entry, or rich text by itself
(https://github.com/contentful/rich-text). Stories are the entries that have rich text, or whose content type is called
so (``article``, ``blogPost`` …); others are what these link to. Of an export, a story is an article in each locale in
which it has a title or a text; what is not there in a locale is that of the default one. Written is an export, as
``contentful space import`` takes it, with the content types ``article``, ``author`` and ``category`` if they are used;
each language of a story is an entry of its own.

* ``sys.id``, ``sys.version`` (or ``revision``) ⇄ `uri`, `version`; the locale ⇄ `language`; ``sys.createdAt``,
  ``sys.updatedAt``, ``publishDate`` ⇄ `created`, `updated`, `published`. Of an export, what has no
  ``publishedVersion``, or is archived, is withheld
* ``title``, ``kicker``, ``subtitle``, ``summary``, ``slug`` ⇄ `headline`, `kicker`, `subhead`, `summary`, `slug`;
  ``authors``, ``categories`` (entries that are linked to, or names), ``tags`` ⇄ `bylines`, `subjects`, `keywords`;
  ``heroImage`` ⇄ the first of `associations`; ``canonicalUrl`` ⇄ the first of `identifiers` of the kind ``url``. Fields
  with other usual names are known, and keep them
* ``body`` ⇄ `body`: the nodes of rich text; assets ⇄ `Media`; entries → pictures with their captions, rich text, code,
  HTML, texts, players and related stories, as their fields are, any other ⇄ `Raw` of the space ``contentful``. A long
  text is Markdown or HTML

What rich text cannot say stands in our own words in the ``data`` of a node, what an entry has no place for in the field
``fromNewsformat``; all else is kept as `Foreign` of the space ``contentful``, as of ANS. Of what is linked to, fields
come back, with those of an export in all locales. Rules of ``validate``: ``required``, ``type``, ``value``,
``unknown``, ``twice``, ``node`` of one that may not stand where it does, ``link`` to what is of another type.

**JSON:API of Drupal** (https://www.drupal.org/docs/core-modules-and-themes/core-modules/jsonapi-module), read only: an
answer of one node or several, of any type (``node--article``), with what is included beside them.

* ``id`` → `uri`, ``drupal_internal__vid`` → `version`; the page (``path.alias``), ``drupal_internal__nid`` and the
  address of the resource → `identifiers`, of the kinds ``url``, ``drupal_internal__nid`` and ``self``
* ``title`` → `headline`; ``langcode``, ``changed``, ``unpublish_on`` → `language`, `updated`, `expires`;
  ``published_at``, else ``created``, which says since when it is on the site, → `published`; ``status`` → `status`
* ``body``, ``field_body`` and the like, as they are shown, then paragraphs that are resources of their own → `body`;
  ``body.summary``, else ``field_summary``, ``field_teaser`` … → `summary`; ``field_subtitle`` … → `subhead`,
  ``field_kicker`` → `kicker`
* ``field_byline``, else whom ``field_author`` or ``uid`` names → `bylines`
* terms of the vocabulary ``tags`` → `keywords`, of any other → `subjects`
* files, media and other nodes that fields name → `associations`, by the name of the field

Included resources are asked for (``?include=uid,field_image,field_tags``); what is only named by its ID stays
`Foreign` of the space ``drupal-jsonapi``, as do all other fields.

Rules of ``validate`` for Drupal, by JSON:API 1.0 and 1.1, and by Drupal's entities; those in brackets are warnings:
``required``, ``type``, ``unknown`` and ``name`` of members, ``top-level`` (what does not go together), ``field`` (one
that is called as no field may, or as another is), ``unique`` of resources, ``twice``; [``linkage`` of what is included
and nothing names, ``resource-type``, ``uuid``, ``field-type`` of a node].

**Ghost** (https://docs.ghost.org/migration/custom): an export with its tables, which is what can be imported, and what
the Content API, the Admin API (``posts``, ``pages``) and webhooks say. Written as an import for Ghost 6, or, with
``shape=api``, as the Admin API takes posts.

* ``id`` ⇄ `uri`; ``url``, ``canonical_url``, ``uuid`` ⇄ `identifiers` of these kinds; ``slug``, ``locale``,
  ``created_at``, ``updated_at``, ``published_at`` ⇄ `slug`, `language`, `created`, `updated`, `published`
* ``title``, ``custom_excerpt`` ⇄ `headline`, `summary`: 255 and 300 characters, without marks
* ``status`` ⇄ `status`: what is published, or sent by e-mail, is usable, a draft or scheduled one withheld
* ``authors``, through ``posts_authors``, ⇄ `bylines`; ``tags``, through ``posts_tags``, ⇄ `keywords`, those that are
  internal `subjects` of the scheme ``internal``; ``feature_image``, with its ``alt`` and ``caption`` ⇄ the first of
  `associations`
* ``lexical``, else ``mobiledoc``, ``html``, ``markdown``, ``plaintext`` → `body`. Nodes of Lexical ⇄ the blocks that
  they are; ``image``, ``video``, ``audio``, ``gallery`` ⇄ `Media`, ``embed`` ⇄ `Embed`, ``bookmark`` ⇄ `Related`,
  ``codeblock`` ⇄ `Preformatted`, ``html``, ``markdown`` and what has a text (``callout``, ``toggle``, ``header``,
  ``button``, ``product``) → the blocks of that; a card without any (``paywall``, ``signup``) ⇄ `Raw` of the space
  ``ghost``. What Lexical cannot say is a card of HTML. With ``body=html`` all is HTML, which Ghost converts

Of users only what readers may see is taken, and other tables (members, settings) are none of it; the title of the site
and its language → the envelope. ``__GHOST_URL__`` stands for the address of the site, in exports as in imports. All
else is kept as `Foreign` of the space ``ghost``, as of ANS. What a row has to have, and an article has not, is made up:
IDs of the file, and addresses of e-mail at ``newsformat.invalid``; two posts of one slug get two.

Rules of ``validate`` for Ghost, by what it imports and by its schema; those in brackets are warnings: ``required``,
``type``, ``value``, ``length``, ``date-time``, ``lexical``, ``mobiledoc`` (texts that are none), ``email``, ``unique``,
``reference`` (to a row that there is not), ``twice``; [``empty`` posts, ``card`` that is not known, ``visibility``].

**The Content API of The Guardian** (https://open-platform.theguardian.com), read only: an answer (``response.content``,
``response.results``), content by itself, an array, or one a line.

* ``id`` → `uri`; ``webUrl``, ``apiUrl``, ``fields.shortUrl`` → `identifiers`, the first of the kind ``url``; ``type`` →
  `kind`
* ``webPublicationDate``, ``fields.lastModified``, ``fields.creationDate`` → `published`, `updated`, `created`
* ``fields.headline``, else ``webTitle`` → `headline`; ``standfirst`` → `subhead`, ``trailText`` → `summary`; ``lang`` →
  `language`
* ``fields.byline``, else the tags of contributors, → `bylines`; these tags → `contributors`; ``publication`` →
  `sources`
* ``sectionName``, ``pillarName``, and tags but for those of tones and types, which are `genres`, → `subjects`; their
  type is the kind, but for keywords
* ``fields.body``, else ``blocks.body``, else ``bodyText`` → `body`
* ``elements`` with all their files, else ``fields.main`` and ``thumbnail``, ``relatedContent``, ``storyPackage`` →
  `associations`, by their relation
* what is expired is canceled, what is not live withheld

What is left of content, fields, tags and files is `Foreign` of the space ``guardian``.

Rules of ``validate`` for The Guardian, by the documentation of the API; those in brackets are warnings: ``required``,
``type``, ``value``, ``date-time``, ``twice``; [``field`` that is no number, date or flag, ``content-type``,
``tag-type``, ``uri``].

**The archive of Medium** that its authors may take away
(https://help.medium.com/hc/en-us/articles/115004745787-Export-your-account-data), read only: the posts in the ZIP, or a
page of one by itself. ``p-name``, ``p-summary``, ``p-author``, ``dt-published``, ``p-canonical`` → `headline`,
`subhead`, `bylines`, `published`, the first of `identifiers`; ``e-content`` → `body`, without the title that it begins
with. The address with the ID of a post → `uri`; drafts are withheld, and the other folders of the archive skipped.

**The import format of Movable Type** (https://movabletype.org/documentation/appendices/import-export-format.html),
which TypePad, Hatena and other blogs export, too: any number of entries, read and written one at a time, in UTF-8 or
what is likely.

* ``TITLE`` ⇄ `headline`, ``EXCERPT`` ⇄ `summary`, ``AUTHOR`` ⇄ one of `bylines`, ``BASENAME`` ⇄ `slug`
* ``DATE`` ⇄ `published`, by the clock of the blog: the option ``zone`` says where it is, else it is taken to be in UTC
* ``STATUS`` ⇄ `status`: ``Publish`` is usable, ``Unpublish`` canceled, any other withheld
* ``PRIMARY CATEGORY``, ``CATEGORY`` ⇄ `subjects`; ``TAGS``, ``KEYWORDS`` ⇄ `keywords`, written as tags
* ``UNIQUE URL`` ⇄ the first of `identifiers`, of the kind ``url``; ``IMAGE`` ⇄ one of `associations`
* ``BODY``, ``EXTENDED BODY`` ⇄ `body`, by ``CONVERT BREAKS``: HTML, text with blank lines, or Markdown; written as HTML

Comments, pings, where the extended body begins, and any other metadata are `Foreign` of the space ``movable-type``.

Rules of ``validate`` for Movable Type, by what its makers document; those in brackets are warnings: ``line`` above the
text that is none, ``once``, ``date``, ``value``, ``section`` without a name, ``end`` of the last entry; [``missing``,
``status``, ``unknown`` sections, ``encoding``].

**Documents of Sanity** and the **Portable Text** in them (https://github.com/portabletext/portabletext, working draft
0.0.1): a document, an array, what a query answers (``result``), a dataset as it is exported, a document a line, or a
text by itself. Of a dataset, stories are read; authors, categories, files and other stories are what these refer to.
The archive of an export (``.tar.gz``) is to be unpacked: the documents are in its ``data.ndjson``. Written is a
document of the type ``article``, or what was read; several are one a line, as they are imported.

* ``_id``, ``_rev`` ⇄ `uri`, `version`; a draft (``drafts.``), and what has a ``status`` that is not ``published``, is
  withheld. ``_createdAt``, ``_updatedAt``, ``publishedAt``, ``language`` ⇄ `created`, `updated`, `published`,
  `language`; ``canonicalUrl`` ⇄ the first of `identifiers` of the kind ``url``
* ``title``, ``kicker``, ``subtitle``, ``excerpt``, ``slug.current`` ⇄ `headline`, `kicker`, `subhead`, `summary`,
  `slug`; ``authors``, ``categories``, ``tags`` ⇄ `bylines`, `subjects`, `keywords`; ``mainImage`` ⇄ the first of
  `associations`. Every site calls its fields as it likes: the usual names are known (``headline``, ``content``,
  ``heroImage`` …), and come back
* ``body`` ⇄ `body`: blocks by their ``style`` and ``listItem``, decorators and links ⇄ `Style`, `Link`; ``image`` and
  ``file`` ⇄ `Media`, ``code`` ⇄ `Preformatted`, ``table`` ⇄ `Table`, ``break`` ⇄ `Rule`, ``embed`` and all that has an
  address ⇄ `Embed`; references to stories that are there → `Related`; objects of a site's own are read by the texts and
  pictures in them, any other is `Raw` of the space ``portable-text``. A text that is a string is HTML or Markdown

Pictures are written as the import takes them (``_sanityAsset``), by their address or as files beside the dataset; those
that were read by a reference keep it. What a document has no place for is said in our own words, beside a block or in
``fromNewsformat``; all else is kept as `Foreign` of the space ``portable-text``, as of ANS. Fields in several languages
(arrays whose keys are languages, ``localeString`` …) are read in the first, and kept in all. Keys (``_key``) of blocks,
which tell the objects in an array from each other, are made anew. Rules of ``validate``: ``required``, ``type``,
``value``, ``twice``, ``id``, ``key`` of one that is there twice; as warnings, ``key`` of one that is missing,
``date-time``, and ``mark`` of one that is none of the usual ones and not defined, or defined and not used.

**The Content Delivery API of Storyblok** (https://www.storyblok.com/docs/api/content-delivery/v2), read only: a
``story`` or ``stories``, with those that they refer to (``rels``).

* ``uuid`` → `uri`; ``full_slug``, ``id`` → `identifiers`; ``slug``, ``lang``, ``tag_list``, ``created_at``,
  ``updated_at``, ``first_published_at`` → `slug`, `language`, `keywords`, `created`, `updated`, `published`; a story
  whose ``published_at`` is null is withheld
* of its ``content``: ``title`` (else the ``name``), ``kicker``, ``subtitle``, ``summary``, ``authors``,
  ``categories``, ``image``, and the other usual names of such fields → the same as of Contentful; ``body``, ``text`` …
  → `body`: rich text, Markdown or HTML; components by the texts, pictures and components in them, any other is `Raw` of
  the space ``storyblok``

All other fields of the content are `Foreign` of the space ``storyblok``.

**The REST API of Strapi** (https://docs.strapi.io/cms/api/rest), read only: an answer of one entry or several, of
version 4 (``attributes``) or 5 (``documentId``), with the relations that it was asked for (``populate``).

* ``documentId``, else ``id`` → `uri`, the other → one of `identifiers`; ``locale``, ``createdAt``, ``updatedAt``,
  ``publishedAt`` → `language`, `created`, `updated`, `published`; a draft, of which the last is null, is withheld
* ``title``, ``kicker``, ``subtitle``, ``summary``, ``slug``, ``authors``, ``categories``, ``tags``, ``canonicalUrl``,
  ``cover`` with all its sizes, and the other usual names of such fields → the same as of Contentful
* ``content``, ``body``, ``blocks`` … → `body`: blocks of Strapi's editor and other nodes of Slate, Markdown, HTML, what
  Editor.js, ProseMirror, Draft.js, Quill and Lexical keep, also in a string; the components of a dynamic zone by the
  texts and files in them, any other is `Raw` of the space ``strapi``

All other fields are `Foreign` of the space ``strapi``.

**The REST API of WordPress** (https://developer.wordpress.org/rest-api/reference/posts/, ``wp/v2``): a post or page of
any type, an array of them, or one a line; as it is given, in any context, or as it is sent. Written is what ``edit``
gives, each text both ``raw``, which can be posted, and ``rendered``; with ``context=view`` only ``rendered``.

* ``guid`` ⇄ `uri`; ``link`` and ``id`` ⇄ `identifiers` of the kinds ``url`` and ``wp:post_id``, as in WXR; ``slug`` ⇄
  `slug`, ``lang`` of multilingual sites ⇄ `language`
* ``title``, ``excerpt`` ⇄ `headline`, `summary`; ``content`` ⇄ `body`: what is shown, else blocks and shortcodes
* ``date``, ``modified``, with their ``_gmt`` ⇄ `published`, `updated`, in the zone that the two tell
* ``status`` ⇄ `status`, as in WXR; what is protected by a password is withheld
* of what is embedded (``?_embed``): ``author`` ⇄ `bylines`, ``wp:term`` ⇄ `subjects`, of the taxonomy ``post_tag`` ⇄
  `keywords`, ``wp:featuredmedia`` with all its sizes ⇄ the first of `associations`. Where it is not, the author whom
  Yoast names, and the picture that Jetpack does

WordPress takes numbers for authors, terms and pictures, and nothing that is embedded: those of a post that was read are
put back; for others, look them up by what is in ``_embedded``. A post with an ``id`` is one that is there already. All
else is kept as `Foreign` of the space
``wordpress-rest``, as of ANS; what is in ``_newsformat`` WordPress has no place for.

**The archive of Substack** that its authors may take away (https://support.substack.com/hc/en-us/articles/360037466012),
read only: the posts that its ``posts.csv`` lists, with their texts. ``post_id`` → `uri` and `slug`, ``title``,
``subtitle``, ``post_date`` → `headline`, `subhead`, `published`, ``podcast_url`` → one of `associations`; what is not
``is_published`` is withheld. Buttons and boxes to subscribe are left out with a remark; other columns are `Foreign` of
the space ``substack``, and lists of readers are not looked into.

**Texts as editors keep them**, which many systems have in a field of theirs: a document alone, several in an array, or
one a line. A heading of the first level that a text begins with is its `headline`; there is nothing else of an article
in them. Known nodes ⇄ the blocks that they are; one that is not known is read as the text in it, else it is `Raw` of
the space of the format. What an editor cannot say of a block stands beside what it shows instead, in our own words:
they count until somebody changes the text. Looks, settings and all else of a node that was read is kept as `Foreign` of
that space, as of ANS; IDs and keys of nodes are made anew.

* ``editorjs``: blocks of Editor.js (https://editorjs.io/saving-data/) with the tools of its makers: ``paragraph``,
  ``header``, ``list`` (in versions 1 and 2), ``checklist``, ``quote``, ``image``, ``embed``, ``table``, ``code``,
  ``delimiter``, ``raw``, ``warning``, ``linkTool``, ``attaches``. What no tool can say is ``raw`` HTML. Rules of
  ``validate``: ``required``, ``type``, ``value``, ``twice``
* ``prosemirror``: documents of ProseMirror (https://prosemirror.net/docs/guide/#doc), with the names of TipTap, those
  of ProseMirror's own schemas, and those of Atlassian's documents. Written with the names that were read, or those that
  the option ``names`` says
* ``draftjs``: raw content of Draft.js (https://draftjs.org/docs/api-reference-data-conversion); links, pictures,
  players and rules are entities
* ``lexical``: documents of Lexical (https://lexical.dev/docs/concepts/serialization), read only, with the nodes of
  Ghost and links as Payload has them; a node that is not known is `Raw` of the space ``ghost``
* ``quill``: deltas of Quill (https://quilljs.com/docs/delta), read only; colours, fonts and the like are left out and
  reported

Rules of ``validate`` for WordPress, by the schema of its posts; those in brackets are warnings: ``type``, ``value``,
``date-time``, ``required`` (of texts and links), ``twice``; [``required`` of a post that says nothing, ``clocks`` that
differ as those of no place do, ``slug``, ``status``, ``uri``].
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from newsformat import Article, Envelope
from newsformat.plugin import (
    HTML_BODY,
    AnyFormat,
    Articles,
    Confidence,
    Format,
    NoOptions,
    NoSchema,
    Problem,
    Report,
    Source,
    ValidateOptions,
    hookimpl,
)
from newsformat_cms._apis import DRUPAL_JSONAPI, GUARDIAN
from newsformat_cms._archives import MEDIUM, SUBSTACK
from newsformat_cms._blogs import GHOST, MOVABLE_TYPE, WORDPRESS_REST
from newsformat_cms._declarations import CONCEPT, WriteOptions
from newsformat_cms._editors import DRAFTJS, EDITORJS, LEXICAL, PROSEMIRROR, QUILL
from newsformat_cms._headless import CONTENTFUL, PORTABLE_TEXT, STORYBLOK, STRAPI


def _sniff_apple_news(head: bytes, /) -> Confidence:
    if b'"component' not in head:
        return Confidence.NO
    from newsformat_cms._sniffing import sniff_apple_news

    return sniff_apple_news(head)


def _read_apple_news(source: Source, options: NoOptions, report: Report, /) -> Iterator[Article | Envelope]:
    from newsformat_cms._apple import _reader

    return _reader.read(source, options, report)


def _write_apple_news(articles: Articles, options: WriteOptions, report: Report, /) -> Iterator[bytes]:
    from newsformat_cms._apple import _writer

    return _writer.write(articles, options, report)


def _sniff_ans(head: bytes, /) -> Confidence:
    if b'"type"' not in head:
        return Confidence.NO
    from newsformat_cms._sniffing import sniff_ans

    return sniff_ans(head)


def _read_ans(source: Source, options: NoOptions, report: Report, /) -> Iterator[Article | Envelope]:
    from newsformat_cms._ans import _reader

    return _reader.read(source, options, report)


def _write_ans(articles: Articles, options: WriteOptions, report: Report, /) -> Iterator[bytes]:
    from newsformat_cms._ans import _writer

    return _writer.write(articles, options, report)


def _validate_apple_news(source: Source, options: NoSchema, report: Report, /) -> Iterator[Problem]:
    from newsformat_cms._apple._validator import validate

    return validate(source, options, report)


def _validate_ans(source: Source, options: ValidateOptions, report: Report, /) -> Iterator[Problem]:
    from newsformat_cms._ans._validator import validate

    return validate(source, options, report)


ANS: AnyFormat = Format(
    name="ans",
    title="Arc XP ANS",
    spec="https://github.com/washingtonpost/ans-schema",
    suffixes=(".ans.json", ".ans"),
    many=True,
    carries=frozenset(
        (
            *("uri", "version", "kind", "identifiers.*", "headline.*", "kicker.*", "subhead.*", "summary.*"),
            *("other_headlines.*", "slug", "bylines.*", "dateline.*", "created", "updated", "published", "embargo"),
            *("language", "status", "notes.*", "keywords", "rights.*"),
            *(f"{name}{part}" for name in ("contributors", "sources", "subjects", "entities") for part in CONCEPT),
            *("associations", "associations.role", "associations.title", "associations.uri"),
            *("associations.media.*", "foreign.ans", "envelope.foreign.ans", "body.raw.ans", *HTML_BODY),
        )
    ),
    sniff=_sniff_ans,
    read=_read_ans,
    write=_write_ans,
    validate=_validate_ans,
    write_options=WriteOptions,
)

APPLE_NEWS: AnyFormat = Format(
    name="apple-news",
    title="Apple News Format",
    spec="https://developer.apple.com/documentation/applenewsformat",
    suffixes=(".apple-news.json", ".anf"),
    carries=frozenset(
        (
            *("headline.*", "subhead", "summary", "bylines", "created", "updated", "published", "language", "keywords"),
            *("body.paragraph", "body.heading", "body.quote.*", "body.list", "body.table.*", "body.preformatted"),
            *("body.media", "body.media.kind", "body.media.caption", "body.media.alt", "body.rule", "body.embed"),
            *("body.related.*", "body.nested", "inline.*", "foreign.apple-news"),
        )
    ),
    in_part=frozenset(("uri", "identifiers", "identifiers.kind")),
    sniff=_sniff_apple_news,
    read=_read_apple_news,
    write=_write_apple_news,
    validate=_validate_apple_news,
    validate_options=NoSchema,
    write_options=WriteOptions,
)


@hookimpl
def newsformat_formats() -> Iterable[AnyFormat]:
    """Bring all of them."""
    editors = [DRAFTJS, EDITORJS, LEXICAL, PROSEMIRROR, QUILL]
    return [
        ANS,
        APPLE_NEWS,
        CONTENTFUL,
        DRUPAL_JSONAPI,
        GHOST,
        GUARDIAN,
        MEDIUM,
        MOVABLE_TYPE,
        PORTABLE_TEXT,
        STORYBLOK,
        STRAPI,
        SUBSTACK,
        WORDPRESS_REST,
        *editors,
    ]
