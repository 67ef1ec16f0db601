"""CO-RE relocations, answered from the object's own types: there is no kernel here whose layout could differ."""

from __future__ import annotations

from enum import IntEnum
from typing import NamedTuple

from llvmbpf.errors import ElfError
from llvmbpf.isa import Instruction, InstructionSpec, Op, to_signed
from llvmbpf.objects.btf import COMPOSITES, ENUMS, MAX_DEPTH, Btf, BtfKind, BtfType
from llvmbpf.objects.btf_ext import CoreRelocation

__all__ = ["CoreKind", "apply_core", "resolve_core"]

SECTION = ".BTF.ext"
_SIGNED = 1


class CoreKind(IntEnum):
    """What a CO-RE relocation asks for."""

    FIELD_BYTE_OFFSET = 0
    FIELD_BYTE_SIZE = 1
    FIELD_EXISTS = 2
    FIELD_SIGNED = 3
    FIELD_LSHIFT_U64 = 4
    FIELD_RSHIFT_U64 = 5
    TYPE_ID_LOCAL = 6
    TYPE_ID_TARGET = 7
    TYPE_EXISTS = 8
    TYPE_SIZE = 9
    ENUM_VALUE_EXISTS = 10
    ENUM_VALUE = 11
    TYPE_MATCHES = 12


class _Member(NamedTuple):
    """Where a chain of members leads: a type at a bit of the outermost one."""

    type: BtfType
    offset: int  # in bits
    bits: int  # the width of a bit field, else 0


def resolve_core(btf: Btf, relocation: CoreRelocation) -> int:
    """The number that a relocation asks for.

    Raises ElfError, naming the type, where the object itself does not know the answer.
    """
    try:
        kind = CoreKind(relocation.kind)
    except ValueError:
        raise _error(btf, relocation, f"unknown kind {relocation.kind}") from None
    if kind in (CoreKind.TYPE_ID_LOCAL, CoreKind.TYPE_ID_TARGET):
        return relocation.type
    root = btf.resolve(relocation.type)
    if root.kind is BtfKind.FORWARD:
        raise _error(btf, relocation, f"{kind.name}: the object only declares the type, and there is no kernel to ask")
    if kind in (CoreKind.TYPE_EXISTS, CoreKind.TYPE_MATCHES):
        return 1
    if kind is CoreKind.TYPE_SIZE:
        return btf.size(relocation.type)
    way = _way(btf, relocation)
    if kind in (CoreKind.ENUM_VALUE_EXISTS, CoreKind.ENUM_VALUE):
        if root.kind not in ENUMS or way[0] >= len(root.members):
            raise _error(btf, relocation, f"{kind.name}: no enumerator {relocation.access}")
        return 1 if kind is CoreKind.ENUM_VALUE_EXISTS else root.members[way[0]].value
    member = _walk(btf, relocation, root, way)
    if kind is CoreKind.FIELD_EXISTS:
        return 1
    if kind is CoreKind.FIELD_SIGNED:
        return int(member.type.flag if member.type.kind in ENUMS else member.type.detail == _SIGNED)
    size = btf.size(member.type.id)
    if kind is CoreKind.FIELD_BYTE_SIZE and not member.bits:
        return size
    offset, size = _storage(btf, relocation, member, size)
    if kind is CoreKind.FIELD_BYTE_OFFSET:
        return offset
    if kind is CoreKind.FIELD_BYTE_SIZE:
        return size
    bits = member.bits or 8 * size
    return 64 - bits if kind is CoreKind.FIELD_RSHIFT_U64 else 64 - (member.offset + bits - 8 * offset)


def apply_core(instruction: Instruction, spec: InstructionSpec, value: int) -> Instruction | None:
    """The instruction with the number in it, None where it has no place for one or the number does not fit."""
    if spec.is_terminator:
        return None
    if spec.op is Op.LOAD_IMM64:
        return instruction._replace(imm=to_signed(value, 64))
    if "offset" in spec.operands:
        return instruction._replace(offset=value) if 0 <= value <= 0x7FFF else None
    if "imm" in spec.operands:
        return instruction._replace(imm=to_signed(value, 32)) if -(1 << 31) <= value < 1 << 32 else None
    return None


def _error(btf: Btf, relocation: CoreRelocation, message: str) -> ElfError:
    return ElfError(
        f"CO-RE relocation {relocation.access!r} of {btf.spell(relocation.type)}: {message}",
        section=SECTION,
        type_name=btf[relocation.type].name,
    )


def _way(btf: Btf, relocation: CoreRelocation) -> list[int]:
    """The numbers of an access string: an index of the outermost type, then members and indexes."""
    parts = relocation.access.split(":")
    if len(parts) > 2 * MAX_DEPTH or not all(part.isascii() and part.isdigit() and len(part) < 10 for part in parts):
        raise _error(btf, relocation, "a way into the type is at most 64 numbers with colons between them")
    return [int(part) for part in parts]


def _walk(btf: Btf, relocation: CoreRelocation, root: BtfType, way: list[int]) -> _Member:
    found = _Member(root, way[0] * 8 * btf.size(root.id), 0)
    for step in way[1:]:
        if found.type.kind in COMPOSITES and step < len(found.type.members):
            member = found.type.members[step]
            found = _Member(btf.resolve(member.type), found.offset + member.offset, member.bits)
        elif found.type.kind is BtfKind.ARRAY:
            element = btf.resolve(found.type.type)
            found = _Member(element, found.offset + step * 8 * btf.size(element.id), 0)
        else:
            raise _error(btf, relocation, f"{btf.spell(found.type.id)} has no member {step}")
    return found


def _storage(btf: Btf, relocation: CoreRelocation, member: _Member, size: int) -> tuple[int, int]:
    """The byte and the size of the load that reads a member; a bit field needs one that spans all its bits."""
    if not member.bits:
        return member.offset // 8, size
    size = size or 1
    while True:
        offset = member.offset // 8 // size * size
        if member.offset + member.bits - 8 * offset <= 8 * size:
            return offset, size
        if size >= 8:
            raise _error(btf, relocation, "a bit field that no load of 8 bytes holds")
        size *= 2
