"""One large capture, and how fast who counts its packets to TCP port 80: `python tests/benchmarks/captures.py`.

    python tests/benchmarks/captures.py [--megabytes 1000] [--file FILE] [--no-write]

The capture is made of the shipped one, again and again with later times, and is removed in the end unless `--file`
names it. Every contender runs in a process of its own; the slow ones get the first packets only. Memory is what a
process had of its own (mapped files do not count), before the first packet and at most. The table goes to `results/`.
"""

from __future__ import annotations

import argparse
import datetime
import json
import os
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
CAPTURE = ROOT / "llvmbpf" / "data" / "capture.pcap"
OBJECTS = ROOT / "tests" / "data" / "objects"
RESULTS = Path(__file__).resolve().parent / "results"
EXPRESSION = "tcp port 80"
SLOW_PACKETS = 200_000


def make(path: Path, megabytes: int) -> int:
    """Write the capture; returns the number of packets."""
    from llvmbpf.packets import PacketArray, read_capture, write_captures

    whole = read_capture(CAPTURE)
    span = int(whole.timestamps[-1] - whole.timestamps[0]) // 1000 * 1000 + 1_000_000
    rounds = -(-megabytes * 1_000_000 // (CAPTURE.stat().st_size - 24))

    def later() -> Any:
        for number in range(rounds):
            yield PacketArray(
                whole.buffer,
                whole.offsets,
                whole.lengths,
                whole.original_lengths,
                whole.timestamps + number * span,
            )

    return write_captures(path, later())


# -- contenders: each returns how many packets it saw, and how many go to or come from port 80 ------------------------


def stream_filter(path: str) -> tuple[int, int]:
    from llvmbpf import filter, iter_captures

    chosen, seen, found = filter(EXPRESSION), 0, 0
    for chunk in iter_captures(path):
        seen += len(chunk)
        found += int(chosen.mask(chunk).sum())
    return seen, found


def mapped_filter(path: str) -> tuple[int, int]:
    from llvmbpf import filter, read_capture

    packets = read_capture(path)
    return len(packets), int(filter(EXPRESSION).mask(packets).sum())


def file_filter(path: str) -> tuple[int, int]:
    from llvmbpf import filter_capture

    done = filter_capture(EXPRESSION, path, "/dev/null")
    return done.packets, done.matched


def object_features(path: str, threads: int = 1) -> tuple[int, int]:
    """Features of each packet, from an XDP program with a per-CPU map, and what numpy finds in them."""
    from llvmbpf import iter_captures, load

    program = load(ROOT / "llvmbpf" / "data" / "features.o", cpus=2).programs["measure"]
    seen = found = 0
    for chunk in iter_captures(path):
        rows = program.extract(chunk, "features", threads=threads)
        seen += len(rows)
        # libpcap's expression looks at untagged IPv4, and at IPv6 without extension headers
        plain = (rows["protocol"] == 6) & (rows["tags"] == 0)
        found += int((plain & ((rows["source"] == 80) | (rows["dest"] == 80))).sum())
    return seen, found


def object_features_on_two_threads(path: str) -> tuple[int, int]:
    return object_features(path, 2)


def numba_loop(path: str) -> tuple[int, int]:
    import numba
    import numpy as np

    @numba.njit(nogil=True)
    def count(data: Any) -> Any:
        at, seen, found, size = 24, 0, 0, len(data)
        while at + 16 <= size:
            length = data[at + 8] | data[at + 9] << 8 | data[at + 10] << 16 | data[at + 11] << 24
            begin, end = at + 16, at + 16 + length
            at, seen = end, seen + 1
            if length < 34:
                continue
            kind = data[begin + 12] << 8 | data[begin + 13]
            if kind == 0x0800 and data[begin + 23] == 6:
                if (data[begin + 20] & 0x1F) | data[begin + 21]:
                    continue
                ports = begin + 14 + (data[begin + 14] & 15) * 4
            elif kind == 0x86DD and data[begin + 20] == 6:
                ports = begin + 54
            else:
                continue
            for place in (ports, ports + 2):
                if place + 2 <= end and data[place] << 8 | data[place + 1] == 80:
                    found += 1
                    break
        return seen, found

    seen, found = count(np.memmap(path, np.uint8, "r"))
    return int(seen), int(found)


def dpkt_loop(path: str) -> tuple[int, int]:
    import dpkt

    seen = found = 0
    with open(path, "rb") as file:
        for _, data in dpkt.pcap.Reader(file):
            seen += 1
            kind = data[12:14]
            try:
                inner: Any = dpkt.ip.IP(data[14:]) if kind == b"\x08\0" else dpkt.ip6.IP6(data[14:])
                if kind in (b"\x08\0", b"\x86\xdd") and isinstance(inner.data, dpkt.tcp.TCP):
                    found += 80 in (inner.data.sport, inner.data.dport)
            except (dpkt.UnpackError, IndexError):
                pass
            if seen == SLOW_PACKETS:
                break
    return seen, found


def scapy_loop(path: str) -> tuple[int, int]:
    from scapy.all import TCP, Dot1AD, Dot1Q, PcapReader

    seen = found = 0
    with PcapReader(path) as reader:
        for packet in reader:
            seen += 1
            if TCP in packet and Dot1Q not in packet and Dot1AD not in packet:
                found += 80 in (packet[TCP].sport, packet[TCP].dport)
            if seen == SLOW_PACKETS // 10:
                break
    return seen, found


CONTENDERS: dict[str, tuple[str, Callable[[str], tuple[int, int]]]] = {
    "file_filter": ("llvmbpf, `filter_capture` to /dev/null", file_filter),
    "stream_filter": ("llvmbpf, `iter_captures` and `mask`", stream_filter),
    "mapped_filter": ("llvmbpf, `read_capture` (mapped) and `mask`", mapped_filter),
    "features": ("llvmbpf, XDP object, 12 features of each packet", object_features),
    "features2": ("the same on two threads", object_features_on_two_threads),
    "numba": ("numba, a loop written for this question, mapped", numba_loop),
    "dpkt": ("dpkt, headers parsed", dpkt_loop),
    "scapy": ("scapy (GPL), dissected", scapy_loop),
}


# -- measuring ---------------------------------------------------------------------------------------------------------


def own_memory() -> int:
    """Bytes of this process that no file is behind."""
    for line in Path("/proc/self/status").read_text().splitlines():
        if line.startswith("RssAnon"):
            return int(line.split()[1]) * 1024
    return 0


def measure(name: str, path: str) -> dict[str, Any]:
    """Run one contender here; once on a small file before, so that nothing is compiled or imported meanwhile."""
    _, run = CONTENDERS[name]
    run(str(CAPTURE))
    before = peak = own_memory()
    stop = threading.Event()

    def watch() -> None:
        nonlocal peak
        while not stop.wait(0.005):
            peak = max(peak, own_memory())

    watcher = threading.Thread(target=watch)
    watcher.start()
    begun, used = time.perf_counter(), time.process_time()
    seen, found = run(path)
    wall, cpu = time.perf_counter() - begun, time.process_time() - used
    stop.set()
    watcher.join()
    return {"packets": seen, "found": found, "wall": wall, "cpu": cpu, "before": before, "peak": peak}


def tcpdump(path: str) -> dict[str, Any]:
    """tcpdump with the same expression, from file to file."""
    with tempfile.TemporaryDirectory() as folder:
        kept = Path(folder) / "kept.pcap"
        begun = time.perf_counter()
        child = os.posix_spawnp("tcpdump", ["tcpdump", "-r", path, "-w", "/dev/null", EXPRESSION], os.environ)
        _, status, used = os.wait4(child, 0)
        wall = time.perf_counter() - begun
        if status:
            sys.exit("tcpdump has failed")
        subprocess.run(["tcpdump", "-r", path, "-w", str(kept), EXPRESSION], check=True, capture_output=True)
        from llvmbpf import read_capture

        found = len(read_capture(kept))
    cpu = used.ru_utime + used.ru_stime
    return {"packets": 0, "found": found, "wall": wall, "cpu": cpu, "before": 0, "peak": used.ru_maxrss * 1024}


def all_of_them(path: str) -> list[dict[str, Any]]:
    rows = []
    for name, (title, _) in CONTENDERS.items():
        command = [sys.executable, __file__, "--measure", name, "--file", path]
        done = subprocess.run(command, capture_output=True, text=True)
        if done.returncode:
            print(f"{title}: left out: {done.stderr.strip().splitlines()[-1:]}", flush=True)
            continue
        rows.append({"title": title, "name": name} | json.loads(done.stdout))
        print(f"{title}: {rows[-1]['cpu'] / rows[-1]['packets'] * 1e9:.1f} ns a packet", flush=True)
    if shutil.which("tcpdump"):
        row = tcpdump(path) | {"packets": rows[0]["packets"]}
        rows.append({"title": "tcpdump to /dev/null", "name": "tcpdump"} | row)
    return rows


def report(rows: list[dict[str, Any]], packets: int, size: int) -> str:
    reference = next((row["cpu"] / row["packets"] for row in rows if row["name"] == "tcpdump"), None)
    lines = [
        f"# A large capture, {datetime.date.today()}",
        "",
        f"{packets:,} packets, {size / 1e9:.2f} GB; `{EXPRESSION}`. CPU time of the whole process, in nanoseconds",
        "a packet, after a run on a small capture, with compiling; memory of its own in MiB before, and at most",
        "meanwhile. Who saw fewer packets was given only the first of them. Counts differ by what is taken for a TCP",
        "header: cut ones, those behind IPv6 extension headers. Made by `tests/benchmarks/captures.py`.",
        "",
        "| who | packets | found | CPU ns | wall ns | x tcpdump | million packets a second | MiB before | at most |",
        "|---|---:|---:|---:|---:|---:|---:|---:|---:|",
    ]
    for row in sorted(rows, key=lambda row: row["cpu"] / row["packets"]):
        cpu, wall = row["cpu"] / row["packets"], row["wall"] / row["packets"]
        against = f"{cpu / reference:.2f}" if reference else ""
        times = f"{cpu * 1e9:.1f} | {wall * 1e9:.1f} | {against} | {1e-6 / wall:.3g}"
        memory = f"{row['before'] >> 20} | {row['peak'] >> 20}"
        lines.append(f"| {row['title']} | {row['packets']:,} | {row['found']:,} | {times} | {memory} |")
    return "\n".join([*lines, ""])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--megabytes", type=int, default=1000)
    parser.add_argument("--file", help="where the capture is, or is to be")
    parser.add_argument("--no-write", action="store_true", help="write no results")
    parser.add_argument("--measure", choices=CONTENDERS, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.measure:
        print(json.dumps(measure(options.measure, options.file)))
        return
    with tempfile.TemporaryDirectory() as folder:
        path = Path(options.file or Path(folder) / "large.pcap")
        if not path.exists():
            begun = time.perf_counter()
            count = make(path, options.megabytes)
            print(f"{count:,} packets written in {time.perf_counter() - begun:.1f} s", flush=True)
        rows = all_of_them(str(path))
        text = report(rows, rows[0]["packets"], os.path.getsize(path))
    print(text)
    if not options.no_write:
        (RESULTS / f"captures-{datetime.date.today()}.md").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
