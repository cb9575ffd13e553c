import type { Migration } from '@tantam/platform';
import { Knowledge1796200060000 } from './1796200060000-knowledge.js';

export const knowledgeMigrations: readonly Migration[] = [Knowledge1796200060000];
