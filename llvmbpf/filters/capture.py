"""A whole capture through a filter: read piece by piece, filtered natively, and written again, as tcpdump does."""

from __future__ import annotations

import io
import os
import stat
import struct
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from typing import Any

import numpy as np

from llvmbpf.batch import Following, Progress, following
from llvmbpf.errors import CaptureError
from llvmbpf.filters.classic import ClassicProgram
from llvmbpf.filters.expression import Filter, compile_expression, filter
from llvmbpf.filters.scan import RecordScanner
from llvmbpf.packets import PacketArray, iter_captures, write_captures
from llvmbpf.packets.decoding import LARGEST_RECORD, Damage, report, whole_packets
from llvmbpf.packets.interfaces import link_type_name
from llvmbpf.packets.output import WritableFile, save
from llvmbpf.packets.pcap import PcapDecoder
from llvmbpf.packets.pcap_format import (
    FILE_HEADER_SIZE,
    LARGEST_USUAL_SNAPSHOT,
    MAGICS,
    RECORD_HEADER_SIZE,
)
from llvmbpf.packets.pcapng import PCAPNG_MAGIC
from llvmbpf.packets.source import CaptureSource, content_of, is_file, read_into

__all__ = ["FilteredCapture", "filter_capture"]

# What is filtered at once: it should stay in the processor's cache between reading and filtering.
PIECE = 1 << 19
CHUNK = 1 << 22  # of a pcapng file, of which an array of packets is made


@dataclass(frozen=True)
class FilteredCapture:
    """What came of a capture: how many packets it had, how many the filter accepted, and the bytes of these."""

    packets: int
    matched: int
    matched_bytes: int

    def __str__(self) -> str:
        share = f" ({self.matched / self.packets:.1%})" if self.packets else ""
        return f"{self.matched:,} of {self.packets:,} packets{share}, {self.matched_bytes:,} bytes"


def filter_capture(
    expression: str | Filter | ClassicProgram,
    source: CaptureSource,
    target: str | os.PathLike[str] | WritableFile | None = None,
    *,
    strict: bool = False,
    progress: Following = None,
) -> FilteredCapture:
    """Filter a capture, and write the packets that are accepted to another.

    The capture is read in pieces, so that it may be larger than memory, or a pipe. The records of a classic pcap file
    are written as they are, with the byte order and the resolution of time that they have. What is accepted of a pcapng
    file is written as classic pcap, or as pcapng where the path ends so: see `llvmbpf.write_captures`.

    Arguments:
        expression: a tcpdump expression, which is compiled for the link type of the capture; or a filter.
        source: a path, the content as any bytes-like object, or a file that is open for reading bytes.
        target: a path, or a file that is open for writing bytes; None to count only. A file is replaced only when the
            new one is complete, so it may be the source.
        strict: raise on damage instead of warning about it; the target is then left as it was.
        progress: called with how many bytes have been read and how many there are, 0 where that is not known; True for
            a bar.

    Raises:
        CaptureError: this is no capture, its first header is cut, or, if `strict`, something in it is damaged; or
            the packets have several link types, or, in a pcapng file, times that classic pcap cannot hold together.
        FilterError, ImportError: see `llvmbpf.filter`.
        ValueError: the filter was compiled for another link type.
        FuelExhausted: a loop of ``protochain`` does not end.
        OSError: a file cannot be opened, read or written.

    Warns:
        CaptureWarning: something is damaged; the packets before it are filtered.

    >>> import io
    >>> from llvmbpf.packets import PacketArray, read_pcap
    >>> capture, chosen = io.BytesIO(), io.BytesIO()
    >>> PacketArray.from_list([b"abc", b"xyz", b"a"]).to_pcap(capture)
    >>> begins_with_a = ClassicProgram([(0x30, 0, 0, 0), (0x15, 0, 1, 97), (0x06, 0, 0, 1), (0x06, 0, 0, 0)])
    >>> print(filter_capture(begins_with_a, capture.getvalue(), chosen))
    2 of 3 packets (66.7%), 4 bytes
    >>> [bytes(packet) for packet in read_pcap(chosen.getvalue())]
    [b'abc', b'a']
    """
    with ExitStack() as stack:
        if isinstance(source, (str, os.PathLike)):
            file: Any = stack.enter_context(open(source, "rb", buffering=0))
        else:
            file = source if is_file(source) else io.BytesIO(content_of(source).data)
        told = stack.enter_context(following(progress, "bytes"))
        if told is not None:
            file = _Counted(file, told)
        head = _read_head(file)
        if head[:4] == PCAPNG_MAGIC:
            blocks = _Blocks(expression, head, file, strict)
            if target is None:
                for _ in blocks.accepted():
                    pass
            else:
                write_captures(target, blocks.accepted())
            return FilteredCapture(blocks.packets, blocks.matched, blocks.matched_bytes)
        pieces = _Pieces(expression, head, file, strict)
        if target is None:
            for _ in pieces.filtered():
                pass
        else:
            save(target, pieces.written())
        return FilteredCapture(pieces.scanner.packets, pieces.scanner.matched, pieces.matched_bytes)


def _read_head(file: Any) -> bytes:
    head = b""
    while len(head) < FILE_HEADER_SIZE and (more := file.read(FILE_HEADER_SIZE - len(head))):
        head += more
    return head


def _classic_for(expression: str | Filter | ClassicProgram, link_type: int) -> ClassicProgram:
    if isinstance(expression, str):
        return compile_expression(expression, link_type)
    if isinstance(expression, ClassicProgram):
        return expression
    expression.check_link_type(link_type)
    return expression.classic


