"""A token bucket for each source. Time is the packets' own, or stands still."""

from __future__ import annotations

from collections.abc import Sequence

from .base import Expectation, Expected, Model, Table
from .packets import plain_ipv4, short_frames, udp, varied, varied_times

DROP, PASS = 1, 2
SECOND, MILLISECOND = 10**9, 10**6
STANDING = 123_456_789_012


def _model(name: str, packets: list[bytes], times: list[int] | None = None, rate: int = 1000, burst: int = 32) -> Model:
    def run(packets: Sequence[bytes]) -> Expectation:
        buckets: dict[bytes, tuple[int, int]] = {}
        runs = []
        counts = {"dropped": 0, "passed": 0}
        for now, packet in zip(times or [STANDING] * len(packets), packets, strict=True):
            ip = plain_ipv4(packet)
            if ip is None:
                runs.append(Expected(PASS))
                continue
            last, tokens = buckets.get(ip.src, (now, burst * 1000))
            if ip.src in buckets:
                gained = (now - last) * rate % 2**64 // 1_000_000  # unsigned: time that goes back gains much
                tokens = min((tokens + gained) % 2**64, burst * 1000)
            passes = tokens >= 1000 or ip.src not in buckets
            buckets[ip.src] = (now, (tokens - 1000) % 2**64 if passes else tokens)
            counts["passed" if passes else "dropped"] += 1
            runs.append(Expected(PASS if passes else DROP))
        return Expectation(runs, {"buckets": Table("<4s", "<QQ", dict(buckets))}, counts)

    settings = {} if (rate, burst) == (1000, 32) else {"packets_a_second": rate, "burst": burst}
    clock: str | int = STANDING if times is None else "packets"
    return Model("rate_limit", "rate_limit", run, packets, name, globals=settings, clock=clock, timestamps=times)


def _at(times: Sequence[int], source: str = "192.0.2.1") -> tuple[list[bytes], list[int]]:
    """A packet of one source at each time."""
    return [udp(7, 9, source=source) for _ in times], list(times)


_NOW = 1_700_000_000 * SECOND
MODELS = [
    _model("time stands still", [*varied(), *short_frames()]),
    _model("capture", varied(500), varied_times(500)),
    _model("capture, slow", varied(500), varied_times(500), rate=2, burst=3),
    _model("in step", *_at([_NOW + n * MILLISECOND for n in range(100)]), burst=1),
    _model("a bit too fast", *_at([_NOW + n * (MILLISECOND - 1000) for n in range(100)]), burst=1),
    _model("parts of a token", *_at([_NOW + n * 1000 for n in range(1500)]), burst=1),
    _model("long silence", *_at([_NOW, _NOW + 3600 * SECOND, _NOW + 3600 * SECOND]), burst=1),
    _model("time goes back", *_at([_NOW, _NOW - 1, _NOW - 2 * SECOND, _NOW - 2 * SECOND, _NOW]), burst=1),
    _model("no burst", *_at([_NOW, _NOW + 1, _NOW + 10 * SECOND]), burst=0),
    _model("no rate", *_at([_NOW + n * SECOND for n in range(40)]), rate=0),
    _model(
        "three sources in turn",
        [udp(7, 9, source=f"192.0.2.{n % 3}") for n in range(300)],
        [_NOW + n * MILLISECOND // 4 for n in range(300)],
        burst=5,
    ),
]
