# Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

"""Every operation and model of LMDeploy 0.18.0's HTTP API.

Generated, and used through `lmdeploy_client`, which adds streaming. Nothing is imported here, so
that a program loads only the models it uses.
"""

__version__ = "0.1.0"
SERVER_VERSION = "0.18.0"
