"""Starts LMDeploy's own API server on a given socket, with the scripted engine behind it.

Only what builds LMDeploy's PyTorch engine is replaced.
Import this module only after `absent_torch.pretend_torch_is_installed()`.

jinja2 and xgrammar are imported here because LMDeploy does so late and hides their absence: without
jinja2 it drops the chat template, without xgrammar it refuses requests as invalid.
"""

import importlib
import socket
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import jinja2  # noqa: F401
import xgrammar  # noqa: F401
from lmdeploy.messages import PytorchEngineConfig
from lmdeploy.serve.core.async_engine import AsyncEngine
from lmdeploy.serve.parsers import validate_parser_names

from lmdeploy_testserver.engine import ScriptedEngine
from lmdeploy_testserver.serving import replace_uvicorn_run
from lmdeploy_testserver.tiny_model import train_tokenizer, write_model


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """What the command line decides. Raises `ValueError` for a parser that LMDeploy lacks."""

    model_name: str
    api_keys: tuple[str, ...]
    reasoning_parser: str | None
    tool_call_parser: str | None
    max_batch_size: int
    logprobs: bool
    reward_model: bool
    allow_terminate_by_client: bool
    verbose: bool

    def __post_init__(self) -> None:
        validate_parser_names(self.reasoning_parser, self.tool_call_parser)


def serve(listener: socket.socket, settings: Settings, on_ready: Callable[[], None]) -> None:
    """Serve on `listener` until SIGINT or SIGTERM; calls `on_ready` when requests are answered."""
    host, port = listener.getsockname()[:2]
    tokenizer = train_tokenizer()
    config = PytorchEngineConfig(
        max_batch_size=settings.max_batch_size,
        logprobs_mode="raw_logprobs" if settings.logprobs else None,
    )
    engine = ScriptedEngine(config, tokenizer, thinks=settings.reasoning_parser is not None)

    def build_engine(*_args: object, **_kwargs: object) -> ScriptedEngine:
        return engine

    AsyncEngine._build_pytorch = build_engine
    replace_uvicorn_run(listener, on_ready, engine.close)
    # By its name, because the attribute `lmdeploy.serve` is a function that hides the package.
    api_server = importlib.import_module("lmdeploy.serve.openai.api_server")
    with tempfile.TemporaryDirectory(prefix="lmdeploy-testserver-") as folder:
        write_model(Path(folder), tokenizer, reward_model=settings.reward_model)
        api_server.serve(
            folder,
            model_name=settings.model_name,
            backend="pytorch",
            backend_config=config,
            server_name=host,
            server_port=port,
            log_level="INFO" if settings.verbose else "CRITICAL",
            api_keys=list(settings.api_keys) or None,
            reasoning_parser=settings.reasoning_parser,
            tool_call_parser=settings.tool_call_parser,
            allow_terminate_by_client=settings.allow_terminate_by_client,
            enable_abort_handling=True,
        )
