"""Features of concepts in several of these formats: names, codes and roles."""

from __future__ import annotations


CONCEPT = ("", ".kind", ".code", ".scheme", ".uri", ".relation", ".role")
