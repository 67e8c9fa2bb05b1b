"""Stories from press databases, whose fields `newsformat.markup.exports` knows."""
