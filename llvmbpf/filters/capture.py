"""A whole capture through a filter: read piece by piece, filtered natively, and written again, as tcpdump does."""

from __future__ import annotations

import io
import os
import struct
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from typing import Any

import numpy as np

from llvmbpf.filters.classic import ClassicProgram
from llvmbpf.filters.expression import Filter, compile_expression
from llvmbpf.filters.scan import RecordScanner
from llvmbpf.packets import read_capture
from llvmbpf.packets.decoding import LARGEST_RECORD, Damage, report, whole_packets
from llvmbpf.packets.output import WritableFile, save
from llvmbpf.packets.pcap import PcapDecoder
from llvmbpf.packets.pcap_format import (
    FILE_HEADER_SIZE,
    LARGEST_USUAL_SNAPSHOT,
    MAGICS,
    RECORD_HEADER_SIZE,
)
from llvmbpf.packets.pcapng import PCAPNG_MAGIC
from llvmbpf.packets.source import CaptureSource, content_of, is_file

__all__ = ["FilteredCapture", "filter_capture"]

# What is filtered at once: it should stay in the processor's cache between reading and filtering.
PIECE = 1 << 19


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
) -> FilteredCapture:
    """Filter a capture, and write the packets that are accepted to another.

    A classic pcap file is read in pieces of half a megabyte, so that it may be larger than memory, or a pipe; its
    records are written as they are, with the byte order and the resolution of time that they have. A pcapng file is
    read whole, and classic pcap is written.

    Arguments:
        expression: a tcpdump expression, which is compiled for the link type of the capture; or a filter.
        source: a path, the content as any bytes-like object, or a file that is open for reading bytes.
        target: a path, or a file that is open for writing bytes; None to count only. A file is replaced only when the
            new one is complete, so it may be the source.
        strict: raise on damage instead of warning about it; the target is then left as it was.

    Raises:
        CaptureError: this is no capture, its first header is cut, or, if `strict`, something in it is damaged; or
            the packets have several link types.
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
        head = _read_head(file)
        if head[:4] == PCAPNG_MAGIC:
            return _filter_whole(expression, head + file.read(), target, strict)
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


def _filter_whole(
    expression: str | Filter | ClassicProgram,
    content: bytes,
    target: str | os.PathLike[str] | WritableFile | None,
    strict: bool,
) -> FilteredCapture:
    packets = read_capture(content, strict)
    chosen = Filter(_classic_for(expression, packets.link_type)).select(packets)
    if target is not None:
        chosen.to_pcap(target)
    return FilteredCapture(len(packets), len(chosen), chosen.total_bytes)


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
        while got := self._read_into(buffer[filled:]):
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

    def _read_into(self, space: memoryview) -> int:
        """Read what there is, at least a byte unless the file ends."""
        for name in ("readinto1", "readinto"):  # the former does not wait until a pipe has filled the space
            read_into = getattr(self.file, name, None)
            if read_into is not None:
                return int(read_into(space) or 0)
        content = self.file.read(len(space))
        space[: len(content)] = content
        return len(content)

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
