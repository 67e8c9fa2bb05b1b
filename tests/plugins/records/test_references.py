"""References in RIS, CSL JSON and BibTeX: names, dates, titles, and peculiarities of each format."""

from __future__ import annotations

import json
from pathlib import Path
from time import process_time
from typing import Any

import pytest
from attrs import evolve

import newsformat as nf
from newsformat import Byline, Foreign, Identifier
from newsformat.plugin import ReadError


CASES = Path(__file__).parent / "cases"


def _ris(*lines: str) -> nf.Article:
    return nf.read(nf.Source("\n".join(["TY  - NEWS", *lines, "ER  - ", ""]).encode()))


def _csl(**members: Any) -> nf.Article:
    return nf.read(
        nf.Source(json.dumps({"id": "newsformat-1", "type": "article-newspaper", **members}).encode()), "csl-json"
    )


def test_a_file_of_ris() -> None:
    first, second = nf.read_all(CASES / "ferry.ris")
    assert (nf.plain(first.headline), first.uri, first.language) == (
        "Night ferry back in service",
        "https://gazette.example/ferry",
        "en",
    )
    assert first.bylines == (Byline(name="Ann Lee"), Byline(name="Bo Diaz Jr."), Byline(name="Acme News"))
    assert first.keywords == ("ferries", "harbours", "Lamu")
    assert first.identifiers == (
        Identifier(value="A1-A3", kind="page-number"),
        Identifier(value="1234-5678", kind="issn"),
    )
    assert second.foreign == (Foreign("ris", "TY", "MGZN"), Foreign("ris", "Y1", "2026/11"))
    assert [nf.plain(article.headline) for article in (first, second)] == [
        "Night ferry back in service",
        "A year at the quay",
    ]


def test_a_file_of_csl_json() -> None:
    first, second = nf.read_all(CASES / "ferry.csl.json")
    assert [byline.name for byline in first.bylines] == ["Ann Lee", "Acme News", "Ludwig van Beethoven"]
    assert [source.name for source in (*first.sources, *first.subjects)] == ["The Lamu Gazette", "News"]
    assert first.identifiers[0] == Identifier(value="lee_night_2026", kind="id")
    assert (second.uri, second.published) == ("http://zotero.org/users/1/items/ABC", None)
    assert nf.read_all(nf.Source(nf.write([first, second], "csl-json"))) is not None
    assert [*nf.read_all(nf.Source(nf.write([first, second], "csl-json")))] == [first, second]


@pytest.mark.cases(
    ("name", "ris", "csl"),
    [
        ("Ann Lee", "Lee, Ann", {"family": "Lee", "given": "Ann"}),
        ("Bo Diaz Jr.", "Diaz, Bo, Jr.", {"family": "Diaz", "given": "Bo", "suffix": "Jr."}),
        ("Associated Press", "Associated Press", {"literal": "Associated Press"}),
        ("Reuters", "Reuters", {"literal": "Reuters"}),
    ],
)
def test_names(name: str, ris: str, csl: dict[str, str]) -> None:
    article = nf.Article(headline="A", bylines=[Byline(name=name)])
    assert f"\nAU  - {ris}\n" in nf.write(article, "ris").decode()
    assert json.loads(nf.write(article, "csl-json"))[0]["author"] == [csl]
    assert _ris(f"AU  - {ris}").bylines == _csl(author=[csl]).bylines == article.bylines


@pytest.mark.cases(
    ("said", "day"),
    [
        ("2026/11/24/", "2026-11-24T00:00:00+00:00"),
        ("2026/11/24", "2026-11-24T00:00:00+00:00"),
        ("2026/11/24/09:30:00+03:00", "2026-11-24T09:30:00+03:00"),
        ("2026/11/24/evening", "2026-11-24T00:00:00+00:00"),
        ("2026-11-24", "2026-11-24T00:00:00+00:00"),
        ("2026/11//", ""),
        ("2026", ""),
        ("2026/13/45/", ""),
    ],
)
def test_dates_of_ris(said: str, day: str) -> None:
    article = _ris("TI  - A", f"DA  - {said}", "PY  - 2026")
    assert (article.published.isoformat() if article.published else "") == day
    assert bool(article.foreign) == (not day)


