"""llvmbpf: a userspace eBPF machine for Python."""
