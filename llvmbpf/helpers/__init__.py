"""Helper functions: what they declare, how they are registered, and the ones that come along."""

from __future__ import annotations

from llvmbpf.helpers.builtin import (
    BPF_KTIME_GETNS_IDX,
    BPF_TRACE_PRINTK_IDX,
    UBPF_HELPERS,
    bpf_time_getns,
    bpf_trace_printf,
    gather_bytes,
    memfrob,
    rand,
    sqrti,
    strcmp,
)
from llvmbpf.helpers.context import HelperContext
from llvmbpf.helpers.registry import (
    Helper,
    HelperTable,
    IrFunction,
    IrHelper,
    NativeHelper,
    PythonHelper,
    helper,
    make_helper,
)
from llvmbpf.helpers.signature import SCALAR, Argument, ArgumentKind, MemoryAccess, Signature, memory

__all__ = [
    "BPF_KTIME_GETNS_IDX",
    "BPF_TRACE_PRINTK_IDX",
    "SCALAR",
    "UBPF_HELPERS",
    "Argument",
    "ArgumentKind",
    "Helper",
    "HelperContext",
    "HelperTable",
    "IrFunction",
    "IrHelper",
    "MemoryAccess",
    "NativeHelper",
    "PythonHelper",
    "Signature",
    "bpf_time_getns",
    "bpf_trace_printf",
    "gather_bytes",
    "helper",
    "make_helper",
    "memfrob",
    "memory",
    "rand",
    "sqrti",
    "strcmp",
]
