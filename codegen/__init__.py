"""How LMDeploy's own OpenAPI document becomes four client packages.

fetch -> prepare (rules) -> lower (one dialect a generator) -> generate -> check.
"""
