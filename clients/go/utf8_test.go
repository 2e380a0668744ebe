package lmdeploy

import (
	"strings"
	"testing"
)

// TestRepairUTF8 counts the U+FFFD that broken bytes become, at the edges of each row of
// table 3-7 of the Unicode standard.
func TestRepairUTF8(t *testing.T) {
	for bytes, want := range map[string]int{
		"\xC1\x80":             2, // no sequence begins so
		"\xC2":                 1,
		"\xDF\xC2":             2,
		"\xE0\xA0":             1,
		"\xE0\x9F":             2,
		"\xE1\x80":             1,
		"\xED\x9F":             1,
		"\xED\xA0\x80":         3, // a surrogate
		"\xEF\xBF":             1,
		"\xF0\x90\x80":         1,
		"\xF0\x8F\x80":         3,
		"\xF1\x80\x80":         1,
		"\xF4\x8F\xBF":         1,
		"\xF4\x90\x80":         3, // beyond U+10FFFF
		"\xF5\x80":             2,
		"\xF1\x80\xE1\x80\xC2": 3,
	} {
		if got := repairUTF8([]byte("a" + bytes + "b")); got != "a"+strings.Repeat("\uFFFD", want)+"b" {
			t.Errorf("% X: got %q, want %d times U+FFFD", bytes, got, want)
		}
	}
	if whole := "\uFFFD€😀"; repairUTF8([]byte(whole)) != whole {
		t.Errorf("whole text was changed")
	}
}
