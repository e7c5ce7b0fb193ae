// One value that each thread keeps for itself: what Swift has no word for.

#ifndef CTHREADVALUE_H
#define CTHREADVALUE_H

struct thread_kept {
    void *value;
    void (*release)(void *);
    int is_watched;
};

extern _Thread_local struct thread_kept thread_kept;

/// Sees to it that the value is released when the running thread ends.
void watch_thread(void);

/// The value of the running thread; NULL where it has none.
static inline void *thread_value(void) { return thread_kept.value; }

/// Sets the value of the running thread. If the thread ends with a value, `release` is called with it.
static inline void set_thread_value(void *value, void (*release)(void *)) {
    thread_kept.value = value;
    thread_kept.release = release;
    if (!thread_kept.is_watched) watch_thread();
}

#endif
