"""NAF, UIMA's XMI, GATE and TimeML: text, names, reports and validation."""

from __future__ import annotations

from pathlib import Path
from time import process_time

import pytest

import newsformat as nf
from newsformat import LineBreak, Mention, Text


CASES = Path(__file__).parent / "cases"
FILES = {
    "naf": "harbour.naf", "uima-xmi": "harbour.xmi", "gate-xml": "harbour.gate.xml", "timeml": "harbour.tml",
    "conllu": "harbour.conllu",
}  # fmt: skip


def read(name: str, changed: tuple[str, str] = ("", ""), **options: object) -> tuple[nf.Article, nf.Report]:
    report = nf.Report()
    text = (CASES / FILES[name]).read_text()
    assert changed[0] in text
    return nf.read(
        nf.Source(text.replace(*changed).encode() if changed[0] else text.encode()), name, options, report=report
    ), report


def problems(name: str, old: str, new: str, **options: object) -> list[str]:
    text = (CASES / FILES[name]).read_text()
    assert old in text
    return [problem.rule for problem in nf.validate(nf.Source(text.replace(old, new, 1).encode()), name, options)]


def names(article: nf.Article) -> list[tuple[str, str]]:
    """Return the words that mention entities, each with the kind of its entity."""
    kinds = {entity.key: entity.kind for entity in article.entities}
    runs = [
        run
        for block in article.body
        if isinstance(block, nf.Paragraph)
        for run in block.content
        if isinstance(run, Text)
    ]
    return [(run.text, kinds[mark.key]) for run in runs for mark in run.marks if isinstance(mark, Mention)]


@pytest.mark.cases("name", FILES)
def test_the_text_and_the_names_in_it(name: str) -> None:
    article, _ = read(name)
    assert article.text == "🚢 Ann Lee sails to Pate.\n\nPate waits."
    assert names(article) == [("Ann Lee", "person"), ("Pate", "place"), ("Pate", "place")]
    address = "" if name == "timeml" else "https://tidewire.example/1"
    assert (article.uri, nf.plain(article.headline)) == (address, "Ferry is late")
    assert nf.detect(nf.Source((CASES / FILES[name]).read_bytes()))[0].format == name


@pytest.mark.cases(
    ("name", "uri"),
    [
        ("naf", "https://kb.example/Pate"),
        ("uima-xmi", "https://kb.example/Ann"),
        ("gate-xml", "https://kb.example/Pate"),
    ],
)
def test_entities_of_knowledge_bases(name: str, uri: str) -> None:
    assert uri in {entity.uri for entity in read(name)[0].entities}


def test_the_header_of_naf() -> None:
    article, _ = read("naf")
    assert [byline.name for byline in article.bylines] == ["Bo Diaz"]
    assert article.published is not None
    assert (article.language, [part.name for part in article.foreign]) == ("en", ["meta/filename", "meta/publicId"])


@pytest.mark.cases(
    ("name", "told"),
    [
        ("naf", ["layers other than mentions are left out: coreferences (1)", "data of terms about words"]),
        (
            "uima-xmi",
            ["layers other than mentions are left out: Token (1)", "features of annotations are left out: conf"],
        ),
        ("gate-xml", ["left out: Token (1), Original markups/p (1)", "features of annotations are left out: gender"]),
        ("timeml", ["left out: EVENT (2), MAKEINSTANCE (1), TLINK (1)", "beside the text is left out: w1008"]),
        ("conllu", ["annotations of words: LEMMA, UPOS, HEAD, DEPREL, XPOS, FEATS", "IDs of sentences"]),
    ],
)
def test_left_out_content_is_reported(name: str, told: list[str]) -> None:
    said = [loss.why for loss in read(name)[1].losses]
    assert all(any(item in one for one in said) for item in told)


