"""Texts that are kept sentence by sentence, or word by word, as collections for research have them.

A list of words is a sentence, a list of those, or of objects with a ``sentence`` each, a paragraph, and so on.
"""

from __future__ import annotations

from typing import Any, Final


_SENTENCE: Final = ("sentence", "context", "text")  # members of an object that is one
_BESIDE: Final = frozenset(("tokens", "words", "index", "sentence-index", "sent_id", "ner", "qas", "annotations"))
_SHORTEST: Final = 4  # words
_LONGEST: Final = 10  # characters of a word, on average
_DEEPEST: Final = 6
_UNSPACED: Final = ("。", "！", "？", "」", "』", "”")  # ends of sentences behind which no blank stands


def text_in(value: Any) -> str:
    """Return the text that *value* has in sentences or words; ``""`` if it is no list of these."""
    if not isinstance(value, list) or not value:
        return ""
    if all(isinstance(each, str) for each in value):
        return " ".join(value) if _are_words(value) else ""
    return "\n\n".join(_paragraphs(value, _DEEPEST))


def joined(sentences: list[str]) -> str:
    """Return the paragraph that *sentences* make."""
    text = ""
    for each in filter(None, map(str.strip, sentences)):
        text += each if not text or text.endswith(_UNSPACED) else f" {each}"
    return text


def _are_words(value: list[str]) -> bool:
    many = len(value)
    return (
        many >= _SHORTEST
        and not any(" " in each or "\n" in each for each in value)
        and sum(map(len, value)) <= many * _LONGEST
        and any(len(each) == 1 for each in value)
    )


def _paragraphs(value: list[Any], depth: int) -> list[str]:
    """Return the paragraphs that the list *value* is: one of its sentences, or those of the lists in it."""
    if depth and all(isinstance(each, list) for each in value):
        if all(_is_said(each) for each in value):
            return [joined([" ".join(each) for each in value])]
        inner = [_paragraphs(each, depth - 1) for each in value]
        return [text for each in inner for text in each] if all(inner) else []
    sentences = [_sentence(each) for each in value]
    return [joined(sentences)] if all(sentences) else []


def _is_said(words: list[Any]) -> bool:
    return bool(words) and all(isinstance(each, str) for each in words)


def _sentence(value: Any) -> str:
    """Return the sentence that the object *value* is; ``""`` if it says nothing of one."""
    if not isinstance(value, dict) or not ("sentence" in value or not _BESIDE.isdisjoint(value)):
        return ""
    return next((value[name] for name in _SENTENCE if isinstance(value.get(name), str)), "")
