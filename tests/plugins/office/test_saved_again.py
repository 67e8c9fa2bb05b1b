"""Documents that newsformat wrote, and a word processor saved again: they come back from the desk as what they were."""

from __future__ import annotations

from datetime import UTC, datetime
from io import BytesIO
from zipfile import ZipFile

import pytest
from attrs import evolve

import newsformat as nf
from newsformat.testing import kitchen_sink


STORY = nf.Article(
    uri="urn:x-acme:1",
    headline="Dredger leaves port",
    kicker="Coast",
    bylines=[nf.Byline(name="Ann Lee")],
    dateline=nf.Dateline(text="LAMU, Kenya —"),
    credit="Acme",
    published=datetime(2026, 11, 24, 8, tzinfo=UTC),
    updated=datetime(2026, 11, 24, 9, tzinfo=UTC),
    notes=[nf.EditorsNote(text="Pictures follow.\nDesk: 555")],
    language="en",
    body=[nf.Paragraph("She sails at noon, and comes back in the spring of the year."), nf.Media("/a.jpg", caption="Hope", credit="Bo")],
)  # fmt: skip
HELD = evolve(STORY, embargo=nf.Embargo(until=datetime(2026, 11, 25, 10, tzinfo=UTC)), status=nf.Status.WITHHELD)
FORMATS = ("docx", "odt", "rtf")
OTHERS = {
    "docProps/app.xml": (b">newsformat<", b">Microsoft Office Word<"),
    "meta.xml": (b"<meta:generator>newsformat", b"<meta:generator>LibreOffice/24.8"),
}


def saved_again(article: nf.Article, format: str, *changes: tuple[str, str], named: bool = True) -> bytes:
    """Return the document of *article* as another program saves it, with *changes* of its text; *named*: it says so."""
    if format == "rtf":
        return _rtf_saved_again(nf.write(article, format).decode(), changes)
    if format == "icml":
        text = nf.write(article, format).decode()
        for before, after in changes:
            text = text.replace(before, after)
        return text.encode()
    file = BytesIO()
    with ZipFile(BytesIO(nf.write(article, format))) as package, ZipFile(file, "w") as other:
        for name in package.namelist():
            content = package.read(name)
            old, new = OTHERS.get(name, (b"", b"")) if named else (b"", b"")
            content = content.replace(old, new) if old else content
            if name in {"word/document.xml", "content.xml", "docProps/core.xml", "docProps/custom.xml", "meta.xml"}:
                for before, after in changes:
                    content = content.replace(before.encode(), after.encode())
            other.writestr(name, content)
    return file.getvalue()


def _rtf_saved_again(text: str, changes: tuple[tuple[str, str], ...]) -> bytes:
    top, section, body = text.replace("generator newsformat", "generator Riched20 10.0").partition("\\sectd")
    info, own, rest = top.partition("{\\*\\userprops")
    for before, after in changes:
        info, body = info.replace(before, after), body.replace(before, after)
    return f"{info}{own}{rest}{section}{body}".encode()


@pytest.mark.parametrize("format", FORMATS)
@pytest.mark.parametrize("article", [STORY, HELD, kitchen_sink()], ids=["plain", "held", "all"])
def test_it_is_what_it_was(article: nf.Article, format: str):
    exact = nf.read(nf.write(article, format))
    assert nf.read(saved_again(article, format)) == exact


@pytest.mark.cases("format", FORMATS)
def test_lists_in_lists_are_kept_and_of_other_blocks_the_text(format: str):
    inner = nf.List([[nf.Paragraph("b")], [nf.Paragraph("c"), nf.List([[nf.Paragraph("d")]])]], ordered=True)
    article, report = nf.Article(body=[nf.List([[nf.Paragraph("a"), inner], [nf.Paragraph("e")]])]), nf.Report()
    assert nf.read(nf.write(article, format, report=report)) == article
    assert report.losses == ()
    other = nf.Article(body=[nf.List([[nf.Paragraph("a"), nf.Preformatted("b")]]), nf.Quote([nf.Heading("c")])])
    back = nf.read(nf.write(other, format, report=report))
    assert back.body == (nf.List([[nf.Paragraph("a"), nf.Paragraph("b")]]), nf.Quote([nf.Paragraph("c")]))
    assert [loss.what for loss in report.losses] == ["body.nested", "body.nested"]


