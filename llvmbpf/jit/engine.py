"""From the text of a module to code in memory: compile it, or take what the cache on disk has, and link.

Code is made as an object file and linked by an engine that sees nothing else, whether it was compiled now or before. An
object holds no address of this process: what it refers to are symbols, which get their addresses here.
"""

from __future__ import annotations

import ctypes
import os
import struct
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from hashlib import blake2b
from typing import Any

import llvmlite
import llvmlite.binding as llvm

from llvmbpf.errors import CompileError
from llvmbpf.jit.cache import load_entry, store_entry
from llvmbpf.jit.optimiser import CODE_MODEL, Pipeline, build, host_compiler, host_cpu, host_triple, link_machine, parse

__all__ = ["Code", "address_of", "code_key", "link", "make_code"]

_PLAIN = frozenset(b"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._$-")

FORMAT = 1  # to be raised with each change of what `Code.packed` gives


@dataclass(frozen=True)
class Code:
    """A module's machine code.

    ``data`` is an object file, ``references`` are the symbols outside of it that it may refer to. ``is_cached`` tells
    that it came from disk.
    """

    data: bytes
    references: tuple[str, ...]
    is_cached: bool = False

    def packed(self) -> bytes:
        """For the cache."""
        names = "\0".join(self.references).encode()
        return struct.pack("<I", len(names)) + names + self.data

    @classmethod
    def unpacked(cls, content: bytes) -> Code:
        """What `packed` gave."""
        (size,) = struct.unpack_from("<I", content)
        names = content[4 : 4 + size].decode()
        return cls(content[4 + size :], tuple(names.split("\0")) if names else (), is_cached=True)


def make_code(text: str, pipeline: Pipeline, *, helpers: tuple[str, ...] = (), cached: bool = True) -> Code:
    """The machine code of a module.

    Arguments:
        text: its IR.
        pipeline: how it is compiled.
        helpers: symbols that must be functions which can be called as a helper.
        cached: whether to look into the cache on disk, and to leave there what was compiled.

    Raises CompileError where LLVM refuses the text, or where a helper is no such function.
    """
    key = b""
    if cached:
        key = code_key(text, pipeline, helpers)
        content = load_entry(key)
        if content is not None:
            return Code.unpacked(content)
    module = parse(text)
    try:
        for symbol in helpers:
            _check_helper(module, symbol)
        machine = build(module, host_compiler(pipeline))
        values = (*module.functions, *module.global_variables)
        names = [value.name for value in values if value.is_declaration and not value.name.startswith("llvm.")]
        code = Code(bytes(machine.emit_object(module)), tuple(names))
    finally:
        module.close()
    if cached:
        store_entry(key, code.packed())
    return code


def code_key(text: str, pipeline: Pipeline, helpers: tuple[str, ...] = ()) -> bytes:
    """What the code of a module depends on, as 32 bytes: all that goes into LLVM, and which LLVM on which host it is.

    The text is all that a program, its options, its helpers and the layout of its maps come to, so these have no place
    of their own here, nor has the version of the lifter.
    """
    parts = (_host(), repr(pipeline), repr(helpers), text)
    digest = blake2b(digest_size=32)
    for part in parts:
        encoded = part.encode()
        digest.update(struct.pack("<Q", len(encoded)))
        digest.update(encoded)
    return digest.digest()


@cache
def _host() -> str:
    """LLVM and the host, as text."""
    library = os.stat(llvm.ffi.lib._name)  # builds that differ bear the same version
    versions = (FORMAT, llvmlite.__version__, llvm.llvm_version_info, library.st_size, library.st_mtime_ns)
    return repr((versions, host_triple(), host_cpu(), CODE_MODEL))


def link(code: Code, addresses: Mapping[str, int | None]) -> llvm.ExecutionEngine:
    """An engine that holds the code, ready to run.

    Raises CompileError for a symbol that has no address; MCJIT would use a missing one at address 0 without a word.
    """
    module = llvm.parse_assembly("".join(f"@{_quoted(name)} = external global i8\n" for name in code.references))
    engine = llvm.create_mcjit_compiler(module, link_machine())
    for value in module.global_variables:
        engine.add_global_mapping(value, _find(value.name, addresses))
    engine.remove_module(module)  # else it would be compiled, which takes longer than all of this
    module.close()
    file = llvm.ObjectFileRef.from_data(code.data)
    engine.add_object_file(file)
    file.close()
    engine.finalize_object()
    return engine


def address_of(function: Any) -> int | None:
    """Where a function of ctypes is."""
    return ctypes.cast(function, ctypes.c_void_p).value


def _find(name: str, addresses: Mapping[str, int | None]) -> int:
    address = addresses.get(name) or _find_in_process(name)
    if not address:
        raise CompileError(f"the symbol {name!r} has no address")
    return address


def _find_in_process(name: str) -> int | None:
    if name.startswith("Py"):
        return _find_in_python(name)
    found: int | None = llvm.address_of_symbol(name)
    return found


@cache
def _find_in_python(name: str) -> int | None:
    return address_of(getattr(ctypes.pythonapi, name))


def _quoted(name: str) -> str:
    """A name as IR has it."""
    return '"' + "".join(chr(byte) if byte in _PLAIN else f"\\{byte:02X}" for byte in name.encode()) + '"'


def _check_helper(module: llvm.ModuleRef, symbol: str) -> None:
    """A call of a function of another type is undefined in LLVM, which then drops the code behind it."""
    wanted = f"i64 ({', '.join(['i64'] * 5)})"
    try:
        function = module.get_function(symbol)
    except NameError:
        raise CompileError(f"the IR of a helper does not define @{symbol}") from None
    if function.is_declaration or str(function.global_value_type) != wanted:
        raise CompileError(f"@{symbol} must be a definition of {wanted}, it is of {function.global_value_type}")
