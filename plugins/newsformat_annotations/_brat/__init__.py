"""brat's standoff format: sniffing and mapping.

``brat`` is the standoff format of brat (https://brat.nlplab.org/standoff.html), the texts and annotations of a
collection in one archive, ZIP or tar (``.tar.gz``), as downloaded from brat. It is only read.

* ``name.txt`` with ``name.ann`` → an article, in the order of the archive; ``name`` → ``Foreign``, as metadata
* ``T1`` (text-bound annotation) → a span; ``R1`` → a relation; ``N1`` (normalization) → the identity of its span,
  `Concept.uri`
* discontinuous spans, further identities of a span and their names, events, attributes, equivalences and
  notes are left out, with a loss; so are annotations without a text, and configurations, with a remark
* Offsets: code points; a line end of two characters counts as two.

Rules of ``validate``: ``text`` (missing for the annotations), ``line`` (not an annotation), ``span`` outside the
text, ``words`` that differ from the text, ``reference`` to a missing annotation, spans that occur ``twice``.
"""

from __future__ import annotations

from newsformat.markup.sniff import ZIP
from newsformat.plugin import AnyFormat, Confidence, Format
from newsformat_annotations._tabular import FOUND


def _sniff(head: bytes, /) -> Confidence:
    if head[_MAGIC] == _USTAR:
        names = [
            head[index : index + _NAME].rstrip(b"\0")
            for index in range(0, len(head), 512)
            if head[index:][_MAGIC] == _USTAR
        ]
        return Confidence.CERTAIN if any(name.endswith(b".ann") for name in names) else Confidence.NO
    if not head.startswith(ZIP) or b".ann" not in head:
        return Confidence.NO
    return Confidence.CERTAIN if b".txt" in head else Confidence.LIKELY


_MAGIC, _USTAR = slice(257, 262), b"ustar"
_NAME = 100  # bytes of the name in a file's header


BRAT: AnyFormat = Format(
    name="brat",
    title="brat standoff, in an archive",
    spec="https://brat.nlplab.org/standoff.html",
    suffixes=(".brat.zip", ".brat.tar"),
    many=True,
    carries=FOUND | {"entities.uri", "inline.break"},
    sniff=_sniff,
    read="newsformat_annotations._brat._reader:read",
    validate="newsformat_annotations._brat._rules:validate",
    read_options="newsformat_annotations._options:ReadOptions",
)
