"""How `newsformat.markup.json`, `newsformat.markup.members` and `newsformat.markup.json_rules` do it."""
