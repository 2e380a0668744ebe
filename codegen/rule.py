"""What a preparation rule is, and how rules are run so that none of them does nothing unseen."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from codegen.document import Document


@dataclass(frozen=True)
class Rule:
    """One change to the document: a function that returns how many places it changed."""

    name: str
    why: str
    apply: Callable[[Document], int]


class RuleError(Exception):
    """A rule found nothing to change, or not what it was written for."""


def rule(*, why: str) -> Callable[[Callable[[Document], int]], Rule]:
    """Make a rule of a function; `why` is the defect of the server's document it mends."""

    def wrap(function: Callable[[Document], int]) -> Rule:
        return Rule(function.__name__, why, function)

    return wrap


def run_rules(document: Document, rules: Iterable[Rule]) -> dict[str, int]:
    """Apply the rules in order and return the number of places each of them changed.

    A rule that changes nothing was written for another document: that is an error, so that a new
    server version is never prepared half.
    """
    changes: dict[str, int] = {}
    for each in rules:
        try:
            changed = each.apply(document)
        except LookupError as error:
            raise RuleError(
                f"rule {each.name}: {error.args[0]}; look at it in codegen/rules"
            ) from error
        if changed == 0:
            raise RuleError(
                f"rule {each.name} found nothing to change (it is there because {each.why}); "
                "mend or drop it in codegen/rules"
            )
        changes[each.name] = changed
    return changes
