"""What messages say, and how it is read."""

from __future__ import annotations

from base64 import b64encode
from datetime import UTC, datetime
from email.message import EmailMessage
from time import process_time

import pytest

import newsformat as nf


FIELDS = {
    "From": "Ann Lee <ann@ledger.example>",
    "Subject": "Dredger leaves port",
    "Date": "Tue, 24 Nov 2026 10:00:00 +0300",
}
STORY = (
    "The dredger Hope left the port of Pate on Tuesday after two years of work, the harbour master said.\n\n"
    "She sails for Mombasa at noon, and will be back in spring when the sand has come back to the channel.\n"
)
PAGE = "".join(f"<p>{part}</p>" for part in STORY.strip().split("\n\n"))


def mail(text: str = STORY, **fields: str) -> EmailMessage:
    message = EmailMessage()
    for name, value in (FIELDS | {name.replace("_", "-"): value for name, value in fields.items()}).items():
        message[name] = value
    message.set_content(text)
    return message


def read(message: EmailMessage | bytes | str, **options: str) -> tuple[nf.Article, nf.Report]:
    content = message.encode() if isinstance(message, str) else message
    content = content if isinstance(content, bytes) else content.as_bytes()
    report = nf.Report()
    assert nf.detect(nf.Source(content))[0].format == "eml"
    return nf.read(nf.Source(content), options=options or None, report=report), report


def raw(head: bytes, text: bytes = STORY.encode()) -> bytes:
    return b"From: ann@ledger.example\nMIME-Version: 1.0\n" + head + b"\n\n" + text


def left_out(report: nf.Report) -> str:
    return "\n".join([loss.why for loss in report.losses])


def test_fields_of_a_message():
    article, report = read(
        mail(
            Message_ID="<77.1@ledger.example>",
            Keywords="port, sand",
            Content_Language="en",
            Organization="Ledger",
            Reply_To="d@x.example",
        )
    )
    assert nf.plain(article.headline) == "Dredger leaves port"
    assert article.bylines == (nf.Byline(name="Ann Lee", contact="ann@ledger.example"),)
    assert article.published == datetime(2026, 11, 24, 7, tzinfo=UTC)
    assert (article.uri, article.keywords, article.language) == ("mid:77.1@ledger.example", ("port", "sand"), "en")
    assert article.sources == (nf.Concept(name="Ledger"),)
    assert article.foreign == (nf.Foreign("mail", "Reply-To", "d@x.example"),)
    assert article.text == STORY.strip()
    assert report.losses == ()


def test_a_byline_in_the_text_wins_over_the_sender():
    article, _ = read(mail("By Bo Diaz\n\n" + STORY))
    assert [byline.name for byline in article.bylines] == ["Bo Diaz"]
    assert article.sources == (nf.Concept(name="Ann Lee", uri="mailto:ann@ledger.example"),)


def test_a_sender_who_signs_the_text_is_one_person():
    article, _ = read(mail("By Ann Lee\n\n" + STORY))
    assert article.bylines == (nf.Byline(name="Ann Lee", contact="ann@ledger.example", text="By Ann Lee"),)
    assert article.sources == ()


def test_a_desk_is_a_source_and_not_a_byline():
    message = mail()
    message.replace_header("From", "Acme Press Office <press@acme.example>")
    article, _ = read(message)
    assert article.bylines == ()
    assert article.sources == (nf.Concept(name="Acme Press Office", uri="mailto:press@acme.example"),)


