"""Exports of Telegram Desktop: an article per message."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest

import newsformat as nf
from newsformat import (
    Article,
    Byline,
    Concept,
    Foreign,
    Identifier,
    Limits,
    Link,
    List,
    Media,
    Paragraph,
    Preformatted,
    Quote,
    ReadError,
    Rendition,
    Report,
    Style,
    Text,
)


CASE = Path(__file__).parent / "cases" / "telegram.json"
CHANNEL = {"name": "Tidewire", "type": "public_channel", "id": 7}


def read(text: Any = "", report: Report | None = None, options: Any = None, **members: Any) -> Article:
    message = {"id": 1, "type": "message", "text": text, **members}
    export = json.dumps({**CHANNEL, "messages": [message]})
    return nf.read(export.encode(), "telegram", options, report=report)


def messages(report: Report) -> list[str]:
    return [remark.message for remark in report.remarks]


def test_a_message_of_a_channel() -> None:
    report = Report()
    first, second = articles = nf.read_all(CASE, report=report)
    assert (articles.envelope.title, articles.envelope.uri) == ("Tidewire", "telegram:1234567890")
    photo = "photos/photo_1@24-11-2026_13-00-00.jpg"
    link = Link("https://tide.example/hm")
    assert first == Article(
        uri="telegram:1234567890:2",
        identifiers=[Identifier(value="https://t.me/c/1234567890/2", kind="url")],
        headline="Night ferry sails again",
        bylines=[Byline(name="Ann Lee")],
        sources=[Concept(name="Tidewire")],
        published=datetime(2026, 11, 24, 13, tzinfo=timezone(timedelta(hours=3))),
        updated=datetime(2026, 11, 24, 13, 5, tzinfo=timezone(timedelta(hours=3))),
        language="en",
        keywords=["ferry"],
        body=[
            Media(photo, renditions=[Rendition(href=photo, width=1280, height=720, size=91234)]),
            Paragraph(
                ["The ferry to Pate sailed at noon on Tuesday, the ", Text("harbour master", (link,)), " said. #ferry"]
            ),
        ],
        foreign=[Foreign("telegram", "reactions", '[{"type":"emoji","count":12,"emoji":"👍"}]')],
    )
    assert second.headline == ()
    assert second.text == "Tickets cost 5 euros."
    assert second.sources == (Concept(name="Tidewire"), Concept(name="Pate Port", relation="forwarded_from"))
    assert "skipped, an automatic message: create_channel" in messages(report)
    assert not report.losses


@pytest.mark.cases(
    ("part", "run"),
    [
        ({"type": "italic", "text": "a"}, Text("a", (Style.EMPHASIS,))),
        ({"type": "link", "text": "tide.example/a"}, Text("tide.example/a", (Link("https://tide.example/a"),))),
        ({"type": "email", "text": "a@tide.example"}, Text("a@tide.example", (Link("mailto:a@tide.example"),))),
        ({"type": "mention", "text": "@tide"}, Text("@tide", (Link("https://t.me/tide"),))),
        ({"type": "phone", "text": "+254 (0)1"}, Text("+254 (0)1", (Link("tel:+25401"),))),
        ({"type": "spoiler", "text": "a"}, Text("a")),
        ({"type": "text_link", "text": "a", "href": "javascript:b()"}, Text("a")),
    ],
)
def test_parts_of_a_text(part: dict[str, str], run: Text) -> None:
    report = Report()
    article = read(["See ", part, " now."], report, {"text": "clean"})
    assert article.body == (Paragraph(["See ", run, " now."]),)
    assert bool(len(report)) == (part["type"] == "spoiler" or "javascript" in part.get("href", ""))


def test_paragraphs_are_separated_by_blank_lines_or_else_by_lines() -> None:
    clean = {"text": "clean"}
    assert read("a\nb", options=clean).body == (Paragraph("a"), Paragraph("b"))
    assert read("a\nb\n \nc", options=clean).body == (Paragraph(["a", nf.LineBreak(), "b"]), Paragraph("c"))
    parts = ["a\n", {"type": "pre", "text": "x = 1\ny"}, "b", {"type": "blockquote", "text": "c"}]
    assert read(parts, options=clean).body == (
        *(Paragraph("a"), Preformatted("x = 1\ny"), Paragraph("b"), Quote([Paragraph("c")])),
    )


def test_text_that_is_not_part_of_the_story_is_removed() -> None:
    report = Report()
    text = "Ferry sails again\n\nShe sailed for Pate at noon on Tuesday, the master said.\n\nSubscribe to our channel"
    article = read(text, report)
    assert nf.plain(article.headline) == "Ferry sails again"
    assert article.text == "She sailed for Pate at noon on Tuesday, the master said."
    assert "in line 5 of its text: left out: Subscribe to our channel" in messages(report)


def test_a_repeated_text_is_read_once_and_a_different_one_is_kept() -> None:
    entities = [{"type": "bold", "text": "Noon."}]
    assert not read("Noon.", text_entities=entities).foreign
    assert read("Midnight.", text_entities=entities).foreign == (Foreign("telegram", "text", '"Midnight."'),)


def test_messages_of_a_person_have_a_byline() -> None:
    article = read("Noon it is.", **{"from": "Joe Doe", "from_id": "user5"})
    assert article.bylines == (Byline(name="Joe Doe"),)
    assert article.foreign == (Foreign("telegram", "from_id", '"user5"'),)


def test_a_poll_and_a_film() -> None:
    poll = {"question": "Sail?", "total_voters": 3, "answers": [{"text": "Yes", "voters": 3}, {"text": "No"}]}
    article = read(
        poll=poll, file="video_files/a.mp4", mime_type="video/mp4", media_type="video_file", width=4, height=3
    )
    film = Rendition(href="video_files/a.mp4", media_type="video/mp4", width=4, height=3)
    assert article.body == (
        Media("video_files/a.mp4", kind="video", renditions=[film]),
        Paragraph("Sail?"),
        List([[Paragraph("Yes")], [Paragraph("No")]]),
    )
    assert [part.name for part in article.foreign] == ["poll"]


def test_an_export_of_everything_has_several_chats() -> None:
    report = Report()
    chats = [
        {**CHANNEL, "id": number, "messages": [{"id": 1, "type": "message", "text": "Noon."}]} for number in (1, 2)
    ]
    export = {"about": "Telegram", "contacts": {"list": [{"messages": 1}]}, "chats": {"about": "", "list": chats}}
    articles = list(nf.read_all(json.dumps(export).encode(), report=report))
    assert [article.uri for article in articles] == ["telegram:1:1", "telegram:2:1"]
    assert Foreign("telegram", "chat.name", "Tidewire") in articles[0].foreign
    assert {"skipped, as it is not a chat: about", "skipped, as it is not a chat: contacts"} <= set(messages(report))


def test_a_large_export_is_read_message_by_message_and_a_broken_one_is_left_out() -> None:
    report = Report()
    before = json.dumps({**CHANNEL, "messages": [{"id": 1, "type": "message", "text": "Noon. " * 100}] * 9})
    broken = before.replace('"type": "message"', '"type" "message"', 1)
    limits = Limits(item_bytes=2000)
    found = list(nf.read_all(nf.Source(broken.encode(), limits=limits), "telegram", report=report))
    assert len(found) == 8
    assert len(report.losses) == 1


def test_a_truncated_file_is_read_as_far_as_possible() -> None:
    content = CASE.read_bytes()
    articles = nf.read_all(content[: content.index(b'"id": 3') + 20], "telegram")
    assert next(iter(articles)).uri == "telegram:1234567890:2"
    with pytest.raises(ReadError):
        list(nf.read_all(content[: content.index(b'"id": 3') + 20], "telegram"))


def test_a_time_without_a_time_zone_is_a_loss() -> None:
    report = Report()
    message = {"id": 1, "text": "a", "date": "2020-01-01T00:00:00", "date_unixtime": "1795514400"}
    document = json.dumps({"type": "public_channel", "id": 1, "messages": [message]})
    article = nf.read(document.encode(), "telegram", report=report)
    assert article.published == datetime(2026, 11, 24, 10, tzinfo=UTC)
    assert [loss.why for loss in report.losses] == [
        "the date in local time, without a time zone, is left out: 2020-01-01T00:00:00"
    ]


def test_an_invalid_date_is_kept_and_punctuation_is_a_text() -> None:
    article = read("👍", date="noon", date_unixtime="x")
    assert article.published is None
    assert article.body == (Paragraph("👍"),)
    assert article.foreign == (Foreign("telegram", "date", '"noon"'), Foreign("telegram", "date_unixtime", '"x"'))
    assert read(file="a.ogg", mime_type="audio/ogg").kind == "audio"


@pytest.mark.cases(
    ("members", "losses"),
    [
        (
            {"text_entities": [{"type": "pre", "text": "a", "language": "python"}], "text": "a"},
            ['language of a pre in the text is left out: "python"'],
        ),
        (
            {"text_entities": [{"type": "mention_name", "text": "Ann", "user_id": 7}], "text": ["Ann"]},
            [
                "mention_name in the text is left out, but not its words: Ann",
                "user_id of a mention_name in the text is left out: 7",
            ],
        ),
        (
            {"text_entities": [{"type": "plain", "text": "a"}], "text": [{"type": "bold", "text": "a"}]},
            ['the older form of the text differs: {"type":"bold","text":"a"}'],
        ),
    ],
)
def test_unsupported_entities_are_reported(members: dict[str, Any], losses: list[str]) -> None:
    report = Report()
    read(report=report, **members)
    assert sorted(loss.why for loss in report.losses) == losses


MESSAGE = {
    "id": 2,
    "type": "message",
    "date": "2026-11-24T13:00:00",
    "date_unixtime": "1795514400",
    "text": ["A ", {"type": "bold", "text": "ferry"}],
    "text_entities": [{"type": "plain", "text": "A "}],
}


def _problems(*found: Any) -> list[tuple[str, str, str]]:
    said = {"name": "A", "type": "public_channel", "id": 1, "messages": [*found]}
    problems = nf.validate(nf.Source(json.dumps(said).encode()), "telegram")
    return [(problem.rule, problem.where, str(problem.severity)) for problem in problems]


def test_valid_exports_have_no_problems() -> None:
    assert _problems(MESSAGE, {**MESSAGE, "id": 3, "type": "service", "action": "pin_message"}) == []
    assert [*nf.validate(Path(__file__).parent / "cases" / "telegram.json", "telegram")] == []


@pytest.mark.cases(
    ("change", "problem"),
    [
        ({"id": "2"}, ("type", "$.id", "error")),
        ({"type": "story"}, ("value", "$.type", "error")),
        ({"type": "service"}, ("required", "$", "error")),
        ({"date": "24.11.2026"}, ("date", "$.date", "error")),
        ({"date_unixtime": "0"}, ("clocks", "$.date", "warning")),
        ({"text": 7}, ("type", "$.text", "error")),
        ({"text": [{"type": "big", "text": "A"}]}, ("value", "$.text[0].type", "error")),
        ({"text_entities": [{"type": "plain"}]}, ("required", "$.text_entities[0]", "error")),
        ({"id": 0}, ("order", "$.id", "warning")),
    ],
)
def test_invalid_messages(change: dict[str, Any], problem: tuple[str, str, str]) -> None:
    assert _problems({**MESSAGE, **change}) == [problem]


def test_an_export_without_messages() -> None:
    assert _problems() == [("required", "", "error")]


def test_a_chat_name_that_is_not_a_text_is_reported() -> None:
    report = nf.Report()
    export = {"name": {"en": "Tidewire"}, "type": "public_channel", "id": 7, "messages": [{"id": 1, "text": "Shut."}]}
    articles = nf.read_all(json.dumps(export).encode(), "telegram", report=report)
    assert (articles.envelope.title, len([*articles])) == ("", 1)
    assert "the name of the chat is neither text nor number, and left out" in [loss.why for loss in report.losses]
