"""The drawn order of rooms holds: imports point down, each foreign library has one home, files stay short.

The order is read from the code map in ARCHITECTURE.md, so that the page and the code cannot drift apart.
"""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "llvmbpf"
MAXIMUM_LINES = 450

# The rooms that may import each foreign library; numpy, the currency of buffers, may go anywhere. typing_extensions is
# not installed with the package: type checkers know it, so it may stand under `if TYPE_CHECKING` alone.
HOMES = {
    "IPython": {"views", "explore"},
    "anywidget": {"views", "explore"},
    "click": {"cli"},
    "dask": {"distributed"},
    "distributed": {"distributed"},
    "elftools": {"objects"},
    "llvmlite": {"jit"},
    "pandas": {"batch"},
    "pcapy": {"filters"},
    "pyarrow": {"batch"},
    "pygments": {"views"},
    "rich": {"views", "cli"},
    "traitlets": {"views", "explore"},
}


def read_code_map() -> list[str]:
    """The rooms of the code map, lowest first."""
    text = (ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8")
    section = text.split("\n## Code map\n", 1)[1].split("\n## ", 1)[0]
    return re.findall(r"^\| `(\w+)` \|", section, re.MULTILINE)


def module_name(path: Path) -> str:
    """The dotted name of a file below the package's folder."""
    parts = path.relative_to(PACKAGE.parent).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def imported_names(tree: ast.Module, module: str, is_package: bool) -> Iterator[tuple[int, str]]:
    """Line and absolute dotted name of all that a module imports, inside functions and TYPE_CHECKING too.

    `from a import b` yields `a.b`: b may be a module, and where it is not, only the front of the name counts here.
    """
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            home = module.split(".")
            up = node.level - 1 if is_package else node.level
            base = home[: len(home) - up] if node.level else []
            source = ".".join([*base, *([node.module] if node.module else [])])
            yield from ((node.lineno, f"{source}.{alias.name}") for alias in node.names)


def lines_for_type_checkers(tree: ast.Module) -> set[int]:
    """The lines under `if TYPE_CHECKING`, which never run."""
    guards = [n for n in ast.walk(tree) if isinstance(n, ast.If) and ast.unparse(n.test).endswith("TYPE_CHECKING")]
    return {line for guard in guards for part in guard.body for line in range(part.lineno, (part.end_lineno or 0) + 1)}


def violations(source: str, module: str, *, is_package: bool = False) -> list[str]:
    """What is wrong with one module of the package, a line each."""
    tree = ast.parse(source)
    found = [] if ast.get_docstring(tree) else [f"{module}: no docstring"]
    if (length := len(source.splitlines())) > MAXIMUM_LINES:
        found.append(f"{module}: {length} lines, more than {MAXIMUM_LINES}")
    rooms = read_code_map()
    is_top = module == "llvmbpf"
    room = "" if is_top else module.split(".")[1]
    if not is_top and room not in rooms:
        return [*found, f"{module}: {room!r} has no place in the code map of ARCHITECTURE.md"]
    for line, name in imported_names(tree, module, is_package):
        library, _, rest = name.partition(".")
        target = rest.partition(".")[0]
        place = f"{module}:{line}"
        if library == "llvmbpf" and not is_top:
            if target not in rooms:
                found.append(f"{place}: imports {name} from the package's front; import it from the room that holds it")
            elif rooms.index(target) > rooms.index(room):
                found.append(f"{place}: imports {name}, but {target} stands above {room}")
        elif library in HOMES and room not in HOMES[library]:
            found.append(f"{place}: imports {library}, whose home is {' and '.join(sorted(HOMES[library]))}")
        elif library == "typing_extensions" and line in lines_for_type_checkers(tree):
            continue
        elif library not in {"llvmbpf", "numpy", *HOMES} and library not in sys.stdlib_module_names:
            found.append(f"{place}: imports {library}, which has no home in this test")
    return found


@pytest.mark.parametrize("path", sorted(PACKAGE.rglob("*.py")), ids=module_name)
def test_module_keeps_to_the_drawn_order(path: Path) -> None:
    source = path.read_text(encoding="utf-8")
    assert violations(source, module_name(path), is_package=path.name == "__init__.py") == []


def test_code_map_is_read_whole() -> None:
    rooms = read_code_map()
    assert rooms[:5] == ["lazy", "display", "errors", "isa", "program"]
    assert rooms[-2:] == ["conformance", "__main__"]
    assert len(rooms) == len(set(rooms)) > 20
    assert rooms.index("packets") < rooms.index("batch") < rooms.index("vm")


@pytest.mark.parametrize(
    ("module", "statement", "complaint"),
    [
        ("llvmbpf.isa.table", "from llvmbpf.verifier import verify", "verifier stands above isa"),
        ("llvmbpf.isa.table", "from ..verifier import verify", "verifier stands above isa"),
        ("llvmbpf.isa.table", "from .. import verifier", "verifier stands above isa"),
        ("llvmbpf.isa.table", "def f():\n    import llvmbpf.vm", "vm stands above isa"),
        ("llvmbpf.packets", "import llvmbpf.vm", "vm stands above packets"),
        ("llvmbpf.cfg", "from llvmbpf import assemble", "from the package's front"),
        ("llvmbpf.cfg", "import llvmbpf", "from the package's front"),
        ("llvmbpf.lift.alu", "from llvmlite import binding", "whose home is jit"),
        ("llvmbpf.vm", "import elftools.elf.elffile", "whose home is objects"),
        ("llvmbpf.conformance", "import rich", "whose home is cli and views"),
        ("llvmbpf", "import llvmlite", "whose home is jit"),
        ("llvmbpf.cfg", "import networkx", "no home in this test"),
        ("llvmbpf.cfg", "from typing_extensions import Buffer", "no home in this test"),
        ("llvmbpf.gadgets", "import os", "no place in the code map"),
    ],
)
def test_misplaced_import_is_found(module: str, statement: str, complaint: str) -> None:
    (found,) = violations(f'"""What a sample holds."""\n{statement}\n', module)
    assert complaint in found


@pytest.mark.parametrize(
    ("module", "is_package", "statement"),
    [
        ("llvmbpf.verifier", False, "from llvmbpf.isa.table import TABLE\nfrom llvmbpf import errors"),
        ("llvmbpf.isa", True, "from .table import TABLE\nfrom ..errors import DecodeError"),
        ("llvmbpf.batch", False, "import os\nimport numpy as np\nfrom llvmbpf.packets import PacketArray"),
        ("llvmbpf.cfg", False, "import typing\nif typing.TYPE_CHECKING:\n    from typing_extensions import Buffer"),
        ("llvmbpf.jit.engine", False, "import llvmlite.binding\nfrom .cache import load"),
        ("llvmbpf", True, "from .cli import main\nfrom llvmbpf.vm import EbpfVmRaw"),
    ],
)
def test_rightly_placed_import_passes(module: str, is_package: bool, statement: str) -> None:
    assert violations(f'"""What a sample holds."""\n{statement}\n', module, is_package=is_package) == []


def test_missing_docstring_and_long_file_are_found() -> None:
    assert violations("x = 1\n" * (MAXIMUM_LINES + 1), "llvmbpf.cfg") == [
        "llvmbpf.cfg: no docstring",
        "llvmbpf.cfg: 451 lines, more than 450",
    ]
