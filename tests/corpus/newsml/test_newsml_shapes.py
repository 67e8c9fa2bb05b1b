"""What is proved by its shape is what the rules find, whatever values are put into it."""

from __future__ import annotations

import re
from collections.abc import Hashable
from functools import cache

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import newsformat as nf
from newsformat_newsml._rules import Rules
from newsformat_newsml._writers._forms import Form, Forms
from newsformat_newsml._writers._snippet_parser import element_of

from ..shared import needs_shared
from .corpus import files


pytestmark = needs_shared

_VALUE = re.compile(r'(?<==")[^"<]*(?=")|(?<=>)[^<]*(?=<)')
_PIECES = [*"aZ9 :/.%[]#?&<>\"'-_{}|~\\é\u05d0\u00a0\n\t\r=+,;()!*", "//", "%41", "%zz", "http://", "a:b", "x:y z"]
_PIECES += [
    "&amp;",
    "&lt;",
    "&#38;",
    "]]>",
    "]]&gt;",
    "2026-01-01",
    "T10:00:00Z",
    "cpnat:person",
    "drol:summary",
    "sig:",
]
_PIECES += ["<!-- -->", "<x/>", 'z="', "/>", "\x0b", "en", "-GB", "1", "true", "urn:newsformat:g2:1"]
values = st.lists(st.sampled_from(_PIECES), max_size=4).map("".join) | st.sampled_from(_PIECES)


@cache
def snippets() -> list[tuple[str, str]]:
    """Return what is kept of all real items, each with its place."""
    found = {}
    for path in files():
        for article in nf.read_all(path, "newsml-g2"):
            for part in article.foreign:
                found[part.name, part.value] = None
            for concept in (*article.subjects, *article.genres, *article.services, *article.contributors):
                found.update({("contentMeta", item.value): None for item in concept.foreign})
            for link in article.associations:
                found.update({("itemMeta", item.value): None for item in link.foreign})
    return [*found]


@cache
def learned() -> Forms:
    forms = Forms(Rules())
    for place, value in snippets():
        forms.form(place, value)
    return forms


def by_the_rules(place: str, value: str) -> Form | None:
    return Forms(Rules()).form(place, value)


@settings(deadline=None, suppress_health_check=list(HealthCheck))
@given(st.data())
def test_what_has_a_known_shape_is_as_the_rules_say(data: st.DataObject) -> None:
    place, value = data.draw(st.sampled_from(snippets()))
    spans = [match.span() for match in _VALUE.finditer(value)]
    if spans:
        for start, end in sorted(data.draw(st.lists(st.sampled_from(spans), max_size=3, unique=True)), reverse=True):
            value = f"{value[:start]}{data.draw(values)}{value[end:]}"
    assert _told(learned().form(place, value)) == _told(by_the_rules(place, value))


def _told(form: Form | None) -> tuple[Form, list[Hashable]] | None:
    """Return *form* so that it can be compared: what it says in languages, and not what would say it."""
    if form is None:
        return None
    said = (
        [form.by_language.content_in(language) for language in ("", "en", "de", "zh-Hans")] if form.by_language else []
    )
    return form._replace(by_language=None), said


def test_most_snippets_have_a_shape_that_can_be_known() -> None:
    known = [pair for pair in snippets() if learned()._shapes.find(*pair)]  # noqa: SLF001 -- nothing else shows it
    assert len(known) > 0.7 * len(snippets())
    assert all(element_of(value) is not None for _, value in known)
