"""The machines: what a user holds."""

from __future__ import annotations

from llvmbpf.interpreter import Trace
from llvmbpf.vm.benchmark import BenchmarkResult
from llvmbpf.vm.kernel_program import BpfProgram
from llvmbpf.vm.kernel_result import KernelBatchResult, Redirect, RunResult
from llvmbpf.vm.loaded import DEFAULT_FUEL, JitOptions, LoadedProgram
from llvmbpf.vm.machine import Machine
from llvmbpf.vm.machines import EbpfVmFixedMbuff, EbpfVmMbuff, EbpfVmNoData, EbpfVmRaw
from llvmbpf.vm.object import BpfObject, load

__all__ = [
    "DEFAULT_FUEL",
    "BenchmarkResult",
    "BpfObject",
    "BpfProgram",
    "EbpfVmFixedMbuff",
    "EbpfVmMbuff",
    "EbpfVmNoData",
    "EbpfVmRaw",
    "JitOptions",
    "KernelBatchResult",
    "LoadedProgram",
    "Machine",
    "Redirect",
    "RunResult",
    "Trace",
    "load",
]
