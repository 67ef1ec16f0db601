"""PacketArray: what it holds, what it shares, what it refuses."""

from __future__ import annotations

import array
import gc
import mmap
import pickle
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from llvmbpf.errors import CaptureError
from llvmbpf.packets import PacketArray, read_pcap, write_pcap

PACKETS = [b"first", b"", b"the third", bytes(range(256))]


@pytest.fixture
def packets() -> PacketArray:
    return PacketArray.from_list(PACKETS, timestamps=[30, 10, 20, 40], original_lengths=[5, 60, 9, 300], link_type=101)


def contents(packets: PacketArray) -> list[bytes]:
    return [bytes(packet) for packet in packets]


def test_from_list(packets: PacketArray) -> None:
    assert len(packets) == 4
    assert contents(packets) == PACKETS
    assert packets.total_bytes == sum(map(len, PACKETS))
    assert packets.offsets.tolist() == [0, 5, 5, 14]
    columns = (packets.buffer, packets.offsets, packets.lengths, packets.original_lengths, packets.timestamps)
    assert [column.dtype for column in columns] == [np.uint8, np.uint64, np.uint32, np.uint32, np.int64]
    assert packets.link_type == 101


def test_from_list_takes_any_contiguous_bytes() -> None:
    sources = [
        b"ab",
        bytearray(b"cd"),
        memoryview(b"xefx")[1:3],
        np.frombuffer(b"gh", np.uint8),
        array.array("B", b"i"),
    ]
    assert contents(PacketArray.from_list(sources)) == [b"ab", b"cd", b"ef", b"gh", b"i"]


def test_empty() -> None:
    for empty in (PacketArray.from_list([]), PacketArray(b"", [], []), PacketArray(b"xyz", [], [])):
        assert len(empty) == 0
        assert empty.total_bytes == 0
        assert contents(empty[:]) == []
        assert len(empty[[]]) == 0
        assert "0 packets" in repr(empty)


def test_index_by_int_is_a_view(packets: PacketArray) -> None:
    packets[0][0] = ord("F")
    assert bytes(packets[0]) == b"First"
    assert np.shares_memory(packets[2], packets.buffer)
    assert bytes(packets[-1]) == PACKETS[-1]
    assert bytes(packets[np.int32(2)]) == PACKETS[2]
    for outside in (4, -5):
        with pytest.raises(IndexError):
            packets[outside]


@pytest.mark.parametrize(
    "index",
    [
        slice(1, 3), slice(None, None, -1), slice(0, 0), [2, 0, 2], np.array([3, -1]),
        np.array([True, False, False, True]), [False] * 4, np.array([1], np.uint64),
    ],
)  # fmt: skip
def test_index_by_many_shares_the_buffer(packets: PacketArray, index: Any) -> None:
    chosen = packets[index]
    expected = np.array(range(4))[index].tolist()
    assert contents(chosen) == [PACKETS[position] for position in expected]
    assert chosen.timestamps.tolist() == [[30, 10, 20, 40][position] for position in expected]
    assert chosen.original_lengths.tolist() == [[5, 60, 9, 300][position] for position in expected]
    assert chosen.link_type == 101
    assert chosen.buffer is packets.buffer


@pytest.mark.parametrize(
    ("index", "error"),
    [
        ([4], IndexError), ([True, False], IndexError), (np.zeros((2, 2), int), TypeError), ([0.5], TypeError),
        ("0", TypeError), (True, TypeError), (None, TypeError),
    ],
)  # fmt: skip
def test_index_that_is_none(packets: PacketArray, index: Any, error: type[Exception]) -> None:
    with pytest.raises(error):
        packets[index]


