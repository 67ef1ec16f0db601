"""Captures from file to file: the same packets as reading all and selecting, whatever the form or the damage."""

from __future__ import annotations

import io
import os
import random
import struct
import subprocess
import sys
import threading
import warnings
from pathlib import Path
from typing import Any

import pytest

from llvmbpf.errors import CaptureError, CaptureWarning, FuelExhausted
from llvmbpf.filters import ClassicProgram, Filter, capture, filter_capture
from llvmbpf.filters.scan import STRETCHES
from llvmbpf.packets import Interface, PacketArray, read_capture, read_pcap, write_captures

CAPTURE = Path(__file__).resolve().parents[2] / "llvmbpf" / "data" / "capture.pcap"
CONTENT = CAPTURE.read_bytes()
# The first byte is even: every other packet, more or less.
EVEN = ClassicProgram([(0x30, 0, 0, 0), (0x45, 1, 0, 1), (0x06, 0, 0, 9), (0x06, 0, 0, 0)])
LONG = ClassicProgram([(0x80, 0, 0, 0), (0x35, 0, 1, 100), (0x06, 0, 0, 9), (0x06, 0, 0, 0)])
ALL, NONE = ClassicProgram([(0x06, 0, 0, 1)]), ClassicProgram([(0x06, 0, 0, 0)])
PROGRAMS = {"even": EVEN, "long": LONG, "all": ALL, "none": NONE}


def make(count: int, order: str = "<", magic: int = 0xA1B2C3D4, seed: int = 1) -> bytes:
    """A capture of random packets, written here and not by the package."""
    generator = random.Random(seed)
    pieces = [struct.pack(order + "IHHiIII", magic, 2, 4, 0, 0, 65535, 1)]
    for number in range(count):
        packet = generator.randbytes(generator.choice((0, 1, 14, 60, 300)))
        more = generator.choice((0, 0, 90))
        pieces.append(struct.pack(order + "4I", number, number, len(packet), len(packet) + more) + packet)
    return b"".join(pieces)


def read(content: bytes) -> PacketArray:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", CaptureWarning)
        return read_pcap(content)


def check(program: ClassicProgram, content: bytes, source: Any = None) -> None:
    """What is written is what selecting gives, and the numbers are right."""
    target = io.BytesIO()
    done = filter_capture(program, content if source is None else source, target)
    packets = read(content)
    expected = Filter(program).select(packets)
    assert read_pcap(target.getvalue(), strict=True).equals(expected)
    assert (done.packets, done.matched, done.matched_bytes) == (len(packets), len(expected), expected.total_bytes)


@pytest.mark.parametrize("name", PROGRAMS)
@pytest.mark.parametrize("order", ["<", ">"])
@pytest.mark.parametrize("magic", [0xA1B2C3D4, 0xA1B23C4D])
def test_byte_orders_and_times(name: str, order: str, magic: int) -> None:
    check(PROGRAMS[name], make(300, order, magic))


@pytest.mark.parametrize("name", PROGRAMS)
def test_real_traffic(name: str) -> None:
    check(PROGRAMS[name], CONTENT)


