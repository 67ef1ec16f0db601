"""What notebooks and terminals show of values: `llvmbpf.display` finds the view of each class here.

`html` writes HTML, `style` has the colours, `code` colours code through Pygments, for which `lexer` reads eBPF.
"""
