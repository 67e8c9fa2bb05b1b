"""Both native formats fulfil the contract of a format: they carry everything."""

from newsformat import Foreign, Raw
from newsformat.testing import FormatContract
from newsformat_json import JSON, JSONL


FOREIGN = (Foreign("anything", "a/b", '<x y="z">\n &amp; </x>'),)
RAW = (Raw("anything", "<b>\n</b>"),)


class TestJson(FormatContract):
    format = JSON
    foreign = FOREIGN
    raw = RAW


class TestJsonLines(FormatContract):
    format = JSONL
    foreign = FOREIGN
    raw = RAW