@pytest.mark.cases("format", ["ris", "csl-json"])
def test_a_name_that_is_missing_does_not_hide_others(format: str) -> None:
    article = nf.Article(headline="a", bylines=[Byline(affiliation="Acme"), Byline(name="Ann Lee")])
    report = nf.Report()
    again = nf.read(nf.write(article, format, report=report), format)
    assert again.bylines == (Byline(name="Ann Lee"),)
    assert [loss.what for loss in report.losses] == ["bylines.affiliation"]


def test_parts_of_a_csl_name_besides_the_literal_are_reported() -> None:
    report = nf.Report()
    item = {"type": "webpage", "title": "Ferry back", "author": [{"literal": "Acme", "family": "Lee"}]}
    assert nf.read(json.dumps(item).encode(), "csl-json", report=report).bylines == (Byline(name="Acme"),)
    assert [loss.why for loss in report.losses] == ['of an author, family: "Lee"']


def test_a_date_of_csl_without_a_time() -> None:
    report = nf.Report()
    article = nf.Article(published=_ris("DA  - 2026/11/24/09:30:00+03:00").published)
    item = json.loads(nf.write(article, "csl-json", report=report))[0]
    assert item["issued"] == {"date-parts": [[2026, 11, 24]]}
    assert [loss.what for loss in report.losses] == ["published"]
    assert _csl(issued={"date-parts": [[2026, 11, 24], [2026, 11, 25]]}).published is None
    assert str(_csl(issued={"raw": "2026-11-24T09:30:00+03:00"}).published) == "2026-11-24 09:30:00+03:00"
    assert str(_csl(issued="2026-11-24T09:30:00Z").published) == "2026-11-24 09:30:00+00:00"
    assert _csl(issued={"raw": "24 Nov"}).published is None
    assert str(_csl(issued={"date-parts": [["2026", 11, 24]], "season": ""}).published) == "2026-11-24 00:00:00+00:00"


@pytest.mark.cases(
    ("document", "said"),
    [
        (b"TY  - NEWS\nTI  - A\nDA  - 2026/11/24/\nER  - \n", "'2026-11-24' has no time; assumed midnight in UTC"),
        (
            b"@article{a, title={A}, year=2026, month=nov, day=24}",
            "'2026-11-24' has no time; assumed midnight in UTC",
        ),
        (b"TY  - NEWS\nTI  - A\nDA  - 2026/11/24/09:30\nER  - \n", "'2026-11-24T09:30' has no time zone; assumed UTC"),
        (
            b'[{"id": "a", "type": "article-newspaper", "title": "A", "issued": {"date-parts": [[2026, 11, 24]]}}]',
            "'2026-11-24' has no time; assumed midnight in UTC",
        ),
    ],
)
def test_what_is_assumed_of_a_date_is_said(document: bytes, said: str) -> None:
    report = nf.Report()
    nf.read(document, report=report)
    assert said in [remark.message for remark in report.remarks]


@pytest.mark.cases(
    ("family", "given", "name"), [("山田", "太郎", "山田太郎"), ("김", "철수", "김철수"), ("Li", "明", "明 Li")]
)
def test_east_asian_names_begin_with_the_family_name(family: str, given: str, name: str) -> None:
    said = f"{family}, {given}"
    for article in (
        _ris(f"AU  - {said}"),
        _csl(author=[{"family": family, "given": given}]),
        _bibtex(f"author = {{{said}}}"),
    ):
        assert article.bylines == (Byline(name=name),)


def test_null_among_the_authors_of_csl_is_ignored() -> None:
    assert _csl(author=[None, {"family": "Lee", "given": "Ann"}]).bylines == (Byline(name="Ann Lee"),)


