"""Runs over many captures in many processes, on one machine or more, with dask (the extra ``dask``).

Each process loads and compiles the program once. What travels to it is the object's bytes, or bytecode with the
definitions of its maps, and options; back come counts, a table of results and what maps hold.

>>> import llvmbpf
>>> from llvmbpf import distributed
>>> packets = llvmbpf.PacketArray.from_list([b"ab", b"c", b"defg"])
>>> run = distributed.run(llvmbpf.assemble("mov r0, r2\\nexit"), packets, chunk_packets=2)
>>> run
<DistributedRun of 'main' over 2 chunks>
>>> result = run.compute(scheduler="synchronous")
>>> result.summary
{'1': 1, '2': 1, '4': 1}
>>> result.table["r0"].compute().tolist()
[2, 1, 4]
"""

from __future__ import annotations

from llvmbpf.distributed.chunks import Chunk, ChunkResult
from llvmbpf.distributed.contents import MergedMap, Rule
from llvmbpf.distributed.recipe import Recipe
from llvmbpf.distributed.run import ChunkFailure, DistributedResult, DistributedRun, run

__all__ = [
    "Chunk",
    "ChunkFailure",
    "ChunkResult",
    "DistributedResult",
    "DistributedRun",
    "MergedMap",
    "Recipe",
    "Rule",
    "run",
]
