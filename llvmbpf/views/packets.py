"""Views of packets: what there is, and the bytes of the first ones."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from llvmbpf.packets import PacketArray
from llvmbpf.packets.interfaces import link_type_name
from llvmbpf.views.html import Markup, element, join
from llvmbpf.views.report import Code, Fold, Part, Report, ReportView, Table

__all__ = ["PacketsView", "hex_rows", "hexdump", "marked_hexdump"]

_SHOWN_PACKETS = 10
_SHOWN_BYTES = 24  # of each
_DUMPED_BYTES = 512  # of the first
_ROW = 16
_NANOSECONDS = 1_000_000_000


class PacketsView(ReportView):
    """The first packets."""

    value: PacketArray

    def report(self) -> Report:
        """A table of the first packets, and the first of all as a dump."""
        packets = self.value
        has_times = bool(packets.timestamps.any())
        start = int(packets.timestamps[0]) if len(packets) else 0
        rows = []
        for index in range(min(len(packets), _SHOWN_PACKETS)):
            data = packets[index][:_SHOWN_BYTES].tobytes()
            length, original = int(packets.lengths[index]), int(packets.original_lengths[index])
            passed = (int(packets.timestamps[index]) - start) / _NANOSECONDS
            rows.append(
                (
                    index,
                    *([f"{passed:.6f}"] if has_times else []),
                    f"{length:,}" if length == original else f"{length:,} of {original:,}",
                    link_type_name(packets.interface_table[packets.interfaces[index]].link_type),
                    data.hex(" ") + (" ..." if length > _SHOWN_BYTES else ""),
                )
            )
        missing = len(packets) - len(rows)
        parts: list[Part] = []
        if rows:
            headers = [">packet", *([">seconds"] if has_times else []), ">bytes", "link type", "`begins with"]
            parts.append(Table(headers, rows, more=f"... {missing:,} more packets" if missing else ""))
            first = packets[0]
            dump = "\n".join(hexdump(first[:_DUMPED_BYTES].tobytes()))
            if len(first):
                parts.append(Fold("packet 0", [Code(dump, "text", "bytes of packet 0")], in_text=False))
        return Report(repr(packets), parts)


def hex_rows(data: bytes) -> Iterator[tuple[int, list[str], str]]:
    """For each 16 bytes their offset, each byte as hex, and what can be read of them."""
    for at in range(0, len(data), _ROW):
        row = data[at : at + _ROW]
        yield at, [f"{byte:02x}" for byte in row], "".join(chr(one) if 32 <= one < 127 else "." for one in row)


def hexdump(data: bytes) -> list[str]:
    """Bytes as people read them.

    >>> hexdump(b"GET / HTTP/1.1")
    ['0000  47 45 54 20 2f 20 48 54  54 50 2f 31 2e 31        GET / HTTP/1.1']
    """
    return [f"{at:04x}  {_columns(cells):<48}  {text}" for at, cells, text in hex_rows(data)]


def marked_hexdump(data: bytes, marks: Mapping[int, str], first: int = 0) -> list[Markup]:
    """The same as HTML, with a class for the bytes that ``marks`` names; decimal offsets count from ``first``."""
    lines = []
    for at, cells, text in hex_rows(data):
        shown = [
            element("span", cell, class_=marks[at + column]) if at + column in marks else cell
            for column, cell in enumerate(cells)
        ]
        bare = len(_columns(cells))
        spaced = join([join(shown[:8], " "), join(shown[8:], " ")], "  ") if len(shown) > 8 else join(shown, " ")
        lines.append(join([f"{first + at:>5}", "  ", spaced, " " * (50 - bare), text]))
    return lines


def _columns(cells: list[str]) -> str:
    return " ".join(cells[:8]) + ("  " + " ".join(cells[8:]) if len(cells) > 8 else "")
