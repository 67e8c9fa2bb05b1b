"""The contents found in a document so far."""

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


SHOWN = 60  # characters


@define
class Found:
    """The contents found in a document so far.

    Attributes:
        report: receives what is not read.
        main: the text.
        notes: its footnotes, in order.
        known: the standard properties, by the names of `Known` and others.
        own: the custom properties.
        generator: the program that wrote it.
        annotator: the author of the next comment.
        files: the pictures.
        inserted: the number of tracked insertions.
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
        """Return a new story."""
        return Story(self._count_unread)

    def _count_unread(self, face: Face) -> None:
        self._removed += face.deleted
        self._hides = self._hides or not face.deleted

    def left_out(self, what: str, text: str) -> None:
        """Report *text*, unless it is blank, with the message *what*."""
        if shown := line(text)[:SHOWN]:
            self.report.left_out(f"{what}: {shown}")

    def shown(self, story: Story, picture: Picture) -> None:
        """Add the *picture* to *story*."""
        file = picture.file(len(self.files) + 1)
        if not file.content:
            self.report.left_out("a picture without readable data is left out")
            return
        self.files.append(file)
        story.show(picture.media(file))
        size = len(file.content)
        self.report.left_out(f"the content of a picture is left out: {file.name} ({size} bytes)")

    def remark(self) -> None:
        """Report what was assumed for the whole document."""
        if self._hides:
            self.report.note("hidden text is left out")
        if self._removed or self.inserted:
            self.report.note(f"changes are treated as accepted: {self.inserted} insertions, {self._removed} deletions")
        if any(story.nested for story in (self.main, *self.notes)):
            self.report.note(TABLE_IN_CELL)
