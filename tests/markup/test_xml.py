"""Safe XML: entity bombs, external entities, DTDs, depth, and text that XML can hold."""

import io
import socket
import time
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from newsformat import Article, Limits, ReadError, Report, WriteError, plain
from newsformat.markup import xml


def said(report):
    return [remark.message for remark in report.remarks]


def error_of(data, **options):
    with pytest.raises(ReadError) as caught:
        xml.parse(data, source="f.xml", **options)
    return caught.value


def bomb(reference):
    steps = "".join(f'<!ENTITY x{n} "{f"&x{n - 1};" * 10}">' for n in range(1, 20))
    return f'<!DOCTYPE a [<!ENTITY x0 "{"ha" * 10}">{steps}]><a>{reference}</a>'.encode()


BOMBS = {
    "billion laughs": bomb("&x19;"),
    "billion laughs in an attribute": bomb('<b c="&x19;"/>'),
    "a loop": b'<!DOCTYPE a [<!ENTITY x "&y;"><!ENTITY y "&x;">]><a>&x;</a>',
    "quadratic": b'<!DOCTYPE a [<!ENTITY x "%s">]><a>%s</a>' % (b"x" * 50_000, b"&x;" * 50_000),
    "parameter entities": b"<!DOCTYPE a [<!ENTITY %% p \"<!ENTITY x '%s'>\">%s]><a>&x;</a>"
    % (b"y" * 99, b"%p;" * 9_999),
}


@pytest.mark.cases("data", BOMBS.values(), ids=BOMBS.keys())
def test_entity_bombs_end_soon(data):
    start = time.process_time()
    try:
        text = xml.text_of(xml.parse(data))
    except ReadError:
        text = ""
    assert len(text) <= 64 * 1024
    assert time.process_time() - start < 5


def test_entities_of_the_internal_dtd_have_a_budget():
    data = b'<!DOCTYPE a [<!ENTITY x "%s">]><a>%s</a>' % (b"x" * 1000, b"&x;" * 66)
    assert "64" in error_of(data).message or "65536" in error_of(data).message


def test_entities_that_stand_in_each_other_too_deeply_are_an_error():
    steps = "".join([f'<!ENTITY x{n} "&x{n + 1};">' for n in range(300)])
    assert "entities are nested too deeply" in error_of(f"<!DOCTYPE a [{steps}]><a>&x0;</a>".encode()).message


def test_many_entities_take_linear_time():
    document = b'<!DOCTYPE a [<!ENTITY x "&#60;b/>">]><a>' + b"&x;" * 40_000 + b"</a>"
    declared = b"".join([b'<!ENTITY x%d "y">' % n for n in range(3000)])
    items = b"<!DOCTYPE a [" + declared + b"]><a>" + b"<b>&x1;</b>" * 10_000 + b"</a>"
    begin = time.process_time()
    assert xml.parse(document).text == "&x;" * 40_000
    assert [article.text for article in xml.iterate(io.BytesIO(items), ["b"])] == ["y"] * 10_000
    assert time.process_time() - begin < 10


@pytest.mark.cases("before", ["", "<?xml version='1.0'?>\n<!-- as in <b> --><!DOCTYPE a [<!ELEMENT a ANY>]>", "<!-- "])
def test_prefixes_are_declared_at_the_root(before):
    mended = xml.with_prefixes(f"{before}<a><x:b/></a>".encode(), Report(), {"x": "urn:x"})
    root = '<a xmlns:x="urn:x">' if before != "<!-- " else "<a>"
    assert mended == f"{before}{root}<x:b/></a>".encode()


@pytest.fixture
def secret(tmp_path, monkeypatch):
    """A file next to us that no document may get at; and no connection may be made."""

    def refuse(*_):
        raise AssertionError("a connection was opened")

    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(socket.socket, "connect", refuse)
    (tmp_path / "secret.txt").write_text("SECRET")
    (tmp_path / "secret.dtd").write_text('<!ENTITY x "SECRET">')
    return tmp_path


ATTACKS = {
    "file entity": '<!DOCTYPE a [<!ENTITY x SYSTEM "file://{0}/secret.txt">]><a>&x;</a>',
    "relative entity": '<!DOCTYPE a [<!ENTITY x SYSTEM "secret.txt">]><a>&x;</a>',
    "public entity": '<!DOCTYPE a [<!ENTITY x PUBLIC "-//X" "secret.txt">]><a>&x;</a>',
    "external DTD": '<!DOCTYPE a SYSTEM "secret.dtd"><a>&x;</a>',
    "external DTD in an attribute": '<!DOCTYPE a SYSTEM "secret.dtd"><a b="&x;">&x;</a>',
    "parameter entity": '<!DOCTYPE a [<!ENTITY % p SYSTEM "secret.dtd">%p;]><a>&x;</a>',
    "http entity": '<!DOCTYPE a [<!ENTITY x SYSTEM "http://127.0.0.1:9/x">]><a>&x;</a>',
    "http DTD": '<!DOCTYPE a SYSTEM "http://127.0.0.1:9/x.dtd"><a>&x;</a>',
    "XInclude": '<a xmlns:i="http://www.w3.org/2001/XInclude"><i:include href="secret.txt" parse="text"/></a>',
    "stylesheet": '<?xml-stylesheet href="secret.txt"?><a/>',
}


def assert_nothing_was_read(root):
    assert "SECRET" not in etree.tostring(root, encoding="unicode")
    assert "SECRET" not in "".join(root.attrib.values())
    about = root.getroottree().docinfo
    assert about.externalDTD is None
    if about.internalDTD is not None:
        assert "SECRET" not in "".join(entity.content or "" for entity in about.internalDTD.iterentities())


@pytest.mark.parametrize("document", ATTACKS.values(), ids=ATTACKS.keys())
def test_nothing_is_fetched(document, secret):
    with suppress(ReadError):
        assert_nothing_was_read(xml.parse(document.replace("{0}", str(secret)).encode()))


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-7", "cp037"])
def test_nothing_is_fetched_in_odd_encodings(encoding, secret):
    document = ATTACKS["parameter entity"].encode(encoding)
    declared = f'<?xml version="1.0" encoding="{encoding}"?>'
    for data in (document, declared.encode() + document, declared.encode(encoding) + document):
        with suppress(ReadError):
            assert_nothing_was_read(xml.parse(data))


def test_reading_would_be_seen(secret):
    parser = etree.XMLParser(load_dtd=True)
    root = etree.fromstring(ATTACKS["external DTD"].encode(), parser)
    with pytest.raises(AssertionError):
        assert_nothing_was_read(root)


def test_the_attack_would_work_elsewhere(secret):
    parser = etree.XMLParser(resolve_entities=True, load_dtd=True)
    root = etree.fromstring(ATTACKS["relative entity"].encode(), parser)
    assert root.text == "SECRET"


