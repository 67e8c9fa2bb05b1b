"""Of very many parts alike, each takes no more time than one of a few."""

from __future__ import annotations

from time import process_time

import pytest

import newsformat as nf
from newsformat import Envelope, Foreign
from newsformat.plugin import Articles

from .items import XHTML, item, read


_MANY = 6000
_CLASS = '<itemClass qcode="ninat:picture"/>'


def _files(attributes: str) -> str:
    numbers = range(_MANY)
    return "".join([f'<remoteContent href="https://a.example/{n}.jpg" {attributes.format(n)}/>' for n in numbers])


DOCUMENTS = {
    "files of a picture that say more": item(meta=_CLASS, body=_files('width="{0}" format="x:y"')),
    "files beside a text": item(body=_files('contenttype="image/jpeg" rendition="x:r{0}"')),
    "pictures beside a text": item(
        body=_files('contenttype="image/jpeg"')
        + f'<inlineXML><html xmlns="{XHTML}"><body>{"<p>x</p>" * _MANY}</body></html></inlineXML>'
    ),
    "references to what is not there": item(
        top="".join([f'<inlineRef idrefs="a{n}" qcode="x:y"/>' for n in range(_MANY)])
    ),
    "parts that refer to each other": item(
        top="".join([f'<partMeta partid="p{n}" contentrefs="p{n + 1}"/>' for n in range(_MANY)])
    ),
}


@pytest.mark.parametrize("name", DOCUMENTS)
def test_many_parts_are_read_and_written_in_linear_time(name: str) -> None:
    begun = process_time()
    article = read(DOCUMENTS[name])
    assert read(nf.write(article, "newsml-g2")).foreign == article.foreign
    assert process_time() - begun < 15  # seconds; by the square it would be a minute and more


def test_many_parts_of_a_header_are_put_in_order_in_linear_time() -> None:
    parts = [f"<channel>{n}</channel>" for n in range(2 * _MANY)] + ["<priority>4</priority>"]
    envelope = Envelope(foreign=[Foreign("newsml-g2", "header", part) for part in parts])
    begun = process_time()
    document = nf.write(Articles([envelope, nf.Article(headline="Tide")]), "newsml-g2")
    assert nf.read_all(document, "newsml-g2").envelope == envelope
    assert process_time() - begun < 10  # seconds


def test_a_number_of_very_many_digits_is_checked_in_linear_time() -> None:
    begun = process_time()
    found = [*nf.validate(item(content=f'<headline rank="{"0" * 100_000}x">Tide</headline>'), "newsml-g2")]
    assert "number" in [problem.rule for problem in found]
    assert process_time() - begun < 5  # seconds; by the square it would be a minute
