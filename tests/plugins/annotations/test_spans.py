"""Spans become mentions where the model can hold them, are kept where it cannot, and come back unchanged."""

import json
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsformat as nf
from newsformat import Concept, Foreign, LineBreak, Mention, Paragraph, Text


FORMATS = ("doccano", "label-studio", "spacy-jsonl")


def doccano(text, *spans, **more):
    return json.dumps({"text": text, "label": spans, **more}).encode()


def read(document, format="doccano", **options):
    report = nf.Report()
    return nf.read(document, format, options or None, report=report), report


def labelled(article):
    """Return the mentions in the first paragraph, with their keys."""
    return [
        (run.text, mark.key)
        for block in article.body
        for run in block.content
        if isinstance(run, Text)
        for mark in run.marks
    ]


def others(article):
    return [json.loads(part.value) for part in article.foreign if part.name == "span"]


def written(article, format="doccano", **options):
    report = nf.Report()
    return nf.write(article, format, options or None, report=report), report


def spans_in(document, format):
    """Return the text of *document*, and its spans in code points."""
    value = json.loads(document)
    if format == "doccano":
        units = value["text"].encode("utf-16-le")
        return value["text"], [
            (len(units[: 2 * start].decode("utf-16-le")), len(units[: 2 * end].decode("utf-16-le")), label)
            for start, end, label in value["label"]
        ]
    if format == "spacy-jsonl":
        return value["text"], [(span["start"], span["end"], span["label"]) for span in value["spans"]]
    result = [item["value"] for one in value[0]["annotations"] for item in one["result"]]
    return value[0]["data"]["text"], [(item["start"], item["end"], item["labels"][0]) for item in result]


# Labels -----------------------------------------------------------------------


@pytest.mark.cases(
    ("label", "kind"),
    [
        ("PER", "person"),
        ("person", "person"),
        ("ORG", "organisation"),
        ("Organization", "organisation"),
        ("LOC", "place"),
        ("GPE", "place"),
        ("EVENT", "event"),
        ("WORK_OF_ART", "object"),
        ("MISC", "MISC"),
        ("DATE", "DATE"),
        ("شخص", "شخص"),
    ],
)
@pytest.mark.cases("format", FORMATS)
def test_a_label_is_a_kind_and_is_written_as_it_was(label, kind, format):
    article, _ = read(doccano("Pate", [0, 4, label]))
    assert article.entities[0].kind == kind
    document, report = written(article, format)
    assert spans_in(document, format) == ("Pate", [(0, 4, label)])
    assert report.losses == ()
    assert b'"_newsformat"' not in document


def test_the_same_words_under_another_label_are_another_entity():
    article, _ = read(doccano("Washington met Washington", [0, 10, "PER"], [15, 25, "LOC"]))
    assert [concept.kind for concept in article.entities] == ["person", "place"]
    assert labelled(article) == [("Washington", "Washington"), ("Washington", "LOC:Washington")]


def test_the_same_words_under_the_same_label_are_one_entity():
    article, _ = read(doccano("Ann asked. Ann left.", [0, 3, "PER"], [11, 14, "PER"]))
    assert article.entities == (Concept(name="Ann", kind="person"),)
    assert labelled(article) == [("Ann", "Ann"), ("Ann", "Ann")]


# What the model cannot hold ---------------------------------------------------


@pytest.mark.cases("format", FORMATS)
@pytest.mark.cases(
    ("text", "spans", "mention"),
    [
        ("Bank of Pate", [(0, 12, "ORG"), (8, 12, "LOC")], "Bank of Pate"),
        ("Ann Lee Bo", [(0, 7, "PER"), (4, 10, "PER")], "Ann Lee"),
        ("Ann Lee", [(0, 7, "PER"), (0, 7, "ORG")], "Ann Lee"),
        ("Ann Ann", [(0, 3, "PER"), (4, 7, "PER")], "Ann"),
        ("Ann\n\nLee", [(0, 8, "PER"), (5, 8, "PER")], "Lee"),
    ],
    ids=["nested", "overlapping", "twice", "side by side", "across paragraphs"],
)
def test_spans_that_are_not_mentions_are_kept(text, spans, mention, format):
    article, report = read(doccano(text, *spans))
    assert report.losses == ()
    assert [words for words, _ in labelled(article)] == [mention]
    assert len(others(article)) == 1
    document, report = written(article, format)
    assert spans_in(document, format) == (text, spans)
    assert report.losses == ()
    assert nf.read(document) == article


