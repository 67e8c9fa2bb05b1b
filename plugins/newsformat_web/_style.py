"""The style sheet of stories in browsers and e-book readers, which choose colours and fonts themselves."""

from __future__ import annotations

from typing import Final


STYLE: Final = """\
body { line-height: 1.4; }
h1 { line-height: 1.15; margin: 0 0 0.4em; }
h1, h2, h3, h4, h5, h6 { page-break-after: avoid; break-after: avoid; }
p { margin: 0 0 0.8em; }
.kicker { margin: 0; font-size: 0.85em; font-weight: bold; letter-spacing: 0.04em; }
.subhead { font-size: 1.15em; }
.summary { font-weight: bold; }
.byline { font-size: 0.9em; }
blockquote { margin: 1em 1.5em; }
blockquote footer { font-size: 0.9em; }
figure { margin: 1em 0; page-break-inside: avoid; break-inside: avoid; }
img, video { max-width: 100%; height: auto; }
figcaption, caption { font-size: 0.85em; text-align: start; }
table { border-collapse: collapse; }
td, th { border: 1px solid; padding: 0.2em 0.4em; text-align: start; vertical-align: top; }
pre { white-space: pre-wrap; }
aside { margin: 1em 0; padding: 0.5em 1em; border: 1px solid; }
body > article > footer { margin-top: 1.5em; font-size: 0.85em; }
"""
