"""What NPR gives its stations: the Content Distribution Service, and NPRML of the Story API before it.

**The Content Distribution Service of NPR** (CDS; https://npr.github.io/content-distribution-service/), read only: what
it answers (``resources``), a document by itself, an array of them, or one a line.

* ``id`` → `uri`; ``webPages``, ``nprWebsitePath`` → `identifiers`, the canonical page of the kind ``url``
* ``title`` → `headline`, ``subtitle`` → `subhead`, ``socialTitle`` and ``seoTitle`` → `other_headlines`, ``teaser`` →
  `summary`
* ``publishDateTime`` → `published`, ``editorialLastModifiedDateTime`` → `updated`
* ``bylines`` → `bylines`, those of which there is a document → `contributors`; ``owners``, ``brandings`` → `sources`;
  ``collections`` → `subjects`, their relation the kind
* ``layout`` → `body`, in its order: ``text``, ``transcript`` and ``html-block`` as HTML, ``image``, ``audio`` and
  videos → `Media`, ``pull-quote`` → `Quote`, ``youtube-video`` → `Embed`, ``promo-card``, ``internal-link`` and
  ``external-link`` → `Related`; of galleries, lists and containers what is in them. Below it ``corrections``, which are
  `signals`, too
* ``images``, ``audio``, ``videos`` that are not in the layout, and ``relatedItems`` → `associations`

Links that are followed already (``embed``) count as what they lead to. What is left of documents and assets, such as
who may distribute it, is `Foreign` of the space ``npr-cds``.

**NPRML** (``nprml``, 0.9x), the XML of NPR's Story API, read only (https://github.com/npr/nprapi-wordpress reads and
writes it). Its times have zones.

* ``@id`` → `uri`; ``link``, ``partnerId`` → `identifiers`, the page of the kind ``url``
* ``title`` → `headline`, ``subtitle`` → `subhead`, ``shortTitle`` → `other_headlines`, ``teaser`` → `summary`, ``slug``
  → `slug`; ``keywords`` → `keywords`
* ``storyDate`` → `published`; ``lastModifiedDate``, else ``pubDate`` → `updated`
* ``byline`` → `bylines`, with a number or an address also `contributors`; ``organization`` → `sources`; ``parent`` →
  `subjects`, its type the kind
* ``textWithHtml``, else ``text`` → `body`, by ``layout`` with ``image``, ``htmlAsset`` and ``externalAsset`` in their
  places; ``pullQuote`` → `Quote`; below it the ``correction``
* pictures that are not in the layout, and ``audio`` → `associations`, by their type; ``relatedLink`` → `associations`

Every other element is `Foreign` of the space ``nprml``; the ``title`` of the list is that of the envelope.

Rules of ``validate`` for documents of CDS, by its profiles; those in brackets are warnings: ``required``, ``type``,
``value``, ``date-time``, ``twice``, ``asset`` (a link to one that is not there); [``unused`` (an asset to which nothing
links)].

Rules of ``validate`` for NPRML; those in brackets are warnings: ``root``, ``required``, ``twice``, ``date``,
``number``, ``unique``; [``text``, ``child``, ``reference`` (what a layout places and is not there), and ``number`` and
``unique`` where nothing hangs on it].
"""