def test_of_a_long_kept_span_only_the_edges_are_repeated():
    text = "Ann " * 200 + "Lee"
    article, _ = read(doccano(text, [0, 803, "QUOTE"], [0, 803, "X"]))
    assert len(others(article)[0]["text"]) == 201
    document, report = written(article)
    assert spans_in(document, "doccano") == (text, [(0, 803, "QUOTE"), (0, 803, "X")])
    assert report.losses == ()


def test_spans_of_two_entities_side_by_side_are_two_mentions():
    article, _ = read(doccano("Ann Bo", [0, 3, "PER"], [4, 6, "PER"]))
    assert labelled(article) == [("Ann", "Ann"), ("Bo", "Bo")]


def test_a_kept_span_is_lost_if_the_text_changed():
    article, _ = read(doccano("Bank of Pate", [0, 12, "ORG"], [8, 12, "LOC"]))
    changed = nf.Article(body=[Paragraph("The Bank of Pate")], foreign=article.foreign)
    document, report = written(changed)
    assert [(loss.what, loss.why) for loss in report.losses] == [("foreign.annotations", "the text is different there")]
    assert json.loads(document)["label"] == []


def test_a_kept_span_does_not_take_the_place_of_a_mention():
    outer = Foreign("annotations", "span", '{"start":0,"end":12,"label":"ORG","text":"Bank of Pate"}')
    article = nf.Article(body=[Paragraph(["Bank of ", Text("Pate", [Mention("Pate")])])], foreign=[outer])
    document, report = written(article)
    assert [loss.what for loss in report.losses] == ["foreign.annotations"]
    assert labelled(nf.read(document)) == [("Pate", "Pate")]


@pytest.mark.cases(
    ("span", "why"),
    [
        ([0, 99, "PER"], "outside the text"),
        ([-3, 3, "PER"], "outside the text"),
        ([5, 3, "PER"], "outside the text"),
        ([3, 3, "PER"], "no characters"),
        ([3, 4, "PER"], "contains only white space"),
        (["0", 3, "PER"], "not a span"),
        ([0, 3], "not a span"),
    ],
)
def test_an_empty_span_is_a_loss(span, why):
    article, report = read(doccano("Ann Lee", span))
    assert article.entities == ()
    assert [loss.what for loss in report.losses] == ["source"]
    assert why in report.losses[0].why


# White space ------------------------------------------------------------------


def test_white_space_is_squeezed_and_spans_move_with_it():
    text = "  Ann\tLee \r\n sails.\r\n \r\n\r\nShe  leaves   Pate.\n"
    spans = [[2, 9, "PER"], [text.index("Pate"), text.index("Pate") + 4, "LOC"]]
    article, report = read(doccano(text, *spans))
    assert article.text == "Ann Lee\nsails.\n\nShe leaves Pate."
    assert labelled(article) == [("Ann Lee", "Ann Lee"), ("Pate", "Pate")]
    assert [str(remark) for remark in report.remarks] == [
        "1: white space of the text is squeezed, and the spans moved with it"
    ]


def test_white_space_at_the_edges_of_a_span_is_excluded():
    article, report = read(doccano("so Ann Lee sails", [2, 11, "PER"]))
    assert labelled(article) == [("Ann Lee", "Ann Lee")]
    assert len(report.remarks) == 1


