"""SportsML embedded in an item of another format.

::

    blocks = read_body(element, report, read_story)  # ``sports-content``; read_story reads each ``nitf`` in it
"""

from __future__ import annotations

from newsformat_newsml._sportsml._body import ReadStory, read_body


__all__ = ["ReadStory", "read_body"]
