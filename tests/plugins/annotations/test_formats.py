"""Peculiarities of each format of annotated text."""

import json
from datetime import UTC, datetime

import pytest

import newsformat as nf


def read(value, format, **options):
    report = nf.Report()
    document = value if isinstance(value, bytes) else json.dumps(value).encode()
    return nf.read(document, format, options or None, report=report), report


def mentions(article):
    return [
        (nf.plain([run]), run.marks[0].key)
        for block in article.body
        for run in block.content
        if getattr(run, "marks", ())
    ]


def kept(article, space="annotations"):
    return {part.name: json.loads(part.value) for part in article.foreign if part.space == space}


def losses(report):
    return [loss.why for loss in report.losses]


# Doccano ----------------------------------------------------------------------


@pytest.mark.cases(
    "members",
    [
        {"text": "Ann sails", "label": [[0, 3, "PER"]]},
        {"text": "Ann sails", "labels": [[0, 3, "PER"]]},
        {"data": "Ann sails", "label": [[0, 3, "PER"]]},
        {"text": "Ann sails", "entities": [[0, 3, "PER"]]},
        {"text": "Ann sails", "entities": [{"id": 1, "label": "PER", "start_offset": 0, "end_offset": 3}]},
        {"text": "Ann sails", "annotations": [{"label": "PER", "start_offset": 0, "end_offset": 3, "user": 1}]},
    ],
    ids=["label", "labels", "data", "triples", "objects", "annotations"],
)
def test_all_forms_of_doccano_are_detected_and_read(members):
    assert mentions(nf.read(json.dumps(members).encode())) == [("Ann", "Ann")]


@pytest.mark.parametrize("format", ["doccano", "spacy-jsonl", "label-studio"])
@pytest.mark.parametrize("words", [3, 3000])
def test_written_files_are_detected_by_their_suffix(format, words, tmp_path):
    article, _ = read(
        {"text": "Ann " * words, "label": [[0, 3, "PER"]], "title": "Ferry", "url": "https://tidewire.example/"},
        "doccano",
    )
    path = tmp_path / f"story{nf.registry()[format].suffixes[0]}"
    path.write_bytes(nf.write(article, format))
    assert nf.detect(path)[0].format == format
    assert nf.read(path) == article


def test_labels_of_a_whole_text_are_kept():
    article, report = read({"text": "Ann sails", "label": ["sea", "people"]}, "doccano")
    assert kept(article) == {"meta/cats": ["sea", "people"]}
    assert losses(report) == []


@pytest.mark.cases("other", ["cats", "labels"])
def test_further_labels_of_a_whole_text_are_a_loss(other):
    article, report = read({"text": "Ann sails", "label": ["sea"], other: ["people"]}, "doccano")
    left = "sea" if other == "cats" else "people"
    assert kept(article) == {"meta/cats": ["people" if other == "cats" else "sea"]}
    assert losses(report) == [f'further labels of the whole text are left out: ["{left}"]']


def test_known_metadata_are_read_and_others_kept():
    example = {
        "text": "Ann sails", "label": [], "id": 5, "title": "Ferry", "url": "https://tidewire.example/1", "author": "By Ann Lee",
        "date": "2026-11-24T10:00:00Z", "lang": "eng", "split": "train", "Comments": [],
    }  # fmt: skip
    article, _ = read(example, "doccano")
    assert (nf.plain(article.headline), article.uri, article.language) == ("Ferry", "https://tidewire.example/1", "en")
    assert article.bylines[0].name == "Ann Lee"
    assert kept(article) == {"meta/id": 5, "meta/split": "train"}
    again = json.loads(nf.write(article, "spacy-jsonl"))
    assert again["meta"]["split"] == "train"


