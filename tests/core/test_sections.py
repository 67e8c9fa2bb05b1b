"""The transform that puts stories into the sections of a site."""

import os

import pytest

import newsformat as nf
from newsformat import Article, Concept


TABLE = """
default = "News"

[sections]
Sport = ["medtop:20000822", "subj:15*", "SPO"]

[sections.Economy]
code = "economy"
subjects = ["http://cv.example/topic/4", "money"]
"""
SPORT, NEWS = Concept(name="Sport", kind="section"), Concept(name="News", kind="section")
ECONOMY = Concept(name="Economy", kind="section", code="economy")
RED = Concept(name="Red")


@pytest.fixture
def table(tmp_path):
    """Return a function that writes a table and returns the name of the transform."""

    def write(text=TABLE):
        path = tmp_path / "sections.toml"
        path.write_text(text, "utf-8")
        return f"sections={path}"

    return write


@pytest.mark.parametrize(
    ("said", "sections"),
    [
        ({"subjects": [Concept(scheme="medtop", code="20000822")]}, [SPORT]),
        ({"subjects": [Concept(scheme="subj", code="15054000")]}, [SPORT]),
        ({"subjects": [Concept(code="spo")]}, [SPORT]),
        ({"services": [Concept(code="spo", name="Sports desk")]}, [SPORT]),
        ({"subjects": [Concept(uri="http://cv.example/topic/4")]}, [ECONOMY]),
        ({"keywords": ["Money"]}, [ECONOMY]),
        ({"subjects": [Concept(name="money")], "services": [Concept(name="SPO")]}, [SPORT, ECONOMY]),
        ({"subjects": [Concept(scheme="medtop", code="1500")]}, [NEWS]),
        ({"subjects": [Concept(name="spot")]}, [NEWS]),
        ({}, [NEWS]),
    ],
)
def test_a_subject_service_or_keyword_means_a_section(table, said, sections):
    (article,) = nf.transformed(Article(**said), table())
    assert article.subjects == (*sections, *said.get("subjects", ()))


def test_sections_come_first_and_once(table):
    given = Article(subjects=[RED, SPORT, Concept(code="spo")])
    (once,) = nf.transformed(given, table())
    assert once.subjects == (SPORT, RED, Concept(code="spo"))
    assert list(nf.transformed(once, table())) == [once]


def test_other_subjects_can_be_left_out(table):
    (article,) = nf.transformed(Article(subjects=[RED, Concept(code="spo")]), table(f"only = true\n{TABLE}"))
    assert article.subjects == (SPORT,)


def test_a_default_may_be_one_of_the_sections_and_need_not_be(table):
    (article,) = nf.transformed(Article(), table(TABLE.replace('"News"', '"Economy"')))
    assert article.subjects == (ECONOMY,)
    (article,) = nf.transformed(Article(subjects=[RED]), table(TABLE.replace('default = "News"', "")))
    assert article.subjects == (RED,)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("Sport = 15*", "is not TOML: .*line 1"),
        ("default = 'News'", r"has no \[sections\]"),
        ("[section]\nSport = ['a']", "there is no 'section' here .did you mean 'sections'"),
        ("only = 'yes'\n[sections]\nSport = ['a']", "only must be true or false, not 'yes'"),
        ("[sections]\nSport = 'a'", "the section 'Sport': subjects must be a list of strings, not 'a'"),
        ("[sections]\nSport = [15]", "the section 'Sport': subjects must be strings"),
        ("[sections.Sport]\nsubject = ['a']", "the section 'Sport': there is no 'subject' here .did you mean"),
    ],
)
def test_a_wrong_table_is_refused_with_what_is_wrong(table, text, message):
    with pytest.raises(nf.OptionError, match=rf"sections=.*sections\.toml: {message}"):
        nf.transformed(Article(), table(text))


@pytest.mark.cases("name", ["sections=no-such.toml", "sections=."])
def test_a_table_that_cannot_be_read_is_refused(name):
    with pytest.raises(nf.OptionError, match=f"{name}: cannot be read"):
        nf.transformed(Article(), name)


def test_a_table_that_was_changed_is_read_again(table):
    name = table()
    assert next(nf.transformed(Article(), name)).subjects == (NEWS,)
    path = name.partition("=")[2]
    table(TABLE.replace('"News"', '"Sport"'))
    os.utime(path, ns=(0, 0))
    assert next(nf.transformed(Article(), name)).subjects == (SPORT,)


def test_it_needs_a_table():
    with pytest.raises(nf.OptionError, match="the transform sections needs a value"):
        nf.transformed(Article(), "sections")
