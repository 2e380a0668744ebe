package lmdeploy

import (
	"errors"
	"net"
	"net/http"
	"time"
)

const (
	// connectTimeout is how long a connection may take to come about, and again how long
	// TLS may take on it: enough for a far host, short of a user's patience.
	connectTimeout = 5 * time.Second

	// idleConnTimeout is below the 5 s after which LMDeploy's own server drops an idle
	// connection (UVICORN_TIMEOUT_KEEP_ALIVE), so that no request is sent into a
	// connection that is just being closed.
	idleConnTimeout = 4 * time.Second

	// idleConnsPerHost lets a burst of parallel calls to the one server keep its connections.
	idleConnsPerHost = 100
)

// Option is a setting of a [Client].
type Option func(*settings) error

// WithAPIKey sends the key with each request, as a bearer token. By default none is sent. A
// key is visible ASCII without spaces.
func WithAPIKey(key string) Option {
	return func(s *settings) error {
		if key == "" {
			return errors.New("the API key is empty")
		}
		for i := range len(key) {
			if key[i] <= ' ' || key[i] > '~' {
				return errors.New("the API key has a character that is no visible ASCII")
			}
		}
		s.apiKey = key
		return nil
	}
}

// WithHTTPClient sends the requests through client, with its transport, cookies and
// timeout. The client is copied, and the copy follows no redirects. The default is a client
// of this package's own, which gives up connecting after 5 s, has no other timeout, and
// takes proxies from the environment.
func WithHTTPClient(client *http.Client) Option {
	return func(s *settings) error {
		if client == nil {
			return errors.New("the HTTP client is nil")
		}
		s.httpClient = *client
		return nil
	}
}

// WithMaxEventBytes sets how many bytes one line of a stream, or the data of one event, may
// have; a stream beyond it ends with [ErrEventTooLarge]. The default is
// [DefaultMaxEventBytes], 16 MiB. The bound cannot be switched off, only set high.
func WithMaxEventBytes(n int) Option {
	return func(s *settings) error {
		if n <= 0 {
			return errors.New("the limit of an event's size is not above 0")
		}
		s.maxEventBytes = n
		return nil
	}
}

// RequestOption is a setting of a single call.
type RequestOption func(*requestSettings)

// AllowTruncated makes a body that is over before the stream's own end, such as [DONE], a
// normal end instead of [ErrTruncated]. It is for servers that never send one, and means
// nothing to a call that returns a whole answer.
func AllowTruncated() RequestOption {
	return func(s *requestSettings) { s.allowTruncated = true }
}

// settings is what the options of a client come to.
type settings struct {
	apiKey        string
	httpClient    http.Client
	maxEventBytes int
}

// requestSettings is what the options of one call come to.
type requestSettings struct {
	allowTruncated bool
}

func settingsOf(options []Option) (settings, error) {
	s := settings{
		httpClient:    http.Client{Transport: defaultTransport()},
		maxEventBytes: DefaultMaxEventBytes,
	}
	for _, option := range options {
		if err := option(&s); err != nil {
			return settings{}, err
		}
	}
	s.httpClient.CheckRedirect = func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }
	return s, nil
}

func requestSettingsOf(options []RequestOption) (s requestSettings) {
	for _, option := range options {
		option(&s)
	}
	return s
}

// defaultTransport speaks HTTP/1.1 only, as LMDeploy does: net/http leaves HTTP/2 out
// when it is given a dialer.
func defaultTransport() *http.Transport {
	return &http.Transport{
		Proxy:               http.ProxyFromEnvironment,
		DialContext:         (&net.Dialer{Timeout: connectTimeout}).DialContext,
		TLSHandshakeTimeout: connectTimeout,
		DisableCompression:  true,
		MaxIdleConnsPerHost: idleConnsPerHost,
		IdleConnTimeout:     idleConnTimeout,
	}
}
