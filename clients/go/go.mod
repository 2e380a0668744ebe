module github.com/lmdeploy/lmdeploy-clients/clients/go

go 1.23

require github.com/lmdeploy/lmdeploy-clients/generated/go v0.1.0

replace github.com/lmdeploy/lmdeploy-clients/generated/go => ../../generated/go
