#define _GNU_SOURCE
#include "CPlatform.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#ifdef __APPLE__

#include <sys/fsctl.h>
#include <string.h>
#include <sys/mount.h>

int platform_exchange(int folder1, const char *name1, int folder2, const char *name2) {
    return renameatx_np(folder1, name1, folder2, name2, RENAME_SWAP);
}

int platform_sync_filesystem(int descriptor) {
    return fsync_volume_np(descriptor, SYNC_VOLUME_FULLSYNC | SYNC_VOLUME_WAIT);
}

int platform_sync(int descriptor) {
    // F_FULLFSYNC reaches the disk's own cache too; network file systems know only fsync.
    return fcntl(descriptor, F_FULLFSYNC) == 0 ? 0 : fsync(descriptor);
}

ssize_t platform_copy_range(int from, int to, size_t count) {
    (void)from;
    (void)to;
    (void)count;
    errno = ENOSYS;
    return -1;
}

int platform_is_shared_file_system(const char *path) {
    struct statfs status;
    return statfs(path, &status) == 0 && !(status.f_flags & MNT_LOCAL);
}

int platform_keeps_times_of_change(int folder, const char *path) {
    int descriptor = openat(folder, path, O_RDONLY | O_NONBLOCK | O_CLOEXEC);
    if (descriptor < 0) return -1;
    struct statfs status;
    int result = fstatfs(descriptor, &status);
    close(descriptor);
    return result != 0 ? -1 : (status.f_flags & MNT_LOCAL) && strcmp(status.f_fstypename, "apfs") == 0;
}

#else

#include <sys/vfs.h>

int platform_keeps_times_of_change(int folder, const char *path) {
    // ext2 to ext4, XFS, Btrfs, tmpfs, OverlayFS, F2FS, ZFS, bcachefs: the numbers of statfs(2).
    static const unsigned long known[] = {0xEF53,     0x58465342, 0x9123683E, 0x01021994,
                                          0x794C7630, 0xF2F52010, 0x2FC12FC1, 0xCA451A4E};
    int descriptor = openat(folder, path, O_PATH | O_CLOEXEC);
    if (descriptor < 0) return -1;
    struct statfs status;
    int result = fstatfs(descriptor, &status);
    close(descriptor);
    if (result != 0) return -1;
    for (size_t index = 0; index < sizeof known / sizeof known[0]; index++) {
        if (((unsigned long)status.f_type & 0xFFFFFFFF) == known[index]) return 1;
    }
    return 0;
}

int platform_is_shared_file_system(const char *path) {
    // 9p (WSL's /mnt/c), NFS, SMB (three versions), FUSE, VirtualBox, Ceph, AFS: the numbers of statfs(2).
    static const unsigned long shared[] = {0x01021997, 0x6969,     0x517B,     0xFF534D42, 0xFE534D42,
                                           0x65735546, 0x786F4256, 0x00C36400, 0x5346414F};
    struct statfs status;
    if (statfs(path, &status) != 0) return 0;
    for (size_t index = 0; index < sizeof shared / sizeof shared[0]; index++) {
        if (((unsigned long)status.f_type & 0xFFFFFFFF) == shared[index]) return 1;
    }
    return 0;
}

#ifndef RENAME_EXCHANGE
#define RENAME_EXCHANGE (1 << 1)
#endif

int platform_exchange(int folder1, const char *name1, int folder2, const char *name2) {
    return renameat2(folder1, name1, folder2, name2, RENAME_EXCHANGE);
}

int platform_sync_filesystem(int descriptor) { return syncfs(descriptor); }

int platform_sync(int descriptor) { return fsync(descriptor); }

ssize_t platform_copy_range(int from, int to, size_t count) {
    return copy_file_range(from, NULL, to, NULL, count, 0);
}

#endif

#if defined(__APPLE__) || defined(KQUEUE)

#include <sys/event.h>
#include <sys/time.h>

#ifndef O_EVTONLY
#define O_EVTONLY O_RDONLY
#endif

int platform_change_queue(void) {
    int queue = kqueue();
    if (queue >= 0) fcntl(queue, F_SETFD, FD_CLOEXEC);
    return queue;
}

int platform_watch_file(int queue, const char *path) {
    int descriptor = open(path, O_EVTONLY | O_CLOEXEC);
    if (descriptor < 0) return errno == EMFILE || errno == ENFILE ? -2 : -1;
    struct kevent change;
    EV_SET(&change, descriptor, EVFILT_VNODE, EV_ADD | EV_CLEAR,
           NOTE_WRITE | NOTE_EXTEND | NOTE_DELETE | NOTE_RENAME, 0, NULL);
    if (kevent(queue, &change, 1, NULL, 0, NULL) == 0) return descriptor;
    close(descriptor);
    return -1;
}

