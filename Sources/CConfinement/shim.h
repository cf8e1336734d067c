// libseccomp, and thin wrappers for calls that Swift cannot make because they are variadic.
#include <errno.h>
#include <linux/landlock.h>
#include <seccomp.h>
#include <signal.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

#ifndef LANDLOCK_ACCESS_FS_REFER
#define LANDLOCK_ACCESS_FS_REFER (1ULL << 13)
#endif
#ifndef LANDLOCK_ACCESS_FS_TRUNCATE
#define LANDLOCK_ACCESS_FS_TRUNCATE (1ULL << 14)
#endif

// Version of Landlock in the running kernel; below 1 when there is none.
static inline int confinement_landlock_version(void) {
  return (int)syscall(SYS_landlock_create_ruleset, NULL, 0, LANDLOCK_CREATE_RULESET_VERSION);
}

// What is not allowed: on files, on the network (version 4), across the border of it (version 6).
// A kernel that does not know the later fields takes them where they are 0.
static inline int confinement_ruleset(uint64_t files, uint64_t network, uint64_t scoped) {
  uint64_t attributes[3] = {files, network, scoped};
  return (int)syscall(SYS_landlock_create_ruleset, attributes, sizeof attributes, 0);
}

// Closes the descriptors of a range; not 0 where the kernel cannot.
static inline int confinement_close_range(unsigned first, unsigned last) {
  return (int)syscall(436 /* close_range */, first, last, 0);
}

static inline int confinement_allow(int ruleset, int folder, uint64_t allowed) {
  struct landlock_path_beneath_attr rule = {.allowed_access = allowed, .parent_fd = folder};
  return (int)syscall(SYS_landlock_add_rule, ruleset, LANDLOCK_RULE_PATH_BENEATH, &rule, 0);
}

static inline int confinement_restrict(int ruleset) {
  return (int)syscall(SYS_landlock_restrict_self, ruleset, 0);
}

// The mode of seccomp, 0 for none; below 0 where the kernel has no seccomp.
static inline int confinement_seccomp_mode(void) { return prctl(PR_GET_SECCOMP, 0, 0, 0, 0); }

static inline int confinement_no_new_privileges(void) {
  return prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
}

static inline int confinement_die_with_parent(void) {
  return prctl(PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0);
}

static inline int confinement_limit(int what, uint64_t most) {
  struct rlimit limit = {.rlim_cur = most, .rlim_max = most};
  return setrlimit((__rlimit_resource_t)what, &limit);
}

static inline int confinement_memory(void) { return RLIMIT_AS; }
static inline int confinement_cpu(void) { return RLIMIT_CPU; }
static inline int confinement_files(void) { return RLIMIT_NOFILE; }
static inline int confinement_core(void) { return RLIMIT_CORE; }

// A pipe no other program inherits by accident.
static inline int confinement_pipe(int *ends) {
  return (int)syscall(SYS_pipe2, ends, 02000000 /* O_CLOEXEC */);
}

static inline char **confinement_environment(void) {
  extern char **environ;
  return environ;
}

static inline int confinement_open_folder(const char *path) {
  extern int open(const char *, int, ...);
  return open(path, 010000000 | 02000000);  // O_PATH | O_CLOEXEC
}

// A terminal: its descriptor, and the name of its other end; below 0 where there is none to be had.
static inline int confinement_terminal(char *name, size_t size) {
  extern int posix_openpt(int), grantpt(int), unlockpt(int), ptsname_r(int, char *, size_t);
  int terminal = posix_openpt(02 | 0400);  // O_RDWR | O_NOCTTY
  if (terminal >= 0 && (grantpt(terminal) || unlockpt(terminal) || ptsname_r(terminal, name, size))) {
    close(terminal);
    return -1;
  }
  return terminal;
}

// A call in the manner of the processor's older kind; -1 where there is no such manner.
static inline long confinement_old_call(long number) {
#if defined(__x86_64__)
  long result;
  __asm__ volatile("int $0x80" : "=a"(result) : "a"(number), "b"(0) : "memory", "cc");
  return result;
#else
  (void)number;
  return -1;
#endif
}

// A call by its number; its error number, or 0.
static inline long confinement_call(long number, long a, long b, long c, long d) {
  return syscall(number, a, b, c, d) < 0 ? errno : 0;
}