@pytest.mark.cases("format", ["doccano", "label-studio", "spacy-jsonl"])
@pytest.mark.cases(
    ("said", "held"),
    [
        ({"draft": True}, {"status": nf.Status.WITHHELD}),
        ({"status": "retracted"}, {"status": nf.Status.CANCELED}),
        ({"embargo": "2031-05-01T06:00Z"}, {"embargo": nf.Embargo(until=datetime(2031, 5, 1, 6, tzinfo=UTC))}),
        ({"is_embargoed": True}, {"embargo": nf.Embargo()}),
        ({"is_embargoed": False, "status": "published"}, {}),
    ],
)
def test_metadata_can_withhold_a_story(format, said, held):
    tasks = {
        "doccano": {"text": "Ferry back.", "label": [], **said},
        "label-studio": {"data": {"text": "Ferry back.", **said}, "annotations": []},
        "spacy-jsonl": {"text": "Ferry back.", "spans": [], "meta": said},
    }
    article = nf.read(json.dumps(tasks[format]).encode(), format)
    assert (article.status, article.embargo) == (held.get("status", nf.Status.USABLE), held.get("embargo"))
    assert nf.read(nf.write(article, format), format) == article


def test_a_member_that_would_withhold_a_released_story_is_a_loss():
    article = nf.Article(body=[nf.Paragraph("Ferry")], foreign=[nf.Foreign("annotations", "meta/draft", "true")])
    report = nf.Report()
    assert nf.read(nf.write(article, "doccano", report=report), "doccano").status is nf.Status.USABLE
    assert [loss.what for loss in report.losses] == ["foreign.annotations"]


def test_a_broken_line_is_left_out():
    report = nf.Report()
    lines = b'{"text": "Ann", "label": []}\n{"text": 5, "label": []}\n{"text": \n{"text": "Bo", "label": []}\n'
    assert [article.text for article in nf.read_all(lines, "doccano", report=report)] == ["Ann", "Bo"]
    assert [loss.line for loss in report.losses] == [2, 3]


# Label Studio -----------------------------------------------------------------


def result(start, end, label, **more):
    value = {"start": start, "end": end, "labels": [label]}
    return {"id": f"r{start}", "from_name": "label", "to_name": "text", "type": "labels", "value": value, **more}


def task(*annotations, **more):
    return [{"id": 1, "data": {"text": "Ann sails"}, "annotations": list(annotations), **more}]


def test_one_of_several_annotations_is_read():
    cancelled = {"id": 1, "was_cancelled": True, "result": [result(0, 9, "X")]}
    first, truth = (
        {"id": 2, "result": [result(0, 3, "PER")]},
        {"id": 3, "ground_truth": True, "result": [result(4, 9, "ACT")]},
    )
    article, report = read(task(cancelled, first, truth), "label-studio")
    assert mentions(article) == [("sails", "sails")]
    assert losses(report) == ["other annotations of the task are left out: 2"]
    assert mentions(read(task(cancelled, first), "label-studio")[0]) == [("Ann", "Ann")]
    assert mentions(read(task(cancelled, first), "label-studio", annotation=1)[0]) == [("Ann sails", "Ann sails")]
    assert mentions(read(task(cancelled), "label-studio")[0]) == []


def test_a_prediction_is_read_if_there_are_no_annotations():
    prediction = {"model_version": "m1", "score": 0.7, "result": [result(0, 3, "PER", score=0.9)]}
    article, report = read(task(predictions=[prediction]), "label-studio")
    assert mentions(article) == [("Ann", "Ann")]
    assert losses(report) == ["score of the span PER 0–3 is left out: 0.9"]
    assert kept(article, "label-studio") == {"id": 1, "annotation/model_version": "m1", "annotation/score": 0.7}
    _, report = read(task({"result": []}, predictions=[prediction]), "label-studio")
    assert losses(report) == ["predictions are left out: 1"]


def test_data_of_a_task_comes_back():
    given = task({"id": 4, "completed_by": 2, "result": [result(0, 3, "PER")]}, project=8)
    again = json.loads(nf.write(read(given, "label-studio")[0], "label-studio"))[0]
    assert (again["id"], again["project"]) == (1, 8)
    assert (again["annotations"][0]["id"], again["annotations"][0]["completed_by"]) == (4, 2)


