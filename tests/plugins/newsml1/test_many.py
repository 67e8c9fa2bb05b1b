"""Of very many parts alike, each takes no more time than one of a few."""

from __future__ import annotations

from time import process_time

import pytest

from .items import component, item, read, text


def _each(part: str, many: int = 20_000) -> str:
    return "".join([part.format(n) for n in range(many)])


_DESCRIBED = f"""<TopicSet FormalName="x"><Topic Duid="t"><FormalName Scheme="iptc">04000000</FormalName>
{_each('<Description xml:lang="x-{0}">sea</Description>', 5000)}</Topic></TopicSet>"""
COMPONENTS = {
    "comments": f"<ContentItem>{_each('<Comment/>', 60_000)}<DataContent>Tide</DataContent></ContentItem>",
    "bylines": f"<NewsLines>{_each('<ByLine>By Ann Lee</ByLine><ByLineTitle>Editor</ByLineTitle>')}</NewsLines>",
    "keywords": f"""<DescriptiveMetadata>{_each('<Property FormalName="Keyword" Value="k{0}"/>')}
</DescriptiveMetadata>""",
    "subjects": f"""<DescriptiveMetadata><SubjectCode>
{_each('<Subject FormalName="04000000" HowPresent="{0}"/>', 5000)}</SubjectCode></DescriptiveMetadata>{_DESCRIBED}""",
    "occurrences": f"""<DescriptiveMetadata>{_each('<TopicOccurrence Topic="#t" HowPresent="{0}"/>', 5000)}
</DescriptiveMetadata>{_DESCRIBED}""",
    "texts and places": f"""<DescriptiveMetadata>
{_each('<Location HowPresent="Origin"><Property FormalName="City" Value="c{0}"/></Location>', 5000)}
</DescriptiveMetadata>{_each(text("<p>{0}</p>"), 5000)}""",
    "lines and bylines": f"""<NewsLines>{_each("<ByLine>By Ann Lee {0}</ByLine>", 5000)}</NewsLines>
{text(f"<nitf><body><body.head><hedline><hl1>A</hl1>{_each('<hl2>b {0}</hl2>', 5000)}</hedline></body.head></body></nitf>")}""",
}


@pytest.mark.parametrize("name", COMPONENTS)
def test_many_parts_are_read_in_linear_time(name: str) -> None:
    begun = process_time()
    assert read(item(component(COMPONENTS[name]))).uri
    assert process_time() - begun < 12  # seconds; by the square it would be half a minute and more
