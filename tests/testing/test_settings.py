"""What a class of the contract sets is looked at when the class is made."""

import pytest

from newsformat.plugin import Format
from newsformat.testing import FormatContract


MEMO = Format(name="memo", title="Memo")
SET = {"format": MEMO}
WRONG = {
    "no format": ({"package": "newsformat_memo"}, "TestMemo sets the format: format = ACME"),
    "a format by its name": ({**SET, "format": "memo"}, "TestMemo.format must be a Format, not 'memo'"),
    "one document alone": ({**SET, "documents": b"MEMO"}, "TestMemo.documents must be a tuple of bytes, not b'MEMO'"),
    "documents by their names": (
        {**SET, "documents": ("a.memo",)},
        "TestMemo.documents must be a tuple of bytes, not ('a",
    ),
    "foreign parts as strings": (
        {**SET, "foreign": ("desk",)},
        "TestMemo.foreign must be a tuple of Foreign, not ('desk',)",
    ),
    "most of nothing": (
        {**SET, "most": {"byline": 1}},
        "TestMemo.most: an article has no attribute 'byline'; did you mean 'b",
    ),
    "need of nothing": (
        {**SET, "needs": ("headlin",)},
        "TestMemo.needs: an article has no attribute 'headlin'; did you me",
    ),
}


@pytest.mark.cases(("settings", "said"), WRONG.values(), ids=WRONG)
def test_a_wrong_setting_is_told_once(settings, said):
    with pytest.raises(TypeError) as caught:
        type("TestMemo", (FormatContract,), settings)
    assert str(caught.value).startswith(said)


def test_a_class_that_others_inherit_need_not_set_all():
    base = type("MemoContract", (FormatContract,), {"package": "newsformat_memo", "most": {"bylines": 2}})
    assert type("TestMemo", (base,), {"format": MEMO}).package == "newsformat_memo"
