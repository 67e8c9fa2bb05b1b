"""The fields and lines of ANPA 1312, and what it is written as."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from attrs import evolve

import newsformat as nf
from newsformat import Article, Byline, Concept, Dateline, EditorsNote, Heading, Paragraph, Preformatted

from .messages import anpa, wire


def test_anpa_says_what_its_fields_say() -> None:
    article = anpa(
        "^Ferry back<\n^Islands rejoice<\n^AP Photo XYZ101<\n^(Eds: With fares.)<\n^By ANN LEE=\n^Acme News="
    )
    assert (nf.plain(article.headline), nf.plain(article.subhead)) == ("Ferry back", "Islands rejoice")
    assert article.notes == (EditorsNote(text="AP Photo XYZ101", role="picture"), EditorsNote(text="With fares."))
    assert article.bylines == (Byline(name="ANN LEE", affiliation="Acme News", text="By ANN LEE"),)
    assert (article.slug, article.urgency, article.subjects) == ("BC-Ferry", 3, (Concept(code="s"),))
    assert [one.value for one in article.identifiers] == ["w2870"]


@pytest.mark.cases(
    ("text", "blocks"),
    [
        ("\t   One.\n \n\t   Two.", [Paragraph("One."), Paragraph("Two.")]),
        ("\t   One\ngoes on.", [Paragraph("One goes on.")]),
        ("\t   ``So,'' _ he said.", [Paragraph("“So,” — he said.")]),
        ("\t   E_Roe (5). LOB_Lund 7. T_2:45. A_38,000.", [Paragraph("E—Roe (5). LOB—Lund 7. T—2:45. A—38,000.")]),
        ("\t   UME_FG Berg 23, 2:35. Ume_Ek 1 run.", [Paragraph("UME—FG Berg 23, 2:35. Ume—Ek 1 run.")]),
        ("\t   IMG_1234.jpg @AB_Cd MAX_VALUE", [Paragraph("IMG_1234.jpg @AB_Cd MAX_VALUE")]),
        ("\t   One.\n^---=\n\t   ___\n^___<", [Paragraph("One."), nf.Rule(), nf.Rule(), nf.Rule()]),
        ("^What it costs=\n\t   Much.", [Heading("What it costs"), Paragraph("Much.")]),
        ("\b^;W;L\x10 \n\bNew\x10 York;6{;_\x10 ", [nf.Table([["", "W", "L"], ["New York", "6½", "—"]], header=1)]),
        (
            "^;W;L<\n^Oslo;4;5<\n^Rome;14;15<\n^That is all=",
            [nf.Table([["", "W", "L"], ["Oslo", "4", "5"], ["Rome", "14", "15"]], header=1), Heading("That is all")],
        ),
        ("\t   Oslo;4;5<\n\t   Rome;14;15<", [nf.Table([["Oslo", "4", "5"], ["Rome", "14", "15"]])]),
        ("   W    L<\nOslo  4    5<\nRome  14  15<", [nf.Preformatted("   W    L\nOslo  4    5\nRome  14  15")]),
        ("Oslo    4\nRome   14", [nf.Preformatted("Oslo    4\nRome   14")]),
        (
            "Oslo 4, Rome 5<\nIt rained.  All day.\nIt ended.",
            [Paragraph("Oslo 4, Rome 5"), Paragraph("It rained. All day. It ended.")],
        ),
        ("\t   ___", [nf.Rule()]),
        ("\t   THE FERRY SAILS\n\t   It does.", [Heading("THE FERRY SAILS"), Paragraph("It does.")]),
    ],
)
def test_blocks_of_anpa_are_told_apart(text: str, blocks: list[nf.Block]) -> None:
    assert list(anpa("^Ferry back<\n^By ANN LEE=", text, "\x14\x12").body) == blocks


@pytest.mark.cases("last", ["MORE", "(more)", "-0-", "End Adv for Saturday, Nov. 28", "END ADV"])
def test_what_ends_a_text_of_anpa_is_left_out(last: str) -> None:
    report = nf.Report()
    article = nf.read(wire(text=f"\t   It sails.\n\t   {last}"), "anpa", report=report)
    assert article.text == "It sails."
    assert f"left out {last!r}, which ends the text" in [remark.message for remark in report.remarks]
    assert anpa("^Ferry back<", f"\t   {last}\n\t   It sails.").text == f"{last}\n\nIt sails."
    assert anpa("^Ferry back<", "\t   ``It sails.'' Enditem").text == "“It sails.”"


def test_what_is_for_the_typesetter_is_no_text() -> None:
    report = nf.Report()
    document = wire("^Ferry back<", "\t   \x0cuf2\x0bIt \x0elikely\x0f \x13sails seldom\x18 often.")
    assert nf.read(document, "anpa", report=report).text == "It likely sails often."
    said = [remark.message for remark in report.remarks]
    assert "instructions to the typesetter and killed words are left out" in said


def test_whom_a_notice_is_for_is_no_headline() -> None:
    article = anpa("^EDITORS:<", "\t   Kill the story slugged BC-Ferry.")
    assert (article.headline, article.text) == ((), "EDITORS:\n\nKill the story slugged BC-Ferry.")


def test_a_semicolon_makes_no_table_in_a_text_story() -> None:
    assert list(anpa("^Ferry back<", "\t   Oslo;4;5").body) == [Paragraph("Oslo;4;5")]


def test_a_slug_may_name_the_story_that_is_replaced() -> None:
    data = wire().replace(b"^BC-Ferry,", b"^BC-Ferry, 3rd Ld-Writethru, a0523,")
    article = nf.read(data, "anpa")
    assert (article.slug, article.signals, article.version) == ("BC-Ferry", ("lead", "writethru"), "3")
    assert ("replaces", "a0523") in [(one.name, one.value) for one in article.foreign]
    assert b"^BC-Ferry, 3rd Ld Writethru, a0523," in nf.write(article, "anpa")


LINES_OF_TYPE = {
    "^With PM-Harbor<": {"notes": (EditorsNote(text="With PM-Harbor"),)},
    "^LaserPhoto XYZ1<": {"notes": (EditorsNote(text="LaserPhoto XYZ1", role="picture"),)},
    "^By ANN LEE<\n^UPI Senior Editor<": {
        "bylines": (Byline(name="ANN LEE", affiliation="UPI Senior Editor", text="By ANN LEE"),)
    },
    "^By Ann Lee<\n^THE ACME PRESS<": {
        "bylines": (Byline(name="Ann Lee", affiliation="THE ACME PRESS", text="By Ann Lee"),)
    },
    "^URGENT<\n^2nd Ld<": {"signals": ("urgent", "lead"), "version": "2"},
}


@pytest.mark.cases("lines", LINES_OF_TYPE)
def test_lines_of_type(lines: str) -> None:
    headline, wanted = "^Ferry back<", LINES_OF_TYPE[lines]
    above = [f"{lines}\n{headline}"] if lines[:3] != "^By" else []
    for heads in (*above, f"{headline}\n{lines}"):
        article = anpa(heads)
        assert nf.plain(article.headline) == "Ferry back"
        assert {name: getattr(article, name) for name in wanted} == wanted
        assert evolve(nf.read(nf.write(article, "anpa"), "anpa"), published=None, foreign=article.foreign) == article


def test_lines_above_an_indented_text_are_of_type_without_their_signs_too() -> None:
    article = anpa("Ferry back", "By ANN LEE\n\n   LAMU (Acme) - It sails\nagain.\n\n   It does.")
    assert (nf.plain(article.headline), article.bylines) == ("Ferry back", (Byline(name="ANN LEE", text="By ANN LEE"),))
    assert article.text == "It sails again.\n\nIt does."
    assert anpa("^Ferry back<", "It sails.\n\n   It does.").text == "It sails.\n\nIt does."


def test_the_year_is_that_of_the_trailer() -> None:
    article = anpa("^Ferry back<", "\t   It sails.", "\x13\x11", "AP-WF-11-13-13 1509GMT<")
    assert article.published == datetime(2013, 11, 13, 15, 9, tzinfo=UTC)
    assert article.sources == (Concept(name="AP"),)


def test_no_year_is_made_up() -> None:
    report = nf.Report()
    article = nf.read(wire(), "anpa", report=report)
    assert article.published is None
    assert ("filed", "11-13") in [(one.name, one.value) for one in article.foreign]
    assert "the year is not known of the day 11-13; kept as it is" in [one.message for one in report.remarks]
    received = {"received": datetime(2026, 3, 5)}  # noqa: DTZ001 -- as on the command line
    found = nf.read(wire(), "anpa", received, report=report)
    assert found.published == datetime(2025, 11, 13, tzinfo=UTC)
    said = "the day 11-13 has no year and no time; assumed 2025-11-13"
    assert said in [remark.message for remark in report.remarks]


def test_anpa_is_written_byte_for_byte() -> None:
    article = Article(
        slug="BC-Ferry Back",
        headline="“Back,” they say",
        signals=["lead", "writethru"],
        version="1",
        urgency=3,
        subjects=[Concept(code="s")],
        services=[Concept(code="w")],
        sources=[Concept(name="AP")],
        published=datetime(2026, 11, 24, 8, 5, tzinfo=UTC),
        dateline=Dateline(place="LAMU", source="AP", text="LAMU (AP) —"),
        body=[Paragraph("It sails."), nf.Table([["", "W"], ["New York", "6½"]], header=1)],
    )
    report = nf.Report()
    assert nf.write(article, "anpa", {"wire": "WF"}, report=report) == (
        b"\x16\x16\x01w0000\x1f-----\r\nu s\x14\x12 BC-FerryBack 1st Ld   11-24 0008\r\n"
        b"\x02^BC-Ferry Back, 1st Ld Writethru,8<\r\n^``Back,'' they say<\r\n"
        b"\t   LAMU (AP) _ It sails.\r\n \r\n\b^;W\x10 \r\n\bNew\x10 York;6{\x10 \r\n"
        b"\r\n\t   \x03AP-WF-11-24-26 0805GMT<\r\n\r\n\x0c\r\n\x04"
    )
    assert report.losses == ()


LABELLED = (
    "B1488\x1fcpstf\nr b\x13\x11 Ferry-Back 7thWritethru TB06 31-10 588\n\x02^Ferry-Back, 7th Writethru@<\ncode:2<\n"
    "^Update:ADDS details@<\n^INDEX: Sea, Islands@<\n^HL:Ferry back after\ntwo years@<\n^By Ann Lee@<\n^THE ISLAND PRESS@<\n"
    "\t   LAMU _ It sails to\nMombasa.<\n\t   Note: It does.<\n\x03\n16:35ET 31-10-14<\n\x04"
)


def test_lines_of_type_with_labels() -> None:
    article = nf.read(LABELLED.replace("\n", "\r\n").encode(), "anpa")
    assert (nf.plain(article.headline), article.slug, article.version) == (
        "Ferry back after two years",
        "Ferry-Back",
        "7",
    )
    assert [(byline.name, byline.affiliation) for byline in article.bylines] == [("Ann Lee", "THE ISLAND PRESS")]
    assert [(note.role, note.text) for note in article.notes] == [
        ("code", "2"),
        ("Update", "ADDS details"),
        ("INDEX", "Sea, Islands"),
    ]
    assert article.text == "It sails to Mombasa.\n\nNote: It does."
    assert str(article.published) == "2014-10-31 16:35:00-04:00"
    assert [part.name for part in article.foreign] == ["selector", "reference"]


def test_labels_count_only_where_the_slug_ends_as_they_do() -> None:
    article = anpa("^HL:Ferry back@<")
    assert nf.plain(article.headline) == "HL:Ferry back@"


@pytest.mark.cases(
    ("words", "slug", "kept"),
    [
        ("BC-Ferry 1stLd-Writethru", "BC-Ferry Back, 1st Ld-Writethru,12", []),
        ("BC-Ferry Back", "BC-Ferry Back,12", []),
        ("BC-Harbour", "BC-Ferry Back,12", ["BC-Harbour"]),
        ("BC-Ferry Xyz 12", "BC-Ferry Back,12", ["BC-Ferry Xyz 12"]),
    ],
)
def test_words_of_the_header_that_the_slug_does_not_say_are_kept(words: str, slug: str, kept: list[str]) -> None:
    data = f"w2870\x1fasian\nu s\x13\x11 {words} 11-13 0012\n\x02^{slug}<\n^Ferry back<\n\t   It sails.\n\x03\n\x04"
    foreign = nf.read(data.encode(), "anpa").foreign
    assert [part.value for part in foreign if part.name == "keyword"] == kept


def test_a_header_may_have_no_letter_of_a_service() -> None:
    data = wire().replace(b"w2870", b"2870")
    assert nf.detect(nf.Source(data))[0].format == "anpa"
    article = nf.read(data, "anpa")
    assert (article.services, [identifier.value for identifier in article.identifiers]) == ((), ["2870"])


def test_a_line_of_type_on_pictures_may_stand_in_brackets() -> None:
    article = anpa("^(With photo WAP1)<\n^Ferry back<")
    assert nf.plain(article.headline) == "Ferry back"
    assert article.notes == (EditorsNote(text="(With photo WAP1)", role="picture"),)
    assert nf.read(nf.write(article, "anpa"), "anpa").notes == article.notes
    assert anpa("^Ferry back<", "\t   (With photo WAP1)").text == "(With photo WAP1)"


def test_words_of_a_header_without_keyword_are_said_by_the_slug() -> None:
    article = Article(version="1", signals=["correction", "lead"], body=[Paragraph("Storm.")])
    again = nf.read(nf.write(article, "anpa"), "anpa")
    assert (again.foreign, again.version, again.signals) == ((), "1", ("correction", "lead"))


def test_whom_an_author_writes_for_is_no_line_of_text_where_the_byline_says_another() -> None:
    byline = nf.Byline(name="Ann Lee", affiliation="Tide Wire, Coast Wire", text="By Ann Lee, Tide Wire Coast Wire")
    dateline = nf.Dateline(place="EMDEN", source="Tide Wire", text="EMDEN (Tide Wire) --")
    article = nf.Article(
        headline="High tide", bylines=[byline], dateline=dateline, body=[nf.Paragraph("The water rose.")]
    )
    report = nf.Report()
    again = nf.read(nf.write(article, "anpa", report=report), "anpa")
    assert (again.dateline, again.body) == (article.dateline, article.body)
    assert "bylines.affiliation" in {loss.what for loss in report.losses}


def test_of_rows_without_cells_the_sign_of_a_header_is_not_printed_and_a_brace_is_a_half() -> None:
    article = anpa("^Ferry back<", "\b^         W   L\x10 \n\bOslo     4  16{\x10 \x14\x12")
    assert list(article.body) == [Preformatted("         W   L\nOslo     4  16½")]


@pytest.mark.cases("text", ["^  W   L\nOslo 4  5", "{ok}  W   L", "^^ a  {b"])
def test_signs_in_preformatted_text_come_back(text: str) -> None:
    article = Article(headline="Ferry back", body=[Preformatted(text)])
    report = nf.Report()
    assert nf.read(nf.write(article, "anpa", report=report), "anpa").body == article.body
    assert not report.losses


@pytest.mark.cases("rows", [[["a"], ["b"]], [[""]]])
def test_a_table_of_one_column_is_lost(rows: list[list[str]]) -> None:
    report = nf.Report()
    table = nf.Table(rows, header=len(rows) - 1)
    back = nf.read(nf.write(Article(headline="A", body=[table]), "anpa", report=report), "anpa")
    assert [(loss.what, loss.where) for loss in report.losses] == [("body.table", "body[0]")]
    assert back.body == (nf.Preformatted("\n".join(map("".join, rows))),)


def test_a_dateline_that_the_text_begins_with_is_printed_once_though_it_is_spelled_in_another_way() -> None:
    dateline = nf.Dateline(place="Österby", source="Acme", text="Österby (Acme) -")
    text = "Österby (Acme) - The ferry is back."
    article = nf.Article(headline="Ferry", language="de", dateline=dateline, body=[nf.Paragraph(text)])
    assert nf.write(article, "anpa").count(b"Oesterby (Acme) -") == 1


def test_who_signs_may_stand_on_several_lines() -> None:
    article = anpa("^Ferry back<\n^By ANN LEE=\n^and BO DIAZ=\n^Acme News=", "\t   LAMU (Acme) _ It sails.")
    text = "By ANN LEE and BO DIAZ"
    names = ("ANN LEE", "BO DIAZ")
    assert article.bylines == tuple(Byline(name=name, affiliation="Acme News", text=text) for name in names)
    assert (article.dateline, article.text) == (
        Dateline(place="LAMU", source="Acme", text="LAMU (Acme) —"),
        "It sails.",
    )
    assert nf.read(nf.write(article, "anpa"), "anpa") == article


def test_a_centred_line_that_begins_with_and_is_no_name() -> None:
    assert anpa("^Ferry back<\n^By ANN LEE=\n^and more islands=").body[0] == Heading("and more islands")


@pytest.mark.cases("said", ["Pick up 3rd graf: The ferry.", "PICK UP 5th pvs", "Pickup 4th graf, The ferry"])
def test_where_a_story_goes_on_is_for_editors(said: str) -> None:
    article = anpa("^Ferry back<", f"\t   It sails.\n\t   {said}")
    assert (article.text, article.notes) == ("It sails.", (EditorsNote(text=said),))
    assert nf.read(nf.write(article, "anpa"), "anpa").notes == article.notes


def test_picking_up_may_be_what_a_story_is_about() -> None:
    assert anpa("^Ferry back<", "\t   Pick up 3rd prize today.").text == "Pick up 3rd prize today."


def test_underscores_of_an_article_are_no_dashes_on_the_wire() -> None:
    article = nf.Article(headline="Score", body=[Paragraph("E_Roe (5). UME_FG Berg 23, one _ two, E—Ek.")])
    assert nf.read(nf.write(article, "anpa"), "anpa").body == article.body


def test_a_code_is_kept_of_an_article_without_headline_and_slug() -> None:
    article = nf.Article(body=[Heading("Tide")], foreign=[nf.Foreign("anpa", "code", "*9006")])
    assert article.foreign[0] in nf.read(nf.write(article, "anpa"), "anpa").foreign


@pytest.mark.cases("heads", ["^URGENT<\n^BC-Ferry-Back 11-13 0120<", "^URGENT<\n^BC-Ferry-Back,120<"])
def test_a_slug_may_stand_below_a_take_word(heads: str) -> None:
    lines = f"w2870\x1fasian\nu s\x13\x11 BC-Sea 11-13 0012\n\x02{heads}\n^Ferry sails<\n\t   It sails.\n\x03"
    article = nf.read(f"\x16\x16\x01{lines}\n\x04".encode(), "anpa")
    assert (article.slug, nf.plain(article.headline), article.signals) == ("BC-Ferry-Back", "Ferry sails", ("urgent",))
    assert not article.subhead


def test_a_line_in_brackets_above_the_text_is_a_note() -> None:
    article = anpa("^(For clients of Acme only.)<\n^Ferry back<\n^By ANN LEE=")
    assert nf.plain(article.headline) == "Ferry back"
    assert article.notes == (EditorsNote(text="For clients of Acme only."),)


@pytest.mark.cases("headline", ["BC-Ferry is back", "(Ferry back)", "Ferry is back @"])
def test_a_headline_like_a_slug_or_a_note_comes_back(headline: str) -> None:
    article = Article(slug="Sea", headline=headline, body=[Paragraph("It sails.")])
    back = nf.read(nf.write(article, "anpa"), "anpa")
    assert (back.slug, back.headline, back.notes) == (article.slug, article.headline, ())
    back = nf.read(nf.write(evolve(article, slug=""), "anpa"), "anpa")
    assert (back.slug, back.headline, back.notes) == ("", article.headline, ())


def test_a_message_with_its_controls_but_no_known_header_is_read() -> None:
    report = nf.Report()
    data = wire().replace(b"u s\x13\x11", b"\x13\x11")
    assert nf.detect(data)[0].format == "anpa"
    article = nf.read(data, "anpa", report=report)
    assert (nf.plain(article.headline), article.text) == ("Ferry back", "It sails.")
    assert [(kept.name, "BC-Ferry" in kept.value) for kept in article.foreign] == [("header", True)]
    assert any("not a header of ANPA 1312" in remark.message for remark in report.remarks)


def test_lines_of_type_that_lost_their_first_sign_are_told_from_the_text() -> None:
    article = nf.read(wire("^Ferry back<\n^By ANN LEE=").replace(b"^", b""), "anpa")
    assert article == nf.read(wire("^Ferry back<\n^By ANN LEE="), "anpa")


def test_a_paragraph_of_a_typesetters_sign_alone() -> None:
    article = Article(body=[Paragraph("It sails."), Paragraph("^"), Paragraph("It stays.")])
    assert nf.read(nf.write(article, "anpa"), "anpa").body == article.body
    assert nf.read(wire(text="\t^\n\tIt sails."), "anpa").text == "It sails."