def test_several_addresses_on_a_line_of_ris_are_split() -> None:
    article = _ris("TI  - A", "UR  - https://a.example/1;x=2; https://a.example/3")
    assert article.uri == "https://a.example/1;x=2"
    assert article.foreign == (Foreign("ris", "UR", "https://a.example/3"),)
    assert nf.read(nf.write(article, "ris"), "ris") == article
    odd = nf.Article(uri="https://a.example/1;https://a.example/3", headline="A")
    assert nf.read(nf.write(odd, "ris"), "ris") == odd


def test_titles_of_references() -> None:
    both = _ris("ID  - 5", "UR  - https://a.example/1", "AN  - 77")
    assert both.uri == "https://a.example/1"
    assert both.identifiers == (Identifier(value="5", kind="id"), Identifier(value="77", kind="accession-number"))
    assert _ris("ID  - 5").uri == _csl(id=5).uri == "5"
    assert nf.read(nf.write(both, "ris")) == both


def test_a_file_of_references_has_one_encoding_named_or_guessed() -> None:
    title = "Паром снова ходит между берегами реки, сообщили во вторник в администрации порта"
    content = f"TY  - NEWS\nTI  - {title}\nER  - \nTY  - NEWS\nTI  - Ночь\nER  - \n".encode("cp1251")
    assert [nf.plain(article.headline) for article in nf.read_all(content, "ris")] == [title, "Ночь"]


def test_references_in_utf_16_are_refused() -> None:
    content = "TY  - NEWS\nTI  - Night\nER  - \nTY  - NEWS\nTI  - Day\nER  - \n".encode("utf-16")
    with pytest.raises(nf.ReadError, match="in utf-16-le; save them in UTF-8"):
        [*nf.read_all(content, "ris")]
    named = nf.Source("TY  - NEWS\nTI  - Café à la mer\nER  - \n".encode("cp1252"), encoding="cp1252")
    assert nf.plain(nf.read(named, "ris").headline) == "Café à la mer"


def test_values_on_several_lines() -> None:
    article = _ris("TI  - A", "N1  - One.", "", "  TY  - two")
    assert article.notes == (nf.EditorsNote(text="One.\n\nTY  - two"),)
    assert nf.read(nf.write(article, "ris")) == article


def test_marks_in_a_title_of_csl() -> None:
    article = _csl(title="The <i>Selkie</i> &amp; H<sub>2</sub>O")
    assert json.loads(nf.write(article, "csl-json"))[0]["title"] == "The <i>Selkie</i> & H<sub>2</sub>O"


def test_a_broken_reference_does_not_affect_others() -> None:
    report = nf.Report()
    text = b"Provider: Acme\nContent:text/plain\n\nTY  - NEWS\nTI  - A\nER  - \n\nnothing\nER  - \nTY  - NEWS\nTI  - B\nER  -\n"
    found = [*nf.read_all(nf.Source(text), "ris", report=report)]
    assert [nf.plain(article.headline) for article in found if article.headline] == ["A", "B"]


@pytest.mark.cases(("content", "format"), [(b"text\n", "ris"), (b"[7]", "csl-json"), (b"{}", "csl-json")])
def test_no_references(content: bytes, format: str) -> None:
    with pytest.raises(ReadError):
        [*nf.read_all(nf.Source(content), format)]


def test_validate() -> None:
    text = b"loose\nTI  - A\nTY  - PAPER\nDA  - Tuesday\n"
    assert [(problem.rule, problem.line) for problem in nf.validate(nf.Source(text), "ris")] == [
        ("tag", 1),
        ("type", 3),
        ("date", 4),
        ("end", 5),
    ]
    items = b'[{"type":"news","issued":"2026","author":"Lee"},7]'
    found = [(problem.rule, problem.where) for problem in nf.validate(nf.Source(items), "csl-json")]
    assert found == [
        ("required", "$[0]"),
        ("value", "$[0].type"),
        ("date", "$[0].issued"),
        ("type", "$[0].author"),
        ("type", "$[1]"),
    ]


