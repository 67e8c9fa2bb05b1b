"""The content of exports of press databases; `newsformat.markup.exports` is the public part."""
