"""SportsML: the stories, statistics and metadata of a document by itself, and inside items of other formats."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

import newsformat as nf
from newsformat import Concept, Heading, Paragraph, Style, Table, Text
from newsformat.testing import FormatContract
from newsformat_newsml import SPORTSML


CASES = Path(__file__).parent / "cases"
STANDINGS, MATCH = CASES / "sportsml-standings.xml", CASES / "sportsml-match.xml"


class TestSportsml(FormatContract):
    format = SPORTSML
    package = "newsformat_newsml"
    documents = tuple(path.read_bytes() for path in sorted(CASES.glob("sportsml-*.xml")))
    unkept = (
        "*/@id/*",  # what refers to it says the name
        *("*/name/@role/*", "*/name/@part/*"),  # which of the names is shown
        "*/highlight/p/*new attribute",  # of HTML
    )


def rows(block: nf.Block) -> list[list[str]]:
    assert isinstance(block, Table)
    return [[nf.plain(cell) for cell in row] for row in block.rows]


def read(content: str, report: nf.Report | None = None) -> nf.Article:
    return nf.read(f"<sports-content>{content}</sports-content>".encode(), "sportsml", report=report)


def test_standings_are_a_table_of_teams() -> None:
    article = nf.read(STANDINGS)
    facts, table = article.body
    assert rows(facts)[0] == ["stats-coverage", "expanded"]
    assert rows(facts)[-1] == ["match-day", "8"]
    assert isinstance(table, Table)
    assert table.header == 1
    assert rows(table)[0][:7] == [
        *("team", "nickname", "events-played", "events-all wins", "events-all ties", "events-all losses"),
        "events-all points-difference",
    ]
    assert rows(table)[2][:7] == ["Brae United", "", "7", "5", "1", "1", "9"]
    assert rows(table)[1][-2:] == ["1", "2"]


def test_metadata() -> None:
    article = nf.read(STANDINGS)
    assert (article.uri, article.slug, article.language) == ("wire.standings-20261003", "ISLES-TABLE", "en-US")
    assert article.updated == datetime(2026, 10, 3, 16, 7, 55, tzinfo=UTC)
    assert nf.plain(article.headline) == "Isles League: the table"
    assert article.notes == (nf.EditorsNote(text="Please check the goal difference.", role="advisory"),)
    assert [genre.key for genre in article.genres] == ["spct:standings", "wiredoc:standings"]
    assert article.sources == (
        Concept(name="Harbour Data", scheme="publisher", code="harbour.example", relation="publisher"),
    )
    assert [(subject.kind, subject.label) for subject in article.subjects] == [
        *(("sport", "Soccer"), ("league", "Isles League"), ("season", "2026")),
    ]
    assert article.entities[0] == Concept(name="Lerwick Rovers", kind="organisation", scheme="hteam", code="t.1")
    assert [subject.name for subject in article.foreign] == ["catalogRef"]


def test_a_match_is_read_as_newspapers_print_it() -> None:
    article = nf.read(MATCH)
    heading, facts, score, *others = article.body
    assert heading == Heading("Lerwick Rovers – Brae United")
    assert ["site", "Brae Park"] in rows(facts)
    assert ["attendance", "2,964"] in rows(facts)
    assert rows(score)[:3] == [
        ["team", "Lerwick Rovers", "Brae United"],
        ["alignment", "away", "home"],
        ["score", "2", "0"],
    ]
    assert ["period 1 score", "1", "0"] in rows(score)
    players, _, _, officials, actions, *_ = others
    assert isinstance(players, Table)
    assert nf.plain(players.caption) == "Lerwick Rovers"
    assert rows(players)[1:] == [["Ann Moar", "goalkeeper", "3", ""], ["Bo Leask", "forward", "", "2"]]
    assert rows(officials) == [["official", "position"], ["Dee Gray", "referee"]]
    assert rows(actions)[1][:5] == ["action-soccer-score", "header", "12", "Lerwick Rovers", "Bo Leask"]


def test_the_story_in_nitf_says_what_the_document_does_not() -> None:
    article = nf.read(MATCH)
    assert nf.plain(article.headline) == "Leask sinks Brae"
    assert [(headline.role, nf.plain(headline.content)) for headline in article.other_headlines] == [
        ("sports-title", "Rovers win at Brae"),
    ]
    assert [byline.name for byline in article.bylines] == ["Kim Isbister"]
    assert article.dateline is not None
    assert article.body[-4:] == (
        Paragraph("Leask scored twice."),
        Paragraph([Text("It "), Text("rained", [Style.EMPHASIS]), Text(".")]),
        Paragraph("Nobody left."),
        Paragraph("BRAE - Bo Leask scored twice."),
    )


def test_a_further_story_has_a_heading() -> None:
    story = "<article><nitf><body><body.head><hedline><hl1>{}</hl1></hedline></body.head><body.content><p>{}</p></body.content></body></nitf></article>"
    article = read(story.format("One", "A") + story.format("Two", "B"))
    assert nf.plain(article.headline) == "One"
    assert article.body == (Paragraph("A"), Heading("Two"), Paragraph("B"))


def test_statistics_of_any_sport_are_told_by_what_they_count() -> None:
    stats = '<stats><stat stat-type="spstat:score" value="3"/><stat class="spct:offense" stat-type="spxstat:shots" value="9"/></stats>'
    article = read(
        f"<statistic><player><player-metadata><name>Ann</name></player-metadata><player-stats>{stats}</player-stats></player></statistic>"
    )
    assert rows(article.body[0]) == [["player", "score", "offense shots"], ["Ann", "3", "9"]]


def test_values_that_are_called_the_same_are_told_apart() -> None:
    article = read("<award n='1'><a><b x='2'/></a><c><b x='3'/><b x='4'/></c></award>")
    assert rows(article.body[0]) == [["n", "a b x", "c b x", "c b x 2"], ["1", "2", "3", "4"]]


def test_those_who_have_little_in_common_are_tables_of_their_own() -> None:
    teams = "".join(f"<team><team-metadata><name>T{n}</name></team-metadata><s v{n}='{n}'/></team>" for n in range(60))
    article = read(f"<standing>{teams}</standing>")
    assert len(article.body) == 60
    assert rows(article.body[7]) == [["team", "v7"], ["T7", "7"]]


def test_parts_of_a_tournament_are_headings_below_each_other() -> None:
    name = "<name>{}</name>"
    article = read(
        f"<tournament><tournament-metadata>{name.format('Cup')}</tournament-metadata><tournament-part>"
        f"<tournament-part-metadata>{name.format('Final')}</tournament-part-metadata></tournament-part></tournament>"
    )
    assert article.body == (Heading("Cup"), Heading("Final", 3))


def test_what_no_standard_knows_is_not_lost() -> None:
    article = read(
        "<new-thing x='1'><deeper>said</deeper><team><team-metadata><name>T</name></team-metadata></team></new-thing>"
    )
    assert [rows(block) for block in article.body] == [[["x", "deeper"], ["1", "said"]], [["team"], ["T"]]]


def test_what_somebody_does_is_of_them_and_not_of_their_name() -> None:
    coach = "<associate><associate-metadata role='coach'><name>Ann</name></associate-metadata></associate>"
    article = read(f"<sports-event><team><team-metadata><name>T</name></team-metadata>{coach}</team></sports-event>")
    assert rows(article.body[1]) == [["associate", "role"], ["Ann", "coach"]]


@pytest.mark.cases("key", ["", " fixture-key='f:1'"])
def test_the_name_of_a_fixture_is_kept_where_its_key_has_another_or_there_is_none(key: str) -> None:
    named = "<feature-name>Table</feature-name>" if key else ""
    content = f"<sports-metadata fixture-name='Standings'{key}>{named}</sports-metadata>"
    assert nf.Foreign("sportsml", "sports-metadata/@fixture-name", "Standings") in read(content).foreign


@pytest.mark.cases("count", [200, 400])
def test_players_within_players_end(count: int) -> None:
    inner = "<player><player-metadata><name>P</name></player-metadata>" * (count // 8) + "</player>" * (count // 8)
    assert len(read(f"<statistic>{inner}</statistic>").body) == count // 8


def test_in_newsml_g2_it_is_the_text_and_kept() -> None:
    sports = STANDINGS.read_text("utf-8").partition("?>")[2]
    item = f"""<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" standard="NewsML-G2" standardversion="2.35" guid="urn:x:1">
    <itemMeta><itemClass qcode="ninat:text"/><provider literal="W"/><versionCreated>2026-05-26T00:00:00Z</versionCreated></itemMeta>
    <contentSet><inlineXML contenttype="application/sportsml+xml">{sports}</inlineXML></contentSet></newsItem>"""
    article = nf.read(item.encode(), "newsml-g2")
    assert article.body == nf.read(STANDINGS).body
    assert nf.plain(article.headline) == "Isles League: the table"
    again = nf.write(article, "newsml-g2")
    assert nf.read(again, "newsml-g2") == article
    assert b'alignment-scope="events-home"' in again


def test_in_newsml_1_it_is_the_text_and_its_metadata_are_told() -> None:
    sports = MATCH.read_text("utf-8").partition("?>")[2]
    report = nf.Report()
    document = f"<NewsML><NewsItem><NewsComponent><ContentItem><DataContent>{sports}</DataContent></ContentItem></NewsComponent></NewsItem></NewsML>"
    article = nf.read(document.encode(), "newsml-1", report=report)
    assert article.body[:-1] == nf.read(MATCH).body[:-1]
    assert article.text.endswith("BRAE - Bo Leask scored twice.")
    told = " ".join(loss.why for loss in report.losses)
    assert "<sports-metadata> is left out" in told
    assert "what identifies teams" in told
