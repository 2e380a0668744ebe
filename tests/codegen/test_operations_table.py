"""operations.toml against the servers' documents, and what the table may not say."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from codegen import operations
from codegen.document import Document
from codegen.handwritten import read_handwritten
from codegen.operations import API_SERVER, DIALECTS, Entry, read_operations
from codegen.paths import DOCUMENT
from codegen.prepare import Source, all_sources, prepare
from codegen.proxy_document import read_proxy_document
from codegen.server_models import read_server_models
from codegen.versions import read_versions

SERVED = Document(json.loads(DOCUMENT.read_text(encoding="utf-8")))
PROXY = read_proxy_document()
NEWEST = read_versions().server


@pytest.mark.parametrize(
    ("server", "served", "count"), [(API_SERVER, SERVED, 29), ("proxy", PROXY, 10)]
)
def test_the_table_has_each_of_a_servers_operations_once(
    server: str, served: Document, count: int
) -> None:
    calls = [entry.call for entry in read_operations() if server in entry.served_by]
    assert len(calls) == count
    assert sorted(calls) == sorted(operation.call for operation in served.operations())


@pytest.mark.parametrize("source", all_sources(), ids=lambda source: source.server)
def test_an_older_server_has_what_the_table_says(source: Source) -> None:
    document, _ = prepare(source)
    named = {entry.name for entry in read_operations(source.server)}
    assert named == {operation.name for operation in document.operations()}


def test_names_are_python_names_and_no_stream_takes_one() -> None:
    names = {entry.name for entry in read_operations()}
    assert all(name.isidentifier() and name == name.lower() for name in names)
    assert not names & {f"{entry.name}_stream" for entry in read_operations() if entry.event}


def test_every_answer_and_event_is_a_schema_that_exists() -> None:
    known = read_server_models(NEWEST).keys() | read_handwritten().keys() | SERVED.schemas.keys()
    named = {(e.name, s) for e in read_operations() for s in (e.answer_schema, e.event) if s}
    assert not {(name, schema) for name, schema in named if schema not in known}


def test_every_operation_has_a_summary_that_is_a_sentence_and_a_tag() -> None:
    for entry in read_operations():
        assert re.fullmatch(r"[A-Z].+\.", entry.summary), entry.name
        assert re.fullmatch(r"[A-Z].+\.", entry.description), entry.name
        assert entry.tag.isidentifier(), entry.name


def test_a_server_that_is_none_is_refused() -> None:
    with pytest.raises(ValueError, match="a is served by"):
        entry(served_by=["gateway"])


@pytest.mark.parametrize(
    ("answer", "schema", "in_text"),
    [("X", "X", False), ("nothing", None, False), ("text", None, True), ("text of X", "X", True)],
)
def test_an_answer_is_a_component_nothing_or_a_text(
    answer: str, schema: str | None, in_text: bool
) -> None:
    assert entry(answer=answer).answer_schema == schema
    assert entry(answer=answer).answers_in_text == in_text


def entry(**fields: Any) -> Entry:
    minimal = {"name": "a", "call": "GET /a", "tag": "t", "summary": "A.", "description": "A."}
    return Entry(**(minimal | {"answer": "X"} | fields))


@pytest.mark.parametrize("dialect", DIALECTS)
def test_a_stream_ends_in_a_known_dialect(dialect: str) -> None:
    assert entry(event="Chunk", ends=dialect).ends == dialect


@pytest.mark.parametrize("half", ["event", "ends"])
def test_a_stream_without_its_event_or_its_end_is_refused(half: str) -> None:
    with pytest.raises(ValueError, match="a needs both `event` and `ends`"):
        entry(**{half: "done"})


def test_an_unknown_dialect_is_refused() -> None:
    with pytest.raises(ValueError, match="a ends in never, not in"):
        entry(event="Chunk", ends="never")


def written(text: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "operations.toml").write_text(text, encoding="utf-8")
    monkeypatch.setattr(operations, "OPERATIONS", tmp_path / "operations.toml")


def test_the_tables_entries_are_read_in_order(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rest = 'call = "GET /a"\ntag = "t"\nsummary = "S."\ndescription = "D."\nanswer = "nothing"\n'
    written(f"[b]\n{rest}[a]\n{rest}", tmp_path, monkeypatch)
    assert [each.name for each in read_operations()] == ["b", "a"]


@pytest.mark.parametrize("wrong", ['sumary = "S."', ""])
def test_a_misspelt_or_missing_field_is_refused(
    wrong: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    written(f'[a]\ncall = "GET /a"\ntag = "t"\n{wrong}\n', tmp_path, monkeypatch)
    with pytest.raises(ValueError, match="sum"):
        read_operations()