class _Blocks:
    """A pcapng file on its way through the filter, chunk by chunk."""

    def __init__(self, expression: str | Filter | ClassicProgram, head: bytes, file: Any, strict: bool) -> None:
        self.expression = expression
        self.chunks = iter_captures(_Rejoined(head, file), chunk_bytes=CHUNK, strict=strict)
        self.packets = self.matched = self.matched_bytes = 0

    def accepted(self) -> Iterator[PacketArray]:
        """The packets that are accepted."""
        expression = self.expression
        chosen = Filter(expression) if isinstance(expression, ClassicProgram) else expression
        for chunk in self.chunks:
            if isinstance(chosen, str):
                chosen = filter(chosen, chunk.link_type)
            if isinstance(expression, str) and chunk.link_types != (chosen.link_type,):
                names = " and ".join(map(link_type_name, {chosen.link_type or 0, *chunk.link_types}))
                raise CaptureError(f"the packets have several link types ({names}), and an expression is for one")
            accepted = chosen.select(chunk)
            self.packets += len(chunk)
            self.matched += len(accepted)
            self.matched_bytes += accepted.total_bytes
            yield accepted


class _Counted:
    """A file that tells how much of it has been read."""

    def __init__(self, file: Any, told: Progress) -> None:
        self._file, self._told = file, told
        self._read, self._size = 0, _size_of(file)

    def readinto(self, place: memoryview) -> int | None:
        """Read into a place; see `read_into`."""
        count = read_into(self._file, place)
        self._read += count or 0
        self._told(self._read, max(self._read, self._size) if self._size else 0)
        return count

    def read(self, size: int = -1, /) -> bytes:
        """Read as files do."""
        piece: bytes = self._file.read(size)
        self._read += len(piece)
        return piece

    def fileno(self) -> int:
        """The file's own."""
        return int(self._file.fileno())


def _size_of(file: Any) -> int:
    """The bytes of a plain file, 0 of what is none."""
    try:
        status = os.fstat(file.fileno())
    except (AttributeError, OSError, ValueError):
        return 0
    return status.st_size if stat.S_ISREG(status.st_mode) else 0


class _Rejoined:
    """A file with what was read of it already in front."""

    def __init__(self, head: bytes, file: Any) -> None:
        self._head, self._file = head, file

    def readinto(self, place: memoryview) -> int | None:
        """Read into a place; see `read_into`."""
        piece, self._head = self._head[: len(place)], self._head[len(place) :]
        place[: len(piece)] = piece
        return len(piece) or read_into(self._file, place)

    def read(self, size: int = -1, /) -> bytes:
        """Read as files do."""
        piece = self._head if size < 0 else self._head[:size]
        self._head = self._head[len(piece) :]
        return piece if size >= 0 and piece else piece + self._file.read(size)

    def fileno(self) -> int:
        """The number under which can be asked whether there is more; raises as the file does."""
        return int(self._file.fileno())


class _Pieces:
    """A classic pcap file on its way through the filter."""

    def __init__(self, expression: str | Filter | ClassicProgram, head: bytes, file: Any, strict: bool) -> None:
        decoder = PcapDecoder(np.frombuffer(head, np.uint8))
        order, _ = MAGICS[head[:4]]
        (snapshot_length,) = struct.unpack_from(order + "I", head, 16)
        self.head = head
        self.file = file
        self.strict = strict
        self.length_field = struct.Struct(order + "I")
        self.limit = min(max(snapshot_length, LARGEST_USUAL_SNAPSHOT), LARGEST_RECORD)
        self.matched_bytes = 0
        classic = _classic_for(expression, decoder.interface_table[0].link_type)
        self.scanner = RecordScanner(classic, order, self.limit)

    def written(self) -> Iterator[bytes]:
        """The new file, piece by piece."""
        yield self.head
        for content, stretches in self.filtered():
            yield b"".join([content[begin:end] for begin, end in stretches])

    def filtered(self) -> Iterator[tuple[memoryview, list[list[int]]]]:
        """Pieces of the content with the stretches of accepted records; a piece is valid until the next is asked for.

        Whatever is not a whole record is moved to the front of the buffer, and the file goes on behind it.
        """
        buffer = memoryview(bytearray(PIECE))
        offset, filled = FILE_HEADER_SIZE, 0
        while got := read_into(self.file, buffer[filled:]):
            filled += got
            matched_before = self.scanner.matched
            used, stretches = self.scanner.scan(buffer[:filled])
            self.matched_bytes += sum(end - begin for begin, end in stretches)
            self.matched_bytes -= RECORD_HEADER_SIZE * (self.scanner.matched - matched_before)
            if stretches:
                yield buffer, stretches
            offset += used
            filled -= used
            buffer[:filled] = buffer[used : used + filled]
            if filled >= RECORD_HEADER_SIZE and self._length(buffer) > self.limit:
                break
            if filled == len(buffer):
                buffer = memoryview(bytearray(buffer) + bytearray(len(buffer)))
        if filled:
            self._report(buffer[:filled], offset)

    def _length(self, record: memoryview) -> int:
        return int(self.length_field.unpack_from(record, 8)[0])

    def _report(self, rest: memoryview, offset: int) -> None:
        """Tell what is wrong with what is left."""
        if len(rest) < RECORD_HEADER_SIZE:
            message = f"a record header is cut: {len(rest)} bytes of {RECORD_HEADER_SIZE}"
        elif (length := self._length(rest)) > self.limit:
            message = f"a record claims {length} bytes, more than any packet has ({self.limit})"
        else:
            message = f"the last record is cut: {len(rest) - RECORD_HEADER_SIZE} bytes of {length}"
        message = f"{message}; {whole_packets(self.scanner.packets)}"
        report([Damage(offset, message)], self.strict, 4)
