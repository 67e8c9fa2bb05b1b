"""Texts as editors keep them, which are nodes of JSON ⇄ blocks: each kind of nodes is a codec."""
