"""NPR: a document of the Content Distribution Service, and the same story in NPRML."""

from __future__ import annotations

import json
from datetime import datetime, timedelta, timezone
from pathlib import Path
from time import process_time
from typing import Any

import newsformat as nf
from newsformat import (
    Byline,
    Concept,
    Embed,
    Foreign,
    Heading,
    Headline,
    Identifier,
    Media,
    Paragraph,
    Quote,
    Related,
    RelatedLink,
    Report,
)


CASES = Path(__file__).parent / "cases"
EASTERN = timezone(timedelta(hours=-5))


def shown(article: nf.Article) -> list[tuple[str, str]]:
    """Return the types of the blocks, and what they say in a word or two."""
    found = []
    for block in article.body:
        match block:
            case Media():
                text = block.href.rpartition("/")[2]
            case Embed():
                text = block.href.rpartition("=")[2]
            case Quote():
                text = nf.Article(body=block.content).text
            case Related():
                text = block.links[0].text
            case _:
                text = nf.Article(body=[block]).text
        found.append((type(block).__name__, text))
    return found


# Content Distribution Service --------------------------------------------------


def document(**members: Any) -> bytes:
    profiles = [{"href": "/v1/profiles/story", "rels": ["type"]}]
    return json.dumps({"id": "1", "profiles": profiles, "title": "A", **members}).encode()


def asset(kind: str, **members: Any) -> dict[str, Any]:
    return {"id": "a", "profiles": [{"href": f"/v1/profiles/{kind}", "rels": ["type"]}], **members}


def test_a_document() -> None:
    report = Report()
    found = nf.read(CASES / "npr-cds.json", report=report)
    assert shown(found) == [
        ("Media", "p.jpg"),
        ("Paragraph", "The ferry & the dune meet."),
        ("Quote", "It moves."),
        ("Related", "How dunes move"),
        ("Embed", "abc"),
        ("Paragraph", "Made of sand."),
        ("Heading", "Dunes"),
        ("Paragraph", "Three of them."),
        ("Media", "3.jpg"),
        ("Paragraph", "It is late."),
        ("Heading", "Correction"),
        ("Paragraph", "It sails at one."),
    ]
    assert [loss.why for loss in report.losses] == ["a repetition in the layout is left out: Dunes"]
    assert found.body[2] == Quote([Paragraph("It moves.")], attribution="Mwana Ali, in Lamu")
    assert found.body[3] == Related([RelatedLink("How dunes move", "/v1/documents/g-s1-70")], title="Dunes")
    assert found.identifiers == (
        Identifier(value="https://dune.example/ferry", kind="url"),
        Identifier(value="https://dune.example/pod", kind="spotify"),
        Identifier(value="/2026/11/24/g-s1-77/ferry", kind="nprWebsitePath"),
    )
    assert found.other_headlines == (
        Headline(content="The ferry is back", role="social"),
        Headline(content="Ferry and dune", role="seo"),
    )
    assert (found.published, found.updated) == (
        datetime(2026, 11, 24, 10, tzinfo=EASTERN),
        datetime(2026, 11, 24, 11, tzinfo=EASTERN),
    )
    assert found.signals == ("correction",)


def test_who_signs_a_document() -> None:
    found = nf.read(CASES / "npr-cds.json")
    assert found.bylines == (Byline(name="Ann Lee"), Byline(name="Tom Ode"))
    assert found.contributors == (
        Concept(name="Tom Ode", kind="person", code="b9", uri="/v1/documents/b9", relation="creator", role="biography"),
    )
    assert [(source.relation, source.code) for source in found.sources] == [("owner", "s1"), ("branding", "s2")]
    assert [(subject.kind, subject.name) for subject in found.subjects] == [("topic", "Harbours"), ("program", "")]


def test_pictures_and_sounds_beside_the_text() -> None:
    found = nf.read(CASES / "npr-cds.json")
    picture, sound, related = found.associations
    assert (picture.role, picture.media.href if picture.media else "") == (
        "promo-image-wide",
        "https://dune.example/2.jpg",
    )
    assert (sound.role, sound.title, sound.media.kind if sound.media else "") == ("primary", "Listen", "audio")
    assert (related.role, related.uri) == ("previous", "/v1/documents/g-s1-76")
    kept = {part.name: part.value for part in found.foreign}
    assert kept["images"] == '[{"href":"#/assets/img1","rels":["primary"]}]'
    assert json.loads(kept["assets"])["lost"]["text"] == "Not shown."


def test_a_link_that_is_followed_already() -> None:
    found = nf.read(document(layout=[{"href": "/v1/documents/2", "embed": asset("text", text="B")}]))
    assert found.body == (Paragraph("B"),)


def test_a_link_to_nothing_is_told() -> None:
    report = Report()
    nf.read(document(layout=[{"href": "#/assets/b"}]), report=report)
    assert [loss.why for loss in report.losses] == ["a link of the layout without a target is left out: #/assets/b"]


def test_containers_that_hold_each_other_end() -> None:
    assets = {
        "a": asset("container", title="A", layout=[{"href": "#/assets/b"}] * 9),
        "b": asset("container", title="B", layout=[{"href": "#/assets/a"}] * 9),
    }
    found = nf.read(document(layout=[{"href": "#/assets/a"}] * 9, assets=assets))
    assert found.body == (Heading("A", 3), Heading("B", 3))