def test_a_poisoned_default_parser_is_not_used(secret):
    etree.set_default_parser(etree.XMLParser(resolve_entities=True, load_dtd=True, huge_tree=True))
    try:
        root = xml.parse(ATTACKS["relative entity"].encode())
    finally:
        etree.set_default_parser(None)
    assert root.text == "&x;"


ENTITIES = [
    ("<a>x&nbsp;y</a>", "x\u00a0y"),
    ("<a>&eacute;&hellip;</a>", "é…"),
    ("<a>&lt;&amp;&gt;</a>", "<&>"),
    ("<a>&foo;</a>", "&foo;"),
    ('<!DOCTYPE a [<!ENTITY x "&foo;">]><a>y</a>', "y"),
    ("<a>x<b>y</b>&nbsp;z</a>", "xy\u00a0z"),
    ("<a><![CDATA[&nbsp;]]>&nbsp;</a>", "&nbsp;\u00a0"),
    ("<a><!-- &nbsp; --><?p &nbsp;?>&nbsp;x</a>", "\u00a0x"),
    ('<!DOCTYPE nitf SYSTEM "nitf.dtd"><a>&eacute;<b/>&foo;</a>', "é&foo;"),
    ('<!DOCTYPE a [<!ENTITY x "te&eacute;xt">]><a>a &x; b</a>', "a teéxt b"),
    ('<!DOCTYPE a [<!ENTITY x "a&y;c"><!ENTITY y "&#98;">]><a>&x;</a>', "abc"),
    ('<!DOCTYPE a [<!ENTITY x "1"><!ENTITY x "2">]><a>&x;</a>', "1"),
    ('<!DOCTYPE a [<!ENTITY x "<b>y</b>">]><a>&x;</a>', "&x;"),
    ('<!DOCTYPE a [<!ENTITY lt "&#38;#60;">]><a>&lt;</a>', "<"),
    ("<a>A & B, AT&T, C&A; &</a>", "A & B, AT&T, C&A; &"),
    ("<a>&amp B &lt;b&gt &eacute e &notin x</a>", "& B <b> é e &notin x"),
    ("<a>&#8212 x &#x2014 y &#8211;</a>", "— x — y –"),
    ("<a>&nbsp;&x;<![CDATA[A & B]]><!-- & --></a>", "\u00a0&x;A & B"),
    ('<!DOCTYPE a SYSTEM "a.dtd"><a>A & B</a>', "A & B"),
    ('<!DOCTYPE a [<!-- ]> "&nbsp;" --><!ENTITY x "]>">]><a>&x;&nbsp;</a>', "]>\u00a0"),
]


@pytest.mark.cases(("document", "text"), ENTITIES)
def test_entities_become_text(document, text):
    assert xml.text_of(xml.parse(document.encode())) == text.strip(" ")


@pytest.mark.cases(
    ("document", "value"),
    [
        ('<a b="&nbsp;x"/>', "\u00a0x"),
        ('<a b="https://a.example/?x=1&y=2&copy=3&amp;z"/>', "https://a.example/?x=1&y=2&copy=3&z"),
        ('<a b="&foo;"/>', "&foo;"),
        ('<!DOCTYPE a SYSTEM "x.dtd"><a b="&nbsp;&foo;"/>', "\u00a0&foo;"),
        ('<!DOCTYPE a [<!ENTITY x "y">]><a b="&x;"/>', "y"),
    ],
)
def test_entities_in_attributes_become_text(document, value):
    assert xml.parse(document.encode()).get("b") == value


def test_an_undeclared_entity_is_told():
    report = Report()
    xml.parse(b"<a>&nbsp;&nbsp;&foo;</a>", report=report)
    assert said(report) == [
        "the entity &nbsp; is not declared; read as in HTML",
        "the entity &foo; is not declared; kept as text",
    ]


def test_an_ampersand_that_begins_no_entity_is_told():
    report = Report()
    xml.parse(b"<a>A & B &amp C &#8212 D &amp; &#8212;</a>", report=report)
    assert said(report) == [
        "an & that does not begin an entity is kept as it is",
        "&amp lacks its semicolon; read as in HTML",
        "&#8212 lacks its semicolon; read as in HTML",
    ]


@pytest.mark.cases("document", [b"<a>1 < 2 & 3</a>", b"<a>A & B</b>", b"<a>A &"])
def test_what_is_more_than_an_ampersand_amiss_is_an_error(document):
    with pytest.raises(ReadError, match="not well-formed XML"):
        xml.parse(document)


@pytest.mark.cases(
    ("document", "places"),
    [
        (b"<a>&amp;</a>", []),
        (b"<a>\nA & B</a>", [(2, 4)]),
        (b"<a>&eacute;</a>", [(1, 12)]),
        (b'<!DOCTYPE a SYSTEM "a.dtd"><a>&eacute;</a>', []),
    ],
)
def test_what_is_mended_is_a_fault(document, places):
    assert [(item.line, item.column) for item in xml.well_formedness_problems(document)] == places


@pytest.mark.cases("encoding", ["utf-16", "utf-16-be", "utf-16-le", "utf-32", "utf-32-le", "utf-8-sig"])
def test_wide_encodings(encoding):
    data = f'<?xml version="1.0" encoding="{encoding[:6]}"?>\n<a>é&nbsp;ب</a>'.encode(encoding)
    assert xml.text_of(xml.parse(data)) == "é\u00a0ب"


def test_declared_encoding():
    assert xml.parse('<?xml version="1.0" encoding="windows-1256"?><a>ب</a>'.encode("cp1256")).text == "ب"


LATIN = '<?xml version="1.0" encoding="%s"?>\n<a><b>élève – «ça»</b></a>'


@pytest.mark.cases("name", ["iso-8859-1", "ISO-8859-15", "Windows-1252", "latin1"])
def test_latin_by_declaration_and_utf_8_by_its_bytes(name):
    data = (LATIN % name).encode()
    report = Report()
    assert xml.text_of(xml.parse(data, report=report)) == "élève – «ça»"
    assert [str(remark) for remark in report.remarks] == [f"declared as {name}, but the bytes are UTF-8; read as UTF-8"]
    again = Report()
    assert [xml.text_of(element) for element in xml.iterate(io.BytesIO(data), ("b",), report=again)] == ["élève – «ça»"]
    assert list(again.remarks) == list(report.remarks)


