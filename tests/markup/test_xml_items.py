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
    return [article.headline[0].text for article in found]


def test_each_item_is_read_by_itself():
    assert read(b"<m><item>a</item><x/><piece>b</piece></m>") == ["a", "b"]
    assert read(b"<m><item>a</item><x><piece>b</piece></x></m>", within=("m",)) == ["a"]
    assert read(b"<item>a</item>", within=("", "m")) == ["a"]


@pytest.mark.cases(
    ("item", "limits", "named"),
    [
        (b"<item><b><b><b>c</b></b></b></item>", Limits(depth=3), "depth"),
        (b"<item a='1' b='2' c='3'>c</item>", Limits(attributes=2), "attributes"),
        (b"<item><b a='1' b='2' c='3'>c</b></item>", Limits(attributes=2), "attributes"),
    ],
)
def test_one_that_exceeds_the_limits_is_left_out_and_named(item, limits, named):
    report = Report()
    assert read(b"<m><item>a</item>\n%b</m>" % item, report, limits) == ["a"]
    (loss,) = report.losses
    assert loss.why.startswith("left out a <item> that can't be read: ")
    assert f"raise the limit {named} " in loss.why
    assert loss.line == 2


def test_a_document_of_something_else_is_an_error():
    with pytest.raises(
        ReadError, match="cannot be read as Acme: the root element is html, and there is no <item> in it"
    ):
        read(b"<html/>")


def test_a_document_that_may_have_items_may_have_none():
    assert read(b"<m/>", within=("m",)) == []
    with pytest.raises(ReadError, match="cannot be read as Acme: the root element is m,"):
        read(b"<m><item>a</item></m>", within=("set",))


def test_what_is_small_is_there_as_a_whole():
    assert read_start(Source(b"<a/>")) == (b"<a/>", None)


@pytest.mark.cases(("size", "limit"), [(300_000, 10**7), (5_000, 4_000)])
def test_what_is_not_is_begun(size, limit):
    data = b"<a>" + b" " * size + b"</a>"
    start, rest = read_start(Source(data).with_limits(Limits(item_bytes=limit)))
    assert start + rest.read() == data


AROUND = (
    b'<m sent="today"><head>A<b>B</b></head>\n<item>a</item> loose <more/><item>b</item>'
    b'<list kind="k"><item>c</item><last at="1"/></list><head>again</head></m>'
)


def test_what_stands_beside_items_is_told_once_by_its_name():
    report = Report()
    assert read(AROUND, report) == ["a", "b", "c"]
    assert sorted((loss.line, loss.why) for loss in report.losses) == [
        (1, "<head> is left out: AB"),
        (1, "sent of <m> is left out: today"),
        (1, "text in <m> is left out: loose"),
        (2, "<last> is left out: at=1"),
        (2, "<more> is left out"),
        (2, "kind of <list> is left out: k"),
    ]


def test_what_is_known_beside_items_is_not_told():
    report = Report()
    known = {"m": ("sent",), "list": ("kind",), "head": None, "more": None, "last": ("at",)}
    assert read(AROUND.replace(b"loose", b""), report, known=known) == ["a", "b", "c"]
    assert report.losses == ()
