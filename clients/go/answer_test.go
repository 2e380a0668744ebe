package lmdeploy

import (
	"encoding/json"
	"fmt"
	"testing"

	api "github.com/lmdeploy/lmdeploy-clients/generated/go"
)

const lostNode = `"{\"error_code\": 10402, \"text\": \"Failed to get response after a period of time\"}\n"`

// TestWholeAnswers reads each kind of answer from bodies of a response with status 2xx.
func TestWholeAnswers(t *testing.T) {
	const (
		errorObject = `{"object": "error", "message": "no", "code": 400}`
		engine      = `{"tp_size":1,"ep_size":1,"dp_size":1,"pp_size":1,"dp_rank":0,"block_size":64,"num_cpu_blocks":0,"num_gpu_blocks":9}`
	)
	object := shown(readObject[HealthStatus])
	strict := shown(readObject[SleepStatus])
	event := shown(readObject[GenerateReqOutput])
	nodes := shown(readObject[NodeStatuses])
	packed := shown(readPacked[DistServeEngineConfig])
	text := shown(readText)
	nothing := shown(readNothing)
	for _, c := range []struct {
		name string
		read func(body string) string
		body string
		want string
	}{
		{"an empty body is an object without members", object, "", `{}`},
		{"an empty body is not an object that needs members", strict, "", "wrong_body"},
		{"a whole answer that is an event too needs its members", event, `{"text": "hi"}`, "wrong_body"},
		{"null is no object", object, `null`, "wrong_body"},
		{"an object and more is no object", object, `{"status": "healthy"} {}`, "wrong_body"},
		{"a text is no object", strict, `"{\"is_sleeping\": true}"`, "wrong_body"},
		{"an object can be an error", object, errorObject, "refused: no (400)"},
		{"a map has any keys", nodes, `{"http://a": {"role": 1}}`, `{"http://a":{"role":1}}`},
		{"a map can be an error", nodes, errorObject, "refused: no (400)"},
		{"a list is no map", nodes, `[]`, "wrong_body"},
		{"a packed object", packed, quoted(engine), engine},
		{"a packed object that is not packed", packed, engine, engine},
		{"a packed error", packed, quoted(errorObject), "refused: no (400)"},
		{"nothing packed", packed, `""`, "wrong_body"},
		{"a packed text", packed, quoted(quoted(engine)), "wrong_body"},
		{"a text", text, ` "Added successfully"` + "\n", `"Added successfully"`},
		{"an empty text", text, `""`, `""`},
		{"a text that says that it failed", text, `"Failed to add"`, "refused: Failed to add ()"},
		{"a text that only has the word", text, `"Not Failed"`, `"Not Failed"`},
		{"a text that is an error", text, lostNode, "refused: Failed to get response after a period of time (10402)"},
		{"an error instead of a text", text, errorObject, "refused: no (400)"},
		{"an object instead of a text", text, `{}`, "wrong_body"},
		{"null instead of a text", text, `null`, "wrong_body"},
		{"no text", text, "", "wrong_body"},
		{"a text that is cut", text, `"Added`, "wrong_body"},
		{"nothing", nothing, "", `{}`},
		{"null for nothing", nothing, "null", `{}`},
		{"an object for nothing", nothing, `{"success": true}`, `{}`},
		{"an error for nothing", nothing, errorObject, "refused: no (400)"},
		{"no JSON for nothing", nothing, "<html>", "wrong_body"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := c.read(c.body); got != c.want {
				t.Errorf("%s:\n got %s\nwant %s", c.body, got, c.want)
			}
		})
	}
}

// shown makes text of what comes of reading an answer.
func shown[Resp any](read func([]byte) (Resp, *Error)) func(body string) string {
	return func(body string) string {
		value, failure := read([]byte(body))
		switch {
		case failure == nil:
			data, err := json.Marshal(value)
			return fmt.Sprint(string(data), errorText(err))
		case failure.Kind == KindRefused:
			return fmt.Sprintf("%s: %s (%s)", failure.Kind, failure.Message, failure.Code)
		default:
			return string(failure.Kind)
		}
	}
}

func errorText(err error) string {
	if err == nil {
		return ""
	}
	return err.Error()
}

func quoted(text string) string {
	data, err := json.Marshal(text)
	return string(data) + errorText(err)
}

func TestAFailedCallGivesNoPointer(t *testing.T) {
	client := newTestClient(t, "http://127.0.0.1:1")
	if config, err := client.DistserveEngineInfo(ctx); config != nil || err == nil {
		t.Errorf("got %v and %v", config, err)
	}
	if models, err := client.ListModels(ctx); models != nil || err == nil {
		t.Errorf("got %v and %v", models, err)
	}
}

func TestTheClientAndTheGeneratedPackageUnpackAlike(t *testing.T) {
	var packed api.Packed[SleepStatus]
	if err := json.Unmarshal([]byte(quoted(`{"is_sleeping": true}`)), &packed); err != nil || !packed.Value.IsSleeping {
		t.Errorf("got %+v and %v", packed, err)
	}
}
