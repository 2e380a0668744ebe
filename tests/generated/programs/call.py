"""Makes the calls of a file through the generated package alone; prints what became of each."""

from __future__ import annotations

import json
import pkgutil
import sys
from importlib import import_module
from pathlib import Path
from typing import Any, get_type_hints

from lmdeploy_api import api
from lmdeploy_api.client import AuthenticatedClient
from lmdeploy_api.types import Response


def main(url: str, key: str, calls: str) -> None:
    client = AuthenticatedClient(base_url=url, token=key)
    outcomes = {
        call["name"]: outcome(client, call)
        for call in json.loads(Path(calls).read_text(encoding="utf-8"))
    }
    print(json.dumps(outcomes))


def outcome(client: AuthenticatedClient, call: dict[str, Any]) -> dict[str, Any]:
    try:
        response = answer(client, call)
    except (ArithmeticError, AttributeError, LookupError, TypeError, ValueError) as error:
        return {"failure": repr(error)}
    parsed = response.parsed
    typed = parsed if parsed is None or isinstance(parsed, str) else parsed.to_dict()
    if response.status_code == 200:
        return {"answer": typed}
    return {"status": response.status_code, "refusal": typed}


def answer(client: AuthenticatedClient, call: dict[str, Any]) -> Response[Any]:
    function = operation(call["operation"]).sync_detailed
    types = get_type_hints(function)
    arguments: dict[str, Any] = dict(call.get("query", {}))
    if "body" in call:
        arguments["body"] = types["body"].from_dict(call["body"])
    if "anthropic_version" in types:
        arguments["anthropic_version"] = "2023-06-01"
    response: Response[Any] = function(client=client, **arguments)
    return response


def operation(name: str) -> Any:
    for module in pkgutil.walk_packages(api.__path__, f"{api.__name__}."):
        if module.name.endswith(f".{name}"):
            return import_module(module.name)
    raise LookupError(f"no generated function of the name {name}")


if __name__ == "__main__":
    main(*sys.argv[1:])