@pytest.mark.cases(
    ("subject", "headline"),
    [
        (b"=?utf-8?Q?Hafen_er=C3=B6ffnet?=", "Hafen eröffnet"),
        (b"=?utf-8?Q?Hafen er=C3=B6ffnet?=", "Hafen eröffnet"),
        (b"=?iso-8859-1?q?Hafen_er=F6ff?= =?iso-8859-1?q?net?=", "Hafen eröffnet"),
        (b"=?utf-8?B?SGFmZW4gZXLD?=\n =?utf-8?B?tmZmbmV0?=", "Hafen eröffnet"),
        (b"Neu:=?utf-8?B?SGFmZW4gZXLDtmZmbmV0?=", "Neu:Hafen eröffnet"),
        (b"=?utf-8?B?5riv44Gr5paw44GX44GE5Z+g6aCt?=", "港に新しい埠頭"),
        (b"=?iso-2022-jp?B?" + b64encode("港に新しい埠頭".encode("iso2022_jp")) + b"?=", "港に新しい埠頭"),
        (b"=?gb2312?B?" + b64encode("港口開放".encode("gb18030")) + b"?=", "港口開放"),
        (b"=?nowhere?Q?caf=C3=A9?=", "café"),
        ("Порт закрыт".encode(), "Порт закрыт"),
        (b"Hafen er\xf6ffnet", "Hafen eröffnet"),
        (b"=?utf-8?Q?open", "=?utf-8?Q?open"),
    ],
)
def test_subjects_in_all_encodings(subject: bytes, headline: str):
    article, _ = read(raw(b"Date: Tue, 24 Nov 2026 10:00:00 +0000\nSubject: " + subject))
    assert nf.plain(article.headline) == headline


@pytest.mark.cases(
    ("sender", "byline"),
    [
        (b'"Lee, Ann" <ann@ledger.example>', ("Lee, Ann", "ann@ledger.example")),
        (b"ann@ledger.example (Ann Lee)", ("Ann Lee", "ann@ledger.example")),
        (b"=?utf-8?Q?J=C3=B8rn_=C3=85s?= <j@x.example>", ("Jørn Ås", "j@x.example")),
        (b'"=?utf-8?Q?J=C3=B8rn_=C3=85s?=" <j@x.example>', ("Jørn Ås", "j@x.example")),
        (b"=?utf-8?Q?J=C3=B8rn_=3Cj=40x.example=3E?=", ("Jørn", "j@x.example")),
        ("أمل <a@x.example>".encode(), ("أمل", "a@x.example")),
    ],
)
def test_senders_in_all_forms(sender: bytes, byline: tuple[str, str]):
    article, _ = read(b"Subject: Port\nMIME-Version: 1.0\nFrom: " + sender + b"\n\n" + STORY.encode())
    assert [(each.name, each.contact) for each in article.bylines] == [byline]


@pytest.mark.cases(
    ("text", "charset", "encoding"),
    [
        ("Порт закрыт из-за шторма, сообщил во вторник начальник порта. Суда стоят на рейде с утра.", "", "cp1251"),
        (
            "Порт закрыт из-за шторма, сообщил во вторник начальник порта. Суда стоят на рейде с утра.",
            "koi8-r",
            "koi8-r",
        ),
        (
            "Das Schiff fährt – wie der Hafen sagte – über die Elbe nach Süden, und zwar mit 40 Leuten.",
            "iso-8859-1",
            "cp1252",
        ),
        (
            "Das Schiff fährt – wie der Hafen sagte – über die Elbe nach Süden, und zwar mit 40 Leuten.",
            "us-ascii",
            "utf-8",
        ),
        ("港口今天開放，港務局長說，船隻將於中午啟航，明年春天返回。港口今天開放，港務局長說。", "gb2312", "gb18030"),
        ("Skipið siglir á hádegi, sagði hafnarstjórinn á þriðjudag, og kemur aftur í vor.", "nowhere-1", "utf-8"),
    ],
)
def test_texts_with_missing_or_wrong_charsets(text: str, charset: str, encoding: str):
    said = f"Content-Type: text/plain; charset={charset}".encode() if charset else b"X-A: b"
    article, _ = read(raw(b"Subject: Port\n" + said, text.encode(encoding)))
    assert article.text == text


