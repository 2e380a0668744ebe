// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

//! Every operation and model of LMDeploy 0.18.0's HTTP API.
//!
//! Generated, and used through the `lmdeploy-client` crate, which adds streaming.

#![forbid(unsafe_code)]

// What openapi-generator's own templates of these functions set off.
#[allow(clippy::into_iter_on_ref, clippy::needless_return)]
pub mod apis;
// A template cannot tell whether a model names others, nor count what its `new` takes.
#[allow(clippy::too_many_arguments, unused_imports)]
pub mod models;
pub mod operations;
