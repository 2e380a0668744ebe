// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

module github.com/lmdeploy/lmdeploy-clients/generated/go

go 1.23
