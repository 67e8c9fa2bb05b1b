"""What an error of a plugin takes along to another process."""

import pickle

import newsformat as nf


def test_why_a_plugin_failed_is_pickled_as_a_note():
    error = nf.PluginError("the tiny reader failed")
    error.__cause__ = KeyError("pier")
    there = pickle.loads(pickle.dumps(error))  # noqa: S301 -- our own
    again = pickle.loads(pickle.dumps(there))  # noqa: S301 -- so too
    assert str(again) == "the tiny reader failed"
    assert again.__notes__ == ["KeyError: 'pier'\n"]
    assert not hasattr(error, "__notes__")
