"""lxml is never called without a parser of ours: another library may have set a default one."""

import ast
from pathlib import Path

import pytest


ROOT = Path(__file__).parents[2]
PARSING = {"fromstring", "XML", "HTML", "parse", "fromstringlist", "XMLID", "iterparse", "XMLPullParser"}
PARSERS = {"XMLParser", "HTMLParser", "XMLPullParser"}
OWN_PARSERS = {"iterparse", "XMLPullParser"}  # parsers themselves: their own arguments must be safe


def calls(source, *words):
    """Yield the calls in *source*; none if it has none of *words*, as most have none: to parse it takes a while."""
    if any(word in source for word in words):
        yield from (node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Call))


def unsafe_calls(source):
    """Yield the lines that call lxml without an explicit, safe parser."""
    for node in calls(source, "lxml"):
        if not isinstance(node.func, ast.Attribute):
            continue
        owner, name = node.func.value, node.func.attr
        if not (isinstance(owner, ast.Name) and owner.id == "etree" and name in PARSING):
            continue
        given = is_hardened(node) if name in OWN_PARSERS else "parser" in {keyword.arg for keyword in node.keywords}
        if not given and (name in OWN_PARSERS or len(node.args) < 2):
            yield node.lineno


def is_hardened(call):
    return any(keyword.arg is None and ast.unparse(keyword.value) == "HARDENED" for keyword in call.keywords)


SOURCES = sorted([*(ROOT / "src").rglob("*.py"), *(ROOT / "plugins").rglob("*.py")])


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_every_call_has_a_parser(path):
    assert list(unsafe_calls(path.read_text(encoding="utf-8"))) == []


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_every_parser_is_hardened(path):
    if path.match("markup/_schema/_files.py"):  # schemas of the user's own, with a resolver that refuses all else
        return
    made = [call for call in calls(path.read_text(encoding="utf-8"), *PARSERS) if isinstance(call.func, ast.Attribute)]
    parsers = [call for call in made if call.func.attr in PARSERS]
    assert [call.lineno for call in parsers if not is_hardened(call)] == []


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_nobody_asks_lxml_to_load_dtds(path):
    found = calls(path.read_text(encoding="utf-8"), "collect_ids")
    names = {keyword.arg for call in found for keyword in call.keywords}
    assert "collect_ids" not in names  # set to false, it loads external DTDs (lxml 6.1)


def test_there_are_sources():
    assert any(path.match("markup/xml.py") for path in SOURCES)


@pytest.mark.parametrize(
    "call", ["etree.fromstring(data)", "etree.parse(file)", "etree.XML(b'')", "etree.iterparse(file)", "etree.HTML(s)"]
)
def test_a_forgotten_parser_is_found(call):
    assert list(unsafe_calls(f"from lxml import etree\n{call}\n")) == [2]


@pytest.mark.parametrize(
    "call",
    ["etree.fromstring(data, parser)", "etree.parse(file, parser=parser)", "etree.XMLPullParser(**HARDENED)"],
)
def test_a_given_parser_is_seen(call):
    assert list(unsafe_calls(f"from lxml import etree\n{call}\n")) == []
