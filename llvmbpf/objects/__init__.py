"""Object files: what clang makes of C -> linked programs, maps, variables. The only user of pyelftools."""

from __future__ import annotations

from llvmbpf.maps.values import decode_value, encode_value
from llvmbpf.objects.btf import Btf, BtfKind, BtfMember, BtfType, parse_btf
from llvmbpf.objects.btf_ext import BtfExt, CoreRelocation, FunctionInfo, SourceLine, parse_btf_ext
from llvmbpf.objects.dtypes import to_dtype
from llvmbpf.objects.elf import ElfImage, ElfRelocation, ElfSection, ElfSymbol, read_elf
from llvmbpf.objects.globals import Globals
from llvmbpf.objects.loader import ObjectSpec, ProgramSpec, load_object
from llvmbpf.objects.notes import helper_name, helpers_called, notes_of, reference_name
from llvmbpf.objects.sections import guess_program_type, parse_program_type

__all__ = [
    "Btf",
    "BtfExt",
    "BtfKind",
    "BtfMember",
    "BtfType",
    "CoreRelocation",
    "ElfImage",
    "ElfRelocation",
    "ElfSection",
    "ElfSymbol",
    "FunctionInfo",
    "Globals",
    "ObjectSpec",
    "ProgramSpec",
    "SourceLine",
    "decode_value",
    "encode_value",
    "guess_program_type",
    "helper_name",
    "helpers_called",
    "load_object",
    "notes_of",
    "parse_btf",
    "parse_btf_ext",
    "parse_program_type",
    "read_elf",
    "reference_name",
    "to_dtype",
]
