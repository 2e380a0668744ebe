"""The pipeline's command line: `python -m codegen COMMAND`, which the Makefile calls."""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
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
    parser = argparse.ArgumentParser(prog="python -m codegen", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    generating = commands.add_parser("generate", help="write generated/ whole")
    generating.add_argument("--spec", type=Path, help="another document, with --out")
    generating.add_argument("--spec-version", help="which LMDeploy it is, unless its name says so")
    generating.add_argument("--out", type=Path, help="the folder that its clients go to")
    commands.add_parser("check", help="fail if generated/ is not what generate writes")
    fetching = commands.add_parser(
        "fetch", help="replace openapi.json from a server; the key is in $API_KEY"
    )
    fetching.add_argument("server", help="base URL of a running api_server")
    fetching.add_argument("--server-version", help="which LMDeploy it is: the document is silent")
    models = commands.add_parser(
        "server-models", help="read the schemas of the answers from an installed LMDeploy"
    )
    models.add_argument("python", type=Path, help="the Python that LMDeploy is installed for")
    models.add_argument("--release", help="another LMDeploy than the one of openapi.json")
    diffing = commands.add_parser("spec-diff", help="report what changed between two documents")
    diffing.add_argument("old", help="a document, or a LMDeploy release such as 0.17.0")
    diffing.add_argument("new", help="likewise")
    diffing.add_argument("--out", type=Path, help="the file for the report as Markdown")
    commands.add_parser("api-changes", help="write what changed from each release to the next")
    commands.add_parser("report", help="say how much of the API is typed")
    arguments = parser.parse_args()
    try:
        if arguments.command == "generate":
            if (arguments.spec is None) != (arguments.out is None):
                raise ValueError("SPEC= and OUT= go together: a document, and where its clients go")
            if arguments.spec is None:
                generate()
            else:
                source = source_of(arguments.spec.resolve(), arguments.spec_version)
                generate_other(source, arguments.out.resolve())
        elif arguments.command == "check":
            check()
            print("generated/ is what the pipeline writes")
        elif arguments.command == "fetch":
            key = os.environ.get("API_KEY") or None
            version = arguments.server_version
            print(fetch(arguments.server, api_key=key, server_version=version))
        elif arguments.command == "report":
            print(report(prepare(vendored())[0]))
        elif arguments.command == "spec-diff":
            with prepared_releases() as resolve:
                changes = spec_diff(
                    arguments.old, arguments.new, out=arguments.out, resolve=resolve
                )
            print(changes, end="")
        elif arguments.command == "api-changes":
            with prepared_releases() as resolve:
                documents = [(release, resolve(release)) for release in supported_releases()]
                write_api_changes(documents, API_CHANGES)
        else:
            release = arguments.release or read_versions().server
            file = SERVER_MODELS / f"{release}.json"
            file.write_text(read_from_release(arguments.python, release), encoding="utf-8")
    except subprocess.CalledProcessError as error:
        sys.exit(f"{arguments.command}: {error}\n{error.stderr}")
    except FAILURES as error:
        sys.exit(f"{arguments.command}: {error}")


main()