SETS = [
    ("gb2312", "gb18030", "镕——·喆", 0),
    ("Big5", "cp950", "台北——碁", 0),
    ("shift_jis", "cp932", "髙橋①﨑", 0),
    ("Windows-31J", "cp932", "東京①", 0),
    ("ks_c_5601-1987", "cp949", "똠방각하", 0),
    ("iso-8859-9", "cp1254", "Şırnak “x”", 0),
    ("ISO-8859-2", "cp1250", "Žluť", 1),
    ("ISO-8859-2", "iso8859_2", "Žluť", 0),
    ("iso-8859-15", "cp1252", "Färja “x”", 1),
    ("windows-1251", "utf-8", "Паром", 1),
    ("gb2312", "utf-8", "渡轮返回", 1),
    ("utf-16", "utf-8", "Färja", 1),
    ("utf-16", "ascii", "Ferry", 1),
    ("us-ascii", "utf-8", "Färja", 1),
    ("us-ascii", "cp1252", "Färja", 1),
    ("us-ascii", "ascii", "Ferry", 1),
    ("ANSI", "cp1252", "Färja", 1),
    ("win-1251", "cp1251", "Паром", 1),
    ("koi8-r", "koi8_r", "Паром", 0),
    ("x-koi8-r", "koi8_r", "Паром", 1),
    ("x-euc-jp", "euc_jp", "東京", 1),
    ("iso-8859-1", "latin-1", "\x81", 0),  # no letter of Windows
]


@pytest.mark.cases(("declared", "encoding", "text", "remarks"), SETS)
def test_what_is_declared_may_be_less_than_what_is_meant(declared, encoding, text, remarks):
    report = Report()
    data = f'<?xml version="1.0" encoding="{declared}"?><a>{text}</a>'.encode(encoding)
    assert xml.text_of(xml.parse(data, report=report)) == text
    assert len(report.remarks) == remarks


def test_a_name_of_latin_letters_that_parsers_do_not_know_is_not_said_to_be_another_script():
    report = Report()
    xml.parse('<?xml version="1.0" encoding="latin-1"?><a>Färja</a>'.encode("latin-1"), report=report)
    assert said(report) == ["declared as latin-1, a name that parsers do not know; read as iso8859-1"]


UTF_8 = [
    "",
    '<?xml version="1.0" encoding="utf8"?>',
    '<?xml version="1.0" encoding="UTF-8"?>',
    "<!DOCTYPE m [<!ENTITY x 'y'>]>",
]


@pytest.mark.cases("start", UTF_8)
def test_bytes_that_are_no_utf_8_are_letters_of_windows(start):
    data = f"{start}\n<m>Déjà l’été".encode("cp1252") + " – «ça» & so".encode() + b"</m>"
    report = Report()
    assert xml.text_of(xml.parse(data, report=report)) == "Déjà l’été – «ça» & so"
    said = "bytes that are not UTF-8, as XML is by default, were read as Windows-1252; the first is in line 2"
    assert said in map(str, report.remarks)
    again = Report()
    assert [xml.text_of(m) for m in xml.iterate(io.BytesIO(data), ("m",), report=again)] == ["Déjà l’été – «ça» & so"]
    assert said in map(str, again.remarks)


@pytest.mark.cases("before", range(65_536 - 12, 65_536))
def test_letters_may_be_divided_between_the_parts_in_which_a_long_document_is_read(before):
    report = Report()
    data = b"<m>\n" + b" " * (before - 4) + "é – ".encode() + b"\xe9t\xe9 " + "é".encode() + b"</m>"
    assert [xml.text_of(m) for m in xml.iterate(io.BytesIO(data), ("m",), report=report)] == ["é – été é"]
    assert [str(remark)[-6:] for remark in report.remarks] == ["line 2"]


@pytest.mark.cases("start", [*UTF_8, '<?xml version="1.0" encoding="us-ascii"?>'])
@pytest.mark.cases(
    "text",
    [
        "Новости".encode("cp1251"),
        "新聞社".encode("gb18030"),
        "東京で".encode("shift_jis"),
        b"a\x81b",
        "خبر".encode("cp1256"),
    ],
)
def test_bytes_of_other_scripts_are_an_error(start, text):
    with pytest.raises(ReadError, match="name its real encoding"):
        xml.parse(start.encode() + b"<m>" + text + b"</m>")
    with pytest.raises(ReadError, match="name its real encoding"):
        [*xml.iterate(io.BytesIO(start.encode() + b"<m>" + text + b"</m>"), ("m",))]


def test_an_encoding_with_a_long_name_is_not_named_in_full() -> None:
    with pytest.raises(ReadError, match=r"Unsupported encoding: (x9){50}…; name its real encoding"):
        xml.parse(b'<?xml version="1.0" encoding="%b"?><a/>' % (b"x9" * 3000))


OF_OTHER_SCRIPTS = {
    "cp1256": "عادت العبارة إلى الميناء بعد عامين من التوقف. قال المدير إن السفينة ستبحر كل يوم.",
    "cp1251": "Паром вернулся в порт после двух лет простоя, сообщил начальник порта. Он будет ходить ежедневно.",
    "koi8_r": "Паром вернулся в порт после двух лет простоя, сообщил начальник порта. Он будет ходить ежедневно.",
    "iso8859_7": "Το πλοίο επέστρεψε στο λιμάνι μετά από δύο χρόνια, είπε ο λιμενάρχης. Θα πλέει κάθε μέρα.",
    "cp874": "เรือข้ามฟากกลับมาที่ท่าเรือหลังจากสองปี ผู้อำนวยการท่าเรือกล่าว เรือจะแล่นทุกวัน",
    "gb18030": "渡轮停航两年后返回港口，港口负责人说。每天都会开航，票价为五元。居民表示欢迎。",
    "cp949": "페리가 이 년 만에 항구로 돌아왔다고 항만장이 말했다. 매일 운항할 것이다. 주민들은 환영했다.",
}


@pytest.mark.cases("declared", ["iso-8859-1", "Windows-1252", "us-ascii"])
@pytest.mark.cases("encoding", OF_OTHER_SCRIPTS)
def test_letters_of_another_script_that_are_declared_as_latin(declared, encoding):
    report, text = Report(), OF_OTHER_SCRIPTS[encoding]
    data = f'<?xml version="1.0" encoding="{declared}"?><m>\n<a>{text}</a></m>'.encode(encoding)
    assert xml.text_of(xml.parse(data, report=report)).strip() == text
    assert "but its letters belong to another script; read as " in said(report)[0]


def test_tags_that_never_end_take_no_time_to_tell_the_script():
    data = b'<?xml version="1.0" encoding="iso-8859-1"?><a>' + b"\xe0\xe1\xe2<" * 60_000
    before = time.process_time()
    with pytest.raises(ReadError):
        xml.parse(data)
    assert time.process_time() - before < 5


@pytest.mark.cases("text", ["à « déjà », créée " * 9, "····· ÄÖÜ ····· öäüß " * 9, "Þæðið gæðið rányrkju " * 9])
def test_latin_letters_that_stand_together_are_latin(text):
    report = Report()
    data = f'<?xml version="1.0" encoding="iso-8859-1"?><m>{text}</m>'.encode("latin-1")
    assert xml.text_of(xml.parse(data, report=report)) == text.strip()
    assert not said(report)


@pytest.mark.cases("text", ["plain", "élève", "\xa0", "Ã©tait à"])
def test_latin_that_is_latin_is_read_as_declared(text):
    data = f'<?xml version="1.0" encoding="ISO-8859-1"?><m><a>{text}</a></m>'.encode("latin-1")
    report = Report()
    assert xml.text_of(xml.parse(data, report=report)) == text
    assert [xml.text_of(element) for element in xml.iterate(io.BytesIO(data), ("a",), report=report)] == [text]
    assert not report.remarks


