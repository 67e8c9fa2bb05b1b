"""Reads components as articles.

A NewsItem is one article, whatever its components, by these rules:

* Components beside each other that each have a headline and a text (two languages, several briefs) are separate
  articles, each with all that is said around them; pictures and references there are added to each. The `uri` of
  such an article ends with ``#`` and the component's ``Duid``, or else its number. With ``EquivalentsList="yes"``, the
  one in the item's language, or else the first, is the article, and the others are its associations.
* If there is a single one, nested, its own metadata take precedence over those around it.
* Components within an article are read according to their roles (see `newsformat_newsml1._dialects`): its body, a
  headline, its summary. A text with an unknown role is the body if there is no other, else an association with an
  article.
* A component with files is a picture (or the like): placed in the body where that refers to it
  (``media-reference/@data-location``), else an association; the body, if there is no text at all.
* A component with a headline and nested components, but no text, is an association with an article of its own.
* ``NewsItemRef`` and files that are not media are associations; so is a ``NewsItem`` in a component.
"""

from __future__ import annotations

from collections.abc import Iterator

from attrs import evolve

from newsformat import Article, Association, Media
from newsformat_newsml1._readers._about import take
from newsformat_newsml1._readers._component import Component, Item
from newsformat_newsml1._readers._draft import Draft
from newsformat_newsml1._readers._media_reader import is_media
from newsformat_newsml1._readers._parts import Components, Items, Parts, numbered


def articles_of(component: Component, draft: Draft, items: Items) -> Iterator[Article]:
    """Yield the articles of *component*; *draft* holds what is known from outside, and receives what it says."""
    take(component, draft)
    yield from _content(component, draft, items)


_MAX_INHERITED_PARTS = 1_000_000  # parts that the stories of an item may take over from their surroundings, in total


def _articles_within(component: Component, outer: Draft, items: Items) -> Iterator[Article]:
    """Yield the articles of *component*, whose own metadata take precedence over those of *outer*."""
    inner = Draft(outer.context)
    take(component, inner)
    yield from _content(component, inner.within(outer), items)


def _content(component: Component, draft: Draft, items: Items) -> Iterator[Article]:
    stories, others = _stories(component)
    if not stories and (only := _only_component(component)) is not None:
        stories = [only]
    if not stories:
        yield _article(component, draft, items)
        return
    reader = Parts(component, draft, items, _inner_components(draft, items))
    for child in component.content:
        if isinstance(child, Item):
            reader.content_item(child, component)
        elif not isinstance(child, Component):
            reader.other_item(child, component)
    for other in others:
        Parts(other, draft, items, _inner_components(draft, items)).take_beside()
    if len(stories) == 1:
        yield from _articles_within(stories[0], draft, items)
    elif component.element.get("EquivalentsList") == "yes":
        yield _best_of(stories, draft, items)
    else:
        bare = len(stories) * draft.size() > _MAX_INHERITED_PARTS
        if bare:
            draft.context.report.left_out("data around so many stories are not repeated in each of them")
        for number, story in enumerate(stories, 1):
            yield from _articles_within(story, numbered(draft, story, number, bare=bare), items)


def _stories(component: Component) -> tuple[list[Component], list[Component]]:
    """Return the components in *component* that are articles (none if it is one itself), and the others."""
    if component.has_text:
        return [], []
    stories = [child for child in component.components if child.has_body]
    if not all(child.headline for child in stories):
        return [], []
    return stories, [child for child in component.components if not child.has_body]


def _only_component(component: Component) -> Component | None:
    """Return the only content of *component*, if that is a component too, and not just a file of a picture."""
    if len(component.content) != 1 or not component.components or is_media(component):
        return None
    only = component.components[0]
    return only if only.components or only.has_body else None


def _inner_components(draft: Draft, items: Items) -> Components:
    """Return a reader for components with headlines inside an article, independent of their surroundings."""
    return lambda component: articles_of(component, Draft(draft.context), items)


def _article(component: Component, draft: Draft, items: Items) -> Article:
    Parts(component, draft, items, _inner_components(draft, items)).take()
    body = draft.values.get("body", ())
    if len(body) == 1 and isinstance(body[0], Media):
        draft.once("kind", _KINDS.get(body[0].kind, body[0].kind))
    elif not body and component.content and draft.lists.get("associations"):
        draft.once("kind", "composite")
    return draft.article()


_KINDS = {"image": "picture"}


def _best_of(stories: list[Component], draft: Draft, items: Items) -> Article:
    """Return the article in the item's language, or else the first; the others become its equivalents."""
    found = [(article, story.role) for story in stories for article in _articles_within(story, draft, items)]
    language = draft.values.get("language") or draft.language
    best = next((article for article, _ in found if language and article.language == language), found[0][0])
    others = [Association(role=role or "equivalent", article=article) for article, role in found if article is not best]
    return evolve(best, associations=[*best.associations, *others])
