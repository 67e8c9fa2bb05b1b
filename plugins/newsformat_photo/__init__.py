"""Pictures as agencies deliver them: the metadata in their files, and in XMP files beside them.

By the IPTC Photo Metadata Standard 2025.1 (https://iptc.org/standards/photo-metadata/iptc-standard/): XMP (ISO 16684-1)
and the older IIM 4.2 (https://iptc.org/standards/iim/).

``photo``: JPEG, PNG, WebP and TIFF, and so the raw files of cameras that are TIFF, which are only read. The article is
the picture: a `Media` with the name of the file, its size and media type. The picture data are not looked at. A picture
whose only metadata come from a camera or a program (nothing of what follows except dates) is not an article.

* XMP is read from a segment APP1 of JPEG, with its extension, a chunk ``iTXt`` of PNG or ``XMP`` of WebP, the tag 700
  of TIFF
* IIM is read from the image resource 0x0404 of Photoshop in the segments APP13 of JPEG, or tag 33723 or 34377 of TIFF;
  its encoding is the one in 1:90, else UTF-8 if that fits, else a likely one, with a remark
* where both have a field, XMP counts, unless the checksum in the resource 0x0425 shows that IIM was changed after XMP
  was made. Where they differ, the report says what is left out; IIM that is only cut shorter does not differ
* IIM 2:30, 2:35 → `embargo`; 2:37, 2:38 → `expires`; 1:30 → `services`; what XMP has no property for → `Foreign` of the
  space ``iim``, named by its number; records of numbers and data are left out, and the report says so
* Exif fills in what neither says: ``ImageDescription``, unless it is the camera's own, ``Artist``, ``Copyright``,
  ``DateTimeOriginal``. Its other data are not read; nor are the texts of PNG, which is reported

``xmp``: a packet in a file of its own, as it lies beside a picture. Properties, in a picture, too:

* ``dc:description`` ⇄ the caption of the `Media`, ``Iptc4xmpCore:AltTextAccessibility`` ⇄ its alternative text
* ``photoshop:Headline`` ⇄ `headline`, ``dc:title`` (object name) ⇄ `Article.title`
* ``dc:creator`` ⇄ `bylines`; ``photoshop:AuthorsPosition``, ``Iptc4xmpCore:CreatorContactInfo`` ⇄ role and contact of
  the first; ``photoshop:CaptionWriter``, ``dc:contributor`` ⇄ `contributors`
* ``photoshop:Credit`` ⇄ `credit`, ``photoshop:Source`` ⇄ `sources`, ``photoshop:Instructions`` ⇄ `notes`
* ``pur:embargoDate`` ⇄ `embargo`, ``prism:embargoDate`` →
* ``photoshop:DateCreated`` ⇄ `content_created`, ``xmp:ModifyDate`` ⇄ `updated`, ``dc:language`` ⇄ `language`
* ``photoshop:Urgency`` ⇄ `urgency`; ``Iptc4xmpExt:DigitalSourceType`` ⇄ `digital_source_type`, of the picture if there
  is a text
* ``Iptc4xmpExt:LocationCreated``, else ``photoshop:City``, ``Iptc4xmpCore:Location``, ``photoshop:State``,
  ``photoshop:Country`` ⇄ the place of the `dateline`
* ``Iptc4xmpExt:LocationShown``, ``PersonInImage``, ``PersonInImageWDetails``, ``OrganisationInImageName``,
  ``ProductInImage``, ``ArtworkOrObject``, ``Event`` with ``EventId`` ⇄ `entities`
* ``dc:subject`` ⇄ `keywords`; ``Iptc4xmpCore:SubjectCode``, ``photoshop:Category`` (as a code),
  ``photoshop:SupplementalCategories``, ``Iptc4xmpExt:AboutCvTerm`` ⇄ `subjects`
* ``Iptc4xmpCore:IntellectualGenre``, ``Iptc4xmpExt:Genre``, ``Iptc4xmpCore:Scene`` ⇄ `genres`
* ``dc:rights`` ⇄ the notice in `rights`, ``xmpRights:UsageTerms`` ⇄ its usage terms, ``xmpRights:WebStatement`` ⇄ its
  licence, ``plus:CopyrightOwner`` ⇄ its holder, or else ``xmpRights:Owner``
* ``Iptc4xmpExt:DigImageGUID`` ⇄ `Article.uri`; ``photoshop:TransmissionReference`` (of the kind ``job``),
  ``plus:ImageSupplierImageID`` (``supplier``), ``dc:identifier`` ⇄ `identifiers`
* all else, and details that the article does not hold (further languages, the parts of a location), ⇄ `Foreign` of the
  space ``xmp``

XMP describes one picture: the first in the body. What XMP has no place for, and what would not read back as it was, is
written in the property ``newsformat:rest``. Others can ignore it, and it counts until somebody changes the property
beside it.

Rules of ``validate`` for XMP, by ISO 16684-1 (6 and 7) and the types of the IPTC standard; those in brackets are
warnings:

* ``xml`` (not well-formed); ``root``; ``rdf`` (what XMP excludes from RDF: ``rdf:ID``, ``rdf:nodeID``,
  ``parseType`` other than ``Resource``, text between elements); ``about`` (another resource than before)
* ``namespace`` (a name without one); ``once``; ``item`` (not an ``rdf:li``)
* ``type``: not the array (``Bag``, ``Seq`` or ``Alt``), structure, text or link that it must be
* ``language`` of alternatives (none, or there twice), [``default``: none is ``x-default``, or it is not the first]
* ``date``, ``number``, ``boolean``, ``code`` (of subjects and scenes), ``urgency``, [``country``, ``empty``]

For pictures, these rules apply, too (the line is that in the packet), and further ones:

* ``picture`` (not one), ``file`` (damaged), ``extended`` (a part of the XMP is missing)
* of IIM: ``dataset`` (damaged), ``length``, ``once``, ``date``, ``time``, ``urgency``, ``code``, ``characters`` (others
  than declared)
* [``digest`` (IIM was changed after XMP was made), ``differs`` (XMP, IIM and Exif contradict each other)]
"""

