"""Formats of annotated text with one row per word: CoNLL columns, CoNLL-U, and WebAnno TSV."""

from __future__ import annotations

from newsformat.plugin import AnyFormat, Confidence, Format, late_sniffer


def _sniff_webanno(head: bytes, /) -> Confidence:
    return Confidence.CERTAIN if _WEBANNO in head[: len(_WEBANNO) + 3] else Confidence.NO


_WEBANNO = b"#FORMAT=WebAnno TSV 3"


CARRIES = frozenset(
    (
        *("uri", "headline", "subhead", "summary", "bylines", "dateline", "credit", "sources", "published", "updated"),
        *("status", "embargo", "language", "subjects", "keywords", "entities.*", "body.paragraph", "inline.mention"),
        *("foreign.annotations", "entities.foreign"),
    )
)

FOUND = frozenset(
    ("entities", "entities.kind", "entities.code", "entities.scheme", "body.paragraph", "inline.mention")
) | {"foreign.annotations", "entities.foreign"}

CONLL: AnyFormat = Format(
    name="conll",
    title="CoNLL columns (IOB)",
    spec="https://www.clips.uantwerpen.be/conll2003/ner/",
    suffixes=(".conll", ".conll03", ".v4_gold_conll", ".v4_auto_conll", ".iob", ".iob2", ".bio", ".bioes"),
    many=True,
    carries=FOUND,
    sniff=late_sniffer(
        "newsformat_annotations._sniffing:sniff_conll",
        *(b"O\n", b"O\r", b"O\0", b"-DOCSTART-", b"#begin document", b"TOKEN"),
    ),
    read="newsformat_annotations._conll:read",
    validate="newsformat_annotations._conll:validate",
    read_options="newsformat_annotations._options:ConllOptions",
    validate_options="newsformat_annotations._options:LabelsOption",
)

CONLLU: AnyFormat = Format(
    name="conllu",
    title="CoNLL-U",
    spec="https://universaldependencies.org/format.html",
    suffixes=(".conllu", ".conllup", ".conll-u", ".cupt"),
    many=True,
    open_ended=True,
    carries=CARRIES,
    sniff=late_sniffer(
        "newsformat_annotations._sniffing:sniff_conllu", b"1\t", b"# sent_id", b"# newdoc", b"# global.columns"
    ),
    read="newsformat_annotations._conllu:read",
    write="newsformat_annotations._conllu_writer:write",
    validate="newsformat_annotations._conllu:validate",
    read_options="newsformat_annotations._options:ConlluOptions",
    validate_options="newsformat_annotations._options:LabelsOption",
)


WEBANNO: AnyFormat = Format(
    name="webanno-tsv",
    title="WebAnno TSV 3",
    spec="https://inception-project.github.io/documentation/latest/user-guide",
    suffixes=(".webanno.tsv",),
    carries=FOUND | {"entities.uri", "inline.break"},
    sniff=_sniff_webanno,
    read="newsformat_annotations._webanno:read",
    validate="newsformat_annotations._webanno:validate",
    read_options="newsformat_annotations._options:WebannoOptions",
    validate_options="newsformat_annotations._options:LabelsOption",
)