@pytest.mark.cases("format", ["docx", "icml", "indesign-tagged-text", "rtf", "xpress-tags"])
def test_a_paragraph_behind_a_list_in_an_item_is_told_to_go_to_its_last_item(format: str):
    report = nf.Report()
    item = [nf.Paragraph("a"), nf.List([[nf.Paragraph("b")]]), nf.Paragraph("c")]
    back = nf.read(nf.write(nf.Article(body=[nf.List([item])]), format, report=report))
    assert back.body == (nf.List([[nf.Paragraph("a"), nf.List([[nf.Paragraph("b"), nf.Paragraph("c")]])]]),)
    ((what, why),) = [(loss.what, loss.why) for loss in report.losses]
    assert what == "body.paragraph"
    assert why.endswith(" does not allow one after a list in an item; it is added to the last item of that list")


@pytest.mark.cases("format", FORMATS)
def test_what_is_lost_joins_nothing(format: str):
    alike = [nf.Preformatted("a"), nf.Quote([nf.Raw("acme", "x")]), nf.Preformatted("b")]
    article = nf.Article(body=[nf.Paragraph("Text."), *alike, nf.Raw("acme", "x"), nf.Preformatted("c")])
    back = nf.read(nf.write(article, format))
    assert back.body == (nf.Paragraph("Text."), *map(nf.Preformatted, "abc"))


@pytest.mark.cases("format", FORMATS)
def test_what_the_desk_has_changed_is_read(format: str):
    changes = [("leaves port", "is stuck"), ("at noon", "on no day"), ("Ann Lee", "Bo Diaz")]
    article = nf.read(saved_again(STORY, format, *changes))
    assert nf.plain(article.headline) == "Dredger is stuck"
    assert article.text.startswith("She sails on no day")
    assert [byline.name for byline in article.bylines] == ["Bo Diaz"]
    assert article.uri == STORY.uri


@pytest.mark.cases("format", FORMATS)
def test_it_was_updated_when_it_was_saved(format: str):
    later = [("2026-11-24T09:00:00Z", "2026-11-24T11:30:00Z"), ("\\hr9\\min0", "\\hr11\\min30")]
    assert nf.read(saved_again(STORY, format, *later)).updated == datetime(2026, 11, 24, 11, 30, tzinfo=UTC)


@pytest.mark.parametrize("format", FORMATS)
def test_an_embargo_that_the_desk_has_changed_counts(format: str):
    later = [("until 2026-11-25T10:00:00Z", "until 2026-11-27T10:00:00Z")]
    article = nf.read(saved_again(HELD, format, *later))
    assert article.embargo == nf.Embargo(until=datetime(2026, 11, 27, 10, tzinfo=UTC))
    unclear = nf.read(saved_again(HELD, format, ("until 2026-11-25T10:00:00Z", "until the ship is out of sight")))
    assert unclear.embargo == nf.Embargo()


@pytest.mark.cases("format", ["docx", "odt"])
def test_an_embargo_that_a_script_has_changed_counts(format: str):
    later = ("until 2026-11-25T10:00:00Z", "until 2026-11-27T10:00:00Z")
    article = nf.read(saved_again(HELD, format, later, named=False))
    assert article.embargo == nf.Embargo(until=datetime(2026, 11, 27, 10, tzinfo=UTC))


@pytest.mark.cases("format", FORMATS)
def test_a_line_that_holds_the_story_cannot_be_taken_away_by_accident(format: str):
    report = nf.Report()
    article = nf.read(
        nf.Source(saved_again(HELD, format, ("EMBARGOED until 2026-11-25T10:00:00Z", "Hm"))), report=report
    )
    assert article.embargo == HELD.embargo
    assert "'Hm' is not a known status; treated as withheld" in [remark.message for remark in report.remarks]


@pytest.mark.cases("format", FORMATS)
def test_a_story_that_somebody_has_canceled_is_canceled(format: str):
    canceled = nf.read(saved_again(HELD, format, (">WITHHELD<", ">CANCELED<"), (" WITHHELD\\par", " CANCELED\\par")))
    assert (canceled.status, canceled.embargo) == (nf.Status.CANCELED, HELD.embargo)