def test_other_results_than_spans_are_lost_or_kept():
    choices = {"type": "choices", "from_name": "kind", "to_name": "text", "value": {"choices": ["sea"]}}
    rating = {"type": "rating", "from_name": "stars", "to_name": "text", "value": {"rating": 3}}
    article, report = read(task({"result": [choices, rating]}), "label-studio")
    assert kept(article)["meta/cats"] == {"kind": ["sea"]}
    assert len(losses(report)) == 1
    assert "rating" in losses(report)[0]


@pytest.mark.cases("text", ["Ann\nLee", "Ann\\nLee", "Ann\\\\nLee"])
def test_line_feeds_in_words_may_be_escaped(text):
    for words in (text, text.replace("\n", "\\n")):
        value = {"start": 0, "end": len(text), "text": words, "labels": ["PER"]}
        document = [{"data": {"text": text}, "annotations": [{"result": [{"type": "labels", "value": value}]}]}]
        assert [str(item) for item in read(document, "label-studio")[1].remarks] == []
        assert [*nf.validate(json.dumps(document).encode(), "label-studio")] == []


def test_json_min_is_detected_and_read():
    spans = [{"start": 0, "end": 3, "text": "Ann", "labels": ["PER"]}]
    document = json.dumps([{"id": 3, "text": "Ann sails", "ner": spans, "annotator": 1}]).encode()
    article = nf.read(document)
    assert mentions(article) == [("Ann", "Ann")]
    assert kept(article) == {"meta/id": 3, "meta/annotator": 1}


def test_json_min_is_detected_among_records_too():
    spans = [{"start": 0, "end": 3, "text": "Ann", "labels": ["PER"]}]
    given = {"text": "Ann sails", "id": 3, "label": spans, "annotation_id": 4, "created_at": "2026-11-24T00:00:00Z"}
    assert mentions(nf.read(json.dumps([given]).encode())) == [("Ann", "Ann")]


def test_a_choice_about_a_span_does_not_apply_to_the_text():
    value = {"start": 0, "end": 3, "text": "Ann", "choices": ["sure"]}
    choice = {"type": "choices", "from_name": "sureness", "to_name": "text", "id": "r0", "value": value}
    article, report = read(task({"result": [result(0, 3, "PER"), choice]}), "label-studio")
    assert "meta/cats" not in kept(article)
    assert ["sureness" in loss or "choices" in loss for loss in losses(report)] == [True]


@pytest.mark.cases("text", ["/data/upload/7/ferry.txt", "https://tidewire.example/ferry.txt", "s3://desk/ferry"])
def test_the_address_of_a_text_is_not_read_as_the_text(text):
    tasks = [{"data": {"text": text}, "annotations": []}, {"data": {"text": "Ann sails"}, "annotations": []}]
    report = nf.Report()
    (article,) = nf.read_all(json.dumps(tasks).encode(), report=report)
    assert article.text == "Ann sails"
    assert f"not fetched: {text}" in losses(report)[0]


def test_each_turn_of_a_dialogue_is_a_paragraph():
    said = [{"author": "Ann Lee", "text": "Where is Bo?", "start": 1.5}, {"text": "In Pate."}]
    value = {"start": "1", "end": "1", "startOffset": 3, "endOffset": 7, "text": "Pate", "paragraphlabels": ["LOC"]}
    odd = {"type": "paragraphlabels", "value": {**value, "start": "7"}}
    labels = {"id": "r1", "from_name": "label", "to_name": "text", "type": "paragraphlabels", "value": value}
    name = {
        **value,
        "start": "0",
        "end": "0",
        "startOffset": 9,
        "endOffset": 11,
        "text": "Bo",
        "paragraphlabels": ["PER"],
    }
    spoken = {**labels, "id": "r2", "value": name}
    given = [{"data": {"talk": said, "section": 7}, "annotations": [{"result": [labels, spoken, odd]}]}]
    article, report = read(given, "label-studio")
    assert article.text == "Ann Lee: Where is Bo?\n\nIn Pate."
    assert mentions(article) == [("Bo", "Bo"), ("Pate", "Pate")]
    assert [loss.partition(":")[0] for loss in losses(report)] == [
        "other members of a dialogue are left out",
        "a result that is not a span is left out",
    ]
    assert kept(article)["meta/section"] == 7


