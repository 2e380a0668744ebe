package lmdeploy

import (
	"context"
	"testing"
)

// TestBuiltRequests builds each field that takes two shapes in both, as a user would, and
// looks at the very bytes that a server receives: exactly what was set.
func TestBuiltRequests(t *testing.T) {
	hello := []ChatMessageParam{{Role: "user", Content: Text("hi")}}
	tools := []Tool{{Type: Ptr("function"), Function: Function{Name: "get_weather"}}}
	for _, c := range []struct {
		name    string
		request ChatCompletionRequest
		want    string
	}{
		{
			"content as text",
			ChatCompletionRequest{Model: "m", Messages: hello},
			`{"model":"m","messages":[{"role":"user","content":"hi"}]}`,
		},
		{
			"messages not set",
			ChatCompletionRequest{Model: "m"},
			`{"model":"m","messages":[]}`,
		},
		{
			"content as parts",
			ChatCompletionRequest{Model: "m", Messages: []ChatMessageParam{
				{Role: "user", Content: Parts(TextPart("What is it?"), ImagePart("http://h/a.png"))},
			}},
			`{"model":"m","messages":[{"role":"user","content":[{"type":"text","text":"What is it?"},{"type":"image_url","image_url":{"url":"http://h/a.png"}}]}]}`,
		},
		{
			"stop as a string",
			ChatCompletionRequest{Model: "m", Messages: hello, Stop: StopString("END")},
			`{"model":"m","messages":[{"role":"user","content":"hi"}],"stop":"END"}`,
		},
		{
			"stop as a list",
			ChatCompletionRequest{Model: "m", Messages: hello, Stop: StopStrings("END", "STOP")},
			`{"model":"m","messages":[{"role":"user","content":"hi"}],"stop":["END","STOP"]}`,
		},
		{
			"tool_choice as a word",
			ChatCompletionRequest{Model: "m", Messages: hello, Tools: tools, ToolChoice: ToolChoiceWord("auto")},
			`{"model":"m","messages":[{"role":"user","content":"hi"}],"tool_choice":"auto","tools":[{"type":"function","function":{"name":"get_weather"}}]}`,
		},
		{
			"tool_choice as an object",
			ChatCompletionRequest{Model: "m", Messages: hello, Tools: tools, ToolChoice: ToolChoiceFunction("get_weather")},
			`{"model":"m","messages":[{"role":"user","content":"hi"}],"tool_choice":{"function":{"name":"get_weather"},"type":"function"},"tools":[{"type":"function","function":{"name":"get_weather"}}]}`,
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			server := newRecorder(t)
			_, err := newTestClient(t, server.URL).ChatCompletions(context.Background(), &c.request)
			server.expectCall(t, err)
			if got := string(server.body); got != c.want {
				t.Errorf("\n got %s\nwant %s", got, c.want)
			}
		})
	}
}
