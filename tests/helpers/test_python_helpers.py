"""Helpers in Python: what they print, copy and look up, and what they do with bad memory."""

from __future__ import annotations

import ctypes
import io
import struct
from ipaddress import ip_address, ip_network

import pytest
from hypothesis import given
from hypothesis import strategies as st

from llvmbpf.errors import MemoryAccessError
from llvmbpf.helpers.context import HelperContext
from llvmbpf.helpers.fib import fib_lookup
from llvmbpf.helpers.formatting import format_text
from llvmbpf.helpers.host import Host
from llvmbpf.helpers.identity import get_current_comm, get_current_pid_tgid, get_current_uid_gid
from llvmbpf.helpers.printing import snprintf, trace_printk, trace_vprintk
from llvmbpf.helpers.probing import probe_read, probe_read_string
from llvmbpf.helpers.routes import RouteTable
from llvmbpf.memory import Region, RunMemory, borrow

EFAULT, EINVAL, EAFNOSUPPORT = -14, -22, -97
M32, M64 = (1 << 32) - 1, (1 << 64) - 1


class Program:
    """The memory of a run with one region of ``size`` bytes, and the context of its helpers."""

    def __init__(self, contents: bytes = b"", size: int = 256, host: Host | None = None) -> None:
        self.memory = bytearray(contents.ljust(size, b"\xee"))
        packet = borrow(self.memory)
        self.address, self.end = packet.address, packet.address + size
        self.host = host or Host(trace=io.StringIO())
        run = RunMemory(packet, borrow(None), (), Region("stack", 0, 0, True, memoryview(bytearray())))
        self.context = HelperContext(run, 0, self.host, lambda: None)

    def trace(self, *arguments: int) -> int:
        return trace_printk(self.context, *(*arguments, 0, 0, 0)[:5])


class CLibrary:
    """The same conversions by the C library."""

    def __init__(self) -> None:
        self.library = ctypes.CDLL(None)

    def format(self, text: bytes, *arguments: object) -> bytes:
        target = ctypes.create_string_buffer(4096)
        self.library.snprintf(target, ctypes.c_size_t(4096), text, *arguments)
        return target.value


def nothing(address: int, size: int) -> bytes:
    raise AssertionError


@given(
    st.text("0+- ", max_size=3),
    st.one_of(st.just(""), st.integers(1, 30).map(str)),
    st.sampled_from(["", "l", "ll"]),
    st.sampled_from("diuxX"),
    st.one_of(st.integers(0, M64), st.integers(0, 20), st.integers(M64 - 5, M64)),
)
def test_numbers_are_printed_as_c_does(flags: str, width: str, size: str, kind: str, value: int) -> None:
    text = f"<%{flags}{width}{size}{kind}>".encode()
    argument = ctypes.c_ulonglong(value) if size else ctypes.c_uint(value & M32)
    assert format_text(text, [value], nothing) == CLibrary().format(text, argument)


@pytest.mark.parametrize(
    ("text", "arguments", "expected"),
    [
        (b"plain\n", (), b"plain\n"),
        (b"100%%", (), b"100%"),
        (b"%c%c|%3c", (0x141, 66, 67), b"AB|  C"),
        (b"%p %px", (0xABC, 1 << 63), b"0000000000000abc 8000000000000000"),
        (b"%pS, %ps", (0xABC, 16), b"0xabc, 0x10"),
        (b"%d %d", (1,), None),
        (b"%#x", (1,), None),
        (b"%.3d", (1,), None),
        (b"%f", (1,), None),
        (b"%lc", (1,), None),
        (b"%llld", (1,), None),
        (b"%hd", (1,), None),
        (b"%", (1,), None),
        (b"%5", (1,), None),
        (b"%pQ", (1,), None),
        (b"%sx", (1,), None),
        (b"%pi5", (1,), None),
        (b"\x01", (), None),
        (b"\xc3\xa4", (), None),
    ],
)
def test_formats(text: bytes, arguments: tuple[int, ...], expected: bytes | None) -> None:
    assert format_text(text, arguments, nothing) == expected