def test_without_a_raw_text_the_words_are_the_text() -> None:
    naf = (
        '<KAF xml:lang="en"><text><wf wid="w1" para="1" offset="0">Ann</wf><wf wid="w2" para="1" offset="3">,</wf>'
        '<wf wid="w3" para="1" offset="5">aged</wf><wf wid="w4" para="2" offset="11">Pate</wf></text><entities>'
        '<entity eid="e1" type="LOC"><references><span><target id="w4"/></span></references></entity></entities></KAF>'
    )
    article = nf.read(nf.Source(naf.encode()), "naf")
    assert (article.text, names(article)) == ("Ann, aged\n\nPate", [("Pate", "place")])


def test_topics_of_naf_are_subjects() -> None:
    report = nf.Report()
    naf = (
        '<NAF xml:lang="en"><raw>It sails.</raw><topics><topic source="JEX" confidence="0.9">\nmaritime transport '
        "</topic><topic>ports</topic><topic/><topic>ports</topic></topics></NAF>"
    )
    article = nf.read(naf.encode(), "naf", report=report)
    assert article.subjects == (nf.Concept(name="maritime transport"), nf.Concept(name="ports"))
    assert [loss.why for loss in report.losses] == [
        "source of <topic> is left out: JEX",
        "confidence of <topic> is left out: 0.9",
    ]


@pytest.mark.cases(("name", "layer"), [("uima-xmi", "Token"), ("gate-xml", "Token")])
def test_another_layer(name: str, layer: str) -> None:
    article, _ = read(name, layer=layer)
    assert [kind for _, kind in names(article)] == [layer]
    with pytest.raises(nf.ReadError, match="there are no annotations called"):
        read(name, layer="Nothing")


def test_events_of_timeml_are_mentions_if_they_are_asked_for() -> None:
    article, _ = read("timeml", layer="EVENT,TIMEX3")
    assert [words for words, _ in names(article)] == ["sails", "waits"]


def test_the_time_of_creation_may_stand_in_a_text_of_timeml_that_is_the_root() -> None:
    text = (
        '<TimeML>APW1\n\nAnn left <TIMEX3 tid="t1" type="DATE" value="2026-11-24" functionInDocument="CREATION_TIME">today'
        '</TIMEX3>.<TLINK lid="l1"/></TimeML>'
    )
    article = nf.read(text.encode())
    assert (article.text, names(article)) == ("APW1\n\nAnn left today.", [("today", "DATE")])
    assert str(article.published) == "2026-11-24 00:00:00+00:00"


def conllu(*sentences: str) -> bytes:
    """Return CoNLL-U with *sentences*: comments, and words with their MISC, which are numbered here."""
    made: list[str] = []
    for sentence in sentences:
        number = 0
        for part in sentence.split("|"):
            number += part[:1] not in {"#", "="}
            word, _, misc = part.removeprefix("=").partition(" ")
            row = f"{number + 1}-{number + 2}" if part[:1] == "=" else str(number)
            made.append(part if part[:1] == "#" else "\t".join([row, word, *"_______", misc.replace("+", "|") or "_"]))
        made.append("")
    return "\n".join([*made, ""]).encode()


@pytest.mark.cases(
    ("sentences", "texts"),
    [
        (["Ann|sails SpaceAfter=No|.", "She|sails"], ["Ann sails.\n\nShe sails"]),
        (["# newpar|Ann|sails", "She|waits", "# newpar id = 2|So"], ["Ann sails She waits\n\nSo"]),
        (["# newdoc|Ann|sails", "# newdoc id = 2|So"], ["Ann sails", "So"]),
        (["# newpar|渡船 SpaceAfter=No|来 SpaceAfter=No|。 SpaceAfter=No", "她 SpaceAfter=No|走"], ["渡船来。她走"]),
        (["It|=isn't SpaceAfter=No|is|not|."], ["It isn't."]),
        (["# text = Ann  sails .|Ann|sails|."], ["Ann sails ."]),
        (["# text = Ann sailed.|Ann|sails SpaceAfter=No|."], ["Ann sails."]),
    ],
    ids=["sentences", "paragraphs", "documents", "no-blanks", "words-of-words", "text", "other-text"],
)
def test_the_text_of_conllu(sentences: list[str], texts: list[str]) -> None:
    assert [article.text for article in nf.read_all(conllu(*sentences))] == texts


