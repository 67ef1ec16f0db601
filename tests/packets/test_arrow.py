"""Columns of Arrow as packets."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from llvmbpf.packets import PacketArray, from_arrow

arrow: Any = pytest.importorskip("pyarrow", reason="needs the extra tables")
PACKETS = [b"abc", b"", bytes(100), b"x" * 7]


@pytest.mark.parametrize("kind", ["binary", "large_binary"])
def test_bytes_stay_where_they_are(kind: str) -> None:
    column = arrow.array(PACKETS, getattr(arrow, kind)())
    packets = from_arrow(column, timestamps=[1, 2, 3, 4], link_type=101)
    assert [bytes(packet) for packet in packets] == PACKETS
    assert packets.timestamps.tolist() == [1, 2, 3, 4]
    assert packets.link_type == 101
    assert packets.buffer.ctypes.data == column.buffers()[2].address
    assert [bytes(packet) for packet in from_arrow(column[1:3])] == PACKETS[1:3]
    assert len(from_arrow(column[:0])) == 0


def test_chunks_and_nulls() -> None:
    column = arrow.chunked_array([[b"ab", None], [b"c"]], arrow.binary())
    assert [bytes(packet) for packet in from_arrow(column)] == [b"ab", b"", b"c"]
    assert len(from_arrow(arrow.array([], arrow.binary()))) == 0


def test_results_and_packets_go_together() -> None:
    import llvmbpf

    packets = from_arrow(arrow.array(PACKETS, arrow.binary()))
    batch = llvmbpf.EbpfVmRaw(llvmbpf.assemble("mov r0, r2\nexit")).execute_batch(packets)
    assert batch.to_arrow()["r0"].to_pylist() == [len(packet) for packet in PACKETS]
    assert np.shares_memory(batch.packets.buffer, packets.buffer)
    assert isinstance(batch.packets, PacketArray)


@pytest.mark.parametrize("column", [[1, 2], [1.5]])
def test_what_holds_no_bytes(column: list[Any]) -> None:
    with pytest.raises(TypeError, match="type binary"):
        from_arrow(arrow.array(column))
    with pytest.raises(TypeError, match="type binary, not list"):
        from_arrow(column)