def test_a_possibly_truncated_reference_is_reported() -> None:
    report = nf.Report()
    assert nf.plain(nf.read(b"TY  - NEWS\nTI  - Ferry back\n", "ris", report=report).headline) == "Ferry back"
    assert "no ER ends the reference; it may be cut off" in [remark.message for remark in report.remarks]


def test_an_unterminated_reference_is_not_merged_with_the_next() -> None:
    report = nf.Report()
    text = b"TY  - NEWS\nTI  - Ferry back\n\nTY  - NEWS\nTI  - Harbour closed\nER  - \n"
    first, second = nf.read_all(text, "ris", report=report)
    assert [nf.plain(article.headline) for article in (first, second)] == ["Ferry back", "Harbour closed"]
    assert [remark.line for remark in report.remarks if "no ER ends" in remark.message] == [1]
    assert [(problem.rule, problem.line) for problem in nf.validate(nf.Source(text), "ris")] == [("end", 4)]


def test_repeated_pages_are_kept() -> None:
    article = _ris("TI  - Ferry back", "SP  - 1", "EP  - 3", "EP  - 3", "EP  - 7")
    assert article.identifiers == (Identifier(value="1-3", kind="page-number"),)
    assert article.foreign == (Foreign("ris", "EP", "7"),)


@pytest.mark.cases("lines", ["more of it\n", "EP  - 5\n"])
def test_a_long_reference_takes_linear_time(lines: str) -> None:
    text = f"TY  - NEWS\nTI  - Ferry back\nAB  - It is\n{lines * 200_000}ER  - \n".encode()
    start = process_time()
    assert nf.plain(nf.read(text, "ris").headline) == "Ferry back"
    assert process_time() - start < 20


def test_the_smallest_item_is_detected() -> None:
    content = nf.write(
        nf.Article(uri="urn:a:1", headline="Storm", foreign=[nf.Foreign("csl-json", "type", '"webpage"')]), "csl-json"
    )
    assert [detection.format for detection in nf.detect(content)] == ["csl-json"]


def test_an_invalid_foreign_part_for_csl_json_is_lost() -> None:
    kept = [
        nf.Foreign("csl-json", name, value) for name, value in (("DOI", "10.1"), ("a", "<b>"), ("a", '"c"'), ("a", "2"))
    ]
    report = nf.Report()
    made = nf.write(nf.Article(headline="Storm", foreign=kept), "csl-json", report=report)
    assert [part.value for part in nf.read(made, "csl-json").foreign] == ["10.1", '"c"']
    assert [str(loss) for loss in report.losses] == [
        "foreign.csl-json in a: it is not JSON",
        "foreign.csl-json in a: there is no place for it",
    ]


def test_a_note_with_a_blank_line_becomes_two_of_csl() -> None:
    report = nf.Report()
    nf.write(nf.Article(headline="A", notes=[nf.EditorsNote(text="One.\n\nTwo.")]), "csl-json", report=report)
    assert [loss.why for loss in report.losses if loss.what == "notes"] == ["blank lines separate notes"]


def _bibtex(*fields: str, kind: str = "article", report: nf.Report | None = None) -> nf.Article:
    return nf.read(nf.Source(f"@{kind}{{newsformat-1, {', '.join(fields)}}}".encode()), "bibtex", report=report)


def test_a_file_of_bibtex() -> None:
    report = nf.Report()
    first, second, third = nf.read_all(CASES / "ferry.bib", report=report)
    assert nf.plain(first.headline) == "Night Ferry Selkie back in service – at last"
    assert [byline.name for byline in first.bylines] == ["Ann Lee", "Bo Diaz Jr.", "Acme News", "Ludwig van Beethoven"]
    assert (nf.plain(first.summary), first.language) == ("The ferry sails again.\nIt leaves at 5.", "en-GB")
    assert [source.name for source in (*first.sources, *first.subjects)] == ["The Lamu Gazette", "News"]
    assert first.identifiers[-1] == Identifier(value="A1-A3", kind="page-number")
    assert (second.uri, str(second.published)) == ("https://acme.example/quay_1", "2026-11-03 00:00:00+00:00")
    assert third.foreign == (Foreign("bibtex", "type", "misc"), Foreign("bibtex", "year", "2026"))
    assert not report.losses
    assert [*nf.read_all(nf.Source(nf.write([first, second, third], "bibtex")), "bibtex")] == [first, second, third]


