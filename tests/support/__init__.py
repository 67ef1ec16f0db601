"""What several tests share: text cases, engines, and the standard's registry as facts."""
