"""What filtering a file costs, against tcpdump: `python tests/benchmarks/filters.py`.

    python tests/benchmarks/filters.py [--megabytes 1000] [--rounds 5] [--no-write]

The same expression over the same file, from file to /dev/null, in turns, as pcap and as pcapng; every process is new.
CPU time of whole processes, the least of all rounds. What a process of ours takes to start is measured with a capture
of one packet: importing, and compiling the filter. It is in the times, and the second ratio leaves it out.
"""

from __future__ import annotations

import argparse
import datetime
import os
import platform
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from captures import CAPTURE, RESULTS, make

EXPRESSIONS = ["", "tcp port 80", "udp and net 192.0.2.0/24", "tcp port 80 and not host 10.0.0.1", "len > 200",
               "vlan and ip6", "tcp[tcpflags] & (tcp-syn|tcp-fin) != 0", "arp"]  # fmt: skip


def cpu_seconds(words: list[str]) -> float:
    """The CPU time of a process, user and system. Exits where it fails."""
    quiet = [(os.POSIX_SPAWN_OPEN, number, os.devnull, os.O_WRONLY, 0) for number in (1, 2)]
    child = os.posix_spawnp(words[0], words, os.environ, file_actions=quiet)
    _, status, used = os.wait4(child, 0)
    if status:
        sys.exit(f"{' '.join(words)}: status {status}")
    return used.ru_utime + used.ru_stime


def ours(expression: str, path: Path, target: str = os.devnull) -> list[str]:
    return [sys.executable, "-m", "llvmbpf", "filter", expression, "--pcap", str(path), "--write", target]


def theirs(expression: str, path: Path, target: str = os.devnull) -> list[str]:
    return ["tcpdump", "-r", str(path), "-w", target, expression]


def count(path: Path) -> int:
    from llvmbpf.packets import read_capture

    return len(read_capture(path))


def measure(expression: str, path: Path, one: Path, rounds: int) -> dict[str, float]:
    """Least CPU times in turns: of both, and of ours over one packet."""
    rows = [
        (
            cpu_seconds(ours(expression, path)),
            cpu_seconds(theirs(expression, path)),
            cpu_seconds(ours(expression, one)),
        )
        for _ in range(rounds)
    ]
    return dict(zip(("ours", "theirs", "start"), map(min, zip(*rows, strict=True)), strict=True))


def agree(expression: str, path: Path, folder: Path) -> int:
    """How many packets both let pass. Exits where these are not the same."""
    from llvmbpf.packets import read_capture

    kept = [folder / "ours.pcap", folder / "theirs.pcap"]
    cpu_seconds(ours(expression, path, str(kept[0])))
    cpu_seconds(theirs(expression, path, str(kept[1])))
    if not read_capture(kept[0]).equals(read_capture(kept[1])):
        sys.exit(f"{expression!r}: tcpdump lets other packets of {path} pass")
    return count(kept[0])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--megabytes", type=int, default=1000)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--no-write", action="store_true", help="write no results")
    options = parser.parse_args()
    lines = [
        f"# Filtering files, {datetime.date.today()}",
        "",
        "CPU seconds of whole processes, from file to /dev/null, least of "
        f"{options.rounds} rounds in turns; {platform.processor() or platform.machine()}, {os.cpu_count()} CPUs, "
        f"CPython {platform.python_version()}.",
        "The last column leaves out what ours takes with a capture of one packet. The packets that pass are the same.",
        "Made by `tests/benchmarks/filters.py`.",
        "",
        "| file | expression | packets | pass | tcpdump | llvmbpf | of which start | ratio | without start |",
        "|---|---|---:|---:|---:|---:|---:|---:|---:|",
    ]
    print("\n".join(lines))
    from llvmbpf.packets import iter_captures, read_capture, write_captures

    with tempfile.TemporaryDirectory(prefix="llvmbpf-") as name:
        folder = Path(name)
        folder.chmod(0o777)  # tcpdump writes as another user
        for kind in ("pcap", "pcapng"):
            path, one = folder / f"large.{kind}", folder / f"one.{kind}"
            if kind == "pcap":
                packets = make(path, options.megabytes)
            else:
                write_captures(path, iter_captures(folder / "large.pcap"))
            write_captures(one, [read_capture(CAPTURE)[:1]])
            for expression in EXPRESSIONS:
                found = measure(expression, path, one, options.rounds)
                passed = agree(expression, path, folder)
                whole, rest = found["ours"] / found["theirs"], (found["ours"] - found["start"]) / found["theirs"]
                shown = expression.replace("|", "\\|") or "(all)"
                lines.append(
                    f"| {kind} | `{shown}` | {packets:,} | {passed:,} | {found['theirs']:.2f} | "
                    f"{found['ours']:.2f} | {found['start']:.2f} | {whole:.2f} | {rest:.2f} |"
                )
                print(lines[-1], flush=True)
    if not options.no_write:
        target = RESULTS / f"filters-{datetime.date.today()}.md"
        target.write_text("\n".join([*lines, ""]), encoding="utf-8")


if __name__ == "__main__":
    main()