def test_validate() -> None:
    assert [(problem.rule, problem.where) for problem in nf.validate(CASES / "npr-cds.json")] == [
        ("unused", "$.resources[0].assets.lost")
    ]
    wrong = document(publishDateTime="noon", layout=[{"href": "#/assets/b"}], bylines=[{}], assets={"a": asset("text")})
    assert {(problem.rule, problem.where) for problem in nf.validate(wrong)} == {
        ("date-time", "$.publishDateTime"),
        ("asset", "$.layout[0].href"),
        ("required", "$.bylines[0]"),
        ("required", "$.assets.a"),
        ("unused", "$.assets.a"),
    }


# NPRML ---------------------------------------------------------------------------


def test_a_list_of_stories() -> None:
    report = Report()
    with nf.read_all(CASES / "nprml.xml", report=report) as found:
        first, second = found
        assert found.envelope.title == "Dunes"
        assert found.envelope.foreign == (Foreign("nprml", "teaser", "Stories of dunes."),)
    assert report.losses == ()
    assert shown(first) == [
        ("Media", "1q.jpg"),
        ("Paragraph", "The ferry is late."),
        ("Paragraph", "The dune moves."),
        ("Paragraph", "Made of sand."),
        ("Embed", "abc"),
        ("Quote", "It moves."),
        ("Heading", "Correction"),
        ("Paragraph", "It sails at one."),
    ]
    assert first.bylines == (Byline(name="Ann Lee"), Byline(name="Tom Ode"))
    assert [(contributor.name, contributor.code, contributor.uri) for contributor in first.contributors] == [
        ("Ann Lee", "55", "https://dune.example/ann")
    ]
    assert [(subject.name, subject.kind, subject.code) for subject in first.subjects] == [
        ("Harbours", "primaryTopic", "1001")
    ]
    assert first.updated == datetime(2026, 11, 24, 7, tzinfo=EASTERN)
    assert first.keywords == ("ferry", "dune")
    assert [association.role for association in first.associations] == ["standard", "primary", "internal"]
    assert second.body == (Paragraph("It moves on."),)


def test_another_text_without_html_is_kept() -> None:
    texts = "<textWithHtml><paragraph>A</paragraph></textWithHtml><text><paragraph>B</paragraph></text>"
    found = nf.read(f"<nprml><list><story>{texts}</story></list></nprml>".encode())
    assert found.body == (Paragraph("A"),)
    assert found.foreign == (Foreign("nprml", "text", "<text><paragraph>B</paragraph></text>"),)


def test_what_the_layout_names_and_is_not_here_is_kept() -> None:
    layout = '<layout><storytext><list num="1" refId="9"/></storytext></layout>'
    found = nf.read(f"<nprml><list><story>{layout}<title>A</title></story></list></nprml>".encode())
    assert [part.name for part in found.foreign] == ["layout"]


def test_what_is_open_between_paragraphs_is_one() -> None:
    parts = [
        "<blockquote class='x'>",
        "We <em>sail</em>.",
        "Today.",
        "</blockquote>",
        "The end.",
        "<ul>",
        "Never closed",
    ]
    texts = "".join(f'<paragraph num="{at}"><![CDATA[{part}]]></paragraph>' for at, part in enumerate(parts, start=1))
    layout = '<layout><storytext><text num="1" paragraphNum="1"/><text num="2" paragraphNum="5"/></storytext></layout>'
    story = f"<story>{layout}<textWithHtml>{texts}</textWithHtml></story>"
    found = nf.read(f"<nprml><list>{story}</list></nprml>".encode())
    sailing = Paragraph(["We ", nf.Text("sail", [nf.Style.EMPHASIS]), "."])
    assert found.body[:2] == (Quote([sailing, Paragraph("Today.")]), Paragraph("The end."))
    assert found.text.endswith("The end.\n\nNever closed")


def test_thousands_of_pictures_are_placed_in_no_time_by_their_square() -> None:
    images = "".join(f'<image id="{number}" src="https://a.example/{number}"/>' for number in range(5_000))
    places = "".join(f'<image num="{number}" refId="{4_999 - number}"/>' for number in range(5_000))
    story = f'<story id="1"><title>A</title>{images}<layout><storytext>{places}</storytext></layout></story>'
    start = process_time()
    body = nf.read(f'<nprml version="0.95"><list>{story}</list></nprml>'.encode(), "nprml").body
    assert len(body) == 5_000
    assert process_time() - start < 15  # by the square of their number it was half a minute


def test_a_text_that_stands_in_a_layout_again_and_again_is_left_out_in_the_end() -> None:
    typed = {"rels": ["type"]}
    asset = {"id": "a", "profiles": [{"href": "/v1/profiles/text", **typed}], "text": "<p>Ferry.</p>"}
    document: dict[str, Any] = {"id": "1", "profiles": [{"href": "/v1/profiles/document", **typed}], "title": "A"}
    document |= {"layout": [{"href": "#/assets/a"}] * 12, "assets": {"a": asset}}
    report = Report()
    assert len(nf.read(json.dumps(document).encode(), "npr-cds", report=report).body) == 10
    assert [loss.why for loss in report.losses] == ["a repetition in the layout is left out: text"]
