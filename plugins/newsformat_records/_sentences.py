"""Texts split into sentences or words, as in research collections.

A list of words is a sentence; a list of sentences, or of objects with a ``sentence`` each, is a paragraph; and so on.
"""

from __future__ import annotations

from typing import Any, Final


_SENTENCE: Final = ("sentence", "context", "text")  # members with the text of a sentence
_ANNOTATIONS: Final = frozenset(("tokens", "words", "index", "sentence-index", "sent_id", "ner", "qas", "annotations"))
_MIN_WORDS: Final = 4  # words in a list of words
_MAX_AVERAGE: Final = 10  # average length of a word, in characters
_MAX_DEPTH: Final = 6
_ENDS_WITHOUT_BLANK: Final = ("。", "！", "？", "」", "』", "”")  # ends of sentences that no blank follows


def text_in(value: Any) -> str:
    """Return the text of a list of sentences or words; ``""`` if *value* is not one."""
    if not isinstance(value, list) or not value:
        return ""
    if all(isinstance(item, str) for item in value):
        return " ".join(value) if _are_words(value) else ""
    return "\n\n".join(_paragraphs(value, _MAX_DEPTH))


def joined(sentences: list[str]) -> str:
    """Join *sentences* to a paragraph."""
    text = ""
    for name in filter(None, map(str.strip, sentences)):
        text += name if not text or text.endswith(_ENDS_WITHOUT_BLANK) else f" {name}"
    return text


def _are_words(value: list[str]) -> bool:
    many = len(value)
    return (
        many >= _MIN_WORDS
        and not any(" " in text or "\n" in text for text in value)
        and sum(map(len, value)) <= many * _MAX_AVERAGE
        and any(len(text) == 1 for text in value)
    )


def _paragraphs(value: list[Any], depth: int) -> list[str]:
    """Return the paragraphs of the list *value*: a single one of sentences, or those of nested lists."""
    if depth and all(isinstance(item, list) for item in value):
        if all(_are_strings(item) for item in value):
            return [joined([" ".join(item) for item in value])]
        inner = [_paragraphs(item, depth - 1) for item in value]
        return [text for group in inner for text in group] if all(inner) else []
    sentences = [_sentence(item) for item in value]
    return [joined(sentences)] if all(sentences) else []


def _are_strings(words: list[Any]) -> bool:
    return bool(words) and all(isinstance(word, str) for word in words)


def _sentence(value: Any) -> str:
    """Return the sentence in the object *value*; ``""`` if there is none."""
    if not isinstance(value, dict) or not ("sentence" in value or not _ANNOTATIONS.isdisjoint(value)):
        return ""
    return next((value[name] for name in _SENTENCE if isinstance(value.get(name), str)), "")
