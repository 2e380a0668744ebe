"""The command `lmdeploy-testserver`: reads the options, listens, starts the server or the proxy."""

import argparse
import contextlib
import logging
import os
import signal
import socket
import sys
import warnings
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import NoReturn

from lmdeploy_testserver.absent_torch import TorchInstalledError, pretend_torch_is_installed

COMMAND = "lmdeploy-testserver"
PROXY = "proxy"

# Serves on the socket until a signal comes; calls the function when it is ready.
Serve = Callable[[socket.socket, Callable[[], None]], None]


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the server until SIGINT or SIGTERM and return the exit status."""
    arguments = sys.argv[1:] if arguments is None else arguments
    if arguments[:1] == [PROXY]:
        options, prepare = _proxy_parser().parse_args(arguments[1:]), _proxy
    else:
        options, prepare = _parser().parse_args(arguments), _api_server
    for ending in (signal.SIGINT, signal.SIGTERM):
        signal.signal(ending, _exit_cleanly)
    try:
        listener = _listen(options.host, options.port)
    except OSError as error:
        return _fail(f"cannot listen on {options.host} port {options.port}: {error}")
    with listener:
        return _serve(listener, options, prepare)


def _serve(
    listener: socket.socket,
    options: argparse.Namespace,
    prepare: Callable[[argparse.Namespace], Serve],
) -> int:
    stdout = sys.stdout  # for the URL alone; everything else goes elsewhere

    def announce() -> None:
        print(_url(listener), file=stdout, flush=True)

    with _quiet(options.verbose):
        try:
            pretend_torch_is_installed()
            serve = prepare(options)
        except ModuleNotFoundError as error:
            return _fail(f"{error.name} is missing in {sys.prefix}; run: make server-env")
        except TorchInstalledError as error:
            return _fail(f"{error} in {sys.prefix}; remove that folder and run: make server-env")
        except ValueError as error:
            return _fail(str(error))
        serve(listener, announce)
    return 0


def _api_server(options: argparse.Namespace) -> Serve:
    from lmdeploy_testserver.app import Settings, serve

    settings = Settings(
        model_name=options.model_name,
        api_keys=tuple(options.api_key),
        reasoning_parser=options.reasoning_parser,
        tool_call_parser=options.tool_call_parser,
        max_batch_size=options.max_batch_size,
        logprobs=options.logprobs,
        reward_model=options.reward_model,
        allow_terminate_by_client=options.allow_terminate_by_client,
        verbose=options.verbose,
    )
    return lambda listener, announce: serve(listener, settings, announce)


def _proxy(options: argparse.Namespace) -> Serve:
    from lmdeploy_testserver.proxy import ProxySettings, serve_proxy

    settings = ProxySettings(api_keys=tuple(options.api_key), verbose=options.verbose)
    return lambda listener, announce: serve_proxy(listener, settings, announce)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog=COMMAND,
        parents=[_common_parser()],
        description="LMDeploy's own API server with a scripted token engine: no GPU, no torch. "
        "Prints its base URL on stdout when it is ready.",
        epilog=f"`{COMMAND} {PROXY}` is LMDeploy's proxy; `{COMMAND} {PROXY} --help` says more.",
    )
    parser.add_argument("--model-name", default="tiny", help="(default: %(default)s)")
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
    parser.add_argument(
        "--reward-model", action="store_true", help="allow pooling (invented rewards)"
    )
    parser.add_argument(
        "--allow-terminate-by-client", action="store_true", help="let GET /terminate end it"
    )
    return parser


def _proxy_parser() -> argparse.ArgumentParser:
    return argparse.ArgumentParser(
        prog=f"{COMMAND} {PROXY}",
        parents=[_common_parser()],
        description="LMDeploy's own proxy, without nodes: add them by POST /nodes/add. "
        "Prints its base URL on stdout when it is ready.",
    )


def _common_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(add_help=False)
    parser.add_argument("--host", default="127.0.0.1", help="address (default: %(default)s)")
    parser.add_argument("--port", type=_port, default=0, help="0 takes a free one (default)")
    parser.add_argument("--api-key", action="append", default=[], help="may be repeated")
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
    logging.getLogger("asyncio").setLevel(logging.CRITICAL)  # pyzmq trips over its own cancelling
    warnings.simplefilter("ignore")
    with Path(os.devnull).open("w") as nowhere, contextlib.redirect_stdout(nowhere):
        yield


def _fail(message: str) -> int:
    print(f"{COMMAND}: {message}", file=sys.stderr)
    return 1
