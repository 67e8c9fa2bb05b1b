"""Feeds as partners, portals and makers of their own have them: elements of no module, modules, dates, who signs."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

import newsformat as nf


TIME = datetime(2026, 11, 23, 17, 4, tzinfo=UTC)
TEXT = "The harbour was closed on Monday after a storm, the port said."
MODULES = {
    "dc": "http://purl.org/dc/elements/1.1/",
    "content": "http://purl.org/rss/1.0/modules/content/",
    "dcterms": "http://purl.org/dc/terms/",
    "itunes": "http://www.itunes.com/dtds/podcast-1.0.dtd",
    "media": "http://search.yahoo.com/mrss/",
    "mi": "http://schemas.ingestion.microsoft.com/common/",
    "oa": "http://news.line.me/rss/1.0/oa",
    "podcast": "https://podcastindex.org/namespace/1.0",
    "prism": "http://prismstandard.org/namespaces/basic/2.0/",
    "rambler": "http://news.rambler.ru",
    "turbo": "http://turbo.yandex.ru",
    "yandex": "http://news.yandex.ru",
}


def item(inner: str, report: nf.Report | None = None) -> nf.Article:
    spaces = "".join(f' xmlns:{name}="{space}"' for name, space in MODULES.items())
    feed = f"<rss version='2.0'{spaces}><channel><title>Tide</title><item><title>High tide</title>{inner}</item></channel></rss>"
    return nf.read(nf.Source(feed.encode()), "rss", report=report)


def names(article: nf.Article) -> list[str]:
    return [byline.name for byline in article.bylines]


SAID: list[tuple[str, dict[str, Any]]] = [
    ("<kicker>Weather</kicker><subTitle>Ferries wait</subTitle>", {"kicker": "Weather", "subhead": "Ferries wait"}),
    (f"<lead>All is shut.</lead><text>&lt;p&gt;{TEXT}&lt;/p&gt;</text>", {"summary": "All is shut.", "text": TEXT}),
    ("<section>Harbour</section><tags>storm, port</tags>", {"subjects": "Harbour", "keywords": ("storm", "port")}),
    ("<author_name>Ann Lee</author_name><last-modified>2026-11-23T17:04Z</last-modified>", {"updated": TIME}),
    ("<prism:section>Harbour</prism:section><prism:keyword>a</prism:keyword><prism:keyword>b</prism:keyword>",
     {"subjects": "Harbour", "keywords": ("a", "b")}),
    ("<prism:publicationDate>2026-11-23T17:04Z</prism:publicationDate>", {"published": TIME}),
    ("<prism:embargoDate>2026-11-23T17:04Z</prism:embargoDate>", {"embargo": nf.Embargo(until=TIME)}),
    ("<dc:modified>2026-11-23T17:04Z</dc:modified>", {"updated": TIME}),
    ("<mi:expirationDate>2026-11-23T17:04:00Z</mi:expirationDate>", {"expires": TIME}),
    ("<media:keywords>storm, port</media:keywords>", {"keywords": ("storm", "port")}),
    ("<prism:embargoDate>2026-11-22</prism:embargoDate><embargo>2026-11-23T17:04Z</embargo>", {"embargo": nf.Embargo(until=TIME)}),
    ("<embargoed>true</embargoed><embargo>2026-11-23T17:04Z</embargo>", {"embargo": nf.Embargo(until=TIME)}),
    ("<status>draft</status><deleted>true</deleted>", {"status": nf.Status.CANCELED}),
    ('<media:status state="deleted"/>', {"status": nf.Status.CANCELED}),
    ("<status>Removed</status>", {"status": nf.Status.CANCELED}),
    ("<pubStatus>stat:withheld</pubStatus>", {"status": nf.Status.WITHHELD}),
    ("<state>NY</state><deleted>false</deleted><embargo>no</embargo>", {"status": nf.Status.USABLE, "embargo": None}),
    ("<deleted>true</deleted>", {"status": nf.Status.CANCELED}),
    ("<deleted>A scene with the ferry</deleted><embargo>null</embargo>", {"status": nf.Status.USABLE, "embargo": None}),
    ("<oa:pubStatus>0</oa:pubStatus><oa:lastPubDate>2026-11-23T17:04Z</oa:lastPubDate>",
     {"status": nf.Status.CANCELED, "updated": TIME}),
    ("<oa:pubStatus>2</oa:pubStatus>", {"status": nf.Status.USABLE}),
    ("<embargo>2026-11-23T17:04Z</embargo>", {"embargo": nf.Embargo(until=TIME)}),
    ("<embargoed_until>noon</embargoed_until>", {"embargo": nf.Embargo()}),
    ("<dcterms:valid>start=2026-11-23T17:04Z; end=2026-11-23T17:04Z; scheme=W3C-DTF</dcterms:valid>",
     {"expires": TIME, "embargo": nf.Embargo(until=TIME)}),
    ("<dc:date>2026-11-23T17:04Z</dc:date><dcterms:valid>start=2026-11-23T17:04Z;</dcterms:valid>",
     {"published": TIME, "expires": None, "embargo": None}),
    (f"<description>Short.</description><rambler:full-text>{TEXT}</rambler:full-text>", {"summary": "Short.", "text": TEXT}),
    (f"<description>&amp;lt;p&amp;gt;{TEXT}&amp;lt;/p&amp;gt;</description>", {"text": TEXT}),
]  # fmt: skip


@pytest.mark.cases(("inner", "expected"), SAID)
def test_what_other_elements_say(inner: str, expected: dict[str, Any]) -> None:
    article = item(inner)
    found = {name: getattr(article, name) for name in expected}
    found |= {name: nf.plain(found[name]) for name in ("kicker", "subhead", "summary") if name in found}
    found |= {"subjects": ", ".join(subject.name for subject in article.subjects)} if "subjects" in found else {}
    assert found == expected


def test_what_the_feed_itself_says_counts() -> None:
    article = item("<dc:subject>sea</dc:subject><tags>storm</tags><author>Bo Diaz</author><byline>Ann Lee</byline>")
    assert (article.keywords, names(article)) == (("sea",), ["Bo Diaz"])
    assert [part.name for part in article.foreign] == ["tags", "byline"]


@pytest.mark.cases(
    ("said", "expected"),
    [
        ("By Ann Lee", ["Ann Lee"]),
        ("Ann Lee and Bo Diaz", ["Ann Lee", "Bo Diaz"]),
        ("Ann Lee, Bo Diaz", ["Ann Lee", "Bo Diaz"]),
        ("Ann Lee, Tide News", ["Ann Lee, Tide News"]),
        ('&lt;a href="/ann"&gt;Ann Lee&lt;/a&gt;', ["Ann Lee"]),
        ("<name>Ann Lee</name><uri>https://ann.example</uri>", ["Ann Lee"]),
    ],
)
def test_who_signs(said: str, expected: list[str]) -> None:
    assert names(item(f"<author>{said}</author>")) == expected
    if not said.startswith("<"):
        assert names(item(f"<dc:creator>{said}</dc:creator>")) == expected


@pytest.mark.cases("name", ["By Ann Lee", "Ann Lee and Bo Diaz", "Ann Lee, Bo Diaz", "<b>Ann</b> Lee"])
def test_a_name_that_looks_like_several_comes_back(name: str) -> None:
    article = nf.Article(headline="High tide", bylines=[nf.Byline(name=name)])
    assert nf.read(nf.Source(nf.write(article, "rss")), "rss").bylines == article.bylines


@pytest.mark.cases(("role", "expected"), [("host", ["Ann Lee"]), ("guest", [])])
def test_persons_of_podcasts(role: str, expected: list[str]) -> None:
    assert names(item(f'<podcast:person role="{role}">Ann Lee</podcast:person>')) == expected


def test_the_picture_of_an_episode() -> None:
    episode = '<enclosure url="https://t.example/e.mp3" type="audio/mpeg"/>'
    found = item(f'{episode}<itunes:image href="https://t.example/a.jpg"/>').associations
    assert [association.media.href for association in found if association.media] == [
        "https://t.example/e.mp3",
        "https://t.example/a.jpg",
    ]


def test_the_caption_of_an_enclosure() -> None:
    found = item('<enclosure url="https://t.example/a.jpg" type="image/jpeg" caption="Barges"/>').associations[0].media
    assert found is not None
    assert nf.plain(found.caption) == "Barges"


def test_the_line_of_wordpress_below_a_post_is_no_text() -> None:
    footer = "&lt;p&gt;Ce &lt;a href='/1'&gt;High tide&lt;/a&gt; est de &lt;a href='/'&gt;Tide&lt;/a&gt;.&lt;/p&gt;"
    report = nf.Report()
    assert item(f"<description>&lt;p&gt;{TEXT}&lt;/p&gt;{footer}</description>", report).text == TEXT
    assert any("first publication" in remark.message for remark in report.remarks)


@pytest.mark.cases(("excerpt", "expected"), [("&lt;p&gt;The lock opens.&lt;/p&gt;", "The lock opens."), ("", "")])
def test_the_line_of_wordpress_below_an_excerpt_is_no_summary(excerpt: str, expected: str) -> None:
    footer = "&lt;p&gt;Ce &lt;a href='/1'&gt;High tide&lt;/a&gt; est de &lt;a href='/'&gt;Tide&lt;/a&gt;.&lt;/p&gt;"
    text = f"<content:encoded>&lt;p&gt;{TEXT}&lt;/p&gt;</content:encoded>"
    assert nf.plain(item(f"<description>{excerpt}{footer}</description>{text}").summary) == expected


def test_a_paragraph_of_two_links_is_no_line_of_wordpress() -> None:
    links = "&lt;p&gt;&lt;a href='/1'&gt;High tide&lt;/a&gt; &lt;a href='/'&gt;Tide&lt;/a&gt;&lt;/p&gt;"
    assert item(f"<description>&lt;p&gt;{TEXT}&lt;/p&gt;{links}</description>").text.endswith("High tide Tide")


@pytest.mark.cases(
    ("text", "headline", "body"),
    [
        ("&lt;a href='https://t.example/1'&gt;High tide&lt;/a&gt; &lt;font&gt;Courier&lt;/font&gt;", "High tide", 0),
        ("&lt;a href='https://t.example/2'&gt;High tide&lt;/a&gt; &lt;font&gt;Courier&lt;/font&gt;", "High tide", 1),
        ("&lt;ol&gt;&lt;li&gt;High tide&lt;font&gt;Courier&lt;/font&gt;&lt;li&gt;Tide&lt;/ol&gt;", "High tide", 1),
        ("&lt;p&gt;High tide - Courier&lt;/p&gt;", "High tide - Courier", 1),
        ("&lt;p&gt;It &lt;font&gt;rises&lt;/font&gt;.&lt;/p&gt;", "High tide - Courier", 1),
    ],
)
def test_entries_of_google_news_without_their_source(text: str, headline: str, body: int) -> None:
    entry = "<title>High tide - Courier</title><source>Courier</source><link>https://t.example/1</link>"
    entry += f"<description>{text}</description>"
    feed = f"<rss version='2.0'><channel><title>Tide</title><item>{entry}</item></channel></rss>"
    report = nf.Report()
    found = nf.read(nf.Source(feed.encode()), "rss", report=report)
    assert nf.plain(found.headline) == headline
    assert len(found.body) == body
    assert any(
        remark.message.startswith("left out, a text that only repeats") for remark in report.remarks
    ) is not bool(body)


@pytest.mark.cases(
    ("shown", "hrefs", "alt", "files"),
    [
        ("pier-300x200.jpg' alt='A pier", ["pier.jpg"], "A pier", 2),
        ("lock-300x200.jpg' alt='A lock", ["pier.jpg", "lock-300x200.jpg"], "", 0),
        ("pier.jpg' alt='A pier", ["pier.jpg"], "A pier", 0),
    ],
)
def test_the_picture_of_a_summary_may_be_a_size_of_another(shown: str, hrefs: list[str], alt: str, files: int) -> None:
    summary = f"<description>&lt;img src='https://t.example/{shown}'&gt; It rises.</description>"
    content = "<media:content url='https://t.example/pier.jpg' medium='image'/>"
    found = item(f"{summary}<content:encoded>&lt;p&gt;{TEXT}&lt;/p&gt;</content:encoded>{content}").media
    assert [rendition.href for rendition in found] == [f"https://t.example/{href}" for href in hrefs]
    assert found[0].alt == alt
    assert len(found[0].renditions) == files


@pytest.mark.cases(
    ("shown", "caption", "losses"),
    [
        ("&lt;figcaption&gt;At dawn&lt;/figcaption&gt;", "At dawn", 0),
        ("&lt;figcaption&gt;At dusk&lt;/figcaption&gt;", "At dawn", 1),
    ],
)
def test_what_only_the_summary_says_of_a_picture_stays_or_is_told(shown: str, caption: str, losses: int) -> None:
    summary = (
        f"<description>&lt;figure&gt;&lt;img src='https://t.example/1.jpg'&gt;{shown}&lt;/figure&gt; It.</description>"
    )
    said = f"<media:description>{caption}</media:description>" if losses else ""
    content = f"<media:content url='https://t.example/1.jpg' medium='image'>{said}</media:content>"
    report = nf.Report()
    (found,) = item(f"{summary}<content:encoded>&lt;p&gt;{TEXT}&lt;/p&gt;</content:encoded>{content}", report).media
    assert nf.plain(found.caption) == caption
    assert [loss.why for loss in report.losses] == [
        "data about a picture that only the summary has are left out"
    ] * losses


FULL = "&lt;p&gt;It is shut.&lt;/p&gt;&lt;p&gt;&lt;img src='a.jpg'&gt;All wait.&lt;/p&gt;"
TURBO = f"<turbo:content>{FULL}</turbo:content>"
PLAIN = "<yandex:full-text>It is shut. All wait.</yandex:full-text>"


@pytest.mark.cases("inner", [PLAIN + TURBO, TURBO + PLAIN])
def test_of_texts_that_say_the_same_the_one_with_markup_is_read(inner: str) -> None:
    report = nf.Report()
    article = item(inner, report)
    assert [type(block) for block in article.body] == [nf.Paragraph, nf.Media, nf.Paragraph]
    assert not report.losses


def test_of_texts_that_say_different_things_the_second_is_lost() -> None:
    report = nf.Report()
    assert item(f"{PLAIN}<turbo:content>Another one.</turbo:content>", report).text == "It is shut. All wait."
    assert [loss.why for loss in report.losses] == ["a further <content> is left out: 'Another one.'"]


def test_a_picture_that_one_of_two_texts_alone_has_is_told() -> None:
    report = nf.Report()
    item(f"{TURBO}<yandex:full-text>{FULL.replace('a.jpg', 'b.jpg')}</yandex:full-text>", report)
    assert [loss.why for loss in report.losses] == ["a picture that one text alone has is left out: b.jpg"]


def test_what_yandex_calls_related_stands_below_the_text() -> None:
    related = (
        "<yandex:related><link url='https://a.example/'>A</link><link url='javascript:b'>B</link></yandex:related>"
    )
    report = nf.Report()
    links = [nf.RelatedLink("A", "https://a.example/"), nf.RelatedLink("B")]
    assert item(PLAIN + related, report).body[-1] == nf.Related(links)
    assert [loss.why for loss in report.losses] == ["an unsafe address was left out"]
    assert [part.name for part in item(related).foreign] == ["related"]


@pytest.mark.cases("space", ["https://{}/", "http://{}", "http://www.{}/#", "HTTP://{}/"])
def test_modules_are_known_by_namespaces_that_are_spelled_otherwise(space: str) -> None:
    modules = {"m": "search.yahoo.com/mrss", "c": "purl.org/rss/1.0/modules/content", "d": "purl.org/dc/elements/1.1"}
    spaces = "".join(f' xmlns:{prefix}="{space.format(name)}"' for prefix, name in modules.items())
    inner = f'<c:encoded>{TEXT}</c:encoded><d:creator>Ann Lee</d:creator><m:content url="/a.jpg" medium="image"/>'
    article = nf.read(f"<rss{spaces}><channel><item>{inner}</item></channel></rss>".encode(), "rss")
    assert (article.text, names(article), [media_item.href for media_item in article.media]) == (
        TEXT,
        ["Ann Lee"],
        ["/a.jpg"],
    )


def test_elements_of_modules_without_their_prefix() -> None:
    article = item(f"<description>Short.</description><encoded>{TEXT}</encoded><creator>Ann Lee</creator>")
    assert (article.text, nf.plain(article.summary), names(article)) == (TEXT, "Short.", ["Ann Lee"])


@pytest.mark.cases(
    "words",
    [
        *("Continue reading...", "Read more »", "Weiterlesen", "続きを読む"),
        *("Continue reading &lt;b&gt;Pier&lt;/b&gt; →", "„Pier“ weiterlesen", "Lire la suite de « Pier »"),
    ],
)
def test_a_link_at_the_end_to_all_of_a_text_is_no_news(words: str) -> None:
    def text_of(href: str) -> str:
        link = f'&lt;a href="{href}"&gt;{words}&lt;/a&gt;'
        item = f"<title>Pier</title><link>https://tide.example/pier</link><description>It sails. [{link}]</description>"
        return nf.read(nf.Source(f'<rss version="2.0"><channel><item>{item}</item></channel></rss>'.encode())).text

    assert text_of("https://tide.example/pier?utm_source=rss") == "It sails."
    assert words[:8] in text_of("https://tide.example/other")
