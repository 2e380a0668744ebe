"""The report of what changed between two documents: what oasdiff says, folded and worded."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from small_document import an_object, document, json_of, ref, serving

from codegen import spec_diff
from codegen.paths import ROOT
from codegen.spec_diff import SpecDiffError, fold, summary, to_markdown, to_text

Json = dict[str, Any]

BREAKING, WARNING, OTHER = 3, 2, 1


def change(text: str, path: str = "/generate", *, level: int = OTHER, kind: str = "some") -> Json:
    """One change as oasdiff tells it; without a path it is about the whole document."""
    where = {"operation": "POST", "path": path} if path else {}
    return {"id": kind, "text": text, "level": level} | where


def table(*changes: Json) -> list[str]:
    """The rows of the Markdown table, without its head."""
    return to_markdown(fold(changes)).splitlines()[3:]


def write(file: Path, paths: Json, schemas: Json | None = None) -> Path:
    info = {"title": "small", "version": "0.1.0"}
    file.write_text(json.dumps(document(paths, schemas, info=info).raw), encoding="utf-8")
    return file


def none_released(version: str) -> Path:
    raise AssertionError(f"{version} was asked for")


def test_a_change_of_several_operations_is_one_row() -> None:
    assert table(change("added `a`", "/x"), change("added `a`", "/y")) == [
        "| other | `POST /x`, `POST /y` | added `a` |"
    ]


def test_many_operations_are_counted() -> None:
    assert table(*[change("added `a`", f"/{n}") for n in range(27)]) == [
        "| other | 27 operations | added `a` |"
    ]


def test_operations_that_came_or_went_are_all_named() -> None:
    (row,) = table(*[change("endpoint added", f"/{n}", kind="endpoint-added") for n in range(9)])
    assert row.startswith("| other | `POST /0`, ")
    assert row.endswith(" `POST /8` | operation added |")


def test_properties_that_share_a_sentence_are_one_row() -> None:
    changes = [change(f"added the new optional request property `{name}`") for name in "abc"]
    assert table(*changes) == [
        "| other | `POST /generate` | added the new optional request properties `a`, `b` and `c` |"
    ]


def test_properties_with_different_values_are_two_rows() -> None:
    said = "the `{}` request property default value `{}` was removed"
    changes = [change(said.format(*words)) for words in [("a", "0"), ("b", "0"), ("c", "1")]]
    assert [row.split("| ")[-1] for row in table(*changes)] == [
        "the `a` and `b` request properties default value `0` was removed |",
        "the `c` request property default value `1` was removed |",
    ]


def test_many_properties_are_counted() -> None:
    (row,) = table(*[change(f"removed the schema `S{n}`", "") for n in range(11)])
    assert row == (
        "| other | the document | removed the schemas "
        "`S0`, `S1`, `S2`, `S3`, `S4`, `S5`, `S6`, `S7` and 3 more |"
    )


def test_the_worst_come_first_and_among_them_whole_operations() -> None:
    changes = [
        change("removed the schema `S`", ""),
        change("added `a`"),
        change("changed `b`", level=BREAKING),
        change("api removed", level=BREAKING, kind="api-removed-without-deprecation"),
        change("removed `c`", level=WARNING),
    ]
    assert [(row.level, row.text) for row in fold(changes)] == [
        ("breaking", "operation removed"),
        ("breaking", "changed `b`"),
        ("warning", "removed `c`"),
        ("other", "added `a`"),
        ("other", "removed the schema `S`"),
    ]


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("widened by adding `null` to media type `application/json`", "widened by adding `null`"),
        ("added `#/components/schemas/Tool`", "added `Tool`"),
        ("`a/anyOf[subschema #2]/items/b`", "`a[]/b`"),
        ("`a/items/anyOf[subschema #38: WebSearch]/b`", "`a[]/WebSearch/b`"),
        ("`a` (shared schema: `S`, also at `b`, `c`)", "`a` (and in 2 more places)"),
        ("min was set to `0.00`", "min was set to `0`"),
        ("default value `0.70`", "default value `0.7`"),
        ("to the response with the `200` status (media type: application/json)", "to the response"),
        ("`/a` (media type: text/event-stream)", "`a`, when streamed"),
        ("`a` to media type `text/event-stream` of response `200`", "`a`, when streamed"),
        ("response with the status `422`", "response with the status `422`"),
    ],
)
def test_what_a_reader_knows_is_left_out(said: str, shown: str) -> None:
    assert [row.text for row in fold([change(said)])] == [shown]


def test_a_bar_does_not_end_a_cell() -> None:
    assert table(change("pattern `a|b`")) == [r"| other | `POST /generate` | pattern `a\|b` |"]


def test_a_terminal_gets_no_markdown() -> None:
    rows = fold([change("added `a`"), change("removed `b`", level=BREAKING)])
    assert to_text(rows) == (
        "\nbreaking\n  POST /generate: removed b\n\nother\n  POST /generate: added a\n"
    )


def test_the_summary_counts_what_oasdiff_found() -> None:
    changes = [
        change("api removed", level=BREAKING, kind="api-path-removed-without-deprecation"),
        change("endpoint added", "/x", kind="endpoint-added"),
        change("endpoint added", "/y", kind="endpoint-added"),
    ]
    assert summary(changes) == (
        "1 breaking change, 2 other changes; 2 operations added, 1 operation removed"
    )
    assert summary([change("a", level=WARNING)]) == "1 warning"
    assert summary([]) == "no changes"


def test_oasdiff_finds_what_breaks_between_two_documents(tmp_path: Path) -> None:
    schema = an_object(a={"type": "string"})
    old = write(tmp_path / "old.json", serving("POST /x", requestBody=json_of(schema)))
    schema["required"] = ["a"]
    paths = serving("POST /x", requestBody=json_of(schema)) | serving("GET /y")
    new, out = write(tmp_path / "new.json", paths), tmp_path / "out.md"
    told = spec_diff.spec_diff(str(old), str(new), out=out, resolve=none_released)
    title = f"{old} → {new}: 1 breaking change, 1 other change; 1 operation added\n"
    assert told.startswith(title)
    assert out.read_text(encoding="utf-8").startswith(f"# {title}\n| level |")
    assert "\n  POST /x: the request property a became required\n" in told


def test_a_renamed_schema_is_no_change(tmp_path: Path) -> None:
    def named(name: str) -> Path:
        body = json_of({"anyOf": [ref(name), {"type": "null"}]})
        paths = serving("POST /x", requestBody=body)
        return write(tmp_path / f"{name}.json", paths, {name: an_object()})

    assert spec_diff.compare(named("S"), named("module__S")) == []


def test_each_version_is_compared_with_the_one_before(tmp_path: Path) -> None:
    x, y = serving("GET /x"), serving("GET /y")
    documents = [
        (version, write(tmp_path / version, paths))
        for version, paths in [("0.1.0", x), ("0.2.0", x | y), ("0.3.0", x | y)]
    ]
    spec_diff.write_api_changes(documents, tmp_path / "docs" / "api-changes.md")
    text = (tmp_path / "docs" / "api-changes.md").read_text(encoding="utf-8")
    assert text[text.index("\n## ") :] == (
        "\n## 0.3.0, after 0.2.0\n\nNo changes.\n"
        "\n## 0.2.0, after 0.1.0\n\n1 other change; 1 operation added.\n"
        "\n| level | operation | what changed |\n|---|---|---|\n"
        "| other | `GET /y` | operation added |\n"
    )


def test_a_version_is_resolved_and_a_path_is_not(tmp_path: Path) -> None:
    file = write(tmp_path / "a.json", {})
    asked = []

    def resolve(version: str) -> Path:
        asked.append(version)
        return file

    told = spec_diff.spec_diff("0.9.2.post1", str(file), out=None, resolve=resolve)
    assert told == f"0.9.2.post1 → {file}: no changes\n"
    assert asked == ["0.9.2.post1"]


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        (None, "No such file"),
        ("{", "it is not JSON"),
        ("[]", "it is no OpenAPI document"),
        ('{"openapi": "3.1.0"}', "it is no OpenAPI document"),
    ],
)
def test_a_document_that_cannot_be_read_is_named(
    text: str | None, problem: str, tmp_path: Path
) -> None:
    file = tmp_path / "a.json"
    if text is not None:
        file.write_text(text, encoding="utf-8")
    with pytest.raises(SpecDiffError, match=f"a.json cannot be read: {problem}"):
        spec_diff.spec_diff(str(file), str(file), out=None, resolve=none_released)


def test_a_document_that_oasdiff_refuses_is_named(tmp_path: Path) -> None:
    file = tmp_path / "a.json"
    file.write_text('{"openapi": "3.1.0", "paths": 7}', encoding="utf-8")
    with pytest.raises(SpecDiffError, match=r"oasdiff cannot compare .*a\.json with .*paths"):
        spec_diff.spec_diff(str(file), str(file), out=None, resolve=none_released)


def test_a_document_that_was_not_given_is_asked_for() -> None:
    with pytest.raises(SpecDiffError, match="OLD= and NEW="):
        spec_diff.spec_diff("", "", out=None, resolve=none_released)


def test_a_report_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    file, out = write(tmp_path / "a.json", {}), tmp_path / "none" / "out.md"
    with pytest.raises(SpecDiffError, match=r"out\.md cannot be written: No such file"):
        spec_diff.spec_diff(str(file), str(file), out=out, resolve=none_released)


def test_a_missing_oasdiff_says_how_to_get_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(spec_diff, "oasdiff", lambda: ROOT / ".tools/oasdiff-none")
    file = write(tmp_path / "a.json", {})
    with pytest.raises(SpecDiffError, match=r"run `make \.tools/oasdiff-none`"):
        spec_diff.compare(file, file)
