"""Schemas come from the folder that is named, say where what is wrong, and make nothing be fetched."""

from __future__ import annotations

import socket
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import jsonschema_rs
import pytest

from newsformat import Layer, OptionError, Problem, ReadError
from newsformat.markup.json import json_path, places
from newsformat.markup.schema import dtd_problems, json_problems, xsd_problems
from newsformat.markup.xml import parse, path_of


XSD = """<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:x" elementFormDefault="qualified">
{}<xs:element name="story"><xs:complexType><xs:sequence>
<xs:element name="head" type="xs:string"/><xs:element name="day" type="xs:date" minOccurs="0" maxOccurs="9"/>
<xs:any namespace="##other" minOccurs="0"/>
</xs:sequence></xs:complexType></xs:element></xs:schema>"""
EXTRA = """<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:extra">
<xs:element name="extra" type="xs:int"/></xs:schema>"""
DTD = "<!ELEMENT story (head, day*)><!ELEMENT head (#PCDATA)><!ELEMENT day (#PCDATA)>"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    place = tmp_path / "schemas"
    place.mkdir()
    return place


def put(folder: Path, **files: str) -> str:
    for name, content in files.items():
        path = folder / name.replace("__", "/").replace("_", ".")
        path.parent.mkdir(exist_ok=True, parents=True)
        path.write_text(content, encoding="utf-8")
    return str(folder)


def story(inside: str, space: str = ' xmlns="urn:x"') -> bytes:
    return f"<story{space}>\n{inside}\n</story>".encode()


# XML Schema -------------------------------------------------------------------


def test_a_problem_has_rule_line_and_path(folder: Path) -> None:
    root = parse(story("<head/>\n<day>2026-01-01</day><day>2026-13-01</day>"))
    assert list(xsd_problems(root, put(folder, x_xsd=XSD.format("")))) == [
        Problem(
            "cvc-datatype-valid.1.2.1",
            "Element 'day': '2026-13-01' is not a valid value of the atomic type 'xs:date'.",
            line=3,
            where="/story/day[2]",
            layer=Layer.SCHEMA,
        )
    ]


def test_what_is_valid_has_no_problems(folder: Path) -> None:
    assert list(xsd_problems(parse(story("<head/>")), put(folder, x_xsd=XSD.format("")))) == []


def test_a_part_of_a_document_can_be_validated(folder: Path) -> None:
    root = parse(b"<news>" + story("<day/>") + b"</news>")
    (problem,) = xsd_problems(root[0], put(folder, x_xsd=XSD.format("")))
    assert (problem.rule, problem.where) == ("element-content", "/news/story/day")


def test_a_file_can_be_named(folder: Path) -> None:
    put(folder, x_xsd=XSD.format(""), broken_xsd="<")
    assert list(xsd_problems(parse(story("<head/>")), str(folder / "x.xsd"))) == []


def test_the_preferred_one_of_several_is_taken(folder: Path) -> None:
    older = XSD.format("").replace('name="head"', 'name="title"')
    put(folder, **{"2.3__x_xsd": older, "2.35__x_xsd": XSD.format("")})
    assert list(xsd_problems(parse(story("<title/>")), str(folder), prefer=["2.3"])) == []
    assert list(xsd_problems(parse(story("<head/>")), str(folder), prefer=["2.35"])) == []


def test_a_schema_of_another_namespace_beside_it_is_used(folder: Path) -> None:
    root = parse(story('<head/><e:extra xmlns:e="urn:extra">x</e:extra>'))
    place = put(folder, x_xsd=XSD.format(""), extra_xsd=EXTRA)
    assert [problem.rule for problem in xsd_problems(root, place)] == ["cvc-datatype-valid.1.2.1"]


def test_one_beside_it_that_is_broken_does_no_harm(folder: Path) -> None:
    other = EXTRA.replace("xs:int", "nix")
    assert list(xsd_problems(parse(story("<head/>")), put(folder, x_xsd=XSD.format(""), extra_xsd=other))) == []


INCLUDE = '<xs:include schemaLocation="{}"/>'
PART = '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:x"><xs:element name="part"/></xs:schema>'


@pytest.mark.parametrize("where", ["part.xsd", "http://example.com/2026/part.xsd", "lib/part.xsd"])
def test_what_it_includes_is_found_in_the_folder(folder: Path, where: str) -> None:
    place = put(
        folder, x_xsd=XSD.format(INCLUDE.format(where)), **{"lib__part_xsd" if "lib" in where else "part_xsd": PART}
    )
    assert list(xsd_problems(parse(story("<head/>")), place)) == []
    assert list(xsd_problems(parse(b'<part xmlns="urn:x"/>'), place)) == []


