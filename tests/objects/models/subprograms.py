"""Sums that functions in several sections make together."""

from __future__ import annotations

from collections.abc import Sequence
from functools import reduce

from llvmbpf.contexts import SkBuff, XdpMd

from .base import Expectation, Expected, Model
from .packets import short_frames, varied

MASK = 2**64 - 1
FIBONACCI_OF_SIX = 8
PACKETS = varied(20)


def mix(a: int, b: int) -> int:
    """A word stirred into a hash, which is rotated by 7 bits."""
    a ^= b * 0x9E3779B97F4A7C15 & MASK
    return (a << 7 | a >> 57) & MASK


def _subprograms(interface: int, queue: int) -> Model:
    hashed = reduce(mix, [interface, queue, 3, 4], 1)
    hashed = (mix(hashed, 17) + 1) * 3
    retval = (hashed & 1) + FIBONACCI_OF_SIX
    ctx = XdpMd(ingress_ifindex=interface, rx_queue_index=queue)
    return _constant("subprograms", retval, f"{interface:x} {queue:x}", ctx)


def _small(interface: int) -> Model:
    return _constant("small", mix(interface, 1) & 3, f"{interface:x}", XdpMd(ingress_ifindex=interface))


def _constant(program: str, retval: int, name: str, ctx: XdpMd) -> Model:
    return Model(
        "subprograms", program, lambda packets: Expectation([Expected(retval) for _ in packets]), PACKETS, name, ctx=ctx
    )


def _unused_callee(packets: Sequence[bytes]) -> Expectation:
    return Expectation([Expected((mix(len(packet), len(packet) + 1) ^ 0x5555) & 1) for packet in packets])


_INTERFACES = (0, 1, 0xFFFFFFFF)
MODELS = [
    *(_subprograms(interface, queue) for interface in _INTERFACES for queue in (0, 3)[: 1 + interface % 2]),
    *(_small(interface) for interface in _INTERFACES),
    Model("subprograms", "unused_callee", _unused_callee, [*varied(), *short_frames()], ctx=SkBuff(mark=4)),
]