def test_names_of_conllu_cover_surface_words() -> None:
    article = nf.read(conllu("Ann ner=B-PER|=Lee's NER=E-PER+SpaceAfter=No|Lee|'s|:|=im|in|dem|=zum|zu|dem ner=S-LOC"))
    assert names(article) == [("Ann Lee's", "person"), ("zum", "place")]


def test_conllu_plus_has_the_columns_that_it_names() -> None:
    plus = b"# global.columns = ID X:NER FORM\n# text = Ann sails\n1\tB-PER\tAnn\n2\tO\tsails\n"
    assert names(nf.read(plus)) == [("Ann", "person")]


def test_sentences_of_a_treebank_may_be_articles() -> None:
    columns = conllu("# newpar|Ann", "Bo")
    assert [article.text for article in nf.read_all(columns, "conllu", {"documents": "sentences"})] == ["Ann", "Bo"]
    assert nf.read(columns, "conllu", {"sentences": "paragraphs"}).text == "Ann\n\nBo"


def test_a_treebank_without_words_has_no_articles() -> None:
    with pytest.raises(nf.ReadError, match="without them"):
        nf.read(conllu("_|_"))


WRITTEN = nf.Article(
    headline="Ferry",
    entities=[nf.Concept(name="US", kind="place"), nf.Concept(name="Lee", kind="my kind")],
    body=[
        nf.Paragraph([Text("US", (Mention("US"),)), Text("-built ferry.  It is "), Text("Dr. Lee", (Mention("Lee"),))]),
        nf.Paragraph("渡船。"),
    ],
)


def rows(article: nf.Article) -> tuple[list[str], list[str]]:
    """Return the comments of *article* in CoNLL-U, and its words with their MISC."""
    lines = nf.write(article, "conllu").decode().split("\n")
    words = [line.split("\t") for line in lines if line and line[0] != "#"]
    return [line for line in lines if line[:1] == "#"], [f"{word[1]} {word[9]}".removesuffix(" _") for word in words]


def test_conllu_is_written_with_the_tags_of_names() -> None:
    comments, words = rows(WRITTEN)
    assert comments[:2] == ["# newdoc", "# meta::title = Ferry"]
    assert [line for line in comments[3:] if "sent_id" not in line] == [
        *("# newpar", "# text = US-built ferry.", "# text = It is Dr. Lee", "# newpar", "# text = 渡船。"),
    ]
    assert words == [
        *("US NER=B-LOC|SpaceAfter=No", "-built", "ferry SpaceAfter=No", ".", "It", "is"),
        *("Dr NER=B-my_kind|SpaceAfter=No", ". NER=I-my_kind", "Lee NER=I-my_kind"),
        *("渡 SpaceAfter=No", "船 SpaceAfter=No", "。"),
    ]
    report = nf.Report()
    nf.read(nf.write(WRITTEN, "conllu"), "conllu", report=report)
    assert not any("IDs of sentences" in loss.why for loss in report.losses)


@pytest.mark.cases(
    "article",
    [
        WRITTEN,
        nf.Article(headline="Bare"),
        nf.Article(body=[nf.Paragraph("_")]),
        nf.Article(body=[nf.Paragraph("A\xa0")]),
    ],
    ids=["names", "no-text", "held-back", "white-space"],
)
def test_written_conllu_comes_back(article: nf.Article) -> None:
    data = nf.write(article, "conllu")
    assert nf.read(data) == article
    assert [*nf.validate(data, "conllu")] == []


def test_nested_names_are_not_written_as_conllu_tags() -> None:
    line = b'{"text": "Bank of Pate", "label": [[0, 12, "ORG"], [8, 12, "LOC"]]}'
    report = nf.Report()
    back = nf.read(nf.write(nf.read(line, "doccano"), "conllu", report=report))
    assert names(back) == [("Bank of Pate", "organisation")]
    assert [(loss.what, loss.where) for loss in report.losses] == [("foreign.annotations", "Pate")]


def test_many_names_are_written_in_linear_time() -> None:
    article = nf.Article(
        entities=[nf.Concept(name="Ann")], body=[nf.Paragraph([Text("Ann", (Mention("Ann"),)), Text(". ")] * 8000)]
    )
    begin = process_time()
    assert nf.write(article, "conllu")
    assert process_time() - begin < 5


