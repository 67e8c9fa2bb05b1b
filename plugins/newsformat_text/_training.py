"""Makes the trees of the line model from labelled texts, and measures them on publishers left out of training.

    python -m newsformat_text._training make plugins/newsformat_text/_learned/_trees.py FOLDER …
    python -m newsformat_text._training measure SCORE.py FOLDER … [--split NUMBER]

A folder holds ``<id>.txt`` and ``<id>.json`` with ``labels``, one per line, ``language`` and ``publisher``; or files of
invented pages (`newsformat_text._invented_pages`), as ``tests/plugins/text/outlets`` does. The trees are grown by
LightGBM, which is needed here and nowhere else (``pip install lightgbm``); the same texts give the same trees.
Lines weigh less the more of them a publisher has, and those of invented pages half. Long texts are there once more with
their first paragraphs alone, so that short ones are known too; each once more with what stands around stories of
others; and each once more, at half the weight, without the phrases that its publisher alone has. Small trees and few
thresholds are on purpose: tried on publishers that were left out, more only learns the publishers by heart.

*measure* leaves out one third of the publishers after the other, reads their texts with trees made from the others and
from invented pages, and prints the figures that ``score.py`` gives them, for each folder: with all phrases, and without
those that their publisher alone has, as those of a publisher that nobody has read are unknown, too; and how many lines
are right, and texts in all lines, of those that the reader is so sure of. It takes some minutes, and is what to steer
by. With another *--split* the thirds are others, which shows how far a figure rests on chance.
"""

from __future__ import annotations

import importlib.util
import json
import sys
from argparse import ArgumentParser
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any
from zlib import crc32

from attrs import define, evolve, field, frozen

from newsformat import Block, Heading, List, Paragraph, Quote, Related, RelatedLink, plain
from newsformat.markup.hyphens import Joiner
from newsformat.plugin import Report
from newsformat_text._article._assemble import assemble
from newsformat_text._document import Document
from newsformat_text._invented_pages import invented_pages
from newsformat_text._labels import Label
from newsformat_text._languages._identify import identify
from newsformat_text._languages._lexicons import lexicon_for
from newsformat_text._learned._features import NAMES, Context
from newsformat_text._learned._model import CLASSES, ROUNDS, Row, Trees
from newsformat_text._lines import split_lines
from newsformat_text._lone_phrases import Phrases, single_publisher_phrases, without_phrases
from newsformat_text._recombination import Line, Text, recombined
from newsformat_text._rules._classifier import classify, prepare
from newsformat_text._rules._model_verdicts import is_open


FOLDS = 3
_ROUNDS = 100
_SETTINGS = {
    "objective": "multiclass", "num_class": len(CLASSES), "learning_rate": 0.3, "num_leaves": 8, "max_bin": 31,
    "min_data_in_leaf": 80, "feature_fraction": 0.4, "bagging_fraction": 0.8, "bagging_freq": 1, "lambda_l2": 5,
    "path_smooth": 5, "verbose": -1, "num_threads": 1, "seed": 11, "deterministic": True, "force_row_wise": True,
}  # fmt: skip
_NO_PHRASES = Phrases()
_CLASS = {"body": 0, "subhead": 1, "related": 2, "caption": 3, "other": 4, "byline": 4, "date": 4, "headline": 4}


@frozen(eq=False)
class Labelled:
    """A text with its gold metadata, its number of lines, and the feature rows and classes of undecided lines.

    *weight* says how much it counts.
    """

    path: Path
    gold: dict[str, Any]
    lines: int
    rows: list[Row]
    classes: list[int]
    weight: float = 1.0

    @property
    def publisher(self) -> str:
        """The publisher of the text."""
        return str(self.gold["publisher"])


def _fold(publisher: str, split: int) -> int:
    """Return the third of the publishers that *publisher* is in, which differs from one *split* to the next."""
    return crc32(f"{split} {publisher}".encode() if split else publisher.encode()) % FOLDS


