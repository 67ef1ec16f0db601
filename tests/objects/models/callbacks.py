"""A table of sessions that everything but plain IPv4 sweeps: what is too old goes, what stays is added up."""

from __future__ import annotations

from collections.abc import Sequence

from .base import Expectation, Expected, Model, Table
from .packets import ARP, frame, short_frames, udp, varied, varied_times
from .packets import loaded_u32 as number
from .packets import plain_ipv4 as header

DROP, PASS, TX = 1, 2, 3
SECOND, STANDING, ROOM = 10**9, 55 * 10**9, 1024
SWEEP = frame(bytes(28), ARP)
SESSIONS = Table("<I", "<QI4x")


def _model(
    name: str,
    packets: list[bytes],
    times: list[int] | None = None,
    timeout: int = SECOND,
    sessions: dict[int, tuple[int, int]] | None = None,
) -> Model:
    begin = dict(sessions or {})

    def run(packets: Sequence[bytes]) -> Expectation:
        table, runs, sweeps = dict(begin), [], 0
        for now, packet in zip(times or [STANDING] * len(packets), packets, strict=True):
            ip = header(packet)
            if ip is not None:
                source = number(ip.src)
                if source in table or len(table) < ROOM:
                    table[source] = (now, (table.get(source, (0, 0))[1] + 1) % 2**32)
                runs.append(Expected(PASS))
                continue
            kept = {source: row for source, row in table.items() if (now - row[0]) % 2**64 <= timeout}
            expired, table = len(table) - len(kept), kept
            total = sum(row[1] for row in table.values())
            sweeps += 1
            runs.append(Expected(DROP if expired else TX if total > 10 else PASS))
        return Expectation(runs, {"sessions": Table("<I", "<QI4x", table)}, {"sweeps": sweeps})

    return Model(
        "callbacks",
        "callbacks",
        run,
        packets,
        name,
        {} if timeout == SECOND else {"timeout": timeout},
        {"sessions": Table("<I", "<QI4x", begin)} if begin else {},
        clock=STANDING if times is None else "packets",
        timestamps=times,
    )


def _of(source: int) -> bytes:
    return udp(1, 2, source=f"10.{source >> 16}.{source >> 8 & 255}.{source & 255}")


_NOW = 1_700_000_000 * SECOND
MODELS = [
    _model("capture", [*varied(200), *short_frames()[:20]]),
    _model("in time", varied(300), varied_times(300)),
    _model("soon", varied(300), varied_times(300), timeout=SECOND // 100),
    _model("at the limit", [_of(1), SWEEP, SWEEP], [_NOW, _NOW + SECOND, _NOW + SECOND + 1]),
    _model("time goes back", [_of(1), _of(2), SWEEP, SWEEP], [_NOW, _NOW - 5, _NOW - 3, _NOW]),
    _model("ten", [SWEEP, *(_of(1) for _ in range(10)), SWEEP, _of(1), SWEEP]),
    _model("full", [SWEEP, *(_of(source) for source in range(1100)), SWEEP, _of(3), _of(2000), SWEEP]),
    _model("all old", [SWEEP, SWEEP], sessions={source: (source, 1) for source in range(ROOM)}),
    _model("much", [SWEEP, _of(1), SWEEP], sessions={source: (STANDING, 1 << 31) for source in range(5)}),
]
