"""What the packages are built from, and the server that their users' programs talk to."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from chat import KEY, Chat, plain_chat
from commands import TOOL_ENVIRONMENT, run
from embedded import embedded_server

from codegen.paths import ROOT
from codegen.versions import read_versions


@pytest.fixture(scope="session")
def version() -> str:
    return read_versions().project


@pytest.fixture(scope="session")
def repository(tmp_path_factory: pytest.TempPathFactory, version: str) -> Path:
    """A clone of the project as it is now, committed and tagged as a release.

    It lacks what git ignores, and what is built in it does not touch the checkout.
    """
    clone = tmp_path_factory.mktemp("repository")
    names = {
        f"GIT_{who}_{what}": "release"
        for who in ("AUTHOR", "COMMITTER")
        for what in ("NAME", "EMAIL")
    }
    environment = TOOL_ENVIRONMENT | names | {"GIT_CONFIG_GLOBAL": os.devnull}

    def git(*arguments: str) -> None:
        run(["git", f"--git-dir={clone}/.git", *arguments], ROOT, environment)

    git("init", "--quiet", "--initial-branch=main", str(clone))
    git(f"--work-tree={ROOT}", "add", "--all", ".")
    git("commit", "--quiet", "--message=Release")
    git(f"--work-tree={clone}", "reset", "--quiet", "--hard")
    for module in ("generated/go", "clients/go"):
        git("tag", f"{module}/v{version}")
    return clone


@pytest.fixture(scope="session")
def chat() -> Iterator[Chat]:
    """The embedded LMDeploy server's answer to one prompt."""
    with embedded_server("--api-key", KEY) as url:
        yield plain_chat(url)
