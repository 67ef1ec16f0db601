"""Each flow goes to one backend, which a hash of its 5-tuple chooses."""

from __future__ import annotations

from collections.abc import Sequence

from .base import Expectation, Expected, Model, Table
from .packets import TCP, UDP, address, capture, ipv4_frames, plain_ipv4, short_frames, tcp, udp, varied
from .packets import loaded_u32 as number

DROP, PASS, TX = 1, 2, 3
WORD = 2**32
ROOM = 16
SEED = 0x9E3779B9
Backend = tuple[bytes, int, int, int, int]  # MAC, address, weight, packets, bytes


def mixed(value: int, word: int) -> int:
    """One round of the hash, in 32 bits."""
    value ^= word * 0xCC9E2D51 % WORD
    value = (value << 13 | value >> 19) % WORD
    return (value * 5 + 0xE6546B64) % WORD


def _model(
    name: str, packets: list[bytes], backends: int = ROOM, count: int = 4, service: bytes = bytes(4), seed: int = SEED
) -> Model:
    begin: dict[int, Backend] = {
        index: (bytes([2, index, index * 3 % 256, 1, 2, 3]), index, 1, 0, 1000 * index) for index in range(backends)
    }

    def run(packets: Sequence[bytes]) -> Expectation:
        table = {index: (bytes(6), 0, 0, 0, 0) for index in range(ROOM)} | begin
        runs = []
        for packet in packets:
            ip = plain_ipv4(packet)
            if (
                ip is None
                or (any(service) and ip.dst != service)
                or ip.p not in (TCP, UDP)
                or len(ip.data) < 4
                or not count
            ):
                runs.append(Expected(PASS))
                continue
            ports = int.from_bytes(ip.data[:2], "little") << 16 | int.from_bytes(ip.data[2:4], "little")
            value = seed
            for word in (number(ip.src), number(ip.dst), ports, ip.p):
                value = mixed(value, word)
            index = (value ^ value >> 16) % count
            if index >= ROOM:
                runs.append(Expected(DROP))
                continue
            mac, *where, sent, size = table[index]
            table[index] = (mac, where[0], where[1], sent + 1, size + len(packet))
            runs.append(Expected(TX, mac + packet[:6] + packet[12:]))
        return Expectation(runs, {"backends": Table(KEY, VALUE, table)})

    settings = {
        **({} if count == 4 else {"backend_count": count}),
        **({} if service == bytes(4) else {"service_address": number(service)}),
        **({} if seed == SEED else {"seed": seed}),
    }
    return Model("load_balancer", "load_balancer", run, packets, name, settings, {"backends": Table(KEY, VALUE, begin)})


KEY, VALUE = "<I", "<6s2xIIQQ"
_FRAMES = ipv4_frames(700)
_ADDRESSES = sorted({ip.dst for packet in capture() if (ip := plain_ipv4(packet)) is not None})
_FLOWS = [make(port, 80) for make in (udp, tcp) for port in (*range(1, 200), 0xFF00, 0xFFFF)]
MODELS = [
    _model("varied", [*varied(), *short_frames()]),
    _model("frames", _FRAMES, count=7, seed=0),
    _model("flows", _FLOWS, count=16),
    _model("more than there are", _FLOWS, count=40, seed=0xFFFF_FFFF),
    _model("none", _FLOWS[:20], count=0),
    _model("one", _FLOWS, count=1),
    _model("empty rows", _FLOWS, backends=2, count=3),
    _model("one service", _FRAMES, service=_ADDRESSES[len(_ADDRESSES) // 2]),
    _model("another service", _FRAMES[:50], service=address("203.0.113.99")),
]