def test_html_is_preferred_unless_plain_text_is_asked_for():
    message = mail("Only plain.\n")
    message.add_alternative(f"<html><body>{PAGE}</body></html>", subtype="html")
    assert read(message)[0].text == STORY.strip()
    assert read(message, alternative="plain")[0].text == "Only plain."


def test_layout_tables_of_a_newsletter_are_not_tables():
    page = (
        '<div style="display:none">Nobody sees this</div><table><tr><td><table width="600"><tr><td><h2>At sea</h2></td></tr>'
        f'<tr><td>{PAGE}<table border="1"><tr><th>Ship</th><th>Men</th></tr><tr><td>Hope</td><td>40</td></tr></table></td></tr>'
        '</table></td></tr></table><img src="https://t.example/x.gif" width="1" height="1">'
    )
    message = mail()
    message.set_content(page, subtype="html")
    article, report = read(message)
    assert [type(block).__name__ for block in article.body] == ["Heading", "Paragraph", "Paragraph", "Table"]
    assert "hidden text is left out: Nobody sees this" in [remark.message for remark in report.remarks]
    assert report.losses == ()


@pytest.mark.cases(
    ("cell", "is_table"),
    [("Ship", True), ("<h2>At sea</h2>", False), (STORY * 2, False), ("&nbsp;", False)],
)
def test_data_tables_are_kept(cell: str, *, is_table: bool):
    page = f"{PAGE}<table><tr><td>{cell}</td><td>Hope</td></tr></table>"
    article, _ = read(raw(b"Subject: A\nContent-Type: text/html", page.encode()))
    assert any(isinstance(block, nf.Table) for block in article.body) is is_table


def test_hidden_text_neither_splits_nor_joins_words():
    message = mail()
    hidden = '<span style="display:none">x</span>'
    message.set_content(f"<p>The <b>new</b>{hidden} <i>dock</i> is open{hidden}ed.</p>", subtype="html")
    assert read(message)[0].text == "The new dock is opened."


def test_a_press_release_in_html_keeps_its_marks_and_gives_its_fields():
    message = mail()
    message.set_content(
        "<p>SPERRFRIST: 25. November 2026, 10:00 Uhr</p><p><b>Neuer Kai im Hafen</b></p><p>HAMBURG (Acme) - Der Hafen hat am "
        'Dienstag einen <a href="https://acme.example/kai">Kai</a> eröffnet, der seine Kapazität <b>verdoppelt</b>, sagte er.</p>'
        "<p>„Es ist ein großer Tag“, sagte Bo Diaz, der Chef des Hafens, der zwei Jahre lang daran gebaut hat.</p>",
        subtype="html",
    )
    article, _ = read(message)
    assert article.embargo == nf.Embargo(until=datetime(2026, 11, 25, 7, tzinfo=UTC))  # 10:00 where it was sent
    assert article.dateline is not None
    assert (article.dateline.place, article.dateline.source) == ("HAMBURG", "Acme")
    first = next(block for block in article.body if "Dienstag" in nf.plain(getattr(block, "content", "")))
    assert isinstance(first, nf.Paragraph)
    assert nf.Text("Kai", [nf.Link("https://acme.example/kai")]) in first.content
    assert nf.Text("verdoppelt", [nf.Style.STRONG]) in first.content


def test_html_of_outlook_and_newsletters_is_read_as_meant():
    message = mail()
    message.set_content(
        "<table role='presentation'><tr><td><h3>Dock opens</h3><p class=MsoNormal>The new dock opens on Monday.<o:p></o:p></p></td>"
        "<td><h3>Sand comes back</h3><p>The sand is in the channel again, they say, and it is more.<o:p>&nbsp;</o:p></p></td></tr></table>",
        subtype="html",
    )
    article, report = read(message)
    assert [type(block).__name__ for block in article.body] == ["Heading", "Paragraph", "Heading", "Paragraph"]
    assert report.losses == ()


