"""The pcapng reader and writer: blocks by the specification, damage of every kind, and an independent reader."""

from __future__ import annotations

import gzip
import io
import mmap
import pickle
import random
import struct
import tracemalloc
import warnings
from fractions import Fraction
from pathlib import Path

import dpkt
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from llvmbpf.errors import CaptureError, CaptureWarning
from llvmbpf.packets import Interface, PacketArray, link_type_name, read_capture, read_pcap, write_pcap, write_pcapng

from .pcapng_bytes import block, enhanced, interface, obsolete, options, section, simple

CAPTURE = Path(__file__).resolve().parents[2] / "llvmbpf" / "data" / "capture.pcap"
ORDERS = pytest.mark.parametrize("order", ["<", ">"])


def contents(packets: PacketArray) -> list[bytes]:
    return [bytes(packet) for packet in packets]


def read_damaged(content: bytes) -> tuple[PacketArray, list[str]]:
    """The packets and the warnings of a lenient reading; a strict one must raise the first of them."""
    with pytest.warns(CaptureWarning) as caught:
        packets = read_capture(content)
    messages = [str(warning.message) for warning in caught]
    assert {warning.filename for warning in caught} == {__file__}
    with pytest.raises(CaptureError) as error:
        read_capture(content, strict=True)
    assert str(error.value) == messages[0]
    assert messages[0].startswith(f"offset {error.value.offset}: ")
    return packets, messages


class TestBlocks:
    @ORDERS
    def test_every_kind_of_packet_block(self, order: str) -> None:
        times = 0x0006_1234_5678_9ABC
        pieces = [
            section(order), interface(113, order, 4),
            enhanced(b"abcde", order, time=times), simple(b"abcd", order, 60), obsolete(b"xyz", order, time=5),
            enhanced(b"", order, time=0, extra=options((1, b"a comment"), (2, bytes(4)), order=order)),
        ]  # fmt: skip
        packets = read_capture(b"".join(pieces), strict=True)
        assert contents(packets) == [b"abcde", b"abcd", b"xyz", b""]
        assert packets.timestamps.tolist() == [times * 1000, 0, 5000, 0]
        assert packets.original_lengths.tolist() == [99, 60, 99, 99]
        assert packets.interfaces.tolist() == [0, 0, 0, 0]
        assert (packets.interfaces.dtype, packets.link_type) == (np.uint32, 113)
        ends = np.cumsum([len(piece) for piece in pieces])
        assert packets.offsets.tolist() == [ends[1] + 28, ends[2] + 12, ends[3] + 28, ends[4] + 28]

    @ORDERS
    def test_other_blocks_and_options_are_skipped(self, order: str) -> None:
        unknown = block(0x0BAD, b"whatever", order) + block(5, bytes(12), order) + block(4, b"", order)
        extra = options((1, b"odd"), (4, b"x" * 7), order=order)
        pieces = [
            section(order, extra=extra),
            unknown,
            interface(1, order, extra=extra),
            unknown,
            enhanced(b"a", order),
        ]
        assert contents(read_capture(b"".join([*pieces, unknown]), strict=True)) == [b"a"]

    def test_sections_of_both_byte_orders(self) -> None:
        one = section("<") + interface(1, extra=options((2, b"eth0"))) + interface(101) + enhanced(b"a", number=1)
        two = section(">") + interface(276, ">") + enhanced(b"b", ">") + obsolete(b"c", ">")
        three = section("<") + block(9, b"nothing here") + section("<") + interface(0) + simple(b"d")
        packets = read_capture(one + two + three, strict=True)
        assert contents(packets) == [b"a", b"b", b"c", b"d"]
        assert packets.interfaces.tolist() == [1, 2, 2, 3]
        assert packets.interface_table == (Interface(1, "eth0"), Interface(101), Interface(276), Interface(0))
        assert packets.link_types == (0, 101, 276)
        assert packets[1:3].link_type == 276
        assert "BSD loopback and raw IP and Linux cooked v2" in repr(packets)

    def test_obsolete_block_has_16_bits_of_interface(self) -> None:
        for order in "<>":
            content = section(order) + interface(1, order) + interface(101, order) + obsolete(b"x", order, 1)
            assert read_capture(content, strict=True).interfaces.tolist() == [1]

    def test_minor_version_that_is_read_like_the_first(self) -> None:
        assert contents(read_capture(section(version=(1, 2)) + interface() + enhanced(b"a"), strict=True)) == [b"a"]

    def test_simple_blocks_are_cut_at_the_snapshot_length_of_interface_0(self) -> None:
        content = section() + interface(1, snapshot_length=3) + interface(1, snapshot_length=9) + simple(b"abc")
        content += simple(b"abcd", original=100)
        packets = read_capture(content, strict=True)
        assert contents(packets) == [b"abc", b"abc"]
        assert packets.original_lengths.tolist() == [3, 100]

    def test_interface_described_between_packets(self) -> None:
        pieces = [section(), interface(1), enhanced(b"a"), interface(101), enhanced(b"b", number=1), enhanced(b"c")]
        assert read_capture(b"".join(pieces), strict=True).interfaces.tolist() == [0, 1, 0]

    def test_no_packets(self) -> None:
        for content in (section(), section() + interface(101), section() + section(">")):
            packets = read_capture(content, strict=True)
            assert len(packets) == 0
        assert read_capture(section() + interface(101)).link_type == 101


