"""SBV → an article."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsformat import Article
from newsformat.plugin import Report, Source
from newsformat_broadcast._captions._subrip import timed_cues
from newsformat_broadcast._captions._transcript import article
from newsformat_broadcast._options import CaptionOptions


_STAMP = r"(\d{1,3}):(\d\d):(\d\d)\.(\d{3})"
_TIMING = re.compile(rf"\ufeff?\s*{_STAMP},{_STAMP}\s*", re.ASCII)


def read(source: Source, options: CaptionOptions, report: Report, /) -> Iterator[Article]:
    """Yield the transcript of *source*.

    Raises:
        ReadError: it has no captions.
    """
    yield article(timed_cues(source, _TIMING, "SBV", report), "sbv", options.pause, report)
