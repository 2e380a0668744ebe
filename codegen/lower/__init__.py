"""What each generator needs changed in the prepared document: one module a generator."""
