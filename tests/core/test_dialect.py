"""Dialects: files of data, and which one a document is in."""

import re
import sys
from types import ModuleType

import pytest

import newsformat as nf
from newsformat._registry import Registry
from newsformat.markup.dates import TimeZones
from newsformat.plugin import Dialect, dialects_in, hookimpl


FILE = """
format = "wire"
title = "Acme"

[detect]
source = ["AC", "ACM"]

[fields]
slugline = "slug"
"""


def _registry(*dialects):
    @hookimpl
    def newsformat_dialects():
        return dialects

    module = ModuleType("plugin")
    module.newsformat_dialects = newsformat_dialects
    return Registry.of({"plugin": module})


def test_a_file_is_a_dialect():
    assert Dialect.parse(FILE, "acme") == Dialect(
        name="acme", format="wire", title="Acme", detect={"source": ("AC", "ACM")}, fields={"slugline": "slug"}
    )


WRONG = {
    "no TOML": ("format = ", "the dialect acme: Invalid value (at end of document)"),
    "a number of too many digits": (f"format = {'1' * 5000}", "the dialect acme: Exceeds the limit"),
    "arrays without end": (f"format = {'[' * 5000}", "the dialect acme: "),
    "no format": ("title = 'x'", "the dialect acme: it names no format"),
    "a number": ("format = 1", "the dialect acme: format cannot be 1;"),
    "a key that is none": ("format = 'x'\nfeilds = {}", "the dialect acme: feilds cannot be {};"),
    "a value that is a number": ("format = 'x'\n[fields]\na = 1", "the dialect acme: fields cannot be {'a': 1};"),
    "a list of numbers": ("format = 'x'\n[detect]\na = [1]", "the dialect acme: detect cannot be {'a': [1]};"),
}


@pytest.mark.cases(("text", "message"), WRONG.values(), ids=WRONG)
def test_what_is_no_dialect_is_said_in_one_line(text, message):
    with pytest.raises(nf.PluginError, match="^" + re.escape(message)):
        Dialect.parse(text, "acme")


def test_the_dialects_of_a_package_are_the_files_in_its_folder(tmp_path, monkeypatch):
    folder = tmp_path / "wires" / "_dialects"
    folder.mkdir(parents=True)
    (tmp_path / "wires" / "__init__.py").touch()
    (folder / "beta.toml").write_text(FILE)
    (folder / "alpha.toml").write_text(FILE)
    (folder / "notes.txt").write_text("no dialect")
    monkeypatch.syspath_prepend(tmp_path)
    try:
        assert [dialect.name for dialect in dialects_in("wires")] == ["alpha", "beta"]
    finally:
        sys.modules.pop("wires", None)


def test_a_package_without_the_folder_is_said_to_be_so():
    with pytest.raises(nf.PluginError, match="there is no folder _dialects in email; if it is in the sources, it was"):
        list(dialects_in("email"))


PLAIN = Dialect(name="plain", format="wire", detect={"source": "AC"})
RICH = Dialect(name="rich", format="wire", detect={"source": "AC", "desk": "sport"})
ASKED = Dialect(name="asked", format="wire")
OTHER = Dialect(name="plain", format="other", detect={"source": "AC"})


@pytest.mark.cases(
    ("wanted", "facts", "name"),
    [
        ("auto", {"source": "AC"}, "plain"),
        ("auto", {"source": "AC", "desk": "sport"}, "rich"),
        ("auto", {"source": "ZZ", "desk": "sport"}, None),
        ("none", {"source": "AC"}, None),
        ("asked", {"source": "AC"}, "asked"),
        ("rich", {}, "rich"),
    ],
)
def test_the_dialect_of_a_document_is_the_one_with_the_most_signs_or_the_one_asked_for(wanted, facts, name):
    found = _registry(PLAIN, RICH, ASKED, OTHER).dialect("wire", wanted, lambda key: facts.get(key, ""))
    assert (found and found.name) == name


@pytest.mark.cases(
    ("values", "said", "fits"),
    [
        ("Acme", "ACME", True),
        ("Straße", "STRASSE", True),
        ("Acme", "Acme Press", False),
        ("Acme*", "ACME Press", True),
        ("Acme*", "Acme", True),
        ("Acme*", "The Acme", False),
        ("*", "anything", True),
        ("*", "", False),
        ("*", (), False),
        (r"$\*", "$*", True),
        (r"$\*", "$:", False),
        ("a*b", "a*b", True),
        ("a*b", "axb", False),
        (("AC", "ACM*"), ("", "other", "acme"), True),
        (("AC", "ACM*"), ("a", "c"), False),
        ((), "AC", False),
    ],
)
def test_a_sign_is_one_of_its_values_whatever_the_case_or_begins_as_one_with_a_star(values, said, fits):
    assert Dialect(name="one", format="wire", detect={"source": values}).fits({"source": said}.get) is fits


