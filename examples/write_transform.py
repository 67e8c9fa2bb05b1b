"""A transform of your own, registered as a plugin and used by name: ``python write_transform.py STORY``."""

import sys
from collections.abc import Iterable

from attrs import evolve

import newsformat as nf
from newsformat.plugin import Transform, hookimpl


def shorten(article: nf.Article) -> nf.Article:
    """Keep the first two paragraphs."""
    paragraphs = [block for block in article.body if isinstance(block, nf.Paragraph)]
    return evolve(article, body=paragraphs[:2])


@hookimpl
def newsformat_transforms() -> Iterable[Transform]:
    """Provide the transform; if the plugin were installed, ``--transform shorten`` would find it."""
    return [Transform(name="shorten", title="Keep the first two paragraphs", apply=shorten)]


if __name__ == "__main__":
    plugins = nf.Registry.of({"shortening": sys.modules[__name__]})
    article = plugins.transform("shorten").apply(nf.read(sys.argv[1]))
    sys.stdout.buffer.write(nf.write(article, "markdown"))
