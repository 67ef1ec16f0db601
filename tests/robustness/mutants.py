"""Ways to break the package on purpose: in each, one check is left out, weakened, or off by one.

A mutant is named by its module, the function, and what is changed, so that a list of exceptions stays readable. Python
is changed in its syntax tree; the IR that Python code prints, and the compiled native operations, in their text.
"""

from __future__ import annotations

import ast
import copy
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent

# Statements that are nothing but a check.
CHECKS = frozenset(
    "trap_unless trap_outside leave_if _check _check_alignment _require check_all_regions check_object check_argument "
    "spend_fuel poll check_fuel _check_writable".split()
)
_OFF_BY_ONE: dict[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Lt: ast.LtE,
    ast.LtE: ast.Lt,
    ast.Gt: ast.GtE,
    ast.GtE: ast.Gt,
}
_IR = (
    (r"icmp ult", "icmp ule"), (r"icmp ule", "icmp ult"), (r"icmp uge", "icmp ugt"), (r"icmp ugt", "icmp uge"),
    (r"and i1 (%[\w.]+|\{\w+\}), (%[\w.]+|\{\w+\})", r"or i1 \1, \2"),
    (r"br i1 %[\w.]+, label (%[\w.]+), label %[\w.]+", r"br label \1"),
    (r"br i1 %[\w.]+, label %[\w.]+, label (%[\w.]+)", r"br label \1"),
    (r"xor i1 (%[\w.]+), true", r"or i1 \1, false"),
)  # fmt: skip


@dataclass(frozen=True)
class Mutant:
    """One change. ``make`` writes the whole text of the module, or of the file of native operations."""

    path: str  # from the project's root
    function: str
    change: str
    line: int
    make: Callable[[], str]

    @property
    def source(self) -> str:
        """The changed text."""
        return self.make()

    @property
    def name(self) -> str:
        """What it is called in lists; the line is left out, since it moves."""
        return f"{self.path.removeprefix('llvmbpf/')} {self.function}: {self.change}"


def python_mutants(path: str, functions: str = ".*") -> Iterator[Mutant]:
    """All mutants of a module's functions whose qualified names match."""
    source = (ROOT / path).read_text(encoding="utf-8")
    tree = ast.parse(source)
    for name, function in _functions(tree):
        if re.fullmatch(functions, name):
            for line, change, make in _changes(function):
                yield Mutant(path, name, change, line, partial(_apply, tree, function, make))


def _functions(tree: ast.Module) -> Iterator[tuple[str, ast.AST]]:
    for node in tree.body:
        if isinstance(node, ast.ClassDef):
            for inner in node.body:
                if isinstance(inner, ast.FunctionDef):
                    yield f"{node.name}.{inner.name}", inner
        elif isinstance(node, ast.FunctionDef):
            yield node.name, node
        elif isinstance(node, ast.Assign | ast.AnnAssign) and isinstance(
            node.value, ast.Dict | ast.JoinedStr | ast.Constant
        ):
            target = node.targets[0] if isinstance(node, ast.Assign) else node.target
            yield ast.unparse(target), node


_Make = Callable[[ast.AST], ast.AST | None]


def _changes(function: ast.AST) -> Iterator[tuple[int, str, tuple[int, _Make]]]:
    """Each change as its line, its description, and the number of the node with what becomes of that."""
    for number, node in enumerate(ast.walk(function)):
        text = _short(node)
        line = getattr(node, "lineno", 0)
        match node:
            case ast.Expr(value=ast.Call(func=called)) if _last_name(called) in CHECKS:
                yield line, f"without {text}", (number, lambda _: ast.Pass())
            case ast.If() | ast.IfExp():
                yield line, f"never `{_short(node.test)}`", (number, _never)
            case ast.comprehension(ifs=[one]):
                yield one.lineno, f"all for `{_short(one)}`", (number, _without_ifs)
            case ast.BoolOp():
                for index, operand in enumerate(node.values):
                    yield line, f"`{text}` without `{_short(operand)}`", (number, _without_operand(index))
            case ast.Compare(ops=[operator]) if type(operator) in _OFF_BY_ONE:
                yield line, f"off by one `{text}`", (number, _off_by_one)
            case ast.BinOp(op=ast.Add() | ast.Sub(), right=ast.Constant(value=1)):
                yield line, f"`{_short(node.left)}` for `{text}`", (number, _left)
            case ast.Call(func=ast.Name(id="min" | "max" as name)):
                other = {"min": "max", "max": "min"}[name]
                yield line, f"{other} for `{text}`", (number, _renamed(other))
            case ast.Constant(value=str(value)):
                for pattern, replacement in _IR:
                    for found in re.finditer(pattern, value):
                        new = value[: found.start()] + found.expand(replacement) + value[found.end() :]
                        where = " ".join(value[: found.start()].split()[-4:])
                        yield (
                            line,
                            f"`{found.expand(replacement)}` for `{found[0]}` behind `{where}`",
                            (number, _text(new)),
                        )