STORED = {
    b"\n \n%s": ["white space before the XML declaration; left out"],
    b"\xef\xbb\xbf\n%s": ["white space before the XML declaration; left out"],
    b"%s\x1a\r\n": ["control characters (NUL, SUB, ETX or EOT) after the end of the document; left out"],
    b"%s\n\0\0\x1a": ["control characters (NUL, SUB, ETX or EOT) after the end of the document; left out"],
    b"\x01\x02\r\n%s": ["control characters (SOH, STX or SYN) before the XML declaration; left out"],
    b"%s\x03\r\n\x04": ["control characters (NUL, SUB, ETX or EOT) after the end of the document; left out"],
    b"HTTP/1.1 200 OK\r\nVia: x\r\n\r\n%s": ["lines before the XML declaration left out: HTTP/1.1 200 OK Via: x"],
    b"%s" + b"\0" * 100_000: ["control characters (NUL, SUB, ETX or EOT) after the end of the document; left out"],
}


@pytest.mark.cases(
    ("around", "remarks"),
    STORED.items(),
    ids=["blank", "mark", "line", "end of file", "sent", "received", "header", "record"],
)
def test_what_storage_puts_around_a_document_is_left_out(around, remarks):
    data = around % b'<?xml version="1.0" encoding="utf-8"?>\n<m><a>text</a></m>'
    report, again = Report(), Report()
    assert xml.text_of(xml.parse(data, report=report)) == "text"
    assert [xml.text_of(element) for element in xml.iterate(io.BytesIO(data), ("a",), report=again)] == ["text"]
    assert [str(remark) for remark in report.remarks] == [str(remark) for remark in again.remarks] == remarks


CONTROLLED = "control characters, which XML cannot hold, are left out, or replaced by blanks between words; the first is in line 3"


@pytest.mark.cases("head", [b"", b'<!DOCTYPE m [<!ENTITY e "f">]>', b'<?xml version="1.0" encoding="gb18030"?>'])
def test_control_characters_within_a_document_are_left_out(head):
    data = head + b'\n<m>\n<a b="a\x01b">te\x07xt\x1f1<![CDATA[\x0c2]]></a></m>'
    report, again = Report(), Report()
    root = xml.parse(data, report=report)
    assert (xml.text_of(root), root[0].get("b")) == ("text 12", "ab")
    assert [xml.text_of(element) for element in xml.iterate(io.BytesIO(data), ("a",), report=again)] == ["text 12"]
    assert [str(remark) for remark in report.remarks] == [str(remark) for remark in again.remarks] == [CONTROLLED]
    assert [problem.rule for problem in xml.well_formedness_problems(data)] == ["xml"]


def test_escapes_of_an_encoding_are_no_control_characters():
    data = '<?xml version="1.0" encoding="iso-2022-jp"?><m><a>船</a></m>'.encode("iso-2022-jp")
    assert [xml.text_of(element) for element in xml.iterate(io.BytesIO(data), ("a",))] == [xml.text_of(xml.parse(data))]


def test_the_first_control_character_of_a_stream_is_named_by_its_line():
    data = b"<m><a>" + b"line\n" * 50_000 + b"\x08</a></m>"
    report = Report()
    assert len([*xml.iterate(io.BytesIO(data), ("a",), report=report)]) == 1
    assert [str(remark).rpartition(" ")[2] for remark in report.remarks] == ["50001"]


def test_lines_keep_their_numbers_below_a_declaration_that_is_put_first():
    with pytest.raises(ReadError, match=r"^4:"):
        xml.parse(b'\n\n<?xml version="1.0"?>\n<a><b></a>')


@pytest.mark.cases("document", [b"<m><a>te\0xt</a></m>", b"<m><a/>" + b"\0" * 200_000 + b"</m>", b"\0" * 200_000])
def test_nul_within_a_document_is_an_error(document):
    with pytest.raises(ReadError):
        xml.parse(document)
    with pytest.raises(ReadError):
        list(xml.iterate(io.BytesIO(document), ("a",)))


@pytest.mark.cases("encoding", ["utf-16", "utf-16-le", "utf-16-be"])
def test_a_stream_in_utf_16(encoding):
    data = '<?xml version="1.0" encoding="utf-16"?><m><a>\u0a00</a></m>\n'.encode(encoding)
    assert [xml.text_of(element) for element in xml.iterate(io.BytesIO(data), ("a",))] == ["\u0a00"]


@pytest.mark.cases("declared", ["xmlns", "xmlns:b"])
@pytest.mark.cases("tag", ["a", "b"])
def test_half_of_a_character_in_a_namespace_is_an_error(tag, declared):
    document = "<a><b/><b/></a>".replace(f"<{tag}", f'<{tag} {declared}="&#xD800;urn"', 1).encode()
    with pytest.raises(ReadError, match="invalid xmlChar value 55296"):
        list(xml.iterate(io.BytesIO(document), ("b",)))


def test_a_long_stream_is_cut_within_a_character():
    data = ('<?xml version="1.0" encoding="ISO-8859-1"?><m><a>' + "é" * 90_000 + "</a></m>").encode()
    assert [xml.text_of(element) for element in xml.iterate(io.BytesIO(data), ("a",))] == ["é" * 90_000]


BROKEN = [
    (b"", "does not begin with a tag"),
    (b"   ", "does not begin with a tag"),
    (b"hello", "does not begin with a tag"),
    (b"<a>\n<b></a>", "2:8: not well-formed XML: <b>, which begins in line 2, ends as </a>"),
    (b"<a><b>", "not well-formed XML: it is cut off in <b>, which begins in line 1"),
    (b"<a b>c</a>", "not well-formed XML: the attribute 'b' has no value"),
    (b"<a b='1' b='2'>c</a>", "not well-formed XML: the attribute 'b' appears twice"),
    (b"<a>b < c</a>", "not well-formed XML: a < that begins no tag; it is written &lt;"),
    (b"<a b='<'/>", "not well-formed XML: a < in the value of an attribute; there it is written &lt;"),
    (b"<a b=c/>", "not well-formed XML: the value of an attribute is not in quotation marks"),
    (b"<a b='c", "not well-formed XML: the value of an attribute is not closed"),
    (b"<a b='c'd='e'/>", "not well-formed XML: no blank between two attributes, or a quotation mark in a value"),
    (b"<a b='c' '/>", "not well-formed XML: something in a tag that is not an attribute"),
    (b"<a><!-- b</a>", "not well-formed XML: a comment that is not closed"),
    (b"<a><![CDATA[b</a>", "not well-formed XML: a CDATA section that is not closed"),
    (b"<a/><b/>", "not well-formed XML: something after the end of the root element"),
    (b"<a>b</a", "not well-formed XML: an end tag that is not closed"),
    (b"<a n:=''/>", "not well-formed XML: a name that ends with its prefix: n:"),
    (b"<a><b c='1' <d/></a>", "not well-formed XML"),
    (b"<a/><b/>", "not well-formed XML"),
    (b"<a>&b<</a>", "not well-formed XML"),
    (b"<a>\x00</a>", "not well-formed XML"),
    (b"<a>&#1;</a>", "not well-formed XML"),
    (b"<?xml version='1.0' encoding='\0UTF-8'?><a/>", "not well-formed XML"),
    (b"<a>\x81</a>", "not well-formed XML"),
    (b"\xff\xfe<\x00a\x00/", "not UTF-16"),
    (b'<?xml version="1.0" encoding="nonsense"?><a/>', "nonsense"),
    (b"<a>&nbsp;<b></a>", "not well-formed XML"),
]