def test_labels_that_would_become_the_same_conllu_tag() -> None:
    spans = '[[0, 4, "a_b"], [8, 12, "a_b2"], [13, 18, "a b"]]'
    back = nf.read(
        nf.write(nf.read(f'{{"text": "Bank of Pate waits", "label": {spans}}}'.encode(), "doccano"), "conllu")
    )
    assert [(entity.name, entity.kind) for entity in back.entities] == [
        ("Bank", "a_b"),
        ("Pate", "a_b2"),
        ("waits", "a b"),
    ]


def test_custom_types_of_uima_are_mentions_if_there_are_no_names() -> None:
    article, _ = read("uima-xmi", ('xmlns:ner="http:///de/tudarmstadt/ukp/dkpro/core/api/ner/type.ecore"',
                                   'xmlns:ner="http:///webanno/custom.ecore"'))  # fmt: skip
    assert article.entities[0].kind == "person"


def test_line_feeds() -> None:
    article, _ = read("gate-xml", ('Pate<Node id="31"/> waits', 'Pate<Node id="31"/>\nwaits'))
    assert isinstance(article.body[-1], nf.Paragraph)
    assert LineBreak() in article.body[-1].content
    assert len(read("gate-xml", ("waits", "\nwaits"), lines="paragraphs")[0].body) == 3


def test_a_view_with_an_external_text() -> None:
    with pytest.raises(nf.ReadError, match="in another file"):
        read("uima-xmi", ('sofaString="🚢', 'sofaURI="file:a.txt" other="🚢'))


def test_a_mention_has_the_name_of_the_known_entity() -> None:
    assert [entity.uri for entity in read("gate-xml")[0].entities] == ["", "https://kb.example/Pate"]


@pytest.mark.cases("name", FILES)
def test_valid_documents_have_no_problems(name: str) -> None:
    assert problems(name, "Pate", "Pate") == []


@pytest.mark.cases(
    ("name", "old", "new", "rules"),
    [
        ("naf", 'offset="6"', 'offset="7"', ["words"]),
        ("naf", 'offset="26"', 'offset="99"', ["offset", "offset"]),
        ("naf", '<target id="t3"/>', '<target id="t9"/>', ["reference"]),
        ("naf", 'wf id="w2"', 'wf id="w1"', ["id", "reference"]),
        ("naf", 'type="PERSON"', "", ["label"]),
        ("uima-xmi", 'begin="20"', 'begin="24"', ["offset"]),
        ("uima-xmi", 'xmi:id="4" sofa="9"', 'xmi:id="4" sofa="7"', ["reference"]),
        ("uima-xmi", 'xmi:id="4"', 'xmi:id="3"', ["id"]),
        ("uima-xmi", "sofaString", "other", ["text"]),
        ("gate-xml", 'StartNode="3" EndNode="10"', 'StartNode="3" EndNode="11"', ["reference"]),
        ("gate-xml", 'StartNode="3" EndNode="10"', 'StartNode="10" EndNode="10"', ["offset"]),
        ("gate-xml", 'Id="3" Type', 'Id="2" Type', ["id"]),
        ("timeml", 'eid="e2"', 'eid="e1"', ["id"]),
        ("timeml", 'eventInstanceID="ei1"', 'eventInstanceID="ei2"', ["reference"]),
        ("timeml", ">Pate</ENAMEX>.", "></ENAMEX>.", ["offset"]),
        ("conllu", "# text = Pate waits.", "# text = Pate waited.", ["words"]),
        ("conllu", "2\twaits\twait\t", "2\twaits\t", ["columns", "words"]),
    ],
)
def test_each_rule_is_reported(name: str, old: str, new: str, rules: list[str]) -> None:
    assert problems(name, old, new) == rules


@pytest.mark.cases("name", FILES)
def test_allowed_labels(name: str) -> None:
    assert set(problems(name, "Pate", "Pate", labels="PERSON, PER, Person")) == {"label"}


