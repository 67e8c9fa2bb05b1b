"""What is found in a document, on the way through its words."""

from __future__ import annotations

from attrs import define, field

from newsformat.plugin import File, Report, line
from newsformat_office._parts import TABLE_IN_CELL
from newsformat_office._rtf._encodings import Fonts
from newsformat_office._rtf._lists import Lists
from newsformat_office._rtf._pictures import Picture
from newsformat_office._rtf._state import Face
from newsformat_office._rtf._story import Story
from newsformat_office._rtf._styles import Styles


TOLD = 60  # characters


@define
class Found:
    """What is found in a document.

    Attributes:
        report: is told what is not read.
        main: the text.
        notes: its footnotes, in their order.
        known: what the document says of itself, by the names of `Known` and others.
        own: the properties that not all documents have.
        generator: what program wrote it.
        annotator: who wrote the comment that comes next.
        files: the pictures.
        inserted: how often text begins that was not there in an older version.
    """

    report: Report
    styles: Styles = field(factory=Styles)
    lists: Lists = field(factory=Lists)
    fonts: Fonts = field(factory=Fonts)
    known: dict[str, str] = field(factory=dict)
    own: dict[str, str] = field(factory=dict)
    notes: list[Story] = field(factory=list)
    files: list[File] = field(factory=list)
    generator: str = ""
    annotator: str = ""
    inserted: int = 0
    main: Story = field(init=False)
    _removed: int = 0
    _hides: bool = False

    def __attrs_post_init__(self) -> None:
        """Begin the text."""
        self.main = self.story()

    def story(self) -> Story:
        """Return a story that begins."""
        return Story(self._not_read)

    def _not_read(self, face: Face) -> None:
        self._removed += face.deleted
        self._hides = self._hides or not face.deleted

    def left_out(self, what: str, text: str) -> None:
        """Say *what* is left out, and what *text* is in it, if any is."""
        if told := line(text)[:TOLD]:
            self.report.left_out(f"{what}: {told}")

    def shown(self, story: Story, picture: Picture) -> None:
        """Add the *picture* to *story*."""
        file = picture.file(len(self.files) + 1)
        if not file.content:
            self.report.left_out("a picture of which nothing can be read")
            return
        self.files.append(file)
        story.show(picture.media(file))
        size = len(file.content)
        self.report.left_out(f"a picture is named, but its content is left out: {file.name} ({size} bytes)")

    def remark(self) -> None:
        """Say what was assumed of all of it."""
        if self._hides:
            self.report.note("hidden text is left out")
        if self._removed or self.inserted:
            self.report.note(f"changes are treated as accepted: {self.inserted} insertions, {self._removed} deletions")
        if any(story.nested for story in (self.main, *self.notes)):
            self.report.note(TABLE_IN_CELL)
