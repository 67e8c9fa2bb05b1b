"""Feeds that are no well-formed XML: an error that names the remedy, or what can be read of them."""

import io
import random
import time

import pytest

import newsformat as nf
from newsformat.markup.xml import recovered
from newsformat_feeds._recovering import IN_RSS


RECOVER = {"recover": True}
LARGE = 300_000  # bytes; such a feed is read as a stream
FEED = '<rss version="2.0"><channel><title>Tide Wire</title>\n{}\n</channel></rss>'
ATOM = '<feed xmlns="http://www.w3.org/2005/Atom"><title>Tide Wire</title>\n{}\n</feed>'
SITEMAP = (
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" '
    'xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">\n{}\n</urlset>'
)
FIRST, LAST = (
    f"<item><title>{name}</title><link>https://tide.example/{name}</link></item>" for name in ("First", "Last")
)


def _read(document, format="rss"):
    report = nf.Report()
    content = document if isinstance(document, bytes) else document.encode()
    articles = list(nf.read_all(content, format, RECOVER, report=report))
    return articles, [*map(str, report.remarks)], [*map(str, report.losses)]


def test_names_of_elements_in_capitals_are_those_of_rss():
    """As programs of old wrote them; what is in them is kept as it is."""
    item = "<ITEM><TITLE>LOW TIDE</TITLE><PUBDATE>Wed, 04 Mar 2026 09:12:00 GMT</PUBDATE><GUID ISPERMALINK='false'>7</GUID></ITEM>"
    feed = f"<RSS VERSION='2.0'><CHANNEL><TITLE>Tide Wire</TITLE>{item}</CHANNEL></RSS>"
    assert nf.detect(feed.encode())[0].format == "rss"
    report = nf.Report()
    (article,) = (each for each in nf.read_all(feed.encode(), "rss", report=report) if isinstance(each, nf.Article))
    assert (nf.plain(article.headline), article.published.hour, article.uri) == ("LOW TIDE", 9, "7")
    assert [remark.message for remark in report.remarks] == ["names of elements in capitals are taken as those of RSS"]
    long = feed.replace(item, f"{item}<!--{' ' * 2**21}-->{item}")  # which is read item by item
    *_, last = (each for each in nf.read_all(long.encode(), "rss") if isinstance(each, nf.Article))
    assert last == article
    with pytest.raises(nf.ReadError, match="the root element is RDFX"):
        list(nf.read_all(b"<RDFX><ITEM/></RDFX>", "rss"))


BROKEN = {
    "a < that begins no tag": (
        "<item><title>Tide < 3 m</title></item>",
        "Tide < 3 m",
        "2: a < that does not begin a tag is read as text",
    ),
    "an address in brackets": (
        "<item><title>Ferry late</title><author>Desk <desk@tide.example></author></item>",
        "Ferry late",
        "2: a < that does not begin a tag is read as text",
    ),
    "markup that is not closed": (
        "<item><title>Ferry <b>late</title></item>",
        "Ferry late",
        "2: <b> has no end; it is ended with the element around it",
    ),
    "a title that is not closed": (
        "<item><title>Ferry late<link>https://tide.example/</link></item>",
        "Ferry late",
        "2: <title> has no end; it is ended with the element around it",
    ),
    "an item that is not closed": (
        "<item><title>Ferry late</title>",
        "Ferry late",
        "2: <item> has no end; it is ended with the element around it",
    ),
    "an end of nothing": (
        "<item><title>Ferry late</b></title></item>",
        "Ferry late",
        "2: the end of <b>, which is not open, is passed over",
    ),
    "an end without its bracket": (
        "<item><title>Ferry late</title\n<link>https://tide.example/</link></item>",
        "Ferry late",
        "2: a tag is not well-formed XML; read as in HTML",
    ),
    "attributes of HTML": (
        "<item><title>Ferry late</title><guid isPermaLink=false>a</guid></item>",
        "Ferry late",
        "2: a tag is not well-formed XML; read as in HTML",
    ),
    "an address without quotes": (
        "<item><title>Ferry <a href=https://tide.example/?a=1&b=2>late</a></title></item>",
        "Ferry late",
        "2: a tag is not well-formed XML; read as in HTML",
    ),
    "CDATA that is not closed": (
        "<item><title><![CDATA[Ferry late</title><guid><![CDATA[a]]></guid></item>",
        "Ferry late",
        "2: a section of CDATA has no end; it ends with its element",
    ),
    "a comment that is not closed": (
        "<item><!-- Ferry --- late <title>Ferry late</title></item>",
        "Ferry late",
        "2: a < that does not begin a tag is read as text",
    ),
    "a prefix that is not declared": (
        "<item><title>Ferry late</title><dc:creator>Ann Lee<b></dc:creator></item>",
        "Ferry late",
        "2: <b> has no end; it is ended with the element around it",
    ),
    "a namespace that is none": (
        '<item xmlns:dc="x y"><title>Ferry late</title><dc:creator>Ann Lee</dc:creator></item>',
        "Ferry late",
        "2: a namespace is not an address; assumed to be the usual one of its prefix",
    ),
    "control characters": (
        "<item><title>Ferry\x0b late\x01</title><description>2 < 3</description></item>",
        "Ferry late",
        "2: characters that XML cannot hold are left out (2 times, the first here)",
    ),
    "references to no characters": (
        "<item><title>Ferry&#0; late&#x1F;</title></item>",
        "Ferry\ufffd late\ufffd",
        "2: references to characters that do not exist are read as \ufffd (2 times, the first here)",
    ),
    "the end of a section in text": (
        "<item><title>Ferry ]]> late</title></item>",
        "Ferry ]]> late",
        "2: a ]]> that ends nothing is read as text",
    ),
}


