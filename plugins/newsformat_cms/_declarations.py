"""What the declarations of several formats share."""

from __future__ import annotations


CONCEPT = ("", ".kind", ".code", ".scheme", ".uri", ".relation", ".role")
