"""Captions are read as transcripts."""

from pathlib import Path

import pytest

import newsformat as nf
from newsformat import Foreign, Lang, Paragraph, Quote, Report, Style, Text


CASES = Path(__file__).parent / "cases"


LOOKS = "positions, colours and classes of captions are left out"


def webvtt(*cues: str) -> bytes:
    return "\n\n".join(["WEBVTT", *cues]).encode()


def test_the_speaker_is_the_attribution_of_a_quotation() -> None:
    report = Report()
    article = nf.read(CASES / "harbour.vtt", report=report)
    assert (article.title, article.language) == ("Harbour at six", "en-GB")
    ferry = ["The ferry is ", Text("back", [Style.EMPHASIS]), ", and it is full. It sails at noon."]
    captain = ["So did ", Text("le capitaine", [Lang("fr")]), "."]
    assert article.body == (
        Quote([Paragraph(ferry)], "Ann Lee"),
        Quote([Paragraph("We waited a week & a day."), Paragraph(captain)], "Bo Diaz"),
        Paragraph("[engine starts]"),
    )
    times = "00:00:01.000 --> 00:00:05.000\n00:00:05.200 --> 00:00:11.000\n00:00:12.000 --> 00:00:14.000"
    assert article.foreign == (Foreign("webvtt", "times", times),)
    assert [loss.why for loss in report.losses] == ["the identifiers of captions are left out, 1 in all: intro"]


def test_repeated_lines_of_roll_up_captions_are_read_once() -> None:
    report = Report()
    assert nf.read(CASES / "rolling.vtt", report=report).text == "the ferry is back from Lamu"
    assert [remark.message.partition(":")[0] for remark in report.remarks] == [LOOKS, "roll-up captions"]


def test_a_repeated_word_is_not_rolling_up() -> None:
    document = webvtt(
        "00:01.000 --> 00:02.000\nNo.",
        "00:02.000 --> 00:03.000\nNo.",
        "00:03.000 --> 00:04.000\nIt sails.",
        "00:04.000 --> 00:05.000\nAt noon.",
    )
    assert nf.read(document).text == "No. No. It sails. At noon."


def test_a_pause_begins_a_paragraph() -> None:
    document = webvtt(
        "00:01.000 --> 00:02.000\nIt sails.", "00:05.000 --> 00:06.000\nWe", "00:09.000 --> 00:10.000\nwait."
    )
    assert nf.read(document).text == "It sails.\n\nWe wait."
    assert nf.read(document, options={"pause": "1"}).text == "It sails.\n\nWe\n\nwait."
    assert nf.read(document, options={"pause": "60"}).text == "It sails. We wait."


def test_lines_of_chinese_are_joined_without_a_blank() -> None:
    assert nf.read(webvtt("00:01.000 --> 00:02.000\n渡轮\n回来了。")).text == "渡轮回来了。"


def test_subrip_in_an_old_encoding() -> None:
    report = Report()
    article = nf.read(CASES / "quay.srt", report=report)
    assert article.text.split("\n\n") == [
        "Le quai est fermé, dit le capitaine.",
        "Pour combien de temps ?",
        "Une semaine.",
        "<Il rit.> À demain.",
    ]
    assert [remark.message.partition(" (")[0] for remark in report.remarks] == ["not UTF-8; read as cp1252", LOOKS]


@pytest.mark.cases(("line", "text"), [("-5 degrees", "-5 degrees"), ("- Five", "Five"), (">> Five", "Five")])
def test_a_dash_before_words_is_another_speaker(line: str, text: str) -> None:
    assert nf.read(f"1\n00:00:01,000 --> 00:00:02,000\n{line}\n".encode()).text == text


def test_a_dash_before_words_with_a_look_is_another_speaker_too() -> None:
    lines = "- <i>It sails</i> on Monday.\n{\\an8}<font color=red>-</font> <b>At noon?</b>"
    article = nf.read(f"1\n00:00:01,000 --> 00:00:02,000\n{lines}\n".encode())
    assert article.body == (
        Paragraph([Text("It sails", [Style.EMPHASIS]), " on Monday."]),
        Paragraph([Text("At noon?", [Style.STRONG])]),
    )


@pytest.mark.cases("head", [b"1\n00:00:01,000", b"WEBVTT\n\n00:01.000"])
def test_nul_is_reported(head: bytes) -> None:
    report = nf.Report()
    article = nf.read(head + b" --> 00:00:02.000\nFer\0ry back\n", report=report)
    assert article.body == (nf.Paragraph("Fer\ufffdry back"),)
    assert "a character U+0000 was read as U+FFFD" in [remark.message for remark in report.remarks]


