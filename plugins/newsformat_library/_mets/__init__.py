"""METS: format, sniffing and mapping.

``mets``: issues of newspapers from libraries (METS, https://www.loc.gov/standards/mets/, in profiles such
as those of docWorks, ENMAP and the British Library), which are only read. A METS refers to its pages, in ALTO, as other
files, which a reader never opens: so a ZIP archive is read that contains them all, with one or many METS. Of a METS
without an archive, articles are read with their descriptions; the missing texts are a loss.

* a division (``div``) of the type ``ARTICLE`` is an article; so are advertisements, letters, death notices, the
  weather and sections with a text of their own, with their type as one of `genres`. If none is marked, each page is
  one
* the areas (``fptr/area``) in it, or those of the page linked to it by ``structLink``, are read in order: blocks,
  or lines and words from ``BEGIN`` to ``END``; those of a ``PARAGRAPH`` are one `Paragraph`, across columns and pages
* ``HEADING`` with ``TITLE`` → `headline`, with ``OVERLINE`` → `kicker`, with ``SUBHEADLINE`` → `subhead`; the title
  in MODS, or ``@LABEL``, takes precedence, and the printed one is among `other_headlines` if it differs; in the text a
  `Heading`; ``AUTHOR`` → `bylines`, ``CAPTION`` → `Media`; the heading of a ``SECTION`` → `subjects`
* MODS of the article: read like catalogue records (``mods``), except for titles; of the issue: its title → `sources`,
  ``dateIssued`` → `published`, ``language``, ``accessCondition`` → `rights`
* of the pages: ``NamedEntityTag`` → `entities`; ``@LANG`` → `language`, if there is none in MODS
* all of MODS, ``metsHdr``, and ``OBJID``, ``LABEL``, ``TYPE`` and ``PROFILE`` of the METS → `Foreign` of the space
  ``mets``
* text outside of articles, such as the name of the newspaper, pages missing in the archive, unused names and
  types of divisions, ``amdSec`` and other files are left out, with a report; sizes and checksums of files,
  with a remark
"""

from __future__ import annotations

from newsformat.markup.sniff import ZIP, sniff_root
from newsformat.plugin import AnyFormat, Confidence, Format, ValidateOptions
from newsformat_library._zipped import names_in


_METS = "http://www.loc.gov/METS/"


def _sniff_mets(head: bytes, /) -> Confidence:
    if not head.startswith(ZIP):
        return sniff_root(head, ("mets",), _METS)
    names = names_in(head)
    if any(name.startswith(_DOCUMENTS) for name in names) or not any(name.endswith(b".xml") for name in names):
        return Confidence.NO
    return Confidence.LIKELY if any(b"mets" in name.rpartition(b"/")[2] for name in names) else Confidence.POSSIBLE


_DOCUMENTS = (b"[content_types]", b"mimetype", b"meta-inf/", b"word/", b"_rels/", b"docprops/", b"xl/", b"ppt/")


METS: AnyFormat = Format(
    name="mets",
    title="METS with ALTO, in a ZIP archive",
    spec="https://www.loc.gov/standards/mets/",
    suffixes=(".mets.zip", ".mets.xml"),
    many=True,
    carries=(
        *("uri", "kind", "identifiers.*", "headline", "kicker", "subhead", "summary", "other_headlines"),
        *("other_headlines.role", "bylines.*", "contributors.*", "sources.*", "subjects.*", "genres.*", "created"),
        *("published", "updated", "embargo", "language", "notes.*", "rights.usage_terms", "rights.licence"),
        *(
            "entities.*",
            "associations.*",
            "body.paragraph",
            "body.heading",
            "body.language",
            "body.media",
            "body.media.caption",
        ),
        *("foreign.alto", "foreign.mets"),
    ),
    sniff=_sniff_mets,
    read="newsformat_library._mets._reader:read",
    validate="newsformat_library._mets._validate:validate",
    validate_options=ValidateOptions,
)