@pytest.mark.cases(
    ("tex", "text"),
    [
        (r"{\"O}sterreich, \'{e}t\'e, fa\c{c}ade, \v{S}koda, na{\"\i}ve", "Österreich, été, façade, Škoda, naïve"),
        (r"Stra{\ss}e, \O re, \L\'od\'z, \aa{} and {\o}", "Straße, Øre, Łódź, å and ø"),
        (r"100\% \& \$5 \#1 a\_b", "100% & $5 #1 a_b"),
        ("``Quay'' -- `pier' --- don't", "“Quay” – ‘pier' — don't"),
        (r"A {B} {\LaTeX} \textasciitilde{} b", "A B LaTeX ~ b"),
        (r"\textsc{Acme} \unknown{x}", r"Acme \unknownx"),
        (r"\href{https://a.example}{here}", "here"),
    ],
)
def test_text_of_tex(tex: str, text: str) -> None:
    assert nf.plain(_bibtex(f"title = {{{tex}}}").headline) == text


@pytest.mark.cases(
    "text",
    ["a -- b --- c", "{ } \\ ~ ^ % & $ # _", "it's ''quoted'' and `so`", "C:\\news {draft", "a~b", "5 – 6", "!`¿?"],
)
def test_text_is_escaped_for_tex(text: str) -> None:
    report = nf.Report()
    written = nf.write(nf.Article(headline=text, bylines=[Byline(name=text)]), "bibtex", report=report)
    assert nf.plain(nf.read(written, "bibtex").headline) == text
    assert not report.losses


@pytest.mark.cases(
    ("fields", "day"),
    [
        (["date = {2026-11-24}"], "2026-11-24"),
        (["date = {2026-11-24}", "year = 2026", "month = nov"], "2026-11-24"),
        (["year = {2026}", "month = {November}", "day = {24}"], "2026-11-24"),
        (["date = {2026-11}"], ""),
        (["date = {2026-11-24/2026-11-25}"], ""),
        (["year = 2026", "month = nov"], ""),
        (["year = 2026", "month = 13", "day = 24"], ""),
        (["year = 2026", 'month = nov # "~24"'], "2026-11-24"),
        (["year = 2026", 'month = "24~" # nov'], "2026-11-24"),
    ],
)
def test_dates_of_bibtex(fields: list[str], day: str) -> None:
    article = _bibtex("title = {A}", *fields)
    assert (str(article.published.date()) if article.published else "") == day
    assert bool(article.foreign) == (not day)
    assert nf.read(nf.write(article, "bibtex"), "bibtex") == article


def test_broken_entries_of_bibtex_do_not_affect_others() -> None:
    report = nf.Report()
    text = b"@article{a, title = {A}, note = {never closed\n\nloose\n@article{b, title = {B}}\n@preamble{x}\nbehind"
    articles = [*nf.read_all(nf.Source(text), "bibtex", report=report)]
    assert [nf.plain(article.headline) for article in articles] == ["A", "B"]
    assert [loss.why for loss in report.losses] == [
        "the rest of an entry that is broken, from note: a brace that is not closed",
        "a preamble: x",
        "text between entries: behind",
    ]


@pytest.mark.cases("text", [b"text\n", b"@ann wrote", b"@comment{a}\n"])
def test_other_documents_are_not_bibtex(text: bytes) -> None:
    assert not [detection for detection in nf.detect(text) if detection.format == "bibtex"]
    with pytest.raises(ReadError, match="not BibTeX"):
        [*nf.read_all(nf.Source(text), "bibtex")]