def test_strings_and_addresses_of_networks() -> None:
    program = Program(b"hello\0" + bytes([192, 0, 2, 7]) + ip_address("2001:db8::1").packed, 26)
    at, read = program.address, program.context.read
    assert format_text(b"[%s] [%-7s] [%7s]", [at, at, at], read) == b"[hello] [hello  ] [  hello]"
    assert format_text(b"%pks %pus.", [at, at + 1], read) == b"hello ello."
    assert format_text(b"%pI4 %pi4", [at + 6, at + 6], read) == b"192.0.2.7 192.000.002.007"
    assert format_text(b"%pI6", [at + 10], read) == b"2001:0db8:0000:0000:0000:0000:0000:0001"
    assert format_text(b"%pi6", [at + 10], read) == b"20010db8000000000000000000000001"
    assert format_text(b"<%s> <%pI4> <%s>", [0, 8, program.end - 1], read) == b"<> <> <>"


def test_trace_printk_writes_lines() -> None:
    program = Program(b"port %d of %s\n\0tail\0web\0")
    at = program.address
    assert program.trace(at, 15, 80, at + 20) == len("port 80 of web\n")
    assert program.trace(at + 15, 5) == 4
    assert program.host.trace is not None
    assert program.host.trace.getvalue() == "port 80 of web\ntail\n"  # type: ignore[attr-defined]
    assert program.trace(at, 14) == EINVAL  # no zero byte
    assert program.trace(at, 0) == EINVAL


def test_trace_vprintk_takes_its_arguments_from_memory() -> None:
    words = b"".join(number.to_bytes(8, "little") for number in (1, 2, 3, 40))
    program = Program(b"%d %d %d %d\0".ljust(16, b"\0") + words)
    at = program.address
    assert trace_vprintk(program.context, at, 12, at + 16, 32) == len("1 2 3 40")
    assert program.host.trace is not None
    assert program.host.trace.getvalue() == "1 2 3 40\n"  # type: ignore[attr-defined]
    assert trace_vprintk(program.context, at, 12, at + 16, 24) == EINVAL  # one too few
    assert trace_vprintk(program.context, at, 12, at + 16, 31) == EINVAL
    assert trace_vprintk(program.context, at, 12, 0, 8) == EINVAL


def test_traces_go_to_what_stdout_is_now(capsys: pytest.CaptureFixture[str]) -> None:
    program = Program(b"%d\0", host=Host())
    program.trace(program.address, 3, M64)
    assert capsys.readouterr().out == "-1\n"


def test_a_host_is_needed() -> None:
    program = Program(b"x\0")
    program.context.user_data = None
    with pytest.raises(TypeError, match="Host"):
        program.trace(program.address, 2)


@pytest.mark.parametrize(
    ("size", "stored"),
    [(0, b""), (1, b"\0"), (4, b"a=5\0"), (8, b"a=5 b=x\0"), (9, b"a=5 b=x!\0"), (12, b"a=5 b=x!\0")],
)
def test_snprintf(size: int, stored: bytes) -> None:
    program = Program(b"a=%d b=%s!\0x\0")
    at = program.address
    values, target = at + 16, at + 64
    program.memory[16:32] = struct.pack("<QQ", 5, at + 11)
    assert snprintf(program.context, target if size else 0, size, at, values, 16) == 9
    assert program.memory[64 : 64 + size + 1] == stored.ljust(size + 1, b"\xee")


def test_snprintf_refuses() -> None:
    program = Program(b"%d\0")
    at = program.address
    target = at + 64
    assert snprintf(program.context, target, 8, at, at, 12) == EINVAL
    assert snprintf(program.context, target, 8, at, at, 13 * 8) == EINVAL
    assert snprintf(program.context, target, 8, at, 0, 8) == EINVAL
    assert snprintf(program.context, 0, 8, at, at, 8) == EINVAL
    assert snprintf(program.context, target, 8, at, 0, 0) == EINVAL  # an argument is missing
    with pytest.raises(MemoryAccessError):
        snprintf(program.context, target, 8, program.end - 1, 0, 0)  # no zero byte before the memory ends
    assert program.memory[64:72] == b"\xee" * 8