@pytest.mark.parametrize("piece", [16, 40, 1000, 1 << 16])
def test_pieces_of_any_size(piece: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Also smaller than a record: the buffer grows then."""
    monkeypatch.setattr(capture, "PIECE", piece)
    for program in PROGRAMS.values():
        check(program, make(100))


def test_more_stretches_than_the_buffer_holds() -> None:
    for count in (2 * STRETCHES - 1, 2 * STRETCHES, 2 * STRETCHES + 1, 7 * STRETCHES):
        packets = PacketArray.from_list([bytes([index & 1]) for index in range(count)])
        file = io.BytesIO()
        packets.to_pcap(file)
        check(EVEN, file.getvalue())


def test_empty_capture() -> None:
    check(ALL, make(0))
    assert str(filter_capture(ALL, make(0))) == "0 of 0 packets, 0 bytes"


class TestSources:
    def test_paths_and_files(self, tmp_path: Path) -> None:
        path = tmp_path / "in.pcap"
        content = make(50)
        path.write_bytes(content)
        check(EVEN, content, path)
        check(EVEN, content, str(path))
        check(EVEN, content, bytearray(content))
        with path.open("rb") as file:
            check(EVEN, content, file)
        check(EVEN, content, io.BytesIO(content))

    def test_file_that_can_only_read(self) -> None:
        class Slow:
            """A few bytes at a time."""

            def __init__(self, content: bytes) -> None:
                self.inner = io.BytesIO(content)

            def read(self, size: int = -1) -> bytes:
                return self.inner.read(min(size, 7))

        content = make(40)
        check(EVEN, content, Slow(content))

    def test_pipe(self) -> None:
        content = make(2000)
        reading, writing = os.pipe()

        def feed() -> None:
            with open(writing, "wb", buffering=0) as file:
                for start in range(0, len(content), 1013):
                    file.write(content[start : start + 1013])

        thread = threading.Thread(target=feed)
        thread.start()
        with open(reading, "rb") as file:
            check(EVEN, content, file)
        thread.join()

    def test_pcapng(self) -> None:
        packets = read_pcap(make(60))
        file, target = io.BytesIO(), io.BytesIO()
        packets.to_pcapng(file)
        for source in (file.getvalue(), io.BytesIO(file.getvalue())):
            target = io.BytesIO()
            done = filter_capture(LONG, source, target)
            expected = Filter(LONG).select(packets)
            assert (done.packets, done.matched) == (60, len(expected))
            assert [bytes(one) for one in read_pcap(target.getvalue())] == [bytes(one) for one in expected]

    def test_over_itself(self, tmp_path: Path) -> None:
        path = tmp_path / "both.pcap"
        path.write_bytes(make(80))
        expected = Filter(EVEN).select(read_pcap(make(80)))
        filter_capture(EVEN, path, path)
        assert read_pcap(path).equals(expected)

    def test_filters(self) -> None:
        content = make(20)
        expected = filter_capture(EVEN, content)
        assert filter_capture(Filter(EVEN), content) == expected
        assert filter_capture(Filter(EVEN, link_type=1), content) == expected
        with pytest.raises(ValueError, match="compiled for link type 101, the packets have 1"):
            filter_capture(Filter(EVEN, link_type=101), content)

    def test_loops_end_by_fuel(self) -> None:
        endless = ClassicProgram([(0x05, 0, 0, -1), (0x06, 0, 0, 0)], loops=True)
        with pytest.raises(FuelExhausted):
            filter_capture(endless, make(1))

    def test_expression(self) -> None:
        pcapy = pytest.importorskip("pcapy")
        code = pcapy.compile(1, 262144, "tcp port 80", 1, 0xFFFFFFFF)
        expected = sum(code.filter(packet.tobytes()) != 0 for packet in read_pcap(CAPTURE))
        assert filter_capture("tcp port 80", CAPTURE).matched == expected > 0


class TestDamage:
    @pytest.mark.parametrize(
        ("tail", "message"),
        [
            (b"123", "a record header is cut: 3 bytes of 16; 5 whole packets before it"),
            (struct.pack("<4I", 0, 0, 9, 9) + b"123", "the last record is cut: 3 bytes of 9; 5 whole packets before"),
            (struct.pack("<4I", 0, 0, 262_145, 9), "a record claims 262145 bytes, more than any packet has (262144)"),
            (struct.pack("<4I", 0, 0, 0xFFFF_FFFF, 9) + bytes(900), "a record claims 4294967295 bytes"),
        ],
    )
    def test_end(self, tail: bytes, message: str, tmp_path: Path) -> None:
        content = make(5)
        with pytest.warns(CaptureWarning) as caught:
            check(ALL, content + tail)
        assert str(caught[0].message).startswith(f"offset {len(content)}: {message}")
        target = tmp_path / "out.pcap"
        target.write_bytes(b"as it was")
        with pytest.raises(CaptureError) as error:
            filter_capture(ALL, content + tail, target, strict=True)
        assert error.value.offset == len(content)
        assert target.read_bytes() == b"as it was"
        assert list(tmp_path.iterdir()) == [target]

    @pytest.mark.parametrize("content", [b"", b"\xd4\xc3\xb2\xa1", b"GIF89a" * 9, CONTENT[:23]])
    def test_no_capture(self, content: bytes) -> None:
        with pytest.raises(CaptureError):
            filter_capture(ALL, content)

    def test_mutants(self) -> None:
        """Any damage: the packets that are read are filtered, and nothing else happens."""
        generator = random.Random(3)
        content = make(12)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", CaptureWarning)
            for _ in range(25):
                mutant = bytearray(content)
                for _ in range(generator.randrange(1, 4)):
                    mutant[generator.randrange(24, len(mutant))] = generator.choice((0, 1, 0x7F, 0x80, 0xFF))
                check(EVEN, bytes(mutant[: generator.choice((len(mutant), generator.randrange(24, len(mutant))))]))


def test_memory_is_bounded(tmp_path: Path) -> None:
    """A file of 64 MB takes far less than that: the process is measured from outside."""
    path = tmp_path / "large.pcap"
    record = struct.pack("<4I", 0, 0, 1000, 1000) + bytes(1000)
    with path.open("wb") as file:
        file.write(make(0))
        for _ in range(64):
            file.write(record * 1000)
    code = (
        "import resource, sys\n"
        "from llvmbpf.filters import ClassicProgram, filter_capture\n"
        "peak = lambda: resource.getrusage(resource.RUSAGE_SELF).ru_maxrss\n"
        "program = ClassicProgram([(0x06, 0, 0, 1)])\n"
        "filter_capture(program, sys.argv[2], sys.argv[2] + '.out')\n"
        "before = peak()\n"
        "assert filter_capture(program, sys.argv[1], sys.argv[1] + '.out').matched == 64_000\n"
        "print(peak() - before)\n"
    )
    small = tmp_path / "small.pcap"
    small.write_bytes(make(3))
    words = [sys.executable, "-c", code, str(path), str(small)]
    done = subprocess.run(words, capture_output=True, text=True, check=True)
    assert int(done.stdout) < 16 << 10  # KiB


class TestBlocks:
    """pcapng, which is filtered chunk by chunk too."""

    def test_chunks_damage_and_form(self, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
        monkeypatch.setattr(capture, "CHUNK", 300)
        packets = read_pcap(make(200))
        source, target = tmp_path / "in.pcapng", tmp_path / "out.pcapng"
        packets.to_pcapng(source)
        expected = Filter(EVEN).select(packets)
        done = filter_capture(EVEN, source, target)
        assert (done.packets, done.matched, done.matched_bytes) == (200, len(expected), expected.total_bytes)
        assert target.read_bytes()[:4].hex() == "0a0d0d0a"
        assert read_capture(target, strict=True).equals(expected)
        with pytest.warns(CaptureWarning, match="the last block is cut: .* 199 whole packets before it"):
            done = filter_capture(EVEN, source.read_bytes()[:-1], target)
        assert done.packets == 199
        with pytest.raises(CaptureError, match="the last block is cut"):
            filter_capture(EVEN, source.read_bytes()[:-1], target, strict=True)

    def test_several_link_types(self, monkeypatch: pytest.MonkeyPatch) -> None:
        table = [Interface(1), Interface(101)]
        both = PacketArray.from_list([b"ab", b"cd"], interfaces=[0, 1], interface_table=table)
        apart, together = io.BytesIO(), io.BytesIO()
        write_captures(apart, [both[:1], both[1:]], pcapng=True)
        both.to_pcapng(together)
        monkeypatch.setattr(capture, "CHUNK", 1)
        for file in (apart, together):
            assert str(filter_capture(ALL, file.getvalue())) == "2 of 2 packets (100.0%), 4 bytes"
            with pytest.raises(CaptureError, match="a pcap file has one link type"):
                filter_capture(ALL, file.getvalue(), io.BytesIO())
            with pytest.raises(ValueError, match="compiled for link type 1, the packets have 101"):
                filter_capture(Filter(ALL, link_type=1), file.getvalue())
        pytest.importorskip("pcapy")
        with pytest.raises(CaptureError, match=r"several link types \((Ethernet|raw IP) and (Ethernet|raw IP)\)"):
            filter_capture("len > 1", apart.getvalue())

    def test_filters_for_any_link_type(self) -> None:
        table = [Interface(1), Interface(101)]
        both = PacketArray.from_list([b"ab", b"cd"], interfaces=[0, 1], interface_table=table)
        assert Filter(ALL).mask(both).all()
        assert len(Filter(ALL).select(both[:0])) == 0

    def test_a_pipe(self) -> None:
        packets = read_pcap(make(500))
        file = io.BytesIO()
        packets.to_pcapng(file)
        reading, writing = os.pipe()

        def feed() -> None:
            with open(writing, "wb") as pipe:
                pipe.write(file.getvalue())

        thread = threading.Thread(target=feed)
        thread.start()
        with open(reading, "rb") as pipe:
            done = filter_capture(EVEN, pipe)
        thread.join()
        assert (done.packets, done.matched) == (500, len(Filter(EVEN).select(packets)))


@pytest.mark.parametrize("kind", ["pcap", "pcapng"])
def test_progress(kind: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(capture, "PIECE", 1000)
    monkeypatch.setattr(capture, "CHUNK", 1000)
    path = tmp_path / f"some.{kind}"
    write_captures(path, [read_pcap(make(90))])
    size = path.stat().st_size
    told: list[tuple[int, int]] = []
    expected = filter_capture(EVEN, path)
    assert filter_capture(EVEN, path, progress=lambda *numbers: told.append(numbers)) == expected
    assert told == sorted(told)
    assert told[-1] == (size, size)
    assert len(told) > 5
    told.clear()
    assert filter_capture(EVEN, path.read_bytes(), progress=lambda *numbers: told.append(numbers)) == expected
    assert told[-1] == (size, 0)
