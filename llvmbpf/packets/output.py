"""Write a file piece by piece, so that the old one stays until the new one is complete."""

from __future__ import annotations

import contextlib
import os
import secrets
from collections.abc import Iterable
from pathlib import Path
from typing import Protocol


class WritableFile(Protocol):
    """A file that is open for writing bytes."""

    def write(self, data: bytes, /) -> object:
        """Write all of the bytes."""


def save(target: str | os.PathLike[str] | WritableFile, pieces: Iterable[bytes]) -> None:
    """Write the pieces one after the other to an open file or to a path.

    A regular file is replaced only when the new one is complete, so that a capture may be written over the file that
    it maps. What making a piece raises leaves the old file as it was. Raises OSError where writing fails.
    """
    if not isinstance(target, (str, os.PathLike)):
        for piece in pieces:
            target.write(piece)
        return
    path = Path(os.path.realpath(target))
    if path.exists() and not path.is_file():  # a pipe or a device
        with path.open("wb") as file:
            file.writelines(pieces)
        return
    unfinished = path.with_name(f"{path.name}.{secrets.token_hex(4)}.part")
    try:
        with unfinished.open("xb") as file:
            file.writelines(pieces)
        unfinished.replace(path)
    except BaseException:
        with contextlib.suppress(OSError):
            unfinished.unlink()
        raise
