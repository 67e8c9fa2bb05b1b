"""``NewsComponent``s → articles.

A NewsItem is one article, whatever components it is made of, by these rules:

* Components with a headline and a text of their own that stand beside each other (two languages, several briefs)
  are an article each, with all that is said around them; pictures and references there go with each of them. The
  `uri` of such an article ends with ``#`` and the component's ``Duid``, else its number. Of
  ``EquivalentsList="yes"`` one is the article, that in the item's language or the first, and the others are
  associations of it.
* Of a single one that is nested, what is said in it comes before what is said around it.
* Components in an article are what their roles mean (see `newsformat_newsml1._dialects`): its body, a headline, its
  summary. A text of a role that nobody knows is the body if there is no other, else an association with an article.
* A component with files is a picture (or the like): at its place in the body where that points to it
  (``media-reference/@data-location``), else an association; the body, if there is no text at all.
* A component with a headline and components in it, but no text, is an association with an article of its own.
* ``NewsItemRef`` and files that are no media are associations; so is a ``NewsItem`` in a component.
"""

from __future__ import annotations

from collections.abc import Iterator

from attrs import evolve

from newsformat import Article, Association, Media
from newsformat_newsml1._draft import Draft
from newsformat_newsml1._lines_reader import read_lines
from newsformat_newsml1._management_reader import read_comment
from newsformat_newsml1._media_reader import role_of
from newsformat_newsml1._metadata_reader import read_metadata, read_section, tidy_language
from newsformat_newsml1._names import LANG, OWN, Element
from newsformat_newsml1._parts import Articles, Parts, has_body, has_text, headline_of, is_media, numbered


def articles_of(component: Element, outer: Draft, items: Articles) -> Iterator[Article]:
    """Yield the articles that *component*, with what is known around it, is."""
    draft = _with_metadata(component, outer)
    stories, others = _stories(component, draft)
    if not stories and (only := _only_component(component, draft)) is not None:
        stories = [only]
    if not stories:
        yield _article(component, draft, items)
        return
    for other in others:
        Parts(other, draft, items, _inner(draft, items)).take_beside()
    if len(stories) == 1:
        yield from articles_of(stories[0], draft, items)
    elif component.get("EquivalentsList") == "yes":
        yield _best_of(stories, draft, items)
    else:
        for number, story in enumerate(stories, 1):
            yield from articles_of(story, numbered(draft, story, number), items)


def _stories(component: Element, draft: Draft) -> tuple[list[Element], list[Element]]:
    """Return the components right in *component* that are articles, if it is none itself, and what is beside them."""
    stories, others = [], []
    meanings = draft.context.meanings
    for child in component:
        if child.tag == "NewsComponent":
            if not has_body(child, meanings):
                others.append(child)
            elif headline_of(child):
                stories.append(child)
            else:
                return [], []
        elif child.tag == "ContentItem" and has_text(child):
            return [], []
        elif child.tag == "NewsItemRef":
            others.append(child)
    return stories, others


def _only_component(component: Element, draft: Draft) -> Element | None:
    """Return the only thing in *component*, if that is a component too, and not just a file of a picture."""
    found = component.findall("NewsComponent")
    others = component.find("ContentItem"), component.find("NewsItemRef"), component.find("NewsItem")
    if len(found) != 1 or any(other is not None for other in others):
        return None
    only = found[0]
    goes_on = only.find("NewsComponent") is not None or has_body(only, draft.context.meanings)
    return only if goes_on and not is_media(component, draft.context.meanings) else None


def _inner(draft: Draft, items: Articles) -> Articles:
    """Return what reads a headed component in an article: one by itself, with nothing of what is around it."""
    return lambda component: articles_of(component, Draft(draft.context), items)


def _with_metadata(component: Element, outer: Draft) -> Draft:
    """Return what is known of *component*: what it says itself, and what *outer* says."""
    draft = Draft(outer.context)
    for child in component:
        match child.tag:
            case "NewsLines":
                read_lines(child, draft)
            case "AdministrativeMetadata" | "RightsMetadata" | "DescriptiveMetadata":
                read_section(child, draft)
            case "Metadata":
                read_metadata(child, draft)
            case "Comment":
                read_comment(child, draft)
            case "TopicSet":
                if child.get("FormalName") != OWN:
                    draft.keep("NewsComponent", child)
            case "Catalog" | "NewsComponent" | "ContentItem" | "Role" | "NewsItemRef" | "NewsItem" | "BasisForChoice":
                pass
            case tag if isinstance(tag, str):
                draft.keep("NewsComponent", child)
    if language := component.get(LANG):
        draft.once("language", tidy_language(language))
    return draft.within(outer)


def _article(component: Element, draft: Draft, items: Articles) -> Article:
    Parts(component, draft, items, _inner(draft, items)).take()
    body = draft.values.get("body", ())
    if len(body) == 1 and isinstance(body[0], Media):
        draft.once("kind", _KINDS.get(body[0].kind, body[0].kind))
    elif not body and draft.lists.get("associations"):
        draft.once("kind", "composite")
    return draft.article()


_KINDS = {"image": "picture"}


def _best_of(stories: list[Element], draft: Draft, items: Articles) -> Article:
    """Return the article in the language of the item, else the first; the others are equivalent to it."""
    found = [article for story in stories for article in articles_of(story, draft, items)]
    language = draft.values.get("language", "")
    best = next((article for article in found if language and article.language == language), found[0])
    roles = {id(article): role_of(story) for article, story in zip(found, stories, strict=False)}
    others = [
        Association(role=roles.get(id(article), "") or "equivalent", article=article)
        for article in found
        if article is not best
    ]
    return evolve(best, associations=[*best.associations, *others])
