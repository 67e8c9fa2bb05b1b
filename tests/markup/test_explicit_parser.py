"""lxml is never called without a parser of ours: another library may have set a default one."""

import ast
from pathlib import Path

import pytest


ROOT = Path(__file__).parents[2]
PARSING = {"fromstring", "XML", "HTML", "parse", "fromstringlist", "XMLID", "iterparse", "XMLPullParser"}
PARSERS = {"XMLParser", "HTMLParser", "XMLPullParser"}
OF_USERS = "src/newsformat/markup/_schema/_files.py"  # schemas of their own, with a resolver that refuses all else
OWN_PARSERS = {"iterparse", "XMLPullParser"}  # parsers themselves: their own arguments must be safe


def calls(source, *words):
    """Yield the calls in *source*; none if it has none of *words*, as most have none: to parse it takes a while."""
    if any(word in source for word in words):
        yield from (node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Call))


def sources():
    """Yield the path of each module, from the root, and its text."""
    for folder in ("src", "plugins"):
        for path in sorted((ROOT / folder).rglob("*.py")):
            yield path.relative_to(ROOT).as_posix(), path.read_text(encoding="utf-8")


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


def parsers(source):
    """Yield the calls in *source* that make a parser of lxml."""
    made = (call for call in calls(source, *PARSERS) if isinstance(call.func, ast.Attribute))
    yield from (call for call in made if call.func.attr in PARSERS)


def test_every_call_has_a_parser():
    assert [f"{path}:{line}" for path, source in sources() for line in unsafe_calls(source)] == []


def test_every_parser_is_hardened():
    made = [(path, call) for path, source in sources() for call in parsers(source)]
    bare = {path for path, call in made if not is_hardened(call)}
    assert {path for path, _ in made} - bare
    assert bare == {OF_USERS}


def test_nobody_asks_lxml_to_load_dtds():
    found = [(path, call) for path, source in sources() for call in calls(source, "collect_ids")]
    names = [path for path, call in found if "collect_ids" in {keyword.arg for keyword in call.keywords}]
    assert names == []  # set to false, it loads external DTDs (lxml 6.1)


def test_there_are_sources():
    assert "src/newsformat/markup/xml.py" in {path for path, _ in sources()}


@pytest.mark.cases(
    "call", ["etree.fromstring(data)", "etree.parse(file)", "etree.XML(b'')", "etree.iterparse(file)", "etree.HTML(s)"]
)
def test_a_forgotten_parser_is_found(call):
    assert list(unsafe_calls(f"from lxml import etree\n{call}\n")) == [2]


@pytest.mark.cases(
    "call",
    ["etree.fromstring(data, parser)", "etree.parse(file, parser=parser)", "etree.XMLPullParser(**HARDENED)"],
)
def test_a_given_parser_is_seen(call):
    assert list(unsafe_calls(f"from lxml import etree\n{call}\n")) == []