int platform_read_changes(int queue, int32_t *descriptors, int32_t *gone, int32_t capacity) {
    struct kevent changes[64];
    struct timespec now = {0, 0};
    int count = kevent(queue, NULL, 0, changes, capacity < 64 ? capacity : 64, &now);
    for (int index = 0; index < count; index++) {
        descriptors[index] = (int32_t)changes[index].ident;
        gone[index] = (changes[index].fflags & (NOTE_DELETE | NOTE_RENAME)) != 0;
    }
    return count;
}

#else

int platform_change_queue(void) {
    errno = ENOSYS;
    return -1;
}

int platform_watch_file(int queue, const char *path) {
    (void)queue;
    (void)path;
    return -1;
}

int platform_read_changes(int queue, int32_t *descriptors, int32_t *gone, int32_t capacity) {
    (void)queue;
    (void)descriptors;
    (void)gone;
    (void)capacity;
    return 0;
}

#endif

int platform_allow_open_files(uint64_t count) {
    struct rlimit limit;
    if (getrlimit(RLIMIT_NOFILE, &limit) != 0) return -1;
    if (limit.rlim_cur >= count) return 0;
    if (limit.rlim_max < count) return -1;
    limit.rlim_cur = count;
    return setrlimit(RLIMIT_NOFILE, &limit);
}

int platform_mount_identity(int descriptor, uint64_t *identity) {
#if defined(__linux__) && defined(STATX_MNT_ID)
    struct statx extended;
    if (statx(descriptor, "", AT_EMPTY_PATH, STATX_MNT_ID, &extended) == 0 && (extended.stx_mask & STATX_MNT_ID)) {
        *identity = extended.stx_mnt_id;
        return 0;
    }
#endif
    struct stat status;
    if (fstat(descriptor, &status) != 0) return -1;
    *identity = (uint64_t)status.st_dev;
    return 0;
}

int platform_set_modification_time(int folder, const char *name, int64_t seconds, int64_t nanoseconds) {
    struct timespec times[2] = {{.tv_sec = 0, .tv_nsec = UTIME_OMIT}, {.tv_sec = seconds, .tv_nsec = nanoseconds}};
    return utimensat(folder, name, times, AT_SYMLINK_NOFOLLOW);
}

static const int stop_signals[] = {SIGINT, SIGTERM, SIGHUP};
static int stop_pipe[2] = {-1, -1};

static void note_stop_signal(int number) {
    int saved = errno;
    char byte = (char)number;
    // A full pipe has woken the reader already.
    if (write(stop_pipe[1], &byte, 1) < 0) errno = saved;
    errno = saved;
}

int platform_watch_stop_signals(void) {
    // The pipe stays open for the life of the process: a handler may still be running anywhere.
    if (stop_pipe[0] < 0) {
        if (pipe(stop_pipe) != 0) return -1;
        for (int end = 0; end < 2; end++) {
            fcntl(stop_pipe[end], F_SETFD, FD_CLOEXEC);
        }
        fcntl(stop_pipe[1], F_SETFL, O_NONBLOCK);
    }
    for (size_t index = 0; index < sizeof stop_signals / sizeof *stop_signals; index++) {
        struct sigaction action;
        if (sigaction(stop_signals[index], NULL, &action) != 0 || action.sa_handler == SIG_IGN) continue;
        action.sa_handler = note_stop_signal;
        action.sa_flags = SA_RESETHAND | SA_RESTART;
        sigemptyset(&action.sa_mask);
        sigaction(stop_signals[index], &action, NULL);
    }
    return stop_pipe[0];
}

void platform_unwatch_stop_signals(void) {
    for (size_t index = 0; index < sizeof stop_signals / sizeof *stop_signals; index++) {
        struct sigaction action;
        if (sigaction(stop_signals[index], NULL, &action) != 0 || action.sa_handler != note_stop_signal) continue;
        signal(stop_signals[index], SIG_DFL);
    }
    note_stop_signal(0);
}

int platform_usage(int64_t *user, int64_t *system, int64_t *peak_memory) {
    struct rusage usage;
    if (getrusage(RUSAGE_SELF, &usage) != 0) return -1;
    *user = (int64_t)usage.ru_utime.tv_sec * 1000000 + usage.ru_utime.tv_usec;
    *system = (int64_t)usage.ru_stime.tv_sec * 1000000 + usage.ru_stime.tv_usec;
#ifdef __APPLE__
    *peak_memory = usage.ru_maxrss;
#else
    *peak_memory = (int64_t)usage.ru_maxrss * 1024;
#endif
    return 0;
}