@pytest.mark.cases(("item", "headline", "remark"), BROKEN.values(), ids=BROKEN)
def test_what_is_repaired_is_remarked_with_its_line(item, headline, remark):
    document = FEED.format(f"{item}\n{LAST}")
    with pytest.raises(
        nf.ReadError, match=r"to read what can be read, set the read option recover \(-R recover=yes\)$"
    ):
        list(nf.read_all(document.encode(), "rss"))
    articles, remarks, _ = _read(document)
    assert [nf.plain(article.headline) for article in articles] == [headline, "Last"]
    assert remark in remarks


def test_what_is_between_the_repairs_is_read():
    [article, _], _, _ = _read(FEED.format(BROKEN["a prefix that is not declared"][0] + LAST))
    assert article.bylines[0].name == "Ann Lee"


@pytest.mark.cases(
    ("size", "remark"),
    [
        (0, "undeclared prefixes: dc; assumed to be the usual ones"),
        (LARGE, "2: the prefix dc is not declared; assumed to be the usual one"),
    ],
)
def test_prefixes_that_are_not_declared_are_remarked_too(size, remark):
    item = BROKEN["a prefix that is not declared"][0]
    assert remark in _read(FEED.format(item + FIRST * (size // len(FIRST))))[1]


@pytest.mark.parametrize("name", [*BROKEN][:4])
def test_a_large_feed_is_repaired_as_it_comes(name):
    item, headline, remark = BROKEN[name]
    many = f"{FIRST}\n" * (LARGE // len(FIRST))
    articles, remarks, _ = _read(FEED.format(f"{many}{item}\n{LAST}"))
    assert [nf.plain(article.headline) for article in articles[-2:]] == [headline, "Last"]
    line = 2 + many.count("\n")
    assert remark.replace("2:", f"{line}:", 1) in remarks


def test_a_document_that_is_cut_off_has_lost_something():
    document = FEED.format(f"{FIRST}<item><title>Ferry la")[: -len("\n</channel></rss>")]
    articles, _, losses = _read(document)
    assert [nf.plain(article.headline) for article in articles] == ["First", "Ferry la"]
    assert losses == ["2: the document is cut off in <item>; the part that is there is read"]
    articles, remarks, losses = _read(FEED.format(FIRST)[: -len("\n</channel></rss>")])
    assert len(articles) == 1
    assert losses == []
    assert "1: <channel> has no end; it is ended with the element around it" in remarks


def test_what_stands_around_the_document_is_left_out():
    articles, _, losses = _read(f"<b>Warning</b>: in line 3\n{FEED.format(FIRST)}\n{FEED.format(LAST)}")
    assert [nf.plain(article.headline) for article in articles] == ["First"]
    assert losses[0] == "1: whatever is before the root element is left out (4 times, the first here)"
    assert losses[1].startswith("5: whatever is after the root element is left out")


def test_items_without_a_root():
    articles, remarks, _ = _read(f"{FIRST}\n{LAST}")
    assert len(articles) == 2
    assert "1: there is no root element; one is put around the rest" in remarks


def test_bytes_that_are_no_text():
    document = FEED.format("<item><title>Caf\xe9 <b>late</title></item>").encode("latin-1")
    articles, remarks, _ = _read(document.replace(b"<rss", b'<?xml version="1.0" encoding="utf-8"?><rss'))
    assert nf.plain(articles[0].headline) == "Caf\xe9 late"
    assert any("read as Windows-1252" in remark for remark in remarks)
    document = FEED.format("<item><title>\u30d5\u30a7\u30ea\u30fc <b></title></item>").encode("shift_jis")
    document = document.replace(b"<b>", b"\xff<b>").replace(b"<rss", b'<?xml version="1.0" encoding="shift_jis"?><rss')
    articles, remarks, _ = _read(document)
    assert nf.plain(articles[0].headline) == "\u30d5\u30a7\u30ea\u30fc \ufffd"
    assert "2: bytes that are not CP932 are read as \ufffd" in remarks  # which has all of Shift JIS


@pytest.mark.cases("encoding", ["bogus", "hex", "unicode_escape", "utf-16"])
def test_encodings_that_are_none(encoding):
    document = f'<?xml version="1.0" encoding="{encoding}"?>' + FEED.format("<item><title>Ferry <b></title></item>")
    assert nf.plain(_read(document)[0][0].headline) == "Ferry"


@pytest.mark.cases(
    ("format", "document"),
    [
        ("atom", ATOM.format("<entry><id>urn:a</id><title>Tide < 3 m</title><updated>2026-11-24T08:00:00Z</updated>")),
        ("wxr", FEED.format("<item><title>Tide < 3 m</title><wp:post_type>post</wp:post_type></item>")),
        (
            "news-sitemap",
            SITEMAP.format("<url><loc>https://tide.example/</loc><news:news><news:title>Tide < 3 m</news:title></url>"),
        ),
    ],
)
def test_the_other_feeds(format, document):
    with pytest.raises(nf.ReadError, match="set the read option recover"):
        list(nf.read_all(document.encode(), format))
    articles, remarks, _ = _read(document, format)
    assert [nf.plain(article.headline) for article in articles] == ["Tide < 3 m"]
    assert "2: a < that does not begin a tag is read as text" in remarks


class _Drops(io.BytesIO):
    """A stream that gives a few bytes at a time."""

    def read(self, size=-1, /):
        return super().read(min(size, 5) if size and size > 0 else size)


@pytest.mark.parametrize("item", [item for item, _, _ in BROKEN.values()], ids=BROKEN)
def test_it_does_not_matter_in_which_parts_a_feed_comes(item):
    document = FEED.format(f"{item}\n{LAST}").encode()
    whole = recovered(io.BytesIO(document), IN_RSS, nf.Report()).read()
    assert recovered(_Drops(document), IN_RSS, nf.Report()).read() == whole
    assert whole.count(b"\n") == document.count(b"\n")


PARTS = (
    "<|>|</|<![CDATA[|]]>|<!--|-->|&|&#0;|&#8|\"|'|=|<?xml|?>|<!DOCTYPE a [|<item>|</item>|<title>|<b x=y z>|/|\0|\xe9"
)


@pytest.mark.cases("seed", range(40))
def test_whatever_is_broken_it_is_made_well_formed(seed):
    chance = random.Random(seed)  # noqa: S311 -- the same damage each time
    document = FEED.format(FIRST + LAST)
    for _ in range(chance.choice((1, 5, 20))):
        place = chance.randrange(20, len(document))
        cut = place + chance.choice((0, 0, 3))
        document = document[:place] + chance.choice(PARTS.split("|")) + document[cut:]
    content = document.encode("latin-1")
    try:
        list(nf.read_all(content, "rss", RECOVER))
    except nf.ReadError as error:
        assert "well-formed" not in str(error), content


MANY = 20_000
HOSTILE = [
    "<",
    "<b>",
    "</b>",
    "<a ",
    '<a b="<',
    "<![CDATA[",
    "<!--",
    "<?x ",
    "<!DOCTYPE a [",
    "&#",
    "]",
    "<title>",
    "\0",
]


@pytest.mark.parametrize("part", HOSTILE)
def test_it_takes_time_in_proportion(part):
    document = FEED.format("<item><title>a</title><description>" + part * MANY).encode()
    begun = time.process_time()
    with io.BufferedReader(recovered(io.BytesIO(document), IN_RSS, nf.Report())) as stream:
        while stream.read(65536):
            pass
    assert time.process_time() - begun < 5
