package lmdeploy

// This file has short ways to fill the fields of a chat that take more than one shape, and
// to read the text of a chunk.

// ChunkText returns the text that a chunk adds to the first choice, often none.
func ChunkText(chunk ChatCompletionStreamResponse) string {
	if len(chunk.Choices) == 0 || chunk.Choices[0].Delta.Content == nil {
		return ""
	}
	return *chunk.Choices[0].Delta.Content
}

// Ptr returns a pointer to value, for the optional fields of a request.
func Ptr[T any](value T) *T { return &value }

// Text is a message's content that is just text.
func Text(text string) *TextOrChatContentPartList {
	return &TextOrChatContentPartList{Text: &text}
}

// Parts is a message's content in parts, such as a text and an image.
func Parts(parts ...ChatContentPart) *TextOrChatContentPartList {
	parts = append([]ChatContentPart{}, parts...) // none is an empty list, not null
	return &TextOrChatContentPartList{ChatContentPartList: &parts}
}

// TextPart is a part of a message's content.
func TextPart(text string) ChatContentPart {
	return ChatContentPart{Type: "text", Text: &text}
}

// ImagePart is a part of a message's content: an image by its URL, which may be a data URL.
func ImagePart(url string) ChatContentPart {
	return ChatContentPart{Type: "image_url", ImageUrl: &MediaUrl{Url: url}}
}

// StopString makes the server stop before one text.
func StopString(text string) *TextOrTextList {
	return &TextOrTextList{Text: &text}
}

// StopStrings makes the server stop before the first of several texts.
func StopStrings(texts ...string) *TextOrTextList {
	texts = append([]string{}, texts...) // none is an empty list, not null
	return &TextOrTextList{TextList: &texts}
}

// ToolChoiceWord lets the model choose among the tools: "auto", "none" or "required".
func ToolChoiceWord(word string) *ChatCompletionRequestToolChoice {
	return &ChatCompletionRequestToolChoice{
		ChatCompletionRequestToolChoiceMode: (*ChatCompletionRequestToolChoiceMode)(&word),
	}
}

// ToolChoiceFunction makes the model call the function of that name.
func ToolChoiceFunction(name string) *ChatCompletionRequestToolChoice {
	return &ChatCompletionRequestToolChoice{
		ToolChoice: &ToolChoice{Type: "function", Function: ToolChoiceFuncName{Name: name}},
	}
}
