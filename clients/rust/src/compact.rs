//! JSON as compact text, with the members of its objects in the order they came in.

use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::Value;

/// Any JSON, read into compact text.
///
/// A [`Value`] would sort the members of objects, or not, as the program's other crates ask.
pub(crate) struct Compact(pub(crate) String);

impl<'de> Deserialize<'de> for Compact {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Writer).map(Compact)
    }
}

struct Writer;

impl<'de> Visitor<'de> for Writer {
    type Value = String;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_unit<E>(self) -> Result<String, E> {
        Ok(Value::Null.to_string())
    }

    fn visit_bool<E>(self, value: bool) -> Result<String, E> {
        Ok(value.to_string())
    }

    fn visit_i64<E>(self, value: i64) -> Result<String, E> {
        Ok(value.to_string())
    }

    fn visit_u64<E>(self, value: u64) -> Result<String, E> {
        Ok(value.to_string())
    }

    fn visit_f64<E>(self, value: f64) -> Result<String, E> {
        Ok(Value::from(value).to_string())
    }

    fn visit_str<E>(self, value: &str) -> Result<String, E> {
        Ok(Value::from(value).to_string())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<String, A::Error> {
        let mut texts = Vec::new();
        while let Some(Compact(item)) = items.next_element()? {
            texts.push(item);
        }
        Ok(format!("[{}]", texts.join(",")))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<String, A::Error> {
        let mut texts = Vec::new();
        while let Some((name, Compact(member))) = members.next_entry::<String, _>()? {
            texts.push(format!("{}:{member}", Value::from(name)));
        }
        Ok(format!("{{{}}}", texts.join(",")))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keeps_the_order_of_members_and_no_blanks() {
        let json = r#" { "b" : [ 1 , -2, 1.5, true, null ], "a" : { "\u00fc\n" : "\"" } } "#;
        let Compact(text) = serde_json::from_str(json).expect("JSON");
        assert_eq!(text, r#"{"b":[1,-2,1.5,true,null],"a":{"ü\n":"\""}}"#);
    }
}
