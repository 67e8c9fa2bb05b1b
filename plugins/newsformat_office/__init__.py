"""Office documents: Office Open XML (``docx``), OpenDocument (``odt``), RTF, ICML, IDML, tagged text, PDF.

ECMA-376, 5th edition: https://ecma-international.org/publications-and-standards/standards/ecma-376/; OpenDocument 1.3
(ISO/IEC 26300): https://docs.oasis-open.org/office/OpenDocument/v1.3/, also as a single file of XML (``.fodt``); Rich
Text Format 1.9.1: https://interoperability.blob.core.windows.net/files/Archive_References/%5bMSFT-RTF%5d.pdf.

A document is one article; an export of a press database (`newsformat.markup.exports`) becomes one article per story,
by its fields, as in plain text. The style of a paragraph determines its kind: by its built-in name, which is the same
in all languages of the program, by its outline level, or by the style that it is based on:

* ``Title`` → `Article.headline`, ``Subtitle`` → `subhead`; without a title, a heading at the beginning of the document
* ``Kicker``, ``Summary``, ``Byline`` or ``Author``, ``Dateline``, ``Credit`` → the attributes, if a newsroom has such
  styles; ``Embargo`` → `embargo` and `status`; text that is neither withholds the story
* ``heading 1`` …, ``text:h`` → `Heading`; ``Quote``, ``Intense Quote``, ``Quotations`` → `Quote`;
  ``HTML Preformatted``, ``Preformatted Text`` → `Preformatted`
* paragraphs with numbers or bullets, ``text:list`` → `List`, also nested; tables → `Table`: rows repeated on each page
  are its header, a line above in the style ``Caption`` or ``Table`` its caption; pictures in cells are put below it
* bold, italic, underlined, struck, superscript and subscript text, also by character styles → `Style`; a
  language other than the document's → `Lang`; hyperlinks, also those of fields → `Link`
* pictures → `Media` by file name, with the text below in the style ``Caption``, or in the same box; their data are left
  out and reported, and ``newsformat files`` extracts them
* footnotes with a reference → paragraphs at the end; insertions are accepted and deletions left out, with a
  remark; left out and reported are comments, headers, footers, hidden text (also by a style), and unfilled prompts of
  a template
* properties: the title → `title`, the author → `bylines` if the text has none, the dates → `created`, `updated`,
  keywords → `keywords`, the language → `language`, the comment → a note; one named after a status (a draft is
  withheld) or an embargo → `status`, `embargo`; others are left out and reported

Paragraphs without any such style are read as by the format ``text``: headline, byline, dateline, embargo and contact
are found, and bold lines that are headings.

Writes a document with these styles and some of its own (``Embargo``, ``Editors Note``, ``Picture``, ``Related`` …).
Dates, the URI, keywords, the notice of `rights`, names of `sources` etc. are properties of the document, which programs
show and keep; so is a dateline that the text begins with, to avoid printing it twice. Bylines and datelines are printed
as they were if they are read back unchanged, else by name. A document is therefore read back exactly; after a desk has
edited and saved it, by the styles of its paragraphs. Embargoes and statuses that were changed or typed in count;
deleting one does not lift it. Parts of the package are decompressed within the limits only.

Rich Text Format: bytes are in the encoding of their font or of the document. Marks that belong to the style of a
heading are not marks of its text. Pictures are called ``picture-1.png`` and so on. The content of objects, boxes and
unknown destinations is reported. Dates have no zone: UTC is assumed, with a remark. A file that is truncated, has too
many braces or text after its end is read, with a remark. The output is ASCII, with all scripts in Unicode; the language
of a run is kept if Windows has a number for it.

Rules of ``validate``, by the standards; those in brackets are warnings. The place is the name of the part:

* ``docx``: ``content-type`` (a part without a type), ``relation`` (to a missing part), ``xml``, ``root``,
  ``reference`` (to a missing relation), ``cell`` (not ending with a paragraph, which Word refuses), [``style``,
  ``list`` (not defined)]
* ``odt``: ``mimetype`` (first, and not compressed), ``manifest`` (must list all files, and no others), ``xml``,
  ``root``, ``list`` (contains only items), [``version``, ``style``, ``reference`` to a picture]
* ``rtf``: ``braces``, ``end`` (text after it), ``hexadecimal``, ``bin``, [``version``, ``charset``, ``7bit``,
  ``font``, ``style``]
* ``icml``: ``root``, ``version``, ``xml``, ``story`` (missing), ``id`` (repeated), ``reference`` of a link,
  ``cell`` (outside the table, or in an occupied place), ``place`` (of a misplaced element), [``aid``, ``style``]
* ``idml``: ``mimetype`` (first, and not compressed), ``xml``, ``root``, ``part`` (in the design map, but missing),
  ``reference`` of a box to a story, and those of ``icml`` for stories
"""

from __future__ import annotations

