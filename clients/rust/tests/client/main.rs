//! The client against raw servers on loopback sockets, and the cases that all LMDeploy
//! clients share.

mod call;
mod case;
mod cases;
mod key;
mod loopback;
mod requests;
mod stream;
