"""Read and write news articles in any format, and say what was lost on the way."""

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
from newsformat._direction import Direction
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
from newsformat._inline import Inline, Inlines, Lang, LineBreak, Link, Mark, Mention, Style, Text
from newsformat._inline import plain
from newsformat._limits import Limits
from newsformat._registry import Detection, Plugin, Registry, registry
from newsformat._report import Loss, OnLoss, Remark, Report
from newsformat._source import Readable, Source


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
    "Foreign",
    "Format",
    "Heading",
    "Headline",
    "Identifier",
    "Inline",
    "Inlines",
    "Lang",
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
    "Source",
    "Status",
    "Style",
    "Table",
    "Text",
    "UnknownFormat",
    "WriteError",
    "convert",
    "detect",
    "explain",
    "features",
    "plain",
    "read",
    "read_all",
    "registry",
    "transformed",
    "write",
]
