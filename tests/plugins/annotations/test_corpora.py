"""Columns of corpora with more than words and tags: OntoNotes, HIPE and neat, AIDA."""

import json

import pytest

import newsformat as nf


ONTONOTES = b"""#begin document (wire/ferry); part 000
wire/ferry 0 0 Ann NNP (TOP(S(NP* - - - Bo_Roe (PERSON* * (ARG0* (12
wire/ferry 0 1 Lee NNP *) - - - Bo_Roe *) * *) 12)
wire/ferry 0 2 leaves VBZ (VP* leave 01 1 Bo_Roe * (V*) * -
wire/ferry 0 3 Port NNP (NP* - - - Bo_Roe (ORG(GPE) * (ARG1* -
wire/ferry 0 4 Council NNP *))) - - - Bo_Roe *) * *) -

wire/ferry 0 0 She PRP (TOP*) - - - - * * * (12)

#end document
#begin document (wire/rain); part 001
wire/rain 1 0 Rain NN (TOP*) - - - - (EVENT* -

wire/rain 1 0 falls VBZ (TOP*) - - - - * -
#end document
"""

HIPE = """TOKEN\tNE-COARSE-LIT\tNE-COARSE-METO\tNE-FINE-LIT\tNEL-LIT\tNEL-METO\tMISC
# language = de
# newspaper = Hafenbote
# date = 1899-05-06
# document_id = Hafenbote-1899-05-06
# segment_iiif_link = https://iiif.example/1
Die\tO\tO\tO\t_\t_\t_
Fähre\tO\tO\tO\t_\t_\tNoSpaceAfter
,\tO\tO\tO\t_\t_\tEndOfLine
# segment_iiif_link = https://iiif.example/2
Ann\tB-pers\tO\tB-pers.ind\tQ4711|Q12\t_\t_
Lee\tI-pers\tO\tI-pers.ind\tQ4711|Q12\t_\t_
aus\tO\tO\tO\t_\t_\t_
Pate\tB-loc\tB-org\tB-loc.adm\tNIL\tQ99\tNoSpaceAfter|EndOfSentence
.\tO\tO\tO\t_\t_\t_

# hipe2022:document_id = Hafenbote-1899-05-07
# hipe2022:language = fr
Pate\tB-loc\tO\tO\tQ1707\t_\t_
"""

AIDA = b"""-DOCSTART- (1 Ferry)
Ann\tB\tAnn Lee\tAnn_Lee\thttps://wiki.example/Ann_Lee\t77\t/m/0a
Lee\tI\tAnn Lee\tAnn_Lee\thttps://wiki.example/Ann_Lee\t77\t/m/0a
leaves
Pate\tB\tPate\t--NME--

Manda\tB\tManda\tManda_Island
-DOCSTART- (2 Rain)
Rain
"""


def mentions(article):
    runs = [run for block in article.body for run in block.content if getattr(run, "marks", ())]
    return [(nf.plain([run]), run.marks[0].key) for run in runs]


def kept(article, name):
    return [json.loads(part.value) for part in article.foreign if part.name == name]


@pytest.mark.cases("document", [ONTONOTES, HIPE.encode(), AIDA], ids=["OntoNotes", "HIPE", "AIDA"])
def test_corpora_are_detected_as_columns(document):
    assert nf.detect(document)[0].format == "conll"
    assert [*nf.validate(document, "conll")] == []


def test_names_of_ontonotes_are_in_brackets():
    report = nf.Report()
    ferry, rain = nf.read_all(ONTONOTES, report=report)
    assert (ferry.text, rain.text) == ("Ann Lee leaves Port Council\n\nShe", "Rain\n\nfalls")
    assert mentions(ferry) == [("Ann Lee", "Ann Lee"), ("Port Council", "Port Council")]
    assert kept(ferry, "span") == [{"start": 15, "end": 19, "label": "GPE", "text": "Port"}]
    assert (kept(ferry, "meta/document"), kept(rain, "meta/document")) == (["wire/ferry"], ["wire/rain part 001"])
    assert mentions(rain) == [("Rain", "Rain")]  # a bracket that is not closed ends with its sentence
    left_out = [loss.why for loss in report.losses if "other columns are left out" in loss.why]
    said = ("part of speech", "parse", "speaker", "arguments", "coreference", "lemma", "frameset", "sense")
    assert [why.rpartition(": ")[2] for why in left_out] == [*said]


def test_a_row_of_ontonotes_without_a_word_is_reported():
    report = nf.Report()
    article = nf.read(b"#begin document (a);\na 0 0\na 0 1 Rain -\n#end document\n", report=report)
    assert article.text == "Rain"
    assert [loss.why for loss in report.losses] == ["a line without a word is left out: a 0 0"]


