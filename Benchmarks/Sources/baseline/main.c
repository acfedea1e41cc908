#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "baseline.h"

static double now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return time.tv_sec + time.tv_nsec * 1e-9;
}

// Runs a program from this small process, so that the memory it counts is the program's own.
static int measure(const char *report, const char *output, char **words) {
  double start = now();
  pid_t child = fork();
  if (child == 0) {
    int out = open(output, O_WRONLY | O_CREAT | O_TRUNC, 0644), none = open("/dev/null", O_WRONLY);
    dup2(out, 1);
    dup2(none, 2);
    execvp(words[0], words);
    _exit(127);
  }
  int status;
  struct rusage usage;
  if (child < 0 || wait4(child, &status, 0, &usage) != child) return 1;
  double seconds = now() - start;
  FILE *file = fopen(report, "w");
  if (!file) return 1;
  fprintf(file, "%.6f %ld\n", seconds, usage.ru_maxrss);
  fclose(file);
  return status != 0;
}

int main(int count, char **words) {
  if (count > 4 && !strcmp(words[1], "--measure")) return measure(words[2], words[3], words + 4);
  if (count != 3)
    return fprintf(stderr, "usage: baseline CASES.ndjson OUT.ndjson\n"
                           "       baseline --measure REPORT OUT PROGRAM WORD...\n"), 2;
  return baselineRun(words[1], words[2]);
}
