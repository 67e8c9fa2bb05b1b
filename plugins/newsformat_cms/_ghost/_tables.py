"""Joins the tables of an export to posts with tags and authors, and splits these again."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator
from typing import Any

from newsformat.markup.ids import report_ids
from newsformat.markup.json import Object, is_number, text_of
from newsformat.markup.members import has_value, objects_at, report_other_types, text_at
from newsformat.markup.wordpress import slug
from newsformat.plugin import Report
from newsformat_cms._ghost._names import ASSUMED, NOBODY, OWN, SPACE


_LOCAL = 64  # characters before the @ (RFC 5321, 4.5.3.1.1)
_READ = frozenset(("posts", "posts_meta", "tags", "posts_tags", "users", "posts_authors"))
_OF_USERS = frozenset((
    "id", "name", "slug", "email", "profile_image", "cover_image", "bio", "website", "location", "facebook", "twitter",
    "meta_title", "meta_description", OWN,
))  # fmt: skip
_IN_META = (
    *("og_image", "og_title", "og_description", "twitter_image", "twitter_title", "twitter_description", "meta_title"),
    *("meta_description", "email_subject", "frontmatter", "feature_image_alt", "feature_image_caption", "email_only"),
)


def posts_of(data: Object, report: Report) -> Iterator[Object]:
    """Yield the posts in the tables of *data*, joined with other tables; skipped rows are reported."""
    for name, rows in data.items():
        if name not in _READ and isinstance(rows, list) and rows:
            report.note(f"skipped, not an article: {name} ({len(rows)})")
        elif not isinstance(rows, list) and has_value(rows):
            report.left_out(f"{name} of an export, which is not a table, is left out: {text_of(rows):.60}")
        elif name in _READ:
            report_other_types(data, name, report)
    if any(row.keys() - _OF_USERS for row in objects_at(data, "users")):
        report.note("only what readers may see of users is kept")
    users = [{name: value for name, value in row.items() if name in _OF_USERS} for row in objects_at(data, "users")]
    tags, authors = (
        _Joined(data, "tags", "tag_id", report),
        _Joined({**data, "users": users}, "authors", "author_id", report),
    )
    meta = {text_of(row.get("post_id")): row for row in objects_at(data, "posts_meta")}
    for post in objects_at(data, "posts"):
        key = text_of(post.get("id"))
        about = {name: value for name, value in meta.get(key, {}).items() if name not in {"id", "post_id"}}
        signed = authors.of(key) or authors.named(post.get("author_id"))
        yield {**_as_it_was(post), **about, "tags": tags.of(key), "authors": signed}
    posts = {text_of(post.get("id")) for post in objects_at(data, "posts")}
    if lost := meta.keys() - posts:
        report.left_out(f"rows of posts_meta for posts that do not exist are left out, {len(lost)} in all")
    tags.report_unused(posts, report)
    authors.report_unused(posts, report)


def _as_it_was(post: Object) -> Object:
    """Return *post*, or another row, with the ID and slug it had before it was put into a table."""
    own_members = post.get(OWN)
    if not isinstance(own_members, dict):
        return _with_own_id(post)
    rest = {name: value for name, value in own_members.items() if name not in _REMEMBERED.values()}
    was = {name: own_members[kept] for name, kept in _REMEMBERED.items() if kept in own_members}
    found = {**_with_own_id(post), **was, OWN: rest}
    return found if rest else {name: value for name, value in found.items() if name != OWN}


_REMEMBERED = {"id": "id", "slug": "first_slug"}  # newsformat's own ``slug`` is the article's


class _Joined:
    """Rows of a table, in order, by the IDs of posts."""

    def __init__(self, data: Object, name: str, member: str, report: Report) -> None:
        table = {"authors": "users"}.get(name, name)
        self._name = name
        self._named: set[str] = set()
        self._rows = {text_of(row.get("id")): _as_it_was(row) for row in objects_at(data, table)}
        self._of: dict[str, list[tuple[float, str]]] = defaultdict(list)
        for place, row in enumerate(objects_at(data, f"posts_{name}")):
            key, order = text_of(row.get(member)), row.get("sort_order")
            if key not in self._rows:
                report.left_out(f"left out {member} of a post that does not exist: {key:.60}")
                continue
            order = order if is_number(order) else place
            self._of[text_of(row.get("post_id"))].append((order, key))

    def report_unused(self, posts: set[str], report: Report) -> None:
        """Report rows without a post, and those of other posts than *posts*."""
        if lost := sum(len(rows) for post, rows in self._of.items() if post not in posts):
            report.left_out(f"rows of posts_{self._name} for posts that do not exist are left out, {lost} in all")
        used = {key for post, rows in self._of.items() if post in posts for _, key in rows} | self._named
        unused = [text_at(row, "name") for key, row in self._rows.items() if key not in used]
        if unused and self._name == "authors":
            report.note(f"users who have signed no post are skipped, {len(unused)} in all")
        elif unused:
            report_ids("tags that no post has", unused, report.left_out)

    def of(self, post: str) -> list[Object]:
        """Return the rows of a post."""
        found = sorted(self._of.get(post, ()), key=lambda pair: pair[0])
        return [self._rows[key] for _, key in found]

    def named(self, row_id: Any) -> list[Object]:
        """Return the row with this ID."""
        row = self._rows.get(text_of(row_id))
        self._named.add(text_of(row_id))
        return [row] if row is not None else []


def _with_own_id(row: Object) -> Object:
    """Return *row* without made-up values."""
    return {
        name: value
        for name, value in row.items()
        if not (name == "id" and isinstance(value, str) and value.startswith(ASSUMED))
        and not (name == "email" and isinstance(value, str) and value.endswith(NOBODY))
    }


class Tables:
    """Splits posts into rows: that of a post is returned, others are held until all posts are written."""

    def __init__(self, report: Report) -> None:
        self._report = report
        self._seen: set[str] = set()
        self._slugs: Counter[tuple[str, str]] = Counter()
        self._emails: Counter[str] = Counter()
        self._meta: list[Object] = []
        self._rows: dict[str, dict[str, Object]] = {"tags": {}, "users": {}}
        self._ids: dict[str, set[str]] = {"tags": set(), "users": set()}
        self._relations: dict[str, list[Object]] = {"posts_tags": [], "posts_authors": []}

    def row(self, post: Object) -> Object:
        """Return the row of *post*."""
        row = {name: value for name, value in post.items() if name not in {"tags", "authors", *_IN_META}}
        row["id"] = key = self._id(row)
        self._seen.add(text_of(key))
        self._slug(row, "posts")
        if about := {name: post[name] for name in _IN_META if name in post}:
            self._meta.append({"post_id": key, **about})
        self._relate(key, post, "tags", "tags", "tag_id")
        self._relate(key, post, "authors", "users", "author_id")
        return row

    def _id(self, row: Object) -> Any:
        """Return the ID of a post: its own, or a made-up one.

        Ghost takes it as that of comments, too, which is short.
        """
        own_id = row.get("id")
        if own_id and text_of(own_id) not in self._seen and len(str(own_id)) <= _LONGEST_ID:
            return own_id
        if own_id:
            _remember(row, "id", own_id)
        return f"{ASSUMED}{len(self._seen) + 1}"

    def _slug(self, row: Object, table: str) -> None:
        """Give *row* a slug unique in *table*, as Ghost would take another for the same."""
        slug_ = row.get("slug")
        if not isinstance(slug_, str) or not slug_:
            return
        self._slugs[table, slug_] += 1
        if self._slugs[table, slug_] > 1:
            _remember(row, "slug", slug_)
            row["slug"] = f"{slug_}-{self._slugs[table, slug_]}"

    def _relate(self, key: Any, post: Object, name: str, table: str, member: str) -> None:
        related, rows = post.get(name), objects_at(post, name)
        if related and (not isinstance(related, list) or len(rows) < len(related)):
            self._report.lost(f"foreign.{SPACE}", where=name, why="an export has rows of objects alone")
        for order, item in enumerate(rows):
            row = self._row_with(table, item)
            self._relations[f"posts_{name}"].append({"post_id": key, member: row["id"], "sort_order": order})

    def _row_with(self, table: str, values: Object) -> Object:
        """Return the existing row with these *values*, or a new one with a unique ID."""
        rows, ids = self._rows[table], self._ids[table]
        known = text_of(values)
        if known not in rows:
            own_id = values.get("id")
            key = own_id if own_id and text_of(own_id) not in ids else f"{ASSUMED}{len(rows) + 1}"
            ids.add(text_of(key))
            rows[known] = {**values, "id": key, **(self._needed(values) if table == "users" else {})}
            self._slug(rows[known], table)
        return rows[known]

    def others(self) -> Iterator[tuple[str, list[Object]]]:
        """Yield name and rows of each other non-empty table."""
        tables = {"posts_meta": self._meta, **{name: [*rows.values()] for name, rows in self._rows.items()}}
        yield from ((name, rows) for name, rows in (tables | self._relations).items() if rows)

    def _needed(self, user: Object) -> Object:
        """Return the required values of a user: a unique e-mail address, by which Ghost identifies it."""
        if text_at(user, "email"):
            return {}
        letters = "".join(letter for letter in slug(text_at(user, "slug") or text_at(user, "name")) if letter.isascii())
        name = letters.strip("-")[:_LOCAL].strip("-") or "author"
        self._emails[name] += 1
        return {"email": f"{name}{'' if self._emails[name] == 1 else f'-{self._emails[name]}'}{NOBODY}"}


def _remember(row: Object, name: str, value: Any) -> None:
    """Record the value of *name* in newsformat's own data, since tables have no place for it."""
    own_members = row.get(OWN)
    row[OWN] = {**(own_members if isinstance(own_members, dict) else {}), _REMEMBERED[name]: value}


_LONGEST_ID = 50  # characters
