"""hOCR: its mapping.

``hocr``: pages as programs recognise them, in HTML (hOCR 1.2, https://kba.github.io/hocr-spec/1.2/), as Tesseract,
OCRopus, and the Internet Archive have them. It is only read; what is XHTML, a page at a time. An ``ocr_page`` is an
article; if there are articles on it (``ocr_linear``, or areas that ``cflow`` ties together), each of these is one, and
one what stands beside them. An ``ocr_linear`` around pages is an article, too.

* ``ocr_par`` → `Paragraph`, its lines (``ocr_line``, ``ocrx_line``) joined as those of ALTO; lines that are in no
  paragraph, and other text, are one
* ``ocr_title`` → `headline`, where it comes first; ``ocr_author`` → `bylines`, ``ocr_abstract`` → `summary`;
  ``ocr_caption`` → `Media`; ``ocr_blockquote`` → `Quote`; ``<table>`` → `Table`
* ``<h1>`` … ``<h6>``, and paragraphs of lines that are ``ocr_header``, as Tesseract calls them, → `Heading`; so are
  paragraphs whose type is larger by a quarter than that of most of the page (``x_size``, ``x_fsize``), with a remark
* ``order`` → the order of areas; of ``alternatives`` the first; an ``<img>`` of characters is its ``alt``
* ``lang`` → `language`; where no text says one, ``ocr-langs``, if it is one, else that of ``<html>``
* ``image`` and the ID of the page → `identifiers`; ``<title>`` → `title`; ``ppageno``, ``lpageno``, ``x_source``,
  ``imagemd5``, ``scan_res``, ``x_scanner``, and ``<meta>`` → `Foreign` of the space ``hocr``
* where lines stand, how they look and what else they may say is left out, with a remark that says how many words have
  an ``x_wconf`` below 50; headers, footers, page numbers and pictures are left out, and the report says so; so it does
  of properties that the specification does not know

Rules of ``validate`` for hOCR, by its specification; those in brackets are warnings: ``page`` (there is one),
``required`` (``ocr-system``, ``ocr-capabilities``; ``bbox`` of what has a place), ``class`` (that it does not know),
``property`` (a value of another form), ``id`` and ``ppageno`` (each once), [``capability`` that is not listed,
``obsolete``, ``unknown`` properties, ``xml`` where it is no XHTML].
"""
