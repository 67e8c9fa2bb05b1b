"""The real seed: what it is read as, and that it survives every format."""

import pytest
from lxml import etree

import newsformat as nf
from newsformat.testing import unreported

from .shared import SCHEMAS, SHARED


SCHEMA = SCHEMAS / "newsmlg2" / "2.35" / "NewsML-G2_2.35-spec-All-Power.xsd"
SEED = next(iter(SHARED.glob("seeds/*.txt")), SHARED)

pytestmark = pytest.mark.skipif(not SEED.is_file(), reason="the real seed is not beside this checkout")


@pytest.fixture(scope="module")
def lines():
    return SEED.read_text(encoding="utf-8").splitlines()


@pytest.fixture(scope="module")
def article():
    return nf.read(SEED)


def test_the_first_line_is_the_headline(article, lines):
    assert nf.plain(article.headline) == lines[0]


def test_it_is_arabic_from_right_to_left(article):
    assert (article.language, article.direction) == ("ar", "rtl")


def test_the_glued_credit_is_the_credit(article):
    assert article.credit == "وكالات"
    assert nf.plain(article.body[0].content).startswith("أكد ")


def test_the_body_is_seven_paragraphs_without_the_related_lines(article, lines):
    paragraphs = [nf.plain(block.content) for block in article.body if isinstance(block, nf.Paragraph)]
    assert paragraphs == [lines[1].removeprefix("وكالات"), *lines[2:4], *lines[17:21]]


def test_the_related_stories_are_one_block_after_the_third_paragraph(article, lines):
    (related,) = [block for block in article.body if isinstance(block, nf.Related)]
    assert article.body.index(related) == 3
    assert related.title == lines[4]
    assert [link.text for link in related.links] == [line.removeprefix("- ") for line in lines[5:17]]


@pytest.mark.parametrize("name", ["json", "jsonl", "newsml-g2", "markdown", "text"])
def test_it_is_written_and_read_back_with_reported_losses_only(article, name, tmp_path):
    target = tmp_path / "story"
    report = nf.convert(SEED, target, name)
    back = nf.read(target, name)
    assert unreported(article, back, report.losses) == []
    if name != "text":
        assert (back, report.losses) == (article, ())


def test_the_newsml_is_valid(article):
    parser = etree.XMLParser(resolve_entities=False, no_network=True)
    schema = etree.XMLSchema(etree.parse(SCHEMA, parser))
    schema.assertValid(etree.fromstring(nf.write(article, "newsml-g2"), parser))
