// One value that each thread keeps for itself: what Swift has no word for.

#ifndef CTHREADVALUE_H
#define CTHREADVALUE_H

/// The value of the running thread; NULL where it has none.
void *thread_value(void);

/// Sets the value of the running thread. If the thread ends with a value, `release` is called with it.
void set_thread_value(void *value, void (*release)(void *));

#endif
