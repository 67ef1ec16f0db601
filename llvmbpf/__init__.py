"""llvmbpf: a userspace eBPF machine for Python, safe by default and compiled by LLVM.

The names below are imported when they are first used, so that importing the package costs next to nothing.

>>> import llvmbpf
>>> program = llvmbpf.assemble('''
...     ldxb r0, [r1+9]      # the protocol of an IPv4 header
...     exit
... ''')
>>> llvmbpf.EbpfVmRaw(program).execute_program_jit(bytes(9) + b"\x06" + bytes(10))
6
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from llvmbpf.display import TOOLS, VIEWS

if TYPE_CHECKING:
    from llvmbpf.analysis import AccessPlan, EntryState
    from llvmbpf.asm import ProgramBuilder, assemble, disassemble
    from llvmbpf.batch import BatchResult
    from llvmbpf.contexts import SkBuff, XdpMd
    from llvmbpf.counting import Coverage, CoverageSession, ProgramCoverage, coverage
    from llvmbpf.errors import (
        AssemblyError,
        CallDepthExceeded,
        CaptureError,
        CompileError,
        DecodeError,
        ElfError,
        ExecutionError,
        FilterError,
        FuelExhausted,
        HelperError,
        InternalError,
        Interrupted,
        LlvmBpfError,
        MapError,
        MemoryAccessError,
        MissingHelperWarning,
        ProgramTypeWarning,
        VerifierError,
    )
    from llvmbpf.filters import ClassicProgram, Filter, filter, filter_capture
    from llvmbpf.isa import Instruction
    from llvmbpf.packets import (
        Interface,
        PacketArray,
        concatenate,
        iter_captures,
        read_capture,
        read_pcap,
        write_captures,
        write_pcap,
        write_pcapng,
    )
    from llvmbpf.program import Program, ProgramType
    from llvmbpf.strict import Finding, StrictReport, verify
    from llvmbpf.verifier import VerifiedProgram
    from llvmbpf.vm import (
        BpfObject,
        BpfProgram,
        EbpfVmFixedMbuff,
        EbpfVmMbuff,
        EbpfVmNoData,
        EbpfVmRaw,
        JitOptions,
        KernelBatchResult,
        Redirect,
        RunResult,
        load,
    )

__version__ = "0.1.0"

_HOMES = {
    "analysis": ("AccessPlan", "EntryState"),
    "asm": ("ProgramBuilder", "assemble", "disassemble"),
    "batch": ("BatchResult",),
    "contexts": ("SkBuff", "XdpMd"),
    "counting": ("Coverage", "CoverageSession", "ProgramCoverage", "coverage"),
    "errors": (
        "AssemblyError", "CallDepthExceeded", "CaptureError", "CompileError", "DecodeError", "ElfError",
        "ExecutionError", "FilterError", "FuelExhausted", "HelperError", "InternalError", "Interrupted", "LlvmBpfError",
        "MapError", "MemoryAccessError", "MissingHelperWarning", "ProgramTypeWarning", "VerifierError",
    ),
    "filters": ("ClassicProgram", "Filter", "filter", "filter_capture"),
    "isa": ("Instruction",),
    "packets": (
        "Interface", "PacketArray", "concatenate", "iter_captures", "read_capture", "read_pcap", "write_captures",
        "write_pcap", "write_pcapng",
    ),
    "program": ("Program", "ProgramType"),
    "strict": ("Finding", "StrictReport", "verify"),
    "verifier": ("VerifiedProgram",),
    "vm": (
        "BpfObject", "BpfProgram", "EbpfVmFixedMbuff", "EbpfVmMbuff", "EbpfVmNoData", "EbpfVmRaw", "JitOptions",
        "KernelBatchResult", "Redirect", "RunResult", "load",
    ),
}  # fmt: skip

# What each class shows itself through.
VIEWS.update(
    {
        "llvmbpf.analysis.plan.AccessPlan": "llvmbpf.views.programs:PlanView",
        "llvmbpf.batch.result.BatchResult": "llvmbpf.views.results:BatchView",
        "llvmbpf.counting.coverage.Coverage": "llvmbpf.views.coverage:CoverageView",
        "llvmbpf.counting.coverage.ProgramCoverage": "llvmbpf.views.coverage:ProgramCoverageView",
        "llvmbpf.display.Listing": "llvmbpf.views.code:ListingView",
        "llvmbpf.errors.ExecutionError": "llvmbpf.views.faults:FaultView",
        "llvmbpf.errors.VerifierError": "llvmbpf.views.faults:VerifierErrorView",
        "llvmbpf.flow.FlowGraph": "llvmbpf.views.graph:FlowView",
        "llvmbpf.interpreter.trace.Trace": "llvmbpf.views.trace:TraceView",
        "llvmbpf.maps.mapset.MapSet": "llvmbpf.views.objects:MapsView",
        "llvmbpf.maps.storage.Map": "llvmbpf.views.objects:MapView",
        "llvmbpf.packets.array.PacketArray": "llvmbpf.views.packets:PacketsView",
        "llvmbpf.program.Program": "llvmbpf.views.programs:ProgramView",
        "llvmbpf.verifier.VerifiedProgram": "llvmbpf.views.programs:VerifiedView",
        "llvmbpf.vm.kernel_program.BpfProgram": "llvmbpf.views.objects:ObjectProgramView",
        "llvmbpf.vm.kernel_result.RunResult": "llvmbpf.views.results:RunView",
        "llvmbpf.vm.object.BpfObject": "llvmbpf.views.objects:ObjectView",
        "llvmbpf.explore.differences.Comparison": "llvmbpf.explore.static:ComparisonView",
        "llvmbpf.explore.links.Exploration": "llvmbpf.explore.static:ExplorationView",
    }
)
TOOLS["progress bar"] = "llvmbpf.views.progress:ProgressBar"

_HOME_OF = {name: home for home, names in _HOMES.items() for name in names}

__all__ = [
    "AccessPlan",
    "AssemblyError",
    "BatchResult",
    "BpfObject",
    "BpfProgram",
    "CallDepthExceeded",
    "CaptureError",
    "ClassicProgram",
    "CompileError",
    "Coverage",
    "CoverageSession",
    "DecodeError",
    "EbpfVmFixedMbuff",
    "EbpfVmMbuff",
    "EbpfVmNoData",
    "EbpfVmRaw",
    "ElfError",
    "EntryState",
    "ExecutionError",
    "Filter",
    "FilterError",
    "Finding",
    "FuelExhausted",
    "HelperError",
    "Instruction",
    "Interface",
    "InternalError",
    "Interrupted",
    "JitOptions",
    "KernelBatchResult",
    "LlvmBpfError",
    "MapError",
    "MemoryAccessError",
    "MissingHelperWarning",
    "PacketArray",
    "Program",
    "ProgramBuilder",
    "ProgramCoverage",
    "ProgramType",
    "ProgramTypeWarning",
    "Redirect",
    "RunResult",
    "SkBuff",
    "StrictReport",
    "VerifiedProgram",
    "VerifierError",
    "XdpMd",
    "assemble",
    "concatenate",
    "coverage",
    "disassemble",
    "filter",
    "filter_capture",
    "iter_captures",
    "load",
    "read_capture",
    "read_pcap",
    "verify",
    "write_captures",
    "write_pcap",
    "write_pcapng",
]


def load_ipython_extension(shell: Any) -> None:
    """Add ``%%bpfasm``, ``%%bpf`` and ``%bpf_run`` to IPython: what ``%load_ext llvmbpf`` calls."""
    from llvmbpf.explore.magics import load_extension

    load_extension(shell)


def __getattr__(name: str) -> Any:
    if name in _HOME_OF:
        value = getattr(import_module(f"llvmbpf.{_HOME_OF[name]}"), name)
        globals()[name] = value
        return value
    raise AttributeError(f"module 'llvmbpf' has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
