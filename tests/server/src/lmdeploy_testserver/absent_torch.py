"""Makes `import torch` succeed where torch is not installed.

LMDeploy's serving code imports torch, torchvision and triton at module level for type hints,
decorators and base classes, and calls none of it before a real engine starts. Inert modules of
the same names satisfy these imports and save 5 GB.
"""

import importlib.util
import sys
from collections.abc import Sequence
from importlib.abc import Loader, MetaPathFinder
from importlib.machinery import ModuleSpec
from types import ModuleType
from typing import Any

ABSENT = ("torch", "torchvision", "triton")

# The newest torch that LMDeploy 0.18.0 accepts; some importers compare versions.
TORCH_VERSION = "2.12.1"


class TorchInstalledError(RuntimeError):
    """The environment holds what this module stands in for."""


def pretend_torch_is_installed() -> None:
    """Install the inert modules for this process.

    Raises `TorchInstalledError` if a real one is there: half real and half inert would break in
    odd ways, and the environment of this server is meant to be small.
    """
    installed = [name for name in ABSENT if importlib.util.find_spec(name) is not None]
    if installed:
        raise TorchInstalledError(f"found {', '.join(installed)}, which must not be installed")

    # Both look for torch once and remember the answer, which must be "no": else transformers
    # uses the inert modules, and tvm_ffi (of xgrammar) tries to compile against them.
    import tvm_ffi  # noqa: F401
    from transformers.utils.import_utils import is_torch_available, is_torchvision_available

    is_torch_available()
    is_torchvision_available()

    sys.meta_path.append(_InertFinder())
    import torch

    torch.cuda.is_available = lambda: False
    torch.cuda.device_count = lambda: 0


class _InertFinder(MetaPathFinder, Loader):
    """Finds every module below the absent packages and loads an inert one."""

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        if fullname.partition(".")[0] in ABSENT:
            return ModuleSpec(fullname, self, is_package=True)
        return None

    def create_module(self, spec: ModuleSpec) -> ModuleType:
        return _InertModule(spec.name)

    def exec_module(self, module: ModuleType) -> None:
        """An inert module has no code to run."""


class _InertModule(ModuleType):
    """A module in which every name is an inert class."""

    __version__ = TORCH_VERSION

    def __getattr__(self, name: str) -> Any:
        value = _inert_class(name)
        setattr(self, name, value)  # the same class every time, for isinstance and subclasses
        return value


class _InertType(type):
    """A class whose attributes are inert classes too, such as `torch.Tensor.dtype`."""

    def __getattr__(cls, name: str) -> Any:
        return _inert_class(name)


def _inert_class(name: str) -> _InertType:
    if name.startswith("__"):
        raise AttributeError(name)  # importlib and inspect ask for these and must hear "no"
    return _InertType(name, (_Inert,), {})


class _Inert:
    """Takes any arguments, and as a decorator gives back what it decorates."""

    def __init__(self, *args: object, **kwargs: object) -> None:
        pass

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        return args[0] if len(args) == 1 and callable(args[0]) else self
