"""What the proofs know of programs about bounds, held against runs block by block."""

from __future__ import annotations

from llvmbpf.asm import disassemble
from tests.support.guarded_programs import bounds
from tests.support.proof_oracle import check_seeds


def check_seed(seed: int) -> str:
    """How many states of program ``seed`` were held against runs. Raises Untrue."""
    return "blocks" if check_seeds(seed, 1)["states"] else "no block"


def show(seed: int) -> str:
    """Program ``seed``, without and with a metadata buffer."""
    return "\n\n".join(disassemble(bounds(seed, has_context=one), pcs=True) for one in (False, True))
