"""Copies from archives of papers: Factiva, LexisNexis, ProQuest, EBSCO, NewsBank, GENIOS, Europresse."""
