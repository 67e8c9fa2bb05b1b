"""The transforms that name codes, and add codes, by a vocabulary."""

from __future__ import annotations

import json

import pytest

import newsformat as nf
from newsformat import Article, Association, Concept


TOPIC, OLD = "http://cv.iptc.org/newscodes/mediatopic/", "http://cv.iptc.org/newscodes/subjectcode/"
KNOWLEDGE = f"""\
<knowledgeItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:acme:vocabulary" xml:lang="en">
  <catalog><scheme alias="top" uri="http://cv.acme.example/topic/"/></catalog>
  <conceptSet>
    <concept>
      <conceptId qcode="top:locks"/>
      <name>locks and <i>weirs</i></name>
      <name xml:lang="de">Schleusen</name>
      <sameAs qcode="old:17"/>
      <related rel="skos:exactMatch" uri="{OLD}04099000"/>
      <related rel="skos:broadMatch" uri="{OLD}04000000"/>
    </concept>
    <concept><conceptId uri="http://cv.acme.example/topic/ferries"/><name xml:lang="fr">bacs</name></concept>
    <concept><conceptId qcode="top:nameless"/></concept>
    <concept/>
  </conceptSet>
</knowledgeItem>
"""
NEWSCODES = {
    "conceptSet": [
        {
            "uri": f"{TOPIC}20009999",
            "qcode": "medtop:20009999",
            "prefLabel": {"en-GB": "inland shipping", "de": " Binnen-\nschifffahrt "},
            "exactMatch": [f"https{OLD[4:]}04099000", "http://wiki.example/Q1"],
        },
        {"uri": f"{TOPIC}20009998", "prefLabel": {"ar": "عبارات"}, "exactMatch": "not a list"},
        {"qcode": 7, "prefLabel": ["no names"]},
        "no concept",
    ]
}
LOCKS = Concept(scheme="top", code="locks", uri="http://cv.acme.example/topic/locks")
SHIPPING = Concept(scheme="medtop", code="20009999", uri=f"{TOPIC}20009999", name="inland shipping")


@pytest.fixture
def xml(tmp_path):
    """Return the path of a knowledge item."""
    path = tmp_path / "topics.xml"
    path.write_text(KNOWLEDGE, "utf-8")
    return path


@pytest.fixture
def newscodes(tmp_path):
    """Return the path of NewsCodes in JSON."""
    path = tmp_path / "topics.json"
    path.write_text(json.dumps(NEWSCODES), "utf-8")
    return path


def _one(article: Article, transform: str) -> Article:
    (made,) = nf.transformed(article, transform)
    return made


@pytest.mark.parametrize(
    ("concept", "language", "name"),
    [
        (LOCKS, "", "locks and weirs"),
        (LOCKS, "en-US", "locks and weirs"),
        (LOCKS, "de-AT", "Schleusen"),
        (LOCKS, "sv", "locks and weirs"),
        (Concept(scheme="top", code="locks"), "de", "Schleusen"),
        (Concept(uri=LOCKS.uri), "de", "Schleusen"),
        (Concept(uri="http://cv.acme.example/topic/ferries"), "de", "bacs"),
        (Concept(scheme="top", code="locks", name="Our locks"), "de", "Our locks"),
        (Concept(scheme="top", code="nameless"), "de", ""),
        (Concept(scheme="other", code="locks"), "de", ""),
        (Concept(code="locks"), "de", ""),
    ],
)
def test_a_code_without_a_name_is_called_what_a_knowledge_item_calls_it(xml, concept, language, name):
    named = _one(Article(language=language, subjects=[concept]), f"name-codes={xml}").subjects
    assert [item.name for item in named] == [name]
    assert (named[0].scheme, named[0].code, named[0].uri) == (concept.scheme, concept.code, concept.uri)


