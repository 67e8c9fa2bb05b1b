"""The formats of annotated text fulfil the contract of a format."""

from pathlib import Path

from newsformat import Foreign
from newsformat.testing import FormatContract
from newsformat_annotations import CONLL, DOCCANO, LABEL_STUDIO, SPACY, WEBANNO
from newsformat_annotations._brat import BRAT
from newsformat_annotations._linguistic import GATE, NAF, TIMEML, UIMA_XMI
from newsformat_annotations._tabular import CONLLU

from ..archives import zipped


def case(name):
    return ((Path(__file__).parent / "cases" / name).read_bytes(),)


_META = (
    Foreign("annotations", "meta/annotator", '"Ann Lee"'),
    Foreign("annotations", "meta/cats", '["harbour"]'),
    Foreign("annotations", "meta/round", "2"),
)


class TestDoccano(FormatContract):
    format = DOCCANO
    documents = case("harbour.doccano.jsonl")
    unkept = ("entities/order", "*/id/*")
    foreign = _META
    junk = (
        b'{"id": 1, "data": "Ann\\r\\nLee  sails \\ud83d\\udea2 to Pate", "label": [[0, 8, "PER"], [20, 24, "LOC"], [2, 99, "X"]]}',
        (
            b'{"text": "Ann Lee", "entities": [{"id": 0, "start_offset": 0, "end_offset": 3, "label": "PER"}, '
            b'{"id": 1, "start_offset": 0, "end_offset": 7, "label": 5}], "relations": [{"from_id": 0, "to_id": 1, "type": "in"}], '
            b'"_newsformat": {"entities": [{"name": "A", "foreign": [["label", "X"]]}], "mentions": [[0, 7, "5", "A"]]}}'
        ),
    )


class TestLabelStudio(FormatContract):
    format = LABEL_STUDIO
    documents = case("harbour.label-studio.json")
    unkept = ("*/id/*",)
    foreign = (*_META, Foreign("label-studio", "id", "7"), Foreign("label-studio", "annotation/lead_time", "1.5"))
    junk = (
        (
            b'[{"id": 1, "data": {"text": "Ann Lee sails"}, "annotations": [{"was_cancelled": true, "result": []}, {"result": '
            b'[{"id": "a", "type": "labels", "value": {"start": 0, "end": 7, "text": "Ann Lee", "labels": ["PER", "X"]}, '
            b'"score": 0.5}, {"type": "relation", "from_id": "a", "to_id": "a", "labels": ["is"]}, {"type": "choices", '
            b'"value": {"choices": ["sea"]}}, {"type": "rating", "value": {"rating": 3}}]}], "predictions": [{"result": []}]}]'
        ),
        b'[{"story": "Ann", "label": [{"start": 0, "end": 3, "text": "Ann", "labels": ["PER"]}]}]',
    )


class TestSpacy(FormatContract):
    format = SPACY
    documents = case("harbour.spacy.jsonl")
    unkept = ("spans/order", "*/token_start/*", "*/token_end/*", "*/head/*", "*/child/*", "relations/all*")
    foreign = _META
    junk = (
        (
            b'{"text": "Ann Lee sails", "tokens": [{"text": "Ann"}], "_input_hash": 5, "answer": "accept", "meta": {"source": "x"}, '
            b'"spans": [{"start": 0, "end": 7, "label": "PER", "kb_id": "Q1", "token_start": 0, "score": 1}], '
            b'"relations": [{"head_span": {"start": 0, "end": 7, "label": "PER"}, "child_span": {}, "label": "x"}]}'
        ),
        b'[["Ann Lee", {"entities": [[0, 7, "PER"], [0, 3]]}], ["x", {}]]',
        (
            b'[{"id": 1, "paragraphs": [{"raw": "Ann  Lee.", "cats": [{"label": "A", "value": 1}], "sentences": [5, {"brackets": [1], '
            b'"tokens": [{"orth": "Ann", "ner": "B-PER", "tag": "N"}, {"orth": "Lee", "ner": "L-PER"}, {}]}]}, 7, '
            b'{"raw": "Bo", "entities": [[0, 2, "PER"], 5], "more": 1}]}]'
        ),
        b'{"text": "Ann", "ents": [{"start": 0, "end": 3, "label": "PERSON"}], "spans": {"sc": [{"start": 0, "end": 3}]}}',
    )


class TestConll(FormatContract):
    format = CONLL
    documents = case("harbour.conll")
    junk = (
        (
            b"-DOCSTART- -X- O O\n\nAnn NNP B-NP I-PER\nLee NNP I-NP I-PER\nsails VBZ B-VP O\n\nPate NNP B-NP B-LOC\n\n"
            b"-DOCSTART- (2 Pate)\n\nPate NNP B-NP B-PER\nsleeps O\n"
        ),
        b"#\thttps://tidewire.example/1\n1\tAnn\tB-PER\tO\n2\tLee\tI-PER\tB-PERderiv\n\n",
    )


