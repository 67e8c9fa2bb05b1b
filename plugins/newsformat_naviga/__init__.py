"""Formats of Naviga's Writer and Content Lab: NavigaDoc, which is JSON, and its predecessor IDF, which is XML.

``navigadoc`` (https://github.com/navigacontentlab/navigadoc, with a schema of 2022) is a document of blocks, an array
of such documents, or one a line. A block has a type, data, links and blocks of its own.

* ``uri`` ⇄ `Article.uri`, else the ``uuid`` as ``urn:uuid:…``; a ``uuid`` beside it, ``url`` and ``path`` ⇄ the first
  of `identifiers`, properties ``altId`` the others
* ``type`` ⇄ `kind`: ``x-im/article``, ``x-im/image``, ``x-im/pdf``, ``x-im/video``, ``x-im/audio`` and
  ``x-im/package``. Any document with content is an article; a concept or assignment without content is not
* ``title`` ⇄ `title`; ``language``, ``created``, ``modified``, ``published``, ``unpublished`` ⇄ `language`, `created`,
  `updated`, `published`, `expires`
* ``status`` ⇄ `status`; a draft, and any unknown value, is withheld
* properties ``slugline``, ``creditline``, ``version``, ``digitalSourceType``, ``urgency``, ``embargoed``, ``signal``,
  ``keyword``, ``copyrightHolder``, ``copyrightNotice``, ``usageTerms``, ``licence`` and ``rightsScope`` ⇄ `slug`,
  `credit`, `version`, `digital_source_type`, `urgency`, `embargo`, `signals`, `keywords` and one of `rights`

Links:

* ``author`` ⇄ `bylines`, with e-mail and affiliation; ``contributor`` and ``creator`` ⇄ `contributors`
* ``subject`` (or any link to a section, story or topic) ⇄ `entities` if it is a person, organisation, place or event,
  else `subjects`; the type is the kind, the UUID a code in the scheme ``uuid``
* ``channel``, ``mainchannel`` and ``products`` ⇄ `services`; ``articlesource`` ⇄ `sources`; ``articletype`` ⇄ `genres`
* links of any relation to an article, picture, video, PDF, list, package or page ⇄ `associations`

Content, including the block types of Naviga's older editors:

* ``preleadin``, ``x-im/header``, ``drophead``, ``dateline`` and ``preamble`` above the text ⇄ `kicker`, `headline`,
  `subhead`, `dateline`, `summary`; without a header, ``title`` is the headline; ``byline`` there → `bylines`
* ``x-im/paragraph``, ``subheadline1`` … ``5``, ``blockquote``, ``x-im/unordered-list``, ``x-im/ordered-list``,
  ``x-im/table``, ``monospace`` ⇄ blocks of the `body`, their text HTML
* ``x-im/image``, ``x-im/video``, ``x-im/audio``, ``x-im/pdf`` ⇄ `Media`; ``x-im/imagegallery`` → each of its pictures
* ``x-im/youtube``, ``x-im/socialembed``, ``x-im/iframely``, ``x-im/htmlembed`` ⇄ `Embed`; ``x-im/link`` ⇄ `Related`
* ``x-im/content-part``, a box → its subject, title and text
* any other block → a paragraph of its text, or an embed of its address; without either, native markup (`Raw`)

Metadata: ``x-im/teaser`` ⇄ `other_headlines`, ``x-im/note`` ⇄ `notes`; of a document that is a picture, ``x-im/image``
→ the picture in its body.

Blocks with data that the model has no place for (crops, boxes, the home of an author) are kept as `Foreign` of the
space ``navigadoc``, as are unknown properties and members. They are written back as long as the article still has the
value that they were read as. The IDs of blocks are dropped. Required members (``uuid``, ``created``) that an article
lacks are made up, and listed in the property ``newsformat:assumed``.

Rules of ``validate``, by the schema; those in brackets are warnings: ``required`` (``uuid``, ``type``, ``created``;
the name of a property), ``type``, ``uuid``, ``date-time``, ``twice``; [``uri``; ``block`` without a type and a
relation].

``idf`` is the XML of Infomaker's Writer, as the product was called before (https://github.com/Infomaker/writer-format).
It is usually embedded in a NewsItem (NewsML-G2); this format is IDF alone. It is read as the equivalent NavigaDoc, and
not written.

* ``idf`` → an article: its ``element`` and ``object`` are the blocks, in any ``group``; ``xml:lang`` → `language`
* ``object`` → an article of that block
* ``package`` → its name, dates and state, with cover and list as `associations`; ``list`` → its name and its items
* planning items, assignments and concepts are not articles

Rules of ``validate`` for IDF, by its schema: those of `newsformat.markup.xml_rules`, where ``id`` is an ID repeated in
a group. Packages and lists, for which there is no schema, are only checked to be well-formed.
"""

