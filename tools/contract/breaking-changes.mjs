/** What an integration made for one contract finds broken in another; an empty list means that it goes on working. */

/**
 * @param {object} before OpenAPI document that was released
 * @param {object} after OpenAPI document of now
 * @returns {string[]} one sentence per break, each beginning with where
 */
export function breakingChanges(before, after) {
  const breaks = [];
  for (const [path, methods] of Object.entries(before.paths)) {
    if (!after.paths[path]) {
      breaks.push(`${path}: the path is gone`);
      continue;
    }
    for (const [method, operation] of Object.entries(methods)) {
      const where = `${method.toUpperCase()} ${path}`;
      const now = after.paths[path][method];
      if (!now) breaks.push(`${where}: the operation is gone`);
      else breaks.push(...ofOperation(where, operation, now, { before: before.components?.schemas ?? {}, after: after.components?.schemas ?? {} }));
    }
  }
  return breaks;
}

function ofOperation(where, before, after, schemas) {
  const breaks = [];
  if (before.operationId !== after.operationId) breaks.push(`${where}: operationId ${before.operationId} became ${after.operationId}`);
  if (!before.security && after.security) breaks.push(`${where}: asks for a sign-in now`);
  breaks.push(...ofParameters(where, before.parameters ?? [], after.parameters ?? [], schemas), ...ofBody(where, before.requestBody, after.requestBody, schemas));
  for (const [status, answer] of Object.entries(before.responses)) {
    const now = after.responses[status];
    if (!now) {
      if (Number(status) < 400) breaks.push(`${where}: no longer answers ${status}`);
      else for (const code of answer['x-problems'] ?? []) if (!tells(after, code)) breaks.push(`${where}: the problem ${code} (${status}) is gone`);
      continue;
    }
    for (const code of answer['x-problems'] ?? []) if (!(now['x-problems'] ?? []).includes(code)) breaks.push(`${where}: the problem ${code} (${status}) is gone`);
    const [was, is] = [jsonOf(answer), jsonOf(now)];
    if (was && !is) breaks.push(`${where}: ${status} has no body any more`);
    else if (was) breaks.push(...ofAnswer(`${where} ${status}`, was, is, schemas, new Set()));
  }
  return breaks;
}

const tells = (operation, code) => Object.values(operation.responses).some((answer) => answer['x-problems']?.includes(code));
const jsonOf = (thing) => thing?.content?.['application/json']?.schema;

function ofParameters(where, before, after, schemas) {
  const breaks = [];
  const find = (list, { name, in: place }) => list.find((each) => each.name === name && each.in === place);
  for (const parameter of before) {
    const now = find(after, parameter);
    if (!now) breaks.push(`${where}: the parameter ${parameter.name} is gone`);
    else breaks.push(...ofInput(`${where} ?${parameter.name}`, parameter.schema ?? {}, now.schema ?? {}, schemas, new Set()));
    if (now?.required && !parameter.required) breaks.push(`${where}: the parameter ${parameter.name} is required now`);
  }
  for (const parameter of after) if (parameter.required && !find(before, parameter)) breaks.push(`${where}: the new parameter ${parameter.name} is required`);
  return breaks;
}

function ofBody(where, before, after, schemas) {
  if (!after) return [];
  if (!before) return after.required ? [`${where}: asks for a body now`] : [];
  const breaks = Object.keys(before.content).filter((type) => !after.content[type]).map((type) => `${where}: takes no ${type} any more`);
  const [was, is] = [jsonOf(before), jsonOf(after)];
  return was && is ? [...breaks, ...ofInput(`${where} body`, was, is, schemas, new Set())] : breaks;
}

/** One schema of a $ref, of an allOf of one, or itself. */
function plain(schema, schemas) {
  const { $ref, allOf, ...rest } = schema;
  if ($ref) return plain(schemas[$ref.split('/').pop()] ?? {}, schemas);
  if (allOf?.length === 1) return { ...plain(allOf[0], schemas), ...(rest.nullable ? { nullable: true } : {}) };
  return schema;
}

const describe = (schema) => [schema.type ?? 'anything', schema.format].filter(Boolean).join('/');
const seen = (visited, before, after) => {
  const key = `${before.$ref ?? before.allOf?.[0]?.$ref ?? ''}|${after.$ref ?? after.allOf?.[0]?.$ref ?? ''}`;
  if (key === '|' || !visited.has(key)) return !visited.add(key);
  return true;
};

/** What the server says: everything that was there stays, and no value appears that a reader has no case for. */
function ofAnswer(where, one, other, schemas, visited) {
  if ((one.$ref || one.allOf) && seen(visited, one, other)) return [];
  const [before, after] = [plain(one, schemas.before), plain(other, schemas.after)];
  const breaks = [];
  if (describe(before) !== describe(after)) return [`${where}: ${describe(before)} became ${describe(after)}`];
  if (!before.nullable && after.nullable) breaks.push(`${where}: can be null now`);
  if (before.enum) for (const value of before.enum) if (!(after.enum ?? []).includes(value)) breaks.push(`${where}: the value ${value} is gone`);
  for (const [name, field] of Object.entries(before.properties ?? {})) {
    const now = after.properties?.[name];
    if (!now) breaks.push(`${where}/${name}: the field is gone`);
    else breaks.push(...ofAnswer(`${where}/${name}`, field, now, schemas, visited));
    if (now && before.required?.includes(name) && !after.required?.includes(name)) breaks.push(`${where}/${name}: may be missing now`);
  }
  if (before.items && after.items) breaks.push(...ofAnswer(`${where}/*`, before.items, after.items, schemas, visited));
  return breaks;
}

/** What the server takes: everything that it took before, it still takes. */
function ofInput(where, one, other, schemas, visited) {
  if ((one.$ref || one.allOf) && seen(visited, one, other)) return [];
  const [before, after] = [plain(one, schemas.before), plain(other, schemas.after)];
  const breaks = [];
  if (after.type && describe(before) !== describe(after)) return [`${where}: ${describe(before)} became ${describe(after)}`];
  if (before.nullable && !after.nullable) breaks.push(`${where}: null is refused now`);
  if (after.enum) for (const value of before.enum ?? []) if (!after.enum.includes(value)) breaks.push(`${where}: the value ${value} is refused now`);
  if (after.enum && !before.enum) breaks.push(`${where}: only ${after.enum.join(', ')} now`);
  breaks.push(...ofBounds(where, before, after));
  for (const [name, field] of Object.entries(before.properties ?? {})) {
    const now = after.properties?.[name];
    if (!now) breaks.push(`${where}/${name}: the field is refused now`);
    else breaks.push(...ofInput(`${where}/${name}`, field, now, schemas, visited));
  }
  for (const name of after.required ?? []) if (!before.required?.includes(name)) breaks.push(`${where}/${name}: is required now`);
  if (before.items && after.items) breaks.push(...ofInput(`${where}/*`, before.items, after.items, schemas, visited));
  return breaks;
}

function ofBounds(where, before, after) {
  const most = ['maxLength', 'maximum', 'maxItems'].filter((name) => after[name] !== undefined && (before[name] === undefined || after[name] < before[name]));
  const least = ['minLength', 'minimum', 'minItems'].filter((name) => after[name] !== undefined && (before[name] === undefined || after[name] > before[name]));
  const pattern = after.pattern !== undefined && after.pattern !== before.pattern ? ['pattern'] : [];
  return [...most, ...least, ...pattern].map((name) => `${where}: ${name} ${before[name] ?? 'none'} became ${after[name]}`);
}