def test_pictures_are_named_and_other_files_reported():
    message = mail("plain")
    message.add_alternative(f'{PAGE}<p><img src="cid:p@x" alt="The dredger"></p>', subtype="html")
    message.get_payload()[1].add_related(b"\x89PNG" * 9, "image", "png", cid="<p@x>", filename="hope at noon.png")
    message.add_attachment(b"\xff\xd8" * 9, maintype="image", subtype="jpeg", filename="../größe.jpg")
    message.add_attachment(b"PK\3\4", maintype="application", subtype="zip", filename="all.zip")
    article, report = read(message)
    assert article.body[-1] == nf.Media(
        "hope at noon.png",
        alt="The dredger",
        renditions=[nf.Rendition(href="hope at noon.png", media_type="image/png", size=36)],
    )
    assert [association.media.href for association in article.associations if association.media] == ["größe.jpg"]
    assert "a file is left out: all.zip (application/zip, 4 bytes)" in left_out(report)
    assert "hope at noon.png (image/png, 36 bytes)" in left_out(report)


@pytest.mark.cases(
    ("prefix", "marker", "sender", "date", "subject"),
    [
        ("Fwd: ", "---------- Forwarded message ---------", "From", "Date", "Subject"),
        ("WG: ", "________________________________", "Von", "Gesendet", "Betreff"),
        ("TR : ", "Début du message réexpédié :", "De", "Date", "Objet"),
        ("转发：", "---- 转发邮件信息 ----", "发件人", "日期", "主题"),
    ],
)
def test_a_forwarded_message_is_the_article(prefix: str, marker: str, sender: str, date: str, subject: str):
    text = (
        f"For tomorrow, please.\n\n{marker}\n{sender}: Bo Diaz <bo@acme.example>\n{date}: Mon, 23 Nov 2026 09:00:00 +0000\n"
        f"{subject}: The port is open\n\n{STORY}"
    )
    message = mail(text)
    message.replace_header("Subject", f"{prefix}The port is open")
    article, _ = read(message)
    assert nf.plain(article.headline) == "The port is open"
    assert article.bylines == (nf.Byline(name="Bo Diaz", contact="bo@acme.example"),)
    assert article.published == datetime(2026, 11, 23, 9, tzinfo=UTC)
    assert article.notes == (nf.EditorsNote(text="For tomorrow, please.", role="forward"),)
    assert article.text == STORY.strip()


def test_an_attached_message_is_the_article_or_with_a_text_an_association():
    outer = mail("")
    outer.add_attachment(mail())
    assert read(outer)[0].text == STORY.strip()
    other = mail("The other story has been told before, and by somebody else who was there at the time.\n")
    other.add_attachment(mail())
    article, _ = read(other)
    assert [association.article.text for association in article.associations if association.article] == [STORY.strip()]


@pytest.mark.cases("format", ["docx", "odt", "rtf"])
def test_documents_are_read_and_damaged_ones_reported(format: str):
    message = mail()
    document = nf.write(nf.Article(headline="Dock opens", body=[nf.Paragraph("It is open.")]), format)
    for name, content in ((f"Mitteilung ä.{format}", document), ("b.docx", b"PK")):
        message.add_attachment(content, maintype="application", subtype="octet-stream", filename=name)
    article, report = read(message)
    (attached,) = article.associations
    assert (attached.role, attached.title) == ("attached", f"Mitteilung ä.{format}")
    assert attached.article is not None
    assert (nf.plain(attached.article.headline), attached.article.text) == ("Dock opens", "It is open.")
    assert "a file is left out: b.docx: cannot be read as office document" in left_out(report)


def test_documents_in_rich_text_format_are_read():
    message = mail()
    document = r"{\rtf1\ansi {\b Dock opens}\par " + STORY.strip().replace("\n\n", r"\par ") + "}"
    message.add_attachment(document.encode(), maintype="application", subtype="rtf", filename="a")
    article, _ = read(message)
    (attached,) = article.associations
    assert attached.article is not None
    assert (nf.plain(attached.article.headline), attached.article.text) == ("Dock opens", STORY.strip())