def test_abbreviations_of_abbreviations_stay_in_proportion_to_the_file() -> None:
    levels = [f"@string{{l{n} = {' # '.join([f'l{n - 1}'] * 10)}}}" for n in range(1, 12)]
    text = "\n".join(['@string{l0 = "' + "ha" * 50 + '"}', *levels, "@article{a, title = {Ferry back}, note = l11}"])
    report = nf.Report()
    article = nf.read(text.encode(), "bibtex", report=report)
    assert nf.plain(article.headline) == "Ferry back"
    assert any(
        "the abbreviations expand to more than a file of this size may hold" in loss.why for loss in report.losses
    )


@pytest.mark.cases(
    ("text", "rules"),
    [
        ('@string{q = "Quay"}\n@article{a, author={Lee, Ann}, title={Ferry}, journal=q, date={2026-11-24}}', []),
        ("@misc{a, title={A}}\n@misc{A, title={B}}", ["unique"]),
        ("@misc{, title={A}}", ["key"]),
        ("@misc{a, title={A", ["entry", "end"]),
        ("@misc{a, title={A} note={B}, url={C} +}", ["entry"]),
        ("@clipping{a, title={A}}", ["type"]),
        ("@misc{a, title={A}, title={B}}", ["twice"]),
        ("@misc{a, title=q}", ["string"]),
        ("@misc{a, year={soon}}", ["date"]),
        ("@article{a, title={A}, journal={Q}, year=2026}", ["required"]),
        ("@article{a, crossref={b}}", []),
        ("A remark.\n@comment{Nothing}\n@misc{a, title={A}}", []),
        ('A remark.\n@string{q = "Quay"}', ["entry"]),
    ],
)
def test_invalid_bibtex(text: str, rules: list[str]) -> None:
    assert [problem.rule for problem in nf.validate(text.encode(), "bibtex")] == rules


@pytest.mark.cases("format", ["bibtex", "csl-json"])
def test_two_versions_of_a_story_have_different_keys(format: str) -> None:
    """Programs treat items with the same ID as one, so the second has a number in its ID, and the loss is reported."""
    called = [
        {"uri": "urn:x:1"},
        {"uri": "urn:x:1"},
        {"uri": "https://example.org/1", "identifiers": [Identifier(value="urn:x:1", kind="id")]},
        {"uri": "newsformat-2"},
    ]
    articles = [nf.Article(headline=f"Ferry {number}\ud800", **article) for number, article in enumerate(called, 1)]
    report = nf.Report()
    written = nf.write(articles, format, report=report)
    assert [problem.rule for problem in nf.validate(written, format) if problem.severity is nf.Severity.ERROR] == []
    back = list(nf.read_all(written, format))
    assert [article.uri for article in back] == ["urn:x:1", "", "https://example.org/1", ""]
    lost = [(loss.what, loss.where) for loss in report.losses if loss.what in {"uri", "identifiers"}]
    assert lost == [("uri", "article 2"), ("identifiers", "article 3"), ("uri", "article 4")]


def test_items_of_csl_json_with_the_same_id() -> None:
    item = {"type": "article-newspaper", "title": "Ferry"}
    problems = nf.validate(json.dumps([item | {"id": 1}, item | {"id": "1"}, item | {"id": "2"}]).encode(), "csl-json")
    assert [(problem.rule, problem.where) for problem in problems] == [("unique", "$[1].id")]


def test_items_of_csl_json_that_a_search_engine_has_found() -> None:
    item = {"type": "article-newspaper", "title": "Ferry", "id": 1}
    hits = [{"_id": str(number), "_source": item | {"id": 1}} for number in range(2)]
    answer = json.dumps({"hits": {"hits": hits}}).encode()
    assert [nf.plain(article.headline) for article in nf.read_all(nf.Source(answer), "csl-json")] == ["Ferry", "Ferry"]
    [problem] = nf.validate(answer, "csl-json")
    assert (problem.rule, problem.where) == ("unique", "$.hits.hits[1]._source.id")


