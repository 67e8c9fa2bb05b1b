"""Tables with headers in other languages and encodings, or below lines about a search."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

import newsformat as nf


def read(content: bytes, report: nf.Report | None = None, **options: str) -> nf.Article:
    (article,) = nf.read_all(content, None if not options else "csv", options, report=report)
    assert isinstance(article, nf.Article)
    return article


@pytest.mark.cases(
    ("header", "encoding"),
    [
        ("Titel;Text;Datum;Quelle;Autor;Link", "cp1252"),
        ("Überschrift;Inhalt;Veröffentlichungsdatum;Zeitung;Autorin;Artikel-URL", "cp1252"),
        ("Titre;Texte;Date de publication;Média;Auteur;Lien", "utf-8"),
        ("TÍTULO,TEXTO,FECHA,FUENTE,AUTOR,ENLACE", "utf-8"),
        ("titulo,conteudo,data,veiculo,autor,endereco", "utf-8"),
        ("Titolo;Testo;Data;Testata;Autore;URL", "utf-8"),
        ("Rubrik;Brödtext;Publiceringsdatum;Tidning;Skribent;Länk", "utf-8"),
        ("Tytuł;Treść;Data publikacji;Źródło;Autor;Adres URL", "utf-8"),
        ("Заголовок;Текст;Дата;Источник;Автор;Ссылка", "cp1251"),
        ("Τίτλος;Κείμενο;Ημερομηνία;Πηγή;Συντάκτης;Σύνδεσμος", "cp1253"),
        ("Başlık,İçerik,Tarih,Kaynak,Yazar,Bağlantı", "utf-8"),
        ("العنوان,النص,التاريخ,المصدر,الكاتب,الرابط", "cp1256"),
        ("כותרת,תוכן,תאריך,מקור,מחבר,קישור", "cp1255"),
        ("शीर्षक,पाठ,दिनांक,स्रोत,लेखक,लिंक", "utf-8"),
        ("标题,正文,发布时间,来源,作者,链接", "gb18030"),
        ("標題,內容,日期,來源,作者,連結", "big5"),
        ("タイトル,本文,日付,媒体名,記者,URL", "shift_jis"),
        ("제목,본문,일자,언론사,기고자,URL", "euc_kr"),
        ("Tiêu đề,Nội dung,Ngày,Nguồn,Tác giả,Liên kết", "utf-8"),
    ],
)
def test_columns_in_any_language(header: str, encoding: str) -> None:
    sign = ";" if ";" in header else ","
    row = sign.join(["Ferry", "It sank.", "04.03.2026", "Dune", "Ann Lee", "https://dune.example/f"])
    article = read(f"{header}\n{row}\n".encode(encoding))
    assert (nf.plain(article.headline), article.text, article.uri) == ("Ferry", "It sank.", "https://dune.example/f")
    assert article.published == datetime(2026, 3, 4, tzinfo=UTC)
    assert [source.name for source in article.sources] == ["Dune"]
    assert [source.name for source in article.bylines] == ["Ann Lee"]
    assert not article.foreign


@pytest.mark.cases("header", ["Title;Text;Źródło", "Źródło;Tytuł;Treść", "Title;Słowa;Text"])
def test_column_names_in_ascii_do_not_reveal_the_encoding(header: str) -> None:
    story = "Prom wrócił we wtorek na morze, a uczniowie z wyspy, którzy czekali na to dwa lata, popłynęli pierwsi."
    row = ";".join([story if name in {"Text", "Treść"} else "Prom" for name in header.split(";")])
    assert read(f"{header}\n{row}\n".encode("cp1250")).text == story


MARCH_4, APRIL_3 = datetime(2026, 3, 4, tzinfo=UTC), datetime(2026, 4, 3, tzinfo=UTC)


@pytest.mark.cases(
    ("header", "others", "options", "when"),
    [
        ("title,text,date", (), {}, None),
        ("title,text,date", (), {"dates": "day"}, MARCH_4),
        ("title,text,date", (), {"dates": "month"}, APRIL_3),
        ("title,text,date", ("28/02/2026",), {}, MARCH_4),
        ("title,text,date", ("02/28/2026",), {}, APRIL_3),
        ("title,text,date", ("02/28/2026", "28/02/2026"), {}, None),
        ("título,texto,fecha", (), {}, MARCH_4),
        ("título,texto,fecha", (), {"dates": "month"}, APRIL_3),
    ],
)
def test_order_of_day_and_month_in_numeric_dates(
    header: str, others: tuple[str, ...], options: dict[str, str], when: datetime | None
) -> None:
    rows = [f"A,It sank.,{date}" for date in ("04/03/2026", *others)]
    first, *_ = nf.read_all("\n".join([header, *rows, ""]).encode(), "csv", options)
    assert first.published == when


def test_an_ambiguous_date_is_reported() -> None:
    report = nf.Report()
    read("título,texto,fecha\nA,Se hundió.,04/03/2026\n".encode(), report)
    assert "'04/03/2026' is taken with the day first" in [remark.message for remark in report.remarks]


def test_ambiguous_dates_in_json() -> None:
    first, _ = nf.read_all(
        b'[{"title": "A", "url": "https://a.example/", "date": "04/03/2026"}, {"title": "B", "date": "13/03/2026"}]'
    )
    assert first.published == MARCH_4


def test_lines_above_a_header_are_reported() -> None:
    report = nf.Report()
    above = '"Report:","Ferries"\n"From:","Wed Feb 01"\n\n'
    article = read(
        f"{above}Query,Date,Title,Url,Full Text\n1,2026-03-04,Ferry,https://a.example/,It sank.\n".encode(), report
    )
    assert (nf.plain(article.headline), article.text, article.published) == ("Ferry", "It sank.", MARCH_4)
    assert [(loss.line, loss.why) for loss in report.losses] == [
        (1, 'a line above the header: "Report:","Ferries"'),
        (2, 'a line above the header: "From:","Wed Feb 01"'),
    ]


@pytest.mark.cases(
    ("header", "row", "kept"),
    [
        (
            "Item Type,Title,Publication Title,Abstract Note,Url",
            "newspaperArticle,A,Dune,It sank.,https://a.example/",
            ["Item Type"],
        ),
        ("Title,Abstract,ArticleType,pubtitle,DocumentURL", "A,It sank.,News,Dune,https://a.example/", ["ArticleType"]),
    ],
)
def test_tables_of_programs(header: str, row: str, kept: list[str]) -> None:
    article = read(f"{header}\n{row}\n".encode())
    assert (nf.plain(article.headline), nf.plain(article.summary), article.uri) == (
        "A",
        "It sank.",
        "https://a.example/",
    )
    assert [source.name for source in article.sources] == ["Dune"]
    assert [source.name for source in article.foreign] == kept


def test_objects_flattened_into_columns() -> None:
    header = "webUrl,webPublicationDate,headline.main,byline.original,fields.bodyText,source.name,source.id"
    article = read(f"{header}\nhttps://a.example/,2026-03-04,Ferry,By Ann Lee,It sank.,Dune,d\n".encode())
    assert (nf.plain(article.headline), article.text, article.published) == ("Ferry", "It sank.", MARCH_4)
    assert [item.name for item in (*article.bylines, *article.sources)] == ["Ann Lee", "Dune"]
    assert [item.name for item in article.foreign] == ["source_id"]


@pytest.mark.cases(("story", "text"), [("It sank.", "It sank."), ("ddUyU0VZz0BRneMioxUPQVP6sIxvM", "")])
def test_a_story_may_be_an_identifier(story: str, text: str) -> None:
    assert read(f"title,url,story\nFerry,https://a.example/,{story}\n".encode()).text == text


@pytest.mark.cases(
    ("header", "row", "text"),
    [
        ("Class Index,Title,Description", "1,Ferry,It sank.", "It sank."),
        ("author,headlines,read_more,text,ctext", "Ann Lee,Ferry,https://a.example/,Late.,It sank.", "It sank."),
        ("Page Name,Post Created,Message,Link Text", "Dune,2026-11-24 08:00:00,It sank.,Ferry", "It sank."),
        ("Name,Slug,Collection ID,Item ID,Post Body", "Ferry,f,c,i,It sank.", "It sank."),
        ("Title,Plain Content,Rich Content", "Ferry,It sank.,{}", "It sank."),
        ("id,headline,news_body,label", "1,Ferry,It sank.,true", "It sank."),
        ("tytul,tresc,data_publikacji", "Ferry,It sank.,24.11.2026", "It sank."),
        ("Dachzeile,Titel,Text", "Coast,Ferry,It sank.", "It sank."),
        ("category,headline,text", "coast,Ferry,It sank.", "It sank."),
    ],
)
def test_tables_of_known_collections_are_recognised(header: str, row: str, text: str) -> None:
    article = read(f"{header}\n{row}\n".encode())
    assert (nf.plain(article.headline), article.text) == ("Ferry", text)