from collections.abc import Iterable

from newsformat.markup.sniff import xml_root
from newsformat.plugin import AnyFormat, Confidence, Format, ValidateOptions, hookimpl


def _sniff_navigadoc(head: bytes, /) -> Confidence:
    if b"x-" not in head or b"{" not in head:
        return Confidence.NO
    from newsformat_naviga._sniffing import sniff

    return sniff(head)


def _sniff_idf(head: bytes, /) -> Confidence:
    root = xml_root(head)
    match root:
        case ("http://www.infomaker.se/idf/1.0", "idf") | ("http://www.infomaker.se/object/1.0", "object"):
            return Confidence.CERTAIN
        case ("", "package" | "list"):
            return Confidence.CERTAIN if _INFOMAKER in head and b"<itemMeta" in head else Confidence.NO
        case ("", "idf"):
            return Confidence.LIKELY
        case _:
            return Confidence.NO


_INFOMAKER = b"http://www.infomaker.se/newsml/1.0"


_BODY = (
    *("body.paragraph", "body.heading", "body.quote.*", "body.list", "body.media.*", "body.table.*"),
    *("body.preformatted", "body.embed.*", "body.related.*", "body.language", "body.nested", "inline.*"),
)

NAVIGADOC: AnyFormat = Format(
    name="navigadoc",
    title="NavigaDoc",
    spec="https://github.com/navigacontentlab/navigadoc",
    suffixes=(".navigadoc.json", ".navigadoc.jsonl"),
    many=True,
    carries=(
        *_BODY,
        *("uri", "kind", "version", "identifiers.*", "headline.*", "kicker.*", "subhead.*", "summary.*", "title"),
        *("other_headlines.*", "slug", "bylines.*", "contributors.*", "dateline.*", "credit", "sources.*"),
        *("services.*", "digital_source_type", "created", "updated", "published", "embargo", "expires", "language"),
        *("status", "urgency", "signals", "notes.*", "subjects.*", "entities.*", "genres.*", "keywords", "rights.*"),
        *("associations", "associations.role", "associations.title", "associations.uri", "associations.media.*"),
        *("body.raw", "body.raw.navigadoc", "foreign.navigadoc"),
    ),
    sniff=_sniff_navigadoc,
    read="newsformat_naviga._navigadoc:read",
    write="newsformat_naviga._navigadoc:write",
    validate="newsformat_naviga._validate:validate",
    validate_options=ValidateOptions,
)


IDF: AnyFormat = Format(
    name="idf",
    title="IDF (Infomaker Writer)",
    spec="https://github.com/Infomaker/writer-format",
    suffixes=(".idf.xml",),
    carries=(
        *(*_BODY, "uri", "kind", "headline.*", "kicker.*", "subhead.*", "summary.*", "title", "bylines.*"),
        *("dateline.*", "contributors.*", "sources.*", "services.*", "subjects.*", "entities.*", "genres.*"),
        *("published", "expires", "language", "status", "associations", "associations.role", "associations.title"),
        *("associations.uri", "associations.media.*", "body.raw", "body.raw.navigadoc", "foreign.navigadoc"),
    ),
    sniff=_sniff_idf,
    read="newsformat_naviga._idf:read",
    validate="newsformat_naviga._idf_rules:validate",
)


@hookimpl
def newsformat_formats() -> Iterable[AnyFormat]:
    """Register the formats of Naviga."""
    return [NAVIGADOC, IDF]