def test_a_line_feed_is_a_line_break_unless_lines_are_paragraphs():
    document = doccano("Ann\nLee", [0, 7, "PER"])
    article, _ = read(document)
    assert article.body == (
        Paragraph([Text("Ann", [Mention("Ann Lee")]), LineBreak(), Text("Lee", [Mention("Ann Lee")])]),
    )
    assert json.loads(nf.write(article, "doccano"))["label"] == [[0, 7, "PER"]]
    apart, _ = read(document, lines="paragraphs")
    assert apart.body == (Paragraph("Ann"), Paragraph("Lee"))
    assert others(apart) == [{"start": 0, "end": 8, "label": "PER", "text": "Ann\n\nLee"}]


def test_an_empty_line_in_a_paragraph_is_a_loss():
    article = nf.Article(body=[Paragraph([Text("Ann"), LineBreak(), LineBreak(), Text("Lee", [Mention("Lee")])])])
    document, report = written(article)
    assert [loss.what for loss in report.losses] == ["inline.break"]
    assert json.loads(document)["label"] == [[4, 7, "MISC"]]


# Offsets ----------------------------------------------------------------------

SHIP = "🚢"


def test_doccano_counts_utf_16_units():
    text = f"{SHIP} Ann sails"
    article, report = read(doccano(text, [3, 6, "PER"]))
    assert labelled(article) == [("Ann", "Ann")]
    assert "UTF-16" in str(report.remarks[0])
    assert json.loads(nf.write(article, "doccano"))["label"] == [[3, 6, "PER"]]
    assert json.loads(nf.write(article, "doccano", {"offsets": "code-points"}))["label"] == [[2, 5, "PER"]]
    assert json.loads(nf.write(article, "spacy-jsonl"))["spans"] == [{"start": 2, "end": 5, "label": "PER"}]


def test_code_points_are_detected_if_only_they_match_words():
    article, report = read(doccano(f"{SHIP} Ann sails", [2, 5, "PER"]))
    assert labelled(article) == [("Ann", "Ann")]
    assert "code points" in str(report.remarks[0])


@pytest.mark.cases(("offsets", "words"), [("utf-16", "Ann"), ("code-points", "nn ")])
def test_the_unit_can_be_named(offsets, words):
    article, _ = read(doccano(f"{SHIP} Ann sails", [3, 6, "PER"]), offsets=offsets)
    assert labelled(article)[0][0] == words.strip()


def test_files_of_newsformat_name_their_unit():
    article = nf.Article(body=[Paragraph([Text(SHIP), Text("a", [Mention("a")]), Text("b")])])
    for offsets in ("utf-16", "code-points"):
        document = nf.write(article, "doccano", {"offsets": offsets})
        assert labelled(nf.read(document)) == [("a", "a")]


def test_an_offset_within_a_surrogate_pair_is_invalid():
    _, report = read(doccano(f"{SHIP} Ann", [1, 6, "PER"]), offsets="utf-16")
    assert "cuts a character" in report.losses[0].why


def test_the_unit_of_label_studio_is_detected_by_words():
    def task(start, end):
        value = {"start": start, "end": end, "text": "Ann", "labels": ["PER"]}
        result = [{"id": "a", "from_name": "label", "to_name": "text", "type": "labels", "value": value}]
        return json.dumps([{"data": {"text": f"{SHIP} Ann"}, "annotations": [{"result": result}]}]).encode()

    for document in (task(2, 5), task(3, 6)):
        assert labelled(read(document, "label-studio")[0]) == [("Ann", "Ann")]


# Relations --------------------------------------------------------------------


