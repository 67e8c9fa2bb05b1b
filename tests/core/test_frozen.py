"""Objects of the model are made in a way of their own; nobody can tell but by the clock."""

import copy
import inspect
import pickle
import re
import subprocess
import sys
import threading
import weakref

import attrs
import pytest

import newsformat as nf
from newsformat._frozen import evolved, frozen, maker
from newsformat.testing import kitchen_sink


MODEL = [
    cls
    for name in nf.__all__
    if isinstance(cls := getattr(nf, name), type) and attrs.has(cls) and "__attrs_init__" in vars(cls)
]


@pytest.mark.cases("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_pickling(protocol):
    article = kitchen_sink()
    assert pickle.loads(pickle.dumps(article, protocol)) == article  # noqa: S301 -- our own


def test_copying_hashing_and_evolving():
    article = kitchen_sink()
    for other in (copy.copy(article), copy.deepcopy(article), attrs.evolve(article)):
        assert other == article
        assert hash(other) == hash(article)
        assert type(other) is nf.Article
    assert attrs.evolve(article, slug=" a  b ").slug == "a b"
    assert weakref.ref(article)() is article


@pytest.mark.skipif(not hasattr(copy, "replace"), reason="Python has it from 3.13 on")
def test_replacing():
    assert copy.replace(nf.Article(slug="a", uri="b"), slug=" c ") == nf.Article(slug="c", uri="b")


@pytest.mark.cases("cls", MODEL)
def test_the_signature_is_that_of_attrs(cls):
    made = {field.name: attrs.field(default=field.default, kw_only=field.kw_only) for field in attrs.fields(cls)}
    theirs = attrs.make_class(cls.__name__, made)
    kinds = [
        (parameter.name, parameter.kind, parameter.default)
        for parameter in inspect.signature(theirs).parameters.values()
    ]
    ours = inspect.signature(cls)
    assert [(parameter.name, parameter.kind, parameter.default) for parameter in ours.parameters.values()] == kinds
    assert {parameter.name: parameter.annotation for parameter in ours.parameters.values()} == {
        field.alias: field.type for field in attrs.fields(cls)
    }


def test_an_attribute_of_ones_own_is_given_without_its_underscore():
    @frozen
    class Desk:
        _name: str = attrs.field(converter=str.strip)
        _rank: int = attrs.field(default=3, validator=attrs.validators.ge(1))

    for made in (Desk(" City ", rank=2), maker(Desk)("City", rank=2), attrs.evolve(Desk("City"), rank=2)):
        assert attrs.asdict(made) == {"_name": "City", "_rank": 2}
        assert repr(made).endswith("Desk(name='City', rank=2)")
    with pytest.raises(TypeError, match=r"^Desk\.name, given as int: "):
        Desk(7)


def test_the_attributes_are_those_that_attrs_makes():
    class Desk:
        name: str
        rank: int = attrs.field(default=3, validator=attrs.validators.ge(1))

    theirs = attrs.frozen(type("Desk", (), dict(vars(Desk))), eq=False)
    ours = frozen(type("Desk", (), dict(vars(Desk))))
    assert attrs.fields(ours) == attrs.fields(theirs)
    assert ours.__match_args__ == theirs.__match_args__ == ("name", "rank")


def test_the_first_and_every_object_are_called_by_their_name():
    @frozen(kw_only=True)
    class Desk:
        name: str

    for _ in range(2):
        with pytest.raises(TypeError, match=r"Desk\.__init__\(\) .*'nmae'"):
            Desk(nmae="x")
    assert Desk(name="x") == Desk(name="x")


def test_what_only_attrs_can_make_is_refused():
    for made in (attrs.field(factory=list), attrs.field(default=0, init=False)):
        with pytest.raises(TypeError, match=r"Desk\.names is made by the class"):
            frozen(type("Desk", (), {"__annotations__": {"names": list}, "names": made}))


def test_what_has_no_default_comes_first():
    names = {"__annotations__": {"name": str, "rank": int}, "name": "x"}
    with pytest.raises(ValueError, match=r"Desk\.rank has no default, but an attribute before it has one"):
        frozen(type("Desk", (), dict(names)))
    assert frozen(type("Desk", (), dict(names)), kw_only=True)(rank=1).name == "x"


def test_an_object_that_could_not_be_made_is_closed():
    byline = nf.Byline.__new__(nf.Byline)
    with pytest.raises(TypeError):
        byline.__init__(name=5)
    assert type(byline) is nf.Byline
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        byline.name = "x"


def test_subclasses_of_somebodys_own():
    class Plain(nf.Byline):
        def initials(self):
            return "".join(part[0] for part in self.name.split())

    @attrs.frozen(kw_only=True)
    class More(nf.Byline):
        desk: str = ""

    assert Plain(name="Ann  Lee").initials() == "AL"
    assert More(name=" Ann ", desk="night") == More(name="Ann", desk="night")
    assert More(name="Ann") != nf.Byline(name="Ann")
    assert [*inspect.signature(More).parameters][-1] == "desk"
    assert [*inspect.signature(Plain).parameters] == [*inspect.signature(nf.Byline).parameters]
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        Plain(name="A").name = "B"

    class Late(nf.Article):
        pass

    assert (Late(slug=" a  b ").slug, Late().kind) == ("a b", "text")
    with pytest.raises(ValueError, match="urgency"):
        Late(urgency=10)


def test_matching_by_position():
    match nf.Heading("A", 3):
        case nf.Heading(content, level):
            assert (nf.plain(content), level) == ("A", 3)


def test_the_first_object_in_several_threads():
    made: list[object] = []
    for _ in range(20):

        @frozen
        class Pair:
            left: int
            right: int = 2

        together = threading.Barrier(4)

        def make(cls=Pair, together=together):
            together.wait()
            made.append(cls(1) == cls(1, 2))

        threads = [threading.Thread(target=make) for _ in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert made == [True] * 80


NOT_SEVERAL = {
    "body": "a list or tuple is needed here, not the string 'Rain'",
    "keywords": "a list or tuple is needed here, not the string 'Rain'",
    "bylines": "a list or tuple is needed here, not the string 'Rain'",
}


@pytest.mark.cases(("name", "message"), NOT_SEVERAL.items())
def test_a_string_is_not_several_of_its_characters(name, message):
    with pytest.raises(TypeError, match=message):
        nf.Article(**{name: "Rain"})
    assert nf.Article(**{name: ""}) == nf.Article()


def test_strings_and_subclasses_are_no_blocks():
    class Lead(nf.Paragraph):
        pass

    for wrong in ("Rain", Lead("Rain"), nf.Byline(name="Ann")):
        for make in (lambda one: nf.Article(body=[nf.Rule(), one]), lambda one: nf.Quote([nf.Rule(), one])):
            with pytest.raises(TypeError, match=f"block 1 is of type {type(wrong).__name__};"):
                make(wrong)
        with pytest.raises(TypeError):
            nf.List([[wrong]])


def test_a_conversion_pickles_between_processes():
    code = (
        "import pickle, sys, newsformat as nf\n"
        "article = nf.Article(headline='A', body=[nf.Paragraph('b')])\n"
        "sys.stdout.buffer.write(pickle.dumps(article))\n"
    )
    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True)  # noqa: S603 -- our own code
    assert pickle.loads(done.stdout) == nf.Article(headline="A", body=[nf.Paragraph("b")])  # noqa: S301 -- our own


@pytest.mark.cases(
    "made",
    [
        nf.Text("a", (nf.Style.STRONG,)),
        nf.Paragraph("a", language="ar"),
        nf.Heading("a", 3),
        nf.Table([["a", ""]], 1, "b"),
        nf.Article(headline="a", body=[nf.Rule()]),
    ],
)
def test_a_maker_makes_the_same_object(made):
    values = {attribute.name: getattr(made, attribute.name) for attribute in attrs.fields(type(made))}
    same = maker(type(made))(**values)
    assert (type(same), same, hash(same)) == (type(made), made, hash(made))
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        same.language = "en"


def test_a_maker_knows_the_defaults():
    assert maker(nf.Paragraph)(()) == nf.Paragraph("")


class Beat(nf.Concept):
    """A class of someone else's."""


@pytest.mark.cases(
    ("value", "changes"),
    [
        (nf.Heading("a", 3, language="ar"), {"content": " b  c "}),
        (nf.Heading("a", 3), {"level": 2}),
        (nf.Concept(name="a", uri="b:c"), {"name": None, "foreign": [nf.Foreign("x", "y", "z")]}),
        (nf.Article(headline="a", body=[nf.Rule()]), {"status": "canceled", "body": ()}),
        (nf.Article(urgency=3), {"urgency": None}),
        (Beat(name="a"), {"name": " b "}),
        (nf.Foreign("x", "y", "z"), {"value": "a"}),
        (nf.Rule(), {}),
    ],
)
def test_evolved_makes_the_same_object_as_evolve_of_attrs(value, changes):
    assert evolved(value, **changes) == attrs.evolve(value, **changes)


@pytest.mark.cases(("value", "changes"), [(nf.Heading("a"), {"level": 9}), (nf.Article(), {"urgency": 12})])
def test_what_changes_is_checked(value, changes):
    with pytest.raises(ValueError, match=next(iter(changes))):
        evolved(value, **changes)


@pytest.mark.cases("changes", [{"uri": 5}, {"uri": ["a"]}, {"body": 5}, {"keywords": b"a"}, {"heading": "A"}])
def test_evolved_names_an_argument_that_is_wrong_as_evolve_of_attrs_does(changes):
    with pytest.raises(TypeError) as expected:
        attrs.evolve(nf.Article(), **changes)
    with pytest.raises(TypeError, match=re.escape(str(expected.value))):
        evolved(nf.Article(), **changes)


class Column:
    """Stands for an array of numpy or a series of pandas: it is neither true nor false."""

    def __array__(self):
        raise NotImplementedError

    def __bool__(self):
        raise ValueError("the truth of an array is ambiguous")


MISFITS = {
    "Article.slug, given as int: a string is needed": lambda: nf.Article(slug=5),
    "Article.uri, given as int: a string is needed": lambda: nf.Article(uri=5),
    "Article.credit, given as bytes: a string is needed": lambda: nf.Article(credit=b"Acme"),
    "Article.headline, given as int: a string, or a list of Text, LineBreak": lambda: nf.Article(headline=5),
    "Article.keywords, given as Column: a list is needed, as its tolist()": lambda: nf.Article(keywords=Column()),
    "Article.body, given as Paragraph: a list or tuple": lambda: nf.Article(headline="A", body=nf.Paragraph("A")),
    "Article.keywords, given as list: a string is needed": lambda: nf.Article(keywords=[5]),
    "Article.body, given as list: block 0 is of type str; running text goes into one": lambda: nf.Article(body=["A"]),
    "Article.body, given as list: block 1 is of type Text; running text": (
        lambda: nf.Article(body=[nf.Rule(), nf.Text("A")])
    ),
    "Article.body, given as list: block 0 is of type Byline; blocks are Embed, H": lambda: nf.Article(
        body=[nf.Byline()]
    ),
    "List.items, given as list: item 0 is of type str; an item is a list, such as": lambda: nf.List(["A"]),
    "List.items, given as list: item 0 is of type Paragraph; an item is a list": lambda: nf.List([nf.Paragraph("A")]),
    "Quote.content, given as str: a list or tuple is needed here, not the string 'A'": lambda: nf.Quote("A"),
    "Text.marks, given as str: a mark is a Style, Link, Mention or Lang, not 'strong'": lambda: nf.Text("A", "strong"),
    "Table.rows, given as list: a list or tuple is needed here, not the string 'ab'": lambda: nf.Table(["ab"]),
    "Article.keywords, given as str: a list or tuple is needed": lambda: nf.Article(keywords="Rain"),
    "Text.text, given as int: a string is needed": lambda: nf.Text(5),
    "Text.text, given as bytes: a string is needed": lambda: nf.Text(b"A"),
    "Text.marks, given as tuple: a mark is a Style, Link, Mention or Lang, not 'bold'": lambda: nf.Text("A", ("bold",)),
}


@pytest.mark.cases("told", MISFITS)
def test_what_does_not_fit_is_said_with_its_name(told):
    with pytest.raises(TypeError) as caught:
        MISFITS[told]()
    assert str(caught.value).startswith(told)


def test_one_style_is_enough():
    assert nf.Text("A", nf.Style.STRONG) == nf.Text("A", (nf.Style.STRONG,))