@pytest.mark.cases(("data", "message"), BROKEN)
def test_broken_documents_are_told_in_one_line(data, message):
    text = str(error_of(data))
    assert message in text
    assert text.startswith("f.xml")
    assert "\n" not in text


@pytest.mark.cases("data", [b"<%s></a>", b"<a %s='b' %s='b'/>", b"<a %s/>", b"<a %s:='b'/>"])
def test_a_name_of_any_length_is_shown_by_its_beginning(data):
    text = str(error_of(data.replace(b"%s", b"x" * 9000)))
    assert "x" * 90 in text
    assert len(text) < 300


def test_the_place_of_an_error_is_known():
    error = error_of(b"<a>\n<b></a>")
    assert (error.source, error.line, error.column) == ("f.xml", 2, 8)


def nested(depth):
    return b"<a>" * depth + b"x" + b"</a>" * depth


@pytest.mark.cases("depth", [8, 256, 400])
def test_depth_is_limited(depth):
    limits = Limits(depth=depth)
    assert xml.parse(nested(depth), limits=limits) is not None
    assert "raise the limit depth" in error_of(nested(depth + 1), limits=limits).message


def test_endless_depth():
    assert "raise the limit depth" in error_of(b"<a>" * 500_000).message


def test_size_is_limited():
    assert "raise the limit item_bytes" in error_of(b"<a>" + b"x" * 100 + b"</a>", limits=Limits(item_bytes=99)).message


def test_a_long_text_needs_only_a_higher_limit():
    data = b"<a>" + b"x" * 10_500_000 + b"</a>"
    assert len(xml.parse(data, limits=Limits(item_bytes=len(data))).text) == 10_500_000


@given(st.binary(max_size=60).map(lambda data: b"<a>" + data))
def test_any_bytes_are_a_tree_or_a_read_error(data):
    for document in (data, data + b"</a>", b"<!DOCTYPE a [" + data[3:]):
        with suppress(ReadError):
            xml.parse(document)


def test_text_of_skips_what_is_no_text():
    root = xml.parse(b"<a>\n one<!-- no --> <b>two<?no no?></b>\tthree</a>")
    assert xml.text_of(root) == "one two three"


def test_local_names():
    root = xml.parse(b'<x:a xmlns:x="urn:x"><!-- c --><?newsformat p?><b/></x:a>')
    assert [xml.local(element) for element in (root, *root)] == ["a", "", "b"]
    assert [xml.local_name(name) for name in ("{tide}kind", "kind")] == ["kind", "kind"]


@given(st.text())
def test_legal_text_can_be_parsed(text):
    kept = xml.legal(text)
    assert xml.is_legal(kept)
    root = xml.parse(f"<a b={xml.quoted(kept)}>{xml.escape(kept)}</a>".encode())
    assert (root.text or "") == kept
    assert root.get("b") == kept


@given(st.text(st.characters(codec="utf-8", exclude_categories=["Cc"], exclude_characters="\ufffe\uffff")))
def test_printable_text_is_kept(text):
    assert xml.is_legal(text)
    assert xml.legal(text) is text


@pytest.mark.cases("char", [chr(code) for code in (0x00, 0x08, 0x0B, 0x1F, 0xD800, 0xDFFF, 0xFFFE, 0xFFFF)])
def test_what_xml_cannot_hold(char):
    assert not xml.is_legal(f"a{char}b")
    assert xml.legal(f"a{char}b") == "ab"


def as_xml(value, write):
    report = Report()
    return xml.as_xml(value, write, report), [(loss.what, loss.why) for loss in report.losses]


LOST = [("text", "XML can't hold its control characters")]


def test_what_xml_can_hold_is_written_once():
    asked = []

    def write(article):
        asked.append(article)
        return f"<a>{plain(article.headline)}</a>"

    assert as_xml(Article(headline="Öl 油"), write) == ("<a>Öl 油</a>".encode(), [])
    assert len(asked) == 1


@pytest.mark.cases("char", ["\x00", "\x1b", "\ud800", "\uffff"])
def test_what_xml_cannot_hold_is_written_again_without_it(char):
    article = Article(headline=f"a{char}b", keywords=[f"{char}c"])
    write = "<a>{0.headline[0].text}{0.keywords[0]}</a>".format
    assert as_xml(article, write) == (b"<a>abc</a>", LOST)


def test_an_element_is_made_again_of_all_parts_where_lxml_refuses_one():
    def write(parts):
        root = etree.Element("a")
        root.text, root.tail = parts
        return root

    made, losses = as_xml(("a\x01", "b\x02"), write)
    assert (made.text, made.tail, losses) == ("a", "b", LOST)
    assert as_xml(("a", "b"), write)[1] == []


def test_an_error_that_has_another_reason_stays_one():
    asked = []

    def write(text):
        asked.append(text)
        raise WriteError("too deep")

    with pytest.raises(WriteError, match="too deep"):
        as_xml("a", write)
    assert asked == ["a"]


def test_the_report_names_what_cannot_hold_it():
    report = Report()
    xml.as_xml("a\x01", str, report, "HTML")
    assert [loss.why for loss in report.losses] == ["HTML can't hold its control characters"]


def items(data, names=("item",), **options):
    return [xml.text_of(element) for element in xml.iterate(io.BytesIO(data), names, source="f.xml", **options)]


def test_iterate_yields_each_item():
    data = b"<x:m xmlns:x='urn:x'><head>h</head><x:item>a<b>b</b></x:item> <item>c</item><tail/></x:m>"
    assert items(data) == ["ab", "c"]
    assert items(data, ("head", "item")) == ["h", "ab", "c"]
    assert items(data, ("none",)) == []


def test_iterate_yields_items_of_some_parents():
    data = b"<m><item><item>inner</item>a</item><x><item>b</item></x><set><item>c<item>d</item></item></set></m>"
    assert items(data, within=("m", "set")) == ["innera", "cd"]


