"""Training data of spaCy 2, as made by ``docs_to_json``: documents of paragraphs, sentences and tokens."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from newsformat.markup.json import Object
from newsformat.markup.members import has_value, leave_out
from newsformat.plugin import Report
from newsformat_annotations._columns import spans_of
from newsformat_annotations._conllu_sentences import Word, locate_words
from newsformat_annotations._layout import BETWEEN


_DOCUMENT = dict.fromkeys(("paragraphs",), object)
_PARAGRAPH: dict[str, type | tuple[type, ...]] = {"raw": str, "sentences": list, "cats": list, "entities": list}
_TOKEN = frozenset(("id", "orth", "text", "ner", "space"))


def example_of_paragraphs(value: Object, report: Report) -> Object:
    """Return the training document *value* as an example with ``text``, ``ents`` and its other members."""
    texts: list[str] = []
    ents: list[Any] = []
    cats: list[Any] = []
    length, has_more = 0, False
    for paragraph in value["paragraphs"]:
        if not isinstance(paragraph, dict):
            leave_out({"paragraph": paragraph}, {}, "a document", report)
            continue
        tokens = [*_tokens(paragraph, report)]
        raw = raw_text if isinstance(raw_text := paragraph.get("raw"), str) else ""
        text, places = locate_words(map(_word, tokens), raw)
        found = given if isinstance(given := paragraph.get("entities"), list) else [*_tagged(tokens, places)]
        text = raw if raw and (given or not found) else text
        ents += [_moved(group, length) for group in found]
        cats += kinds if isinstance(kinds := paragraph.get("cats"), list) else []
        leave_out(paragraph, _PARAGRAPH, "a paragraph", report)
        has_more = has_more or any(
            has_value(item) for token in tokens for name, item in token.items() if name not in _TOKEN
        )
        texts.append(text)
        length += len(text) + len(BETWEEN)
    rest = {name: item for name, item in value.items() if name not in _DOCUMENT}
    more = {name: group for name, group in (("cats", cats), ("tokens", has_more)) if group}
    return {**rest, **more, "text": BETWEEN.join(texts), "ents": ents}


def _tokens(paragraph: Object, report: Report) -> Iterator[Object]:
    sentences = paragraph.get("sentences")
    for sentence in sentences if isinstance(sentences, list) else []:
        members = sentence if isinstance(sentence, dict) else {"words": sentence}
        tokens = members.get("tokens")
        for token in tokens if isinstance(tokens, list) else []:
            if isinstance(token, dict) and isinstance(token.get("orth"), str):
                yield token
            else:
                leave_out({"token": token}, {}, "a sentence", report)
        leave_out(members, {"tokens": list}, "a sentence", report)


def _word(token: Object) -> Word:
    return Word(token["orth"], "", token.get("space") != "")


def _tagged(tokens: list[Object], places: list[tuple[int, int]]) -> Iterator[list[Any]]:
    """Yield the spans that the tags of *tokens* mark; ``-`` means that a token has not been annotated."""
    tags = [tag if isinstance(tag := token.get("ner"), str) else "-" for token in tokens]
    for span in spans_of(tags, places):
        yield [span.start, span.end, span.label]


def _moved(entity: Any, by: int) -> Any:
    match entity:
        case [int(start), int(end), str(label)]:
            return [start + by, end + by, label]
        case _:
            return entity
