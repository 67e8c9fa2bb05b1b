"""XML whose encoding is known from outside: that beats what it declares."""

import gzip
import io

import pytest

import newsformat as nf


TEXT = "Élan à São Paulo"
NITF = (
    "<nitf><body><body.head><hedline><hl1>{}</hl1></hedline></body.head>\n"
    "<body.content><p>Text.</p></body.content></body></nitf>"
)
DECLARED = '<?xml version="1.0" encoding="{}"?>\n'


def document(declared: str = "", text: str = TEXT) -> str:
    return (DECLARED.format(declared) if declared else "") + NITF.format(text)


@pytest.mark.cases("declared", ["", "utf-8", "UTF-16", "iso-8859-1", "us-ascii", "x-unknown", "windows-1252"])
@pytest.mark.cases("encoding", ["cp1252", "utf-8", "mac_roman", "cp437", "utf-16", "utf-16-le"])
def test_the_encoding_of_the_caller_beats_the_declaration(declared, encoding):
    text = "Elan a" if encoding == "cp437" else TEXT
    source = nf.Source(document(declared, text).encode(encoding), encoding=encoding)
    assert nf.plain(nf.read(source, "nitf").headline) == text


@pytest.mark.cases(
    ("declared", "encoding", "text"),
    [
        ("cp437", "cp437", "Élan"),
        ("IBM852", "cp852", "Łódź"),
        ("mac-cyrillic", "mac-cyrillic", "Новости"),
        ("ISO8859_1", "cp1252", "Café"),
        ("iso_8859_1", "cp1252", "Café – bar"),
        ("windows_1251", "cp1251", "Новости"),
        ("cp437", "utf-8", TEXT),
        ("Mac_Roman", "mac-roman", TEXT),
    ],
)
def test_a_declared_encoding_counts_by_any_name_that_python_knows(declared, encoding, text):
    data = document(declared, text).encode(encoding)
    for given in (data, io.BytesIO(data)):
        assert nf.plain(nf.read(given, "nitf").headline) == text


@pytest.mark.cases("declared", ["utf-16", "iso-8859-1", "utf-8"])
def test_a_text_is_what_it_is_whatever_it_declares(declared):
    assert nf.plain(nf.read(nf.Source.text(document(declared))).headline) == TEXT
    assert not [problem for problem in nf.validate(nf.Source.text(document(declared))) if problem.rule == "xml"]


def test_a_message_of_any_length():
    articles = [nf.Article(headline=f"{TEXT} {number}", body=[nf.Paragraph(TEXT * 50)]) for number in range(200)]
    content = nf.write(articles, "newsml-g2").decode().encode("cp1252")
    for data in (content, gzip.compress(content)):
        source = nf.Source(io.BytesIO(data), encoding="cp1252")
        assert [article.headline for article in nf.read_all(source)] == [article.headline for article in articles]


def test_the_remedy_is_said():
    data = document("utf-8", "Новости").encode("cp1251")
    with pytest.raises(nf.ReadError, match=r"^2:.*; name its real encoding \(--encoding, Source.encoding\)"):
        nf.read(data)


def test_bytes_that_the_encoding_has_not_are_an_error_with_their_line():
    data = document("utf-8", "a").encode() + "\n<!-- é -->".encode("latin-1")
    with pytest.raises(nf.ReadError, match=r"^story.xml:4: not in the encoding utf-8: the bytes e9$"):
        nf.read(nf.Source(data, name="story.xml", encoding="utf-8"))


@pytest.mark.cases("encoding", ["klingon", "hex", "rot13", "idna", "a\0b"])
@pytest.mark.cases("format", ["nitf", "text", "iptc7901", "csv", None])
def test_what_is_no_encoding_of_text_is_an_error(encoding, format):
    with pytest.raises(nf.ReadError, match="unknown encoding"):
        nf.read(nf.Source(document().encode(), encoding=encoding), format)


@pytest.mark.cases("encoding", ["utf-16", "utf-32"])
def test_what_has_no_mark_is_little_endian(encoding):
    for written in (encoding, f"{encoding}-le"):
        source = nf.Source(document().encode(written), encoding=encoding)
        assert nf.plain(nf.read(source).headline) == TEXT
    with pytest.raises(nf.ReadError):
        nf.read(nf.Source(document().encode(), encoding=encoding), "nitf")


def test_a_byte_order_mark_beats_the_encoding_of_the_caller():
    assert nf.plain(nf.read(nf.Source(document().encode("utf-8-sig"), encoding="cp1252")).headline) == TEXT


def test_what_is_no_xml_is_left_to_its_reader():
    page = nf.Source("# Élan\n\nDéjà.\n".encode("cp1252"), encoding="cp1252")
    assert nf.plain(nf.read(page, "markdown").headline) == "Élan"
    tagged = nf.Source("<div>\n\nDéjà.\n\n</div>\n".encode("cp1252"), encoding="cp1252")
    assert nf.read(tagged, "markdown").text == "Déjà."
