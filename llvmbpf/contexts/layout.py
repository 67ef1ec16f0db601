"""The structures that kernel programs are given, field by field, and who may touch which.

Programs are compiled for ``struct xdp_md`` and ``struct __sk_buff`` of the Linux UAPI, and the kernel rewrites their
accesses to structures of its own. Here a run's context is a block of memory in which every field lies at its own
offset; only the three pointers, of which programs see 32 bits, come from the run record.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType

from llvmbpf.program import ProgramType

__all__ = ["CONTEXTS", "ContextLayout", "Field"]

WORD = 4
DOUBLE = 8


@dataclass(frozen=True, slots=True)
class Field:
    """One field of a context.

    Attributes:
        name: as the UAPI has it.
        offset, size: in bytes.
        pointer: "data", "data_end" or "data_meta" where programs load 4 bytes and get a whole pointer.
        readable, writable: what a program of the layout's type may do.
        unit: the size that an access must have, in an array that of one element.
        narrow: whether loads may be smaller than the unit.
        free: whether any aligned load or store of 1, 2, 4 or 8 bytes inside will do.
    """

    name: str
    offset: int
    size: int = WORD
    pointer: str | None = None
    readable: bool = True
    writable: bool = False
    unit: int = WORD
    narrow: bool = False
    free: bool = False

    @property
    def end(self) -> int:
        """The offset of the first byte behind it."""
        return self.offset + self.size

    def __str__(self) -> str:
        place = f"{self.name} {self.offset}" if self.size == WORD else f"{self.name} {self.offset}-{self.end - 1}"
        return f"{place} (read-write)" if self.writable else place


@dataclass(frozen=True)
class ContextLayout:
    """The context of one type of programs.

    Attributes:
        name: of the structure.
        size: in bytes.
        program_type: the type whose rights the fields state.
        fields: all fields of the structure by name, also those that this type may not touch.

    >>> layout = CONTEXTS[ProgramType.XDP]
    >>> layout.find(4, 4, False).name
    'data_end'
    >>> layout.find(4, 4, True)
    'field data_end of xdp_md cannot be written'
    """

    name: str
    size: int
    program_type: ProgramType
    fields: Mapping[str, Field]

    def find(self, offset: int, size: int, writes: bool) -> Field | str:
        """The field of an access, or a text that says what is wrong with the access."""
        access = "store" if writes else "load"
        field = next((one for one in self.fields.values() if one.offset <= offset < one.end), None)
        if field is None:
            if 0 <= offset <= self.size - size:
                return f"{access} of {size} bytes at offset {offset} of {self.name}: no field is there"
            return f"{access} of {size} bytes at offset {offset} is outside {self.name}, which has {self.size} bytes"
        whole = f"field {field.name} of {self.name}"
        if not field.readable:
            return f"{whole} is not there for programs of type {self.program_type.name}"
        if writes and not field.writable:
            return f"{whole} cannot be written"
        fits = size == field.unit or field.free or (field.narrow and not writes and size < field.unit)
        if fits and offset % size == 0 and offset + size <= field.end:
            return field
        if field.free:
            sizes = "aligned, of 1, 2, 4 or 8 bytes"
        elif field.narrow and not writes:
            sizes = "aligned, of 1, 2 or 4 bytes"
        else:
            sizes = f"of {field.unit} bytes at its start" if field.size == field.unit else f"of {field.unit} bytes"
        at = f"{field.offset} to {field.end - 1}"
        return f"{access} of {size} bytes at offset {offset}: accesses of {whole} (offsets {at}) are {sizes}"

    def describe(self) -> str:
        """The fields that there are, for messages."""
        return f"fields of {self.name}: " + ", ".join(str(one) for one in self.fields.values() if one.readable)


def _words(first: int, names: str, *, narrow: bool = True) -> Iterator[Field]:
    """Fields of 4 bytes, one behind the other."""
    for index, name in enumerate(names.split()):
        yield Field(name, first + WORD * index, narrow=narrow)


_XDP_MD = (
    Field("data", 0, pointer="data"),
    Field("data_end", 4, pointer="data_end"),
    Field("data_meta", 8, pointer="data_meta"),
    *_words(12, "ingress_ifindex rx_queue_index egress_ifindex", narrow=False),
)

_SK_BUFF = (
    *_words(0, "len pkt_type mark queue_mapping protocol vlan_present vlan_tci vlan_proto"),
    *_words(32, "priority ingress_ifindex ifindex tc_index"),
    Field("cb", 48, 20, free=True),
    *_words(68, "hash tc_classid"),
    Field("data", 76, pointer="data"),
    Field("data_end", 80, pointer="data_end"),
    *_words(84, "napi_id family"),
    *_words(92, "remote_ip4 local_ip4", narrow=False),
    Field("remote_ip6", 100, 16),
    Field("local_ip6", 116, 16),
    *_words(132, "remote_port local_port"),
    Field("data_meta", 140, pointer="data_meta"),
    Field("flow_keys", 144, DOUBLE, readable=False, unit=DOUBLE),
    Field("tstamp", 152, DOUBLE, unit=DOUBLE),
    *_words(160, "wire_len gso_segs"),
    Field("sk", 168, DOUBLE, unit=DOUBLE),
    *_words(176, "gso_size"),
    Field("tstamp_type", 180, 1, unit=1),
    Field("hwtstamp", 184, DOUBLE, unit=DOUBLE),
)

_OF_SOCKETS = "family remote_ip4 local_ip4 remote_ip6 local_ip6 remote_port local_port"


def _sk_buff(program_type: ProgramType, *, hidden: str, writable: str) -> ContextLayout:
    """`__sk_buff` as one type of programs has it: these fields it may not touch, those it may write."""
    fields = {
        one.name: replace(
            one,
            readable=one.readable and one.name not in hidden.split(),
            writable=one.name in writable.split(),
        )
        for one in _SK_BUFF
    }
    return ContextLayout("__sk_buff", 192, program_type, MappingProxyType(fields))


# The rights are those of the kernel's functions tc_cls_act_is_valid_access, sk_filter_is_valid_access and
# cg_skb_is_valid_access, in net/core/filter.c, for a privileged user.
_TC = {"hidden": _OF_SOCKETS, "writable": "mark queue_mapping priority tc_index tc_classid cb tstamp"}
_SOCKET = {
    "hidden": f"{_OF_SOCKETS} tc_classid data data_end data_meta tstamp tstamp_type wire_len hwtstamp",
    "writable": "cb",
}
_CGROUP = {"hidden": "tc_classid data_meta wire_len tstamp_type", "writable": "mark priority cb tstamp"}

CONTEXTS: Mapping[ProgramType, ContextLayout] = MappingProxyType(
    {
        ProgramType.XDP: ContextLayout(
            "xdp_md", 24, ProgramType.XDP, MappingProxyType({one.name: one for one in _XDP_MD})
        ),
        ProgramType.SCHED_CLS: _sk_buff(ProgramType.SCHED_CLS, **_TC),
        ProgramType.SCHED_ACT: _sk_buff(ProgramType.SCHED_ACT, **_TC),
        ProgramType.SOCKET_FILTER: _sk_buff(ProgramType.SOCKET_FILTER, **_SOCKET),
        ProgramType.CGROUP_SKB: _sk_buff(ProgramType.CGROUP_SKB, **_CGROUP),
    }
)
"""The contexts by type of program. Raw programs have none: what they are given is checked as plain memory."""
