"""The features that the formats of this plugin can represent."""

from __future__ import annotations


_NAMES = """
    uri version kind identifiers headline kicker subhead summary other_headlines title slug bylines contributors
    dateline credit sources services digital_source_type created content_created updated published embargo expires
    language status urgency signals notes subjects entities genres keywords rights associations
"""
_BLOCKS = "paragraph heading quote list media table preformatted rule embed related language nested"
METADATA = tuple([f"{name}.*" for name in _NAMES.split()])
BODY = tuple([f"body.{name}.*" for name in _BLOCKS.split()])
