"""From a verified program to the plan of its memory accesses: liveness, regions of pointers, AccessPlan, proofs."""

from __future__ import annotations

from llvmbpf.analysis.facts import KernelFacts
from llvmbpf.analysis.liveness import Liveness, analyse_liveness, registers_in
from llvmbpf.analysis.plan import (
    Access,
    AccessPlan,
    ArgumentAccess,
    EntryState,
    FrameSizes,
    FunctionPlan,
    HelperCall,
    arguments_anywhere,
)
from llvmbpf.analysis.proofs import prove
from llvmbpf.analysis.regions import FUNCTION_POINTER_TAG, infer_regions
from llvmbpf.analysis.values import RegionKind, Value

__all__ = [
    "FUNCTION_POINTER_TAG",
    "Access",
    "AccessPlan",
    "ArgumentAccess",
    "EntryState",
    "FrameSizes",
    "FunctionPlan",
    "HelperCall",
    "KernelFacts",
    "Liveness",
    "RegionKind",
    "Value",
    "analyse_liveness",
    "arguments_anywhere",
    "infer_regions",
    "prove",
    "registers_in",
]