@pytest.mark.cases("place", ["7" * 5000, -1, None, "x", 1.5])
def test_labels_for_missing_turns_of_a_dialogue_are_left_out(place):
    value = {"start": place, "end": place, "startOffset": 0, "endOffset": 2, "paragraphlabels": ["LOC"]}
    labels = {"type": "paragraphlabels", "value": value}
    given = [{"data": {"talk": [{"text": "In Pate."}]}, "annotations": [{"result": [labels]}]}]
    article, report = read(given, "label-studio")
    assert (article.text, mentions(article)) == ("In Pate.", [])
    assert losses(report)[0].startswith("a result that is not a span is left out")


def test_the_text_may_have_another_name():
    document = [{"data": {"story": "Ann sails", "section": "Coast"}, "annotations": []}]
    assert read(document, "label-studio", member="story")[0].text == "Ann sails"
    with pytest.raises(nf.ReadError, match="member"):
        read(document, "label-studio")


def test_spans_are_written_as_predictions_for_an_interface():
    article, _ = read({"text": "Ann", "label": [[0, 3, "PER"]]}, "doccano")
    options = {"predictions": True, "from_name": "ner", "to_name": "story"}
    written = json.loads(nf.write(article, "label-studio", options))[0]
    assert "annotations" not in written
    assert written["predictions"][0]["result"][0]["from_name"] == "ner"


# spaCy and Prodigy ------------------------------------------------------------


@pytest.mark.cases(
    "document",
    [
        {"text": "Ann sails", "spans": [{"start": 0, "end": 3, "label": "PERSON"}]},
        {"text": "Ann sails", "ents": [{"start": 0, "end": 3, "label": "PERSON"}]},
        {"text": "Ann sails", "ents": [], "spans": {"sc": [{"start": 0, "end": 3, "label": "PERSON"}]}},
        [["Ann sails", {"entities": [[0, 3, "PERSON"]]}]],
    ],
    ids=["prodigy", "doc", "groups", "version 2"],
)
def test_all_forms_of_spacy_are_detected_and_read(document):
    article = nf.read(json.dumps(document).encode())
    assert mentions(article) == [("Ann", "Ann")]
    assert article.entities[0].kind == "person"


def test_documents_of_paragraphs_that_trained_spacy_are_read():
    tokens = [
        {"id": 0, "orth": "Ann", "ner": "B-PER", "tag": "NNP"},
        {"orth": "Lee", "ner": "L-PER"},
        {"orth": "sails"},
    ]
    raw = {"raw": "Bo waits.", "entities": [[0, 2, "PER"]], "cats": [{"label": "SEA", "value": 1}]}
    document = [{"id": 7, "paragraphs": [{"sentences": [{"tokens": tokens, "brackets": []}]}, raw]}]
    report = nf.Report()
    article = nf.read(json.dumps(document).encode(), report=report)
    assert (article.text, mentions(article)) == ("Ann Lee sails\n\nBo waits.", [("Ann Lee", "Ann Lee"), ("Bo", "Bo")])
    assert kept(article) == {"meta/id": 7, "meta/cats": [{"label": "SEA", "value": 1}]}
    assert losses(report) == ["tokens are left out"]


