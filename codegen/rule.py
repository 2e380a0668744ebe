"""What a preparation rule is, and how rules are run so that none of them does nothing unseen."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from codegen.document import Document
from codegen.releases import is_between


@dataclass(frozen=True)
class Rule:
    """One change to the document: a function that returns how many places it changed."""

    name: str
    why: str
    apply: Callable[[Document], int]
    since: str | None = None  # the first LMDeploy whose document has the defect
    until: str | None = None  # the last one

    def is_for(self, server: str) -> bool:
        """Whether the document of this LMDeploy has the defect."""
        return is_between(server, self.since, self.until)

    @property
    def versions(self) -> str:
        """Of which LMDeploy the documents have the defect, in words."""
        if self.since and self.until:
            return f"{self.since} to {self.until}"
        if self.since:
            return f"since {self.since}"
        return f"until {self.until}" if self.until else "all"


class RuleError(Exception):
    """A rule found nothing to change, or not what it was written for."""


def rule(
    *, why: str, since: str | None = None, until: str | None = None
) -> Callable[[Callable[[Document], int]], Rule]:
    """Make a rule of a function; `why` is the defect of the server's document it mends."""

    def wrap(function: Callable[[Document], int]) -> Rule:
        return Rule(function.__name__, why, function, since, until)

    return wrap


def run_rules(document: Document, rules: Iterable[Rule]) -> dict[str, int]:
    """Apply, in order, the rules for the document's LMDeploy; return how much each changed.

    A rule that changes nothing was written for another document: that is an error, so that a new
    server version is never prepared half.
    """
    changes: dict[str, int] = {}
    for each in rules:
        if not each.is_for(document.server):
            continue
        try:
            changed = each.apply(document)
        except LookupError as error:
            raise RuleError(
                f"rule {each.name}: {error.args[0]}; look at it in codegen/rules"
            ) from error
        if changed == 0:
            raise RuleError(
                f"rule {each.name} found nothing to change in the document of LMDeploy "
                f"{document.server} (it is there because {each.why}); "
                "mend it, drop it, or bound its versions in codegen/rules"
            )
        changes[each.name] = changed
    return changes
