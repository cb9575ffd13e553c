const LEAST_SCALING = 1.5;
const LEAST_IMPORT = 0.3;
const MOST_IDLE_MIB = 150;
const MOST_LOADED_MIB = 300;
const MOST_TAIL = 3;
const LEAST_GROWTH = 0.8;

/** What falls short of what must be. @param {any} results @returns {string[]} */
export function verdict({ operations, scaling, imports, idle, loaded, growth }) {
  return [
    ...operations.filter((each) => each.oursToBare < each.must).map((each) => `${each.operation} for ${each.reader}: ${percent(each.oursToBare)} of the bare handler, must be ${percent(each.must)}`),
    ...operations.filter((each) => each.tail > MOST_TAIL).map((each) => `${each.operation} for ${each.reader}: p99 is ${each.tail.toFixed(1)} × p50, must be ${MOST_TAIL} ×`),
    ...operations.filter((each) => each.ours.errors + each.bare.errors > 0).map((each) => `${each.operation} for ${each.reader}: ${each.ours.errors} errors, ${each.bare.errors} of the bare handler: ${each.ours.firstError ?? each.bare.firstError}`),
    ...(scaling && scaling.ratio < LEAST_SCALING ? [`two processes: ${scaling.ratio.toFixed(2)} × one (ceiling of these cores ${scaling.ceiling.toFixed(2)} ×), must be ${LEAST_SCALING} ×`] : []),
    ...(imports && imports.ratio < LEAST_IMPORT ? [`import: ${percent(imports.ratio)} of a bare load, must be ${percent(LEAST_IMPORT)}`] : []),
    ...(idle.memoryMiB > MOST_IDLE_MIB ? [`memory idle: ${idle.memoryMiB.toFixed(0)} MiB, must be ${MOST_IDLE_MIB}`] : []),
    ...(loaded.memoryMiB > MOST_LOADED_MIB ? [`memory loaded: ${loaded.memoryMiB.toFixed(0)} MiB, must be ${MOST_LOADED_MIB}`] : []),
    ...(growth ?? []).filter((each) => each.ratio < LEAST_GROWTH).map((each) => `${each.operation} at × ${each.scale}: ${percent(each.ratio)} of × 1, must be ${percent(LEAST_GROWTH)}`),
  ];
}

/** @param {any} results as Markdown */
export function table(results) {
  const { about, operations, idle, loaded, loadedAfterImport, scaling, imports, growth } = results;
  const short = verdict(results);
  return [
    `${about.date.slice(0, 16)} · ${about.commit} · Node ${about.node} · ${about.cpus} × ${about.cpu} · load average before ${about.loadAverageBefore}`,
    '',
    ...(operations.length > 0 ? operationRows(operations) : []),
    ...(imports ? ['', ...importRows(imports)] : []),
    ...(scaling ? ['', `Two processes: ${scaling.two.toFixed(0)} req/s against ${scaling.one.toFixed(0)} of one = ${scaling.ratio.toFixed(2)} × (these cores allow ${scaling.ceiling.toFixed(2)} ×: per request ${ms(scaling.perRequest.app)} ms api, ${ms(scaling.perRequest.database)} ms PostgreSQL, ${ms(scaling.perRequest.load)} ms load generator).`] : []),
    ...(scaling?.perCore ? ['', `One process with PostgreSQL and load generator on one core: ${scaling.perCore.one.toFixed(0)} req/s; two with them on two cores: ${scaling.perCore.two.toFixed(0)} = ${scaling.perCore.ratio.toFixed(2)} ×.`] : []),
    ...(growth ? ['', ...growth.map((each) => `Growth: ${each.operation} for ${each.reader} at × ${each.scale}: ${each.large.toFixed(0)} req/s against ${each.small.toFixed(0)} = ${percent(each.ratio)}.`)] : []),
    '',
    `Memory (PSS): idle ${idle.memoryMiB.toFixed(0)} MiB, loaded ${loaded.memoryMiB.toFixed(0)} MiB${imports ? `, after imports ${loadedAfterImport.memoryMiB.toFixed(0)} MiB` : ''}. Start to ready: ${(idle.bootMs / 1000).toFixed(1)} s.`,
    '',
    ...(short.length === 0 ? ['Nothing falls short of what must be.'] : ['Falls short of what must be:', ...short.map((each) => `- ${each}`)]),
  ].join('\n');
}

/** @param {any[]} operations */
function operationRows(operations) {
  return [
    '| operation | sees | statement tps | bare req/s | ours req/s | ours / bare | by CPU | must / aim | bare / statement | p50 ms | p99 ms | p99 / p50 | CPU ms ours (api + db) | CPU ms bare | load gen. ms | statements | errors |',
    '|---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|',
    ...operations.map((each) =>
      [
        '', each.title, each.reader, each.statement ? each.statement.perSecond.toFixed(0) : '–', each.bare.perSecond.toFixed(0), each.ours.perSecond.toFixed(0), `**${percent(each.oursToBare)}**`, percent(each.byCpu),
        `${percent(each.must)} / ${percent(each.aim)}`, each.bareToStatement ? percent(each.bareToStatement) : '–', each.ours.p50.toFixed(1), each.ours.p99.toFixed(1), each.tail.toFixed(1),
        `${ms(each.ours.appCpuMs)} + ${ms(each.ours.databaseCpuMs)}`, `${ms(each.bare.appCpuMs)} + ${ms(each.bare.databaseCpuMs)}`, ms(each.ours.loadCpuMs), each.statements, each.ours.errors, '',
      ].join(' | ').trim(),
    ),
  ];
}

/** @param {any} imports */
function importRows({ lines, orders, seconds, rowsPerSecond, copyRowsPerSecond, insertSelectRowsPerSecond, copyCpuSeconds, ratio, byCpu, appCpuSeconds, databaseCpuSeconds }) {
  return [
    `Import of orders, ${lines.toLocaleString('en')} lines (${orders.toLocaleString('en')} orders), end to end: ${seconds.toFixed(1)} s = ${rowsPerSecond.toFixed(0)} rows/s (${appCpuSeconds.toFixed(1)} s CPU of Node, ${databaseCpuSeconds.toFixed(1)} s of PostgreSQL).`,
    `The same lines alone, with key, index and foreign keys: COPY ${copyRowsPerSecond.toFixed(0)} rows/s (${copyCpuSeconds.toFixed(1)} s CPU), INSERT … SELECT from staging ${insertSelectRowsPerSecond.toFixed(0)} rows/s. Import / COPY: **${percent(ratio)}** (must 30 %, aim 60 %), by CPU ${percent(byCpu)}.`,
  ];
}

/** @param {number} share */
function percent(share) {
  return `${(share * 100).toFixed(0)} %`;
}

/** @param {number} value */
function ms(value) {
  return value < 1 ? value.toFixed(2) : value.toFixed(1);
}