def test_the_identity_in_a_knowledge_base_is_the_key():
    spans = [
        {"start": 0, "end": 3, "label": "PER", "kb_id": "Q1"},
        {"start": 8, "end": 11, "label": "PER", "kb_id": "Q2"},
        {"start": 16, "end": 19, "label": "PER", "kb_id": "Q1"},
    ]
    article, _ = read({"text": "Ann met Ann but she", "spans": spans}, "spacy-jsonl")
    assert [(concept.name, concept.uri) for concept in article.entities] == [("Ann", "Q1"), ("Ann", "Q2")]
    written = nf.write(article, "spacy-jsonl")
    assert json.loads(written)["spans"] == spans
    assert b"_newsformat" not in written
    assert nf.read(nf.write(article, "doccano")) == article


def test_another_label_of_the_same_identity_is_kept():
    labels = "PERSON", "ORG", "PERSON"
    spans = [
        {"start": at, "end": at + 3, "label": label, "kb_id": "Q1"}
        for at, label in zip((0, 8, 16), labels, strict=True)
    ]
    article, _ = read({"text": "Ann met Ann but Ann", "spans": spans}, "spacy-jsonl")
    assert mentions(article) == [("Ann", "Q1"), ("Ann", "Q1")]
    assert json.loads(nf.write(article, "spacy-jsonl"))["spans"] == spans


def test_a_span_of_spacy_with_a_differing_text_is_remarked():
    spans = [
        {"start": 0, "end": 3, "label": "PER", "text": "Ann"},
        {"start": 4, "end": 9, "label": "ACT", "text": "Sails"},
        {"start": 4, "end": 9, "label": "X", "text": 7},
    ]
    _, report = read({"text": "Ann sails", "spans": spans}, "spacy-jsonl")
    assert [remark.message for remark in report.remarks] == ["the span ACT 4–9 has another text than it says: 'Sails'"]
    assert losses(report) == ["text of the span X 4–9 is left out: 7"]


def test_members_that_prodigy_regenerates_are_left_out():
    example = {
        "text": "Ann", "_input_hash": 1, "_task_hash": 2, "_session_id": "s", "answer": "accept", "meta": {"source": "tidewire"},
        "tokens": [{"text": "Ann", "start": 0, "end": 3, "id": 0}],
        "spans": [{"start": 0, "end": 3, "label": "PER", "token_start": 0, "token_end": 0}],
    }  # fmt: skip
    article, report = read(example, "spacy-jsonl")
    assert losses(report) == ["tokens are left out"]
    assert len(report.remarks) == 3
    written = json.loads(nf.write(article, "spacy-jsonl"))
    assert (written["_session_id"], written["answer"]) == ("s", "accept")
    assert written["meta"] == {"sources": ["tidewire"]}


@pytest.mark.cases("answer", ["reject", "ignore"])
def test_refused_spans_are_left_out(answer):
    article, report = read(
        {"text": "Ann", "spans": [{"start": 0, "end": 3, "label": "PER"}], "answer": answer}, "spacy-jsonl"
    )
    assert mentions(article) == []
    assert losses(report) == [f"1 spans that were answered with {answer} are left out"]


# CoNLL ------------------------------------------------------------------------

WORDS = ("Ann", "Lee", "Bo", "met", "Pate")


@pytest.mark.cases(
    "tags",
    [
        "I-PER I-PER B-PER O I-LOC",
        "B-PER I-PER B-PER O B-LOC",
        "B-PER E-PER S-PER O S-LOC",
        "B-PER L-PER U-PER O U-LOC",
    ],
    ids=["IOB1", "IOB2", "BIOES", "BILOU"],
)
def test_all_schemes_of_tags_are_read(tags):
    document = "".join(f"{word} {tag}\n" for word, tag in zip(WORDS, tags.split(), strict=True)).encode()
    assert mentions(nf.read(document)) == [("Ann Lee", "Ann Lee"), ("Bo", "Bo"), ("Pate", "Pate")]


