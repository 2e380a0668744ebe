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
// [Client] has a method for every operation of LMDeploy's api_server and of its proxy; five
// of them also come as a [Stream].
//
// Every failure of a call is an [*Error], told apart by [Error.Kind] or with [errors.Is] and
// [ErrTruncated], [ErrRefused] and the like. A stream that ends without the server's own
// end, such as [DONE], is such a failure; one that is cancelled is [context.Canceled] too.
//
// Requests and answers are types generated from LMDeploy's own description of its API.
// What a request does not set is not sent. Optional fields are pointers, see [Ptr]. A field
// that takes more than one shape is a struct of which one field is set, see [Text]. What is
// answered in one of several kinds is one struct too, whose Type says which fields are set.
//
// [LMDeploy]: https://github.com/InternLM/lmdeploy
package lmdeploy
