"""Expressions: the verdicts of libpcap itself, packet for packet, over real traffic and damaged copies of it."""

from __future__ import annotations

import random
import shutil
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

import llvmbpf
from llvmbpf.errors import FilterError
from llvmbpf.filters import ClassicProgram, Filter, interpret_classic
from llvmbpf.packets import PacketArray, read_pcap

pcapy = pytest.importorskip("pcapy", reason="pcapy-ng is not installed")

CAPTURE = Path(__file__).resolve().parents[2] / "llvmbpf" / "data" / "capture.pcap"

EXPRESSIONS = """
    tcp; udp; icmp; icmp6; arp; ip; ip6; ip6 multicast; ip multicast; ether multicast; ether broadcast;
    tcp port 80; port 53; udp dst portrange 1000-40000; tcp src port 8080 or udp port 53; not tcp;
    tcp port 80 and not host 10.0.0.1; host 192.0.2.1; net 192.0.2.0/24; src net 198.51.100.0/24 and tcp;
    ip6 host 2001:db8::1; net 2001:db8::/32; dst host 203.0.113.5; ether host 02:00:00:00:00:01;
    vlan; vlan 10; vlan 20 and tcp; vlan and vlan and udp; vlan 10 and ip6 and port 53; mpls; pppoes;
    len > 200; greater 1000; less 100; len - 14 != ip[2:2]; ip[2:2] - ((ip[0] & 0xf) << 2) != 0;
    tcp[tcpflags] & (tcp-syn|tcp-fin) != 0; tcp[tcpflags] == tcp-syn|tcp-ack; tcp[(tcp[12] >> 2) : 4] = 0x47455420;
    udp[4:2] > 100; icmp[icmptype] = icmp-echo; ip[6:2] & 0x1fff != 0; ip proto 89; ip6 proto 132; ip6[6] = 44;
    ip6 protochain 6; ip protochain 17; ip6 protochain 58 or vlan; ether proto 0x88cc; ether[12:2] > 1500; llc;
    ip and ip[8] * 2 / 3 % 7 = 4; ether[0] ^ ether[6] | 1 = 3; ether[ether[14] & 15 : 2] > ether[ether[15] : 1];
    ip[0] > 0 and tcp[tcpflags] != 0; sctp; ah; esp; igmp; vrrp; stp; rarp; 1 = 1
"""
WHOLE = ["", *(" ".join(text.split()) for text in EXPRESSIONS.split(";"))]


def damaged(packets: PacketArray, count: int) -> list[bytes]:
    """Copies with some bytes changed, and cut anywhere."""
    generator = random.Random(6)
    found = []
    for _ in range(count):
        packet = bytearray(packets[generator.randrange(len(packets))].tobytes())
        for _ in range(generator.choice((0, 1, 1, 2, 5))):
            packet[generator.randrange(min(60, len(packet)))] = generator.choice((0, 1, 4, 6, 0x45, 0x60, 0x81, 0xFF))
        found.append(bytes(packet[: generator.choice((len(packet), generator.randrange(len(packet) + 1)))]))
    return found


@pytest.fixture(scope="module")
def capture() -> PacketArray:
    return read_pcap(CAPTURE)


@pytest.fixture(scope="module")
def samples(capture: PacketArray) -> list[bytes]:
    generator = random.Random(7)
    whole = [packet.tobytes() for packet in capture]
    return whole + damaged(capture, 1500) + [generator.randbytes(generator.randrange(80)) for _ in range(300)] + [b""]


@pytest.mark.parametrize("expression", WHOLE)
def test_verdicts_are_those_of_libpcap(expression: str, samples: list[bytes]) -> None:
    for optimize in (True, False):
        program = pcapy.compile(1, 262144, expression, int(optimize), 0xFFFFFFFF)
        expected = [program.filter(packet) != 0 for packet in samples]
        found = llvmbpf.filter(expression, optimize=optimize)
        assert found.mask(samples).tolist() == expected
    for packet, verdict in list(zip(samples, expected, strict=True))[::97]:
        assert found.matches(packet) is verdict
        assert (interpret_classic(found.classic, packet) != 0) is verdict
        assert (found.machine.execute_program(packet) != 0) is verdict


@pytest.mark.parametrize(
    "expression", ["tcp port 80", "len > 200", "greater 97 and ip6", "len - 14 != ip[2:2]", "vlan"]
)
@pytest.mark.skipif(shutil.which("tcpdump") is None, reason="tcpdump is not installed")
def test_selection_is_that_of_tcpdump(expression: str, capture: PacketArray, tmp_path: Path) -> None:
    """Over packets that the capture has cut, whose length on the wire is another."""
    out = tmp_path / "out.pcap"
    command = ["tcpdump", "-r", str(CAPTURE), "-w", str(out), expression]
    subprocess.run(command, check=True, capture_output=True)
    found = llvmbpf.filter(expression).select(capture)
    assert len(found)
    assert found.equals(read_pcap(out))
    assert capture.buffer is found.buffer