def test_from_2d_shares_the_rows() -> None:
    rows = np.arange(12, dtype=np.uint8).reshape(3, 4)
    packets = PacketArray.from_2d(rows, lengths=[4, 0, 3])
    rows[2, 0] = 99
    assert contents(packets) == [bytes([0, 1, 2, 3]), b"", bytes([99, 9, 10])]
    assert contents(PacketArray.from_2d(rows)) == [bytes(row) for row in rows]
    assert len(PacketArray.from_2d(np.empty((0, 4), np.uint8))) == 0
    assert contents(PacketArray.from_2d(np.empty((2, 0), np.uint8))) == [b"", b""]


@pytest.mark.parametrize(
    ("rows", "lengths", "error"),
    [
        (np.zeros(4, np.uint8), None, ValueError),
        (b"abcd", None, ValueError),
        (np.zeros((2, 2), np.uint16), None, TypeError),
        (np.zeros((4, 4), np.uint8)[:, :2], None, TypeError),
        (np.zeros((4, 4), np.uint8, order="F"), None, TypeError),
        (np.zeros((2, 4), np.uint8), [4, 5], ValueError),
        (np.zeros((2, 4), np.uint8), [4], ValueError),
        (np.zeros((2, 4), np.uint8), [4, -1], ValueError),
    ],
)
def test_from_2d_refuses(rows: Any, lengths: Any, error: type[Exception]) -> None:
    with pytest.raises(error):
        PacketArray.from_2d(rows, lengths)


@pytest.mark.parametrize(
    ("offset", "length"),
    [(0, 11), (10, 1), (11, 0), (2**64 - 1, 1), (2**64 - 1, 0), (2**64 - 4, 4), (2**63, 2**31), (9, 2**32 - 1)],
)
def test_packet_outside_of_the_buffer(offset: int, length: int) -> None:
    with pytest.raises(CaptureError) as caught:
        PacketArray(bytes(10), np.array([3, offset], np.uint64), [2, length])
    assert caught.value.facts == {"offset": offset, "index": 1, "length": length, "size": 10}


def test_packet_at_the_very_end_of_the_buffer() -> None:
    assert contents(PacketArray(b"0123456789", [10, 9, 0], [0, 1, 10])) == [b"", b"9", b"0123456789"]


@pytest.mark.parametrize(
    ("arguments", "error"),
    [
        ({"offsets": [0.0]}, TypeError),
        ({"offsets": ["0"]}, TypeError),
        ({"offsets": [True]}, TypeError),
        ({"offsets": [[0]]}, ValueError),
        ({"offsets": [0, 1]}, ValueError),
        ({"offsets": 0}, ValueError),
        ({"offsets": [-1]}, ValueError),
        ({"lengths": [2**32]}, ValueError),
        ({"original_lengths": [-1]}, ValueError),
        ({"original_lengths": [1, 2]}, ValueError),
        ({"timestamps": [2**63]}, ValueError),
        ({"timestamps": []}, ValueError),
        ({"link_type": -1}, ValueError),
        ({"link_type": 65536}, ValueError),
        ({"buffer": "text"}, TypeError),
        ({"buffer": 5}, TypeError),
        ({"buffer": np.zeros(4, np.int8)}, TypeError),
        ({"buffer": np.array([b"a", None], object)}, TypeError),
        ({"buffer": np.zeros(8, np.uint8)[::2]}, TypeError),
        ({"buffer": memoryview(bytes(8))[::2]}, TypeError),
        ({"buffer": array.array("I", [1])}, TypeError),
    ],
)
def test_arguments_that_are_refused(arguments: dict[str, Any], error: type[Exception]) -> None:
    with pytest.raises(error):
        PacketArray(**({"buffer": b"abcd", "offsets": [0], "lengths": [1]} | arguments))


def test_immutable(packets: PacketArray) -> None:
    with pytest.raises(AttributeError):
        packets.lengths = np.zeros(4, np.uint32)  # type: ignore[misc]
    selected = packets[np.array([0, 1])]
    for column in (packets.offsets, packets.lengths, selected.offsets, selected[1:].lengths, selected.timestamps):
        with pytest.raises(ValueError, match="read-only"):
            column[0] = 0
        with pytest.raises(ValueError, match="WRITEABLE"):
            column.setflags(write=True)


