"""MOS: messages about running orders and objects, what is written, and what is wrong with some."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

import newsformat as nf
from newsformat import Article, Concept, Envelope, Foreign, Identifier, Media, Paragraph, Raw, Report
from newsformat.plugin import Articles


CASES = Path(__file__).parent / "cases"
PRESENTERS = tuple(Concept(name=name, kind="person", role="presenter") for name in ("Ann", "Bo"))


def mos(message: str, *, header: str = "<mosID>m</mosID><ncsID>n</ncsID><messageID>1</messageID>") -> bytes:
    return f"<mos>{header}{message}</mos>".encode()


def sent(body: str) -> bytes:
    return mos(f"<roStorySend><roID>r</roID><storyID>s</storyID><storySlug>A</storySlug>{body}</roStorySend>")


def test_a_running_order_and_the_text_of_a_story() -> None:
    report = Report()
    articles = nf.read_all(CASES / "running-order.mos", report=report)
    envelope = articles.envelope
    assert (envelope.title, envelope.uri, envelope.sender) == ("Harbour at Six", "RO-18", "ncs.harbour.example")
    assert [(part.name, part.value) for part in envelope.foreign] == [
        ("mosID", "prompter.harbour.example"),
        ("messageID", "41"),
        ("roChannel", "B"),
        ("roEdStart", "2026-11-24T18:00:00"),
        ("roEdDur", "00:28:30"),
    ]
    ferry, tide = articles
    assert (ferry.uri, nf.plain(ferry.headline)) == ("S-1;ferry", "Ferry back")
    assert ferry.identifiers == (Identifier(value="A1", kind="page-number"),)
    assert ferry.contributors == PRESENTERS
    assert ferry.text == "The ferry is back. It sails at noon."
    assert [part.name for part in ferry.foreign] == ["item", "mosExternalMetadata"]
    assert (tide.uri, tide.body) == ("S-2;tide", ())
    assert report.losses == ()


def test_later_data_on_the_running_order_are_reported() -> None:
    sent = (
        b"<mos><roStorySend><roID>R</roID><storyID>s</storyID><storyBody><p>Hello</p></storyBody></roStorySend></mos>"
    )
    report = nf.Report()
    later = b"<mos><roCreate><roID>R</roID><roSlug>At six</roSlug><roChannel>7</roChannel></roCreate></mos>"
    assert [article.text for article in nf.read_all(nf.Source(sent + later), "mos", report=report)] == ["Hello"]
    assert [loss.why for loss in report.losses] == [
        "another title of the running order is left out: At six",
        "further data on the running order are left out: <roChannel>",
    ]


def test_cues_and_presenters_are_in_their_places() -> None:
    ferry = next(nf.read_all(CASES / "running-order.mos"))
    starts = [block.value.partition("\n")[0] for block in ferry.body if isinstance(block, Raw)]
    assert starts == [
        "<storyPresenter>Ann</storyPresenter>",
        "<storyPresenterRR>12</storyPresenterRR>",
        "<p><pi>Smile</pi></p>",
        "<storyItem>",
        "<storyPresenter>Bo</storyPresenter>",
        '<p><pkg>"We waited a week."</pkg></p>',
    ]


@pytest.mark.cases("encoding", ["utf-16", "utf-16-be", "utf-16-le"])
def test_messages_in_ucs_2(encoding: str) -> None:
    document = sent("<storyBody><p>Fähre</p></storyBody>").decode().encode(encoding)
    assert nf.detect(document)[0].format == "mos"
    assert nf.read(document).text == "Fähre"


HEADER = "<mosID>m</mosID><ncsID>n</ncsID>"
STORY = "<roID>r</roID><storyID>s</storyID><storyBody><p>A</p><storyItem><objID>o</objID></storyItem></storyBody>"
SERVICE = f'<roStorySend xmlns="http://mosprotocol.com/webservices/"><mosHeader_input>{HEADER}</mosHeader_input>'


@pytest.mark.cases("version", ["http://schemas.xmlsoap.org/soap/envelope/", "http://www.w3.org/2003/05/soap-envelope"])
@pytest.mark.cases(
    "message",
    [
        f"<mos>{HEADER}<roStorySend>{STORY}</roStorySend></mos>",
        f"{SERVICE}{STORY.replace('ID>', 'ID_input>', 4)}</roStorySend>",
        f"{SERVICE}<roStorySend_input>{STORY}</roStorySend_input></roStorySend>",
    ],
)
def test_a_message_in_an_envelope_of_soap(message: str, version: str) -> None:
    report = Report()
    envelope = f'<e:Envelope xmlns:e="{version}"><e:Header><To>x</To></e:Header><e:Body>{message}</e:Body></e:Envelope>'
    assert nf.detect(envelope.encode())[0].format == "mos"
    articles = nf.read_all(envelope.encode(), report=report)
    assert (articles.envelope.uri, articles.envelope.sender) == ("r", "n")
    assert [(article.uri, article.body) for article in articles] == [
        ("s", (Paragraph("A"), Raw("mos", "<storyItem><objID>o</objID></storyItem>")))
    ]
    assert [loss.why for loss in report.losses] == ["<To> around the documents says 'x'; left out"]
    assert [problem.where or problem.message for problem in nf.validate(envelope.encode(), "mos")] == [
        "<storyItem> has no <itemID>",
        "<storyItem> has no <mosID>",
    ]


def test_a_further_message_of_one_operation_is_reported() -> None:
    report = Report()
    several = f"{SERVICE}{f'<roStorySend_input>{STORY}</roStorySend_input>' * 2}</roStorySend>"
    space = "http://schemas.xmlsoap.org/soap/envelope/"
    envelope = f'<e:Envelope xmlns:e="{space}"><e:Body>{several}</e:Body></e:Envelope>'
    assert len([*nf.read_all(envelope.encode(), report=report)]) == 1
    assert [loss.why for loss in report.losses] == ["a further message, a roStorySend, is left out"]


def test_many_messages_in_ucs_2() -> None:
    heartbeat = mos("<heartbeat><time>2026-11-24T18:00:00</time></heartbeat>")
    document = b'<?xml version="1.0" encoding="UCS-2"?>' + heartbeat + sent("<storyBody><p>A</p></storyBody>") * 2
    report = Report()
    articles = list(nf.read_all(document.decode().encode("utf-16-be"), report=report))
    assert [article.text for article in articles] == ["A", "A"]
    assert "a heartbeat has no stories" in [remark.message for remark in report.remarks]
    assert report.losses == ()


def test_messages_that_change_a_running_order_are_reported() -> None:
    report = Report()
    list(nf.read_all(sent("<storyBody/>") + mos("<roDelete><roID>r</roID></roDelete>"), report=report))
    assert [loss.why for loss in report.losses] == ["a roDelete, which changes the running order, is left out"]


def test_another_name_in_the_running_order_is_reported() -> None:
    report = Report()
    head = mos(
        "<roStoryAppend><roID>r</roID><story><storyID>s</storyID><storySlug>B</storySlug></story></roStoryAppend>"
    )
    (story,) = nf.read_all(head + sent("<storyBody/>"), report=report)
    assert nf.plain(story.headline) == "A"
    assert [loss.why for loss in report.losses] == [
        "the name or number of a story in the running order is left out, as it has changed"
    ]


def test_packages_are_text_or_kept_apart() -> None:
    document = sent("<storyBody><p><pkg>We waited</pkg></p></storyBody>")
    assert nf.read(document).body == (Raw("mos", "<p><pkg>We waited</pkg></p>"),)
    assert nf.read(document, options={"captions": "text"}).text == "We waited"


def test_items_in_the_markup_of_enps() -> None:
    inner = "<mosItem><itemID>1</itemID><objID>o</objID><mosID>m</mosID></mosItem>"
    document = sent(f"<storyBody><p>A</p><storyItem>{inner}</storyItem></storyBody>")
    assert nf.read(document).body == (Paragraph("A"), Raw("mos", f"<storyItem>{inner}</storyItem>"))
    assert list(nf.validate(document)) == []


@pytest.mark.cases("name", ["roReplace", "roList", "roStoryAppend", "roStoryInsert", "roStoryReplace"])
def test_stories_in_every_message(name: str) -> None:
    story = "<story><storyID>s</storyID><storySlug>A</storySlug></story>"
    assert nf.read(mos(f"<{name}><roID>r</roID>{story}</{name}>")) == Article(uri="s", headline="A")


def test_a_text_between_the_items_of_a_running_order() -> None:
    item = "<item><itemID>1</itemID><objID>o</objID><mosID>m</mosID></item>"
    story = f"<story><storyID>s</storyID><p>One</p>{item}<p>Two</p></story>"
    order = mos(f"<roCreate><roID>r</roID><roSlug>a</roSlug>{story}</roCreate>")
    (article,) = nf.read_all(order)
    cue = Raw("mos", item.replace("item>", "storyItem>"))
    assert article.body == (Paragraph("One"), cue, Paragraph("Two"))
    assert nf.read(nf.write(article, "mos")) == article
    report = Report()
    (article,) = nf.read_all(order + sent("<storyBody><p>Three</p></storyBody>"), report=report)
    assert article.text == "Three"
    assert [loss.why for loss in report.losses] == [
        "the text of a story in the running order is left out, as another was sent"
    ]


def test_the_place_of_a_story_is_reported() -> None:
    report = Report()
    story = "<story><storyID>s</storyID></story>"
    action = f'<roElementAction operation="INSERT"><roID>r</roID><element_target><storyID>t</storyID></element_target><element_source>{story}</element_source></roElementAction>'
    assert nf.read(mos(action), report=report).uri == "s"
    assert [loss.why for loss in report.losses] == ["the place of the stories of a roElementAction is left out"]


def test_objects() -> None:
    (clip,) = nf.read_all(CASES / "objects.mos")
    assert (clip.uri, clip.kind, nf.plain(clip.headline), clip.version) == ("M-77", "video", "Ferry VO", "3")
    assert clip.updated == datetime(2026, 11, 24, 6, 30, 0, 500_000, tzinfo=UTC)
    (file,) = clip.associations
    assert isinstance(file.media, Media)
    assert file.media.href == "https://video.harbour.example/m77.mp4"
    assert r"\\server\media\m77.mxf" in next(part.value for part in clip.foreign if part.name == "objPaths")


def test_a_story_is_sent() -> None:
    article = Article(uri="s", headline="Ferry & tide", contributors=PRESENTERS[:1], body=[Paragraph("It sails.")])
    assert nf.write(article, "mos").decode().splitlines() == [
        "<mos>",
        "<mosID></mosID>",
        "<ncsID></ncsID>",
        "<messageID>1</messageID>",
        "<roStorySend>",
        "<roID></roID>",
        "<storyID>s</storyID>",
        "<storySlug>Ferry &amp; tide</storySlug>",
        "<storyNum></storyNum>",
        "<storyBody>",
        "<storyPresenter>Ann</storyPresenter>",
        "<p>It sails.</p>",
        "</storyBody>",
        "</roStorySend>",
        "</mos>",
    ]


def test_a_running_order_is_created_and_filled() -> None:
    envelope = Envelope(title="Six", uri="RO-18", foreign=[Foreign("mos", "roEdDur", "00:28:30")])
    stories = [Article(uri="a", headline="A", body=[Paragraph("One")]), Article(uri="b", headline="B")]
    document = nf.write(Articles(stories, envelope=envelope), "mos")
    names = [line[1:-1] for line in document.decode().splitlines() if line.startswith("<ro") and "</" not in line]
    assert names == ["roCreate", "roStoryAppend", "roStorySend", "roStoryAppend", "roStorySend"]
    back = nf.read_all(document)
    assert (back.envelope, list(back)) == (envelope, stories)
    assert [problem.rule for problem in nf.validate(document)] == ["empty"] * 10
    assert all(problem.severity is nf.Severity.WARNING for problem in nf.validate(document))


def test_what_was_read_is_written_again() -> None:
    report = Report()
    articles = list(nf.read_all(CASES / "running-order.mos"))
    envelope = nf.read_all(CASES / "running-order.mos").envelope
    document = nf.write(Articles(articles, envelope=envelope), "mos", report=report)
    assert list(nf.read_all(document)) == articles
    assert nf.read_all(document).envelope == envelope
    assert report.losses == ()
    assert list(nf.validate(document)) == []


@pytest.mark.cases(
    ("document", "found"),
    [
        (mos("<roStorySend/>", header=""), ["required"] * 5),
        (mos("<roCreate><roSlug>a</roSlug><roID>b</roID></roCreate>"), ["order"]),
        (mos("<roCreate><roID>b</roID><roSlug>a</roSlug><roEdDur>long</roEdDur></roCreate>"), ["value"]),
        (mos("<roCreate><roID>b</roID><roSlug>a</roSlug><roColour>red</roColour></roCreate>"), ["place"]),
        (mos(f"<roCreate><roID>b</roID><roSlug>{'a' * 200}</roSlug></roCreate>"), ["length"]),
        (mos("<roCreate><roID>b</roID><roSlug>a</roSlug><roSlug>c</roSlug></roCreate>"), ["once"]),
        (mos("<heartbeat><time>2026-11-24T18:00:00</time></heartbeat>"), ["message"]),
        (sent("<storyBody><h1>A</h1></storyBody>"), ["place"]),
        (b"<html/>", ["root"]),
    ],
)
def test_what_is_wrong(document: bytes, found: list[str]) -> None:
    assert [problem.rule for problem in nf.validate(document, "mos")] == found


def test_lines_of_problems_count_from_the_start_of_the_file() -> None:
    one = b"<mos>\n<mosID>m</mosID>\n<ncsID>n</ncsID>\n<roListAll/>\n</mos>\n"
    other = one.replace(b"<roListAll/>", b"<roStoryAppend><roID>r</roID></roStoryAppend>")
    assert [(problem.rule, problem.line) for problem in nf.validate(one + other, "mos")] == [("required", 9)]


def test_what_is_none() -> None:
    with pytest.raises(nf.ReadError, match="not a MOS message with stories or objects: heartbeat"):
        list(nf.read_all(mos("<heartbeat/>"), "mos"))
    with pytest.raises(nf.ReadError, match="html"):
        list(nf.read_all(b"<html/>", "mos"))


def test_values_over_the_limit_of_mos_are_truncated_and_reported() -> None:
    report = nf.Report()
    uri = "https://tide.example/" + "a" * 120
    story = nf.Article(uri=uri, headline="The ferry sails. " * 10, body=[nf.Paragraph("It sails on Monday.")])
    document = nf.write(story, "mos", report=report)
    assert [loss.what for loss in report.losses] == ["uri", "headline"]
    assert "length" not in {problem.rule for problem in nf.validate(document, "mos")}
    back = nf.read(document, "mos")
    assert nf.plain(back.headline) == "The ferry sails. " * 7 + "The…"
    assert back.uri.startswith("urn:newsformat:assumed:")


def test_long_values_of_a_running_order_are_cut_and_reported() -> None:
    report = Report()
    envelope = Envelope(title="harbour " * 20, uri="ro-" * 50)
    numbered = Article(headline="A", identifiers=[Identifier(value="7" * 200, kind="page-number")])
    written = nf.write(Articles([numbered], envelope=envelope), "mos", report=report)
    assert {loss.what for loss in report.losses} == {"envelope.title", "envelope.uri", "identifiers"}
    assert [problem for problem in nf.validate(nf.Source(written), "mos") if problem.rule == "length"] == []
    again = nf.read_all(written, "mos")
    assert again.envelope.title.startswith("harbour harbour")
    assert again.envelope.uri.startswith("urn:newsformat:assumed:")