def labelled(folder: Path) -> Iterator[Labelled]:
    """Yield every labelled text in *folder*."""
    for path, gold, lines in _texts(folder):
        yield _labelled(path, gold, lines)


def shortened(folder: Path) -> Iterator[Labelled]:
    """Yield the long texts in *folder*, with only their first paragraphs and everything around the story."""
    for path, gold, lines in _texts(folder):
        story = [index for index, (_, label) in enumerate(lines) if label == "body"]
        if len(story) >= _MIN_LONG_STORY:
            yield _labelled(path, gold, [*lines[: story[_FIRST_LINES - 1] + 1], *lines[story[-1] + 1 :]])


_FIRST_LINES, _MIN_LONG_STORY = 5, 9  # lines of story


def _invented(folder: Path) -> Iterator[Labelled]:
    """Yield the invented pages in *folder*, which have less weight than real ones."""
    for page in invented_pages(folder):
        yield evolve(_labelled(*page), weight=_INVENTED)


def _unread(texts: list[Text]) -> Iterator[Labelled]:
    """Yield *texts* as if of unseen publishers: without phrases used by only one of them."""
    hidden = single_publisher_phrases(texts)
    for text in texts:
        yield evolve(_labelled(*text, hidden), weight=_UNREAD)


_INVENTED, _UNREAD = 0.5, 0.5


def _texts(folder: Path) -> Iterator[Text]:
    """Yield every text in *folder* with its gold metadata and its labelled lines, without blank ones."""
    for path in sorted(folder.glob("*.json")):
        gold = json.loads(path.read_text("utf-8"))
        lines = path.with_suffix(".txt").read_text("utf-8").rstrip("\n").split("\n")
        yield (
            path,
            gold,
            [(line.strip(), label) for line, label in zip(lines, gold["labels"], strict=True) if line.strip()],
        )


def _labelled(path: Path, gold: dict[str, Any], lines: list[Line], hidden: Phrases = _NO_PHRASES) -> Labelled:
    lexicon = without_phrases(lexicon_for(gold["language"]), hidden)
    document = Document.of([line for line, _ in lines], range(1, len(lines) + 1), lexicon)
    prepare(document)
    labels = [lines[number - 1][1] for number in document.numbers]
    found = [(index, _CLASS[label]) for index, label in enumerate(labels) if label in _CLASS]
    return Labelled(path, gold, len(lines), *_rows(document, found))


def _rows(document: Document, found: list[tuple[int, int]]) -> tuple[list[Row], list[int]]:
    if document.settled:
        return [], []
    context = Context(document)
    used = [(index, label) for index, label in found if is_open(document, index)]
    return context.rows([index for index, _ in used]), [label for _, label in used]


def grown(texts: Iterable[Labelled]) -> str:
    """Train trees on *texts*, and return them as the source of `newsformat_text._learned._trees`."""
    import lightgbm  # type: ignore[import-not-found]  # needed here alone, so nowhere installed
    import numpy as np  # comes with it

    texts = list(texts)
    lines = Counter[tuple[str, Path]]()
    for text in texts:
        lines[text.publisher, text.path.parent] += text.lines
    rows = np.array([row for text in texts for row in text.rows], dtype=np.float64)
    classes = np.array([label for text in texts for label in text.classes])
    weights = [text.weight * lines[text.publisher, text.path.parent] ** -0.5 for text in texts for _ in text.rows]
    data = lightgbm.Dataset(rows, classes, weight=weights, feature_name=[name.replace(" ", "_") for name in NAMES])
    found = lightgbm.train(_SETTINGS, data, _ROUNDS).dump_model()["tree_info"]
    usual = [_rounded(float(value)) for value in np.median(rows, axis=0)]
    return _module([_tree(info["tree_structure"]) for info in found], usual)


