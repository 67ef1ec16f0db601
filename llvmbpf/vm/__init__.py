"""The machines: what a user holds."""

from __future__ import annotations

from llvmbpf.vm.benchmark import BenchmarkResult
from llvmbpf.vm.loaded import DEFAULT_FUEL, JitOptions, LoadedProgram
from llvmbpf.vm.machine import Machine, Trace
from llvmbpf.vm.machines import EbpfVmFixedMbuff, EbpfVmMbuff, EbpfVmNoData, EbpfVmRaw

__all__ = [
    "DEFAULT_FUEL",
    "BenchmarkResult",
    "EbpfVmFixedMbuff",
    "EbpfVmMbuff",
    "EbpfVmNoData",
    "EbpfVmRaw",
    "JitOptions",
    "LoadedProgram",
    "Machine",
    "Trace",
]
