# Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

from typing import Literal

SleepLevel = Literal[1, 2]

SLEEP_LEVEL_VALUES: set[SleepLevel] = {
    1,
    2,
}


def check_sleep_level(value: int) -> SleepLevel:
    if value in SLEEP_LEVEL_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {SLEEP_LEVEL_VALUES!r}")
