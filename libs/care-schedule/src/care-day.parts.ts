import { DaySummariesController } from './http/day-summaries.controller.js';
import { CareNames } from './overview/care-names.js';
import { CareSearchSource } from './overview/care-search.js';
import { CareTeam } from './overview/care-team.js';
import { CareToday } from './overview/care-today.js';
import { TeamDecisions } from './overview/team-decisions.js';
import { DaySummaries } from './persistence/day-summaries.js';
import { ActivityByPerson } from './queries/activity-by-person.js';
import { DaySummariesQuery } from './queries/day-summaries.query.js';
import { PlansByPerson } from './queries/plans-by-person.js';
import { TeamMembers } from './queries/team-members.query.js';
import { SummariseDays } from './use-cases/summarise-days.js';

/** The day: one's own, the team's, and what it came to. */
export const dayControllers = [DaySummariesController];
export const dayProviders = [CareToday, CareNames, CareSearchSource, CareTeam, TeamDecisions, TeamMembers, PlansByPerson, ActivityByPerson, DaySummaries, DaySummariesQuery, SummariseDays];
