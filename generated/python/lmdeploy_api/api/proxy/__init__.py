# Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

"""Contains endpoint functions for accessing the API"""
