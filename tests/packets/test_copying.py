"""Packets are laid out natively and in Python alike."""

from __future__ import annotations

import io
import random
import struct

import pytest

from llvmbpf.errors import CaptureError, CaptureWarning
from llvmbpf.packets import Interface, PacketArray, concatenate, from_link_layer, native_code, read_capture

from .pcapng_bytes import enhanced, interface, section


@pytest.fixture(params=["python", "native"])
def how(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    worth = request.param == "native"
    monkeypatch.setattr(native_code.NativeCode, "is_worth_it", lambda self, symbol, packets: worth)
    return str(request.param)


def some_packets(seed: int = 1) -> PacketArray:
    """Packets that overlap, in any order, and of any length, 0 too."""
    generator = random.Random(seed)
    buffer = generator.randbytes(3000)
    lengths = [generator.choice((0, 1, 3, 60, 1000)) for _ in range(9000)]
    offsets = [generator.randrange(3001 - length) for length in lengths]
    times = [generator.randrange(1 << 50) for _ in lengths]
    table = [Interface(1, "eth0"), Interface(1, "eth1")]
    numbers = [generator.randrange(2) for _ in lengths]
    return PacketArray(buffer, offsets, lengths, None, times, interfaces=numbers, interface_table=table)


@pytest.mark.usefixtures("how")
def test_compact_and_joined() -> None:
    packets = some_packets()
    copy = packets.compact()
    assert copy.equals(packets)
    assert copy.buffer.flags.writeable
    assert copy.buffer.size == packets.total_bytes
    assert len(packets[:0].compact()) == 0
    joined = concatenate([packets[::2], copy[1::2], packets[:0]])
    assert [bytes(one) for one in joined] == [bytes(one) for one in (*packets[::2], *packets[1::2])]
    assert concatenate([packets[:0], copy[:0]]).buffer.size == 0


@pytest.mark.usefixtures("how")
def test_written_and_read_again() -> None:
    packets = some_packets(2)
    for write in ("to_pcap", "to_pcapng"):
        file = io.BytesIO()
        getattr(packets, write)(file)
        again = read_capture(file.getvalue(), strict=True)
        assert [bytes(one) for one in again] == [bytes(one) for one in packets]
        assert again.timestamps.tolist() == packets.timestamps.tolist()


@pytest.mark.usefixtures("how")
def test_ethernet_headers() -> None:
    table = [Interface(1), Interface(101)]
    given = [b"\x45abc", b"", b"\x60"]
    packets = PacketArray.from_list([b"frame", *given], interfaces=[0, 1, 1, 1], interface_table=table)
    found = [bytes(one) for one in from_link_layer(packets)]
    types = (b"\x08\x00", b"\x00\x00", b"\x86\xdd")
    assert found == [b"frame"] + [bytes(12) + kind + one for kind, one in zip(types, given, strict=True)]


def test_many_small_pieces_add_up(monkeypatch: pytest.MonkeyPatch) -> None:
    """Native code is compiled when Python has dealt with enough packets, however few at a time."""
    code = native_code.NativeCode("")
    monkeypatch.setattr(native_code, "_price", lambda: 10)
    assert [code.is_worth_it("x", 4) for _ in range(3)] == [False, False, True]


@pytest.mark.parametrize("order", ["<", ">"])
def test_fields_of_blocks(order: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is read natively of enhanced blocks is what is read in Python; short blocks and other kinds end it."""
    generator = random.Random(5)
    sound = [enhanced(generator.randbytes(size), order, number=size % 2) for size in range(60)]
    wrong = enhanced(b"abcd", order)[:20] + struct.pack(order + "I", 5) + enhanced(b"abcd", order)[24:]
    short = struct.pack(order + "III", 6, 12, 12)
    start = section(order) + interface(1, order) + interface(1, order)
    for blocks in (sound, [*sound, wrong, *sound], [*sound, short], [short]):
        content = start + b"".join(blocks)
        found = []
        for worth in (False, True):
            monkeypatch.setattr(native_code.NativeCode, "is_worth_it", lambda *_, worth=worth: worth)
            if blocks is sound:
                packets, told = read_capture(content), ""
            else:
                with pytest.warns(CaptureWarning) as caught:
                    packets = read_capture(content)
                told = str(caught[0].message)
            found.append(([bytes(one) for one in packets], packets.timestamps.tolist(), told))
        assert found[0] == found[1]
        assert len(found[0][0]) == sum(block not in (wrong, short) for block in blocks)


def test_times_that_lie_too_far_apart() -> None:
    packets = PacketArray.from_list([b"a", b"b"], timestamps=[(1 << 63) - 1, -(1 << 63)])
    with pytest.raises(CaptureError, match="too far apart"):
        packets.to_pcapng(io.BytesIO())
    packets[:1].to_pcapng(io.BytesIO())