def test_signatures_and_quotations_are_not_in_the_story():
    text = f"{STORY}\nOn Monday Bo Diaz wrote:\n> What about the port?\n> Is it open?\n\n-- \nAnn Lee\n+254 555 0100\n"
    article, report = read(mail(text, In_Reply_To="<1@x.example>"))
    assert article.text == STORY.strip()
    assert article.notes[-1] == nf.EditorsNote(text="Ann Lee\n+254 555 0100", role="signature")
    assert "What about the port?" in left_out(report)


def test_a_signature_is_reported_with_its_text():
    page = '<p>It sails.</p><div class="gmail_signature">Ann Lee<br>Acme <b>N</b>ews<div>Pate</div></div>'
    article, report = read(raw(b"Subject: A\nContent-Type: text/html", page.encode()))
    assert (article.text, left_out(report)) == ("It sails.", "a signature is left out: Ann Lee Acme News Pate")


def test_a_text_that_is_all_quoted_is_the_story():
    quoted = "".join(f"> {line}\n" for line in STORY.split("\n"))
    assert read(mail(f"Bo Diaz wrote:\n{quoted}", In_Reply_To="<1@x.example>"))[0].text == STORY.strip()


def test_flowed_lines_are_one_paragraph():
    flowed = b"Content-Type: text/plain; format=flowed; delsp=%s; charset=utf-8"
    article, _ = read(
        raw(
            b"Subject: A\n" + flowed % b"no",
            b"The ship \nsailed on \nTuesday, and the port is closed until spring, they say.\n",
        )
    )
    assert article.text == "The ship sailed on Tuesday, and the port is closed until spring, they say."
    article, _ = read(
        raw(
            "Subject: 港\n".encode() + flowed % b"yes",
            "東京の港で二十四日、新しい \n埠頭が開かれた。工事は二年かかった。\n".encode(),
        )
    )
    assert article.text == "東京の港で二十四日、新しい埠頭が開かれた。工事は二年かかった。"


def test_a_flowed_last_line_is_part_of_the_text():
    flowed = b"Subject: A\nContent-Type: text/plain; format=flowed"
    assert read(raw(flowed, b"The ship sailed on Tuesday, and is \nback. "))[0].text == (
        "The ship sailed on Tuesday, and is back."
    )


def test_an_answered_message_is_reported_and_not_in_the_story():
    answered = "-----Original Message-----\nFrom: Bo Diaz <bo@x.example>\nSent: Sunday, November 29, 2026 9:00 AM\n"
    article, report = read(mail(f"{STORY}\n{answered}Subject: Port\n\nIs there a story?\n", Subject="Re: Port"))
    assert article.text == STORY.strip()
    assert left_out(report) == "the answered message is left out: Port"


def test_html_that_is_all_quoted_is_the_story():
    article, _ = read(raw(b"Subject: A\nContent-Type: text/html", f"<blockquote>{PAGE}</blockquote>".encode()))
    assert article.text == STORY.strip()
    assert all(isinstance(block, nf.Paragraph) for block in article.body)


@pytest.mark.cases("blank", ["<br>", "<br><b> </b><br>"])
def test_a_signature_within_a_block_with_an_empty_line_is_cut_off_there(blank: str):
    page = f"{PAGE}<h3>It <b>sails</b>.{blank}It is back.<br>-- <br>Ann Lee</h3>"
    article, _ = read(raw(b"Subject: A\nContent-Type: text/html", page.encode()))
    assert [note.text for note in article.notes] == ["Ann Lee"]
    assert nf.plain(article.body[-1].content).split() == ["It", "sails.", "It", "is", "back."]