def test_tags_may_have_no_prefix():
    article, _ = read(b"Ann PER\nLee PER\nmet O\nPate LOC\n", "conll")
    assert mentions(article) == [("Ann Lee", "Ann Lee"), ("Pate", "Pate")]


COLUMNS = b"""-DOCSTART- -X- -X- O

Pate NNP B-NP B-LOC
# NN I-NP O

Ann NNP B-NP B-PER
sails VBZ B-VP O

-DOCSTART- (2 Manda)

Manda NNP B-NP B-LOC
"""


def test_documents_begin_at_their_marks():
    report = nf.Report()
    first, second = nf.read_all(COLUMNS, report=report)
    assert first.text == "Pate #\n\nAnn sails"
    assert kept(second) == {"meta/document": "(2 Manda)"}
    assert losses(report) == ["columns that hold no words and no spans are left out: 2, 3"]


def test_without_document_marks_sentences_are_documents_unless_the_file_is_one():
    columns = COLUMNS.partition(b"\n\n")[2].partition(b"-DOC")[0]
    assert [article.text for article in nf.read_all(columns, "conll")] == ["Pate #", "Ann sails"]
    joined = nf.read(columns, "conll", {"documents": "file", "sentences": "joined"})
    assert joined.text == "Pate # Ann sails"
    assert mentions(joined) == [("Pate", "Pate"), ("Ann", "Ann")]


def test_columns_can_be_named():
    article, report = read(b"1 Ann B-PER x\n2 Lee I-PER x\n", "conll", word=2, tag=3)
    assert mentions(article) == [("Ann Lee", "Ann Lee")]
    assert losses(report) == ["columns that hold no words and no spans are left out: 4"]
    brat = b"B-PER\t0\t3\tAnn\nI-PER\t4\t7\tLee\nO\t8\t13\tsails\n"
    article, report = read(brat, "conll", word=4, tag=1)
    assert mentions(article) == [("Ann Lee", "Ann Lee")]
    assert losses(report) == ["columns that hold no words and no spans are left out: 2, 3"]


def test_numbered_words_have_layers_of_spans():
    columns = "#\tsource\n1\tReederei\tB-ORG\tO\n2\tPate\tI-ORG\tB-LOC\n3\tfährt\tO\tO\n4\t.\tO\tO\n".encode()
    article = nf.read(columns)
    assert mentions(article) == [("Reederei Pate", "Reederei Pate")]
    assert article.text == "Reederei Pate fährt ."
    assert kept(article)["span"] == {"start": 9, "end": 13, "label": "LOC", "text": "Pate"}
    assert kept(article)["meta/comments"] == ["source"]


def test_a_line_with_other_columns_is_reported():
    article, report = read(b"Ann B-PER\nmet\nPate B-LOC\n", "conll")
    assert article.text == "Ann met Pate"
    assert [remark.line for remark in report.remarks if "columns, where" in remark.message] == [2]


def test_tags_in_additional_columns_are_a_loss():
    article, report = read(b"Ann B-PER\nmet O\n\nPate Town B-LOC\n", "conll", documents="file")
    assert article.text == "Ann met\n\nPate"
    assert losses(report) == ["3 columns, where there are 2 before, so that its tags are left out: Pate Town B-LOC"]


@pytest.mark.cases("blank", ["\xa0", "\u202f", "\u3000"])
def test_other_white_space_does_not_separate_columns(blank):
    article, report = read(f"Ann O\n10{blank}000 B-NUM\n".encode(), "conll")
    assert article.text == f"Ann 10{blank}000"
    assert mentions(article) == [(f"10{blank}000", f"10{blank}000")]
    assert losses(report) == []


def test_annotations_without_words_are_reported():
    article, report = read(b"-DOCSTART- first O\n\n-DOCSTART- O\n\nPate B-LOC\n\n# checked\n", "conll")
    assert article.text == "Pate"
    assert losses(report) == [f"annotations without words are left out: {item}" for item in ("first", "checked")]