def test_subrip_in_utf_16() -> None:
    document = "1\n00:00:01,000 --> 00:00:02,000\nFähre\n".encode("utf-16")
    assert nf.detect(document)[0].format == "srt"
    assert nf.read(document).text == "Fähre"


def test_a_caption_right_below_the_header_of_webvtt() -> None:
    article = nf.read(b"WEBVTT Kind: x\n00:01.000 --> 00:02.000\nThe ferry\n\n00:02.000 --> 00:03.000\nis back.\n")
    assert (article.title, article.text) == ("Kind: x", "The ferry is back.")


def test_a_caption_without_a_start_begins_with_its_parent() -> None:
    report = nf.Report()
    article = nf.read(
        b"""<tt xmlns="http://www.w3.org/ns/ttml" xml:lang="en"><body><div begin="10s"><p end="2s">The ferry</p></div>
        <div timeContainer="seq"><p dur="3s">is back.</p></div></body></tt>""",
        report=report,
    )
    assert article.foreign[0].value == "00:00:10.000 --> 00:00:12.000"
    assert "the sequential timing of <div> is left out" in [loss.why for loss in report.losses]


def test_ttml() -> None:
    article = nf.read(CASES / "tide.ttml")
    assert (article.title, article.language) == ("Tide tables", "en")
    words = ["The tide ", Text("turns", [Style.EMPHASIS]), " at noon."]
    assert article.body == (Quote([Paragraph(words)], "Ann Lee"), Paragraph("Boats wait."))
    times = "00:00:01.000 --> 00:00:02.400\n00:00:02.500 --> 00:00:04.000"
    assert article.foreign == (Foreign("ttml", "times", times),)


def test_looks_and_speakers_of_ttml_as_broadcasters_mark_them() -> None:
    """In EBU-TT-D, a look is always that of a style."""
    article = nf.read(
        b"""<tt xmlns="http://www.w3.org/ns/ttml" xmlns:tts="http://www.w3.org/ns/ttml#styling" xml:lang="en"><head>
        <styling><style xml:id="slant" tts:fontStyle="italic" style="slant"/><style xml:id="aside" style="slant none"/>
        <style xml:id="plain" tts:fontStyle="normal"/></styling></head><body><div><p begin="1s" end="2s">- The ferry
        <span style="aside">sails</span> <span style="aside plain">on</span> Monday.<br/>
        <span style="slant">-</span> <span tts:fontStyle="normal" style="slant">At noon?</span></p></div></body></tt>"""
    )
    assert article.body == (
        Paragraph(["The ferry ", Text("sails", [Style.EMPHASIS]), " on Monday."]),
        Paragraph("At noon?"),
    )


def test_the_look_of_a_whole_caption_is_read_unless_all_have_it() -> None:
    article = nf.read(
        b"""<tt xmlns="http://www.w3.org/ns/ttml" xmlns:tts="http://www.w3.org/ns/ttml#styling" xml:lang="en"><body
        tts:fontWeight="bold"><div><p begin="1s" end="2s" tts:textDecoration="underline">It sails.</p><p begin="9s"
        end="10s" tts:fontStyle="italic" tts:textDecoration="underline">Aye, at <span tts:fontStyle="normal">noon</span>.
        </p></div></body></tt>"""
    )
    slanted = [Style.EMPHASIS]
    assert article.body == (Paragraph("It sails."), Paragraph([Text("Aye, at ", slanted), "noon", Text(".", slanted)]))


def test_times_of_ttml_parts_are_read_and_metadata_reported() -> None:
    spaces = 'xmlns="http://www.w3.org/ns/ttml" xmlns:m="http://www.w3.org/ns/ttml#metadata" xml:lang="en"'
    part = '<metadata><m:desc>At sea</m:desc></metadata><p begin="1s" dur="2s" m:role="sound">Bells.</p>'
    document = f'<tt {spaces}><head/><body begin="10s"><div begin="00:00:05" xml:lang="sw">{part}</div></body></tt>'
    report = Report()
    article = nf.read(document.encode(), report=report)
    assert article.foreign == (Foreign("ttml", "times", "00:00:16.000 --> 00:00:18.000"),)
    assert [loss.why for loss in report.losses] == [
        "the language of <div> is left out",
        "<desc> of a part is left out: At sea",
        "the role of <p> is left out: sound",
    ]


