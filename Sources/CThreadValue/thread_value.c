#include "CThreadValue.h"

#include <pthread.h>

struct kept {
    void *value;
    void (*release)(void *);
    int is_watched;
};

static _Thread_local struct kept kept;
static pthread_once_t once = PTHREAD_ONCE_INIT;
static pthread_key_t key;
static int has_key;

static void release_value(void *pointer) {
    struct kept *kept = pointer;
    if (kept->value) kept->release(kept->value);
    kept->value = NULL;
}

static void make_key(void) { has_key = pthread_key_create(&key, release_value) == 0; }

void *thread_value(void) { return kept.value; }

void set_thread_value(void *value, void (*release)(void *)) {
    kept.value = value;
    kept.release = release;
    if (kept.is_watched) return;
    kept.is_watched = 1;
    pthread_once(&once, make_key);
    // Without a key the value stays until the program ends.
    if (has_key) pthread_setspecific(key, &kept);
}
