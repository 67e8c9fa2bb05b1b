"""Options of the formats of annotated text."""

from __future__ import annotations

from attrs import field
from attrs.validators import ge, in_

from newsformat.plugin import NoSchema, frozen


@frozen(kw_only=True)
class ReadOptions:
    """How to read.

    Attributes:
        lines: what a line feed without a blank line is: ``breaks`` (in a paragraph) or ``paragraphs`` (between two).
    """

    lines: str = field(default="breaks", validator=in_(("breaks", "paragraphs")))


@frozen(kw_only=True)
class DoccanoReadOptions(ReadOptions):
    """How to read.

    Attributes:
        lines: what a line feed without a blank line is: ``breaks`` (in a paragraph) or ``paragraphs`` (between two).
        offsets: ``utf-16`` units, ``code-points``, or ``auto`` to detect it.
    """

    offsets: str = field(default="auto", validator=in_(("auto", "utf-16", "code-points")))


@frozen(kw_only=True)
class LabelStudioReadOptions(ReadOptions):
    """How to read.

    Attributes:
        lines: what a line feed without a blank line is: ``breaks`` (in a paragraph) or ``paragraphs`` (between two).
        offsets: ``utf-16`` units, ``code-points``, or ``auto`` to detect it.
        member: the member of ``data`` with the text, if not ``text``.
        annotation: the number of the annotation to read, from 1; 0 means the best one.
    """

    offsets: str = field(default="auto", validator=in_(("auto", "utf-16", "code-points")))
    member: str = ""
    annotation: int = field(default=0, validator=ge(0))


@frozen(kw_only=True)
class ConllOptions:
    """How to read columns.

    Attributes:
        documents: where an article begins: at ``-DOCSTART-``, or with each sentence if there is none (``auto``), with
            each of the ``sentences``, or only with the ``file``.
        sentences: whether sentences are ``paragraphs`` or ``joined`` into one.
        word: the column with the words, from 1; 0 detects it.
        tag: the column with the tags of spans, from 1; 0 detects it.
    """

    documents: str = field(default="auto", validator=in_(("auto", "sentences", "file")))
    sentences: str = field(default="paragraphs", validator=in_(("paragraphs", "joined")))
    word: int = field(default=0, validator=ge(0))
    tag: int = field(default=0, validator=ge(0))


@frozen(kw_only=True)
class ConlluOptions:
    """How to read.

    Attributes:
        documents: where an article begins: at ``newdoc``, or else there is one (``auto``); with each of the
            ``sentences``, for a treebank whose sentences do not form a text; or only with the ``file``.
        sentences: whether sentences are ``paragraphs`` or ``joined`` into one; ``auto`` joins those between ``newpar``
            marks, if there are any.
    """

    documents: str = field(default="auto", validator=in_(("auto", "sentences", "file")))
    sentences: str = field(default="auto", validator=in_(("auto", "paragraphs", "joined")))


@frozen(kw_only=True)
class WebannoOptions:
    """How to read.

    Attributes:
        layer: the layer with spans that are mentions, by its name or the last part of it; ``""`` means the layer of
            named entities, or else all custom layers.
    """

    layer: str = ""


@frozen(kw_only=True)
class LayerOptions(ReadOptions):
    """How to read.

    Attributes:
        lines: what a line feed without a blank line is: ``breaks`` (in a paragraph) or ``paragraphs`` (between two).
        layer: the type of annotations that are mentions; ``""`` means those of names.
    """

    layer: str = ""


@frozen(kw_only=True)
class DoccanoWriteOptions:
    """How to write.

    Attributes:
        offsets: in ``utf-16`` units, as Doccano shows them, or in ``code-points``, as Python counts.
    """

    offsets: str = field(default="utf-16", validator=in_(("utf-16", "code-points")))


@frozen(kw_only=True)
class LabelStudioWriteOptions:
    """How to write.

    Attributes:
        offsets: in ``code-points`` or in ``utf-16`` units.
        predictions: whether spans are predictions, which annotators see but must accept.
        from_name: the name of the labels in the labelling interface.
        to_name: the name of the text there.
    """

    offsets: str = field(default="code-points", validator=in_(("utf-16", "code-points")))
    predictions: bool = False
    from_name: str = "label"
    to_name: str = "text"


@frozen(kw_only=True)
class LabelsOption(NoSchema):
    """How to validate.

    Attributes:
        labels: all labels that may occur, separated by commas; if empty, any may.
    """

    labels: tuple[str, ...] = ()

    @property
    def known(self) -> frozenset[str]:
        """The labels allowed; empty if any are."""
        return frozenset(label.strip() for label in self.labels if label.strip())
