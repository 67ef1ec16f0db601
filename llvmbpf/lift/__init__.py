"""From a verified program and its access plan to LLVM IR."""

from __future__ import annotations

from llvmbpf.lift.abi import RunRecord
from llvmbpf.lift.emitter import Descriptor, LiftOptions
from llvmbpf.lift.entry import BATCH_SYMBOL, REPEAT_SYMBOL, RUN_SYMBOL, TAIL_SYMBOL
from llvmbpf.lift.kernel_entry import KERNEL_BATCH_SYMBOL, BatchTraits, batch_traits
from llvmbpf.lift.module import LiftedModule, lift
from llvmbpf.lift.python_bridge import BRIDGE_WORDS, python_bridge, takes_record
from llvmbpf.lift.python_entry import CALL_SYMBOL, SETTINGS_SYMBOL, CallSettings, CallShape
from llvmbpf.lift.standalone import RunField, StandaloneMap, map_numbers, standalone_module
from llvmbpf.lift.versions import MAKER_SYMBOL, address_symbol, watched_symbol

__all__ = [
    "BATCH_SYMBOL",
    "BRIDGE_WORDS",
    "CALL_SYMBOL",
    "KERNEL_BATCH_SYMBOL",
    "MAKER_SYMBOL",
    "REPEAT_SYMBOL",
    "RUN_SYMBOL",
    "SETTINGS_SYMBOL",
    "TAIL_SYMBOL",
    "BatchTraits",
    "CallSettings",
    "CallShape",
    "Descriptor",
    "LiftOptions",
    "LiftedModule",
    "RunField",
    "RunRecord",
    "StandaloneMap",
    "address_symbol",
    "batch_traits",
    "lift",
    "map_numbers",
    "python_bridge",
    "standalone_module",
    "takes_record",
    "watched_symbol",
]
