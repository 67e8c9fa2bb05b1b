"""What a transform does with articles of anything: it makes articles of them, the same ones each time."""

from __future__ import annotations

from attrs import evolve
from hypothesis import settings

from newsformat._api import read, write
from newsformat._article import Article
from newsformat._transform import Transform, apply_transform, needs_a_value
from newsformat.testing._articles import articles
from newsformat.testing._drawing import check_all, check_shared, is_repeated
from newsformat.testing._kitchen_sink import kitchen_sink


def check_transform(transform: Transform, value: str = "", *, max_examples: int = 0) -> None:
    """Check the result of *transform* for an empty article, one that uses everything, and many random ones.

    It must return an article, or a tuple of articles, perhaps an empty one, and the same for the same input. The given
    article must stay as it was. The result must hold values of the model's types: written as JSON and read again, it
    is the same.

    Args:
        transform: the transform, as its plugin declares it.
        value: what is given to it on the command line, after its name and an equals sign.
        max_examples: how many articles to draw; 0 means as many as the hypothesis profile says.

    Raises:
        AssertionError: it breaks one of these rules.
        OptionError: the transform refuses the *value*.
        PluginError: the transform fails, or returns something that is no article, such as `None`.
    """
    step = _step(transform, value)

    def check(article: Article) -> None:
        _check(step, article)

    check(Article())
    check(kitchen_sink())
    run = check_shared if is_repeated() else check_all
    run(articles({"*"}), max_examples or settings().max_examples, check)


def _step(transform: Transform, value: str) -> Transform:
    """Return *transform* with what it applies for *value*."""
    if not value:
        assert transform.apply is not needs_a_value, f"{transform.name} needs a value: check_transform(…, value=…)"
        return transform
    assert transform.given is not None, f"{transform.name} takes no value"
    return evolve(transform, apply=transform.given(value))


def _check(step: Transform, article: Article) -> None:
    before = write(article, "json")
    result = apply_transform(step, article)
    assert apply_transform(step, article) == result, f"{step.name} makes something else if it is asked again"
    assert write(article, "json") == before, f"{step.name} changes the article that it was given"
    for stepped in result:
        assert read(write(stepped, "json"), "json") == stepped, (
            f"{step.name} puts in values that the model does not have"
        )
