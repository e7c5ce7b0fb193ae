// System calls that the C library hides from Swift (GNU extensions) or spells differently on Linux and macOS.
// Each returns 0, or -1 with errno set, unless it says otherwise.

#ifndef CPLATFORM_H
#define CPLATFORM_H

#include <stdint.h>
#include <sys/types.h>

/// Exchanges two names in one step: renameat2(RENAME_EXCHANGE) on Linux, renameatx_np(RENAME_SWAP) on macOS.
int platform_exchange(int folder1, const char *name1, int folder2, const char *name2);

/// Writes all that a file system holds in memory to its device: syncfs on Linux, fsync_volume_np on macOS.
int platform_sync_filesystem(int descriptor);

/// Writes one file or folder to its device.
int platform_sync(int descriptor);

/// The identity of the mount that holds an open folder; st_dev where the system does not tell mounts apart.
int platform_mount_identity(int descriptor, uint64_t *identity);

/// Sets the modification time of a file, folder or symbolic link (which is not followed).
int platform_set_modification_time(int folder, const char *name, int64_t seconds, int64_t nanoseconds);

/// Lets the system copy up to `count` bytes between two open files at their offsets, sharing blocks where it can.
/// Returns the number of bytes copied; fails with ENOSYS where there is no such call.
ssize_t platform_copy_range(int from, int to, size_t count);

/// From now on, SIGINT, SIGTERM and SIGHUP make a byte readable on the descriptor returned, the first time that they
/// come; the second time they act as they would have. Signals that are ignored stay so. -1 with errno set on failure.
int platform_watch_stop_signals(void);

/// Gives the signals their default action back and makes a byte readable, so that whoever reads wakes up.
void platform_unwatch_stop_signals(void);

/// Whether a path is on a file system that others write to without this system's knowledge: a network folder, a drive of
/// the host of a virtual machine. 1 or 0; 0 where that is not known.
int platform_is_shared_file_system(const char *path);

/// Whether a file or folder, its path relative to an open folder, is on a disk of this machine whose file system keeps the
/// time of the last change of each file: 1 or 0; 0 for kinds that are not known for it. -1 with errno on failure.
int platform_keeps_times_of_change(int folder, const char *path);

/// A queue of changes to files, kqueue(2): a descriptor that can be waited for. Fails with ENOSYS on Linux.
int platform_change_queue(void);

/// Opens a file or folder and puts its changes into the queue until it is closed. Returns its descriptor; -1 where it
/// cannot be opened, -2 where this process or the system has too many open files.
int platform_watch_file(int queue, const char *path);

/// Takes at most `capacity` changes out of the queue without waiting: the descriptors of what has changed, and for each
/// whether it was removed or renamed. Returns their number.
int platform_read_changes(int queue, int32_t *descriptors, int32_t *gone, int32_t capacity);

/// Lets this process have so many open files; fails where the system does not.
int platform_allow_open_files(uint64_t count);

/// Resources used by this process so far: CPU in microseconds, peak memory in bytes.
int platform_usage(int64_t *user, int64_t *system, int64_t *peak_memory);

/// Functions of the thread sanitizer, there only where it is: what was written before a release is seen after the next
/// acquire of the same address.
void __tsan_acquire(void *address);
void __tsan_release(void *address);

#endif
