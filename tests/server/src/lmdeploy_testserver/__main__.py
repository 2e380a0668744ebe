"""Lets `python -m lmdeploy_testserver` do what the command `lmdeploy-testserver` does."""

import sys

from lmdeploy_testserver.cli import main

if __name__ == "__main__":
    sys.exit(main())
