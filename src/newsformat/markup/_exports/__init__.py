"""What exports of press databases hold; `newsformat.markup.exports` has what is public of it."""
