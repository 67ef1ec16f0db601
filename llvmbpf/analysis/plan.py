"""The AccessPlan: which region each memory access is checked against. Both engines read it; neither decides for itself.

Which region an access is checked against is part of the meaning of a program (a pointer must stay in the region it
came from). Whether a check has been *proved* needless is not: an engine may still make it, and the interpreter always
does.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from llvmbpf.analysis.liveness import Liveness
from llvmbpf.analysis.trips import JumpBound
from llvmbpf.analysis.values import UNKNOWN, RegionKind, Value
from llvmbpf.display import Displayed
from llvmbpf.helpers.signature import Argument, ArgumentKind, Signature
from llvmbpf.lazy import lazy_property
from llvmbpf.maps.spec import LARGEST_KEY, MapSpec
from llvmbpf.memory import FRAME_ALIGNMENT
from llvmbpf.program import ProgramType
from llvmbpf.verifier import VerifiedProgram

__all__ = [
    "Access",
    "AccessPlan",
    "ArgumentAccess",
    "EntryState",
    "FrameSizes",
    "FunctionPlan",
    "HelperCall",
    "arguments_anywhere",
]

DEFAULT_FRAME_SIZE = 512


@dataclass(frozen=True, slots=True)
class EntryState:
    """What a run hands to the program; a plan holds for one such state.

    ``r1`` is CONTEXT (a metadata buffer), PACKET, SCALAR when both are absent and r1 is 0, or KERNEL_CONTEXT for a
    ``program_type`` that has one. ``moves`` says that the packet may move, grow or shrink during the run: PACKET then
    counts from a base before it, and where it begins and ends is read when that is asked for.
    ``packet_slots`` are the offsets in the metadata buffer of two 8-byte slots that hold exactly the packet's start
    and end when the run begins, or None where that is not known.
    """

    r1: RegionKind = RegionKind.PACKET
    packet_slots: tuple[int, int] | None = None
    program_type: ProgramType = ProgramType.RAW
    moves: bool = False

    @property
    def is_kernel(self) -> bool:
        """Whether r1 is a context of the kernel's, which is accessed by fields."""
        return self.r1 is RegionKind.KERNEL_CONTEXT

    def __str__(self) -> str:
        slots = f", packet bounds at {self.packet_slots[0]} and {self.packet_slots[1]}" if self.packet_slots else ""
        moves = ", the packet may move" if self.moves else ""
        return f"r1 = {self.r1}{slots}{moves}"