def test_the_unread_one_of_two_conllu_comments_is_reported() -> None:
    rows = "1\tShut\t_\t_\t_\t_\t_\t_\t_\t_\n\n"
    report = nf.Report()
    nf.read(
        f"# newdoc id = quay\n# newdoc id = pier\n# text = Shut\n# text = Shut\n{rows}".encode(),
        "conllu",
        report=report,
    )
    assert [loss.why for loss in report.losses] == ["one of two comments newdoc id is left out: quay"]


def test_a_second_text_of_naf_is_reported() -> None:
    _, report = read("naf", ("</raw>", "</raw><raw>The quay is shut.</raw>"))
    assert "a second <raw> is left out: The quay is shut." in [loss.why for loss in report.losses]


def test_a_second_text_of_timeml_is_reported() -> None:
    report = nf.Report()
    article = nf.read(b"<TimeML><TEXT>Ann left.</TEXT><TEXT>Bo came.</TEXT></TimeML>", "timeml", report=report)
    assert article.text == "Ann left."
    assert "a further <TEXT> is left out: Bo came." in [loss.why for loss in report.losses]


UNIVERSAL = (
    "# newdoc id = a\n# meta::title = Ferry\n1\tAnn\t_\t_\t_\t_\t_\t_\t_\t_\n\n"
    "# newdoc id = b\n# meta::title = Rain\n1\tBo\t_\t_\t_\t_\t_\t_\t_\t_\n"
)


@pytest.mark.cases(
    ("name", "document", "left"),
    [
        (
            "conllu",
            UNIVERSAL,
            ["newdoc id of an article is left out: b", "meta::title of an article is left out: Rain"],
        ),
        ("conll", "-DOCSTART- a\n\nAnn B-PER\n\n-DOCSTART- b\n\nBo B-PER\n", ["of its own: b"]),
    ],
)
def test_left_out_names_of_merged_documents_are_reported(name: str, document: str, left: list[str]) -> None:
    report = nf.Report()
    (article,) = nf.read_all(nf.Source(document.encode()), name, {"documents": "file"}, report=report)
    assert article.text == "Ann\n\nBo"
    assert len(report.losses) == len(left)
    assert all(loss.why.endswith(item) for loss, item in zip(report.losses, left, strict=True))


def _told(name: str, document: str) -> tuple[nf.Article, list[str]]:
    report = nf.Report()
    return nf.read(nf.Source(document.encode()), name, report=report), [loss.why for loss in report.losses]


def test_in_a_root_of_timeml_what_follows_the_number_of_the_document_is_text() -> None:
    document = '<TimeML><DOCID>7</DOCID>The <ENAMEX TYPE="LOC">Pate</ENAMEX> ferry<DCT/> is back.</TimeML>'
    article, told = _told("timeml", document)
    assert (article.text, names(article), told) == ("The Pate ferry is back.", [("Pate", "place")], [])


def test_left_out_identities_in_gate_are_reported() -> None:
    features = "".join([
        f"<Feature><Name>{name}</Name><Value>{value}</Value></Feature>"
        for name, value in (("inst", "kb:Pate"), ("URI", "https://kb.example/Pate"))
    ])  # fmt: skip
    document = (
        '<GateDocument version="3"><TextWithNodes><Node id="0"/>Pate<Node id="4"/> waits.</TextWithNodes>'
        f'<AnnotationSet><Annotation Id="1" Type="Place" StartNode="0" EndNode="4">{features}</Annotation>'
        "</AnnotationSet></GateDocument>"
    )
    article, told = _told("gate-xml", document)
    assert article.entities[0].uri == "https://kb.example/Pate"
    assert told == ["features of annotations are left out: inst, such as kb:Pate"]


def test_a_feature_of_uima_that_is_an_element_is_reported() -> None:
    text = (CASES / FILES["uima-xmi"]).read_text()
    start = text.index("NamedEntity ")
    end = text.index("/>", start)
    name = text[text.rindex("<", 0, start) + 1 : start] + "NamedEntity"
    _, told = _told("uima-xmi", f"{text[:end]}><sources>register</sources></{name}>{text[end + 2 :]}")
    assert "features of annotations are left out: sources, such as register" in told
