"""What the concepts carry of several of these formats: their names, codes and roles."""

from __future__ import annotations


CONCEPT = ("", ".kind", ".code", ".scheme", ".uri", ".relation", ".role")