def test_iterate_forgets_what_was_read():
    class Endless(io.RawIOBase):
        sent = 0

        def readable(self):
            return True

        def readinto(self, buffer):
            piece = b"<m>" if self.sent == 0 else b"<item>text</item>\n" * 1000 if self.sent < 200 else b"</m>"
            piece = piece if self.sent <= 200 else b""
            self.sent += 1
            buffer[: len(piece)] = piece
            return len(piece)

    most = 0
    for element in xml.iterate(Endless(), ("item",)):
        most = max(most, len(element.getparent()))
    assert 0 < most < 10_000


@pytest.mark.cases(("data", "message"), BROKEN)
def test_iterate_tells_what_is_broken(data, message):
    with pytest.raises(ReadError, match=r"f\.xml"):
        items(data)


def test_iterate_has_limits():
    with pytest.raises(ReadError, match="item_bytes"):
        items(b"<m><item>" + b"x" * 200_000 + b"</item></m>", limits=Limits(item_bytes=65536))
    with pytest.raises(ReadError, match="depth"):
        items(b"<a>" * 3000)
    with pytest.raises(ReadError, match="depth"):
        items(b"<a>" * 300 + b"</a>" * 300, limits=Limits(item_bytes=9_000_000))


MENDED = [
    "&nbsp;&eacute;",
    "Marks & Spencer, AT&T &amp; &copy 1999",
    "&unknown; &#233; &#xe9; &#146;",
    "<![CDATA[&nbsp; & <b>]]>&amp;&",
    "<!-- & &nbsp; -->&<?do &?>",
    "&" * 60,
    "&a.long.name.of.no.entity;",
]


@pytest.mark.cases("text", MENDED)
@pytest.mark.cases("before", range(0, 130, 13))
def test_a_stream_is_mended_as_a_whole_document_is(text, before):
    data = f'<?xml version="1.0"?><m><a b="1">{"x" * (64 * 1024 - before)}{text}</a></m>'.encode()
    report, again = Report(), Report()
    whole = xml.parse(data, report=report)
    assert [xml.all_text(element) for element in xml.iterate(io.BytesIO(data), ("a",), report=again)] == [
        xml.all_text(whole)
    ]
    assert set(again.remarks) == set(report.remarks)


def test_a_stream_is_not_mended_where_an_ampersand_may_be_something_else():
    with pytest.raises(ReadError):
        list(xml.iterate(io.BytesIO("<m><a>&</a></m>".encode("utf-16")), ("a",)))
    with pytest.raises(ReadError):
        list(xml.iterate(io.BytesIO(b"<m><a>&</a></m>"), ("a",), mend=False))


def test_iterate_puts_entities_in():
    assert items(b'<!DOCTYPE m [<!ENTITY x "y">]><m><item>&x;z</item></m>') == ["yz"]


def test_what_is_no_fault_stops_no_stream():
    assert items(b"<?xml-form a.xpt?><m><item>x</item></m>") == ["x"]


def test_what_a_document_with_entities_does_not_declare_is_mended_in_a_stream():
    data = b'<!DOCTYPE m [<!ENTITY % p SYSTEM "p.ent">%p;<!ENTITY x "y">]><m><item>&x;&nbsp;A & B</item></m>'
    assert items(data) == ["y\xa0A & B"]


@pytest.mark.parametrize("document", ATTACKS.values(), ids=ATTACKS.keys())
def test_iterate_fetches_nothing(document, secret):
    data = document.replace("{0}", str(secret)).encode()
    with suppress(ReadError):
        for element in xml.iterate(io.BytesIO(data), ("a",)):
            assert_nothing_was_read(element)


@pytest.mark.cases("data", BOMBS.values(), ids=BOMBS.keys())
def test_iterate_bombs_end_soon(data):
    start = time.process_time()
    with suppress(ReadError):
        assert sum(map(len, items(data, ("a",)))) <= 64 * 1024
    assert time.process_time() - start < 5


@pytest.mark.cases(
    "before",
    ["", "\ufeff", "<?xml version='1.0'?>\n", "<!-- <a> -->", "<?xml version='1.0'?><!--x-->\n<?pi <a?>\n<!---->\n"],
)
def test_the_type_of_a_document_is_found_whatever_stands_before_it(before):
    data = f'{before}<!DOCTYPE a SYSTEM "a.dtd" [<!ENTITY x "y">]><a b="&eacute;">&x;</a>'.encode()
    root = xml.parse(data)
    assert (root.text, root.get("b")) == ("y", "é")


def test_all_text_is_that_of_elements_as_it_stands():
    root = xml.parse(b"<r><a> b<!--c--><?d e?><f>\n<![CDATA[<g>]]></f> h </a>i</r>")
    assert xml.all_text(root[0]) == " b\n<g> h "
    assert xml.all_text(xml.parse(b"<a/>")) == ""


def test_references_to_controls_are_the_letters_of_windows():
    report = Report()
    data = b"<m><item a='&#x93;'>it&#146;s &#0150; x&#133; &#X80; &#129; &#127; &#160; &amp;#146;</item></m>"
    read = "it’s – x… € \x81 \x7f \xa0 &#146;"
    root = xml.parse(data, report=report)
    assert (root[0].text, root[0].get("a")) == (read, "“")
    assert items(data) == [read]
    assert said(report) == [
        f"the reference {reference} read as {character}, as in HTML"
        for reference, character in {"&#x93;": "“", "&#146;": "’", "&#0150;": "–", "&#133;": "…", "&#X80;": "€"}.items()
    ]
    assert xml.parse(data.replace(b"<m>", b"<!DOCTYPE m><m>"))[0].text == read
    assert xml.parse(data.decode().encode("utf-16"))[0].text == read


@pytest.mark.cases("before", range(8))
def test_a_reference_over_two_chunks(before):
    data = b"<m><item>" + b"x" * (64 * 1024 - before - len(b"<m><item>")) + b"&#146;&amp;y</item></m>"
    assert items(data)[0].endswith("x’&y")


INSTRUCTIONS = "processing instructions are left out"
SECTIONS = (b"<![CDATA[", b"]]>", 0), (b"<!--", b"-->", 0), (b"<?pi ", b"?>", 1)


@pytest.mark.cases(("opening", "closing", "remarks"), SECTIONS)
@pytest.mark.cases("cut", [-4, -1, 0, 1, 2, 3, 5, 8, 9, 12, 40])
def test_references_are_none_in_sections_however_they_are_cut(opening, closing, remarks, cut):
    def data(number):
        start = b"<m><item>" + b"y" * (64 * 1024 - cut - len(b"<m><item>"))
        inner = b"&#146;" + b"x" * (128 * 1024 - len(opening) - len(b"&#146;"))  # so that both ends are cut alike
        return start + opening + inner + b"&#146;" + closing + b"&#" + number + b";</item></m>"

    for read in (xml.parse(data(b"146")), xml.parse(data(b"8217"))):
        assert xml.all_text(read).endswith("’")
        assert xml.all_text(read).count("’") == 1
    assert items(data(b"146")) == items(data(b"8217")) == [xml.all_text(xml.parse(data(b"146")))]
    report = Report()
    items(data(b"8217"), report=report)
    assert [message.partition(";")[0] for message in said(report)] == [INSTRUCTIONS] * remarks


