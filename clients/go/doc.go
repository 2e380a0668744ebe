// Package lmdeploy is a client of [LMDeploy] servers that streams.
//
//	client, err := lmdeploy.NewClient("http://localhost:23333")
//	…
//	request := &lmdeploy.ChatCompletionRequest{
//		Model:    "internlm3-8b-instruct",
//		Messages: []lmdeploy.ChatMessageParam{{Role: "user", Content: lmdeploy.Text("Hello!")}},
//	}
//	stream, err := client.ChatCompletionsStream(ctx, request)
//	…
//	for chunk, err := range stream.Chunks() {
//		if err != nil {
//			return err
//		}
//		fmt.Print(lmdeploy.ChunkText(chunk))
//	}
//
// Every failure of a call is an [*Error], told apart by [Error.Kind] or with [errors.Is] and
// [ErrTruncated], [ErrRefused] and the like. A stream that ends without the server's own
// end, such as [DONE], is such a failure; one that is cancelled is [context.Canceled] too.
//
// Requests and answers are types generated from LMDeploy's own description of its API.
// What a request does not set is not sent. Optional fields are pointers, see [Ptr].
//
// [LMDeploy]: https://github.com/InternLM/lmdeploy
package lmdeploy
