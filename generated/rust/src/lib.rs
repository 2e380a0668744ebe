// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

//! Every operation and model of LMDeploy 0.18.0's HTTP API.
//!
//! Generated, and used through the `lmdeploy-client` crate, which adds streaming.

#![forbid(unsafe_code)]
// One lint each that openapi-generator's own templates for `apis` set off.
#![allow(
    clippy::too_many_arguments,
    clippy::needless_return,
    clippy::empty_docs,
    clippy::into_iter_on_ref
)]
#![allow(unused_imports)]

pub mod apis;
pub mod models;
pub mod operations;
