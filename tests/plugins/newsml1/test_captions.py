"""Texts beside the files of a picture, that say not what they are for."""

from __future__ import annotations

import newsformat as nf
from newsformat import Paragraph


def text(words: str, lines: str = "", role: str = "") -> str:
    said = f"<Role FormalName='{role}'/>" if role else ""
    content = f"<ContentItem><MediaType FormalName='Text'/><DataContent><p>{words}</p></DataContent></ContentItem>"
    return f"<NewsComponent>{said}{lines}{content}</NewsComponent>"


def file(href: str, kind: str = "Photo") -> str:
    return f"<NewsComponent><ContentItem Href='{href}'><MediaType FormalName='{kind}'/></ContentItem></NewsComponent>"


def group(*parts: str) -> str:
    return f"<NewsComponent>{''.join(parts)}</NewsComponent>"


def read(*parts: str) -> nf.Article:
    return nf.read(f"<NewsML><NewsItem>{group(*parts)}</NewsItem></NewsML>".encode(), "newsml-1")


def captions(article: nf.Article) -> list[str]:
    return [nf.plain(association.media.caption) for association in article.associations if association.media]


def test_they_are_captions_where_the_story_stands_elsewhere() -> None:
    pictures = group(group(file("a.jpg"), text("Waves.")), group(file("b.jpg"), text("Boats.")))
    article = read(group(text("A storm nears.")), pictures)
    assert article.body == (Paragraph("A storm nears."),)
    assert captions(article) == ["Waves.", "Boats."]


def test_a_film_and_its_picture_are_one() -> None:
    film = group(file("a.mp4", "Video"), file("a.jpg"), text("Waves."))
    article = read(text("A storm nears."), film)
    assert captions(article) == ["Waves."]
    [association] = article.associations
    assert association.media is not None
    assert [rendition.href for rendition in association.media.renditions] == ["a.mp4", "a.jpg"]


def test_the_only_text_is_the_story() -> None:
    article = read(file("a.jpg"), text("A storm nears."))
    assert article.body == (Paragraph("A storm nears."),)
    assert captions(article) == [""]


def test_two_stories_with_a_picture_each_are_no_captions() -> None:
    story = [group(text(item, f"<NewsLines><HeadLine>{item}</HeadLine></NewsLines>"), file("a.jpg")) for item in "AB"]
    article = read(*story)
    assert article.text == "A\n\nB"


def test_a_text_that_has_a_role_is_what_that_says() -> None:
    article = read(text("A storm nears."), group(file("a.jpg"), text("Waves.", role="Main")))
    assert article.text == "A storm nears.\n\nWaves."
    assert captions(article) == [""]
