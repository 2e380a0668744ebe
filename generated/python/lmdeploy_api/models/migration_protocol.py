# Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

from typing import Literal

MigrationProtocol = Literal[1, 2, 3]

MIGRATION_PROTOCOL_VALUES: set[MigrationProtocol] = {
    1,
    2,
    3,
}


def check_migration_protocol(value: int) -> MigrationProtocol:
    if value in MIGRATION_PROTOCOL_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {MIGRATION_PROTOCOL_VALUES!r}")