def test_identity() -> None:
    program = Program(host=Host(process=3, thread=4, user=5, group=6, command="worker"))
    assert get_current_pid_tgid(program.context) == 3 << 32 | 4
    assert get_current_uid_gid(program.context) == 6 << 32 | 5
    for size, stored in ((0, b""), (1, b"\0"), (4, b"wor\0"), (20, b"worker".ljust(20, b"\0"))):
        program = Program(host=program.host)
        assert get_current_comm(program.context, program.address, size) == 0
        assert program.memory[: size + 1] == stored + b"\xee"
    program.host.command = "a name that is too long"
    get_current_comm(program.context, program.address, 32)
    assert program.memory[:32] == b"a name that is ".ljust(32, b"\0")


def test_probe_read() -> None:
    program = Program(b"0123456789\0", 32)
    at = program.address
    assert probe_read(program.context, at + 20, 4, at) == 0
    assert program.memory[20:25] == b"0123\xee"
    assert probe_read(program.context, at + 20, 8, program.end - 4) == EFAULT
    assert program.memory[20:29] == bytes(8) + b"\xee"
    assert probe_read(program.context, at + 20, 0, 0) == 0
    with pytest.raises(MemoryAccessError):
        probe_read(program.context, 0, 4, at)


def test_probe_read_string() -> None:
    program = Program(b"0123456789\0", 32)
    at = program.address
    for size, stored in ((0, b""), (1, b"\0"), (4, b"012\0"), (11, b"0123456789\0"), (12, b"0123456789\0\xee")):
        program.memory[11:] = b"\xee" * 21
        assert probe_read_string(program.context, at + 12, size, at) == min(size, 11)
        assert program.memory[12 : 12 + size] == stored
    program.memory[11:] = b"\xee" * 21
    assert probe_read_string(program.context, at + 12, 4, program.end - 2) == EFAULT
    assert program.memory[12:17] == bytes(4) + b"\xee"


# -- routes ------------------------------------------------------------------------------------------------------------

MAC_A, MAC_B, MAC_C = (bytes([2, 0, 0, 0, 0, last]) for last in (1, 2, 3))


def question(target: str, *, length: int = 0, ifindex: int = 1) -> bytes:
    packed = ip_address(target).packed
    family = 2 if len(packed) == 4 else 10
    return struct.pack("<BBHHHII16s16sHH12s", family, 17, 0, 0, length, ifindex, 0, b"", packed, 7, 7, b"")


class Answer:
    def __init__(self, block: bytes) -> None:
        (self.family, _, _, _, self.length, self.ifindex, self.metric, self.source, self.target, *vlan, macs) = (
            struct.unpack("<BBHHHII16s16sHH12s", block)
        )
        self.vlan, self.source_mac, self.target_mac = tuple(vlan), macs[:6], macs[6:]


def look(routes: RouteTable, block: bytes, flags: int = 0, size: int = 64) -> tuple[int, Answer]:
    program = Program(block, 64, Host(routes=routes))
    result = fib_lookup(program.context, 0, program.address, size, flags)
    return result, Answer(bytes(program.memory))


def test_a_route_through_a_router() -> None:
    routes = RouteTable()
    routes.add("10.0.0.0/8", 3, "192.0.2.1", MAC_A, "02-00-00-00-00-02", metric=9, mtu=1400)
    result, answer = look(routes, question("10.1.2.3"))
    assert result == 0
    assert (answer.family, answer.ifindex, answer.metric, answer.vlan, answer.length) == (2, 3, 9, (0, 0), 0)
    assert answer.target[:4] == bytes([192, 0, 2, 1])
    assert (answer.source_mac, answer.target_mac) == (MAC_A, MAC_B)
    result, answer = look(routes, question("10.1.2.3", length=1400))
    assert (result, answer.length) == (0, 1400)
    result, answer = look(routes, question("10.1.2.3", length=1401))
    assert (result, answer.length, answer.ifindex) == (8, 1400, 1)


def test_neighbours() -> None:
    routes = RouteTable()
    routes.add("10.0.0.0/8", 3)
    assert look(routes, question("10.0.0.5"))[0] == 7
    result, answer = look(routes, question("10.0.0.5"), 4)  # without a neighbour
    assert (result, answer.ifindex, answer.target_mac) == (0, 3, bytes(6))
    routes.add_neighbour("10.0.0.5", MAC_C)
    result, answer = look(routes, question("10.0.0.5"))
    assert (result, answer.target_mac, answer.target[:4]) == (0, MAC_C, bytes([10, 0, 0, 5]))
    routes.add("11.0.0.0/8", 4, "10.0.0.5", dest_mac=MAC_A)
    assert look(routes, question("11.0.0.5"))[1].target_mac == MAC_C


