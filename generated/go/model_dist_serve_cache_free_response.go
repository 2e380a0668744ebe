// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

/*
DistServeCacheFreeResponse: That the request was taken; also said of a session that is not known.
*/
type DistServeCacheFreeResponse struct {
	// `SUCCESS`.
	Status string `json:"status"`
}

// UnmarshalJSON reads the object and refuses one that lacks a required field.
func (o *DistServeCacheFreeResponse) UnmarshalJSON(data []byte) error {
	if err := requireFields(data, "DistServeCacheFreeResponse", "status"); err != nil {
		return err
	}
	type plain DistServeCacheFreeResponse
	return decode(data, (*plain)(o))
}
