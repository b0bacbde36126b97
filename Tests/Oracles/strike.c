/* A disk that fails at one chosen call: preloaded into a program, it counts what that writes below one folder.

   STRIKE_ROOT  the folder whose files count
   STRIKE_AT    the number of the call that is struck, from 1; 0 counts only
   STRIKE_KIND  kill: the program ends before the call; torn: after half of what it writes; short: half is written and told so;
                eio: the call fails once; enospc: it and all later ones that need room fail
   STRIKE_LOG   a file that gets the number of calls when the program ends by itself */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

enum kind { KILL, TORN, SHORT, EIO_ONCE, FULL };
enum need { ROOM, NO_ROOM };

static atomic_long calls;
static long at = -1;
static enum kind kind;
static char root[PATH_MAX];

static void set_up(void) {
    if (at >= 0) return;
    const char *name = getenv("STRIKE_KIND"), *number = getenv("STRIKE_AT"), *folder = getenv("STRIKE_ROOT");
    if (!folder || !realpath(folder, root)) root[0] = 0;
    const char *names[] = {"kill", "torn", "short", "eio", "enospc"};
    for (int i = 0; name && i < 5; i++)
        if (!strcmp(name, names[i])) kind = i;
    at = number ? atol(number) : 0;
}

static int is_below_root(const char *path) {
    size_t length = strlen(root);
    return length && !strncmp(path, root, length) && (path[length] == '/' || !path[length]);
}

static int counts_path(int folder, const char *path) {
    char whole[PATH_MAX * 2], base[PATH_MAX] = "";
    if (path[0] == '/') return is_below_root(path);
    if (folder == AT_FDCWD) {
        if (!getcwd(base, sizeof base)) return 0;
    } else {
        char link[64];
        snprintf(link, sizeof link, "/proc/self/fd/%d", folder);
        ssize_t length = readlink(link, base, sizeof base - 1);
        if (length < 0) return 0;
        base[length] = 0;
    }
    snprintf(whole, sizeof whole, "%s/%s", base, path);
    return is_below_root(whole);
}

static int counts_file(int file) {
    char link[64], path[PATH_MAX];
    snprintf(link, sizeof link, "/proc/self/fd/%d", file);
    ssize_t length = readlink(link, path, sizeof path - 1);
    if (length <= 0) return 0;
    path[length] = 0;
    return is_below_root(path);
}

/* True when this call is struck; a kill does not return. */
static int is_struck(enum need need) {
    long number = atomic_fetch_add(&calls, 1) + 1;
    if (at == 0) return 0;
    if (kind == FULL) return number >= at && need == ROOM;
    if (number != at) return 0;
    if (kind == KILL) syscall(SYS_kill, getpid(), SIGKILL);
    return 1;
}

static int fault(void) {
    errno = kind == FULL ? ENOSPC : EIO;
    return -1;
}

/* A struck call that writes nothing: only an error can hit it. */
static int fails(enum need need) {
    if (!is_struck(need)) return 0;
    if (kind == TORN) syscall(SYS_kill, getpid(), SIGKILL);
    return kind == EIO_ONCE || kind == FULL;
}

#define REAL(name) \
    static __typeof__(name) *real; \
    set_up(); \
    if (!real) real = dlsym(RTLD_NEXT, #name)

#define WRITER(name, type_of_offset) \
    ssize_t name(int file, const void *bytes, size_t count, type_of_offset offset) { \
        REAL(name); \
        if (!counts_file(file) || !is_struck(ROOM)) return real(file, bytes, count, offset); \
        if (kind == EIO_ONCE || kind == FULL) return fault(); \
        ssize_t done = count > 1 ? real(file, bytes, count / 2, offset) : real(file, bytes, count, offset); \
        if (kind == TORN) syscall(SYS_kill, getpid(), SIGKILL); \
        return done; \
    }

WRITER(pwrite, off_t)
WRITER(pwrite64, off64_t)

ssize_t write(int file, const void *bytes, size_t count) {
    REAL(write);
    if (!counts_file(file) || !is_struck(ROOM)) return real(file, bytes, count);
    if (kind == EIO_ONCE || kind == FULL) return fault();
    ssize_t done = real(file, bytes, count > 1 ? count / 2 : count);
    if (kind == TORN) syscall(SYS_kill, getpid(), SIGKILL);
    return done;
}

#define ON_FILE(name, need) \
    int name(int file) { \
        REAL(name); \
        return counts_file(file) && fails(need) ? fault() : real(file); \
    }

ON_FILE(fsync, NO_ROOM)
ON_FILE(fdatasync, NO_ROOM)

#define CUTTER(name, type_of_length) \
    int name(int file, type_of_length length) { \
        REAL(name); \
        return counts_file(file) && fails(ROOM) ? fault() : real(file, length); \
    }

CUTTER(ftruncate, off_t)
CUTTER(ftruncate64, off64_t)

#define OPENER(name) \
    int name(const char *path, int flags, ...) { \
        REAL(name); \
        va_list rest; \
        va_start(rest, flags); \
        mode_t mode = flags & O_CREAT ? va_arg(rest, mode_t) : 0; \
        va_end(rest); \
        return flags & O_CREAT && counts_path(AT_FDCWD, path) && fails(ROOM) ? fault() : real(path, flags, mode); \
    }

OPENER(open)
OPENER(open64)

#define FOLDER_OPENER(name) \
    int name(int folder, const char *path, int flags, ...) { \
        REAL(name); \
        va_list rest; \
        va_start(rest, flags); \
        mode_t mode = flags & O_CREAT ? va_arg(rest, mode_t) : 0; \
        va_end(rest); \
        return flags & O_CREAT && counts_path(folder, path) && fails(ROOM) ? fault() : real(folder, path, flags, mode); \
    }

FOLDER_OPENER(openat)
FOLDER_OPENER(openat64)

int rename(const char *old, const char *new) {
    REAL(rename);
    return counts_path(AT_FDCWD, new) && fails(ROOM) ? fault() : real(old, new);
}

int unlink(const char *path) {
    REAL(unlink);
    return counts_path(AT_FDCWD, path) && fails(NO_ROOM) ? fault() : real(path);
}

int mkdir(const char *path, mode_t mode) {
    REAL(mkdir);
    return counts_path(AT_FDCWD, path) && fails(ROOM) ? fault() : real(path, mode);
}

__attribute__((destructor)) static void tell(void) {
    const char *path = getenv("STRIKE_LOG");
    if (!path) return;
    FILE *log = fopen(path, "w");
    if (!log) return;
    fprintf(log, "%ld\n", atomic_load(&calls));
    fclose(log);
}