def test_old_columns_are_in_windows_1252():
    article, _ = read("Íñigo B-PER\n".encode("cp1252"), "conll")
    assert article.text == "Íñigo"


def test_a_line_that_is_not_utf_8_does_not_change_how_others_are_read():
    document = "Íñigo B-PER\n".encode() + "Íñigo O\nJosé O\n".encode("cp1252") + "José B-PER\n".encode()
    article, report = read(document, "conll")
    assert article.text == "Íñigo Íñigo José José"
    assert [remark.line for remark in report.remarks if "UTF-8" in remark.message] == [2]


@pytest.mark.cases("encoding", ["utf-8-sig", "utf-16", "utf-32"])
def test_the_byte_order_mark_of_columns_selects_the_encoding(encoding):
    document = "Åse B-PER\nsails O\n\n漁港 B-LOC\n".encode(encoding)
    article, report = read(document, "conll", documents="file")
    assert article.text == "Åse sails\n\n漁港"
    assert [remark.message for remark in report.remarks if "UTF" in remark.message] == []
    assert list(nf.validate(nf.Source(document), "conll")) == []


@pytest.mark.cases(("document", "named"), [("Åse O\n".encode("utf-16")[:-1], ""), (b"\xff O\n", "utf-8")])
def test_columns_that_are_not_in_their_encoding_are_refused(document, named):
    with pytest.raises(nf.ReadError, match="not in utf-"):
        nf.read(nf.Source(document, encoding=named), "conll")


# WebAnno ----------------------------------------------------------------------

LAYERS = ("#FORMAT=WebAnno TSV 3.3", "#T_SP=a.b.POS|PosValue", "#T_SP=webanno.custom.Sight|value|sure", "", "")


def webanno(*rows, layers=LAYERS):
    return "\n".join([*layers, *rows, ""]).encode()


def test_webanno_is_detected_and_read():
    rows = (
        "#Text=🚢 Ann Lee",
        "1-1\t0-2\t🚢\tX\t_\t_\t",
        "1-2\t3-6\tAnn\tN\tPER[1]\tyes[1]\t",
        "1-3\t7-10\tLee\tN\tPER[1]\tyes[1]\t",
    )
    report = nf.Report()
    article = nf.read(webanno(*rows), report=report)
    assert mentions(article) == [("Ann Lee", "Ann Lee")]
    assert losses(report) == [
        "layers other than mentions are left out: POS",
        "sure of the span PER 2–5 is left out: yes",
    ]


def test_spans_of_webanno_may_be_stacked_within_a_word_and_across_sentences():
    layers = ("#FORMAT=WebAnno TSV 3.2", "#T_SP=x.NamedEntity|identifier|value", "")
    rows = (
        "#Text=Port-Bank.", "1-1\t0-9\tPort-Bank\t*[1]|Q5[2]\tA[1]|ORG[2]\t", "1-1.1\t0-4\tPort\t*\tLOC\t", "1-2\t9-10\t.\t*[1]\tA[1]\t",
        "", "#Text=It.", "2-1\t11-13\tIt\t*[1]\tA[1]\t", "2-2\t13-14\t.\t_\t_\t",
    )  # fmt: skip
    article, report = read(webanno(*rows, layers=layers), "webanno-tsv")
    assert losses(report) == []
    assert mentions(article) == [("Port-Bank. It", "Port-Bank. It")]
    found = [json.loads(part.value) for part in article.foreign]
    assert [(item["label"], item["text"], item.get("identity")) for item in found] == [
        ("ORG", "Port-Bank", "Q5"),
        ("LOC", "Port", None),
    ]


def test_sentences_of_webanno_are_as_far_apart_as_their_offsets():
    rows = (
        "#Text=A.",
        "1-1\t0-2\tA.\t_\t_\t_",
        "",
        "#Text=B",
        "#Text=b.",
        "2-1\t3-7\tB\t_\t_\t_",
        "",
        "#Text=C.",
        "3-1\t9-11\tC.\t_\t_\t_",
    )
    assert read(webanno(*rows), "webanno-tsv")[0].text == "A. B\nb.\n\nC."