@pytest.mark.parametrize(("link_type", "header"), [(101, b""), (12, b""), (113, bytes(14) + b"\x08\x00")])
def test_link_types(link_type: int, header: bytes) -> None:
    packet = header + bytes.fromhex("45000014000000004006 0000 0a000001 0a000002")
    assert llvmbpf.filter("ip proto 6 and src 10.0.0.1", link_type).matches(packet)
    assert not llvmbpf.filter("udp", link_type).matches(packet)
    packets = PacketArray.from_list([packet, b""], link_type=link_type)
    assert llvmbpf.filter("ip", link_type).mask(packets).tolist() == [True, False]
    with pytest.raises(ValueError, match=f"link type 1, the packets have {link_type}"):
        llvmbpf.filter("ip").mask(packets)


def test_snaplen_is_what_the_program_returns() -> None:
    short = llvmbpf.filter("ip", snaplen=96)
    assert short.machine.execute_program_jit(bytes(12) + b"\x08\x00") == 96


class TestPackets:
    ipv4 = Filter(ClassicProgram.from_text("4, 40 0 0 12, 21 0 1 2048, 6 0 0 65535, 6 0 0 0"))
    yes, no = bytes(12) + b"\x08\x00ab", bytes(20)

    def test_lists(self) -> None:
        assert self.ipv4.mask([self.yes, bytearray(self.no), self.yes]).tolist() == [True, False, True]
        assert [bytes(one) for one in self.ipv4.select([self.yes, self.no])] == [self.yes]
        assert self.ipv4.mask([]).tolist() == []

    def test_rows(self) -> None:
        rows = np.zeros((3, 20), np.uint8)
        rows[:2, :16] = np.frombuffer(self.yes, np.uint8)
        lengths = np.array([16, 13, 20])
        assert self.ipv4.mask(rows, lengths=lengths).tolist() == [True, False, False]
        assert [bytes(one) for one in self.ipv4.select(rows, lengths=lengths)] == [self.yes]

    def test_length_on_the_wire(self) -> None:
        long = Filter(ClassicProgram([(0x80, 0, 0, 0), (0x35, 0, 1, 100), (0x06, 0, 0, 1), (0x06, 0, 0, 0)]))
        packets = PacketArray.from_list([b"a", b"", b"b", bytes(100)], original_lengths=[100, 200, 99, 100])
        assert long.mask(packets).tolist() == [True, True, False, True]
        assert [long.matches(b"a", length) for length in (None, 99, 100, 0xFFFF_FFFF)] == [False, False, True, True]
        assert long.matches(b"", 100)
        with pytest.raises(ValueError, match="original_length is -1"):
            long.matches(b"a", -1)

    def test_errors(self) -> None:
        with pytest.raises(TypeError):
            self.ipv4.matches("text")  # type: ignore[arg-type]
        with pytest.raises(TypeError):
            self.ipv4.mask(b"one packet")


class TestRefused:
    @pytest.mark.parametrize(
        ("expression", "message"),
        [
            ("tcp prt 80", "syntax error"),
            ("port 99999999", "illegal port"),
            ("tcp[0:3] = 1", "data size must be 1, 2, or 4"),
            ("ip and arp and vlan 4096", ""),
            ("ip broadcast", "netmask"),
            ("inbound", "negative offsets (ancillary data"),
            ("tcp\0", "null character"),
            ("(" * 1000, "syntax error"),
            ("ip and ip6", "rejects all packets"),
        ],
    )
    def test_expression(self, expression: str, message: str) -> None:
        with pytest.raises(FilterError) as caught:
            llvmbpf.filter(expression)
        assert message in str(caught.value)
        assert caught.value.expression == expression

    def test_long_expressions_are_shown_in_part(self) -> None:
        found = llvmbpf.filter(" or ".join(["ip"] * 100))
        assert repr(found).startswith("<Filter 'ip or ip or ")
        assert len(repr(found)) < 160
        with pytest.raises(FilterError) as caught:
            llvmbpf.filter("not " * 100_000 + "ip")
        assert len(str(caught.value)) < 300
        assert len(caught.value.expression) == 400_002

    def test_large_expressions(self) -> None:
        """Beyond what jumps of 16 bits reach."""
        expression = " or ".join(f"port {port}" for port in range(1, 160))
        found = llvmbpf.filter(expression, optimize=False)
        assert len(found.program) > 1 << 15
        frame = bytes(12) + bytes.fromhex("0800 45000014 00000000 4006 0000 0a000001 0a000002")
        ports = [(1, 9999), (9999, 159), (160, 160)]
        packets = [frame + source.to_bytes(2, "big") + target.to_bytes(2, "big") for source, target in ports]
        assert [found.machine.execute_program(packet) != 0 for packet in packets] == [True, True, False]

    def test_numbers(self) -> None:
        for snaplen in (0, 1 << 31):
            with pytest.raises(ValueError, match="snaplen"):
                llvmbpf.filter("ip", snaplen=snaplen)
        for link_type in (-1, 1 << 16):
            with pytest.raises(ValueError, match="link_type"):
                llvmbpf.filter("ip", link_type)
        with pytest.raises(FilterError, match="link type 9999"):
            llvmbpf.filter("ip", 9999)

    def test_without_libpcap(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setitem(sys.modules, "pcapy", None)  # an import fails then
        with pytest.raises(ImportError, match=r'pip install "llvmbpf\[filter\]"'):
            llvmbpf.filter("ip")
