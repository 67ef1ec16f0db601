"""Accounts by the length's low bits, behind a lock that is let go before a run ends."""

from __future__ import annotations

from collections.abc import Sequence

from .base import Expectation, Expected, Model, Table
from .packets import capture, short_frames, varied

LAYOUT = "<4xIQQ"


def _model(name: str, packets: list[bytes], before: dict[int, tuple[int, int, int]] | None = None) -> Model:
    def run(packets: Sequence[bytes]) -> Expectation:
        accounts = {key: (before or {}).get(key, (0, 0, 0)) for key in range(4)}
        for packet in packets:
            count, total, largest = accounts[len(packet) % 4]
            accounts[len(packet) % 4] = (
                (count + 1) % 2**32,
                (total + len(packet)) % 2**64,
                max(largest, len(packet)),
            )
        return Expectation([Expected(1) for _ in packets], {"accounts": Table("<I", LAYOUT, dict(accounts))})

    given = {"accounts": Table("<I", LAYOUT, dict(before))} if before else {}
    return Model("spin_lock", "book", run, packets, name, maps=given)


MODELS = [
    _model("capture", [packet[14:] for packet in capture()[:1500]]),
    _model("empty and short", short_frames()),
    _model("goes on", [packet[14:] for packet in varied()], {0: (7, 100, 50), 3: (2**32 - 5, 2**64 - 1, 10**6)}),
]
