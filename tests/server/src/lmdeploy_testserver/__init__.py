"""LMDeploy's own API server with a scripted token engine: no GPU, no torch."""

__version__ = "0.1.0"
