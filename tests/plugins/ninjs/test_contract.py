"""ninjs keeps the contract: it carries what 3.1 has a place for."""

from types import MappingProxyType

from newsformat import Foreign, Raw
from newsformat.testing import FormatContract
from newsformat_ninjs import NINJS

from ..sinks import written_in_parts


class TestNinjs(FormatContract):
    format = NINJS
    documents = written_in_parts("ninjs")
    unkept = (
        *("*/_newsformat/*", "*/associations/*/uri/*", "*/order"),  # of our own, assumed, or with the same rank
        *("*/standard/*", "*/charCount/*", "*/wordCount/*", "*/@class/*", "*/@dir/*", "*/@data-foreign/*"),
        *("*/value/*new attribute",),
    )
    # One property holds all notes, one all rights; each kind of entity has an array of its own.
    most = MappingProxyType({"notes": 1, "rights": 1, "entities": 2, "contributors": 1})
    foreign = (
        Foreign("ninjs", "profile", '"text-only"'),
        Foreign("ninjs", "trustIndicators", '[{"title":"Ethics","href":"https://tide.example/ethics"}]'),
        Foreign("ninjs", "eventDetails", '{"dates":{"expectedStartDate":"2026-11"}}'),
    )
    raw = (Raw("html", '<p class="x">a &amp; b</p>'), Raw("xhtml", "<table><tr><td>1</td></tr></table>"))
    junk = (
        b'{"guid":"tide-1","headline":"High tide","body_html":"<p>It rose.</p>","associations":{"featuremedia":null}}',
        b'{"item":[{"uri":"urn:a","type":"picture","renditions":{"main":{"href":"https://tide.example/a.jpg"}}}]}',
        b'[{"uri":"urn:a","headlines":[{"value":"<b>High</b> tide"}],"urgency":12,"pubStatus":"held"}]',
        b'{"uri":"urn:a","associations":[{"name":"a","uri":"urn:b","associations":[{"name":"newsformat:article"}]}]}',
    )