def test_reserved_characters_of_webanno_may_be_escaped_or_not():
    for text in ("a\\_b", "a\\\\_b"):
        rows = (f"#Text={text} Ann", "1-1\t0-4\ta\\\\_b\t_\t_\t_", "1-2\t5-8\tAnn\t_\tP\\|Q\\_\t_")
        article, _ = read(webanno(*rows), "webanno-tsv")
        assert (article.text, article.entities[0].kind) == ("a\\_b Ann", "P|Q_")


def test_a_layer_of_webanno_can_be_named():
    rows = ("#Text=Ann", "1-1\t0-3\tAnn\tNNP\t_\t_")
    assert read(webanno(*rows), "webanno-tsv", layer="POS")[0].entities[0].kind == "NNP"
    with pytest.raises(nf.ReadError, match="POS, Sight"):
        read(webanno(*rows), "webanno-tsv", layer="Other")


def test_invalid_webanno():
    rows = ("#Text=Ann Lee", "1-1\t0-3\tBo\t_\tPER\t_\t", "1-2\t4-99\tLee\t_\tX\t_\t", "1-3\t4-7\tLee\t_\t_")
    found = [*nf.validate(webanno(*rows), "webanno-tsv", {"labels": "PER"})]
    assert [(problem.rule, problem.line) for problem in found] == [
        ("words", 7),
        ("offset", 8),
        ("label", 8),
        ("columns", 9),
    ]


# Rules ------------------------------------------------------------------------


@pytest.mark.cases(
    ("format", "document", "rules"),
    [
        ("doccano", {"label": []}, ["text"]),
        ("doccano", {"text": "Ann Lee", "label": [[0, 99, "PER"], [3, 3, "PER"], [3, 7, "PER"], [0, 3], [0, 3, "X"]]}, ["offset", "offset", "edge", "span", "label"]),
        ("doccano", {"text": "Ann", "entities": [{"id": 1, "start_offset": 0, "end_offset": 3, "label": "PER"}], "relations": [{"from_id": 1, "to_id": 2, "type": "x"}]}, ["relation"]),
        ("doccano", {"text": "🚢 Ann", "label": [[3, 6, "PER"]]}, []),
        ("doccano", {"text": "Ann", "label": ["sea"]}, []),
        ("spacy-jsonl", {"text": "Ann", "spans": [{"start": 0, "end": 3, "label": "PER", "text": "Bo"}, {"start": 0}]}, ["words", "span"]),
        ("spacy-jsonl", {"text": "Ann", "spans": {"sc": [{"start": 0, "end": 9, "label": "PER"}]}}, ["offset"]),
        ("label-studio", [{"data": {"a": "x", "b": "y"}}], ["text"]),
        ("label-studio", task({"result": [result(0, 3, "PER"), result(0, 30, "PER")]}), ["offset"]),
        ("label-studio", task({"result": [{"type": "labels", "value": {"start": "/p[1]", "end": "/p[1]", "labels": ["PER"]}}]}), ["span"]),
    ],
)  # fmt: skip
def test_invalid_documents(format, document, rules):
    found = nf.validate(json.dumps(document).encode(), format, {"labels": "PER, LOC"})
    assert [problem.rule for problem in found] == rules


def test_invalid_columns():
    columns = b"Ann B-PER\nmet O\nPate LOC\nManda B-X\n!\n"
    found = [*nf.validate(columns, "conll", {"labels": "PER,LOC"})]
    assert [(problem.rule, problem.line) for problem in found] == [("tag", 3), ("label", 4), ("columns", 5)]


def test_a_broken_line_breaks_a_rule():
    found = [*nf.validate(b'{"text": "Ann", "label": []}\n{"text\n', "doccano")]
    assert [(problem.rule, problem.line) for problem in found] == [("json", 2)]
