"""Collections of brat."""

from __future__ import annotations

import tarfile
from io import BytesIO


def tarred(files: dict[str, str | bytes], mode: str = "w") -> bytes:
    """Return a tar archive of *files*."""
    content = BytesIO()
    with tarfile.open(fileobj=content, mode=mode) as archive:  # type: ignore[call-overload]  # any mode
        for name, text in files.items():
            said = text if isinstance(text, bytes) else text.encode()
            info = tarfile.TarInfo(name)
            info.size = len(said)
            archive.addfile(info, BytesIO(said))
    return content.getvalue()