@pytest.mark.cases(("how", "is_text"), [("inline", True), ("attachment", False)])
def test_a_text_with_a_file_name_is_a_file_unless_inline(how: str, *, is_text: bool):
    head = f'Subject: A\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\n{STORY}\n--b\nContent-Type: text/plain; name="b.txt"'
    article, report = read(raw(f"{head}\nContent-Disposition: {how}".encode(), b"The lock is closed.\n--b--\n"))
    assert ("The lock is closed." in article.text) is is_text
    assert ("b.txt" in left_out(report)) is not is_text


def test_quoted_lines_flow_separately():
    head = b"Subject: Re: A\nContent-Type: text/plain; format=flowed"
    article, report = read(raw(head, STORY.encode() + b"\n> Is the \n> port open, \nThey say so. \n"))
    assert article.text == f"{STORY.strip()}\n\nThey say so."
    assert left_out(report) == "a quotation from another message is left out: > Is the port open,"


def test_a_nested_quotation_is_reported_once():
    page = '<p>It sails.</p><div class="gmail_quote">Bo wrote: <blockquote type="cite">Does it?</blockquote></div>'
    article, report = read(raw(b"Subject: Re: A\nContent-Type: text/html", page.encode()))
    told = "a quotation from another message is left out: Bo wrote: Does it?"
    assert (article.text, left_out(report)) == ("It sails.", told)


def test_json_of_an_unknown_form_has_the_sender_as_byline():
    article, report = read(mail('{"berth": 3}'))
    assert article.body == (nf.Preformatted('{"berth": 3}\n'),)
    assert (article.bylines, article.published) == ((story := read(mail())[0]).bylines, story.published)
    assert [remark.message for remark in report.remarks][-1] == "the text is JSON of an unknown form"


def test_the_name_of_a_mailing_list_is_removed_from_the_headline():
    message = mail(List_Id="Port news <port-news.ledger.example>")
    message.replace_header("Subject", "[port-news] Dredger leaves")
    assert nf.plain(read(message)[0].headline) == "Dredger leaves"
    other = mail()
    other.replace_header("Subject", "[Update] Dredger leaves")
    assert nf.plain(read(other)[0].headline) == "[Update] Dredger leaves"


def test_delivery_fields_and_blind_copies_are_left_out():
    article, report = read(mail(Received="from a by b", DKIM_Signature="v=1", Bcc="bo@x.example", To="desk@x.example"))
    assert [part.name for part in article.foreign] == ["To"]
    assert any("Received, DKIM-Signature, Bcc" in remark.message for remark in report.remarks)


def test_json_of_a_known_format_is_read_by_that_format():
    data = nf.write(nf.Article(headline="Port open", body=[nf.Paragraph("It is.")]), "ninjs").decode()
    message = mail(data)
    article, _ = read(message)
    assert (nf.plain(article.headline), article.text) == ("Port open", "It is.")


@pytest.mark.cases(
    ("content", "error"),
    [
        (b"Hello.\n", "not a message"),
        (b"From: a\nMessage-ID: <a@b>\n\n", "neither a text nor a title"),
        (b"Content-Type: message/rfc822\n\n" * 60, "parts nest deeper than 24"),
        (b"Content-Type: multipart/mixed; boundary=a\n\n" + b"--a\n\nx\n" * 3000, "more than 2000 parts"),
    ],
)
def test_refused_documents(content: bytes, error: str):
    with pytest.raises(nf.ReadError, match=error):
        nf.read(nf.Source(content), "eml")


@pytest.mark.parametrize(
    ("start", "unit"),
    [
        (b"Subject: ", b"=?a?q?"),
        (b"Subject: ", b"=?utf-8?Q?a?= "),
        (b"Subject: s\nFrom: ", b'<a,"\\('),
        (b"Subject: s\nContent-Type: text/plain", b"; a*=1"),
        (b"Subject: s\n", b"X-A: b\n"),
        (b"Subject: s\nContent-Type: multipart/mixed; boundary=a\n\n", b"--a      x\n"),
        (b"Subject: s\nIn-Reply-To: <1@x>\n\nhello\n", b"> a\nb:\n"),
        (b"Subject: s\nContent-Type: text/html\n\n", b"<table><tr><td>a</td></tr></table>"),
    ],
)
def test_time_grows_with_the_length(start: bytes, unit: bytes):
    def taken(number: int) -> float:
        content = start + unit * number + b"\n\nx\n"
        begin = process_time()
        nf.read(nf.Source(content), "eml")
        return process_time() - begin

    taken(100)
    assert taken(16_000) < 12 * taken(4000) + 0.5


