// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

import "encoding/json"

/*
ResponseError: Why a Responses answer failed.
*/
type ResponseError struct {
	// This server sends `invalid_prompt` where the request is at fault, and else `server_error`. Known values: `server_error`, `rate_limit_exceeded`, `invalid_prompt`, `data_residency_mismatch`, `bio_policy`, `misalignment_policy_violation`, `vector_store_timeout`, `invalid_image`, `invalid_image_format`, `invalid_base64_image`, `invalid_image_url`, `image_too_large`, `image_too_small`, `image_parse_error`, `image_content_policy_violation`, `invalid_image_mode`, `image_file_too_large`, `unsupported_image_media_type`, `empty_image_file`, `failed_to_download_image`, `image_file_not_found`.
	Code string `json:"code"`
	// What went wrong, as a sentence for people.
	Message string `json:"message"`
	// Never sent by this server.
	Param *string `json:"param,omitempty"`
	// Never sent by this server.
	Type *string `json:"type,omitempty"`
	// AdditionalProperties are the fields that the document does not name.
	AdditionalProperties map[string]any `json:"-"`
}

func (ResponseError) requiredFields() (of string, names []string) {
	return "ResponseError", []string{"code", "message"}
}

// MarshalJSON writes what is set and nothing else.
func (o ResponseError) MarshalJSON() ([]byte, error) {
	type plain ResponseError
	fields := plain(o)
	object, err := json.Marshal(struct {
		plain
	}{
		plain: fields,
	})
	if err != nil {
		return nil, err
	}
	return addFields(object, o.AdditionalProperties)
}

// UnmarshalJSON reads the object.
func (o *ResponseError) UnmarshalJSON(data []byte) error {
	type plain ResponseError
	if err := decode(data, (*plain)(o)); err != nil {
		return err
	}
	others, err := otherFields(data, "code", "message", "param", "type")
	o.AdditionalProperties = others
	return err
}
