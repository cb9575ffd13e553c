import { featuresApart } from './features-apart.mjs';
import { layers } from './layers.mjs';
import { ownDoor } from './own-door.mjs';
import { pureDomain } from './pure-domain.mjs';

/** The architecture's own lint rules. Each is planted against in tools/boundaries.spec.ts. */
export default {
  meta: { name: 'tantam' },
  rules: { 'features-apart': featuresApart, layers, 'own-door': ownDoor, 'pure-domain': pureDomain },
};