def _tree(node: dict[str, Any]) -> str:
    """Return a tree as an expression over the features of a line."""
    if "leaf_value" in node:
        return repr(round(node["leaf_value"], 3))
    then, other = _tree(node["left_child"]), _tree(node["right_child"])
    return f"({then} if n{node['split_feature']} <= {_rounded(node['threshold'])} else {other})"


def _rounded(number: float) -> float:
    return float(f"{number:.5g}")


_MODULE = '''"""The trees of the line model, made by `newsformat_text._training`: a block a round, a line a class."""

from newsformat_text._learned._model import Step


USUAL = {usual}
STEPS: tuple[Step, ...] = (
{steps}
)
'''


def _module(trees: list[str], usual: list[float]) -> str:
    """Return *trees*, ordered by rounds and then classes, as Python source."""
    size = len(CLASSES)
    starts = range(0, len(trees), ROUNDS * size)
    steps = [[trees[start : start + ROUNDS * size][k::size] for k in range(size)] for start in starts]
    row = ", ".join(f"n{feature}" for feature in range(len(usual)))  # arguments are read faster than items
    blocks = ["(\n" + "".join(f"lambda {row}: {' + '.join(group)},\n" for group in step) + ")," for step in steps]
    return _MODULE.format(usual=(*usual,), steps="\n".join(blocks))


def compiled(module: str) -> Trees:
    """Return the trees defined in the source of a *module*."""
    names: dict[str, Any] = {}
    exec(module, names)  # noqa: S102 -- what was just made
    return Trees(names["STEPS"], names["USUAL"])


def measured(score: Any, folders: Iterable[Path], split: int = 0) -> Iterator[tuple[str, dict[str, float]]]:
    """Yield the scores of each folder, with each text read by trees trained on other publishers.

    They come twice: with all phrases, and without those of one publisher alone.
    """
    folders = list(folders)
    texts = [folder_texts for folder in folders if (folder_texts := list(labelled(folder)))]
    every = [text for some in texts for text in some] + [text for folder in folders for text in shortened(folder)]
    invented = [page for folder in folders for page in _invented(folder)]
    printed = [text for folder in folders for text in _texts(folder)]
    folds = []
    for fold in range(FOLDS):
        other_texts = [text for text in printed if _fold(str(text[1]["publisher"]), split) != fold]
        anew = (_labelled(*text) for text in recombined(other_texts))
        training_texts = [text for text in every if _fold(text.publisher, split) != fold]
        folds.append(compiled(grown([*training_texts, *anew, *invented, *_unread(other_texts)])))
    for hidden, name in ((_NO_PHRASES, "{}"), (single_publisher_phrases(printed), "{} without phrases of its own")):
        for some in texts:
            totals, sure = score.Totals(), _Sure()
            for text in some:
                lines = text.path.with_suffix(".txt").read_text("utf-8").rstrip("\n").split("\n")
                document, language = _classified("\n".join(lines), hidden, folds[_fold(text.publisher, split)])
                sure.add(document, text.gold["labels"])
                totals.add(score.score_document(text.gold, lines, _predicted(document, language)))
            yield name.format(some[0].path.parent.name), totals.row() | sure.row()


def _grown_from(folders: Sequence[Path]) -> Iterator[Labelled]:
    for folder in folders:
        yield from labelled(folder)
        yield from shortened(folder)
        yield from (_labelled(*text) for text in recombined(_texts(folder)))
        yield from _invented(folder)
    yield from _unread([text for folder in folders for text in _texts(folder)])