def test_latin_with_letters_of_windows_is_windows_1252():
    report = Report()
    data = b"<?xml version='1.0' encoding='ISO-8859-1'?><m>caf\xe9 \x93x\x94</m>"
    assert xml.parse(data, report=report).text == "café “x”"
    assert said(report) == ["declared as ISO-8859-1, but it has letters of Windows; read as Windows-1252"]
    assert xml.parse(data.replace(b"\x94", b"\x81")).text == "café \x93x\x81"
    xml.parse(data.replace(b"ISO-8859-1", b"windows-1252"), report=(silent := Report()))
    assert said(silent) == []


def crowd(number):
    return b"<a\n" + b"".join(b" a%d='>%d'" % (n, n) for n in range(number)) + b"/>"


@pytest.mark.cases("most", [1, 20, 256])
@pytest.mark.cases("encoding", ["utf-8", "utf-16"])
def test_attributes_are_limited(most, encoding):
    limits = Limits(attributes=most)

    def within(number):
        return (b"<m>\n" + b"<b c='d'/>" * 500 + crowd(number) + b"</m>").decode().encode(encoding)

    assert xml.parse(within(most), limits=limits) is not None
    assert items(within(most), ("a",), limits=limits) == [""]
    for read in (lambda data: error_of(data, limits=limits), lambda data: refused(data, limits)):
        error = read(within(most + 1))
        assert f"more than {most} attributes; raise the limit attributes" in error.message
        assert (error.line, error.source) == (3, "f.xml")  # where the tag ends


def refused(data, limits):
    with pytest.raises(ReadError) as caught:
        items(data, ("a",), limits=limits)
    return caught.value


def test_namespaces_around_an_element_are_limited():
    def within(number):
        names = [b" xmlns:a%d='u'" % n for n in range(number)]
        return b"<m%s><item%s/><item/></m>" % (b"".join(names[:9]), b"".join(names[9:]))

    assert xml.parse(within(256)) is not None
    assert items(within(256)) == ["", ""]
    for error in (error_of(within(257)), refused(within(257), Limits())):
        assert error.message == "an element has more than 256 namespaces; raise the limit attributes to read it"
    apart = b"<m>" + b"<item xmlns:a='u'/>" * 300 + b"</m>"
    assert len(xml.parse(apart)) == len(items(apart)) == 300


@pytest.mark.cases("sign", [b"=", b"+AD0-"])
def test_attributes_are_limited_where_there_are_no_others(sign):
    def of(number):
        return b"<?xml version='1.0' encoding='UTF-7'?>\n" + crowd(number).replace(b"=", sign)

    assert xml.parse(of(256)) is not None
    assert "more than 256 attributes" in error_of(of(257)).message
    assert "more than 256 attributes" in error_of(crowd(257)).message


@pytest.mark.cases("sign", [b"xmlns", b"+AHg-mlns"])
def test_namespaces_are_limited_however_they_are_encoded(sign):
    declared = b"".join([b" %s:a%d='u'" % (sign, number) for number in range(257)])
    message = "more than 256 namespaces"
    assert message in error_of(b"<?xml version='1.0' encoding='UTF-7'?><m%s/>" % declared).message


@pytest.mark.cases("mended", [b"<a%s>&eacute;</a>", b"<a%s>a & b</a>", b"<a%s>\x01</a>"])
def test_attributes_are_limited_in_what_is_mended(mended):
    several = b"".join([b" a%d='&eacute;'" % number for number in range(257)])
    assert "more than 256 attributes" in error_of(mended % several).message


@pytest.mark.cases(
    "inner", [b"a='b'" + b" c='d'" * 1000, b"if (x<y) { " + b"c='d';" * 1000, b"<p" + b" c='d'" * 999 + b">"]
)
@pytest.mark.cases("around", [b"<![CDATA[ %s]]>", b"<!-- %s -->", b"<?c %s?>"])
def test_what_is_in_no_tag_is_no_attribute(inner, around):
    text = around % inner
    data = b"<m><item>x" + text + b"y</item></m>"
    assert xml.parse(data) is not None
    assert len(items(data)) == 1


@pytest.mark.cases("place", [0, 1, 5, 100, 1900, 2500])
def test_a_tag_over_two_chunks_has_its_attributes(place):
    blank = b" " * (64 * 1024 - place - len(b"<m>"))
    for number, taken in ((256, True), (257, False)):
        data = b"<m>" + blank + crowd(number) + b"</m>"
        assert (items(data, ("a",)) == [""]) if taken else ("attributes" in refused(data, Limits()).message)


def test_a_long_value_over_many_chunks_takes_no_time():
    long = b" x < y" + b" z" * 4_500_000
    for data in (b"<item a='%s'>x</item>" % long.replace(b"<", b">"), b"<item><!--%s-->x</item>" % long):
        begin = time.process_time()
        assert items(b"<m>%s</m>" % data) == ["x"]
        assert time.process_time() - begin < 2


def test_long_text_over_many_chunks_takes_no_time():
    begin = time.process_time()
    assert len(items(b"<m><item><![CDATA[ x < y " + b"z " * 4_500_000 + b"]]></item></m>")[0]) > 8_000_000
    assert time.process_time() - begin < 5


@pytest.mark.cases(("depth", "refused"), [(1, True), (2, True), (3, False), (3000, False)])
def test_an_item_that_nests_too_deeply_is_refused(depth, refused):
    item = xml.parse(b"<all>\n<item><a><b/></a><c/></item></all>")[0]
    if refused:
        with pytest.raises(ReadError, match=f"^2: elements nest deeper than {depth}; raise the limit depth"):
            xml.refuse_item(item, Limits(depth=depth))
    else:
        xml.refuse_item(item, Limits(depth=depth))


@pytest.mark.cases("text", ["", "no", "<a>", "<a/><b/>", "<a>&nbsp;</a>", "<a>\ud800</a>", "<a>\0</a>"])
def test_nothing_is_mended_in_what_is_to_be_well_formed(text):
    assert xml.well_formed(text) is None


def test_a_well_formed_document_is_its_root_and_loads_nothing(tmp_path):
    (tmp_path / "x.dtd").write_text('<!ENTITY e "secret">')
    root = xml.well_formed(f'<!DOCTYPE a SYSTEM "{(tmp_path / "x.dtd").as_uri()}"><a b="c">d</a>')
    assert (root.tag, root.get("b"), root.text) == ("a", "c", "d")


def test_a_copy_stands_by_itself():
    inner = xml.parse(b'<a xmlns="urn:x"><b><c/>text</b>tail</a>')[0]
    copy = xml.copied(inner)
    assert (copy.tag, copy.tail, copy.getparent(), copy[0].tail) == ("{urn:x}b", None, None, "text")
    assert copy is not inner


