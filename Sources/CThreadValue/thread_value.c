#include "CThreadValue.h"

#include <pthread.h>

_Thread_local struct thread_kept thread_kept;
static pthread_once_t once = PTHREAD_ONCE_INIT;
static pthread_key_t key;
static int has_key;

static void release_value(void *pointer) {
    struct thread_kept *kept = pointer;
    if (kept->value) kept->release(kept->value);
    kept->value = NULL;
}

static void make_key(void) { has_key = pthread_key_create(&key, release_value) == 0; }

void watch_thread(void) {
    thread_kept.is_watched = 1;
    pthread_once(&once, make_key);
    // Without a key the value stays until the program ends.
    if (has_key) pthread_setspecific(key, &thread_kept);
}