def test_all_signs_of_a_dialect_must_hold():
    assert RICH.fits({"source": "AC", "desk": ["news", "sport"]}.get)
    assert not RICH.fits({"source": "AC", "desk": ["news"]}.get)


def test_a_document_is_asked_for_each_sign_once_however_many_dialects_have_it():
    asked = []

    def said(sign):
        asked.append(sign)
        return {"source": "AC", "desk": "news"}[sign]

    assert _registry(PLAIN, RICH).dialect("wire", "auto", said) is PLAIN
    assert asked == ["source", "desk"]


def test_a_dialect_that_there_is_not_is_an_error_that_names_those_that_there_are():
    with pytest.raises(
        nf.OptionError, match=r"no dialect 'plian' of wire \(did you mean 'plain'\?\); available: auto, no"
    ):
        _registry(PLAIN, RICH).dialect("wire", "plian", lambda _: ())


def test_the_report_knows_the_dialect_also_of_a_part():
    whole, part = nf.Report(), nf.Report(heard=False)
    assert whole.dialect == ""
    PLAIN.check({}, part)
    whole.add(part)
    whole.add(nf.Report())
    assert whole.dialect == "plain"


def test_a_dialect_of_another_format_is_pointed_out():
    with pytest.raises(nf.OptionError, match="no dialect 'plain' of wires, but one of wire; available: "):
        _registry(PLAIN).dialect("wires", "plain", lambda _: ())


def test_an_option_of_this_name_that_is_no_string_means_something_else():
    _registry(PLAIN).check_dialect(["plain", "rich"], "wire")


@pytest.mark.cases("name", ["", "Acme", "acme news", 5])
def test_a_dialect_can_be_asked_for_by_its_name(name):
    with pytest.raises(ValueError, match="the name of a dialect must be lowercase letters, digits and hyphens, not"):
        Dialect(name=name, format="wire")


def test_tables_of_a_dialect_are_tables():
    with pytest.raises(TypeError, match="a table of a dialect is a mapping, not str"):
        Dialect(name="acme", format="wire", detect="AC")


def test_all_dialects_are_in_order_of_formats_and_names():
    assert _registry(RICH, PLAIN, OTHER).dialects == (OTHER, PLAIN, RICH)


@pytest.mark.cases("wanted", ["plain", "auto"])
def test_of_two_dialects_of_one_name_neither_is_used_and_they_stop_no_other(wanted):
    registry = _registry(PLAIN, Dialect(name="plain", format="wire"), ASKED, OTHER)
    with pytest.raises(nf.PluginError, match="brings the dialect wire/plain twice; set NEWSFORMAT_DISABLE to"):
        registry.dialect("wire", wanted, lambda _: "AC")
    assert registry.dialect("wire", "asked", lambda _: "AC") is ASKED
    assert registry.dialect("wire", "auto", lambda _: "AP") is None
    assert registry.dialect("other", "auto", lambda _: "AC") is OTHER


KNOWN = {"language": (), "role/*": {"slug", "title"}, "*]": {"summary"}, "dates": TimeZones()}


@pytest.mark.cases(
    ("fields", "remarks"),
    [
        ({"language": "whatever", "role/x": ["slug", "title"], "a[b]": "summary"}, []),
        (
            {"role/x": ["slug", "slugg"]},
            ["the dialect acme: wire has no 'slugg' for 'role/x'; did you mean 'slug'?"],
        ),
        ({"a[b]": "slug"}, ["the dialect acme: wire has no 'slug' for 'a[b]'"]),
        ({"dates": "Africa/Nairobi"}, []),
        (
            {"dates": "Africa/Nairobbi"},
            ["the dialect acme: wire has no 'Africa/Nairobbi' for 'dates'; did you mean 'Africa/Nairobi'?"],
        ),
        ({"langauge": "de"}, ["the dialect acme: wire has no field 'langauge'; did you mean 'language'?"]),
    ],
)
def test_fields_that_the_format_does_not_know_are_said(fields, remarks):
    report = nf.Report()
    Dialect(name="acme", format="wire", fields=fields).check(KNOWN, report)
    assert [remark.message for remark in report.remarks] == remarks


def test_every_document_is_told_the_same_and_what_is_known_may_be_another():
    dialect = Dialect(name="acme", format="wire", fields={"language": "de", "xyz": "title"})

    def said(known):
        report = nf.Report()
        dialect.check(known, report)
        return [remark.message for remark in report.remarks]

    assert said(KNOWN) == said(KNOWN) == ["the dialect acme: wire has no field 'xyz'"]
    assert said({"xyz": ()}) == ["the dialect acme: wire has no field 'language'"]
    assert said(KNOWN) == ["the dialect acme: wire has no field 'xyz'"]
