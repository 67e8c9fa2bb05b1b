"""Moves the lead picture into the text, which begins with it as newspapers and most sites print it.

Documents, and systems that keep a text alone, have no place for pictures but the text.
"""

from __future__ import annotations

from attrs import evolve

from newsformat._article import Article, Association
from newsformat.markup.pictures import is_shown, lead_picture


def with_printed_picture(article: Article) -> Article:
    """Return *article* with the picture that leads it at the beginning of the text, or as it is if that shows it."""
    lead = lead_picture(article.associations)
    if lead is None or lead.media is None or is_shown(lead.media, article.body):
        return article
    rest = evolve(lead, role="", media=None)
    kept = () if rest == Association() else (evolve(rest, role=lead.role),)
    others = [
        entry for association in article.associations for entry in (kept if association is lead else (association,))
    ]
    return evolve(article, associations=others, body=(lead.media, *article.body))
