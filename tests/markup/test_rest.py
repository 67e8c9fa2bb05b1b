"""What a standard has no place for comes back from an element of our own, until it is older than what stands there."""

from attrs import evolve

from newsformat import Article, Foreign, Report
from newsformat.markup.rest import rest_of, with_rest


NAMESPACE, SPACE = "urn:own", "acme"
WHOLE = Article(headline="A", slug="tide", keywords=["fog", "ferry"], language="en")


def kept(article: Article, read: Article) -> Foreign:
    return Foreign(SPACE, "own", rest_of(article, read, NAMESPACE, SPACE))


def test_an_article_is_completed() -> None:
    read = Article(headline="A", language="sw")
    again = with_rest(evolve(read, foreign=[kept(WHOLE, read)]), report := Report(), NAMESPACE)
    assert again == WHOLE
    assert not list(report)


def test_what_was_read_and_never_said_goes() -> None:
    read = evolve(WHOLE, title="A", keywords=["fog"])
    assert with_rest(evolve(read, foreign=[kept(WHOLE, read)]), Report(), NAMESPACE) == WHOLE


def test_nothing_is_kept_of_what_is_read_as_it_was() -> None:
    assert rest_of(WHOLE, WHOLE, NAMESPACE, SPACE) == ""
    assert rest_of(WHOLE, Article(), NAMESPACE, SPACE, names=()) == ""
    assert with_rest(WHOLE, Report(), NAMESPACE) is WHOLE


def test_only_what_is_named_is_kept() -> None:
    again = with_rest(
        Article(foreign=[Foreign(SPACE, "own", rest_of(WHOLE, Article(), NAMESPACE, SPACE, names=("slug",)))]),
        Report(),
        NAMESPACE,
    )
    assert again == Article(slug="tide")


def test_what_changed_since_counts() -> None:
    own = kept(WHOLE, Article(headline="A"))
    again = with_rest(Article(headline="A", slug="surge", foreign=[own]), report := Report(), NAMESPACE)
    assert again == evolve(WHOLE, slug="surge")
    assert [str(entry) for entry in report] == [
        "slug: what newsformat kept beside the standard is older than the standard's own value"
    ]


def test_foreign_parts_come_back_in_their_order() -> None:
    one, two = Foreign(SPACE, "one", "1"), Foreign(SPACE, "two", "2")
    article, read = Article(foreign=[one, two]), Article(foreign=[two, one])
    again = with_rest(Article(foreign=[two, kept(article, read), one]), Report(), NAMESPACE)
    assert again == article


def test_what_cannot_be_read_is_told() -> None:
    own = Foreign(SPACE, "own", f'<article xmlns="{NAMESPACE}" none="" of="" order="">no JSON</article>')
    again = with_rest(Article(slug="tide", foreign=[own]), report := Report(), NAMESPACE)
    assert again == Article(slug="tide")
    assert "can't be read" in str(report.remarks[0])


def test_an_element_of_another_namespace_stays_foreign() -> None:
    article = Article(foreign=[Foreign(SPACE, "own", f'<article xmlns="urn:other">{NAMESPACE}</article>')])
    assert with_rest(article, Report(), NAMESPACE) is article
