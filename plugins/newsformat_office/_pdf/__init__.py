"""PDF: press releases, pages of newspapers, exports of press databases. Read only.

``pdf`` (ISO 32000-2, https://pdfa.org/resource/iso-32000-2/) needs pypdfium2, which ``pip install 'newsformat[pdf]'``
installs. A PDF only has positions of letters. From these are read:

* lines, from letters side by side, whatever their order in the file; columns one after another, from the right on a
  right-to-left page; rotated pages as displayed. Arabic and Hebrew, which are stored in visual order, are put in
  logical order, with the numbers, names and brackets in them
* paragraphs → `Paragraph`, by the space between lines, indents, and lines that end although the next word had room;
  they continue in the next column and on the next page. The structure of a tagged PDF takes precedence, unless it tags
  each line separately
* hyphens at line ends are removed, unless the text also has the word with one, or both halves as words; each with
  a remark
* the largest text of the first page, above the size of the text → `Article.headline`, a larger line below it →
  `subhead`, larger short lines → `Heading`; bullets, and numbers that count from 1 → `List`
* three rows of cells or more, with figures or in three columns → `Table`, if each cell is one line; other cells are
  lines
* drop caps → the first letter of their line; presentation forms of Arabic and ligatures (``ﬁ``) → the letters
* fonts named bold or italic, small letters above or below the others → `Style`; links → `Link`
* several headlines: an article each with the option ``stories=headlines``, as on a newspaper page; else one article,
  with a remark
* running heads, feet and page numbers, which recur at the edges of pages, and artifacts of a tagged PDF are left out,
  each with a remark
* text outside the page, or trimmed off (``TrimBox``), is left out, with a remark
* pictures, damaged pages, and glyphs without a known character are left out and reported
* of the information dictionary, else of XMP: ``Title`` → `title`, ``Author`` → `bylines` if
  nobody signs the text, ``Keywords`` → `keywords`, ``Subject`` → a note, the dates → `created`, `updated`; but not
  what programs write by themselves (``Microsoft Word - release.docx``). ``Lang`` → `language`, unless the text is in
  another

All else is read as a manuscript is, or as an export of a press database. Scans without text, and files that need a
password, are errors.

PDFium reads the file in a process of its own, which may take 512 MiB of memory, or 32 times the size of a larger file
(not on Windows and macOS, where no limit holds) and a time that grows with the size of the file: it trusts what a
file claims, and a file of three kilobytes can have it draw a text a billion times. The fonts of the system are not
looked at. A file whose text is longer than a quarter of the limit ``item_bytes``, in characters, is refused.

PDFium was chosen by measuring. Of 73 pages in two columns it takes the text in 0.4 seconds and 24 MB, pypdf in 3.7
seconds and 48 MB, pdfminer.six in 12 seconds and 45 MB. Of the same page of Hebrew, PDFium has the letters in order,
pypdf the words of each line in reverse, pdfminer.six the letters. On files made to harm (streams that decompress to
gigabytes, forms in forms, loops of pages, a million pages), pypdf has limits of its own for most and takes more than
12 seconds for one of ten, pdfminer.six for eight; PDFium ends or takes gigabytes for five, which is why it has a
process of its own, where none takes more than three seconds. That process costs some 60 milliseconds a file.
"""
