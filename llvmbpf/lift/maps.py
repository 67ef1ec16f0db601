"""What a module holds of maps: descriptors and read-only variables as constants, all storage as external symbols."""

from __future__ import annotations

from llvmbpf.lift.emitter import ModuleContext

__all__ = ["map_globals"]


def map_globals(context: ModuleContext) -> str:
    """The globals that the functions of the module have come to need."""
    needs = context.needs
    symbols = set(needs.symbols)
    lines: list[str] = []
    for number in sorted(needs.maps):
        words: list[str] = []
        for word in context.descriptors[number]:
            if isinstance(word, str):
                symbols.add(word)
                words.append(f"i64 ptrtoint (ptr @{word} to i64)")
            else:
                words.append(f"i64 {word}")
        lines.append(f"@map.{number} = private constant [{len(words)} x i64] [{', '.join(words)}]")
    for number in sorted(needs.constants):
        contents = context.plan.maps[number].contents
        assert contents is not None
        text = "".join(f"\\{byte:02X}" for byte in contents)
        lines.append(f'@map.{number}.constant = private constant [{len(contents)} x i8] c"{text}"')
    lines += [f"@{symbol} = external global i8" for symbol in sorted(symbols)]
    return "\n".join([*lines, ""])
