"""The pipeline's command line: `python -m codegen COMMAND`, which the Makefile calls."""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from pathlib import Path

from codegen.check import CheckError, check
from codegen.fetch import FetchError, fetch
from codegen.generate import generate
from codegen.paths import SERVER_MODELS
from codegen.rule import RuleError
from codegen.server_models import read_from_release
from codegen.tools import ToolError
from codegen.warnings import GeneratorError


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m codegen", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("generate", help="write generated/ whole")
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
    arguments = parser.parse_args()
    try:
        if arguments.command == "generate":
            generate()
        elif arguments.command == "check":
            check()
            print("generated/ is what the pipeline writes")
        elif arguments.command == "fetch":
            key = os.environ.get("API_KEY") or None
            version = arguments.server_version
            print(fetch(arguments.server, api_key=key, server_version=version))
        else:
            SERVER_MODELS.write_text(read_from_release(arguments.python), encoding="utf-8")
    except subprocess.CalledProcessError as error:
        sys.exit(f"{arguments.command}: {error}\n{error.stderr}")
    except (CheckError, FetchError, GeneratorError, RuleError, ToolError, ValueError) as error:
        sys.exit(f"{arguments.command}: {error}")


main()