@pytest.mark.cases(
    ("lean", "snippet"),
    [
        (False, '<a:b xmlns:a="urn:a" xmlns:z="urn:z"><a:c/>text</a:b>'),
        (True, '<a:b xmlns:a="urn:a"><a:c/>text</a:b>'),
    ],
)
def test_a_snippet_stands_by_itself(lean, snippet):
    around = xml.parse(b'<r xmlns:a="urn:a" xmlns:z="urn:z"><a:b><a:c><![CDATA[]]></a:c>text</a:b>tail</r>')
    assert xml.snippet(around[0], lean=lean) == snippet


@pytest.mark.cases(
    "document",
    ["<a><größe einheit='mm'><tief/>4</größe></a>", "<a xmlns:i='http://acme.example/2 01'><b i:c='d'/></a>"],
    ids=["other letters", "no URI"],
)
def test_whatever_was_read_can_be_copied(document):
    [element] = etree.fromstring(document, etree.XMLParser(recover=True))  # as a stream lets what is no URI pass
    copy = xml.copied(element)
    assert etree.tostring(copy, encoding="unicode") == etree.tostring(element, encoding="unicode", with_tail=False)


@pytest.mark.cases("said", ["a", "1 a"])
@pytest.mark.cases("doctype", ["", "<!DOCTYPE a [<!ATTLIST b no CDATA #IMPLIED>]>"])
def test_ids_that_are_there_twice_or_are_no_names_make_no_document_unreadable(said, doctype):
    document = f'{doctype}<a><b xml:id="{said}"/><b xml:id="{said}">&auml;</b></a>'.encode()
    report = Report()
    ids = [child.get("{http://www.w3.org/XML/1998/namespace}id") for child in xml.parse(document, report=report)]
    assert ids == [said, said]
    assert "an ID is not a name" in str(report.remarks)
    assert [problem.rule for problem in xml.well_formedness_problems(document)] == ["xml"]  # but for the entity


@pytest.mark.cases("end", ["", "<c></a>", "<b x='1' x='2'/></a>", "<x:b/></a>"])
def test_an_id_that_is_there_twice_hides_no_fault(end):
    document = f'<a><b xml:id="a"/><b xml:id="a"/>{end}'.encode()
    with pytest.raises(ReadError, match="not well-formed"):
        xml.parse(document)
    with pytest.raises(ReadError, match="not well-formed"):
        list(xml.iterate(io.BytesIO(document), ["b"]))


def test_ids_that_are_there_twice_in_a_stream_are_remarked():
    report = Report()
    document = b'<a><b xml:id="a"/><b xml:id="a"/></a>'
    assert len([*xml.iterate(io.BytesIO(document), ["b"], report=report)]) == 2
    assert "an ID is not a name" in str(report.remarks)


def test_a_comment_parts_no_text():
    document = b"<a><b>to<!-- x -->day</b></a>"
    assert xml.parse(document)[0].text == "today"
    assert [article.text for article in xml.iterate(io.BytesIO(document), ["b"])] == ["today"]


PARTED = [
    ("<a><b>to<?x\ny?>day</b></a>", "today", "<?x y?> in line 2"),
    ("<?x?><!DOCTYPE a [<?x?>]>\n<a><b><?y?>to<?z?><!-- c --><?z?>day<?z?></b></a><?x?>", "today", "<?y?> in line 2"),
    ("<a><?x?><b>to<?newsformat y?>day</b></a>", "to", "<?x?> in line 1"),
    ("<?x?><a><b>today</b><!-- <?x?> --></a>", "today", None),
]


@pytest.mark.cases(("document", "text", "told"), PARTED)
def test_an_instruction_parts_no_text_but_one_of_newsformat(document, text, told):
    report, again = Report(), Report()
    assert next(xml.parse(document.encode(), report=report).iter("b")).text == text
    assert [article.text for article in xml.iterate(io.BytesIO(document.encode()), ["b"], report=again)] == [text]
    assert said(report) == said(again) == ([f"{INSTRUCTIONS}; the first is {told}"] if told else [])


def test_an_instruction_stays_for_a_reader_that_uses_it():
    element = xml.parse(b"<a><b>a<?x?>b<?y 8?>c</b></a>", instructions=("y",))[0]
    assert (element.text, element[0].target, element[0].tail) == ("ab", "y", "c")


def test_instructions_are_taken_out_in_linear_time():
    document = b"<a>" + b"x<?p?>" * 60_000 + b"</a>"
    begin = time.process_time()
    assert xml.parse(document).text == "x" * 60_000
    assert [len(article.text) for article in xml.iterate(io.BytesIO(document), ["a"])] == [60_000]
    assert time.process_time() - begin < 3


@pytest.mark.cases("doctype", ["", "<!DOCTYPE a>"])
def test_comments_part_no_text(doctype):
    root = xml.parse(f"{doctype}<a>x<!-- c -->y</a>".encode())
    assert (root.text, len(root)) == ("xy", 0)


def test_what_is_taken_out_takes_linear_time():
    root = xml.parse(b'<b xmlns="u">0<i/>1<p>' + b"<br/>2" * 60_000 + b"</p>3</b>")
    first, paragraph = root
    breaks = [*paragraph]
    begin = time.process_time()
    xml.take_out(root, {id(first)})
    xml.take_out(paragraph, {*map(id, breaks)})
    assert time.process_time() - begin < 1
    assert (len(root), len(paragraph)) == (1, 0)
    assert xml.all_text(root).startswith("01 2 2 2")


@pytest.mark.cases(
    ("written", "left"),
    [
        ("<p>pre<i/>vious</p>", "previous"),
        ("<p><b>Two</b><span/> <i>words</i></p>", "Two words"),
        ("<p>One.<div/>Two.</p>", "One. Two."),
        ("<p>One.<aside/><b>Two.</b></p>", "One. Two."),
    ],
)
def test_the_text_behind_what_is_taken_out_stays_as_it_is(written, left):
    root = xml.parse(written.encode())
    gone = [article for article in root if not article.text]
    xml.take_out(root, {id(article) for article in gone})
    assert xml.all_text(root) == left


def test_what_an_element_stands_in():
    root = xml.parse(b"<a><b/></a>")
    assert xml.parent_of(root[0]) is root
    assert xml.parent_of(root) is root


def test_the_attributes_of_an_element_in_their_order():
    root = xml.parse(b"<a b='1' xmlns:x='urn:x' x:c='2' a='3'/>")
    assert xml.attributes_of(root) == [("b", "1"), ("{urn:x}c", "2"), ("a", "3")]
    assert xml.attribute_names(root) == ["b", "{urn:x}c", "a"]


@pytest.mark.cases(("line", "said"), [(7, 7), (65_535, 65_535), (70_000, 65_535), (None, 1), (0, 1)])
def test_an_element_begins_where_it_is_said_as_far_as_lxml_counts(line, said):
    root = xml.parse(b"<a/>")
    xml.set_line(root, line)
    assert xml.line_of(root) == said
