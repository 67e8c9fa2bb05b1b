"""Post types in an export of WordPress: articles, and data that plugins store as posts."""

from __future__ import annotations

from typing import Final


USUAL: Final = frozenset(("post", "page", ""))
"""What WordPress itself calls articles; a site has others, as it likes."""


def may_be_article(kind: str) -> bool:
    """May a post of the type *kind*, with a text, be an article, rather than a plugin's data?"""
    return kind in USUAL or not (kind in _NONE or kind.startswith(_OF_PROGRAMS))


_NONE: Final = frozenset((
    "attachment", "revision", "nav_menu_item", "custom_css", "customize_changeset", "oembed_cache", "user_request",
    "guest-author", "safecss", "feedback", "scheduled-action", "scheduled_action", "popup", "mc4wp-form",
    "wpcf7_contact_form", "flamingo_inbound", "flamingo_contact", "wpforms", "ninja-forms", "nf_sub",
    "elementor_library", "elementor_snippet", "elementor_font", "elementor_icons", "et_pb_layout", "et_template",
    "et_theme_builder", "fl-builder-template", "fusion_template", "ct_template", "reusable_block",
    "tablepress_table", "ml-slider", "amp_validated_url", "ad", "advanced_ads", "polylang_mo", "custom-css",
    "product_variation", "forum", "topic", "reply", "mailpoet_page", "is_search_form", "sp_wps_settings",
))  # fmt: skip
_OF_PROGRAMS: Final = (
    *(
        "wp_",
        "acf-",
        "acf_",
        "jp_",
        "jetpack",
        "vc_",
        "vc4_",
        "shop_",
        "wc_",
        "mphb_",
        "tribe_ea",
        "bp-",
        "bwg_",
        "ngg_",
    ),
    *("wpcode", "wpdiscuz", "wpsl_", "tdb_", "tdc-", "td_", "fusion_", "avada_", "astra-", "kadence_", "rank_math_"),
)