OTHER = "Nothing of this stands there: trains, planes, horses, bicycles, lorries, trams, balloons, sledges, canoes, rafts, skis."


@pytest.mark.cases(
    ("text", "is_told"),
    [
        (STORY, False),
        (STORY + "\nhttps://ledger.example/a", False),
        (f"{STORY} &#{'9' * 5000};", False),
        (OTHER, True),
    ],
)
def test_an_alternative_with_other_words_is_reported(text: str, *, is_told: bool):
    message = mail(text)
    message.add_alternative(PAGE, subtype="html")
    article, report = read(message)
    assert "harbour master" in article.text
    assert ("another alternative of the text is left out" in left_out(report)) is is_told


def test_an_alternative_with_a_file_name_is_a_text():
    message = mail("See the HTML.")
    message.add_alternative(PAGE, subtype="html")
    message.get_payload()[1].set_param("name", "story.html")
    article, _ = read(message)
    assert "harbour master" in article.text


def test_the_mailer_and_fields_of_parts():
    message = mail(X_Mailer="Acme 1")
    message["Content-Description"] = "Our story"
    _, report = read(message)
    assert "fields of the delivery are left out: X-Mailer" in [remark.message for remark in report.remarks]
    assert left_out(report) == "Content-Description of the message is left out: Our story"


def test_nul_is_reported() -> None:
    article, report = read(mail().as_bytes().replace(b"dredger", b"dred\0ger"))
    assert nf.plain(article.body[0].content).startswith("The dredger")
    assert "a character U+0000 was dropped" in [loss.why for loss in report.losses]


@pytest.mark.cases(
    ("head", "part"),
    [
        (b"From: <Saved by Blink>\nSnapshot-Content-Location: https://dune.example/f", b""),
        (b"From: <Saved by Windows Internet Explorer 8>", b"Content-Location: https://dune.example/f\n"),
    ],
)
def test_pages_saved_by_browsers(head: bytes, part: bytes) -> None:
    page = f'<title>Ferry</title><meta name="author" content="Ann Lee"><article><h1>Ferry</h1>{PAGE}</article>'.encode()
    content = (
        head
        + b"\nSubject: Ferry\nDate: Tue, 24 Nov 2026 10:00:00 -0000\nMIME-Version: 1.0\n"
        + (
            b'Content-Type: multipart/related; boundary="x"\n\n--x\nContent-Type: text/html\n'
            + part
            + b"\n"
            + page
            + b"\n--x\nContent-Type: image/jpeg\nContent-Location: https://dune.example/f.jpg\n\nJFIF\n--x--\n"
        )
    )
    article, report = read(content)
    assert (nf.plain(article.headline), [byline.name for byline in article.bylines]) == ("Ferry", ["Ann Lee"])
    assert article.identifiers == (nf.Identifier(value="https://dune.example/f", kind="url"),)
    assert (article.published, article.sources, len(article.body)) == (None, (), 2)
    assert "1 files saved with the page" in left_out(report)