@pytest.mark.parametrize("format", [*FORMATS, "icml"])
@pytest.mark.parametrize(
    ("status", "said", "read"),
    [
        (nf.Status.WITHHELD, "", "withheld"),
        (nf.Status.CANCELED, "", "canceled"),
        (nf.Status.CANCELED, "HOLD", "withheld"),
    ],
)
def test_a_status_is_read_from_its_style_where_the_properties_are_lost(
    format: str, status: nf.Status, said: str, read: str
):
    article = nf.Article(headline="Ferry back", status=status, body=[nf.Paragraph(f"It sails. {STORY.text}")])
    name, other = status.upper(), said or status.upper()
    content = saved_again(article, format, (f">{name}<", f">{other}<"), (f" {name}\\par", f" {other}\\par"))
    report = nf.Report()
    back = nf.read(nf.Source(_without_mark(content)), report=report)
    assert back.status is nf.Status(read)
    assert back.text.endswith(article.text)
    assert status.upper() not in back.text
    assert (
        "'HOLD' is not a known status; treated as withheld" in [remark.message for remark in report.remarks]
    ) is bool(said)


def _without_mark(content: bytes) -> bytes:
    """Return the document as a program saves it that keeps no properties of newsformat's."""
    if not content.startswith(b"PK"):
        return _renamed(content, b"propname %b", b'Key="%b"')
    file = BytesIO()
    with ZipFile(BytesIO(content)) as old, ZipFile(file, "w") as new:
        for name in old.namelist():
            new.writestr(name, _renamed(old.read(name), b'name="%b"'))
    return file.getvalue()


def _renamed(content: bytes, *forms: bytes) -> bytes:
    for form in forms:
        for name in (b"newsformat", b"status"):
            content = content.replace(form % name, form % (b"other " + name))
    return content


@pytest.mark.cases(
    ("said", "published", "told"),
    [
        (
            "2030-05-12T06:00:00",
            datetime(2030, 5, 12, 6, tzinfo=UTC),
            "'2030-05-12T06:00:00' has no time zone; assumed UTC",
        ),
        ("May", None, "the property published is left out, as it is not a date: May"),
    ],
)
def test_a_moment_that_somebody_has_changed_is_read_or_told(said, published, told):
    report = nf.Report()
    content = saved_again(STORY, "icml", ("2026-11-24T08:00:00Z", said))
    assert nf.read(nf.Source(content), report=report).published == published
    assert told in [*[loss.why for loss in report.losses], *[remark.message for remark in report.remarks]]


def test_properties_that_somebody_has_changed_or_added_are_told():
    changes = [
        ("<dc:title>Dredger", "<dc:title>Old dredger"),
        ("</cp:coreProperties>", "<dc:description>Who is Lee?</dc:description></cp:coreProperties>"),
        ("</Properties>", '<property pid="99" name="Client"><vt:lpwstr>Acme</vt:lpwstr></property></Properties>'),
        ("<cp:keywords>ships", "<cp:keywords>boats, ships"),
    ]
    report = nf.Report()
    article = nf.read(nf.Source(saved_again(evolve(STORY, keywords=["ships"]), "docx", *changes)), report=report)
    assert (article.title, article.keywords) == ("", ("ships",))
    assert [loss.why for loss in report.losses] == [
        "the property identifier is left out: urn:x-acme:1",
        "the property Client is left out: Acme",
        "the property title is left out, as it was changed: Old dredger leaves port",
        "the property keywords is left out, as it was changed: boats, ships",
        "the property comment is left out, as it was changed: Who is Lee?",
    ]


def test_a_property_that_holds_a_story_back_counts_whoever_has_set_it():
    change = ("</Properties>", '<property pid="99" name="Status"><vt:lpwstr>Draft</vt:lpwstr></property></Properties>')
    assert nf.read(saved_again(STORY, "docx", change, named=False)).status is nf.Status.WITHHELD


@pytest.mark.cases("format", FORMATS)
def test_an_embargo_that_somebody_has_typed_counts(format: str):
    typed = [("She sails at noon, and", "EMBARGOED UNTIL 25 November 2026, 10:00 GMT")]
    article = nf.read(saved_again(STORY, format, *typed, (" comes back in the spring of the year.", "")))
    assert article.embargo == nf.Embargo(until=datetime(2026, 11, 25, 10, tzinfo=UTC))


@pytest.mark.cases("format", ["docx", "odt"])
@pytest.mark.cases("block", [nf.Embed(href="https://a.example/one"), nf.Media("https://a.example/one")])
def test_a_text_in_the_place_of_an_address_stays(format: str, block: nf.Block):
    article = nf.Article(headline="Ferry back", body=[nf.Paragraph("It sails."), block])
    changed = saved_again(article, format, (">https://a.example/one<", ">See the ferry<"))
    assert "See the ferry" in nf.read(changed).text