@pytest.mark.cases(
    ("said", "status"),
    [
        ("forthcoming", nf.Status.WITHHELD),
        ("in press", nf.Status.WITHHELD),
        ("draft", nf.Status.WITHHELD),
        ("retracted", nf.Status.CANCELED),
        ("advance online publication", nf.Status.USABLE),
    ],
)
def test_the_status_of_a_reference(said: str, status: nf.Status) -> None:
    documents = {
        "csl-json": f'[{{"id": "a", "type": "article-newspaper", "title": "Ferry", "status": "{said}"}}]',
        "bibtex": f"@article{{a, title = {{Ferry}}, pubstate = {{{said}}}}}",
    }
    for name, document in documents.items():
        article = nf.read(document.encode(), name)
        assert article.status is status
        assert nf.read(nf.write(article, name), name) == article
        for other in nf.Status:
            report = nf.Report()
            changed = evolve(article, status=other)
            assert nf.read(nf.write(changed, name, report=report), name).status is other
            assert [loss.what for loss in report.losses] == [f"foreign.{name}"] * (other is not status)


def test_the_stricter_of_two_statuses_of_a_reference_is_read() -> None:
    report = nf.Report()
    article = nf.read(b"@article{a, pubstate = {inpress}, status = {retracted}}", "bibtex", report=report)
    assert article.status is nf.Status.CANCELED
    told = ["read as withheld: its pubstate is inpress", "read as canceled: its status is retracted"]
    assert [str(remark) for remark in report.remarks] == told


def test_a_status_that_is_not_a_text_is_kept() -> None:
    item = b'[{"id": "a", "type": "article-newspaper", "title": "Ferry", "status": ["draft"]}]'
    assert [part.value for part in nf.read(item, "csl-json").foreign] == ['["draft"]']


def test_the_year_is_written_beside_the_date_as_endnote_needs_it() -> None:
    article = _ris("TI  - A", "DA  - 2026/11/24/09:30:00+03:00")
    assert b"\nPY  - 2026\nDA  - 2026/11/24/09:30:00+03:00\n" in nf.write(article, "ris")
    assert nf.read(nf.write(article, "ris"), "ris") == article


def test_a_year_of_its_own_comes_back_alone() -> None:
    article = _ris("TI  - A", "PY  - 2025", "DA  - 2026/11/24/")
    assert nf.write(article, "ris").count(b"\nPY  - ") == 1
    assert nf.read(nf.write(article, "ris"), "ris") == article


@pytest.mark.cases(
    "title", ["AT&T, Q&A & more", "Less than 5 °C: a<b, x<y>z, <5", "A & <no tag> &copy 2026", "¿Qué? <!-- a -->"]
)
def test_special_characters_in_titles_of_csl_are_written_unescaped(title: str) -> None:
    article = nf.Article(headline=title, summary=title)
    item = json.loads(nf.write(article, "csl-json"))[0]
    assert (item["title"], item["abstract"]) == (title, title)
    assert nf.read(json.dumps([item]).encode(), "csl-json") == article


@pytest.mark.cases("title", ["The tag <b> in use", "R&amp;D", "a &#38; b", "</i> and <jats:p>"])
def test_characters_that_look_like_markup_in_csl_come_back(title: str) -> None:
    report = nf.Report()
    assert nf.plain(nf.read(nf.write(nf.Article(headline=title), "csl-json", report=report)).headline) == title
    assert report.losses == ()


def test_entities_and_tags_of_other_programs_in_csl_are_read() -> None:
    article = _csl(title="Q&amp;A on <i>dhows</i>", abstract="<jats:p>They <jats:italic>sail</jats:italic>.</jats:p>")
    assert nf.plain(article.headline) == "Q&A on dhows"
    assert article.headline[1].marks == (nf.Style.EMPHASIS,)
    assert nf.plain(article.summary) == "They sail."