class TestConllu(FormatContract):
    format = CONLLU
    documents = case("harbour.conllu")
    foreign = (
        *_META,
        Foreign("annotations", "meta/document", '"harbour"'),
        Foreign("annotations", "meta/comments", '["genre = news"]'),
    )
    unkept = ("line 5/behind", "line 16/behind")  # numbers of sentences
    junk = (
        *documents,
        (
            b"# global.columns = ID FORM MISC X:NER\n# newpar\n# text = it's  late\n1-2\tit's\tNER=S-X\t_\n1\tit\t_\tB-Y\n2\t's\t_\tO\n"
            b"2.1\tx\t_\t_\n3\tlate\tSpaceAfter=No|Gloss=y\t_\nrow\n\n# text = other\n1\t.\n\n# newdoc\n1\t_\t_\t_\n\n# end = 1\n"
        ),
    )


class TestWebanno(FormatContract):
    format = WEBANNO
    documents = case("harbour.webanno.tsv")
    unkept = ("line */behind", "line */again *")  # of the header
    junk = (
        *documents,
        (
            b"#FORMAT=WebAnno TSV 3.2\n#T_SP=webanno.custom.Span|\n#T_SP=webanno.custom.A|b|c\n\n#Text=a\\tb\\\\\n"
            b"1-1\t0-1\ta\t*[1]\tx|y[2]\t_\t\n1-2\t2-4\tb\\\\\t*[1]\t_\t_\tmore\n2-1\t90-91\tz\n"
        ),
    )


class TestBrat(FormatContract):
    format = BRAT
    documents = (
        zipped(
            {
                "a.txt": "Ann Lee sails",
                "a.ann": "T1\tPER 0 7\tAnn Lee\nR1\tin Arg1:T1 Arg2:T9\nN1\tReference T1 W:1\tA\nE1\tGo:T1\n?\n",
            }
        ),
        zipped({"b.ann": "T1\tPER 0 99\n", "b.txt": "\u0000x"}),
    )


class TestNaf(FormatContract):
    format = NAF
    documents = case("harbour.naf")
    unkept = ("*/@id/*", "NAF/@version/*", "*/terms/*", "*/coref/*")  # layers and what terms say are told as a whole
    junk = (
        *documents,
        (
            b'<KAF xml:lang="en"><text><wf wid="w1" para="1">Ann</wf><wf wid="w2" para="2">Lee</wf><wf wid="w2">x</wf></text>'
            b'<entities><entity eid="e1" type=""><references><span><target id="w1"/><target id="w9"/></span><span/></references>'
            b"</entity></entities></KAF>"
        ),
    )


class TestUimaXmi(FormatContract):
    format = UIMA_XMI
    documents = case("harbour.xmi")
    unkept = (  # numbers, and a layer that is told as a whole
        *(
            "*/@xmi:id/*",
            "*/@xmi:version/*",
            "*/@sofa/*",
            "*/@sofaNum/*",
            "*/@sofaID/*",
            "*/@mimeType/*",
            "*/@members/*",
        ),
        *("*/meta:DocumentMetaData/@begin/*", "*/meta:DocumentMetaData/@end/*", "*/seg:Token/*"),
    )
    junk = (
        *documents,
        (
            b'<xmi:XMI xmlns:xmi="http://www.omg.org/XMI" xmlns:cas="http:///uima/cas.ecore" xmlns:c="http:///webanno/custom.ecore">'
            b'<c:Ship xmi:id="1" sofa="9" begin="0" end="99" kind="x"/><c:Ship xmi:id="1" sofa="8" begin="0" end="3"/>'
            b'<cas:Sofa xmi:id="9" sofaID="a" sofaString="Ann  Lee"/><cas:Sofa xmi:id="10" sofaID="b" sofaString="B"/></xmi:XMI>'
        ),
    )


class TestGate(FormatContract):
    format = GATE
    documents = case("harbour.gate.xml")
    unkept = (
        "*/@id/*",
        "*/@Id/*",
        "*/@version/*",
        "*/@className/*",
        "*/@StartNode/*",
        "*/@EndNode/*",
    )  # numbers, forms
    junk = (
        *documents,
        (
            b'<GateDocument><TextWithNodes><Node id="0"/>Ann<Node id="3"/></TextWithNodes><AnnotationSet Name="Key">'
            b'<Annotation Id="1" Type="Person" StartNode="0" EndNode="9"/><Annotation Id="1" Type="" StartNode="3" EndNode="0"/>'
            b"</AnnotationSet></GateDocument>"
        ),
    )


class TestTimeml(FormatContract):
    format = TIMEML
    documents = case("harbour.tml")
    unkept = (  # numbers, a schema, and what is told as a whole
        *("*/@tid/*", "*/@type/*", "*/@xsi:noNamespaceSchemaLocation/*", "*/DCT/*", "*/EVENT/*", "*/MAKEINSTANCE/*"),
        "*/TLINK/*",
    )
    junk = (
        *documents,
        (
            b'<TimeML>APW1 <ENAMEX>Ann<NUMEX TYPE="X">9</NUMEX></ENAMEX><TIMEX3 tid="t1" functionInDocument="CREATION_TIME" '
            b'value="1998-W02">then</TIMEX3><x y="z">more</x><TLINK timeID="t9"/><TIMEX3 tid="t1"/></TimeML>'
        ),
    )
