"""The bytes of a capture, wherever they come from; a plain file is mapped and not read."""

from __future__ import annotations

import io
import mmap
import os
import stat
from typing import Protocol, TypeAlias, cast

import numpy as np
from numpy.typing import NDArray

from llvmbpf.packets.columns import BytesLike, bytes_of


class ReadableFile(Protocol):
    """A file that is open for reading bytes."""

    def read(self, size: int = -1, /) -> bytes:
        """At most `size` bytes from the current position, or all to the end."""


CaptureSource: TypeAlias = "str | os.PathLike[str] | BytesLike | ReadableFile"


def is_file(source: CaptureSource) -> bool:
    """Whether the source is an open file. A mapping has both faces; its buffer is the one that copies nothing."""
    return hasattr(source, "read") and not isinstance(source, mmap.mmap)


def content_of(source: CaptureSource) -> NDArray[np.uint8]:
    """All bytes of the source, mapped where that is possible. Raises OSError, or TypeError for what has no bytes."""
    if isinstance(source, (str, os.PathLike)):
        with open(source, "rb") as file:
            return _content_of_file(file)
    if is_file(source):
        return _content_of_file(cast(ReadableFile, source))
    return bytes_of(cast(BytesLike, source))


def _content_of_file(file: ReadableFile) -> NDArray[np.uint8]:
    # Only a plain file may be mapped: a GzipFile, for one, has a file number too, that of the compressed file.
    if isinstance(file, io.BufferedReader) and isinstance(file.raw, io.FileIO):
        status = os.fstat(file.fileno())
        position = file.tell() if stat.S_ISREG(status.st_mode) else 0
        if stat.S_ISREG(status.st_mode) and status.st_size > position:
            mapped = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
            file.seek(0, io.SEEK_END)
            return np.frombuffer(mapped, np.uint8)[position:]
    return np.frombuffer(checked_bytes(file.read()), np.uint8)


def read_into(file: object, place: memoryview) -> int | None:
    """Read what one call gives, without waiting for more; 0 at the end, None where there is nothing yet."""
    for name in ("readinto1", "readinto"):  # the former does not wait until a pipe has filled the place
        read = getattr(file, name, None)
        if read is not None:
            return cast("int | None", read(place))
    content = checked_bytes(cast(ReadableFile, file).read(len(place)))
    place[: len(content)] = content
    return len(content)


def checked_bytes(content: object) -> bytes | bytearray | memoryview:
    """What a file gave, if it is bytes. Raises TypeError, for a file that is open for text."""
    if not isinstance(content, (bytes, bytearray, memoryview)):
        raise TypeError(f"the file must be open for reading bytes; it gave {type(content).__name__}")
    return content
