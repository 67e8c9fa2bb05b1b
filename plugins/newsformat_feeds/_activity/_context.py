"""The ``@context`` of a document: terms outside the vocabulary, and the language of its texts.

Activity Streams 2.0 (https://www.w3.org/TR/activitystreams-core/), 2.1 and 4.7; JSON-LD 1.1, 4.1 and 4.2.4.
"""

from __future__ import annotations

from typing import Any

from newsformat import Foreign
from newsformat.markup.json import Object, text_of
from newsformat.markup.languages import is_language_tag
from newsformat.markup.members import one_or_several
from newsformat.plugin import Report, tag
from newsformat_feeds._activity._names import CONTEXT, CONTEXTS, SPACE


_NAME = "@context"
_LANGUAGE = "@language"
_UNDETERMINED = "und"


def within(document: Object, value: Any) -> Any:
    """Return *value* with the ``@context`` of the enclosing *document* added, which applies to it as well."""
    outer = one_or_several(document.get(_NAME))
    if not outer or not isinstance(value, dict):
        return value
    return {**value, _NAME: [*outer, *one_or_several(value.get(_NAME))]}


def shared(document: Object, report: Report) -> Object:
    """Return the ``@context`` of *document* as each of its items gets it: of a long one, only the language."""
    context = document.get(_NAME)
    if len(terms := text_of(context)) <= _LONGEST:
        return {_NAME: context}
    report.left_out(f"@context is left out, which is longer than {_LONGEST} characters: {terms:.60}")
    language = language_in(document)
    return {_NAME: {_LANGUAGE: language}} if language else {}


_LONGEST = 4096  # as each item gets a copy


def language_in(value: Object) -> str:
    """Return the language of the texts in *value* without one of their own."""
    languages = [
        item[_LANGUAGE] for item in one_or_several(value.get(_NAME)) if isinstance(item, dict) and _LANGUAGE in item
    ]
    found = tag(languages[-1]) if languages and isinstance(languages[-1], str) else ""  # null means none
    return found if is_language_tag(found) and found != _UNDETERMINED else ""


def terms_in(value: Object, language: str) -> tuple[Foreign, ...]:
    """Return the terms that the ``@context`` of *value* adds to the vocabulary and its known *language*."""
    rest = [_with_language(item, language) for item in one_or_several(value.get(_NAME))]
    terms = list({text_of(item): item for item in rest if item and item not in CONTEXTS}.values())
    return (Foreign(SPACE, _NAME, text_of(terms)),) if terms else ()


def _with_language(context: Any, language: str) -> Any:
    if not isinstance(context, dict):
        return context
    known = {language, _UNDETERMINED}
    return {
        term: meaning
        for term, meaning in context.items()
        if meaning != f"as:{term}" and not (term == _LANGUAGE and isinstance(meaning, str) and tag(meaning) in known)
    }


def take_context(others: Object, language: str, report: Report) -> Any:
    """Take the ``@context`` from foreign members, and return all of it; *language* is that of the texts."""
    terms = others.pop(_NAME, None)
    result = [CONTEXT, *one_or_several(terms)]
    if terms is None:
        return CONTEXT
    if [term.value for term in terms_in({_NAME: result}, language)] == [text_of(terms)]:
        return result
    report.lost(f"foreign.{SPACE}", where=_NAME, why="it is a list of what the vocabulary does not have")
    return CONTEXT