def test_content_ids_in_a_saved_page_are_replaced_with_addresses_or_file_names() -> None:
    """Chrome saves a frame as a part of its own, which the page calls by its ``cid:`` (RFC 2392)."""
    page = (
        f'<title>Ferry</title><article><h1>Ferry</h1>{PAGE}<img src="cid:pic@x" alt="The ferry">'
        f'<iframe src="cid:frame-2@mhtml.blink"></iframe><img src="cid:gone@x"><img src="cid:a&amp;b@x">{PAGE}</article>'
    )
    content = (
        "From: <Saved by Blink>\nSnapshot-Content-Location: https://dune.example/f\nMIME-Version: 1.0\n"
        'Content-Type: multipart/related; boundary="x"\n\n--x\nContent-Type: text/html\n\n'
        f"{page}\n--x\nContent-Type: image/png\nContent-ID: <pic@x>\n"
        'Content-Disposition: inline; filename="ferry.png"\n\nPNG\n'
        "--x\nContent-Type: text/html\nContent-ID: <frame-2@mhtml.blink>\n"
        "Content-Location: https://www.youtube.com/embed/f?start=1&end=2\n\n<p>A player</p>\n"
        "--x\nContent-Type: image/png\nContent-ID: <a&b@x>\nContent-Location: https://dune.example/b.png\n\nPNG\n--x--\n"
    ).encode()
    article, report = read(content)
    assert [rendition.href for rendition in article.body if isinstance(rendition, nf.Media | nf.Embed)] == [
        "ferry.png",
        "https://www.youtube.com/embed/f?start=1&end=2",
        "https://dune.example/b.png",
    ]
    assert [file.name for file in nf.files(content)] == ["ferry.png", "part-2.png"]
    assert "an unsafe address in <img src> left out" in left_out(report)


def test_repeated_fields_are_reported() -> None:
    """Keywords may be said in several fields (RFC 5322, 3.6.5); of all others, the first one counts."""
    twice = "".join(f"{name}: {value}\n" for name, value in FIELDS.items())
    twice += "Keywords: port, sand\nKeywords: spring\nSubject: Another day\nFrom: Bob Roe <bob@ledger.example>\n"
    article, report = read(f"{twice}Organization: Ledger\nOrganisation: Gazette\nDate: {FIELDS['Date']}\n\n{STORY}")
    assert article.keywords == ("port", "sand", "spring")
    assert [loss.why for loss in report.losses] == [
        "a further Subject of the message is left out: Another day",
        "a further From of the message is left out: Bob Roe <bob@ledger.example>",
        "a further Organisation of the message is left out: Gazette",
    ]


def test_a_field_added_to_a_message_of_our_own() -> None:
    own = nf.write(nf.Article(headline="Dredger leaves port", body=[nf.Paragraph(STORY)]), "eml")
    _, report = read(own.replace(b"\nDate:", b"\nSubject: Another day\nDate:", 1))
    assert [loss.why for loss in report.losses] == ["a further Subject of the message is left out: Another day"]


def test_an_invalid_language_or_identifier_is_reported():
    article, report = read(
        raw(b"Subject: Ferry\nDate: Tue, 24 Nov 2026 10:00:00 +0300\nMessage-ID: <77>\nContent-Language: en, de")
    )
    assert article.uri == ""
    assert [loss.why for loss in report.losses] == [
        "an invalid Content-Language is left out: en, de",
        "an invalid Message-ID is left out: <77>",
    ]


@pytest.mark.cases("first", ["2-a.txt", "3-a.txt"])
def test_files_of_the_same_name_are_all_kept(first: str):
    message = mail()
    for name in (first, "a.txt", "a.txt"):
        message.add_attachment(name.encode(), maintype="application", subtype="x-tide", filename=name)
    _, report = read(message)
    named = {loss.why.partition(": ")[2].partition(" ")[0] for loss in report.losses}
    assert named == {first, "a.txt", "3-a.txt" if first == "2-a.txt" else "3-3-a.txt"}


def test_pictures_with_names_that_differ_in_case_match_their_files():
    message = mail()
    for name in ("a.png", "A.png"):
        message.add_attachment(name.encode(), maintype="image", subtype="png", filename=name)
    article, _ = read(message)
    assert [media_item.href for media_item in article.media] == [
        file.name for file in nf.files(message.as_bytes(), "eml")
    ]
    assert len({media_item.href.lower() for media_item in article.media}) == 2
