"""Official schemas, which newsformat does not ship: found in the folder that the user names, and nothing fetched.

For the ``_validate.py`` of a format: parse the document with `newsformat.markup.xml.parse`, yield what your own rules
find, and then, if ``options.schema`` names a place, what one of these functions finds::

    def validate(source, options, report):
        root = parse(source.read_bytes(), source=source.name, limits=source.limits, report=report)
        yield from own_rules(root)
        if options.schema:
            yield from xsd_problems(root, options.schema, prefer=["3.6"])
"""

from __future__ import annotations

from newsformat.markup._schema._dtd import dtd_problems
from newsformat.markup._schema._json import json_problems
from newsformat.markup._schema._xsd import xsd_problems


__all__ = ["dtd_problems", "json_problems", "xsd_problems"]
