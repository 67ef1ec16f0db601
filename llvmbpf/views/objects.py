"""Views of objects, their programs, and their maps with what they hold now."""

from __future__ import annotations

from itertools import islice
from typing import Any

from llvmbpf.errors import ElfError
from llvmbpf.maps import Map, MapSet, MapType
from llvmbpf.objects import helper_name, helpers_called
from llvmbpf.views.map_elements import RECORDS, WITHOUT_KEYS, cut, elements, is_zero, network, plain_value, text_of
from llvmbpf.views.object_facts import map_remarks, plain, type_text
from llvmbpf.views.programs import other_forms, size_of
from llvmbpf.views.report import Code, Note, Part, Report, ReportView, Table, plural
from llvmbpf.vm import BpfObject, BpfProgram

__all__ = ["MapView", "MapsView", "ObjectProgramView", "ObjectView"]

_SHOWN_ELEMENTS = 20
_SEARCHED_ELEMENTS = 10_000  # of an array, for some that are not zero


class ObjectView(ReportView):
    """Programs, maps and variables."""

    value: BpfObject

    def report(self) -> Report:
        """Three tables; programs are linked for it and not compiled."""
        one = self.value
        parts: list[Part] = [
            Table(
                ["program", "section", "type", ">instructions", "source"],
                list(map(_program_row, one.programs.values())),
            )
        ]
        maps = _maps_of_programs(one.maps)
        if maps:
            parts.append(_map_table(maps))
        if one.globals:
            rows = [
                (name, type_text(variable.dtype, variable.size), cut(text_of(plain(one.globals[name]))))
                for name, variable in one.globals.variables.items()
            ]
            parts.append(Table(["variable", "type", "value"], rows))
        return Report(f"BpfObject: {plural(len(one.programs), 'program')}, {plural(len(maps), 'map')}", parts)


def _program_row(one: BpfProgram) -> tuple[object, ...]:
    try:
        program = one.program
    except ElfError as error:
        return one.name, one.section, one.type.name, "", f"cannot be linked: {error.message}"
    source = one.source_lines.get(0)
    return one.name, one.section, one.type.name, len(program), f"{source.file}:{source.line}" if source else ""


def _maps_of_programs(maps: MapSet) -> list[Map]:
    return [found for found in maps.values() if not found.spec.is_global]  # the others hold variables


def _map_table(maps: list[Map]) -> Table:
    return Table(["map", "type", "key", "value", ">entries", ">held"], list(map(_map_row, maps)))


def _map_row(one: Map) -> tuple[object, ...]:
    spec = one.spec
    held: object = ""
    if hasattr(one, "__len__") and spec.map_type not in (*RECORDS, MapType.BLOOM_FILTER):
        held = f"{len(one):,}"
    key = type_text(spec.key_dtype, spec.key_size) if spec.key_size else ""
    value = type_text(spec.value_dtype, spec.value_size) if spec.value_size else ""
    return spec.name, spec.map_type.name, key, value, f"{spec.max_entries:,}", held


class ObjectProgramView(ReportView):
    """One program of an object."""

    value: BpfProgram

    def report(self) -> Report:
        """Its listing with lines of C and names, and what it calls."""
        one = self.value
        try:
            program = one.program
        except ElfError as error:
            return Report(f"BpfProgram {one.name!r} in section {one.section!r}", [Note(str(error), "bad")])
        numbers = sorted(set(helpers_called(program).values()))
        maps = sorted({reference.name for reference in program.references.values()})
        parts: list[Part] = []
        if numbers:
            parts.append(Note("calls " + ", ".join(f"{helper_name(number)} ({number})" for number in numbers)))
        if maps:
            parts.append(Note("refers to " + ", ".join(maps)))
        parts.append(Code(one.inspect_bytecode(), "ebpf", f"eBPF of {one.name}"))
        parts += other_forms(program)
        return Report(
            f"BpfProgram {one.name!r} in section {one.section!r}, type {one.type.name}: {size_of(program)}", parts
        )


class MapsView(ReportView):
    """All maps of an object."""

    value: MapSet

    def report(self) -> Report:
        """One table; variables are shown by the object."""
        maps = _maps_of_programs(self.value)
        return Report(plural(len(maps), "map"), [_map_table(maps)] if maps else [])


class MapView(ReportView):
    """What a map is and what it holds."""

    value: Map

    def report(self) -> Report:
        """Its definition and the first elements; nothing is taken out of it."""
        one, spec = self.value, self.value.spec
        key, value = type_text(spec.key_dtype, spec.key_size), type_text(spec.value_dtype, spec.value_size)
        head = [f"{plural(spec.max_entries, 'entry').replace('entrys', 'entries')} at most"]
        if spec.map_type not in (*WITHOUT_KEYS, *RECORDS):
            head.append(f"key {key}")
        if spec.map_type not in RECORDS:
            head.append(f"value {value}")
        if one.is_per_cpu:
            head.append(f"a value for each of {plural(one.cpus, 'CPU')}")
        parts: list[Part] = [Note(", ".join(head), "faint")]
        parts += [Note(text, "faint") for text in map_remarks(spec)]
        parts += _contents(one)
        return Report(f"Map {spec.name!r}: {spec.map_type.name}", parts)


def _contents(one: Any) -> list[Part]:
    kind = one.spec.map_type
    if kind in RECORDS:
        return [Note("Records are taken out by drain(), and so not shown.")]
    if kind is MapType.BLOOM_FILTER:
        return [Note("What is in it cannot be listed.")]
    is_array = kind in (MapType.ARRAY, MapType.PERCPU_ARRAY)
    rows: list[tuple[str, ...]] = []
    zeros = seen = 0
    for element in islice(elements(one), _SEARCHED_ELEMENTS):
        if len(rows) == _SHOWN_ELEMENTS:
            break
        seen += 1
        if is_array and is_zero(element.value):
            zeros += 1
            continue
        key = network(one, element.key) or ("" if element.key is None else text_of(plain(element.key)))
        rows.append((key, cut(text_of(plain_value(element.value)))))
    left = len(one) - seen
    remarks = [f"{zeros:,} more are zero"] if zeros else []
    remarks += [f"{left:,} more are not shown"] if left > 0 else []
    if not rows:
        return [Note("All elements are zero." if zeros and left <= 0 else "; ".join(remarks) or "It is empty.")]
    has_keys = kind not in WITHOUT_KEYS
    headers = ["key", "value"] if has_keys else ["value"]
    shown = rows if has_keys else [row[1:] for row in rows]
    return [Table(headers, shown, more="; ".join(remarks))]
