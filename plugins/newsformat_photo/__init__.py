"""Pictures as agencies deliver them: the metadata in image files, and in XMP sidecar files.

By the IPTC Photo Metadata Standard 2025.1 (https://iptc.org/standards/photo-metadata/iptc-standard/): XMP (ISO 16684-1)
and the older IIM 4.2 (https://iptc.org/standards/iim/).

``photo`` reads JPEG, PNG, WebP and TIFF, including raw files of cameras that are TIFF. The article is the picture: a
`Media` with the name of the file, its size and media type. The image data are not read. A picture whose only metadata
come from a camera or a program (nothing of the following except dates) is not an article.

* XMP is read from a segment APP1 of JPEG and its extensions, a chunk ``iTXt`` of PNG, ``XMP`` of WebP, or tag 700 of
  TIFF
* IIM is read from the image resource 0x0404 of Photoshop in the segments APP13 of JPEG, or tag 33723 or 34377 of TIFF;
  its encoding is the one in 1:90, else UTF-8 if that fits, else a likely one, with a remark
* where both have a field, XMP counts, unless the checksum in the resource 0x0425 shows that IIM was changed after XMP
  was written. Where they differ, the value left out is reported; truncated IIM does not count as a difference
* IIM 2:30, 2:35 → `embargo`; 2:37, 2:38 → `expires`; 1:30 → `services`; datasets without an XMP property →
  `Foreign` of the space ``iim``, named by number; datasets of numbers and binary data are left out and reported
* Exif is used where both lack a value: ``ImageDescription``, unless it is the camera's own, ``Artist``, ``Copyright``,
  ``DateTimeOriginal``. Its other data are not read; nor are the texts of PNG, which is reported

``xmp`` reads and writes a packet in a file of its own, the sidecar of a picture. Properties, also those in a picture:

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
* all else, and details without a place in the article (further languages, the parts of a location), ⇄ `Foreign` of the
  space ``xmp``

XMP describes one picture: the first in the body. What XMP has no property for, or would not be read back unchanged, is
written to the property ``newsformat:rest``. Other programs can ignore it; it is used until they change a property that
it belongs to.

Rules of ``validate`` for XMP, by ISO 16684-1 (6 and 7) and the types of the IPTC standard; those in brackets are
warnings:

* ``xml`` (not well-formed); ``root``; ``rdf`` (what XMP excludes from RDF: ``rdf:ID``, ``rdf:nodeID``,
  ``parseType`` other than ``Resource``, text between elements); ``about`` (more than one resource)
* ``namespace`` (a name without one); ``once``; ``item`` (not an ``rdf:li``)
* ``type``: not the array (``Bag``, ``Seq`` or ``Alt``), structure, text or link that the property requires
* ``language`` of alternatives (missing or repeated), [``default``: none is ``x-default``, or it is not the first]
* ``date``, ``number``, ``boolean``, ``code`` (of subjects and scenes), ``urgency``, [``country``, ``empty``]

For pictures, these rules (with the line in the packet) and further ones apply:

* ``picture`` (not one), ``file`` (damaged), ``extended`` (a part of the XMP is missing)
* of IIM: ``dataset`` (damaged), ``length``, ``once``, ``date``, ``time``, ``urgency``, ``code``, ``characters`` (not in
  the declared set)
* [``digest`` (IIM was changed after XMP was written), ``differs`` (XMP, IIM and Exif contradict each other)]
"""

from __future__ import annotations

from collections.abc import Iterable

from newsformat.plugin import AnyFormat, Format, hookimpl
from newsformat_photo._sniffing import sniff_photo, sniff_xmp


_SPEC = "https://www.iptc.org/std/photometadata/specification/IPTC-PhotoMetadata"
_CARRIED = (
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


# A picture is recognized by its first bytes only: by suffix, any other file of that name, such as one in another image
# format, would be a damaged document.
PHOTO: AnyFormat = Format(
    name="photo",
    title="Picture with IPTC metadata",
    spec=_SPEC,
    media_types=("image/jpeg", "image/png", "image/webp", "image/tiff"),
    carries=(*_CARRIED, "expires", "services", "foreign.iim"),
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
        *_CARRIED,
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
    """Register both formats."""
    return [PHOTO, XMP]
