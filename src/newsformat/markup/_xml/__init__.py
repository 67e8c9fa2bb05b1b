"""How `newsformat.markup.xml`, `newsformat.markup.xml_rules` and `newsformat.markup.documents` do it."""
