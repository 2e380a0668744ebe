"""server_models.json is what the installed LMDeploy release says, to the byte."""

from __future__ import annotations

from pathlib import Path

import pytest

from codegen import server_models
from codegen.paths import ROOT, SERVER_MODELS
from codegen.read_server_models import ANSWERS, described
from codegen.server_models import read_from_release, read_server_models

SERVER_PYTHON = ROOT / ".venv-server" / "bin" / "python"


def test_the_models_are_those_of_the_release() -> None:
    if not SERVER_PYTHON.exists():
        pytest.fail(f"{SERVER_PYTHON.relative_to(ROOT)} is missing: run `make server-env`")
    assert read_from_release(SERVER_PYTHON) == SERVER_MODELS.read_text(encoding="utf-8")


def test_every_answer_asked_for_is_there() -> None:
    asked = {name for names in ANSWERS.values() for name in names}
    assert asked <= read_server_models().keys()


def test_the_line_breaks_of_docstrings_are_folded_and_paragraphs_kept() -> None:
    schemas = {"A": {"description": "One\n    line.\n\nAnother."}, "B": {}}
    assert described(schemas) == {"A": {"description": "One line.\n\nAnother."}, "B": {}}


def test_the_script_runs_isolated_in_the_servers_python(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    echo = tmp_path / "python"
    echo.write_text('#!/bin/sh\nprintf "%s %s" "$1" "${2##*/}"\n', encoding="utf-8")
    echo.chmod(0o755)
    monkeypatch.setattr(server_models, "CODEGEN", tmp_path)
    assert read_from_release(echo) == "-I read_server_models.py"