@pytest.mark.cases("format", FORMATS)
def test_relations_are_kept(format):
    example = {
        "text": "Ann  Lee leads Pate Bank",
        "entities": [
            {"id": 7, "start_offset": 0, "end_offset": 8, "label": "PER"},
            {"id": 9, "start_offset": 15, "end_offset": 24, "label": "ORG"},
        ],
        "relations": [{"id": 1, "from_id": 7, "to_id": 9, "type": "leads"}, {"from_id": 7, "to_id": 1, "type": "x"}],
    }
    article, report = read(json.dumps(example).encode())
    assert [loss.what for loss in report.losses] == ["source"]
    kept = [json.loads(part.value) for part in article.foreign if part.name == "relation"]
    assert kept == [{"head": [0, 7, "PER"], "tail": [14, 23, "ORG"], "label": "leads"}]
    document, report = written(article, format)
    assert report.losses == ()
    assert nf.read(document) == article


# What spans cannot say --------------------------------------------------------

HARBOUR = Concept(name="Port of Pate", kind="organisation", scheme="acme", code="p1", role="owner")
PORT = nf.Article(
    entities=[HARBOUR, Concept(name="Bo", kind="person")],
    body=[Paragraph(["The ", Text("port", [Mention("acme:p1")]), " and ", Text("Ann", [Mention("nobody")])])],
)


@pytest.mark.cases("format", FORMATS)
def test_data_that_spans_cannot_hold_is_kept(format):
    document, report = written(PORT, format)
    assert report.losses == ()
    assert nf.read(document) == PORT


def test_changes_made_in_a_tool_override_kept_data():
    example = json.loads(nf.write(PORT, "doccano"))
    assert example["label"] == [[4, 8, "ORG"], [13, 16, "MISC"]]
    example["label"] = [[0, 8, "ORG"], [13, 16, "PER"]]
    article, _ = read(json.dumps(example).encode())
    assert labelled(article) == [("The port", "The port"), ("Ann", "Ann")]
    assert [concept.name for concept in article.entities] == ["Port of Pate", "Bo", "The port", "Ann"]


@pytest.mark.cases(
    "own",
    [
        {"entities": "x", "mentions": {}, "order": 5},
        {
            "entities": [{"name": 5, "foreign": [["label"], [1, 2], "x"]}, 3],
            "mentions": [[0, 3, "PER"], [0, "3", 1, 2]],
        },
        {"entities": [{"foreign": {"a": 1}}], "mentions": [[0, 3, "PER", "Ann"]], "order": "9 9 9", "offsets": "bytes"},
    ],
)
def test_kept_data_may_be_broken(own):
    article, _ = read(doccano("Ann sails", [0, 3, "PER"], _newsformat=own))
    assert labelled(article) == [("Ann", "Ann")]


# At random --------------------------------------------------------------------

CHARACTERS = st.sampled_from(
    ["a", "B", "é", "e\u0301", "ש", "ا", "漢", "🚢", "👩‍🚒", "\u00a0", "\u200f", " ", " ", "\n", "\n\n", "\t", "."]
)
TEXTS = st.lists(CHARACTERS, min_size=1, max_size=30).map("".join)


@st.composite
def annotated(draw):
    text = draw(TEXTS)
    place = st.integers(0, len(text))
    span = st.tuples(place, place, st.sampled_from(["PER", "PERSON", "ORG", "X"]))
    spans = draw(st.lists(span, max_size=6))
    return text, [(min(a, b), max(a, b), label) for a, b, label in spans if text[min(a, b) : max(a, b)].strip(" \t\n")]


def squeezed(words):
    return " ".join(words.replace("\n", " ").replace("\t", " ").split(" ")).split(" ")


def words_of(text, spans):
    return Counter((label, tuple(part for part in squeezed(text[start:end]) if part)) for start, end, label in spans)


@given(annotated())
def test_no_span_is_lost_or_moved_to_other_words(example):
    text, spans = example
    given = [{"start": start, "end": end, "label": label} for start, end, label in spans]
    article = nf.read(json.dumps({"text": text, "spans": given}).encode(), "spacy-jsonl")
    expected = words_of(text, spans)
    for format in FORMATS:
        document, report = written(article, format)
        assert report.losses == ()
        assert words_of(*spans_in(document, format)) == expected
        assert nf.read(document, format) == article
