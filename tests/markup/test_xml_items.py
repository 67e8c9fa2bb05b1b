"""XML documents of any length: what is small is read as a whole, of what is not the items are."""

import pytest

from newsformat import Article, Limits, ReadError, Report
from newsformat.markup.xml import read_items, read_start, text_of
from newsformat.plugin import Source


def read(data, report=None, limits=None, **options):
    source = Source(data).with_limits(limits or Limits())

    def articles(item):
        return [Article(headline=text_of(item))]

    found = read_items(source, ("item", "piece"), articles, report or Report(), title="Acme", **options)
    return [each.headline[0].text for each in found]


def test_each_item_is_read_by_itself():
    assert read(b"<m><item>a</item><x/><piece>b</piece></m>") == ["a", "b"]
    assert read(b"<m><item>a</item><x><piece>b</piece></x></m>", within=("m",)) == ["a"]
    assert read(b"<item>a</item>", within=("", "m")) == ["a"]


def test_one_that_exceeds_the_limits_is_left_out_and_named():
    report = Report()
    data = b"<m><item>a</item>\n<item><b><b><b>c</b></b></b></item></m>"
    assert read(data, report, Limits(depth=3)) == ["a"]
    assert [(loss.why.partition(":")[0], loss.line) for loss in report.losses] == [
        ("left out a <item> that can't be read", 2)
    ]


def test_a_document_of_something_else_is_an_error():
    with pytest.raises(ReadError, match="no Acme: the root element is html, and there is no <item> in it"):
        read(b"<html/>")


def test_a_document_that_may_have_items_may_have_none():
    assert read(b"<m/>", within=("m",)) == []
    with pytest.raises(ReadError, match="no Acme: the root element is m,"):
        read(b"<m><item>a</item></m>", within=("set",))


def test_what_is_small_is_there_as_a_whole():
    assert read_start(Source(b"<a/>")) == (b"<a/>", None)


@pytest.mark.parametrize(("size", "limit"), [(300_000, 10**7), (5_000, 4_000)])
def test_what_is_not_is_begun(size, limit):
    data = b"<a>" + b" " * size + b"</a>"
    start, rest = read_start(Source(data).with_limits(Limits(item_bytes=limit)))
    assert start + rest.read() == data
