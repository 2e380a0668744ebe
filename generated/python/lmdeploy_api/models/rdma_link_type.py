# Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

from typing import Literal

RDMALinkType = Literal[1, 2]

RDMA_LINK_TYPE_VALUES: set[RDMALinkType] = {
    1,
    2,
}


def check_rdma_link_type(value: int) -> RDMALinkType:
    if value in RDMA_LINK_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {RDMA_LINK_TYPE_VALUES!r}")