from __future__ import annotations

from collections.abc import Iterable

from newsformat.plugin import AnyFormat, Format, hookimpl
from newsformat_photo._sniffing import sniff_photo, sniff_xmp


_SPEC = "https://www.iptc.org/std/photometadata/specification/IPTC-PhotoMetadata"
_READ = (
    *("uri", "kind", "identifiers.*", "headline", "title", "bylines.*", "contributors.*", "dateline.*", "credit"),
    *("sources.*", "digital_source_type", "content_created", "updated", "embargo", "language", "urgency"),
    *("notes.*", "subjects.*", "entities.*", "genres.*", "keywords", "rights.*", "body.media.*", "inline.break"),
    *("foreign.xmp",),
    *("contributors.foreign", "sources.foreign", "subjects.foreign", "entities.foreign", "genres.foreign"),
    *("rights.foreign", "body.media.foreign"),
)
_INLINE = (
    *("inline.emphasis", "inline.strong", "inline.underline", "inline.strike", "inline.subscript"),
    *("inline.superscript", "inline.code", "inline.link.*", "inline.mention", "inline.lang"),
)


# A picture is known by its first bytes, whatever it is called: a suffix would make any other file of that name, such as
# one in another format of pictures, damaged news.
PHOTO: AnyFormat = Format(
    name="photo",
    title="Picture with IPTC metadata",
    spec=_SPEC,
    media_types=("image/jpeg", "image/png", "image/webp", "image/tiff"),
    carries=(*_READ, "expires", "services", "foreign.iim"),
    sniff=sniff_photo,
    read="newsformat_photo._reader:read",
    validate="newsformat_photo._photo_rules:validate",
)

XMP: AnyFormat = Format(
    name="xmp",
    title="XMP sidecar file",
    spec=_SPEC,
    suffixes=(".xmp",),
    media_types=("application/rdf+xml",),
    carries=(
        *_READ,
        "version",
        "created",
        "headline.*",
        "summary.*",
        *_INLINE,
        "body.language",
        "body.media.foreign.*",
    ),
    sniff=sniff_xmp,
    read="newsformat_photo._xmp_reader:read",
    write="newsformat_photo._xmp_writer:write",
    validate="newsformat_photo._xmp_rules:validate",
)


@hookimpl
def newsformat_formats() -> Iterable[AnyFormat]:
    """Bring both."""
    return [PHOTO, XMP]
