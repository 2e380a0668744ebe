package lmdeploy

import (
	"strings"
	"unicode/utf8"
)

// repairUTF8 decodes b as web pages are decoded: one U+FFFD for each maximal subpart of an
// ill-formed sequence. Go's own conversions put one for each byte instead, so the same
// broken stream would read differently here than in the other clients.
// https://encoding.spec.whatwg.org/#utf-8-decoder
func repairUTF8(b []byte) string {
	if utf8.Valid(b) {
		return string(b)
	}
	var text strings.Builder
	text.Grow(len(b) + 2*utf8.UTFMax)
	for len(b) > 0 {
		if r, size := utf8.DecodeRune(b); r != utf8.RuneError || size > 1 {
			text.Write(b[:size])
			b = b[size:]
			continue
		}
		text.WriteRune(utf8.RuneError)
		b = b[maximalSubpart(b):]
	}
	return text.String()
}

// maximalSubpart returns how many bytes of the ill-formed sequence at the start of b stand
// for one U+FFFD: the longest start of some well-formed sequence, at least one byte.
// Unicode 16.0, table 3-7, has the ranges.
func maximalSubpart(b []byte) int {
	continuations := 0
	low, high := byte(0x80), byte(0xBF) // the range of the second byte
	switch lead := b[0]; {
	case 0xC2 <= lead && lead <= 0xDF:
		continuations = 1
	case lead == 0xE0:
		continuations, low = 2, 0xA0
	case lead == 0xED:
		continuations, high = 2, 0x9F
	case 0xE1 <= lead && lead <= 0xEF:
		continuations = 2
	case lead == 0xF0:
		continuations, low = 3, 0x90
	case lead == 0xF4:
		continuations, high = 3, 0x8F
	case 0xF1 <= lead && lead <= 0xF3:
		continuations = 3
	}
	size := 1
	for size <= continuations && size < len(b) && low <= b[size] && b[size] <= high {
		low, high = 0x80, 0xBF
		size++
	}
	return size
}
