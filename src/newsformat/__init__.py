"""Read and write news articles in any format, and say what was lost on the way.

>>> import newsformat as nf
>>> article = nf.read("story.txt")  # a path, bytes or a stream; the format is detected
>>> data = nf.write(article, "newsml-g2")  # bytes
>>> report = nf.convert("story.txt", "story.md")
>>> report.losses, report.remarks

* `read`, `read_all`, `write` and `convert` accept the format names and options that ``newsformat formats`` lists.
* `Article` is what they read and write. It is immutable; ``attrs.evolve`` makes a changed copy.
* `Report` says what was lost, assumed or repaired; `OnLoss` decides what to do about losses.
* `detect`, `explain`, `validate`, `files`: which format a source is in, how it is read, what is wrong with it,
  and which files it contains.
* `NewsformatError` is the base of all errors.

``newsformat.bulk`` converts many files in several processes; ``newsformat.plugin``, ``newsformat.markup`` and
``newsformat.testing`` are for writing formats of your own.

Names are looked up when they are first used: a program that only wants to say ``--help`` does not wait for the model.
"""

from importlib import import_module as _import_module
from typing import TYPE_CHECKING


if TYPE_CHECKING:
    from newsformat import bulk as bulk
    from newsformat import markup as markup
    from newsformat import plugin as plugin
    from newsformat._api import convert, detect, explain, read, read_all, transformed, write
    from newsformat._article import (
        Article,
        Association,
        Byline,
        Dateline,
        EditorsNote,
        Embargo,
        Headline,
        Identifier,
        Rights,
        Status,
    )
    from newsformat._articles import Articles
    from newsformat._attachment import File
    from newsformat._blocks import (
        Block,
        Embed,
        Heading,
        List,
        Media,
        Paragraph,
        Preformatted,
        Quote,
        Raw,
        Related,
        RelatedLink,
        Rendition,
        Rule,
        Table,
    )
    from newsformat._concepts import Concept, Foreign
    from newsformat._detection import Detection
    from newsformat._direction import Direction
    from newsformat._enclosed_files import files
    from newsformat._envelope import Envelope, EnvelopeLink
    from newsformat._errors import (
        AmbiguousFormat,
        LossError,
        NewsformatError,
        OptionError,
        PluginError,
        ReadError,
        UnknownFormat,
        WriteError,
    )
    from newsformat._explanation import Explanation, Line
    from newsformat._features import features
    from newsformat._format import Confidence, Format
    from newsformat._inline import Inline, Inlines, Lang, LineBreak, Link, Mark, Mention, Style, Text, plain
    from newsformat._installed_plugin import Plugin
    from newsformat._limits import Limits
    from newsformat._problem import Layer, Problem, Problems, Severity, ValidateOptions
    from newsformat._proof import unreported
    from newsformat._registry import Registry, registry
    from newsformat._report import Loss, OnLoss, Remark, Report
    from newsformat._source import Readable, Source
    from newsformat._validation import validate


__all__ = [
    "AmbiguousFormat",
    "Article",
    "Articles",
    "Association",
    "Block",
    "Byline",
    "Concept",
    "Confidence",
    "Dateline",
    "Detection",
    "Direction",
    "EditorsNote",
    "Embargo",
    "Embed",
    "Envelope",
    "EnvelopeLink",
    "Explanation",
    "File",
    "Foreign",
    "Format",
    "Heading",
    "Headline",
    "Identifier",
    "Inline",
    "Inlines",
    "Lang",
    "Layer",
    "Limits",
    "Line",
    "LineBreak",
    "Link",
    "List",
    "Loss",
    "LossError",
    "Mark",
    "Media",
    "Mention",
    "NewsformatError",
    "OnLoss",
    "OptionError",
    "Paragraph",
    "Plugin",
    "PluginError",
    "Preformatted",
    "Problem",
    "Problems",
    "Quote",
    "Raw",
    "ReadError",
    "Readable",
    "Registry",
    "Related",
    "RelatedLink",
    "Remark",
    "Rendition",
    "Report",
    "Rights",
    "Rule",
    "Severity",
    "Source",
    "Status",
    "Style",
    "Table",
    "Text",
    "UnknownFormat",
    "ValidateOptions",
    "WriteError",
    "convert",
    "detect",
    "explain",
    "features",
    "files",
    "plain",
    "read",
    "read_all",
    "registry",
    "transformed",
    "unreported",
    "validate",
    "write",
]

_HOME = {
    "_api": "convert detect explain read read_all transformed write",
    "_article": "Article Association Byline Dateline EditorsNote Embargo Headline Identifier Rights Status",
    "_articles": "Articles",
    "_blocks": "Block Embed Heading List Media Paragraph Preformatted Quote Raw Related RelatedLink Rendition Rule "
    "Table",
    "_concepts": "Concept Foreign",
    "_detection": "Detection",
    "_direction": "Direction",
    "_envelope": "Envelope EnvelopeLink",
    "_errors": "AmbiguousFormat LossError NewsformatError OptionError PluginError ReadError UnknownFormat WriteError",
    "_explanation": "Explanation Line",
    "_features": "features",
    "_attachment": "File",
    "_enclosed_files": "files",
    "_format": "Confidence Format",
    "_inline": "Inline Inlines Lang LineBreak Link Mark Mention Style Text plain",
    "_installed_plugin": "Plugin",
    "_limits": "Limits",
    "_problem": "Layer Problem Problems Severity ValidateOptions",
    "_proof": "unreported",
    "_registry": "Registry registry",
    "_report": "Loss OnLoss Remark Report",
    "_source": "Readable Source",
    "_validation": "validate",
}
_SUBMODULES = frozenset(("bulk", "markup", "plugin"))  # also without an import of their own
_MODULES = {name: module for module, names in _HOME.items() for name in names.split()}

if not TYPE_CHECKING:  # otherwise, type checkers would accept any name as public

    def __getattr__(name: str) -> object:
        if name in _SUBMODULES:
            return _import_module(f"{__name__}.{name}")
        if name not in _MODULES:
            module = _import_module(__name__)  # where Python looks for similar names
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}", name=name, obj=module)
        value = globals()[name] = getattr(_import_module(f"{__name__}.{_MODULES[name]}"), name)
        return value

    def __dir__() -> list[str]:
        return sorted({*globals(), *__all__})
