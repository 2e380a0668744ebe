"""The command `lmdeploy-testserver`: reads the options, listens, starts the server."""

import argparse
import contextlib
import os
import signal
import socket
import sys
import warnings
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NoReturn

from lmdeploy_testserver.absent_torch import TorchInstalledError, pretend_torch_is_installed

COMMAND = "lmdeploy-testserver"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the server until SIGINT or SIGTERM and return the exit status."""
    options = _parser().parse_args(arguments)
    for ending in (signal.SIGINT, signal.SIGTERM):
        signal.signal(ending, _exit_cleanly)
    try:
        listener = _listen(options.host, options.port)
    except OSError as error:
        return _fail(f"cannot listen on {options.host} port {options.port}: {error}")
    with listener:
        return _serve(listener, options)


def _serve(listener: socket.socket, options: argparse.Namespace) -> int:
    stdout = sys.stdout  # for the URL alone; everything else goes elsewhere

    def announce() -> None:
        print(_url(listener), file=stdout, flush=True)

    with _quiet(options.verbose):
        try:
            pretend_torch_is_installed()
            from lmdeploy_testserver.app import Settings, serve

            settings = Settings(
                model_name=options.model_name,
                api_keys=tuple(options.api_key),
                reasoning_parser=options.reasoning_parser,
                tool_call_parser=options.tool_call_parser,
                max_batch_size=options.max_batch_size,
                logprobs=options.logprobs,
                verbose=options.verbose,
            )
        except ModuleNotFoundError as error:
            return _fail(f"{error.name} is missing in {sys.prefix}; run: make server-env")
        except TorchInstalledError as error:
            return _fail(f"{error} in {sys.prefix}; remove that folder and run: make server-env")
        except ValueError as error:
            return _fail(str(error))
        serve(listener, settings, announce)
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog=COMMAND,
        description="LMDeploy's own API server with a scripted token engine: no GPU, no torch. "
        "Prints its base URL on stdout when it is ready.",
    )
    parser.add_argument("--host", default="127.0.0.1", help="address (default: %(default)s)")
    parser.add_argument("--port", type=_port, default=0, help="0 takes a free one (default)")
    parser.add_argument("--model-name", default="tiny", help="(default: %(default)s)")
    parser.add_argument("--api-key", action="append", default=[], help="may be repeated")
    parser.add_argument("--reasoning-parser", metavar="NAME", help="such as default")
    parser.add_argument("--tool-call-parser", metavar="NAME", help="such as qwen3")
    parser.add_argument(
        "--max-batch-size",
        type=int,
        default=256,
        metavar="N",
        help="answers at the same time; further requests wait (default: %(default)s)",
    )
    parser.add_argument(
        "--logprobs", action="store_true", help="allow requests for logprobs (invented ones)"
    )
    parser.add_argument("--verbose", action="store_true", help="logs and warnings on stderr")
    return parser


def _port(text: str) -> int:
    if not (text.isascii() and text.isdecimal() and int(text) < 65536):
        # Checked here because getaddrinfo takes larger ones modulo 65536.
        raise argparse.ArgumentTypeError(f"{text!r} is no port: 0 to 65535")
    return int(text)


def _exit_cleanly(*_: object) -> NoReturn:
    # Before the server runs, this ends the start. While it runs, uvicorn takes the signal, ends
    # in order and then raises it once more: that one, too, is no failure.
    raise SystemExit(0)


def _listen(host: str, port: int) -> socket.socket:
    family, _, _, _, address = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
    return socket.create_server(address[:2], family=family)


def _url(listener: socket.socket) -> str:
    host, port = listener.getsockname()[:2]
    return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"


@contextlib.contextmanager
def _quiet(verbose: bool) -> Iterator[None]:
    """Keep stdout free for the URL and, unless `verbose`, stderr free for failures."""
    os.environ["HF_HUB_OFFLINE"] = "1"  # the model is a local folder
    if verbose:
        with contextlib.redirect_stdout(sys.stderr):
            yield
        return
    os.environ["TRANSFORMERS_VERBOSITY"] = "error"
    os.environ["UVICORN_LOG_LEVEL"] = "critical"
    warnings.simplefilter("ignore")
    with Path(os.devnull).open("w") as nowhere, contextlib.redirect_stdout(nowhere):
        yield


def _fail(message: str) -> int:
    print(f"{COMMAND}: {message}", file=sys.stderr)
    return 1
