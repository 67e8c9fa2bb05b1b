"""Items of RSS with elements that RSS has not, in no namespace: the whole text, and pictures."""

from __future__ import annotations

import pytest

import newsformat as nf
from newsformat import Association, Media, Paragraph


def item(inner: str, description: str = "One.") -> nf.Article:
    report = nf.Report()
    content = f"<rss><channel><item><description>{description}</description>{inner}</item></channel></rss>"
    article = nf.read(content.encode(), "rss", report=report)
    assert not report.losses
    again = nf.read(nf.write(article, "rss"), "rss")
    assert [association.media for association in again.associations] == [
        association.media for association in article.associations
    ]
    assert (again.body, again.summary, again.foreign) == (article.body, article.summary, article.foreign)
    return article


@pytest.mark.cases("name", ["content", "fulltext", "full-text", "Body", "story"])
def test_the_whole_text(name: str) -> None:
    article = item(f"<{name}>&lt;p&gt;One.&lt;/p&gt;&lt;p&gt;And two.&lt;/p&gt;</{name}>")
    assert article.body == (Paragraph("One."), Paragraph("And two."))
    assert nf.plain(article.summary) == "One."
    assert article.foreign == ()


def test_a_shorter_one_or_one_beside_that_of_a_module_is_kept() -> None:
    assert [part.name for part in item("<story>12</story>").foreign] == ["story"]
    encoded = '<c:encoded xmlns:c="http://purl.org/rss/1.0/modules/content/">Three words here.</c:encoded>'
    article = item(f"{encoded}<body>Another whole text that is much longer than it.</body>")
    assert article.body == (Paragraph("Three words here."),)
    assert [part.name for part in article.foreign] == ["body"]


A, B = Media("http://a.example/a.jpg"), Media("http://a.example/b.jpg")
PICTURES = {
    "<image>http://a.example/a.jpg</image>": ([A], False),
    "<image><url>http://a.example/a.jpg</url><title>A pier</title></image>": ([Media(A.href, caption="A pier")], False),
    "<imageUrl>//a.example/a.jpg</imageUrl>": ([Media("https://a.example/a.jpg")], False),
    '<photo src="http://a.example/a.jpg"/>': ([A], False),
    "<images><image>http://a.example/a.jpg</image><image>http://a.example/b.jpg</image></images>": ([A, B], False),
    '<images><image nr="1">http://a.example/a.jpg</image></images>': ([A], True),
    "<image><url>http://a.example/a.jpg</url><link>http://a.example/</link></image>": ([A], True),
    '<enclosure url="http://a.example/a.jpg"/><image>http://a.example/a.jpg</image>': ([A], False),
    "<imagem-destaque>http://a.example/a.jpg</imagem-destaque>": ([A], False),
    "<fotos><foto>http://a.example/a.jpg</foto></fotos>": ([A], False),
    "<image>pier</image>": ([], True),
    "<image>javascript:pier</image>": ([], True),
    "<images/>": ([], True),
    "<image><url>http://a.example/a.jpg</url><size>3</size></image>": ([], True),
}


@pytest.mark.cases("inner", PICTURES)
def test_pictures(inner: str) -> None:
    article = item(inner)
    pictures, kept = PICTURES[inner]
    assert [association.media for association in article.associations] == pictures
    assert bool(article.foreign) is kept


def test_those_in_a_namespace_are_kept() -> None:
    article = item('<x:image xmlns:x="urn:x">http://a.example/a.jpg</x:image>')
    assert article.associations == ()
    assert len(article.foreign) == 1


def test_a_role_is_not_made_up() -> None:
    assert item("<image>http://a.example/a.jpg</image>").associations == (Association(media=A),)