def test_source_addresses() -> None:
    routes = RouteTable()
    routes.add("10.0.0.0/8", 3, dest_mac=MAC_A, source="10.0.0.1")
    routes.add("11.0.0.0/8", 3, dest_mac=MAC_A)
    result, answer = look(routes, question("10.1.1.1"), 16)
    assert (result, answer.source[:4]) == (0, bytes([10, 0, 0, 1]))
    assert look(routes, question("11.1.1.1"), 16)[0] == 9


def test_a_router_of_ipv6_for_ipv4() -> None:
    routes = RouteTable()
    routes.add("default", 3, "fe80::1", dest_mac=MAC_A)
    result, answer = look(routes, question("8.8.8.8"))
    assert (result, answer.family, answer.target) == (0, 10, ip_address("fe80::1").packed)
    routes.add("2001:db8::/32", 5, "fe80::2", dest_mac=MAC_A)
    result, answer = look(routes, question("2001:db8::7"))
    assert (result, answer.ifindex, answer.target) == (0, 5, ip_address("fe80::2").packed)
    assert look(routes, question("2001:db9::7"))[0] == 4


@pytest.mark.parametrize(("kind", "expected"), [("blackhole", 1), ("unreachable", 2), ("prohibit", 3), ("local", 4)])
def test_kinds_of_routes(kind: str, expected: int) -> None:
    routes = RouteTable()
    routes.add("10.0.0.0/8", kind=kind)
    assert look(routes, question("10.0.0.5"))[0] == expected
    assert look(routes, question("11.0.0.5"))[0] == 4


def test_wrong_questions() -> None:
    routes = RouteTable()
    assert look(routes, question("10.0.0.1"), size=63)[0] == EINVAL
    assert look(routes, question("10.0.0.1"), 64)[0] == EINVAL
    assert look(routes, b"\x03" + question("10.0.0.1")[1:])[0] == EAFNOSUPPORT


prefixes = st.tuples(st.integers(0, M32), st.sampled_from([0, 1, 7, 8, 16, 24, 31, 32])).map(
    lambda pair: ip_network(pair, strict=False)
)


@given(st.lists(prefixes, max_size=12), st.lists(st.integers(0, M32), max_size=5), st.integers(0, 12))
def test_the_longest_prefix_wins(networks: list[object], addresses: list[int], removed: int) -> None:
    routes = RouteTable()
    model: dict[object, int] = {}
    for number, network in enumerate(networks, 1):
        routes.add(network, number)  # type: ignore[arg-type]
        model[network] = number
    for network in list(model)[:removed]:
        routes.remove(network)  # type: ignore[arg-type]
        del model[network]
    assert len(routes) == len(model)
    assert {route.network: route.ifindex for route in routes} == model
    for number in addresses + [int(one.network_address) for one in networks]:  # type: ignore[attr-defined]
        address = ip_address(number)
        matching = [one for one in model if address in one]  # type: ignore[operator]
        best = max(matching, key=lambda one: one.prefixlen, default=None)  # type: ignore[attr-defined]
        found = routes.lookup(address)
        assert (found and found.ifindex) == (best and model[best])
    routes.clear()
    assert len(routes) == 0


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"prefix": "10.0.0.1/8", "ifindex": 1}, "host bits"),
        ({"prefix": "10.0.0.0/8"}, "index of an interface"),
        ({"prefix": "10.0.0.0/8", "ifindex": 1 << 32}, "ifindex"),
        ({"prefix": "10.0.0.0/8", "ifindex": 1, "mtu": 65536}, "mtu"),
        ({"prefix": "10.0.0.0/8", "kind": "nowhere"}, "kind of route"),
        ({"prefix": "10.0.0.0/8", "ifindex": 1, "dest_mac": "02:00"}, "MAC address"),
        ({"prefix": "2001:db8::/32", "ifindex": 1, "next_hop": "10.0.0.1"}, "next hop"),
        ({"prefix": "10.0.0.0/8", "ifindex": 1, "source": "::1"}, "cannot send"),
    ],
)
def test_wrong_routes(arguments: dict[str, object], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        RouteTable().add(**arguments)  # type: ignore[arg-type]
