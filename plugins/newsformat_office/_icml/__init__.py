"""InCopy and InDesign: stories in ICML, and the layouts that they stand in, IDML.

InCopy and InDesign, by the IDML File Format Specification (Adobe, CS6 and later): ``icml`` is a story, as editorial
systems and layouts hand it on; ``idml`` is a layout with all of its stories, which is only read.

* what a paragraph is says its style, by the words in its name in several languages (``01_Headline 2sp``,
  ``Dachzeile``, ``Intertitre``, ``Ladillo``, ``Bildunterschrift``, ``Photo Credit`` …), or the style that it is based
  on: the head of the article, `Heading`, `Quote`, the caption and the credit of a picture; below the first text a
  headline or subhead is a `Heading`. Where a style says nothing, the tag of XML around it may; those that are not known
  are text, with a remark. Where a headline has its style, no line of the text is left out; where none has, the whole is
  read as a manuscript
* ``Br`` and the end of a range end a paragraph; lists by ``BulletsAndNumberingListType``; ``Table`` → `Table`
* ``FontStyle``, ``Underline``, ``StrikeThru``, ``Position``, and styles of characters called so → `Style`;
  ``AppliedLanguage`` → `language` or `Lang`, if the text is in its letters; ``HyperlinkTextSource`` → `Link`
* ``Note`` → `notes`; insertions are taken, deletions left out, with a remark; footnotes come at the end; a picture →
  `Media` by the name of its file; ``StoryTitle``, XMP → `title`, `bylines`, `created`, `updated`, `keywords`, a note
* a story with a headline is an article, and those without one behind it belong to it. On the pages of a layout: those
  below the headline, and what stands above it in the style of a kicker; the list of articles of the file counts first.
  What is beside the pages, on hidden layers and on master pages is left out and reported

Written is a story with styles that a layout may have, too, and so look as there. Embargo, status and notes are notes,
which are not printed; what else is not printed is a label of the story, which InCopy and InDesign keep.
"""