class TestTime:
    @given(st.integers(0, 255), st.integers(0, 2**64 - 1), st.integers(-(2**63), 2**63 - 1) | st.integers(-3, 3))
    @settings(max_examples=400, deadline=None)
    def test_any_resolution_and_offset(self, resolution: int, value: int, offset: int) -> None:
        exponent = resolution & 127
        unit = Fraction(1, 2**exponent if resolution & 128 else 10**exponent)
        exact = value * unit + offset
        extra = options((9, bytes([resolution])), (14, struct.pack("<q", offset)))
        content = section() + interface(extra=extra) + enhanced(b"a", time=value)
        fits = -(2**63) // 10**9 + 1 <= exact // 1 <= 2**63 // 10**9 - 1
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            (time,) = read_capture(content).timestamps.tolist()
        assert bool(caught) == (not fits)
        if not fits:
            assert "not within the years 1678 to 2261" in str(caught[0].message)
            assert abs(time) > 9.2e18
            assert (time > 0) == (exact > 0)
        elif resolution & 128 and exponent > 34:
            assert exact * 10**9 // 1 - 1 <= time <= exact * 10**9
        else:
            assert time == exact * 10**9 // 1

    def test_each_interface_has_its_clock(self) -> None:
        clocks = [(9, 0), (6, 10), (3, -10), (0x80 | 10, 0), (9, 0)]
        descriptions = [interface(extra=options((9, bytes([unit])), (14, struct.pack("<q", offset))))
                        for unit, offset in clocks]  # fmt: skip
        packets = [enhanced(b"", number=number, time=5) for number in range(5)]
        times = read_capture(section() + b"".join(descriptions + packets), strict=True).timestamps.tolist()
        assert times == [5, 10 * 10**9 + 5000, -10 * 10**9 + 5_000_000, 5 * 10**9 // 1024, 5]

    def test_simple_block_has_no_time_whatever_the_offset(self) -> None:
        content = section() + interface(extra=options((14, struct.pack("<q", 2**62)))) + simple(b"a")
        assert read_capture(content, strict=True).timestamps.tolist() == [0]


class TestDamage:
    GOOD = section() + interface(1) + enhanced(b"abc")

    @pytest.mark.parametrize(
        ("content", "pattern", "offset"),
        [
            (section()[:4], "section header is cut: 4 bytes of 28", 4),
            (section()[:15], "section header is cut: 15 bytes of 28", 15),
            (section()[:8] + b"abcd" + bytes(30), "byte-order magic is 61 62 63 64", 8),
            (section(version=(2, 0)), "version 2.0", 12),
            (section(">", version=(1, 1)), "version 1.1", 12),
        ],
    )
    def test_no_usable_header(self, content: bytes, pattern: str, offset: int) -> None:
        for strict in (False, True):
            with pytest.raises(CaptureError, match=pattern) as caught:
                read_capture(content, strict=strict)
            assert caught.value.offset == offset

    @ORDERS
    def test_every_truncation(self, order: str) -> None:
        pieces = [section(order), interface(1, order), enhanced(b"abcde", order), simple(b"", order),
                  section(">" if order == "<" else "<"), block(77, b"abcd", ">" if order == "<" else "<")]  # fmt: skip
        content = b"".join(pieces)
        ends = np.cumsum([len(piece) for piece in pieces]).tolist()
        for size in range(16, len(content)):
            packets = sum(end <= size for end in ends[2:4])
            if size in ends:
                assert len(read_capture(content[:size], strict=True)) == packets
                continue
            read, messages = read_damaged(content[:size])
            begun = max(end for end in [0, *ends] if end <= size)
            assert contents(read) == [b"abcde", b""][:packets]
            assert messages[0].startswith(f"offset {begun}: ")
            assert f"{size - begun} bytes of " in messages[0]
            assert messages[0].endswith(f"; {packets} whole packets before it")

    @pytest.mark.parametrize(
        ("damaged", "pattern"),
        [
            (block(7, b"abcd", begin=8), "claims 8 bytes; a length is a multiple of 4"),
            (block(7, b"abcd", begin=0), "claims 0 bytes"),
            (block(7, b"abcd", begin=15), "claims 15 bytes"),
            (block(7, b"abcd", begin=0xFFFF_FFFC), "claims 4294967292 bytes, more than any block has"),
            (block(7, b"abcd", begin=2000), r"the last block is cut: \d+ bytes of 2000"),
            (block(7, b"abcd", end=12), "two lengths: 16 bytes by its beginning, 12 by its end"),
            (block(1, b"abcd"), "description of an interface has 16 bytes"),
            (section()[:8] + b"ABCD" + section()[12:], "byte-order magic is 41 42 43 44"),
            (section(version=(3, 1)), "version 3.1"),
            (block(0x0A0D0D0A, struct.pack("<I", 0x1A2B3C4D)), "header of a section has 16 bytes"),
            (block(0x0A0D0D0A, struct.pack("<IHH", 0x1A2B3C4D, 1, 0)), "header of a section has 20 bytes"),
            (block(0x0A0D0D0A, b""), "byte-order magic"),
        ],
    )
    def test_end_of_what_can_be_found(self, damaged: bytes, pattern: str) -> None:
        packets, messages = read_damaged(self.GOOD + damaged + enhanced(b"never read"))
        assert contents(packets) == [b"abc"]
        assert len(messages) == 1
        with pytest.raises(CaptureError, match=pattern) as caught:
            read_capture(self.GOOD + damaged + enhanced(b"never read"), strict=True)
        assert caught.value.offset - len(self.GOOD) in (0, 8, 12)
        assert messages[0].endswith("; 1 whole packets before it")

    @pytest.mark.parametrize(
        ("damaged", "message"),
        [
            (enhanced(b"abcd", length=5), "a packet claims 5 bytes, but its block has room for 4"),
            (enhanced(b"", length=2**32 - 1), "a packet claims 4294967295 bytes, but its block has room for 0"),
            (enhanced(b"abcd", number=1), "a packet refers to interface 1, which is not described before it"),
            (enhanced(b"abcd", number=2**32 - 1), "a packet refers to interface 4294967295"),
            (simple(b"abcd", original=5), "a packet claims 5 bytes, but its block has room for 4"),
            (block(6, bytes(16)), "a packet block has 28 bytes, too few for its fields"),
            (block(3, b""), "a packet block has 12 bytes, too few for its fields"),
        ],
    )
    def test_packet_that_is_left_out(self, damaged: bytes, message: str) -> None:
        content = self.GOOD + damaged + interface(1) + enhanced(b"def") + damaged.replace(b"\1\0\0\0", b"\2\0\0\0")
        packets, messages = read_damaged(content)
        assert contents(packets) == [b"abc", b"def"]
        assert len(messages) == 1
        assert messages[0].startswith(f"offset {len(self.GOOD)}: {message}")
        assert messages[0].endswith("; it is left out (1 more like it)")

    def test_packet_in_a_section_without_interfaces(self) -> None:
        for order in "<>":
            packets, messages = read_damaged(self.GOOD + section(order) + enhanced(b"x", order) + simple(b"y", order))
            assert contents(packets) == [b"abc"]
            assert "refers to interface 0, which is not described" in messages[0]

    def test_each_kind_of_damage_is_told_in_the_order_of_the_file(self) -> None:
        bad = [enhanced(b"", number=7), enhanced(b"", length=9), block(6, b""), enhanced(b"", number=7)]
        packets, messages = read_damaged(self.GOOD + b"".join(bad) + b"abc")
        offsets = [int(message.split(":")[0].removeprefix("offset ")) for message in messages]
        assert offsets == sorted(offsets)
        assert len(messages) == 4
        assert contents(packets) == [b"abc"]

    def test_options_that_run_over_are_skipped(self) -> None:
        extra = options((2, b"eth7"), end=False) + struct.pack("<HH", 9, 100)
        packets, messages = read_damaged(section() + interface(extra=extra) + enhanced(b"a", time=1))
        assert contents(packets) == [b"a"]
        assert packets.interface_table == (Interface(1, "eth7"),)
        assert packets.timestamps.tolist() == [1000]
        assert "an option in the description of an interface runs over its end" in messages[0]

    def test_options_need_no_end(self) -> None:
        packets = read_capture(section() + interface(extra=options((2, b"a\0"), end=False)), strict=True)
        assert packets.interface_table == (Interface(1, "a"),)

    def test_kinds_of_options_with_a_wrong_size_are_skipped(self) -> None:
        extra = options((9, b""), (14, b"abcd"), (2, b"\xff"))
        packets = read_capture(section() + interface(extra=extra) + enhanced(b"a", time=1), strict=True)
        assert packets.timestamps.tolist() == [1000]
        assert packets.interface_table == (Interface(1, "\N{REPLACEMENT CHARACTER}"),)


def test_entry_tells_the_formats_apart(tmp_path: Path) -> None:
    expected = PacketArray.from_list([b"abc", b""], timestamps=[1, 2], link_type=101)
    for suffix, write in (("pcap", write_pcap), ("pcapng", write_pcapng)):
        path = tmp_path / f"some.{suffix}"
        write(path, expected)
        content = path.read_bytes()
        with path.open("rb") as file:
            sources = [path, str(path), content, bytearray(content), io.BytesIO(content), file,
                       gzip.GzipFile(fileobj=io.BytesIO(gzip.compress(content))),
                       mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)]  # fmt: skip
            for source in sources:
                assert read_capture(source, strict=True).equals(expected)
    with pytest.raises(CaptureError, match="a pcapng file; which read_capture reads"):
        read_pcap(path)
    for content in (b"", b"\x0a\x0d\x0d", b"neither of them", gzip.compress(b"abc")):
        with pytest.raises(CaptureError):
            read_capture(content)