def test_columns_are_copies_of_what_was_given() -> None:
    lengths = np.array([2], np.uint32)
    packets = PacketArray(b"abcd", [0], lengths)
    lengths[0] = 1000
    assert contents(packets) == [b"ab"]


def test_buffer_is_exported_and_kept() -> None:
    owner = bytearray(b"abcd")
    packets = PacketArray(owner, [1], [2])
    with pytest.raises(BufferError):
        owner.extend(b"e")
    owner[1] = ord("B")
    assert bytes(packets[0]) == b"Bc"
    view = packets[0]
    del packets, owner
    gc.collect()
    assert bytes(view) == b"Bc"


def test_mapped_memory(tmp_path: Path) -> None:
    path = tmp_path / "packets"
    path.write_bytes(b"abcdef")
    mapped = np.memmap(path, np.uint8, "r")
    packets = PacketArray(mapped, [2], [3])
    assert np.shares_memory(packets.buffer, mapped)
    assert bytes(packets[0]) == b"cde"
    assert not packets[0].flags.writeable
    with path.open("rb") as file:
        assert bytes(PacketArray(mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ), [0], [2])[0]) == b"ab"


def test_equals(packets: PacketArray) -> None:
    assert packets.equals(packets.compact())
    assert packets.equals(PacketArray(b"--" + bytes(packets.buffer), packets.offsets + np.uint64(2), packets.lengths,
                                      packets.original_lengths, packets.timestamps, 101))  # fmt: skip
    changed = packets.compact()
    changed[3][7] ^= 1
    assert not packets.equals(changed)
    assert not packets.equals(packets[:3])
    assert not packets.equals(packets[::-1])
    assert not packets.equals(PacketArray.from_list(PACKETS))


def test_pickle(packets: PacketArray) -> None:
    for original in (packets, packets[::-1], packets[:0], PacketArray.from_2d(np.eye(3, dtype=np.uint8))):
        assert pickle.loads(pickle.dumps(original)).equals(original)


def test_pickled_selection_leaves_the_rest_behind() -> None:
    selection = PacketArray(bytes(1_000_000), [5], [10])[:]
    assert len(pickle.dumps(selection)) < 2000


def test_repr(packets: PacketArray) -> None:
    assert (
        repr(packets)
        == "PacketArray(4 packets, 270 bytes, raw IP, 0.000 s from 1970-01-01T00:00:00, 2 cut by the capture)"
    )
    assert repr(PacketArray(b"a", [0], [1], link_type=9999)) == "PacketArray(1 packet, 1 bytes, link type 9999)"


@settings(max_examples=100, deadline=None)
@given(
    st.lists(
        st.tuples(st.binary(max_size=40), st.integers(0, 2**32 * 10**9 - 1), st.integers(0, 2**32 - 1)), max_size=12
    ),
    st.integers(0, 65535),
    st.booleans(),
)
def test_round_trip_through_a_file(
    tmp_path_factory: pytest.TempPathFactory, rows: list[tuple[bytes, int, int]], link_type: int, whole: bool
) -> None:
    data = [row[0] for row in rows]
    timestamps = [row[1] // 1000 * 1000 if whole else row[1] for row in rows]
    packets = PacketArray.from_list(
        data, timestamps=timestamps, original_lengths=[row[2] for row in rows], link_type=link_type
    )
    path = tmp_path_factory.mktemp("round") / "trip.pcap"
    packets.to_pcap(path)
    again = read_pcap(path, strict=True)
    assert again.equals(packets)
    assert contents(again) == data
    assert again.timestamps.tolist() == timestamps
    # Written over the file that it maps, through a selection.
    write_pcap(path, again[::-1])
    assert read_pcap(path, strict=True).equals(packets[::-1])
    assert again.equals(packets)
