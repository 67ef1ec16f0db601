"""What notebooks and terminals show of values: `llvmbpf.display` finds the view of each class here.

`html` writes HTML with the colours of `style`; `code` colours code through Pygments, for which `lexer` reads eBPF;
`report` is what most views are made of. `layout` and `graph` draw control flow; `steps` is what a trace shows of each
step, `walk` how one goes through them, `trace` and `stepper` their static view and their widget.
"""
