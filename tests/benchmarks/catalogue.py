"""The programs by category, and an input for each. None is ever removed: a suite that drops its losers proves nothing.

Each is a C file below `programs/` with two objects beside it, for -mcpu=v3 and v4, and is compiled natively from the
same source. Plain programs are called with an address and a length. Those of the categories *maps* and *helpers* are
XDP programs and run over a batch of packets; natively their maps and helpers are stand-ins in plain C (`kernel.h`).
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from llvmbpf.objects import load_object
from llvmbpf.verifier import VerifiedProgram, verify

from . import inputs
from .inputs import random_bytes, tcp_packet

__all__ = ["FILTER", "FOLDER", "PROGRAMS", "VERSIONS", "BenchmarkProgram"]

FOLDER = Path(__file__).resolve().parent / "programs"
VERSIONS = ("v3", "v4")
KERNEL_CATEGORIES = ("maps", "helpers")


@dataclass(frozen=True)
class BenchmarkProgram:
    """A C program with its input: r1 is the memory's address, r2 its length. Programs of a kernel have no memory."""

    category: str
    name: str
    memory: bytes = b""

    @property
    def source(self) -> Path:
        return FOLDER / self.category / f"{self.name}.c"

    def object(self, version: str = "v3") -> Path:
        """The committed object."""
        return self.source.with_suffix(f".{version}.o")

    @property
    def is_kernel(self) -> bool:
        """Whether it is an XDP program that runs over `inputs.traffic`."""
        return self.category in KERNEL_CATEGORIES

    def load(self, version: str = "v3") -> VerifiedProgram:
        """The bytecode of a plain program."""
        return verify(load_object(self.object(version)).programs["entry"].program)

    def __str__(self) -> str:
        return self.name


def _first() -> Iterator[BenchmarkProgram]:
    """Those that were measured first share one source of random numbers."""
    source = random.Random(3)
    yield BenchmarkProgram("arithmetic", "arithmetic", source.randbytes(512))
    yield BenchmarkProgram("chains", "chain", source.randbytes(8))
    yield BenchmarkProgram("branches", "branches", source.randbytes(256))
    yield BenchmarkProgram("hashing", "checksum", source.randbytes(1500))
    yield BenchmarkProgram("hashing", "fnv", source.randbytes(1500))
    yield BenchmarkProgram("memory", "copy_compare", source.randbytes(1024))
    yield BenchmarkProgram("packets", "tlv", inputs.options())
    yield BenchmarkProgram("packets", "tcp_filter", tcp_packet(80))
    yield BenchmarkProgram("loops", "bubble_sort", source.randbytes(4 * 64))
    yield BenchmarkProgram("loops", "string_search", inputs.search_text())
    yield BenchmarkProgram("arithmetic", "bits", source.randbytes(512))
    yield BenchmarkProgram("calls", "local_calls", source.randbytes(512))
    yield BenchmarkProgram("packets", "xdp_parse", tcp_packet(443, 128, vlan=True))


def _on_random_bytes(category: str, **sizes: int) -> Iterator[BenchmarkProgram]:
    for name, size in sizes.items():
        yield BenchmarkProgram(category, name, random_bytes(name, size))


def _all() -> Iterator[BenchmarkProgram]:
    yield from _first()
    yield from _on_random_bytes("arithmetic", multiply_high=512, square_roots=256, byte_swaps=1024, polynomial=512)
    yield BenchmarkProgram("arithmetic", "gcd", inputs.small_numbers(16))
    yield from _on_random_bytes("chains", collatz=32, lcg_streams=32, fibonacci=8)
    yield BenchmarkProgram("chains", "pointer_chase", inputs.chain_of_indexes())
    yield from _on_random_bytes("branches", decision_tree=512, clamp=1024)
    yield BenchmarkProgram("branches", "state_machine", inputs.text(512))
    yield BenchmarkProgram("branches", "classify", inputs.well_known_ports(128))
    yield from _on_random_bytes("memory", histogram=512, transpose=512, reverse=1501, prefix_sums=1024)
    yield from _on_random_bytes("memory", stride_sums=4096, gather=1024)
    yield BenchmarkProgram("memory", "run_lengths", inputs.runs(900))
    yield BenchmarkProgram("packets", "dns_name", inputs.dns_question())
    yield BenchmarkProgram("packets", "ipv6_headers", inputs.extension_headers())
    yield BenchmarkProgram("packets", "tcp_options", inputs.handshake())
    yield BenchmarkProgram("packets", "answer_echo", inputs.echo_request())
    yield BenchmarkProgram("packets", "rewrite", tcp_packet(80))
    yield BenchmarkProgram("packets", "request_line", b"GET /index.html?page=17 HTTP/1.1\r\nHost: example.org\r\n\r\n")
    yield BenchmarkProgram("packets", "varints", inputs.varints(200))
    yield from _on_random_bytes("hashing", crc32=256, jenkins=256, murmur=255, siphash=512, adler=1500, toeplitz=52)
    yield from _on_random_bytes("loops", matrix=1024, sieve=1, dot_product=2048)
    yield BenchmarkProgram("loops", "find_byte", inputs.text(1024))
    yield BenchmarkProgram("loops", "binary_search", inputs.sorted_table())
    yield from _on_random_bytes("calls", call_chain=256, many_arguments=512, buffers=512)
    yield from _on_random_bytes("large", sha256=256, chacha=64, mixed_1000=256, mixed_10000=256)
    yield BenchmarkProgram("large", "rules", inputs.connections(8))
    for name in ("array_counters", "cpu_counters", "flow_table", "port_sets", "variables", "rate_limit"):
        yield BenchmarkProgram("maps", name)
    for name in ("checksum_difference", "load_bytes", "sampling", "callbacks", "push_tag"):
        yield BenchmarkProgram("helpers", name)


PROGRAMS = tuple(_all())
FILTER = next(program for program in PROGRAMS if program.name == "tcp_filter")
