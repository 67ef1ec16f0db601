"""The longest of all prefixes that match decides; without one, the configuration does."""

from __future__ import annotations

import random
from collections.abc import Sequence

from .base import Expectation, Expected, Model, Table
from .packets import address, capture, plain_ipv4, short_frames, udp, varied

ABORTED, DROP, PASS, TX = 0, 1, 2, 3
Rules = dict[tuple[int, bytes], tuple[int, int]]


def matches(prefix: tuple[int, bytes], source: bytes) -> bool:
    """Whether an address begins with a prefix."""
    bits, network = prefix
    return int.from_bytes(source, "big") >> (32 - bits) == int.from_bytes(network, "big") >> (32 - bits)


def _model(name: str, packets: list[bytes], rules: Rules, default: int = PASS, counts: bool = True) -> Model:
    def run(packets: Sequence[bytes]) -> Expectation:
        table, verdicts, runs = dict(rules), dict.fromkeys(range(5), 0), []
        for packet in packets:
            ip = plain_ipv4(packet)
            found = [] if ip is None else [prefix for prefix in table if matches(prefix, ip.src)]
            verdict = default
            if found:
                longest = max(found)
                verdict, hits = table[longest]
                table[longest] = (verdict, hits + 1)
            if counts and verdict in verdicts:
                verdicts[verdict] += 1
            runs.append(Expected(verdict - (1 << 32) if verdict >> 31 else verdict))
        maps = {"rules": Table("<I4s", "<I4xQ", table), "verdicts": Table("<I", "<Q", verdicts)}
        return Expectation(runs, maps)

    settings = {} if (default, counts) == (PASS, True) else {"default_verdict": default, "count_verdicts": counts}
    return Model("firewall", "firewall", run, packets, name, settings, {"rules": Table("<I4s", "<I4xQ", dict(rules))})


def _rule(text: str, verdict: int, hits: int = 0) -> tuple[tuple[int, bytes], tuple[int, int]]:
    network, _, bits = text.partition("/")
    return (int(bits), address(network)), (verdict, hits)


def _nested(count: int) -> Rules:
    """Prefixes of addresses of the capture, of all lengths, so that many match each packet."""
    chosen = random.Random(count)
    sources = sorted({ip.src for packet in capture() if (ip := plain_ipv4(packet)) is not None})
    rules: Rules = {}
    for _ in range(count):
        bits = chosen.randint(1, 32)
        number = int.from_bytes(chosen.choice(sources), "big") ^ (chosen.getrandbits(32) >> chosen.randint(1, 32))
        network = (number >> (32 - bits) << (32 - bits)).to_bytes(4, "big")
        rules[bits, network] = (chosen.randrange(5), 0)
    return rules


_PACKETS = [*varied(), *short_frames()]
_ALL = dict([_rule("0.0.0.0/0", DROP)])
_FEW = dict(
    [
        _rule("10.0.0.0/8", DROP),
        _rule("10.1.0.0/16", PASS),
        _rule("10.1.2.0/24", TX, 40),
        _rule("10.1.2.3/32", ABORTED),
        _rule("10.1.2.128/25", 9),
        _rule("192.0.2.0/31", DROP),
        _rule("128.0.0.0/1", TX),
    ]
)
_SOURCES = "10.0.0.0 10.255.255.255 9.255.255.255 11.0.0.0 10.1.0.1 10.1.2.3 10.1.2.2 10.1.2.127 10.1.2.128 10.1.3.0"
_HAND_MADE = [
    udp(1, 2, source=source) for source in f"{_SOURCES} 192.0.2.0 192.0.2.1 192.0.2.2 127.255.255.255".split()
]
MODELS = [
    _model("no rules", _PACKETS, {}),
    _model("one rule for all", _PACKETS, _ALL, default=TX),
    _model("few", _HAND_MADE * 3, _FEW),
    _model("nested", _PACKETS, _nested(150)),
    _model("full", _PACKETS, _nested(1500) | _ALL),
    _model("default outside of the array", _HAND_MADE, _FEW, default=5),
    _model("negative default", _HAND_MADE, _FEW, default=0xFFFF_FFFF),
    _model("not counted", _PACKETS, _nested(20), default=DROP, counts=False),
]
assert all(len(model.maps["rules"].entries) <= 1024 for model in MODELS)
