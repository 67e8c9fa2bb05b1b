"""J2XML: articles that an extension of Joomla exports are read as what its API says of them."""

from __future__ import annotations

import io
from datetime import UTC, datetime

import pytest

import newsformat as nf
from newsformat import Association, Byline, Concept, Foreign, Identifier, Media, Rights


FERRY = """<content><id>12</id><title><![CDATA[Ferry "back"]]></title><alias>ferry-back</alias>
<introtext><![CDATA[<p>It <b>sails</b>.</p>]]></introtext><fulltext><![CDATA[<p>More &amp; more.</p>]]></fulltext>
<state>1</state><created>2026-05-04 07:30:00</created><created_by_alias /><modified>2026-05-04 08:30:00</modified>
<publish_up>2026-05-04 08:00:00</publish_up><publish_down>0000-00-00 00:00:00</publish_down>
<images><![CDATA[{"image_intro":"images\\/a.jpg","image_intro_alt":"The ferry"}]]></images>
<metakey>sea, ferry</metakey><metadesc>Two years</metadesc><hits>7</hits>
<metadata><![CDATA[{"author":"","rights":"Tide"}]]></metadata><language>en-GB</language>
<created_by>ann</created_by><catid><![CDATA[news/coast]]></catid>
<canonical><![CDATA[https://tide.example/news/coast/12-ferry-back]]></canonical>
<taglist><tag><![CDATA[ferries]]></tag><tag><![CDATA[quay]]></tag></taglist>
<fieldlist><field><name>wire</name><value><![CDATA[one]]></value></field><field><name>wire</name><value>two</value></field></fieldlist>
</content>"""
SITE = f"""<?xml version="1.0" encoding="UTF-8"?>
<j2xml version="19.2.0"><base>https://tide.example/</base>
<category><id>10</id><title><![CDATA[Coast & sea]]></title><extension>com_content</extension><path>news/coast</path></category>
<category><id>10</id><title>Contacts</title><extension>com_contact</extension><path>news/coast</path></category>
<tag><id>3</id><title>Ferries</title><path>ferries</path></tag>
{FERRY}
<user><id>42</id><name>Ann Lee</name><username>ann</username></user>
<module><content>none of them</content></module><img src="images/a.jpg">aGVsbG8=</img></j2xml>"""


def read(content: str, version: str = "19.2.0", after: str = "") -> nf.Article:
    return nf.read(f'<j2xml version="{version}"><content>{content}</content>{after}</j2xml>'.encode())


@pytest.mark.cases(
    ("content", "rules"),
    [
        ("<title>A</title><introtext>&lt;p></introtext><state>-2</state><tag>a</tag><tag>b</tag>", []),
        ("<title>A</title><fulltext/><created>0000-00-00 00:00:00</created><images>{}</images><urls>[]</urls>", []),
        ("<title>A</title><fulltext/><images>{&amp;quot;a&amp;quot;:1}</images><language>de-DE</language>", []),
        ("<fulltext/>", ["required"]),
        ("<title>A</title>", ["text"]),
        ("<title>A</title><fulltext/><fulltext/>", ["twice"]),
        ("<title>A</title><fulltext/><state>3</state>", ["value"]),
        ("<title>A</title><fulltext/><created>2026-13-04 07:30:00</created>", ["date-time"]),
        ("<title>A</title><fulltext/><language>German</language><images>a.jpg</images>", ["language", "json"]),
    ],
)
def test_what_validate_finds(content: str, rules: list[str]) -> None:
    document = f'<j2xml version="19.2.0"><content>{content}</content></j2xml>'
    assert [problem.rule for problem in nf.validate(document.encode(), "j2xml")] == rules


def test_what_validate_finds_in_the_document() -> None:
    content = "<content><id>1</id><title>A</title><fulltext/></content>"
    assert [problem.rule for problem in nf.validate(f"<j2xml>{content * 2}</j2xml>".encode(), "j2xml")] == [
        "required",
        "unique",
    ]
    assert [problem.rule for problem in nf.validate(b"<content/>", "j2xml")] == ["root"]


def test_what_an_export_says() -> None:
    assert nf.detect(SITE.encode())[0].format == "j2xml"
    report = nf.Report()
    article = nf.read(SITE.encode(), report=report)
    assert (article.uri, article.slug, article.language, article.text) == (
        "12",
        "ferry-back",
        "en-GB",
        "It sails.\n\nMore & more.",
    )
    assert [nf.plain(text) for text in (article.headline, article.summary)] == ['Ferry "back"', "Two years"]
    assert (article.created, article.published, article.updated, article.expires) == (
        datetime(2026, 5, 4, 7, 30, tzinfo=UTC),
        datetime(2026, 5, 4, 8, tzinfo=UTC),
        datetime(2026, 5, 4, 8, 30, tzinfo=UTC),
        None,
    )
    assert (article.status, article.embargo, article.bylines) == (nf.Status.USABLE, None, (Byline(name="Ann Lee"),))
    assert article.subjects == (Concept(name="Coast & sea", kind="section", code="news/coast"),)
    assert (article.keywords, article.rights) == (("sea", "ferry", "Ferries", "quay"), (Rights(notice="Tide"),))
    assert article.identifiers == (Identifier(value="https://tide.example/news/coast/12-ferry-back", kind="url"),)
    assert article.associations == (Association(role="image_intro", media=Media("images/a.jpg", alt="The ferry")),)
    assert article.foreign == (
        Foreign("joomla", "hits", "7"),
        Foreign("joomla", "created_by", '"ann"'),
        Foreign("joomla", "field.wire", "one"),
        Foreign("joomla", "field.wire", "two"),
    )
    assert [loss.why for loss in report.losses] == [
        "<base> is left out: https://tide.example/",
        "<module> is left out: none of them",
        "pictures inside the export are left out: 1",
    ]
    assert not report.remarks