@pytest.mark.parametrize(
    ("concept", "name"),
    [
        (Concept(uri=f"https{TOPIC[4:]}20009999"), "Binnen- schifffahrt"),
        (Concept(scheme="medtop", code="20009998"), "عبارات"),
    ],
)
def test_so_it_is_by_newscodes_in_json(newscodes, concept, name):
    for field in ("subjects", "genres", "entities", "services", "sources", "contributors"):
        article = _one(Article(language="de", **{field: [concept]}), f"name-codes={newscodes}")
        assert [item.name for item in getattr(article, field)] == [name]


def test_codes_of_a_part_are_named_in_its_language(xml):
    inner = Article(language="de", subjects=[LOCKS])
    outer = _one(Article(subjects=[LOCKS], associations=[Association(article=inner)]), f"name-codes={xml}")
    assert outer.subjects[0].name == "locks and weirs"
    assert outer.associations[0].article.subjects[0].name == "Schleusen"


def test_what_is_the_same_in_a_vocabulary_stands_behind_each_code(newscodes):
    old, other = Concept(scheme="subj", code="04099000", uri=f"{OLD}04099000", relation="main"), Concept(name="Ferries")
    made = _one(Article(subjects=[old, other]), f"match-codes={newscodes}")
    assert made.subjects == (old, nf.Concept(**_fields(SHIPPING), relation="main"), other)
    assert _one(made, f"match-codes={newscodes}") == made
    assert _one(Article(subjects=[SHIPPING, old]), f"match-codes={newscodes}").subjects == (SHIPPING, old)
    bare = Concept(scheme="subj", code="04099000")
    assert _one(Article(subjects=[bare]), f"match-codes={newscodes}").subjects == (bare, SHIPPING)


def _fields(concept: Concept) -> dict[str, str]:
    return {name: getattr(concept, name) for name in ("name", "scheme", "code", "uri")}


@pytest.mark.parametrize("old", [Concept(scheme="old", code="17"), Concept(uri=f"{OLD}04099000", name="Locks (old)")])
def test_a_knowledge_item_says_what_is_the_same_by_same_as_and_by_an_exact_match(xml, old):
    made = _one(Article(subjects=[old], language="fr"), f"match-codes={xml}").subjects
    assert made == (old, nf.Concept(**{**_fields(LOCKS), "name": "locks and weirs"}))


def test_what_only_has_to_do_with_a_code_is_not_the_same(xml):
    broad = Concept(scheme="subj", code="04000000", uri=f"{OLD}04000000")
    assert _one(Article(subjects=[broad]), f"match-codes={xml}").subjects == (broad,)


@pytest.mark.parametrize("transform", ["name-codes", "match-codes"])
@pytest.mark.parametrize(
    ("content", "why"),
    [
        (None, "cannot be read"),
        (b"", "has no concept"),
        (b"\n", "has no concept"),
        (b"Locks\n", "1:1: not XML"),
        (b"<a>", "1:4: not well-formed XML"),
        (b"{]", "1:2: not JSON"),
        (b"<a/>", "has no concept"),
        (b'{"conceptSet": {}}', "has no concept"),
    ],
)
def test_what_is_no_vocabulary_is_refused_with_a_reason(tmp_path, transform, content, why):
    path = tmp_path / "given"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(nf.OptionError, match=why) as told:
        nf.transformed(Article(), f"{transform}={path}")
    assert str(told.value).startswith(f"{transform}=")
    assert str(path) in str(told.value)


def test_a_name_that_no_file_can_have_is_refused():
    with pytest.raises(nf.OptionError, match=r"cannot be read: (?:stat: )?embedded null"):
        nf.transformed(Article(), "name-codes=a\0b")


def test_a_vocabulary_that_changes_is_read_anew(xml):
    assert _one(Article(subjects=[LOCKS]), f"name-codes={xml}").subjects[0].name == "locks and weirs"
    xml.write_text(KNOWLEDGE.replace("<name>locks", "<name>gates"), "utf-8")
    assert _one(Article(subjects=[LOCKS]), f"name-codes={xml}").subjects[0].name == "gates and weirs"
