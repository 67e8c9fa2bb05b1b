"""Captions: WebVTT, SubRip and TTML."""