def _last_name(called: ast.expr) -> str:
    return called.attr if isinstance(called, ast.Attribute) else called.id if isinstance(called, ast.Name) else ""


def _short(node: ast.AST) -> str:
    return " ".join(ast.unparse(node).split())[:90] if isinstance(node, ast.expr | ast.stmt) else ""


def _never(node: ast.AST) -> ast.AST:
    node.test = ast.Constant(False)  # type: ignore[attr-defined]
    return node


def _without_ifs(node: ast.AST) -> ast.AST:
    node.ifs = []  # type: ignore[attr-defined]
    return node


def _without_operand(index: int) -> _Make:
    def make(node: ast.AST) -> ast.AST:
        assert isinstance(node, ast.BoolOp)
        del node.values[index]
        return node.values[0] if len(node.values) == 1 else node

    return make


def _off_by_one(node: ast.AST) -> ast.AST:
    assert isinstance(node, ast.Compare)
    node.ops = [_OFF_BY_ONE[type(node.ops[0])]()]
    return node


def _left(node: ast.AST) -> ast.AST:
    assert isinstance(node, ast.BinOp)
    return node.left


def _renamed(name: str) -> _Make:
    def make(node: ast.AST) -> ast.AST:
        assert isinstance(node, ast.Call)
        node.func = ast.Name(name, ast.Load())
        return node

    return make


def _text(new: str) -> _Make:
    return lambda _: ast.Constant(new)


class _Replacer(ast.NodeTransformer):
    def __init__(self, old: ast.AST, new: ast.AST) -> None:
        self.old, self.new = old, new

    def visit(self, node: ast.AST) -> ast.AST:
        return self.new if node is self.old else self.generic_visit(node)


def _apply(tree: ast.Module, function: ast.AST, change: tuple[int, _Make]) -> str:
    number, make = change
    position = list(ast.walk(tree)).index(function)
    changed = copy.deepcopy(tree)
    whole = list(ast.walk(changed))[position]
    target = list(ast.walk(whole))[number]
    new = make(target)
    assert new is not None
    if new is not target:
        changed = _Replacer(target, ast.copy_location(new, target)).visit(changed)
    return ast.unparse(ast.fix_missing_locations(changed))


def native_mutants(path: str, functions: Sequence[str]) -> Iterator[Mutant]:
    """Mutants of compiled native operations: each comparison off by one, each branch gone one way only."""
    source = (ROOT / path).read_text(encoding="utf-8")
    for found in re.finditer(r"^define [^@]*@(\w+)\(.*?^}$", source, re.MULTILINE | re.DOTALL):
        if found[1] not in functions:
            continue
        body = found[0]
        for pattern, replacement in _IR:
            for one in re.finditer(pattern, body):
                if "label" in replacement and body[one.start() :].split("\n")[0].count("label") < 2:
                    continue
                new = body[: one.start()] + one.expand(replacement) + body[one.end() :]
                where = re.findall(r"^([\w.]+):", body[: one.start()], re.MULTILINE)[-1]
                new = _with_right_phis(new, one[0], one.expand(replacement), where)
                text = source[: found.start()] + new + source[found.end() :]
                line = source[: found.start() + one.start()].count("\n") + 1
                change = f"`{one.expand(replacement)}` for `{one[0]}` in {where}"
                yield Mutant(path, found[1], change, line, partial(str, text))


def _with_right_phis(body: str, old: str, new: str, block: str) -> str:
    """Where a branch does not go any more, phis must not tell of it."""
    if not old.startswith("br "):
        return body
    for gone in set(re.findall(r"label %([\w.]+)", old)) - set(re.findall(r"label %([\w.]+)", new)):
        start = body.index(f"\n{gone}:")
        end = body.find("\n\n", start)
        part = body[start : end if end > 0 else len(body)]
        kept = re.sub(rf"(, )?\[ [^\[\]]+, %{re.escape(block)} \]", "", part)
        kept = re.sub(r"phi (\w+) ,", r"phi \1", kept)
        if re.search(r"phi \w+\s*$", kept, re.MULTILINE):
            kept = part  # nothing comes here any more; LLVM refuses that, which counts as noticed
        body = body.replace(part, kept)
    return body
