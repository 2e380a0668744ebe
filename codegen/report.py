"""What of the API is typed: the figures that `make check` reports."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass

from codegen.document import Document, Schema, is_free_form
from codegen.operations import API_SERVER, PROXY
from codegen.paths import FREE_FORM
from codegen.rules.answers import answer_schemas
from codegen.rules.examples import read_examples


class ReportError(Exception):
    """Something of the API is not typed, and nobody said why."""


@dataclass(frozen=True)
class Report:
    """How much of the prepared document is typed."""

    operations: dict[str, int]  # by server; two have three of them in common
    untyped: list[str]  # operations whose answer may be anything
    streams: int
    free_form: dict[str, str]  # fields that are open on purpose, and why

    def __str__(self) -> str:
        total = sum(self.operations.values())
        by_server = " and ".join(f"{n} of the {server}" for server, n in self.operations.items())
        return (
            f"{total - len(self.untyped)} of {total} operations typed ({by_server}), "
            f"{len(self.untyped)} untyped answers, {self.streams} streams; "
            f"{len(self.free_form)} free-form values, each with its reason in {FREE_FORM.name}; "
            f"{sum(map(len, read_examples().values()))} examples"
        )


def report(document: Document) -> Report:
    """Look at every operation and every field; raise `ReportError` for what nobody explained."""
    operations = list(document.operations())
    untyped = [o.name for o in operations if (a := o.answer()) is not None and is_free_form(a)]
    if untyped:
        raise ReportError(f"the answers of {', '.join(untyped)} may be anything: type them")
    return Report(
        operations={
            server: sum(server in o.raw["x-served-by"] for o in operations)
            for server in (API_SERVER, PROXY)
        },
        untyped=untyped,
        streams=sum("x-streaming" in o.raw for o in operations),
        free_form=_explained(document),
    )


def free_form_values(document: Document) -> dict[str, set[str]]:
    """The free-form fields, by what they are in: `answers` or `requests`."""
    answers = set(answer_schemas(document))
    found: dict[str, set[str]] = {"answers": set(), "requests": set()}
    for name, schema in document.schemas.items():
        kind = "answers" if name in answers else "requests"
        found[kind].update(_free_form_below(schema, name))
    return found


def _explained(document: Document) -> dict[str, str]:
    reasons: dict[str, dict[str, str]] = tomllib.loads(FREE_FORM.read_text(encoding="utf-8"))
    for kind, found in free_form_values(document).items():
        known = reasons[kind].keys()
        if unexplained := sorted(found - known):
            raise ReportError(
                f"free-form in {kind}: {', '.join(unexplained)}; type them by a rule, "
                f"or say in codegen/{FREE_FORM.name} why they are open"
            )
        if typed := sorted(known - found):
            raise ReportError(f"typed by now, drop them from {FREE_FORM.name}: {', '.join(typed)}")
    return reasons["answers"] | reasons["requests"]


def _free_form_below(schema: Schema, path: str) -> Iterator[str]:
    if is_free_form(schema):
        yield path
        return
    for name, field in schema.get("properties", {}).items():
        yield from _free_form_below(field, f"{path}.{name}")
    if "items" in schema:
        yield from _free_form_below(schema["items"], f"{path}[]")
    elif schema.get("type") == "array" and "prefixItems" not in schema:
        yield f"{path}[]"
    for variant in (*schema.get("anyOf", []), *schema.get("oneOf", [])):
        yield from _free_form_below(variant, path)
