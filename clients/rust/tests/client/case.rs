//! Reads the case files that all LMDeploy clients share, and compares JSON as they ask.

use std::fs;
use std::path::Path;

use base64::prelude::{Engine, BASE64_STANDARD};
use serde_json::{Map, Value};

/// One case: its members are taken one by one, so that an unknown one is left over.
pub struct Case(Map<String, Value>);

impl Case {
    pub fn take(&mut self, key: &str) -> Option<Value> {
        self.0.remove(key)
    }

    pub fn take_text(&mut self, key: &str) -> Option<String> {
        self.take(key)
            .map(|value| value.as_str().expect("a text").to_owned())
    }

    /// The body, in whichever of the three forms it is written.
    pub fn take_body(&mut self) -> Vec<u8> {
        match self.take("body_parts") {
            Some(parts) => {
                let parts = parts.as_array().expect("a list of parts").iter();
                parts.flat_map(part_bytes).collect()
            }
            None => bytes(self.take("body"), self.take("body_base64")),
        }
    }
}

/// Runs a test over every file of a folder, and fails with all that failed.
pub fn run(folder: &str, test: impl Fn(&mut Case) -> Result<(), String>) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../tests/cases")
        .join(folder);
    let mut paths: Vec<_> = fs::read_dir(&folder)
        .expect("a folder of cases")
        .map(|entry| entry.expect("a readable folder").path())
        .collect();
    paths.sort();
    assert!(!paths.is_empty(), "no cases in {}", folder.display());
    let mut failures = Vec::new();
    for path in &paths {
        if let Err(failure) = run_file(path, &test) {
            failures.push(format!("{}: {failure}", path.display()));
        }
    }
    let (failed, all) = (failures.len(), paths.len());
    assert!(
        failed == 0,
        "{failed} of {all} failed\n{}",
        failures.join("\n")
    );
}

/// The request of an operation, streamed or not, where a case does not say it; null for none.
pub fn arguments(operation: &str) -> Value {
    let known = include_str!("../../../../tests/cases/arguments.json");
    let known: Value = serde_json::from_str(known).expect("JSON");
    known[operation.trim_end_matches("_stream")].clone()
}

/// Whether two JSON values are equal, numbers by their value: `0.0` is `0`.
pub fn same(got: &Value, want: &Value) -> bool {
    match (got, want) {
        (Value::Number(got), Value::Number(want)) => {
            got == want || (got.is_f64() != want.is_f64() && got.as_f64() == want.as_f64())
        }
        (Value::Array(got), Value::Array(want)) => {
            got.len() == want.len() && got.iter().zip(want).all(|(got, want)| same(got, want))
        }
        (Value::Object(got), Value::Object(want)) => {
            let same_member = |(key, got)| want.get(key).is_some_and(|want| same(got, want));
            got.len() == want.len() && got.iter().all(same_member)
        }
        (got, want) => got == want,
    }
}

/// Fails with both values unless they are the same.
pub fn expect(what: &str, got: &Value, want: &Value) -> Result<(), String> {
    if same(got, want) {
        return Ok(());
    }
    let shown = |value: &Value| value.to_string().chars().take(1000).collect::<String>();
    Err(format!(
        "{what}\n  got  {}\n  want {}",
        shown(got),
        shown(want)
    ))
}

/// Fails unless the members of a value, by their JSON pointers, are the same. One that is
/// not there is null.
pub fn expect_members(got: &Value, want: &Value) -> Result<(), String> {
    for (pointer, want) in want.as_object().expect("pointers") {
        expect(pointer, got.pointer(pointer).unwrap_or(&Value::Null), want)?;
    }
    Ok(())
}

fn run_file(path: &Path, test: impl Fn(&mut Case) -> Result<(), String>) -> Result<(), String> {
    let text = fs::read_to_string(path).expect("a readable file");
    let mut case = Case(serde_json::from_str(&text).map_err(|cause| cause.to_string())?);
    let name = case.take_text("name").unwrap_or_default();
    if path.file_stem() != Some(name.as_ref()) || case.take("why").is_none() {
        return Err("is not named after its file, or does not say why".to_owned());
    }
    test(&mut case)?;
    match case.0.keys().next() {
        None => Ok(()),
        Some(key) => Err(format!("has an unknown key: {key}")),
    }
}

fn part_bytes(part: &Value) -> Vec<u8> {
    let times = part
        .get("times")
        .map_or(1, |times| times.as_u64().expect("a number"));
    let text = part.get("text").cloned();
    let base64 = part.get("base64").cloned();
    bytes(text, base64).repeat(usize::try_from(times).expect("not too many"))
}

fn bytes(text: Option<Value>, base64: Option<Value>) -> Vec<u8> {
    match (text, base64) {
        (Some(Value::String(text)), None) => text.into_bytes(),
        (None, Some(Value::String(base64))) => BASE64_STANDARD.decode(base64).expect("base64"),
        _ => panic!("a body has one form"),
    }
}
