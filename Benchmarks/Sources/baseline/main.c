#include <stdio.h>

#include "baseline.h"

int main(int count, char **words) {
  if (count != 3) return fprintf(stderr, "usage: baseline CASES.ndjson OUT.ndjson\n"), 2;
  return baselineRun(words[1], words[2]);
}