def test_columns_of_hipe_have_names():
    report = nf.Report()
    first, second = nf.read_all(HIPE.encode(), report=report)
    assert first.text == "Die Fähre, Ann Lee aus Pate."
    assert mentions(first) == [("Ann Lee", "http://www.wikidata.org/entity/Q4711"), ("Pate", "Pate")]
    assert [entity.kind for entity in first.entities] == ["person", "place"]
    assert (first.language, [source.name for source in first.sources]) == ("de", ["Hafenbote"])
    assert f"{first.published:%Y-%m-%d}" == "1899-05-06"
    assert kept(first, "meta/document") == ["Hafenbote-1899-05-06"]
    assert kept(first, "meta/comments") == [[f"segment_iiif_link = https://iiif.example/{item}" for item in (1, 2)]]
    spans = [(span["text"], span["label"], span.get("identity", "")) for span in kept(first, "span")]
    assert ("Pate", "org", "http://www.wikidata.org/entity/Q99") in spans
    assert (second.text, second.language, kept(second, "meta/document")) == ("Pate", "fr", ["Hafenbote-1899-05-07"])
    assert [loss.why for loss in report.losses] == [
        "columns are left out, except for NoSpaceAfter: MISC",
        "the column of each span is left out: NE-COARSE-LIT, NE-COARSE-METO, NE-FINE-LIT",
        "further candidates for the identity of a name are left out: Q4711|Q12",
    ]


NEAT = """No.\tTOKEN\tNE-TAG\tNE-EMB\tID\tleft
# https://iiif.example/1
1\tAnn\tB-PER\tO\tQ12\t4
2\twaits\tO\tO\t-\t9
"""

PLUS = """# global.columns = TOKEN NE-TAG ID
# https://iiif.example/1
Ann\tB-PER\tQ12
waits\tO
"""


@pytest.mark.cases("document", [NEAT, PLUS], ids=["neat", "a comment"])
def test_columns_may_have_other_names(document):
    article = nf.read(document.encode())
    assert article.text == "Ann waits"
    assert mentions(article) == [("Ann", "http://www.wikidata.org/entity/Q12")]
    assert kept(article, "meta/comments") == [["https://iiif.example/1"]]


def test_names_of_aida_have_pages():
    report = nf.Report()
    first, second = nf.read_all(AIDA, report=report)
    assert (first.text, second.text) == ("Ann Lee leaves Pate\n\nManda", "Rain")
    assert [(entity.name, entity.kind, entity.uri) for entity in first.entities] == [
        ("Ann Lee", "", "https://wiki.example/Ann_Lee"),
        ("Pate", "", ""),
        ("Manda", "", "Manda_Island"),
    ]
    assert kept(first, "meta/document") == ["(1 Ferry)"]
    assert len(report.losses) == 1


def test_documents_can_be_merged_or_split():
    report = nf.Report()
    (whole,) = nf.read_all(ONTONOTES, "conll", {"documents": "file", "sentences": "joined"}, report=report)
    assert whole.text == "Ann Lee leaves Port Council She Rain falls"
    assert report.losses[-1].why.endswith("not an article of its own: wire/rain part 001")
    assert len([*nf.read_all(ONTONOTES, "conll", {"documents": "sentences"})]) == 4


def test_a_single_column_is_refused():
    with pytest.raises(nf.ReadError, match="there is only one"):
        nf.read(b"Rain\nfalls\n", "conll")


def test_a_document_may_not_be_longer_than_the_limit():
    document = b"#begin document (a);\n" + b"a 0 0 Rain -\n" * 50
    with pytest.raises(nf.ReadError, match="a document of more than 200 bytes"):
        nf.read(nf.Source(document, limits=nf.Limits(item_bytes=200)))


def test_a_part_of_a_document_may_have_a_number_of_any_length():
    first = ONTONOTES.partition(b"part 000")
    (article, _) = nf.read_all(first[0] + b"part " + b"7" * 5000 + first[2], "conll")
    assert json.loads(article.foreign[0].value) == f"wire/ferry part {'7' * 5000}"


def test_brackets_that_do_not_match_are_reported():
    report = nf.Report()
    document = ONTONOTES.replace(b"Bo_Roe *) * *) 12)", b"Bo_Roe *)) * *) 12)").replace(b"(ORG(GPE)", b"(ORG(GPE")
    article = next(nf.read_all(document, report=report))
    assert mentions(article) == [("Ann Lee", "Ann Lee"), ("Port Council", "Port Council")]
    assert [(remark.message, remark.line) for remark in report.remarks if "bracket" in remark.message] == [
        ("a bracket that ends no name is left out", 3),
        ("a name without a closing bracket is assumed to end with its sentence", 6),
    ]


def test_cells_without_a_column_are_a_loss():
    report = nf.Report()
    [*nf.read_all(HIPE.replace("Die\tO\tO\tO\t_\t_\t_", "Die\tO\tO\tO\t_\t_\t_\tx\ty").encode(), report=report)]
    assert report.losses[0].why == "cells without a named column are left out: x y"