@pytest.mark.cases(
    ("document", "losses"),
    [
        (webvtt("00:01.000 --> 00:02.000 line:0\nA"), []),
        (webvtt("00:01.000 --> 00:02.000\n<c.red>A</c>"), []),
        (webvtt("00:01.000 --> 00:02.000 line:0\n<ruby>A<rt>ah</rt></ruby>"), ["a ruby annotation is left out: ah"]),
        (b"1\n00:00:01,000 --> 00:00:02,000 X1:1 X2:2\nA\n", []),
        (b"1\n00:00:01,000 --> 00:00:02,000\n{\\an8}A\n", []),
    ],
)
def test_layout_is_reported(document: bytes, losses: list[str]) -> None:
    report = Report()
    assert nf.read(document, report=report).text == "A"
    assert [loss.why for loss in report.losses] == losses
    assert [remark.message for remark in report.remarks] == [LOOKS]


def test_blocks_that_are_not_captions_are_reported() -> None:
    report = Report()
    document = webvtt("stray", "00:61.000 --> 00:02.000\nlost", "00:01.000 --> 00:02.000\nA")
    assert nf.read(document, report=report).text == "A"
    assert [(loss.why, loss.line) for loss in report.losses] == [
        ("a block that is not a caption is left out: stray", 3),
        ("a caption without a valid time is left out: 00:61.000 --> 00:02.000", 5),
    ]


@pytest.mark.cases(
    ("document", "name"),
    [
        (b"WEBVTT\n", "webvtt"),
        (b"A story.\n", "webvtt"),
        (b"A story.\n", "srt"),
        (b"<tt/>", "ttml"),
        (b"A story.\n", "sbv"),
        (b"Scenarist_SCC V1.0\n", "scc"),
        (b"<SAMI><BODY></SAMI>", "sami"),
        (b"{}", "youtube-json3"),
    ],
)
def test_files_without_captions_are_refused(document: bytes, name: str) -> None:
    with pytest.raises(nf.ReadError):
        nf.read(document, name)


def test_each_class_of_sami_is_a_transcript() -> None:
    english, french = nf.read_all(CASES / "tide.smi")
    assert (english.title, english.language, french.language) == ("Tide & Quay", "en-US", "fr-FR")
    words = ["The ferry ", Text("Selkie", [Style.EMPHASIS]), " sails again. It leaves at noon."]
    assert english.body == (Quote([Paragraph(words)], "Ann Lee"),)
    assert french.body == (Paragraph("Le bac repart."), Paragraph("Il part à midi."))
    assert [part.value for part in english.foreign] == [
        "00:00:01.000 --> 00:00:05.000",
        "ENUSCC English captions",
        'Copyright="(C) Acme 2026"',
    ]


def test_text_outside_of_sami_captions_is_reported() -> None:
    report = Report()
    text = b"<SAMI><HEAD>own</HEAD><BODY>above<SYNC Start=1>A<P>B</P>between<!-- c --></BODY></SAMI>"
    assert nf.read(text, report=report).text == "A B"
    assert [loss.why for loss in report.losses] == [
        "text outside of captions is left out: above",
        "text outside of captions is left out: between",
        "text outside of captions is left out: own",
    ]
    assert [remark.message for remark in report.remarks] == ["a comment is left out: c"]


def test_sbv() -> None:
    assert nf.read(CASES / "quay.sbv").text == "ANN LEE: The ferry sails again. It leaves at noon.\n\nNobody saw it."


def test_codes_of_line_21_are_decoded() -> None:
    report = Report()
    article = nf.read(CASES / "quay.scc", report=report)
    words = ["The ferry ", Text("Selkie", [Style.EMPHASIS]), " sails again, “mañana”."]
    assert article.body == (Paragraph(words), Paragraph("It costs 5 £ now and 6 tomorrow."))
    assert [loss.why for loss in report.losses] == ["captions of the second channel are left out"]


@pytest.mark.cases(
    ("codes", "text"),
    [
        ("9420 9420 c1c2 942f 942f 942c", "AB"),  # what is loaded is shown
        ("9420 9420 c1c2 94ae 94ae c445 942f 942f", "DE"),  # or emptied before
        ("9420 c1c2 9421 942f", "A"),  # a letter is taken back
        ("9429 9429 c1c2 942c 942c", "AB"),
        ("9425 9425 c1c2 94ad 94ad c445 94ad 94ad", "AB DE"),
        ("94ae 9420 2a5c 942f", "áé"),
    ],
)
def test_modes_of_line_21(codes: str, text: str) -> None:
    assert nf.read(f"Scenarist_SCC V1.0\n\n00:00:01:00\t{codes}\n".encode(), "scc").text == text


def test_captions_of_youtube() -> None:
    report = Report()
    article = nf.read(CASES / "quay.json3", report=report)
    assert article.text == "the ferry sails again at noon.\n\nNobody saw it."
    times = "00:00:01.000 --> 00:00:04.500\n00:00:09.000 --> 00:00:10.000"
    assert article.foreign == (Foreign("youtube-json3", "times", times),)
    assert not report.losses
