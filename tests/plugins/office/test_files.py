"""The files that documents and mail hold: as articles call them, and no more than is there."""

from __future__ import annotations

from contextlib import suppress
from email.message import EmailMessage

import pytest
from hypothesis import given

import newsformat as nf
from newsformat.testing import mutated

from ..archives import zipped


TEXT = "The dredger left the port on Tuesday after two years of work, the harbour master said."
PNG, JPEG = b"\x89PNG\r\n\x1a\n" + b"0" * 40, b"\xff\xd8\xff" + b"1" * 50
W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
KIND = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
ODF = "urn:oasis:names:tc:opendocument:xmlns:"


def docx(target: str = "media/image1.png") -> bytes:
    relations = "http://schemas.openxmlformats.org/package/2006/relationships"
    picture = f'<w:r><w:drawing><blip xmlns:r="{KIND}" r:embed="p"/></w:drawing></w:r>'
    return zipped(
        {
            "word/document.xml": f'<w:document xmlns:w="{W}"><w:body><w:p><w:r><w:t>{TEXT}</w:t></w:r></w:p><w:p>{picture}{picture}</w:p></w:body></w:document>',
            "word/_rels/document.xml.rels": f'<Relationships xmlns="{relations}"><Relationship Id="p" Type="{KIND}/image" Target="{target}"/>'
            f'<Relationship Id="o" Type="{KIND}/image" Target="https://acme.example/b.png" TargetMode="External"/></Relationships>',
            "word/media/image1.png": PNG,
            "word/media/unused.png": PNG,
        }
    )


def odt() -> bytes:
    spaces = " ".join(f'xmlns:{name}="{ODF}{name}:1.0"' for name in ("office", "text"))
    picture = '<draw:frame><draw:image xlink:href="Pictures/a b.jpg"/></draw:frame>'
    return zipped(
        {
            "mimetype": "application/vnd.oasis.opendocument.text",
            "content.xml": f'<office:document-content {spaces} xmlns:draw="{ODF}drawing:1.0" xmlns:xlink="http://www.w3.org/1999/xlink">'
            f"<office:body><office:text><text:p>{TEXT}</text:p><text:p>{picture}{picture}</text:p></office:text></office:body></office:document-content>",
            "Pictures/a b.jpg": JPEG,
            "Pictures/unused.jpg": JPEG,
        }
    )


def mail() -> bytes:
    message = EmailMessage()
    message["From"], message["Subject"] = "Ann Lee <ann@ledger.example>", "Dredger leaves port"
    message.set_content(
        f"{TEXT} She sails for Mombasa at noon, and will be back in spring when the sand has come back."
    )
    message.add_attachment(JPEG, maintype="image", subtype="jpeg", filename="../ship.jpg")
    message.add_attachment(docx(), maintype="application", subtype="octet-stream", filename="release.docx")
    message.add_attachment(b"PK\3\4", maintype="application", subtype="zip")
    return message.as_bytes()


def said(content: bytes) -> list[tuple[str, str, int]]:
    return [(file.name, file.media_type, len(file.content)) for file in nf.files(content)]


def shown(content: bytes) -> set[str]:
    """Return what the article calls the files that it shows."""
    article = nf.read(content)
    blocks = [block.href for block in article.body if isinstance(block, nf.Media)]
    return {*blocks, *[association.media.href for association in article.associations if association.media]}


def test_pictures_of_documents_each_once():
    assert said(docx()) == [("image1.png", "image/png", len(PNG))]
    assert said(odt()) == [("a b.jpg", "image/jpeg", len(JPEG))]


def test_all_that_is_sent_with_a_message():
    assert said(mail()) == [
        ("ship.jpg", "image/jpeg", len(JPEG)),
        ("part-2.zip", "application/zip", 4),
        ("release.docx", "application/octet-stream", len(docx())),
    ]
    release = next(file for file in nf.files(mail()) if file.name == "release.docx")
    assert said(release.content) == said(docx())


def test_of_a_message_that_is_only_another_one():
    outer = EmailMessage()
    outer["From"], outer["Subject"] = "bo@ledger.example", "Fwd"
    outer.make_mixed()
    inner = EmailMessage()
    inner["From"], inner["Subject"] = "ann@ledger.example", "Dredger leaves port"
    inner.set_content(TEXT)
    inner.add_attachment(JPEG, maintype="image", subtype="jpeg", filename="ship.jpg")
    outer.add_attachment(inner)
    assert said(outer.as_bytes()) == [("ship.jpg", "image/jpeg", len(JPEG))]


@pytest.mark.cases("content", [docx(), odt(), mail()])
def test_they_are_called_as_the_article_calls_them(content: bytes):
    assert shown(content) <= {file.name for file in nf.files(content)}
    assert shown(content)


@pytest.mark.cases("target", ["media/nothing.png", "../../../etc/passwd", "media/.."])
def test_what_is_not_there_is_reported(target: str):
    report = nf.Report()
    assert list(nf.files(docx(target), report=report)) == []
    assert [loss.why[:34] for loss in report.losses] == ["a file is missing in the document:"]


@given(content=mutated([docx(), odt(), mail()]))
def test_whatever_the_bytes_are(content: bytes):
    for format in ("docx", "odt", "eml"):
        with suppress(nf.ReadError):
            assert all("/" not in file.name for file in nf.files(content, format))


def test_formats_without_files_say_so():
    with pytest.raises(nf.UnknownFormat, match="json holds no files; these formats do: docx, eml, epub, odt"):
        list(nf.files(b"{}", "json"))


@pytest.mark.cases("of", [nf.files, nf.explain], ids=["files", "explain"])
def test_an_archive_of_any_files_is_not_called_a_format_that_it_may_be(of):
    archive = zipped({"a.xml": b"<nitf><body/></nitf>"})
    with pytest.raises(nf.UnknownFormat, match=r"in no known format that .*it is a ZIP archive.*these formats do: "):
        list(of(archive))
