"""Writes the ``groupSet`` of a package: as it was read, if unchanged, else as a single group."""

from __future__ import annotations

from collections.abc import Hashable

from newsformat import Article, Association
from newsformat_newsml._names import GROUP
from newsformat_newsml._writers._context import Context
from newsformat_newsml._writers._editions import CORE
from newsformat_newsml._writers._foreign import Section
from newsformat_newsml._writers._link_writer import link


def group_set(article: Article, context: Context) -> tuple[str, tuple[Association, ...]]:
    """Return the ``groupSet``, and the associations that belong to the metadata instead."""
    context.enter(Section.CONTENT)
    if article.body:
        context.report.lost("body", why="a packageItem has no text of its own")
    associations = article.associations
    if context.delivery.edition == CORE:  # its groups have no ID, but the set must refer to one
        return "", associations
    if context.foreigns is not None:
        for content in context.foreigns.groups():
            rest = _before_group_set(associations, content)
            if rest is not None:
                return context.lines([context.foreigns.take("groupSet", content) or ""]), rest
    if not associations:
        return "", ()
    references = [link("itemRef", association, context) for association in associations]
    root = context.delivery.fresh("group")
    _, _, indent, within, *_ = context.breaks
    context.own_alias = True
    group = f'<group id="{root}" role="{GROUP}">{within}{within.join(references)}{indent}</group>'
    return context.element("groupSet", f' root="{root}" newsformat:made="true"', [group]), ()


def _before_group_set(associations: tuple[Association, ...], content: Hashable) -> tuple[Association, ...] | None:
    """Return the *associations* before those in the ``groupSet``, if the latter come last."""
    assert isinstance(content, tuple)  # noqa: S101 -- see `_meanings`
    first = len(associations) - len(content)
    ours = [
        None
        if association.foreign or association.article
        else (association.role, association.href, association.uri, association.title, association.media)
        for association in associations[max(first, 0) :]
    ]
    return associations[:first] if first >= 0 and ours == [*content] else None