from collections.abc import Iterable

from newsformat.markup.sniff import ZIP, xml_root
from newsformat.plugin import AnyFormat, Confidence, Format, hookimpl, lazily
from newsformat_office._carried import CARRIES, CONTENT_OF_FIRST, IN_PART


def _sniff_docx(head: bytes, /) -> Confidence:
    if not head.startswith(ZIP):
        return Confidence.NO
    if b"word/document.xml" in head or b"word/styles.xml" in head or b"word/_rels/" in head:
        return Confidence.CERTAIN
    others = b"xl/" in head or b"ppt/" in head or b"mimetype" in head[30:60] or b"META-INF/" in head
    return Confidence.POSSIBLE if b"[Content_Types].xml" in head and not others else Confidence.NO


def _sniff_odt(head: bytes, /) -> Confidence:
    if head.startswith(ZIP):
        return Confidence.CERTAIN if _ODF_TEXT.match(head, CONTENT_OF_FIRST) else Confidence.NO
    if xml_root(head) != ("urn:oasis:names:tc:opendocument:xmlns:office:1.0", "document"):
        return Confidence.NO
    return Confidence.CERTAIN if _ODF_TEXT.search(head) else Confidence.NO


def _sniff_rtf(head: bytes, /) -> Confidence:
    return Confidence.CERTAIN if _RTF.match(head) else Confidence.NO


_RTF = lazily(rb"(?:\xef\xbb\xbf)?[\s\x00]*+\{\\rtf(?![a-z])")
_ODF_TEXT = lazily(rb"application/vnd\.oasis\.opendocument\.text(?:-template|-flat-xml)?(?!-)")


def _sniff_pdf(head: bytes, /) -> Confidence:
    return Confidence.CERTAIN if b"%PDF-" in head[:1024] else Confidence.NO


DOCX: AnyFormat = Format(
    name="docx",
    title="Word document",
    spec="https://ecma-international.org/publications-and-standards/standards/ecma-376/",
    suffixes=(".docx", ".docm"),
    media_types=("application/vnd.openxmlformats-officedocument.wordprocessingml.document",),
    carries=CARRIES,
    in_part=IN_PART,
    sniff=_sniff_docx,
    read="newsformat_office._docx._reader:read",
    write="newsformat_office._docx._writer:write",
    validate="newsformat_office._docx._validate:validate",
    files="newsformat_office._docx._reader:files",
)


ODT: AnyFormat = Format(
    name="odt",
    title="OpenDocument text",
    spec="https://docs.oasis-open.org/office/OpenDocument/v1.3/",
    suffixes=(".odt", ".fodt", ".ott"),
    media_types=("application/vnd.oasis.opendocument.text", "application/vnd.oasis.opendocument.text-flat-xml"),
    carries=CARRIES,
    in_part=IN_PART,
    sniff=_sniff_odt,
    read="newsformat_office._odt._reader:read",
    write="newsformat_office._odt._writer:write",
    validate="newsformat_office._odt._validate:validate",
    files="newsformat_office._odt._reader:files",
)


RTF: AnyFormat = Format(
    name="rtf",
    title="Rich Text Format",
    spec="https://interoperability.blob.core.windows.net/files/Archive_References/%5bMSFT-RTF%5d.pdf",
    suffixes=(".rtf",),
    media_types=("application/rtf", "text/rtf"),
    carries=CARRIES - {"inline.lang"},
    in_part=IN_PART | {"inline.lang"},  # languages that Windows has a number for
    sniff=_sniff_rtf,
    read="newsformat_office._rtf._reader:read",
    write="newsformat_office._rtf._writer:write",
    validate="newsformat_office._rtf._validate:validate",
    files="newsformat_office._rtf._reader:files",
)


PDF: AnyFormat = Format(
    name="pdf",
    title="Portable Document Format",
    spec="https://pdfa.org/resource/iso-32000-2/",
    suffixes=(".pdf",),
    media_types=("application/pdf",),
    carries=(
        *("title", "headline", "kicker", "subhead", "bylines", "dateline", "credit", "created", "updated"),
        *("published", "embargo", "language", "keywords", "notes", "headline.inline"),
        *("body.paragraph", "body.heading", "body.list", "body.table", "body.related.*"),
        *("inline.link", "inline.strong", "inline.emphasis", "inline.subscript", "inline.superscript"),
    ),
    sniff=_sniff_pdf,
    read="newsformat_office._pdf._reader:read",
    read_options="newsformat_office._options:PdfOptions",
    needs=("pypdfium2", "newsformat[pdf]"),
)


@hookimpl
def newsformat_formats() -> Iterable[AnyFormat]:
    """Register all formats of documents."""
    from newsformat_office._icml import ICML, IDML
    from newsformat_office._tagged import INDESIGN, XPRESS

    return [DOCX, ODT, RTF, ICML, IDML, INDESIGN, XPRESS, PDF]
