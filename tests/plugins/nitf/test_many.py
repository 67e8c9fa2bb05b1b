"""Of very many parts alike, each takes no more time than one of a few."""

from __future__ import annotations

from time import process_time

import pytest
from attrs import evolve

from newsformat import Media

from .documents import again, read


def _each(part: str, many: int) -> str:
    return "".join([part.format(n) for n in range(many)])


def test_many_sizes_of_a_picture_are_put_together_in_linear_time() -> None:
    size = """<media media-type="image"><media-metadata name="id" value="1"/>
<media-reference source="https://a.example/{0}.jpg" width="{0}" height="9"/></media>"""
    begun = process_time()
    (picture,) = read(body=_each(size, 8000)).body
    assert isinstance(picture, Media)
    assert len(picture.renditions) == 8000
    assert process_time() - begun < 8  # seconds


def test_many_names_in_a_byline_are_read_in_linear_time() -> None:
    begun = process_time()
    article = read(top=f"<byline><person>Ann Lee</person>{_each('<x{0}>a</x{0}>', 40_000)}</byline>")
    assert article.bylines[0].name == "Ann Lee"
    assert process_time() - begun < 8  # seconds


def test_many_words_of_a_dialect_are_each_taken_once_in_linear_time() -> None:
    begun = process_time()
    metas = _each('<meta name="category_iptc" content="sea {0}"/>', 20_000)
    article = read(head=f"<meta name='selezione'/>{metas}{metas}", top="<distributor>ANSA</distributor>")
    assert len(article.subjects) == 20_000
    assert process_time() - begun < 20  # seconds


@pytest.mark.parametrize(
    ("head", "top"),
    [
        ('<ed-msg info="{0}" msg-type="x"/>', '<note noteclass="hd"><body.content><p>n {0}</p></body.content></note>'),
        ('<doc.rights owner="{0}"/>', '<rights><rights.owner contact="c">{0}</rights.owner></rights>'),
        ("", '<byline class="x">By <person>Ann Lee {0}</person></byline>'),
    ],
)
def test_what_was_kept_is_found_in_linear_time(head: str, top: str) -> None:
    article = read(head=f"<docdata>{_each(head, 1500)}</docdata>" if head else "", top=_each(top, 1500))
    begun = process_time()
    assert again(article) == article
    article = evolve(article, bylines=article.bylines[::-1])
    assert again(article).bylines == article.bylines
    assert process_time() - begun < 12  # seconds; by the square it would be half a minute and more
