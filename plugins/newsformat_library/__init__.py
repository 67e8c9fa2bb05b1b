"""Formats of archives, libraries and researchers: TEI, METS, ALTO, PAGE, hOCR …, Delpher, Trove, Olive, PAM."""

from __future__ import annotations

from collections.abc import Iterable

from newsformat.plugin import AnyFormat, hookimpl
from newsformat_library._abbyy import ABBYY
from newsformat_library._alto import ALTO
from newsformat_library._catalogue import DUBLIN_CORE, MARCXML, MODS, OAI_PMH, SRU
from newsformat_library._delpher import DELPHER
from newsformat_library._djvu import DJVU_XML
from newsformat_library._hocr import HOCR
from newsformat_library._impresso import IMPRESSO
from newsformat_library._mets import METS
from newsformat_library._olive import OLIVE
from newsformat_library._page_xml import PAGE_XML
from newsformat_library._pam import PAM
from newsformat_library._papers_past import PAPERS_PAST
from newsformat_library._tei import TEI
from newsformat_library._trove import TROVE


@hookimpl
def newsformat_formats() -> Iterable[AnyFormat]:
    """Return all formats of the package."""
    return [
        *(ABBYY, ALTO, DELPHER, DJVU_XML, DUBLIN_CORE, HOCR, IMPRESSO, MARCXML),
        *(METS, MODS, OAI_PMH, OLIVE, PAGE_XML, PAM),
        *(PAPERS_PAST, SRU, TEI, TROVE),
    ]
