"""What the REST API of Plone gives and takes, and exports made of it: content of Volto and of the classic interface.

**The REST API of Plone** (https://6.docs.plone.org/plone.restapi/docs/source/usage/serialization.html): an item of
content, an array of them as ``collective.exportimport`` has it, one a line, or what a folder, a collection or a search
answers (``items``). Written as an item that can be posted, several as an array.

* ``UID`` ⇄ `uri`; ``@id`` ⇄ one of `identifiers`, of the kind ``url``; ``id``, the short name, ⇄ `slug`
* ``title``, ``head_title``, ``description`` ⇄ `headline`, `kicker`, `summary`, without marks
* ``created``, ``modified``, ``effective``, ``expires`` ⇄ `created`, `updated`, `published`, `expires`; a day of 1969
  or 2499, by which Plone means no date, is kept, but read as none
* ``review_state`` ⇄ `status`: ``published``, or no state, is usable; anything else is withheld
* ``creators`` ⇄ `bylines`, ``contributors`` ⇄ `contributors`, ``subjects`` ⇄ `keywords`, followed by the names of
  `subjects`; ``language`` ⇄ `language`, ``rights`` ⇄ the notice of `rights`
* ``image``, ``preview_image`` with all scales and ``image_caption`` ⇄ one of `associations`; ``relatedItems`` ⇄ others
* ``blocks``, in the order of ``blocks_layout`` ⇄ `body`; else ``text``, HTML, plain or Markdown → `body`. The block
  ``slate`` ⇄ the block that its text is (see Slate), ``slateTable`` ⇄ `Table`, ``image`` ⇄ `Media`, ``video`` ⇄
  `Embed` or `Media`, ``maps`` → `Embed`, ``separator`` → `Rule`, ``teaser`` → `Related`, ``heading`` → `Heading`,
  ``html`` ⇄ any other block; ``text`` of Draft.js, grids, columns and accordions → what is in them; ``title``,
  ``description`` and ``leadimage`` only repeat what the item says; any other block is read as its text, else it is
  `Raw` of the space ``plone``
* a field named after an embargo (``embargo_until``, ``isEmbargoed`` …) → `embargo`; it is
  kept, and put back if the article still is under that

Folders, pictures, files and links are skipped. Plone takes no address for a picture: those in ``image`` are to be
uploaded. IDs of blocks are made anew, and so is ``plaintext``. All else is kept as `Foreign` of the space ``plone``,
as for ANS; ``_newsformat`` holds what Plone has no place for.

Rules of ``validate`` for Plone; those in brackets are warnings: ``required``, ``type``, ``date-time``, ``twice``,
``reference`` (from the layout to a missing block), [``unplaced`` blocks, which are not in the layout].
"""

from __future__ import annotations

from newsformat.plugin import HTML_BODY, AnyFormat, Format, late_sniffer
from newsformat_cms._carried import CONCEPT


PLONE: AnyFormat = Format(
    name="plone",
    title="Plone REST API",
    spec="https://6.docs.plone.org/plone.restapi/docs/source/usage/serialization.html",
    suffixes=(".plone.json",),
    many=True,
    carries=(
        *("uri", "identifiers.*", "headline", "kicker", "summary", "slug", "bylines.*", "created", "updated"),
        *("published", "expires", "language", "status", "keywords", "rights.*"),
        *(f"{name}{part}" for name in ("contributors", "subjects") for part in CONCEPT),
        *("associations", "associations.role", "associations.title", "associations.uri", "associations.media.*"),
        *("foreign.plone", "body.raw.plone", *HTML_BODY),
    ),
    in_part=("embargo",),
    sniff=late_sniffer("newsformat_cms._sniffing:sniff_plone", b'"@type"'),
    read="newsformat_cms._plone._responses:read",
    write="newsformat_cms._plone._responses:write",
    validate="newsformat_cms._plone._rules:validate",
    write_options="newsformat.markup.options:IndentOptions",
)
