"""Olive: format, sniffing and mapping.

``olive``: articles of newspapers segmented from scanned pages by Olive Software (ActivePaper Archive), its XML
(``XMD-entity``), one file per article (``Ar00102.xml``), or the archive of an issue (``Document.zip``), as used by
Le Temps, Jewish Press and the Nineteenth-Century Serials Edition. They are only read.

* ``@ID``, below ``Meta/@BASE_HREF``, the path of the issue → `uri`; ``Link/@SOURCE``, the file → `identifiers`
* ``Meta/@NAME`` → `headline`, unless it is a placeholder (``Untitled Article``); a first paragraph that
  repeats it is left out
* ``Meta/@PUBLICATION`` → `sources` (the code of the newspaper); ``Meta/@ISSUE_DATE``, day/month/year, → `published`;
  ``@LANGUAGE`` → `language`; ``@ENTITY_TYPE`` → `genres`, unless it is ``Article``
* ``Content/Primitive`` → `Paragraph`: ``L`` begins a line, or a paragraph if its ``@P`` begins with ``S``; ``W`` is a
  word or a sign, a ``QW`` the whole of a word that is split into ``Q``; lines are joined as in ALTO
* ``Img`` → `Media`
* ``@CONTINUATION_TO`` and ``@CONTINUATION_FROM`` → `associations` of the roles ``continuation`` and ``beginning``; in
  an archive the parts of an article are joined, with the paths of further parts as `identifiers`, their headlines →
`Heading`
* positions and type of words are left out, with a remark that counts the characters marked as suspicious; pages
  and tables of contents beside the articles, which say the same, are left out with a remark
"""

from __future__ import annotations

from newsformat.markup.sniff import ZIP, xml_root
from newsformat.plugin import AnyFormat, Confidence, Format, lazily
from newsformat_library._zipped import names_in


def _sniff_olive(head: bytes, /) -> Confidence:
    if head.startswith(ZIP):
        return Confidence.LIKELY if any(map(_FILE.search, names_in(head))) else Confidence.NO
    return Confidence.CERTAIN if b"XMD-entity" in head and xml_root(head) == ("", "XMD-entity") else Confidence.NO


_FILE = lazily(rb"(?:\A|/)a[rd]\d{5}\.xml\Z")


OLIVE: AnyFormat = Format(
    name="olive",
    title="Olive (ActivePaper Archive)",
    spec="https://github.com/impresso/impresso-text-acquisition",
    suffixes=(".olive.xml", ".olive.zip"),
    many=True,
    carries=(
        *("uri", "identifiers.*", "headline", "sources", "sources.code", "sources.scheme", "genres", "published"),
        *("language", "associations", "associations.uri", "body.paragraph", "body.heading", "body.media"),
        "foreign.olive",
    ),
    sniff=_sniff_olive,
    read="newsformat_library._olive._reader:read",
)
