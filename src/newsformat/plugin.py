"""Everything a plugin imports, besides the model in `newsformat` and the tools in `newsformat.markup`."""

from newsformat._articles import Articles
from newsformat._attachment import File, file_name
from newsformat._blocks import all_blocks
from newsformat._dialect import Dialect, dialects_in
from newsformat._direction import direction_of
from newsformat._errors import OptionError, ReadError, WriteError, limit_message
from newsformat._explanation import Explanation, Line
from newsformat._foreign_parts import FOREIGN_OF_PARTS
from newsformat._format import HTML_BODY, AnyFormat, Confidence, Format, NoOptions, late_sniffer
from newsformat._frozen import builder_class, evolved, frozen, maker
from newsformat._hooks import hookimpl
from newsformat._inline import BREAK, Span, broken, inlines, nest, on_lines, plain, plain_line
from newsformat._item_by_item import read_each
from newsformat._language import Language
from newsformat._lazy_patterns import lazily
from newsformat._limits import Limits
from newsformat._problem import Layer, NoSchema, Problem, Severity, ValidateOptions, sort_by_line
from newsformat._rebuilding import rebuilt, reworded
from newsformat._report import Report
from newsformat._source import Source
from newsformat._source_types import SOURCE_TYPES, source_type
from newsformat._text import address, letters, line, prose, seam, tag, verbatim
from newsformat._transform import Transform
from newsformat._wording import did_you_mean, shortened


__all__ = [
    "BREAK",
    "FOREIGN_OF_PARTS",
    "HTML_BODY",
    "SOURCE_TYPES",
    "AnyFormat",
    "Articles",
    "Confidence",
    "Dialect",
    "Explanation",
    "File",
    "Format",
    "Language",
    "Layer",
    "Limits",
    "Line",
    "NoOptions",
    "NoSchema",
    "OptionError",
    "Problem",
    "ReadError",
    "Report",
    "Severity",
    "Source",
    "Span",
    "Transform",
    "ValidateOptions",
    "WriteError",
    "address",
    "all_blocks",
    "broken",
    "builder_class",
    "dialects_in",
    "did_you_mean",
    "direction_of",
    "evolved",
    "file_name",
    "frozen",
    "hookimpl",
    "inlines",
    "late_sniffer",
    "lazily",
    "letters",
    "limit_message",
    "line",
    "maker",
    "nest",
    "on_lines",
    "plain",
    "plain_line",
    "prose",
    "read_each",
    "rebuilt",
    "reworded",
    "seam",
    "shortened",
    "sort_by_line",
    "source_type",
    "tag",
    "verbatim",
]
