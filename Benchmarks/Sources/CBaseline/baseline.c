#include "baseline.h"

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static inline unsigned both(unsigned a, unsigned b) { return !a || !b ? 0 : a == 1 && b == 1 ? 1 : 2; }
static inline unsigned either(unsigned a, unsigned b) { return a == 1 || b == 1 ? 1 : !a && !b ? 0 : 2; }
static inline unsigned atLeast(unsigned value, unsigned limit) { return value == 255 ? 2 : value >= limit; }

static inline BaselineAnswer decide(const BaselineCase *c) {
  unsigned age = 2;
  if (c->birthYear && c->dayYear) {
    int years = c->dayYear - c->birthYear - (c->day < c->birthDay);
    age = years >= 18 && years < 67;
  }
  const uint8_t *a = c->answers;
  // In the order of NAMES.
  unsigned conditions[7] = {
      either(either(a[TREATMENT], a[MEASURES]), a[FOLLOWUP]), a[RESIDENT], atLeast(c->years, 5),
      a[CONTRIBUTES],
      either(atLeast(c->reduced, 50), both(both(a[INJURY], a[CAUSED]), atLeast(c->reduced, 30))),
      age, a[SICK]};
  unsigned failed = 0, open = 0;
  for (int i = 0; i < 7; i++) {
    failed |= (conditions[i] == 0) << i;
    open |= (conditions[i] == 2) << i;
  }
  return (BaselineAnswer){failed ? 0 : open ? 2 : 1, failed, open};
}

void baselineDecide(const BaselineCase *cases, size_t count, BaselineAnswer *answers) {
  for (size_t i = 0; i < count; i++) answers[i] = decide(cases + i);
}

static const struct { const char *name; uint8_t length, answer; } KEYS[] = {
    {"sykdom", 6, SICK}, {"yrkesskade", 10, INJURY}, {"aarsakssammenheng", 17, CAUSED},
    {"vesentligMedvirkende", 20, CONTRIBUTES}, {"bosattINorge", 12, RESIDENT},
    {"behovAktivBehandling", 20, TREATMENT}, {"behovTiltak", 11, MEASURES},
    {"behovOppfolging", 15, FOLLOWUP}};

static inline int two(const char *p) { return (p[0] - '0') * 10 + p[1] - '0'; }

static void takeText(BaselineCase *c, const char *key, size_t length, const char *value, size_t size) {
  if (size != 10) return;
  uint16_t year = two(value) * 100 + two(value + 2), day = two(value + 5) * 100 + two(value + 8);
  if (length == 11 && !memcmp(key, "fodselsdato", 11)) c->birthYear = year, c->birthDay = day;
  if (length == 14 && !memcmp(key, "vurderingsdato", 14)) c->dayYear = year, c->day = day;
}

// One object of strings, whole numbers, true, false and null; the place behind it, or null.
static const char *parse(const char *p, BaselineCase *c, const char **id, size_t *idSize) {
  *c = (BaselineCase){.reduced = 255, .years = 255};
  memset(c->answers, 2, sizeof c->answers);
  if (*p++ != '{') return 0;
  for (;;) {
    while (*p == ' ') p++;
    if (*p++ != '"') return 0;
    const char *key = p;
    while (*p != '"' && *p) p++;
    size_t length = p - key;
    for (p++; *p == ' ' || *p == ':'; p++) {}
    if (*p == '"') {
      const char *value = ++p;
      while (*p != '"' && *p) p++;
      if (length == 2 && !memcmp(key, "id", 2)) *id = value, *idSize = p - value;
      else takeText(c, key, length, value, p - value);
      p++;
    } else if (*p >= '0' && *p <= '9') {
      unsigned number = 0;
      while (*p >= '0' && *p <= '9') number = number * 10 + *p++ - '0';
      if (length == 13) c->years = number;
      else if (length == 25) c->reduced = number;
    } else {
      int value = *p == 't' ? 1 : *p == 'f' ? 0 : *p == 'n' ? 2 : -1;
      if (value < 0) return 0;
      for (size_t i = 0; i < sizeof KEYS / sizeof *KEYS; i++)
        if (KEYS[i].length == length && !memcmp(KEYS[i].name, key, length)) c->answers[KEYS[i].answer] = value;
      p += value ? 4 : 5;
    }
    while (*p == ' ') p++;
    if (*p == '}') return p + 1;
    if (*p++ != ',') return 0;
  }
}

static char *put(char *out, const char *text, size_t size) {
  memcpy(out, text, size);
  return out + size;
}

static char *putNames(char *out, const char *label, unsigned bits) {
  static const char *const NAMES[7] = {"behov", "bosatt", "medlemskap", "medvirkende", "nedsatt", "rettAlder", "syk"};
  out = put(out, label, strlen(label));
  for (int i = 0, first = 1; i < 7; i++)
    if (bits >> i & 1) {
      if (!first) *out++ = ',';
      first = 0;
      *out++ = '"';
      out = put(out, NAMES[i], strlen(NAMES[i]));
      *out++ = '"';
    }
  *out++ = ']';
  return out;
}

int baselineRun(const char *from, const char *to) {
  static const char *const OUTCOMES[3] = {"ikke oppfylt", "oppfylt", "åpent"};
  int in = open(from, O_RDONLY), result = open(to, O_WRONLY | O_CREAT | O_TRUNC, 0644);
  struct stat info;
  if (in < 0 || result < 0 || fstat(in, &info)) return 1;
  char *text = malloc(info.st_size + 1), *buffer = malloc(1 << 20), *out = buffer;
  for (off_t got = 0; got < info.st_size;) {
    ssize_t n = read(in, text + got, info.st_size - got);
    if (n <= 0) return 1;
    got += n;
  }
  text[info.st_size] = 0;
  for (const char *p = text; *p;) {
    BaselineCase c;
    const char *id = p;
    size_t idSize = 0;
    p = parse(p, &c, &id, &idSize);
    if (!p) return 1;
    while (*p == '\n') p++;
    BaselineAnswer answer = decide(&c);
    out = put(out, "{\"id\":\"", 7);
    out = put(out, id, idSize);
    out = put(out, "\",\"utfall\":\"", 12);
    out = put(out, OUTCOMES[answer.outcome], strlen(OUTCOMES[answer.outcome]));
    *out++ = '"';
    out = putNames(out, ",\"ikkeOppfylt\":[", answer.failed);
    out = putNames(out, ",\"åpne\":[", answer.open);
    out = put(out, "}\n", 2);
    if (out - buffer > (1 << 20) - 4096) {
      if (write(result, buffer, out - buffer) != out - buffer) return 1;
      out = buffer;
    }
  }
  return write(result, buffer, out - buffer) != out - buffer;
}