@define
class _Sure:
    """Counts of lines labelled correctly, and of texts without an error, by confidence.

    A line is right if it is taken for story and is, or for none and is none. A text is as sure as the least sure of
    its lines.
    """

    lines: Counter[tuple[int, bool]] = field(factory=Counter)
    texts: Counter[tuple[int, bool]] = field(factory=Counter)

    def add(self, document: Document, labels: list[str]) -> None:
        """Count the lines of *document*; *labels* are the gold labels of all lines of the text."""
        found = [
            (int(verdict.confidence * 10), _is_right(verdict.label, labels[number - 1]))
            for number, verdict in zip(document.numbers, document.verdicts, strict=True)
            if verdict is not None and labels[number - 1] in _CLASS.keys() | _OF_STORY
        ]
        if found:
            self.lines.update(found)
            self.texts[min(found)[0], all(right for _, right in found)] += 1

    def row(self) -> dict[str, float]:
        """Return the shares in percent: ``right_lines_0.9`` of lines that are 90 % to 100 % sure."""
        return {
            f"right_{kind}_{tenth / 10}": round(100 * counted[tenth, True] / every, 1)
            for kind, counted in (("lines", self.lines), ("texts", self.texts))
            for tenth in range(10)
            if (every := counted[tenth, True] + counted[tenth, False])
        }


def _is_right(label: Label, gold: str) -> bool:
    if gold == "headline":
        return label is Label.HEADLINE
    return (label in _STORY) is (gold in _OF_STORY)


_STORY = frozenset({Label.SUBHEAD, Label.LEAD, Label.BODY, Label.SUBHEADING, Label.QUOTE, Label.LIST, Label.TABLE})
_OF_STORY = frozenset({"lead", "body", "subhead"})


def _classified(text: str, hidden: Phrases, trees: Trees) -> tuple[Document, str]:
    language = identify(text).tag
    lines, numbers, _ = split_lines(Joiner(text, language, Report()))
    document = Document.of(lines, numbers, without_phrases(lexicon_for(language), hidden))
    classify(document, trees)
    return document, language


def _predicted(document: Document, language: str) -> dict[str, Any]:
    article = assemble(document, language, Report())
    related = [block for block in article.body if isinstance(block, Related)]
    return {
        "headline": plain(article.headline),
        "authors": [byline.name for byline in article.bylines if byline.name],
        "date": article.published.date().isoformat() if article.published else None,
        "body": list(_story(article.body)),
        "related": [text for block in related for text in _titles(block)],
    }


def _story(blocks: Iterable[Block]) -> Iterator[str]:
    for block in blocks:
        match block:
            case Paragraph() | Heading():
                yield plain(block.content)
            case Quote():
                yield from _story(block.content)
                yield plain(block.attribution)
            case List():
                for item in block.items:
                    yield from _story(item)
            case _:
                pass


def _titles(block: Related) -> Iterator[str]:
    yield plain(block.title)
    yield from (plain(link.text) for link in block.links if isinstance(link, RelatedLink))


def scorer(path: Path) -> Any:
    """Load the scoring module at *path*, a ``score.py``."""
    spec = importlib.util.spec_from_file_location("score", path)
    assert spec is not None and spec.loader is not None  # noqa: S101, PT018 -- it is a Python file
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


_COLUMNS_SHOWN = (
    "headline",
    "line_p",
    "line_r",
    "line_f1",
    "doc_f1",
    "related_p",
    "related_r",
    "related_f1",
    "author_f1",
    "date",
)


def main() -> None:
    """Train trees, or measure them on publishers left out of training."""
    parser = ArgumentParser(prog="python -m newsformat_text._training")
    parser.add_argument("what", choices=["make", "measure"])
    parser.add_argument("path", type=Path, help="the module to write, or score.py")
    parser.add_argument("folders", type=Path, nargs="+")
    parser.add_argument("--split", type=int, default=0, help="divide the publishers in another way, for measuring")
    given = parser.parse_args()
    if given.what == "make":
        given.path.write_text(grown(_grown_from(given.folders)), "utf-8")
        return
    for name, row in measured(scorer(given.path), given.folders, given.split):
        shown = [*_COLUMNS_SHOWN, *(figure for figure in row if figure.startswith("right_"))]
        sys.stdout.write(f"{name}: " + ", ".join(f"{figure} {row[figure]}" for figure in shown) + "\n")


if __name__ == "__main__":
    main()
