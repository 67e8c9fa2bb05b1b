"""InCopy and InDesign: stories (ICML), and layouts with their stories (IDML).

InCopy and InDesign, by the IDML File Format Specification (Adobe, CS6 and later): ``icml`` is a story, as exchanged
between editorial systems and layouts; ``idml`` is a layout with all of its stories, which is only read.

* the style of a paragraph determines its kind, by words in its name in several languages (``01_Headline 2sp``,
  ``Dachzeile``, ``Intertitre``, ``Ladillo``, ``Bildunterschrift``, ``Photo Credit`` …), or the style that it is based
  on: the head of the article, `Heading`, `Quote`, the caption and the credit of a picture; below the first text a
  headline or subhead is a `Heading`. Without a style, the XML tag around it counts. Unknown styles are text, with a
  remark, unless the option ``styles`` maps them. If any paragraph has the style of a headline, no line of the text is
  left out; if none has, the whole is read as a manuscript
* ``Br`` and the end of a range end a paragraph; lists by ``BulletsAndNumberingListType``; ``Table`` → `Table`
* ``FontStyle``, ``Underline``, ``StrikeThru``, ``Position``, and character styles so named → `Style`;
  ``AppliedLanguage`` → `language` or `Lang`, if the text is in its script; ``HyperlinkTextSource`` → `Link`
* ``Note`` → `notes`; insertions are accepted, deletions left out, with a remark; footnotes are put at the end; pictures
  → `Media` by file name; ``StoryTitle``, XMP → `title`, `bylines`, `created`, `updated`, `keywords`, a note
* a story with a headline is an article, with the stories without one that follow it; on the pages of a layout, with
  those below the headline, and a kicker above it. The file's own list of articles takes precedence. Content
  outside the pages, on hidden layers and on master pages is left out and reported

Writes a story with styles that a layout may define, too, so that it takes on its look. Embargo, status and notes become
notes, which are not printed; other unprinted attributes become a label of the story, which InCopy and InDesign keep.
"""

from __future__ import annotations

from newsformat.markup.sniff import ZIP, xml_root
from newsformat.plugin import AnyFormat, Confidence, Format
from newsformat_office._carried import CARRIES, CONTENT_OF_FIRST, IN_PART


def _sniff_icml(head: bytes, /) -> Confidence:
    if xml_root(head) != ("", "Document"):
        return Confidence.NO
    return Confidence.CERTAIN if b"<?aid " in head or b"DOMVersion=" in head else Confidence.NO


def _sniff_idml(head: bytes, /) -> Confidence:
    if not head.startswith(ZIP):
        return Confidence.NO
    if head.startswith(_PACKAGE, CONTENT_OF_FIRST):
        return Confidence.CERTAIN
    return Confidence.LIKELY if b"designmap.xml" in head else Confidence.NO


_PACKAGE = b"application/vnd.adobe.indesign-idml-package"


_SPEC = (
    "https://wwwimages.adobe.com/www.adobe.com/content/dam/acom/en/devnet/indesign/sdk/cs6/idml/idml-specification.pdf"
)

ICML: AnyFormat = Format(
    name="icml",
    title="InCopy Markup Language",
    spec=_SPEC,
    suffixes=(".icml",),
    carries=CARRIES,
    in_part=IN_PART,
    sniff=_sniff_icml,
    read="newsformat_office._icml._reader:read",
    read_options="newsformat_office._options:StyleOptions",
    write="newsformat_office._icml._writer:write",
    validate="newsformat_office._icml._validate:validate",
)


IDML: AnyFormat = Format(
    name="idml",
    title="InDesign Markup Language",
    spec=_SPEC,
    suffixes=(".idml",),
    media_types=("application/vnd.adobe.indesign-idml-package",),
    many=True,
    carries=CARRIES,
    sniff=_sniff_idml,
    read="newsformat_office._icml._layout_reader:read",
    read_options="newsformat_office._options:StyleOptions",
    validate="newsformat_office._icml._layout_validate:validate",
)