@pytest.mark.parametrize("where", ["../part.xsd", "http://example.com/nix.xsd", "file:///etc/hostname"])
def test_what_is_not_in_the_folder_is_not_read(folder: Path, where: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(socket, "socket", None)
    put(folder.parent, part_xsd=PART)
    root = parse(story("<head/>"))
    with pytest.raises(OptionError, match="nothing is fetched") as caught:
        list(xsd_problems(root, put(folder, x_xsd=XSD.format(INCLUDE.format(where)))))
    assert where.rpartition("/")[2] in str(caught.value)


REFUSED = {
    "nothing there": ({}, r"holds no file \*\.xsd"),
    "another namespace": ({"x_xsd": EXTRA}, "no XSD there declares the element story in the namespace urn:x"),
    "no XML": ({"x_xsd": "<"}, "is not well-formed"),
    "no schema": ({"x_xsd": XSD.format("").replace("xs:date", "xs:nix")}, "x.xsd: .*nix"),
}


@pytest.mark.parametrize(("files", "message"), REFUSED.values(), ids=REFUSED)
def test_a_folder_without_the_schema_is_an_option_error(folder: Path, files: dict[str, str], message: str) -> None:
    with pytest.raises(OptionError, match=message):
        list(xsd_problems(parse(story("<head/>")), put(folder, **files)))


@pytest.mark.cases("name", ["nix", "x" * 3000])
def test_no_such_folder(name: str) -> None:
    with pytest.raises(OptionError, match="there is no such file or folder"):
        list(xsd_problems(parse(story("")), name))


def test_a_changed_schema_is_read_again(folder: Path) -> None:
    root = parse(story("<title/>"))
    assert list(xsd_problems(root, put(folder, x_xsd=XSD.format(""))))
    assert list(xsd_problems(root, put(folder, x_xsd=XSD.format("").replace('name="head"', 'name="title"')))) == []


def test_a_document_cannot_bring_its_own_schema(folder: Path) -> None:
    secret = put(folder.parent, secret_xsd=XSD.format(""))
    hint = f'xmlns:i="http://www.w3.org/2001/XMLSchema-instance" i:schemaLocation="urn:x {secret}/secret.xsd"'
    with pytest.raises(OptionError):
        list(xsd_problems(parse(story("<head/>", f' xmlns="urn:x" {hint}')), put(folder, extra_xsd=EXTRA)))


def test_very_many_children_are_refused_rather_than_examined_for_ever(folder: Path) -> None:
    root = parse(story("<day x='1'/>" * 20_001))
    with pytest.raises(ReadError, match="more than 20000 children"):
        list(xsd_problems(root, put(folder, x_xsd=XSD.format(""))))


# DTDs -------------------------------------------------------------------------


def test_a_dtd(folder: Path) -> None:
    root = parse(story("<head/>\n<day a='1'/><foot/>", ""))
    problems = list(dtd_problems(root, put(folder, x_dtd=DTD)))
    assert [(problem.rule, problem.line, problem.where) for problem in problems] == [
        ("dtd-content-model", 1, "/story"),
        ("dtd-unknown-attribute", 3, "/story/day"),
        ("dtd-unknown-elem", 3, "/story/foot"),
    ]
    assert all(problem.layer is Layer.SCHEMA for problem in problems)


def test_parameter_entities_are_found_in_the_folder_only(folder: Path) -> None:
    whole = '<!ENTITY % days PUBLIC "-//X//D" "http://example.com/days.mod">%days;<!ELEMENT story (head, day*)>'
    rest = "<!ELEMENT head (#PCDATA)><!ELEMENT day (#PCDATA)>"
    root = parse(story("<head/>", ""))
    with pytest.raises(OptionError, match=r"days\.mod, which is not in that folder"):
        list(dtd_problems(root, put(folder, x_dtd=whole)))
    assert list(dtd_problems(root, put(folder, x_dtd=f"{whole} ", days_mod=rest))) == []


def test_no_dtd_of_the_root(folder: Path) -> None:
    with pytest.raises(OptionError, match="no DTD there declares the element tale"):
        list(dtd_problems(parse(b"<tale/>"), put(folder, x_dtd=DTD)))
    with pytest.raises(OptionError, match="is not a sound DTD"):
        list(dtd_problems(parse(b"<tale/>"), put(folder, x_dtd="<!ELEMENT")))


# JSON Schema ------------------------------------------------------------------


SCHEMA = """{"$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "urn:x", "type": "object",
"properties": {"days": {"items": {"$ref": "http://example.com/day.json"}}}}"""
DAY = '{"$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "http://example.com/day.json", "type": "integer"}'


def test_a_json_schema(folder: Path) -> None:
    place = put(folder, a_json=DAY, x_json=SCHEMA, readme_json="no JSON")
    text = '{"days": [1,\n 2,\n   "three"]}'
    assert list(json_problems(text, place, fits=lambda one: one.get("$id") == "urn:x")) == [
        Problem("type", '"three" is not of type "integer"', 3, 4, "$.days[2]", Layer.SCHEMA)
    ]
    assert list(json_problems(text.replace('"three"', "3"), str(folder / "x.json"))) == []


def test_what_a_json_schema_refers_to_is_not_fetched(folder: Path) -> None:
    with pytest.raises(OptionError, match=r"needs http://example\.com/day\.json.*nothing is fetched"):
        list(json_problems("{}", put(folder, x_json=SCHEMA)))


def test_no_json_schema_that_fits(folder: Path) -> None:
    with pytest.raises(OptionError, match="no JSON Schema there fits"):
        list(json_problems("{}", put(folder, x_json=SCHEMA), fits=lambda _: False))
    with pytest.raises(OptionError, match="nix"):
        list(json_problems("{}", put(folder, x_json=SCHEMA.replace('"object"', '"nix"'))))


@pytest.mark.parametrize("text", ["", "{", "[" * 100_000, '{"a": ' * 300 + "1" + "}" * 300])
def test_what_cannot_be_held_against_it_is_a_read_error(folder: Path, text: str) -> None:
    with pytest.raises(ReadError):
        list(json_problems(text, put(folder, x_json=DAY)))


def test_without_the_package_it_says_what_to_install(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "jsonschema_rs", None)
    with pytest.raises(OptionError, match=r"pip install 'newsformat\[validate\]'"):
        list(json_problems("{}", put(folder, x_json=SCHEMA)))


def test_a_json_schema_is_compiled_once_for_all_documents_until_a_file_changes(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = put(folder, x_json=SCHEMA, day_json=DAY)
    compiled = []
    make = jsonschema_rs.validator_for

    def counted(schema: dict[str, object], **others: Any) -> Any:
        compiled.append(schema["$id"])
        return make(schema, **others)

    monkeypatch.setattr(jsonschema_rs, "validator_for", counted)

    def rules(text: str) -> list[str]:
        return [problem.rule for problem in json_problems(text, place, fits=lambda one: one["$id"] == "urn:x")]

    assert [rules('{"days": [1]}'), rules('{"days": ["x"]}'), len(compiled)] == [[], ["type"], 1]
    put(folder, day_json=DAY.replace("integer", "string"))
    assert [rules('{"days": [1]}'), rules('{"days": ["x"]}'), len(compiled)] == [["type"], [], 2]


# Files that are none ----------------------------------------------------------


@pytest.mark.parametrize(
    ("suffix", "problems"),
    [
        ("xsd", lambda place: xsd_problems(parse(b"<a/>"), place)),
        ("dtd", lambda place: dtd_problems(parse(b"<a/>"), place)),
        ("json", lambda place: json_problems("{}", place)),
    ],
)
def test_a_link_to_nothing_is_no_schema(
    folder: Path, suffix: str, problems: Callable[[str], Iterator[Problem]]
) -> None:
    (folder / f"a.{suffix}").symlink_to(folder / "nothing")
    with pytest.raises(OptionError, match=f"schema={folder}"):
        list(problems(str(folder)))


# Places -----------------------------------------------------------------------


TEXT = '{"a": [1, {"b\\"": "x:{[,"}, []],\n "a b": {}, "c": -1.5e3}'
PLACES = {
    (): (1, 1),
    ("a",): (1, 7),
    ("a", 0): (1, 8),
    ("a", 1, 'b"'): (1, 19),
    ("a", 2): (1, 29),
    ("a b",): (2, 9),
    ("c",): (2, 18),
    ("nix",): (1, 1),
}


@pytest.mark.cases(("path", "place"), PLACES.items(), ids=map(str, PLACES))
def test_places_in_json(path: tuple[str | int, ...], place: tuple[int, int]) -> None:
    assert places(TEXT, [path]) == [place]


def test_several_places_at_once() -> None:
    assert places(TEXT, [*PLACES, ("c",)]) == [*PLACES.values(), (2, 18)]


def test_a_path_is_shown_as_json_path() -> None:
    assert json_path(["a", 0, "b c", "é"]) == '$.a[0]["b c"]["é"]'


def test_a_path_in_xml() -> None:
    root = parse(b"<a xmlns='urn:x'><b/><b><c/></b><!-- --><d/></a>")
    assert [path_of(element) for element in root.iter("{*}*")] == ["/a", "/a/b[1]", "/a/b[2]", "/a/b[2]/c", "/a/d"]


def test_of_a_crowd_only_the_first_are_numbered() -> None:
    paths = [path_of(element) for element in parse(b"<a>" + b"<b/>" * 258 + b"</a>")]
    assert paths[254:] == ["/a/b[255]", "/a/b[256]", "/a/b", "/a/b"]
