"""What the options and the sniffer do."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from attrs import evolve

import newsformat as nf
from newsformat import Article, Byline, Confidence, Heading, Link, Media, Paragraph, Raw, Text
from newsformat_markdown import MARKDOWN


ARTICLE = Article(headline="مطر", language="ar", bylines=[Byline(name="أ")], body=[Paragraph("هطل.")])


def test_without_front_matter_the_headline_is_a_heading() -> None:
    written = nf.write(Article(headline="Rain", body=[Paragraph("It did.")]), "markdown", {"front_matter": False})
    assert written == b"# Rain\n\nIt did.\n"


def test_without_front_matter_the_metadata_is_reported() -> None:
    report = nf.Report()
    written = nf.write(ARTICLE, "markdown", {"front_matter": False}, report=report)
    assert [loss.what for loss in report.losses] == ["bylines"]
    assert nf.read(written, "markdown") == nf.Article(headline="مطر", language="ar", body=ARTICLE.body)


def test_without_front_matter_the_files_of_a_picture_are_lost() -> None:
    source = "http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture"
    picture = nf.Media(
        "a.jpg", rights="©", digital_source_type=source, renditions=[nf.Rendition(href="b.jpg", width=9)]
    )
    report = nf.Report()
    document = nf.write(nf.Article(headline="Rain", body=[picture]), "markdown", {"front_matter": False}, report=report)
    assert document == b"# Rain\n\n![](a.jpg)\n"
    assert [str(loss) for loss in report.losses] == [
        "body.media.rights in a.jpg: written without front matter",
        "body.media.digital_source_type in a.jpg: written without front matter",
        "body.media.renditions in a.jpg: written without front matter",
    ]


def test_without_front_matter_a_first_heading_is_reported() -> None:
    report = nf.Report()
    nf.write(Article(body=[Heading("Monday", 1)]), "markdown", {"front_matter": False}, report=report)
    assert [loss.what for loss in report.losses] == ["body.heading"]


def test_without_any_mark_of_direction_the_language_is_lost() -> None:
    report = nf.Report()
    nf.write(ARTICLE, "markdown", {"front_matter": False, "direction": False}, report=report)
    assert [loss.what for loss in report.losses] == ["bylines", "language"]


def test_the_headline_in_the_body_too() -> None:
    written = nf.write(ARTICLE, "markdown", {"heading": True}).decode()
    assert '<div dir="rtl" lang="ar">\n\n# مطر\n\nهطل.\n\n</div>' in written


def test_the_body_as_it_is() -> None:
    written = nf.write(ARTICLE, "markdown", {"direction": False}).decode()
    assert written.endswith("---\n\nهطل.\n")


def test_an_unsafe_address_is_not_written() -> None:
    report = nf.Report()
    article = Article(body=[Paragraph([Text("a", [Link("javascript:alert(1)")])])])
    assert b"script" not in nf.write(article, "markdown", report=report)
    assert [loss.what for loss in report.losses] == ["inline.link"]


def test_an_unsafe_address_of_a_picture_is_not_written_in_front_either() -> None:
    report = nf.Report()
    article = Article(body=[Media("javascript:alert(1)", kind="image", rights="Acme", caption="a")])
    written = nf.write(article, "markdown", report=report)
    assert b"script" not in written
    assert [loss.what for loss in report.losses] == ["body.media"]
    assert nf.read(written, "markdown").body == (Media(caption="a", rights="Acme"),)


@pytest.mark.cases(
    "media",
    [
        Media("javascript:alert(1)", caption="a"),
        Media(caption="a", renditions=[nf.Rendition(href="", width=3), nf.Rendition(href="b.jpg")]),
    ],
)
def test_a_picture_without_a_safe_address_is_written_in_the_same_way_again(media: Media) -> None:
    article = Article(body=[Paragraph("b"), media])
    written = nf.write(article, "markdown")
    assert b"media:" not in written
    assert nf.write(nf.read(written, "markdown"), "markdown") == written


def test_raw_blocks_are_reported() -> None:
    report = nf.Report()
    nf.write(Article(body=[Raw("html", "<b>")]), "markdown", report=report)
    assert {loss.what for loss in report.losses} == {"body.raw.html"}


@pytest.mark.cases("value", ["a", "{{< a >}} b", "{% a\n\nb %}", " {% a %}", "{% a %} {% b %}"])
def test_raw_markdown_that_is_no_tag_is_lost(value: str) -> None:
    report = nf.Report()
    nf.write(Article(body=[Raw("markdown", value, language="fr")]), "markdown", report=report)
    assert [loss.what for loss in report.losses] == ["body.raw.markdown"]


@pytest.mark.cases(
    ("head", "confidence"),
    [
        (b"---\ntitle: a\n---\n", Confidence.LIKELY),
        (b"\xef\xbb\xbf---\r\n# a comment\r\ntitle: a\r\n", Confidence.LIKELY),
        ("---\nназвание: a\n".encode(), Confidence.LIKELY),
        (b"+++\ntitle = 1\n", Confidence.LIKELY),
        (b"# A headline\n\nText\n", Confidence.LIKELY),
        (b"Text with a [link](https://a.example)\n", Confidence.LIKELY),
        (b"Rain **for days**, it said\n", Confidence.LIKELY),
        (b"The d**n rain is d**n cold\nAn** and Jo** got wet\n", Confidence.POSSIBLE),
        (b"Plain text\n\nof two paragraphs\n", Confidence.POSSIBLE),
        (b"A list\n- a\n- b\n", Confidence.POSSIBLE),
        (b"<html><p>**a**</p>", Confidence.NO),
        (b'{"a": "[b](https://c)"}', Confidence.NO),
        (b"[Acme](http://a.example) says *hi*\n", Confidence.LIKELY),
        (b"[x]: http://a.example\n", Confidence.POSSIBLE),
        (b"[![a badge](b.png)](c) of *honour*\n", Confidence.POSSIBLE),
        (b'["Rain"](d) it said\n', Confidence.POSSIBLE),
        (b"[1] A note\n", Confidence.POSSIBLE),
        (b"{{< figure >}}\n\nText\n", Confidence.POSSIBLE),
        (b"{% include a %}\n\nText\n", Confidence.POSSIBLE),
        (b'---json\n{"title": "a"}\n---\nText\n', Confidence.LIKELY),
        (b"---toml\ntitle = 1\n---\nText\n", Confidence.LIKELY),
        (b'{\n  "title": "a"\n}\n\nText\n', Confidence.LIKELY),
        (b'{"title": "a"}\r\n\r\nText\r\n', Confidence.LIKELY),
        (b'{"title": "a"}\n{"title": "b"}\n', Confidence.NO),
        (b'{"title": "a", b}\n', Confidence.NO),
        (b'{"title": "a", b}\n\nText\n', Confidence.NO),
        (b'{"title": "a",\n"b": "Rain,\n"c": 1}\n', Confidence.NO),
        (b'{a: "[b](https://c)"}', Confidence.NO),
        (b'[{"a": 1}, x', Confidence.NO),
        (b'["a", x', Confidence.NO),
        (b"[]", Confidence.NO),
        (b"<!-- a -->\n<!-- <p> -->\n<rss version='2.0'>\n<channel>", Confidence.NO),
        (b'<!-- a -->\n{"a": 1, x', Confidence.NO),
        (b"<!-- more -->\n<p>A</p>\n\nText\n", Confidence.LIKELY),
        (b"<!-- more -->\n# A headline\n", Confidence.POSSIBLE),
        (b"<!--more\n\n<rss>\n", Confidence.POSSIBLE),
        (b"null", Confidence.NO),
        (b"\0# a", Confidence.NO),
        (b"", Confidence.POSSIBLE),
    ],
)
def test_sniffs(head: bytes, confidence: Confidence) -> None:
    assert MARKDOWN.sniff(head) is confidence


@pytest.mark.cases("content", [b"", b" \n", b"\xef\xbb\xbf"])
def test_nothing_is_no_article(content: bytes) -> None:
    with pytest.raises(nf.ReadError, match="empty"):
        nf.read(content, "markdown")


def test_other_encodings_are_refused_with_the_line() -> None:
    with pytest.raises(nf.ReadError, match="not in utf-8: byte 0xcf; name its real encoding") as caught:
        nf.read("# a\n\nПривет\n".encode("cp1251"), "markdown")
    assert caught.value.line == 3


@pytest.mark.cases("format", ["markdown", "archieml"])
def test_single_bytes_that_are_not_utf_8_are_letters_of_windows(format: str) -> None:
    report = nf.Report()
    article = nf.read("headline: –\n\nbody: ".encode() + b"\xe9t\xe9\n", format, report=report)
    assert "été" in str(article)
    assert "3: bytes that are not UTF-8 are read as Windows-1252" in map(str, report)


def test_an_encoding_known_from_outside() -> None:
    source = nf.Source(b"# \xe9t\xe9\n", encoding="latin-1")
    assert nf.plain(nf.read(source, "markdown").headline) == "été"


@pytest.mark.cases(
    "head", ["[Acme](http://a.example) says *hi*.\n", "{% include a %}\n\nHi.\n", "[x]: http://a.example\n\nHi.\n"]
)
def test_the_suffix_says_what_begins_with_a_bracket(head: str) -> None:
    assert nf.detect(nf.Source(head.encode(), name="story.md"))[0].format == "markdown"


@pytest.mark.cases("embargo", ["true", "until further notice", "[a]", "2026", "indefinite"])
def test_an_embargo_that_is_no_date_is_until_further_notice(embargo: str) -> None:
    report = nf.Report()
    article = nf.read(nf.Source.text(f"---\ntitle: A\nembargo: {embargo}\n---\n"), "markdown", report=report)
    assert (article.embargo, article.foreign) == (nf.Embargo(), ())
    told = [str(note) for note in report.remarks if "treated as lasting until further notice" in str(note)]
    assert len(told) == (embargo != "indefinite")


@pytest.mark.cases(
    ("said", "status", "told"),
    [
        ("usable", nf.Status.USABLE, False),
        ("~", nf.Status.USABLE, False),
        ("Withheld", nf.Status.WITHHELD, False),
        ("cancelled", nf.Status.CANCELED, True),
        ("killed", nf.Status.CANCELED, True),
        ("hold", nf.Status.WITHHELD, True),
        ("embargoed", nf.Status.WITHHELD, True),
        ("[usable]", nf.Status.WITHHELD, True),
    ],
)
def test_a_status_that_is_not_known_does_not_let_a_story_out(said: str, status: nf.Status, *, told: bool) -> None:
    report = nf.Report()
    article = nf.read(nf.Source.text(f"---\ntitle: A\nstatus: {said}\n---\n"), "markdown", report=report)
    assert (article.status, article.foreign, bool(report.remarks)) == (status, (), told)


@pytest.mark.cases(
    ("line", "status"),
    [
        ("visibility: private", "withheld"),
        ("post_status: draft", "withheld"),
        ("publish: false", "withheld"),
        ("private: true", "withheld"),
        ("deleted: true", "canceled"),
        ("publish: true", "usable"),
        ("state: Ohio", "usable"),
        ("visibility: private\nstatus: usable", "usable"),
    ],
)
def test_what_other_programs_do_not_publish_is_held_back_and_kept(line: str, status: str) -> None:
    report = nf.Report()
    article = nf.read(nf.Source.text(f"---\ntitle: A\n{line}\n---\n"), "markdown", report=report)
    assert article.status.value == status
    assert [f"{part.name}: {part.value}" for part in article.foreign] == [line.partition("\n")[0]]
    assert [str(remark).startswith(f"3: read as {status}") for remark in report.remarks] == [True] * (
        status != "usable"
    )


def test_what_is_kept_does_not_hold_a_story_back_that_is_usable_again() -> None:
    article = nf.read(nf.Source.text("---\ntitle: A\nstage: pending\n---\n"), "markdown")
    released, report = evolve(article, status=nf.Status.USABLE), nf.Report()
    assert nf.read(nf.write(released, "markdown", report=report), "markdown") == released
    assert not report.losses


def test_that_there_is_an_embargo_says_no_more_than_when_it_ends() -> None:
    text = "---\ntitle: A\nembargo: 2031-01-01T06:00:00Z\nis_embargoed: true\n---\n"
    assert nf.read(nf.Source.text(text), "markdown").embargo == nf.Embargo(until=datetime(2031, 1, 1, 6, tzinfo=UTC))


def test_an_end_of_an_embargo_that_there_is_not_is_kept() -> None:
    text = "---\ntitle: A\nembargoed: false\nembargo-until: 2031-01-01\n---\n"
    article = nf.read(nf.Source.text(text), "markdown")
    assert (article.embargo, [part.name for part in article.foreign]) == (None, ["embargo-until"])
    assert nf.read(nf.write(article, "markdown"), "markdown") == article


@pytest.mark.cases(
    ("line", "embargo"),
    [
        ("embargo_until: 2030-01-01T06:00:00Z", nf.Embargo(until=datetime(2030, 1, 1, 6, tzinfo=UTC))),
        ("embargoed: true", nf.Embargo()),
        ("embargoed: false", None),
        ("Embargo: 2030-01-01T06:00:00Z", nf.Embargo(until=datetime(2030, 1, 1, 6, tzinfo=UTC))),
        ('embargo-date: 2030-01-01\nembargo-time: "06:00"', nf.Embargo(until=datetime(2030, 1, 1, 6, tzinfo=UTC))),
        ("Embargo: soon", nf.Embargo()),
        ("embargo: no\nunder_embargo: true", nf.Embargo()),
        ("embargo: 2029-01-01T06:00:00Z\nEmbargo: 2030-01-01", nf.Embargo(until=datetime(2030, 1, 2, tzinfo=UTC))),
    ],
)
def test_what_other_programs_call_an_embargo_is_one(line: str, embargo: nf.Embargo | None) -> None:
    article = nf.read(nf.Source.text(f"---\ntitle: A\n{line}\n---\n"), "markdown")
    assert (article.embargo, article.foreign) == (embargo, ())


def test_keys_may_be_in_capitals() -> None:
    front = "Title: A\nAuthor: Ann Lee\nDate: 2026-01-01T06:00:00Z\nDraft: true\nExpirydate: 2027-01-01T06:00:00Z\nDesk: Night"
    article = nf.read(nf.Source.text(f"---\n{front}\n---\n"), "markdown")
    assert article == nf.Article(
        headline="A",
        bylines=[nf.Byline(name="Ann Lee")],
        published=datetime(2026, 1, 1, 6, tzinfo=UTC),
        expires=datetime(2027, 1, 1, 6, tzinfo=UTC),
        status=nf.Status.WITHHELD,
        foreign=[nf.Foreign("markdown", "Desk", "Night")],
    )


@pytest.mark.cases("name", ["Title", "Embargo", "embargo-until", "DRAFT"])
def test_what_is_foreign_does_not_become_a_key_in_another_case(name: str) -> None:
    for format in ("markdown", "archieml"):
        article = nf.Article(headline="A", foreign=[nf.Foreign(format, name, "no")])
        assert nf.read(nf.write(article, format), format) == article


@pytest.mark.cases(("draft", "status"), [("false", "usable"), ("yes", "withheld"), ("until Monday", "withheld")])
def test_a_draft_is_withheld_unless_it_says_that_it_is_none(draft: str, status: str) -> None:
    article = nf.read(nf.Source.text(f"---\ntitle: A\ndraft: {draft}\n---\n"), "markdown")
    assert (article.status, article.foreign) == (nf.Status(status), ())


@pytest.mark.cases(
    ("front", "told"),
    [
        ("draft: until Monday\nstatus: usable", "draft: until Monday is not kept: it is neither true nor false"),
        ("dir: rtl", "dir: rtl is not kept; the direction follows from the text"),
        ("dir: sideways\nlanguage: ar", "dir: sideways is not kept; the direction follows from the language"),
        ("dir: rtl\nlanguage: ar\ndraft: on", None),
    ],
)
def test_what_neither_a_draft_nor_a_direction_can_be_is_told(front: str, told: str | None) -> None:
    report = nf.Report()
    nf.read(nf.Source.text(f"---\ntitle: A\n{front}\n---\n"), "markdown", report=report)
    assert [loss.why for loss in report.losses] == [f"front matter: {told}"] * (told is not None)


@pytest.mark.cases("embargo", ["", "false", "no", "null"])
def test_no_embargo_is_none(embargo: str) -> None:
    report = nf.Report()
    article = nf.read(nf.Source.text(f"---\ntitle: A\nembargo: {embargo}\n---\n"), "markdown", report=report)
    assert (article.embargo, article.foreign, list(report.remarks)) == (None, (), [])


def test_a_key_of_json_twice_is_refused() -> None:
    with pytest.raises(nf.ReadError, match="a key of the JSON is repeated"):
        nf.read(nf.Source.text('{"title": "A", "title": "B"}\n'), "markdown")


def test_json_in_front_has_limits() -> None:
    deep = nf.Source.text('{"a": ' + "[" * 100 + "]" * 100 + "}")
    with pytest.raises(nf.ReadError, match="front_matter_depth"):
        nf.read(deep, "markdown")
    with pytest.raises(nf.ReadError, match="front_matter_bytes"):
        nf.read(nf.Source.text('{"a": "bcd"}').with_limits(nf.Limits(front_matter_bytes=9)), "markdown")
    assert nf.read(nf.Source.text('{"a": ' + "[" * 100_000), "markdown").text.startswith('{"a": [[')


STORY = '{"uri": "x", "headline": "Rain", "body_text": "It rained."}'


@pytest.mark.cases(
    ("below", "formats"),
    [
        ("\n\nIt rained.\n", ["markdown"]),
        ("\n{{< figure >}}\n", ["markdown"]),
        (f"\n\ufeff{STORY}\n", ["ninjs"]),
    ],
)
def test_what_is_below_json_says_whether_it_is_front_matter(below: str, formats: list[str]) -> None:
    front = '{"title": "Rain"}' if formats == ["markdown"] else STORY
    assert [detection.format for detection in nf.detect(nf.Source.text(front + below))] == formats


def test_a_line_that_says_the_text_is_a_record_before_a_broken_line() -> None:
    for below in ("\nnot JSON\n", "\n\nIt ended.\n"):
        found = nf.detect(nf.Source.text('{"title": "Rain", "text": "It rained."}' + below))
        assert [detection.format for detection in found] == ["records"]


SPELLED = {
    "block": "---\ntitle: Rain\ntags:\n- a\n- b\nlang: en\n---\n",
    "flow": "---\n{title: Rain, tags: [a, b], lang: en}\n---\n",
    "flow over lines": '---\n{\n  "title": "Rain",\n  "tags": ["a", "b"], "lang": "en"\n}\n---\n',
    "quoted": "---\n'lang': \"en\"\n'title': 'Rain'\n\"tags\": ['a', \"b\"]\n---\n",
    "folded": "---\n# notes\ntitle: >-\n  Rain\ntags: [a,\n  b]\nlang: en # tag\n...\n",
    "TOML": '+++\ntitle = "Rain"\ntags = ["a", "b"]\nlang = "en"\n+++\n',
    "JSON": '{"lang": "en", "tags": ["a", "b"], "title": "Rain"}\n',
}


@pytest.mark.cases("encoding", ["utf-8", "utf-8-sig", "utf-16"])
@pytest.mark.cases("end", ["\n", "\r\n"])
@pytest.mark.cases("front", SPELLED.values(), ids=SPELLED)
def test_however_front_matter_is_spelled_it_is_detected_and_read(front: str, end: str, encoding: str) -> None:
    document = f"{front}\nIt rained.\n\nIt ended.\n".replace("\n", end).encode(encoding)
    assert nf.detect(nf.Source(document))[0].format == "markdown"
    assert nf.read(document) == nf.Article(
        headline="Rain",
        keywords=["a", "b"],
        language="en",
        body=[nf.Paragraph("It rained."), nf.Paragraph("It ended.")],
    )
