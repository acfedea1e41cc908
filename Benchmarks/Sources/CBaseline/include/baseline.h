// The rule of RuleSets/benk written by hand in C: what any engine is held against.
#include <stddef.h>
#include <stdint.h>

// No 0, yes 1, unknown 2.
typedef struct {
  uint16_t birthYear, birthDay, dayYear, day;  // year, and month * 100 + day; year 0 is unknown
  uint8_t answers[8];
  uint8_t reduced, years;  // 255 is unknown
} BaselineCase;

enum { SICK, INJURY, CAUSED, CONTRIBUTES, RESIDENT, TREATMENT, MEASURES, FOLLOWUP };

typedef struct {
  uint8_t outcome, failed, open;  // outcome: refused 0, granted 1, open 2; a bit for each condition
} BaselineAnswer;

void baselineDecide(const BaselineCase *cases, size_t count, BaselineAnswer *answers);

// Reads flat NDJSON, and writes id, outcome and conditions. Returns 0, or 1 when it could not.
int baselineRun(const char *from, const char *to);
