const known = new Map<string, string>();
const INNERMOST = /\([^()]*\)/g;
const TARGET = /\b(?:from|into|update)\s+(?:only\s+)?"?([a-z_][a-z_0-9]*)"?/i;

/** What a statement does and to which table: `select customers`. Statements come from the code, so there are few. */
export function summaryOf(sql: string): string {
  const found = known.get(sql);
  if (found) return found;
  const verb = /[a-z]+/i.exec(sql)?.[0].toLowerCase() ?? 'statement';
  const table = TARGET.exec(withoutParentheses(sql))?.[1];
  const summary = table ? `${verb} ${table.toLowerCase()}` : verb;
  known.set(sql, summary);
  return summary;
}

/** What stands in parentheses is a part of the statement, not what it is about. */
function withoutParentheses(sql: string): string {
  const shorter = sql.replace(INNERMOST, '');
  return shorter === sql ? sql : withoutParentheses(shorter);
}