def test_bytes_are_not_copied(tmp_path: Path) -> None:
    content = bytearray(section() + interface() + enhanced(b"abc"))
    packets = read_capture(content)
    content[content.index(b"abc")] = ord("A")
    assert contents(packets) == [b"Abc"]

    path = tmp_path / "large.pcapng"
    path.write_bytes(section() + interface() + enhanced(bytes(60_000)) * 500)
    tracemalloc.start()
    try:
        mapped = read_capture(path)
        assert mapped.total_bytes == 30_000_000
        assert tracemalloc.get_traced_memory()[1] < 3_000_000
    finally:
        tracemalloc.stop()
    assert not mapped.buffer.flags.writeable


def test_of_hostile_size() -> None:
    """Work is linear in the file: many interfaces, each with its own clock, and a section for each packet."""
    rows = [
        interface(extra=options((14, struct.pack("<q", number)))) + enhanced(b"", number=number)
        for number in range(5_000)
    ]
    packets = read_capture(section() + b"".join(rows), strict=True)
    assert packets.timestamps.tolist() == [number * 10**9 + 7000 for number in range(5_000)]
    sections = read_capture((section() + interface() + enhanced(b"x")) * 2_000, strict=True)
    assert sections.interfaces.tolist() == list(range(2_000))


class TestWriter:
    def test_dpkt_reads_what_is_written(self) -> None:
        data = [b"", b"abc", bytes(3000)]
        times = [0, 1, 1_700_000_000_123_456_789]
        file = io.BytesIO()
        write_pcapng(file, PacketArray.from_list(data, timestamps=times, link_type=113))
        file.seek(0)
        reader = dpkt.pcapng.Reader(file)
        assert [(packet, float(time)) for time, packet in reader] == [
            (packet, pytest.approx(time / 1e9)) for time, packet in zip(times, data, strict=True)
        ]
        assert reader.datalink() == 113

    def test_dpkt_writes_what_is_read(self) -> None:
        file = io.BytesIO()
        writer = dpkt.pcapng.Writer(file)
        for number, packet in enumerate(read_capture(CAPTURE)[:200]):
            writer.writepkt(bytes(packet), ts=number)
        packets = read_capture(file.getvalue(), strict=True)
        assert contents(packets) == contents(read_capture(CAPTURE)[:200])
        assert packets.timestamps.tolist() == [number * 10**9 for number in range(200)]

    def test_first_bytes_by_the_specification(self) -> None:
        file = io.BytesIO()
        table = [Interface(101, "tun0")]
        packets = PacketArray.from_list([b"abcde"], timestamps=[2**33], original_lengths=[60], interface_table=table)
        packets.to_pcapng(file)
        extra = options((9, b"\x09"), (2, b"tun0"))
        expected = section() + interface(101, snapshot_length=262_144, extra=extra)
        assert file.getvalue() == expected + enhanced(b"abcde", time=2**33, original=60)

    @settings(max_examples=150, deadline=None)
    @given(
        st.lists(
            st.tuples(
                st.binary(max_size=40), st.integers(-9223372035 * 10**9, 9223372035 * 10**9 + 999_999_999),
                st.integers(0, 2**32 - 1), st.integers(0, 2),
            ),
            max_size=12,
        ),
        st.lists(st.builds(Interface, st.integers(0, 65535), st.text(max_size=9).filter(lambda name: "\0" not in name)),
                 min_size=3, max_size=4),
    )  # fmt: skip
    def test_round_trip(self, rows: list[tuple[bytes, int, int, int]], table: list[Interface]) -> None:
        packets = PacketArray.from_list(
            [row[0] for row in rows],
            timestamps=[row[1] for row in rows],
            original_lengths=[row[2] for row in rows],
            interfaces=[row[3] for row in rows],
            interface_table=table,
        )
        file = io.BytesIO()
        packets.to_pcapng(file)
        again = read_capture(file.getvalue(), strict=True)
        assert again.equals(packets)
        assert (again.interface_table, again.interfaces.tolist()) == (tuple(table), [row[3] for row in rows])
        assert again.timestamps.tolist() == [row[1] for row in rows]
        for other in (again[::-1], pickle.loads(pickle.dumps(again)), again.compact()):
            file = io.BytesIO()
            other.to_pcapng(file)
            assert read_capture(file.getvalue(), strict=True).equals(other)

    def test_many_packets_over_the_file_that_they_map(self, tmp_path: Path) -> None:
        """More than the writer takes at a time."""
        path = tmp_path / "many.pcapng"
        times = np.arange(10_000) * 1001
        packets = PacketArray.from_list([bytes(time % 7) for time in times], timestamps=times)
        write_pcapng(path, packets)
        write_pcapng(path, read_capture(path, strict=True)[::-1])
        assert read_capture(path, strict=True).equals(packets[::-1])

    def test_name_that_is_too_long_is_cut(self) -> None:
        file = io.BytesIO()
        PacketArray.from_list([], interface_table=[Interface(1, "a" + "é" * 40_000)]).to_pcapng(file)
        (written,) = read_capture(file.getvalue(), strict=True).interface_table
        assert written.name == "a" + "é" * 32_767

    def test_list_of_buffers(self) -> None:
        file = io.BytesIO()
        write_pcapng(file, [b"abc", bytearray(b"d")])
        assert contents(read_capture(file.getvalue())) == [b"abc", b"d"]


