"""BTF types -> numpy dtypes, for keys, values and variables."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

import numpy as np

from llvmbpf.errors import ElfError
from llvmbpf.objects.btf import ENUMS, MAX_DEPTH, Btf, BtfKind, BtfMember, BtfType

__all__ = ["to_dtype"]

_SIGNED, _BOOL = 1, 4  # encodings of integers
_NATIVE_SIZES = (1, 2, 4, 8)
_MAX_FIELDS = 10_000


class _Field(NamedTuple):
    name: str
    format: _Sized
    offset: int


class _Sized(NamedTuple):
    dtype: np.dtype[Any]
    leaves: int  # numpy walks over all of them to compare or hash a dtype, also over those of a type seen before


def to_dtype(btf: Btf, type_id: int) -> np.dtype[Any]:
    """The dtype whose elements have the layout of a C type.

    Integers, enumerations, floats and ``bool`` become numpy's; pointers ``u8``; arrays of ``char`` byte strings
    (``S16``), other arrays subarrays; structures have named fields, where the members of a structure without a name
    are those of the one around it. Unions, and what numpy has no number for, are raw bytes (``V16``). Bit fields
    that share bytes become one field of these bytes, whose name joins theirs by ``_``. A flexible array at the end
    takes no bytes.

    Arguments:
        btf: the object's types.
        type_id: the id of the type.

    Raises:
        ElfError: the type has no size, is too large, holds itself, or has members outside of it.

    >>> btf = Btf([
    ...     BtfType(0, BtfKind.VOID),
    ...     BtfType(1, BtfKind.INT, "__u16", size=2),
    ...     BtfType(2, BtfKind.STRUCT, "ports", size=4, members=(BtfMember("source", 1), BtfMember("dest", 1, 16))),
    ... ])
    >>> to_dtype(btf, 2)
    dtype([('source', '<u2'), ('dest', '<u2')])
    """
    known: np.dtype[Any] | None = btf.layouts.get(type_id)
    if known is not None:
        return known
    try:
        found = btf.layouts[type_id] = _Converter(btf).convert(type_id, 0).dtype
    except (ValueError, TypeError, OverflowError) as error:  # numpy has rules of its own for names and sizes
        raise ElfError(f"type {type_id}, {btf.spell(type_id)}, has no dtype: {error}", section=".BTF") from None
    return found


class _Converter:
    def __init__(self, btf: Btf) -> None:
        self.btf = btf
        self.known: dict[int, _Sized] = {}
        self.steps = 0

    def convert(self, type_id: int, depth: int) -> _Sized:
        if depth > MAX_DEPTH:
            raise ElfError(f"types hold each other more than {MAX_DEPTH} deep", section=".BTF")
        found = self.known.get(type_id)
        if found is None:
            found = self._convert(self.btf.resolve(type_id), depth)
            if found.leaves > _MAX_FIELDS:
                raise ElfError(f"a type of more than {_MAX_FIELDS} members", section=".BTF")
            self.known[type_id] = found
        return found

    def _convert(self, kind: BtfType, depth: int) -> _Sized:
        if kind.kind is BtfKind.ARRAY:
            self.btf.size(kind.id)  # raises where the whole is too large
            element = self.btf.resolve(kind.type)
            if element.name == "char" and element.size == 1 and kind.count:
                return _Sized(np.dtype(f"S{kind.count}"), 1)
            inner = self.convert(kind.type, depth + 1)
            # numpy has no type of its own for an array in an array: one with more dimensions is meant.
            shape = (kind.count, *inner.dtype.shape)
            return _Sized(np.dtype((inner.dtype.base, shape)), inner.leaves)
        if kind.kind is BtfKind.STRUCT:
            return self._structure(kind, depth)
        return _Sized(self._plain(kind), 1)

    def _plain(self, kind: BtfType) -> np.dtype[Any]:
        size = self.btf.size(kind.id)
        if kind.kind is BtfKind.POINTER:
            return np.dtype("<u8")
        if kind.kind is BtfKind.INT and kind.detail & _BOOL and size == 1:
            return np.dtype(np.bool_)
        if (kind.kind is BtfKind.INT or kind.kind in ENUMS) and size in _NATIVE_SIZES:
            signed = kind.detail & _SIGNED if kind.kind is BtfKind.INT else kind.flag
            return np.dtype(f"<{'i' if signed else 'u'}{size}")
        if kind.kind is BtfKind.FLOAT and size in (4, 8):
            return np.dtype(f"<f{size}")
        return np.dtype(f"V{size}")

    def _structure(self, kind: BtfType, depth: int) -> _Sized:
        fields = list(self._fields(kind, 0, kind.size, depth))
        if not fields:
            return _Sized(np.dtype(f"V{kind.size}"), 1)
        dtype: np.dtype[Any] = np.dtype(
            {
                "names": [one.name for one in fields],
                "formats": [one.format.dtype for one in fields],
                "offsets": [one.offset for one in fields],
                "itemsize": kind.size,
            }
        )
        return _Sized(dtype, sum(one.format.leaves for one in fields))

    def _fields(self, kind: BtfType, base: int, room: int, depth: int) -> Iterator[_Field]:
        """The fields of a structure that begins at byte ``base`` of the outer one, which has ``room`` bytes."""
        self.steps += 1 + len(kind.members)
        if depth > MAX_DEPTH or self.steps > _MAX_FIELDS:
            raise ElfError(f"structures hold each other more than {MAX_DEPTH} deep, or too often", section=".BTF")
        run: list[BtfMember] = []
        for member in kind.members:
            if self._is_bit_field(member):
                # A bit field that begins in the byte that the last one ends in shares its bytes.
                if run and member.offset // 8 > (run[-1].offset + self._width(run[-1]) - 1) // 8:
                    yield self._joined(run, base, room)
                    run = []
                run.append(member)
                continue
            if run:
                yield self._joined(run, base, room)
                run = []
            offset = base + member.offset // 8
            inner = self.btf.resolve(member.type)
            if not member.name and inner.kind is BtfKind.STRUCT:
                yield from self._fields(inner, offset, room, depth + 1)
                continue
            name = member.name or f"{inner.kind.name.lower()}_{offset}"
            yield self._checked(name, self.convert(member.type, depth + 1), offset, room)
        if run:
            yield self._joined(run, base, room)

    def _is_bit_field(self, member: BtfMember) -> bool:
        return bool(member.offset % 8 or (member.bits and member.bits != 8 * self.btf.size(member.type)))

    def _width(self, member: BtfMember) -> int:
        return member.bits or 8 * self.btf.size(member.type)

    def _joined(self, run: list[BtfMember], base: int, room: int) -> _Field:
        """One field of the bytes that a run of bit fields shares; those without a name are padding."""
        first = run[0].offset // 8
        size = (run[-1].offset + self._width(run[-1]) + 7) // 8 - first
        name = "_".join(member.name for member in run if member.name) or f"bits_{base + first}"
        format_ = np.dtype(f"<u{size}" if size in _NATIVE_SIZES else f"V{size}")
        return self._checked(name, _Sized(format_, 1), base + first, room)

    def _checked(self, name: str, format_: _Sized, offset: int, room: int) -> _Field:
        if offset + format_.dtype.itemsize > room:
            raise ElfError(
                f"member {name!r}, {format_.dtype.itemsize} bytes at {offset}, ends beyond the {room} bytes around it",
                section=".BTF",
            )
        return _Field(name, format_, offset)
