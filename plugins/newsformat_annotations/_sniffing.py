"""Detects formats of annotated text by names and values of members, or by columns of tags."""

from __future__ import annotations

from collections import Counter
from itertools import islice, takewhile

from newsformat.markup.sniff import bare_text, is_text, json_members, text_of
from newsformat.plugin import Confidence, lazily
from newsformat_annotations._columns import START, cells_of, is_tag
from newsformat_annotations._corpus_rows import named_columns


_TRIPLES = lazily(
    r'"(?:label|labels|entities)"\s*+:\s*+\[\s*+(?:\]|\[\s*+\d++(?:\.0)?+\s*+,\s*+\d++(?:\.0)?+\s*+,\s*+["\d])'
)
_OFFSETS = lazily(r'"start_offset"\s*+:')
_SPANS = lazily(r'"(?:spans|ents)"\s*+:\s*+(?:\[\s*+(?:\]|\{)|\{\s*+"[^"\\]*+"\s*+:\s*+\[\s*+\{)')
_PAIR = lazily(r'\ufeff?\s*+\[\s*+\[\s*+"(?:[^"\\]|\\.)*+"\s*+,\s*+\{\s*+"entities"\s*+:')
_MIN = lazily(r'"labels"\s*+:\s*+\[\s*+"')
_LISTS = frozenset(("annotations", "predictions", "completions"))


def _members(head: bytes) -> tuple[str, set[str], bool]:
    """Return *head* as text, the members of its first object, and whether that is cut off."""
    text = bare_text(head)
    if text[:1] == "[":
        text = text[1:].lstrip()
    names, rest = json_members(text) if text[:1] == "{" else (set[str](), "")
    return text, names, rest is None


def sniff_doccano(head: bytes, /) -> Confidence:
    """Return the confidence that *head* begins with an example of Doccano."""
    text, names, is_cut = _members(head)
    if names & {"label", "labels", "entities"} and _TRIPLES.search(text) and (is_cut or names & _TEXTS):
        return Confidence.CERTAIN
    if names & {"label", "labels", "entities", "annotations"} and _OFFSETS.search(text):
        return Confidence.CERTAIN
    return _of_long_text(names, is_cut=is_cut)


def sniff_spacy(head: bytes, /) -> Confidence:
    """Return the confidence that *head* begins with an example of Prodigy or a document of spaCy."""
    text, names, is_cut = _members(head)
    if "text" in names and names & {"spans", "ents"} and _SPANS.search(text):
        return Confidence.CERTAIN
    if "paragraphs" in names and '"sentences"' in text and '"orth"' in text:
        return Confidence.CERTAIN
    return Confidence.CERTAIN if _PAIR.match(text_of(head)) else _of_long_text(names, is_cut=is_cut)


_TEXTS = frozenset(("text", "data"))


def _of_long_text(names: set[str], *, is_cut: bool) -> Confidence:
    """Return `POSSIBLE` if spans may follow a text that exceeds the head; the suffix of the file decides."""
    return Confidence.POSSIBLE if is_cut and names & _TEXTS and names <= {"id", *_TEXTS} else Confidence.NO


def sniff_label_studio(head: bytes, /) -> Confidence:
    """Return the confidence that *head* begins with tasks of Label Studio."""
    text, names, is_cut = _members(head)
    if names & _LISTS and not _OFFSETS.search(text) and ("data" in names or (is_cut and '"from_name"' in text)):
        return Confidence.CERTAIN
    if "text" not in names or not _MIN.search(text):
        return Confidence.NO
    return Confidence.CERTAIN if names & _JSON_MIN_MEMBERS else Confidence.LIKELY


_JSON_MIN_MEMBERS = frozenset(("annotation_id", "annotator", "lead_time"))  # members of JSON-MIN beside the spans


def sniff_conll(head: bytes, /) -> Confidence:
    """Return the confidence that *head* begins with columns of words and tags; the first other row decides."""
    if not is_text(head):
        return Confidence.NO
    lines = text_of(head).lstrip("\ufeff").splitlines()
    first = next((line for line in lines if line.strip()), "")
    if first.startswith("#begin document") or named_columns(first):
        return Confidence.CERTAIN
    rows = (cells for line in lines[:-1] or lines if any(cells := cells_of(line)))
    tags: Counter[str] = Counter()
    columns = 0
    for number, row in enumerate(islice(rows, _MAX_ROWS)):
        if row[0] == START and not number:
            return Confidence.CERTAIN
        if row[0].startswith("#") and not is_tag(row[-1]):
            continue
        columns = columns or len(row)
        if len(row) != columns or columns == 1 or not is_tag(row[-1]):
            return Confidence.NO
        tags[row[-1]] += 1
    return Confidence.CERTAIN if tags.total() >= _MIN_ROWS and len(tags) > 1 and "O" in tags else Confidence.NO


_MAX_ROWS, _MIN_ROWS = 200, 3  # numbers of rows


def sniff_conllu(head: bytes, /) -> Confidence:
    """Return the confidence that *head* begins with CoNLL-U: rows of ten columns, or of those named in a comment."""
    if not is_text(head):
        return Confidence.NO
    lines = text_of(head).lstrip("\ufeff").splitlines()
    comments = [*takewhile(lambda line: line.startswith("#") or not line.strip(), lines[:-1] or lines)]
    names = {" ".join(line[1:].partition("=")[0].split()) for line in comments}
    if "global.columns" in names:
        return Confidence.NO if any(map(named_columns, comments)) else Confidence.CERTAIN
    below = [line for line in lines[len(comments) : len(comments) + _MIN_ROWS] if line.strip()]
    rows = [line.split("\t") for line in below if not line.startswith("#")]
    if rows[:-1] and len(lines) == len(comments) + len(rows):
        rows.pop()  # it may be cut off
    if rows and all(
        len(row) == _CONLLU_COLUMNS and _WORD_ID.fullmatch(row[0]) and _HEAD.fullmatch(row[6]) for row in rows
    ):
        return Confidence.CERTAIN
    return Confidence.LIKELY if not rows and names & {"sent_id", "newdoc", "newdoc id"} else Confidence.NO


_CONLLU_COLUMNS = 10  # number of columns
_WORD_ID = lazily(r"1?\d{1,4}(?:[-.]\d{1,5})?")
_HEAD = lazily(r"\d{1,5}|_")
