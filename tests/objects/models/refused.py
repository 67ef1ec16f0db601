"""What is left of an object whose other programs need a kernel: those that need none still run."""

from __future__ import annotations

from collections.abc import Sequence

from llvmbpf.contexts import XdpMd

from .base import Expectation, Expected, Model
from .packets import short_frames, varied

DROP, PASS = 1, 2
PACKETS = [*varied(20), *short_frames()[:3]]


def _model(program: str, retval: int, interface: int = 1) -> Model:
    def run(packets: Sequence[bytes]) -> Expectation:
        return Expectation([Expected(retval) for _ in packets])

    return Model("refused", program, run, PACKETS, f"{interface}", ctx=XdpMd(ingress_ifindex=interface))


MODELS = [
    _model("good", PASS),
    _model("good", DROP, interface=0),
    _model("asks_weak", PASS),  # an address of nothing is 0
]
