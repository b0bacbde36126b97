#ifndef CLIBCURL_SHIM_H
#define CLIBCURL_SHIM_H
#include <curl/curl.h>

/* curl's setters and getters are variadic, which Swift cannot call: one wrapper per argument type. */
static inline CURLcode moisson_set_long(CURL *_Nonnull h, CURLoption o, long v) { return curl_easy_setopt(h, o, v); }
static inline CURLcode moisson_set_offset(CURL *_Nonnull h, CURLoption o, curl_off_t v) { return curl_easy_setopt(h, o, v); }
static inline CURLcode moisson_set_string(CURL *_Nonnull h, CURLoption o, const char *_Nullable v) { return curl_easy_setopt(h, o, v); }
static inline CURLcode moisson_set_pointer(CURL *_Nonnull h, CURLoption o, void *_Nullable v) { return curl_easy_setopt(h, o, v); }
static inline CURLcode moisson_set_list(CURL *_Nonnull h, CURLoption o, struct curl_slist *_Nullable v) { return curl_easy_setopt(h, o, v); }
static inline CURLcode moisson_set_data(CURL *_Nonnull h, CURLoption o, size_t (*_Nullable f)(char *_Nullable, size_t, size_t, void *_Nullable)) { return curl_easy_setopt(h, o, f); }
static inline CURLcode moisson_set_open_socket(CURL *_Nonnull h, curl_socket_t (*_Nullable f)(void *_Nullable, curlsocktype, struct curl_sockaddr *_Nullable)) { return curl_easy_setopt(h, CURLOPT_OPENSOCKETFUNCTION, f); }
static inline CURLcode moisson_set_debug(CURL *_Nonnull h, int (*_Nullable f)(CURL *_Nonnull, curl_infotype, char *_Nonnull, size_t, void *_Nullable)) { return curl_easy_setopt(h, CURLOPT_DEBUGFUNCTION, f); }
static inline CURLcode moisson_get_long(CURL *_Nonnull h, CURLINFO i, long *_Nonnull v) { return curl_easy_getinfo(h, i, v); }
static inline CURLcode moisson_get_offset(CURL *_Nonnull h, CURLINFO i, curl_off_t *_Nonnull v) { return curl_easy_getinfo(h, i, v); }
static inline CURLcode moisson_get_string(CURL *_Nonnull h, CURLINFO i, const char *_Nullable *_Nonnull v) { return curl_easy_getinfo(h, i, v); }
static inline CURLcode moisson_get_pointer(CURL *_Nonnull h, CURLINFO i, void *_Nullable *_Nonnull v) { return curl_easy_getinfo(h, i, v); }
static inline CURLMcode moisson_multi_set_long(CURLM *_Nonnull m, CURLMoption o, long v) { return curl_multi_setopt(m, o, v); }
static inline CURLcode moisson_result(const CURLMsg *_Nonnull m) { return m->data.result; }
/* The address of a socket that is about to be opened: a flexible member, which Swift would cut to 16 bytes. */
static inline const void *_Nonnull moisson_address(const struct curl_sockaddr *_Nonnull a) { return &a->addr; }

#endif
