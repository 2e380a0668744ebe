"""The pipeline's command line: `python -m codegen COMMAND`, which the Makefile calls."""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from codegen.check import CheckError, check
from codegen.fetch import FetchError, fetch
from codegen.generate import generate, generate_other
from codegen.paths import API_CHANGES, SERVER_MODELS
from codegen.prepare import prepare, source_of, vendored
from codegen.prepared_releases import prepared_releases, supported_releases
from codegen.report import ReportError, report
from codegen.rule import RuleError
from codegen.server_models import read_from_release
from codegen.spec_diff import SpecDiffError, spec_diff, write_api_changes
from codegen.tools import ToolError
from codegen.versions import read_versions
from codegen.warnings import GeneratorError

Command = Callable[[argparse.Namespace], None]

FAILURES = (
    CheckError,
    FetchError,
    GeneratorError,
    ReportError,
    RuleError,
    SpecDiffError,
    ToolError,
    ValueError,
)


def main() -> None:
    arguments = _parser().parse_args()
    try:
        arguments.run(arguments)
    except subprocess.CalledProcessError as error:
        sys.exit(f"{arguments.command}: {error}\n{error.stderr}")
    except FAILURES as error:
        sys.exit(f"{arguments.command}: {error}")


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m codegen", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)

    def command(name: str, run: Command, help: str) -> argparse.ArgumentParser:
        added = commands.add_parser(name, help=help)
        added.set_defaults(run=run)
        return added

    generating = command("generate", _generate, "write generated/ whole")
    generating.add_argument("--spec", type=Path, help="another document, with --out")
    generating.add_argument("--spec-version", help="which LMDeploy it is, unless its name says so")
    generating.add_argument("--out", type=Path, help="the folder that its clients go to")
    command("check", _check, "fail if generated/ is not what generate writes")
    fetching = command(
        "fetch", _fetch, "replace openapi.json from a server; the key is in $API_KEY"
    )
    fetching.add_argument("server", help="base URL of a running api_server or proxy")
    fetching.add_argument("--server-version", help="which LMDeploy it is: the document is silent")
    models = command("server-models", _server_models, "read the schemas of a release's answers")
    models.add_argument("python", type=Path, help="the Python that LMDeploy is installed for")
    models.add_argument("--release", help="another LMDeploy than the one of openapi.json")
    diffing = command("spec-diff", _spec_diff, "report what changed between two documents")
    diffing.add_argument("old", help="a document, or a LMDeploy release such as 0.17.0")
    diffing.add_argument("new", help="likewise")
    diffing.add_argument("--out", type=Path, help="the file for the report as Markdown")
    command("api-changes", _api_changes, "write what changed from each release to the next")
    command("report", _report, "say how much of the API is typed")
    return parser


def _generate(arguments: argparse.Namespace) -> None:
    if (arguments.spec is None) != (arguments.out is None):
        raise ValueError("SPEC= and OUT= go together: a document, and where its clients go")
    if arguments.spec is None:
        generate()
    else:
        source = source_of(arguments.spec.resolve(), arguments.spec_version)
        generate_other(source, arguments.out.resolve())


def _check(_: argparse.Namespace) -> None:
    check()
    print("generated/ is what the pipeline writes")


def _fetch(arguments: argparse.Namespace) -> None:
    key = os.environ.get("API_KEY") or None
    print(fetch(arguments.server, api_key=key, server_version=arguments.server_version))


def _server_models(arguments: argparse.Namespace) -> None:
    release = arguments.release or read_versions().server
    schemas = read_from_release(arguments.python, release)
    (SERVER_MODELS / f"{release}.json").write_text(schemas, encoding="utf-8")


def _spec_diff(arguments: argparse.Namespace) -> None:
    with prepared_releases() as resolve:
        print(spec_diff(arguments.old, arguments.new, out=arguments.out, resolve=resolve), end="")


def _api_changes(_: argparse.Namespace) -> None:
    with prepared_releases() as resolve:
        documents = [(release, resolve(release)) for release in supported_releases()]
        write_api_changes(documents, API_CHANGES)


def _report(_: argparse.Namespace) -> None:
    print(report(prepare(vendored())[0]))


main()