class TestInterfaces:
    TABLE = (Interface(1, "eth0"), Interface(101, "tun0"), Interface(1, "eth1"))

    def packets(self, *numbers: int) -> PacketArray:
        return PacketArray.from_list([b"x"] * len(numbers), interfaces=numbers, interface_table=self.TABLE)

    def test_link_type_of_some(self) -> None:
        assert self.packets(0, 2, 0).link_type == 1
        assert self.packets(1).link_types == (101,)
        mixed = self.packets(0, 1, 2)
        assert mixed.link_types == (1, 101)
        assert mixed[mixed.interfaces != 1].link_type == 1

    def test_mixed_link_types_are_refused_by_name(self, tmp_path: Path) -> None:
        path = tmp_path / "kept.pcap"
        path.write_bytes(b"kept")
        mixed = self.packets(0, 1)
        with pytest.raises(CaptureError, match=r"several link types \(Ethernet, raw IP\)") as caught:
            mixed.to_pcap(path)
        assert caught.value.facts["link_types"] == (1, 101)
        assert path.read_bytes() == b"kept"

    def test_equality_looks_at_interfaces_by_what_they_are(self) -> None:
        other = PacketArray.from_list(
            [b"x"] * 2, interfaces=[1, 0], interface_table=[Interface(101, "tun0"), Interface(1, "eth0")]
        )
        assert self.packets(0, 1).equals(other)
        assert not self.packets(0, 0).equals(self.packets(0, 2))
        assert not self.packets(1, 0).equals(other)
        assert not PacketArray.from_list([], link_type=1).equals(PacketArray.from_list([], link_type=101))

    def test_pcap_has_one(self) -> None:
        packets = read_pcap(CAPTURE)
        assert not packets.interfaces.any()
        assert packets.interface_table == (Interface(1),)

    @pytest.mark.parametrize(
        ("interfaces", "table"),
        [([0, 1], None), ([0, 3], TABLE), ([0, -1], TABLE), ([0], TABLE), (None, ()), ([0, 0], ())],
    )
    def test_rows_that_do_not_exist(self, interfaces: list[int] | None, table: tuple[Interface, ...] | None) -> None:
        with pytest.raises(ValueError, match="interface"):
            PacketArray(b"ab", [0, 1], [1, 1], interfaces=interfaces, interface_table=table)

    def test_names(self) -> None:
        names = [link_type_name(number) for number in (0, 1, 101, 108, 113, 276, 65535)]
        assert names == [
            "BSD loopback", "Ethernet", "raw IP", "OpenBSD loopback", "Linux cooked", "Linux cooked v2",
            "link type 65535",
        ]  # fmt: skip
        assert [str(Interface(113)), str(Interface(1, "eth0"))] == ["Linux cooked", "eth0 (Ethernet)"]
        for number in (-1, 65536):
            with pytest.raises(ValueError, match="link_type"):
                Interface(number)


