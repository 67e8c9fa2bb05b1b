"""The formats of annotated text that have a row for each word: columns of CoNLL, and WebAnno TSV."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from newsformat import Article, Envelope
from newsformat.plugin import AnyFormat, Confidence, Format, Problem, Report, Source


if TYPE_CHECKING:
    from newsformat_annotations._options import ConllOptions, LabelsOption, WebannoOptions


def _sniff_conll(head: bytes, /) -> Confidence:
    if b"O" not in head:
        return Confidence.NO
    from newsformat_annotations import _sniffing

    return _sniffing.sniff_conll(head)


def _read_conll(source: Source, options: ConllOptions, report: Report, /) -> Iterator[Article | Envelope]:
    from newsformat_annotations import _conll

    return _conll.read(source, options, report)


def _validate_conll(source: Source, options: LabelsOption, report: Report, /) -> Iterator[Problem]:
    from newsformat_annotations import _conll

    return _conll.validate(source, options, report)


def _sniff_webanno(head: bytes, /) -> Confidence:
    return Confidence.CERTAIN if _WEBANNO in head[: len(_WEBANNO) + 3] else Confidence.NO


_WEBANNO = b"#FORMAT=WebAnno TSV 3"


def _read_webanno(source: Source, options: WebannoOptions, report: Report, /) -> Iterator[Article]:
    from newsformat_annotations import _webanno

    return _webanno.read(source, options, report)


def _validate_webanno(source: Source, options: LabelsOption, report: Report, /) -> Iterator[Problem]:
    from newsformat_annotations import _webanno

    return _webanno.validate(source, options)


FOUND = frozenset(
    ("entities", "entities.kind", "entities.code", "entities.scheme", "body.paragraph", "inline.mention")
) | {"foreign.annotations"}

CONLL: AnyFormat = Format(
    name="conll",
    title="CoNLL columns (IOB)",
    spec="https://www.clips.uantwerpen.be/conll2003/ner/",
    suffixes=(".conll", ".conll03", ".iob", ".iob2", ".bio", ".bioes"),
    many=True,
    carries=FOUND,
    sniff=_sniff_conll,
    read=_read_conll,
    validate=_validate_conll,
    read_options="newsformat_annotations._options:ConllOptions",
    validate_options="newsformat_annotations._options:LabelsOption",
)


WEBANNO: AnyFormat = Format(
    name="webanno-tsv",
    title="WebAnno TSV 3",
    spec="https://inception-project.github.io/documentation/latest/user-guide",
    suffixes=(".webanno.tsv",),
    carries=FOUND | {"entities.uri", "inline.break"},
    sniff=_sniff_webanno,
    read=_read_webanno,
    validate=_validate_webanno,
    read_options="newsformat_annotations._options:WebannoOptions",
    validate_options="newsformat_annotations._options:LabelsOption",
)
