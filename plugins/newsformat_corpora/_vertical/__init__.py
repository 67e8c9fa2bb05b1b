"""Vertical text: format, sniffing and mapping.

**Vertical text**, one word per line, the input of Sketch Engine and NoSketch Engine
(https://www.sketchengine.eu/documentation/preparing-corpus-text/) and the Corpus Workbench
(https://cwb.sourceforge.io): ``vertical``.

* ``<doc …>``, ``<text …>``, ``<document …>``, ``<article …>`` → an article; without any, the whole file is one. Of its
  attributes ``title``, ``headline`` → `headline`; ``subtitle``, ``summary``, ``author``, ``date``, ``url``,
  ``source``, ``newspaper``, ``publication``, ``website`` → `sources`, ``language``, ``section``, ``topic`` →
  `subjects`, ``keywords``; ``id`` → `uri`, or one of `identifiers`; every other → `Foreign` of the space ``vertical``
* ``<p>`` → `Paragraph`; ``<head>``, ``<h1>`` …, and ``<p heading="1">`` → `Heading`; the first one, above the text, is
  the headline if no attribute gives it. Without paragraphs, each sentence (``<s>``) is one, with a remark
* the first column → the words, with a blank between them, except at ``<g/>``; a document without ``<g/>`` gets a
  remark
* other columns, such as parts of speech and lemmas, and other structures are left out, with a loss; so are
  the attributes of paragraphs and sentences

Several authors or keywords are separated by ``|``, as in Sketch Engine, or by commas.

Written are words, without columns, in ``<doc>``, ``<p>`` and ``<s>``: the headline as an attribute and as the first
paragraph, and the texts of paragraphs, headings, quotations, lists and tables, not those of pictures and other
stories. Words are split without regard to the language: letters, marks and digits, with apostrophes and hyphens inside,
or an ideograph; sentences end with a full stop, a question mark and the like, if a capital letter or a script without
capitals follows. In scripts without blanks, such as Thai and kana, a run of letters is one word, with a remark. Of
`published`, only the day is written.

Rules of ``validate``; those in brackets are warnings: ``columns`` (not as on the first line, reported once per
document), ``word`` (none on a line), ``structure`` (closed without having been opened, or never closed), ``attribute``;
[``nesting`` of structures in themselves, once per name, or overlapping, and ``tag``, on the same line as a word].
"""

from __future__ import annotations

from newsformat.markup.sniff import text_of
from newsformat.plugin import AnyFormat, Confidence, Format, lazily


_BEGINS = lazily(r"\ufeff?\s*(?:<[?!][^\n]*\n\s*)*<[A-Za-z][\w.-]*(?:\s[^<>\n]*)?>[ \t]*\r?\n")
_STRUCTURE = lazily(r"</?[A-Za-z][\w.:-]*(?:\s[^<>]*)?/?>")
_SAMPLE = 4  # number of words examined
_MAX_LENGTH = 1000  # characters of a line with a word; it begins with the word, while lines of XML are indented


def _sniff(head: bytes, /) -> Confidence:
    if b"<" not in head:
        return Confidence.NO
    text = text_of(head)
    if not _BEGINS.match(text):
        return Confidence.NO
    lines = [line.rstrip("\r") for line in text.split("\n")[:-1] if line.strip()]
    structures, words = _structures_and_words(lines)
    if len(words) < _SAMPLE:
        is_whole = _is_whole(structures)
        return Confidence.NO if not is_whole else Confidence.LIKELY if "<s>" in structures else Confidence.POSSIBLE
    if any(map(_is_laid_out, words)):
        return Confidence.NO
    columns = {line.count("\t") for line in words}
    if columns == {0}:
        alone = all(" " not in line.strip() for line in words)
        return Confidence.CERTAIN if alone and "<g/>" in structures else Confidence.LIKELY if alone else Confidence.NO
    if len(columns) == 1 and not any(" " in line.split("\t")[0] for line in words[:_SAMPLE]):
        return Confidence.CERTAIN
    return Confidence.NO if 0 in columns else Confidence.LIKELY


def _structures_and_words(lines: list[str]) -> tuple[list[str], list[str]]:
    """Return the structures and the lines with words; those of XML only up to one that shows that they are no words."""
    structures, words = list[str](), list[str]()
    for number, line in enumerate(lines):
        bare = line.strip()
        if bare[0] == "<" and _STRUCTURE.fullmatch(bare):
            structures.append(bare)
        elif number and not line.startswith(("<!", "<?")):
            words.append(line)
            if len(words) >= _SAMPLE and _is_laid_out(line):
                break
    return structures, words


def _is_laid_out(line: str) -> bool:
    """Is *line* indented, or longer than one with a word, as in XML?"""
    return "  " in line or line[0] == "\t" or len(line) > _MAX_LENGTH


def _is_whole(structures: list[str]) -> bool:
    """Are *structures* one or several complete documents with hardly a word?"""
    return bool(structures) and structures[0].startswith("<doc") and structures[-1] == "</doc>"


VERTICAL: AnyFormat = Format(
    name="vertical",
    title="Vertical text (Sketch Engine, CWB)",
    spec="https://www.sketchengine.eu/documentation/preparing-corpus-text/",
    suffixes=(".vert", ".vertical", ".vrt"),
    many=True,
    open_ended=True,
    carries=("uri", "headline", "subhead", "summary", "sources", "subjects", "foreign.vertical"),
    in_part=(
        "identifiers", "identifiers.kind", "bylines", "bylines.text", "bylines.role", "bylines.affiliation",
        "published", "language", "keywords", "body.paragraph", "body.heading",
    ),
    sniff=_sniff,
    read="newsformat_corpora._vertical._reader:read",
    write="newsformat_corpora._vertical._writer:write",
    validate="newsformat_corpora._vertical._rules:validate",
)  # fmt: skip