@dataclass(frozen=True)
class FrameSizes:
    """Bytes of each function's stack frame by entry pc, 512 where nothing else is said; rounded up to a multiple of 16.

    The rounding keeps every frame aligned, so that an aligned atomic is aligned in every engine.
    """

    sizes: Mapping[int, int] = field(default_factory=dict)
    default: int = DEFAULT_FRAME_SIZE

    def of(self, entry: int) -> int:
        """Bytes of the frame of the function that begins at ``entry``."""
        return -(-self.sizes.get(entry, self.default) // FRAME_ALIGNMENT) * FRAME_ALIGNMENT


@dataclass(frozen=True, slots=True)
class Access:
    """One load, store or atomic operation.

    ``offset`` is the constant offset from the region's base (for a frame: from r10, so negative inside), or None.
    ``packet_slot`` is "data" or "data_end" for a load of that slot of the metadata buffer; for a load of that field of
    a kernel context, which may also be "data_meta", where the program sees 4 bytes and gets a whole pointer.
    ``source`` is the map of a MAP_VALUE.
    """

    pc: int
    kind: str  # "load", "store" or "atomic"
    size: int  # bytes
    region: RegionKind
    offset: int | None
    proved: bool
    reason: str
    packet_slot: str | None = None
    writes: bool = False
    source: int | None = None

    def __str__(self) -> str:
        where = f"{self.region}{'' if self.offset is None else f'{self.offset:+d}'}"
        return f"pc {self.pc}: {self.kind} {self.size} of {where}: {self.reason}"


@dataclass(frozen=True, slots=True)
class ArgumentAccess:
    """The memory that a helper is given in ``register``."""

    register: int
    region: RegionKind
    argument: Argument
    value: Value = UNKNOWN


@dataclass(frozen=True, slots=True)
class HelperCall:
    """What is known of a call of a kernel helper.

    ``map_register`` is the argument that is a map and ``map`` its number in the plan, None where only the run knows;
    ``callback`` the entry of the function that is called back, None where that may be any whose address is taken;
    ``callback_of_each`` says that it is called with each element of the map.
    """

    map_register: int = 0
    map: int | None = None
    callback: int | None = None
    callback_of_each: bool = False


def arguments_anywhere(signature: Signature | None) -> tuple[ArgumentAccess, ...]:
    """The memory arguments of a helper whose number only the run knows (callx): any region will do."""
    arguments = signature.arguments if signature else ()
    return tuple(
        ArgumentAccess(register, RegionKind.UNKNOWN, argument)
        for register, argument in enumerate(arguments, start=1)
        if argument.kind is ArgumentKind.MEMORY
    )


@dataclass(frozen=True)
class FunctionPlan:
    """The plan of one function.

    ``returns`` is what r0 holds at its exits, None where it has none that can be reached.
    ``entry_values`` holds what is known of r0 to r10 at the start of each block that can be reached; ``results`` the
    value that each instruction writes, by pc; an instruction that cannot be reached is in neither.
    ``is_private`` says that the frame's address never leaves the function: nothing but the function's own accesses
    can touch it, in any engine.
    ``jumps`` bounds the backward jumps that one call of the function can take, where that has been proved.
    """

    entry: int
    frame_size: int
    is_private: bool
    returns: Value | None
    entry_values: Mapping[int, tuple[Value, ...]]
    results: Mapping[int, Value]
    accesses: Mapping[int, Access]
    arguments: Mapping[int, tuple[ArgumentAccess, ...]]
    calls: Mapping[int, HelperCall]
    jumps: JumpBound | None = None


@dataclass(frozen=True)
class AccessPlan(Displayed):
    """Regions of all accesses of a program for one entry state.

    ``maps`` are the maps that values may belong to, by number; those behind the object's own stand for the inner maps
    of maps of maps.

    >>> from llvmbpf.analysis import infer_regions
    >>> from llvmbpf.asm import assemble
    >>> from llvmbpf.verifier import verify
    >>> print(infer_regions(verify(assemble("ldxb r0, [r1+3]; exit".replace(";", chr(10))))))
    entry: r1 = packet
    main: frame of 512 bytes, private
      pc 0: load 1 of packet+3: checked against the packet
    """

    verified: VerifiedProgram
    entry_state: EntryState
    functions: Mapping[int, FunctionPlan]
    liveness: Liveness
    signatures: Mapping[int, Signature | None]
    maps: tuple[MapSpec, ...] = ()

    def __repr__(self) -> str:
        accesses = list(self.accesses)
        return f"<AccessPlan of {len(accesses)} accesses, {sum(one.proved for one in accesses)} proved>"

    @property
    def accesses(self) -> Iterator[Access]:
        """Every access of every function."""
        for function in self.functions.values():
            yield from function.accesses.values()

    @lazy_property
    def stores_to_packet(self) -> bool:
        """Whether something stores to memory that is checked against the packet alone."""
        return self._stores_to(RegionKind.PACKET)

    @lazy_property
    def stores_to_context(self) -> bool:
        """Whether something stores to memory that is checked against the metadata buffer alone."""
        return self._stores_to(RegionKind.CONTEXT)

    @lazy_property
    def may_write_packet(self) -> bool:
        """Whether anything the program does could change the packet's bytes, bounds or place."""
        if self.entry_state.moves or self.stores_to_packet or self._stores_to(RegionKind.UNKNOWN):
            return True
        called = [self.signatures.get(number, None) for number in self.verified.helpers if number in self.signatures]
        return any(signature is None or signature.writes_packet for signature in called)

    @lazy_property
    def largest_shared_frame(self) -> int:
        """Bytes that a call takes of the block of shared frames at most: the largest frame that is not private, and
        room for a key of each map whose elements are walked through.
        """
        frames = (one.frame_size for one in self.functions.values() if not one.is_private)
        return max(frames, default=0) + self.key_room

    @lazy_property
    def key_room(self) -> int:
        """Bytes that one walk through a map's elements takes for the key that it shows, 0 without such walks."""
        called = {call.map for one in self.functions.values() for call in one.calls.values() if call.callback_of_each}
        sizes = [LARGEST_KEY if one is None else self.maps[one].key_size for one in called]
        return -(-max(sizes, default=0) // FRAME_ALIGNMENT) * FRAME_ALIGNMENT

    def _stores_to(self, region: RegionKind) -> bool:
        if any(access.writes and access.region is region for access in self.accesses):
            return True
        rows = (row for function in self.functions.values() for row in function.arguments.values())
        return any(one.region is region and one.argument.access.writes for row in rows for one in row)

    def shares(self) -> Counter[str]:
        """How many accesses are proved, checked against one region, and checked against all."""
        counts: Counter[str] = Counter(proved=0, region=0, any=0)
        for access in self.accesses:
            key = "proved" if access.proved else "any" if access.region is RegionKind.UNKNOWN else "region"
            counts[key] += 1
        return counts

    def __str__(self) -> str:
        lines = [f"entry: {self.entry_state}"]
        for entry, function in self.functions.items():
            name = self.verified.cfg.functions[entry].name
            privacy = "private" if function.is_private else "shared"
            lines.append(f"{name}: frame of {function.frame_size} bytes, {privacy}")
            lines.extend(f"  {access}" for access in function.accesses.values())
        return "\n".join(lines)