def only_capture_errors(content: bytes) -> PacketArray | None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", CaptureWarning)
        try:
            packets = read_capture(content)
        except CaptureError:
            return None
    assert sum(packet.size for packet in packets) == packets.total_bytes <= len(content)
    return packets


@settings(max_examples=500, deadline=None)
@given(st.binary(max_size=200), st.sampled_from([b"", section()[:16], section(), section(">") + interface(1, ">")]))
def test_any_bytes(content: bytes, prefix: bytes) -> None:
    only_capture_errors(prefix + content)


def test_mutations_agree_with_dpkt_where_it_copes() -> None:
    generator = random.Random(7)
    original = section() + interface() + b"".join(enhanced(bytes([size]) * size) for size in (0, 1, 60, 200, 5, 90))
    survivors = agreed = 0
    for _ in range(4_000):
        content = bytearray(original)
        for _ in range(generator.randrange(1, 5)):
            content[generator.randrange(len(content))] = generator.choice((0, 1, 255, generator.randrange(256)))
        del content[generator.randrange(len(content) + 1) if generator.random() < 0.3 else len(content) :]
        packets = only_capture_errors(bytes(content))
        survivors += packets is not None and len(packets) > 0
        try:
            expected = [data for _, data in dpkt.pcapng.Reader(io.BytesIO(content))]
        except Exception:
            continue  # dpkt gives up, with errors of many types
        if packets is None:
            continue  # a version that dpkt does not look at
        # Nor does it look at the interface of a packet; where there is damage the two need not agree.
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            found = contents(read_capture(bytes(content)))
        if not caught:
            agreed += 1
            assert found == expected
    assert survivors > 1000
    assert agreed > 200
