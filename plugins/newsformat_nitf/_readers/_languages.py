"""The language (``@xml:lang``) of elements that hold blocks or running text."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from attrs import evolve

from newsformat import Block, Inline, Inlines, Lang, Text
from newsformat.markup.xml import Element
from newsformat.plugin import inlines
from newsformat_nitf._readers._reading import Reading, language_of


def in_language_of(element: Element, blocks: Sequence[Block]) -> Sequence[Block]:
    """Return the *blocks* of *element* in its language, unless they have their own."""
    language = language_of(element)
    return [block if block.language else evolve(block, language=language) for block in blocks] if language else blocks


def in_own_language(element: Element, runs: Inlines, reading: Reading) -> Inlines:
    """Return the *runs* of *element*, marked with its language if that differs from the context's."""
    language = language_of(element)
    if not language:
        return runs
    outer = next(filter(None, map(language_of, element.iterancestors("*"))), reading.language)
    return inlines([_marked(run, Lang(language)) for run in runs]) if language != outer else runs


def marked(runs: Iterable[Inline], language: str, reading: Reading) -> Iterable[Inline]:
    """Return *runs* marked with *language*, unless they have their own, if the story is in another one."""
    if not language or language == reading.language:
        return runs
    return [_marked(run, Lang(language)) for run in runs]


def _marked(run: Inline, mark: Lang) -> Inline:
    if not isinstance(run, Text) or any(isinstance(inline, Lang) for inline in run.marks):
        return run
    return Text(run.text, (mark, *run.marks))