class Pipe(io.BytesIO):
    """What cannot be read again."""

    def seekable(self) -> bool:
        return False


def test_users_stand_behind_what_they_write() -> None:
    for source in (SITE.encode(), Pipe(SITE.encode())):
        assert nf.read(source, "j2xml").bylines == (Byline(name="Ann Lee"),)
    numbered = "<id>1</id><created_by>42</created_by>"
    assert read(numbered, after="<user><id>42</id><name>Bo Ek</name></user>").bylines == (Byline(name="Bo Ek"),)
    assert read(numbered).bylines == ()
    assert read("<title>a</title>", after="<user><name>Bo Ek</name></user>").bylines == ()
    assert read("<id>1</id><created_by>bo</created_by>").bylines == (Byline(name="bo"),)
    assert read("<id>1</id><created_by>bo</created_by><created_by_alias>Cy</created_by_alias>").bylines == (
        Byline(name="Cy"),
    )
    with pytest.raises(nf.ReadError, match="not well-formed"):
        nf.read(SITE.replace("<module>", "<module").encode(), "j2xml")


def test_what_is_said_twice_or_in_attributes_is_told() -> None:
    report = nf.Report()
    nf.read(
        b'<j2xml><content lang="de"><id x="1">1</id><title>a</title><title>b</title></content></j2xml>', report=report
    )
    assert [loss.why for loss in report.losses] == [
        "a further <title> is left out: b",
        "lang of <content> is left out: de",
        "x of <id> is left out: 1",
    ]
    odd = read("<title>a</title><field><name>a</name><value>b</value><unit>c</unit></field>")
    assert odd.foreign == (Foreign("joomla", "field", "<field><name>a</name><value>b</value><unit>c</unit></field>"),)


def test_texts_of_old_versions_are_escaped_once_more() -> None:
    text = "<title><![CDATA[Q &amp; A]]></title><introtext><![CDATA[&lt;p&gt;R &amp;amp; D&lt;/p&gt;]]></introtext>"
    article = read(text, "12.5.0")
    assert (nf.plain(article.headline), article.text) == ("Q & A", "R & D")
    article = read("<title>a</title><introtext><![CDATA[<p>R &amp;amp; D</p>]]></introtext>", "12.5.0")
    assert article.text == "R &amp; D"  # which is not: there is markup in it
    article = read(text, "21.12.0")
    assert (nf.plain(article.headline), article.text) == ("Q &amp; A", "<p>R &amp; D</p>")


@pytest.mark.cases(
    ("said", "status"),
    [
        ("<state>0</state>", nf.Status.WITHHELD),
        ("<published>0</published>", nf.Status.WITHHELD),
        ("<state>-2</state>", nf.Status.CANCELED),
        ("<state>x</state>", nf.Status.WITHHELD),
        ("", nf.Status.USABLE),
    ],
)
def test_states(said: str, status: nf.Status) -> None:
    assert read(f"<title>a</title>{said}").status is status


def test_what_is_odd() -> None:
    article = read(
        "<title>2024</title><publish_down>1970-01-01 00:00:00</publish_down><images>[]</images><metadata>{</metadata>"
        "<tag>c</tag><field>odd</field><files><file>a.pdf</file></files><canonical>/a</canonical>"
    )
    assert (nf.plain(article.headline), article.expires, article.keywords) == ("2024", None, ("c",))
    assert article.foreign == (
        Foreign("joomla", "images", '"[]"'),
        Foreign("joomla", "metadata", '"{"'),
        Foreign("joomla", "canonical", '"/a"'),
        Foreign("joomla", "field", "<field>odd</field>"),
        Foreign("joomla", "files", "<files><file>a.pdf</file></files>"),
    )
    report = nf.Report()
    empty = f'<j2xml version="21.12.0"><content/>{FERRY}</j2xml>'.encode()
    with nf.read_all(empty, report=report) as found:
        assert [each.uri for each in found] == ["12"]
    assert "left out a <content> that can't be read" in report.losses[0].why
    with nf.read_all(b'<j2xml version="21.12.0"><user/></j2xml>') as found:
        assert [*found] == []
    with pytest.raises(nf.ReadError, match="cannot be read as J2XML: the root element is a"):
        nf.read(b"<a/>", "j2xml")


def test_a_reference_of_thousands_of_digits_is_one_in_old_versions_too() -> None:
    article = read(f"<title>Ferry &amp;#{'9' * 5000}; back</title>", version="17.7.0")
    assert nf.plain(article.headline) == "Ferry \ufffd back"
