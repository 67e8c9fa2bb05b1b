"""What publishing platforms let their authors take away: archives of Medium and Substack.

**The archive of Medium** that its authors may take away
(https://help.medium.com/hc/en-us/articles/115004745787-Export-your-account-data), read only: the posts in the ZIP, or a
page of one by itself. ``p-name``, ``p-summary``, ``p-author``, ``dt-published``, ``p-canonical`` → `headline`,
`subhead`, `bylines`, `published`, the first of `identifiers`; the links of ``p-tags`` → `keywords`; ``e-content`` →
`body`, without the title that it begins with. The address with the ID of a post → `uri`; drafts are withheld, and the
other folders of the archive skipped.

**The archive of Substack** that its authors may take away (https://support.substack.com/hc/en-us/articles/360037466012),
read only: the posts that its ``posts.csv`` lists, with their texts. ``post_id`` → `uri` and `slug`, ``title``,
``subtitle``, ``post_date`` → `headline`, `subhead`, `published`, ``podcast_url`` → one of `associations`; what is not
``is_published`` is withheld. Buttons and boxes to subscribe are left out with a remark; other columns are `Foreign` of
the space ``substack``, and lists of readers are not looked into.
"""
