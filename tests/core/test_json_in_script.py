"""JSON that a script hands to a function, keeps in a variable, or hides from other sites."""

import time

import pytest

import newsformat as nf


FEED = '{"version": "https://jsonfeed.org/version/1.1",\n "items": [{"id": "1", "title": "Ferry (late);", "content_text": "a"}]}'


@pytest.mark.cases(
    ("before", "behind"),
    [
        ("cb(", ");"),
        ("/**/jQuery1_2.cb(", ") ;\n"),
        ("/**/ typeof cb === 'function' && cb(", ");"),
        ("cb && cb(", ")"),
        (")]}',\n", ""),
        (")]}'\n\n", "\n"),
        ("])}while(1);</x>", ""),
        ("while(1);", ""),
        ("for (;;);", ""),
        ("throw 1; < don't be evil' >", ""),
        ("\ufeffvar feed = ", ";"),
        ("window.__DATA__=", ""),
        ('window["__DATA__"] = ', ";\n"),
        ("/* of a module */\nexport default (", ");\n"),
        ("(", ")"),
    ],
)
def test_json_in_a_script_is_read_without_that(before, behind):
    report = nf.Report()
    script = (before + FEED + behind).encode()
    assert nf.detect(script)[0].format == "json-feed"
    assert nf.plain(nf.read(script, report=report).headline) == "Ferry (late);"
    assert [str(remark) for remark in report.remarks] == [
        f"1: what makes a script of the JSON is left out: {' '.join(before.lstrip(chr(0xFEFF)).split())}"
    ]
    assert not [problem for problem in nf.validate(script) if problem.rule == "json"]


@pytest.mark.cases("encoding", ["utf-16", "utf-32"])
def test_so_it_is_in_other_encodings(encoding):
    script = f"cb({FEED});".encode(encoding)
    assert nf.detect(script)[0].format == "json-feed"
    assert nf.plain(nf.read(script).headline) == "Ferry (late);"


@pytest.mark.cases(
    ("script", "message"),
    [
        (f"cb({FEED}{' ' * 9000}); go();", "2:9072: not JSON: trailing characters"),
        (f"cb({FEED[:-1]},}});", "2:72: not JSON: "),
        (f")]}}'\n{FEED[:-3]}", "3:69: not JSON: "),
    ],
)
def test_what_is_wrong_in_it_keeps_its_place(script, message):
    with pytest.raises(nf.ReadError) as raised:
        nf.read(script.encode(), "json-feed")
    assert str(raised.value).startswith(message)


@pytest.mark.cases(
    "text",
    [
        "Score = [1, 2]",
        "See (the {draft})",
        "f({draft: 1});",
        "def go():\n  pass",
        "a" * 9000 + "({",
        "/*" + "*" * 9000,
    ],
)
def test_other_texts_are_none(text):
    begin = time.process_time()
    assert nf.detect(text.encode())[0].format == "text"
    assert time.process_time() - begin < 1


def test_json_in_a_script_in_no_known_format_is_no_text():
    with pytest.raises(nf.UnknownFormat, match="it is JSON"):
        nf.read(b'cb({"colour": "red"});')


@pytest.mark.cases("format", ["text", "markdown"])
def test_where_text_is_asked_for_it_is_text(format):
    report = nf.Report()
    article = nf.read(b'x = {"colour": "red"}', format, report=report)
    assert f"{nf.plain(article.headline)}{article.text}".strip() == 'x = {"colour": "red"}'
    assert not [remark for remark in report.remarks if "script" in remark.message]
