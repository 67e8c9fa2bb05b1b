"""What content management systems hold and deliver: ANS, Apple News, Contentful, Ghost, Sanity, WordPress ….

Each maps to the model as follows; in the code, each package documents its own mapping.
"""

from __future__ import annotations

from collections.abc import Iterable

from newsformat.plugin import AnyFormat, hookimpl
from newsformat_cms._ans import ANS
from newsformat_cms._apple import APPLE_NEWS
from newsformat_cms._blox import BLOX
from newsformat_cms._bodies import DRAFTJS, EDITORJS, LEXICAL, PROSEMIRROR, QUILL, SLATE
from newsformat_cms._contentful import CONTENTFUL
from newsformat_cms._drupal import DRUPAL_JSONAPI
from newsformat_cms._escenic import ESCENIC
from newsformat_cms._ft import FT
from newsformat_cms._ghost import GHOST
from newsformat_cms._guardian import GUARDIAN
from newsformat_cms._joomla import J2XML, JOOMLA
from newsformat_cms._livingdocs import LIVINGDOCS
from newsformat_cms._methode import METHODE
from newsformat_cms._movable_type import MOVABLE_TYPE
from newsformat_cms._notion import NOTION
from newsformat_cms._platforms import MEDIUM, SUBSTACK
from newsformat_cms._plone import PLONE
from newsformat_cms._prismic import PRISMIC
from newsformat_cms._quintype import QUINTYPE
from newsformat_cms._sanity import PORTABLE_TEXT
from newsformat_cms._storyblok import STORYBLOK
from newsformat_cms._strapi import STRAPI
from newsformat_cms._wagtail import WAGTAIL
from newsformat_cms._wordpress import WORDPRESS_REST


@hookimpl
def newsformat_formats() -> Iterable[AnyFormat]:
    """Return all formats."""
    return [
        ANS,
        APPLE_NEWS,
        BLOX,
        CONTENTFUL,
        DRAFTJS,
        DRUPAL_JSONAPI,
        EDITORJS,
        ESCENIC,
        FT,
        GHOST,
        GUARDIAN,
        J2XML,
        JOOMLA,
        LEXICAL,
        LIVINGDOCS,
        MEDIUM,
        METHODE,
        MOVABLE_TYPE,
        NOTION,
        PLONE,
        PORTABLE_TEXT,
        PRISMIC,
        PROSEMIRROR,
        QUILL,
        QUINTYPE,
        SLATE,
        STORYBLOK,
        STRAPI,
        SUBSTACK,
        WAGTAIL,
        WORDPRESS_REST,
    ]
